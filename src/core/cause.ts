/** What checks that fail together have in common. */
import type { CheckId } from "./brand.ts";
import type { Check } from "./check.ts";
import { domainOf } from "./guard.ts";
import type { Facts } from "./result.ts";

/** So many checks that begin to fail in one round are one incident, where they have something in common. */
export const STORM = 3;
/** So many are one incident whatever they are: that they fail at once is what they have in common. */
export const STORM_OF_STRANGERS = 10;
/** The cause of checks that have nothing else in common. */
export const AT_ONCE = "the same moment";

export interface Failed {
  readonly check: Check;
  readonly facts: Facts;
}

/** Checks with one cause: `host api.acme.dev`, `address 192.0.2.1`, `domain acme.dev`, `group core`, or `AT_ONCE`. */
export interface Common {
  readonly cause: string;
  readonly checks: readonly CheckId[];
}

/**
 * The checks by what they have in common, those with nothing in common left out. The cause that covers most of them comes
 * first, of two that cover as many the more specific one; what is left then is asked again.
 */
export function commonCauses(failed: readonly Failed[]): readonly Common[] {
  const found: Common[] = [];
  let left = failed;
  for (let common = widest(left); common !== undefined; common = widest(left)) {
    const { checks } = common;
    found.push(common);
    left = left.filter(({ check }) => !checks.includes(check.id));
  }
  if (left.length < STORM_OF_STRANGERS) return found;
  return [...found, { cause: AT_ONCE, checks: left.map(({ check }) => check.id) }];
}

/** What may be said to be the cause of a check's failure, the most specific first. All of it is public. */
export function causesOf({ check, facts }: Failed): readonly string[] {
  const host = hostOf(check.target);
  return [
    host === undefined ? [] : `host ${host}`,
    facts.address === undefined || check.private ? [] : `address ${facts.address}`,
    host === undefined ? [] : `domain ${registrable(host)}`,
    check.group === undefined ? [] : `group ${check.group}`,
  ].flat();
}

function widest(failed: readonly Failed[]): Common | undefined {
  const byCause = new Map<string, CheckId[]>();
  for (const one of failed)
    for (const cause of causesOf(one)) {
      const checks = byCause.get(cause);
      if (checks === undefined) byCause.set(cause, [one.check.id]);
      else checks.push(one.check.id);
    }
  const [best] = [...byCause]
    .map(([cause, checks]) => ({ cause, checks }))
    .filter(({ checks }) => checks.length >= STORM)
    .sort((a, b) => b.checks.length - a.checks.length || rank(a.cause) - rank(b.cause) || (a.cause < b.cause ? -1 : 1));
  return best;
}

const SPECIFIC_FIRST = ["host", "address", "domain", "group"];

function rank(cause: string): number {
  return SPECIFIC_FIRST.indexOf(cause.slice(0, cause.indexOf(" ")));
}

/** Nothing where the target is private or its host holds a secret. */
export function hostOf(target: string | undefined): string | undefined {
  if (target === undefined || !URL.canParse(target)) return undefined;
  const { hostname } = new URL(target);
  return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/i.test(hostname) ? hostname.toLowerCase() : undefined;
}

/** As `domainOf`, but `a.co.uk` and `b.co.uk` are two: here one domain too many is a wrong word to people. */
function registrable(host: string): string {
  const [suffix = "", country = ""] = host.split(".").slice(-2);
  const isShared = country.length === 2 && /^(?:ac|co|com|edu|gob|gov|go|gv|ne|net|nom|or|org)$/.test(suffix);
  return isShared ? host.split(".").slice(-3).join(".") : (domainOf(host) ?? host);
}
