import type { CheckId } from "./brand.ts";
import type { Result } from "./result.ts";

/**
 * The own-fault guard. A pass over the checks is void only if an independent control fails too, or if at least 5 checks
 * on 3 or more domains fail with reasons that are rather ours than theirs. Answers, refusals and faults of TLS never make
 * one void: somebody was there to give them.
 */

/** Failures in which nobody answered: our own network gives them as well. Those of a proxy on our side are among them. */
const NOBODY: ReadonlySet<string> = new Set([
  "dns.timeout",
  "dns.servfail",
  "dns.refused",
  "dns.badresp",
  "net.timeout",
  "net.unreachable",
  "net.host-unreachable",
]);
/** Of these, what several unrelated targets hardly have at once. */
const RATHER_OURS: ReadonlySet<string> = new Set(["dns.timeout", "net.unreachable"]);
const MANY_CHECKS = 5;
const MANY_DOMAINS = 3;

/** Which host a check looks at; nothing where that is a secret. */
export type HostOf = (check: CheckId) => string | undefined;

/** One control as it was asked: `failure` is the reason, absent where anything at all answered. */
export interface ControlAnswer {
  readonly host: string;
  readonly failure?: string;
}

/** The results that our own network may have made. Nothing among them: there is nothing to ask controls about. */
export function doubtful(results: readonly Result[]): readonly Result[] {
  return results.filter(({ reason }) => NOBODY.has(reason) || isOurProxy(reason));
}

/** The controls that say something about our network: not those on a domain that is itself in doubt. */
export function independentControls(
  urls: readonly string[],
  results: readonly Result[],
  hostOf: HostOf,
): readonly string[] {
  const inDoubt = new Set(doubtful(results).map(({ check }) => domainOf(hostOf(check))));
  return urls.filter((url) => URL.canParse(url) && !inDoubt.has(domainOf(new URL(url).hostname)));
}

export interface Pass {
  readonly results: readonly Result[];
  readonly hostOf: HostOf;
  /** Independent ones only; empty where there was nobody to ask. */
  readonly controls: readonly ControlAnswer[];
}

/**
 * The results, with those in doubt turned to `unknown`, `own.network` where the pass is void. One working control proves
 * our network as far as controls can; many failures at once are believed even then, for an egress rule may let only the
 * control through.
 */
export function guarded(pass: Pass): readonly Result[] {
  const why = failedControls(pass) ?? manyAtOnce(pass);
  if (why === undefined) return pass.results;
  const inDoubt = new Set(doubtful(pass.results));
  return pass.results.map((result) => (inDoubt.has(result) ? unseen(result, why) : result));
}

function failedControls({ results, controls }: Pass): string | undefined {
  const [first] = controls;
  if (first === undefined || doubtful(results).length === 0) return undefined;
  const areDead = controls.every(
    ({ failure }) => failure !== undefined && (NOBODY.has(failure) || isOurProxy(failure)),
  );
  return areDead ? `${first.host} could not be reached either (${first.failure})` : undefined;
}

function manyAtOnce({ results, hostOf }: Pass): string | undefined {
  const ours = results.filter(({ reason }) => RATHER_OURS.has(reason) || isOurProxy(reason));
  const checks = new Set(ours.map(({ check }) => check));
  const domains = new Set([...checks].flatMap((check) => domainOf(hostOf(check)) ?? []));
  if (checks.size < MANY_CHECKS || domains.size < MANY_DOMAINS) return undefined;
  return `${checks.size} checks on ${domains.size} domains failed alike`;
}

/** A proxy of ours that is well and cannot reach the target is no fault of ours. */
function isOurProxy(reason: string): boolean {
  return reason.startsWith("proxy.") && reason !== "proxy.unreached";
}

function unseen(result: Result, why: string): Result {
  // A proxy's fault is ours by its name already, and that name says more.
  if (result.state === "unknown") return result;
  return { ...result, state: "unknown", reason: "own.network", text: `could not look: ${result.reason}, and ${why}` };
}

/**
 * The registrable domain, roughly: the last two labels. Names below `co.uk` and the like count as one domain, which makes
 * the guard slower to doubt us, never quicker. An address is its own domain.
 */
export function domainOf(host: string | undefined): string | undefined {
  if (host === undefined || host === "") return undefined;
  const name = host.toLowerCase().replace(/\.$/, "");
  const isAddress = name.startsWith("[") || /^\d+(?:\.\d+){3}$/.test(name);
  return isAddress ? name : name.split(".").slice(-2).join(".");
}
