/** What must hold between values of the config, one named function each. */
import type { Problem } from "../core/diagnostic.ts";
import { formatDuration } from "../core/duration.ts";
import { acceptsOnly } from "../core/status.ts";
import type { Draft } from "./check.ts";
import { dependenciesEnd, dependenciesExist } from "./dependencies.ts";
import type { Findings } from "./findings.ts";
import { cite, keyPlaceOf, type Place, placeOf } from "./node.ts";

/** A rule about one check. It says nothing about what a mistake elsewhere left unread. */
export type CheckRule = (draft: Draft, roundEveryMs: number) => readonly Problem[];

/** An answer with a redirect is not the final one while redirects are followed. */
function redirectsAreNotFinal({ status, probe }: Draft): readonly Problem[] {
  if (status === undefined || probe?.followsRedirects !== true) return [];
  if (!acceptsOnly(status, (code) => code >= 300 && code <= 399)) return [];
  const hint = "write `redirects: 0` to judge the redirect itself, or expect what its destination answers";
  return [{ path: ["expect", "status"], message: "accepts redirects (3xx) only, but these are followed", hint }];
}

/** A status is expected only of what answers with one. */
function statusNeedsCodes({ type, node }: Draft): readonly Problem[] {
  const expect = node.entries.get("expect")?.value;
  if (type === undefined || type.hasStatus || expect?.kind !== "map" || !expect.entries.has("status")) return [];
  return [{ path: ["expect", "status"], at: "key", message: `\`${type.type}\` checks have no status code` }];
}

/** An expectation reads evidence that this kind of check gathers. */
function expectationsHaveEvidence({ type, asserted }: Draft): readonly Problem[] {
  if (type === undefined) return [];
  return asserted
    .filter(({ needs }) => !type.gives.includes(needs))
    .map(({ name, needs }) => ({
      path: ["expect", name],
      at: "key",
      message: `\`${name}\` reads \`${needs}\` evidence, which \`${type.type}\` checks do not gather`,
    }));
}

/** A key that only other kinds of check have would do nothing. */
function keysAreOfTheType({ type, foreign }: Draft): readonly Problem[] {
  if (type === undefined) return [];
  return foreign.map(({ key, owner }) => ({
    path: [key],
    at: "key",
    message: `\`${key}\` is a key of \`${owner}\` checks, and this is a \`${type.type}\` check`,
  }));
}

/** What the kind of check itself warns of. */
function probesAreSafe({ probe }: Draft): readonly Problem[] {
  return (probe?.cautions ?? []).map((caution) => ({ ...caution, severity: "warning" }));
}

/** A look ends before the next one is due. */
function timeoutFitsInterval({ policy }: Draft, roundEveryMs: number): readonly Problem[] {
  if (policy === undefined) return [];
  const everyMs = policy.every ?? roundEveryMs;
  if (policy.timeout <= everyMs) return [];
  const message = `\`${formatDuration(policy.timeout)}\` is longer than the \`${formatDuration(everyMs)}\` between two looks`;
  return [
    {
      path: ["timeout"],
      message,
      hint: "shorten it, or look less often",
      severity: "warning",
    },
  ];
}

/** A check cannot be looked at more often than there are rounds. */
function intervalSpansRounds({ policy }: Draft, roundEveryMs: number): readonly Problem[] {
  if (policy?.every === undefined || policy.every >= roundEveryMs) return [];
  const rounds = formatDuration(roundEveryMs);
  const message = `\`${formatDuration(policy.every)}\` is shorter than the \`${rounds}\` between two rounds`;
  return [
    {
      path: ["every"],
      message,
      hint: `shorten \`every\` of the whole config, which is \`${rounds}\``,
      severity: "warning",
    },
  ];
}

export const CHECK_RULES: readonly CheckRule[] = [
  redirectsAreNotFinal,
  statusNeedsCodes,
  expectationsHaveEvidence,
  keysAreOfTheType,
  probesAreSafe,
  timeoutFitsInterval,
  intervalSpansRounds,
];

/** A rule about all checks together. */
export type ConfigRule = (drafts: readonly Draft[], findings: Findings) => void;

/** Two checks with one id would share one history. */
function idsAreUnique(drafts: readonly Draft[], findings: Findings): void {
  const first = new Map<string, Place>();
  for (const { node, id } of drafts) {
    if (id === undefined) continue;
    const place = idPlace({ node });
    const other = first.get(id);
    if (other === undefined) first.set(id, place);
    else
      findings.add(place, {
        message: `the id \`${id}\` is that of the check at ${cite(other)} too`,
        hint: node.entries.has("id")
          ? "ids are unique"
          : "ids are made from names; give one of the two an `id` of its own",
      });
  }
}

/** Where a check's id was written, or what it was made from. */
function idPlace({ node }: Pick<Draft, "node">): Place {
  const key = ["id", "name", "url"].find((name) => node.entries.has(name));
  return key === undefined ? node.place : placeOf(node, [key]);
}

/** History that has an owner cannot be taken over, nor by two checks. */
function formerIdsAreFree(drafts: readonly Draft[], findings: Findings): void {
  const owners = new Map(drafts.flatMap(({ node, id }) => (id === undefined ? [] : [[id, idPlace({ node })]])));
  for (const { node, was } of drafts)
    for (const former of was) {
      const owner = owners.get(former);
      const place = keyPlaceOf(node, ["was"]);
      if (owner === undefined) owners.set(former, place);
      else
        findings.add(place, {
          message: `the history of \`${former}\` belongs to the check at ${cite(owner)}`,
          hint: "`was` names ids that are in use no longer",
        });
    }
}

export const CONFIG_RULES: readonly ConfigRule[] = [idsAreUnique, formerIdsAreFree, dependenciesExist, dependenciesEnd];
