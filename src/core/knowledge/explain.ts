import { allReasons, type Blame, describeReason, type ReasonEntry, type ReasonFacts } from "./reasons.ts";
import { describeStatus, STATUS_CODES } from "./status-codes.ts";
import type { StatusKind } from "./statuses/status.ts";
import { VENDORS } from "./vendors/index.ts";
import type { Vendor } from "./wall.ts";
import { wallOf } from "./walls.ts";

/** What is known of a word: a reason or code, a wall's maker, or a family of reasons (`tls`). */
export type Explained =
  | {
      readonly kind: "reason";
      readonly reason: string;
      /** `403 Forbidden`; the reason itself where it has no other name. */
      readonly title: string;
      readonly facts: ReasonFacts;
      /** What a code usually is; empty for other reasons. */
      readonly usually: readonly StatusKind[];
      /** Walls that refuse with this code, and the wall that the reason names. */
      readonly walls: readonly Vendor[];
    }
  | { readonly kind: "vendor"; readonly vendor: Vendor }
  | { readonly kind: "family"; readonly name: string; readonly reasons: readonly ReasonEntry[] };

export const WHOSE: Readonly<Record<Blame, string>> = {
  target: "the target's",
  edge: "that of a wall in front of the target",
  check: "that of the check as it is written",
  runner: "our own side's",
};

/** Nothing for a word that is not known. Letter case does not matter. `own`: walls of the config, beside ours. */
export function explain(word: string, own: readonly Vendor[] = []): Explained | undefined {
  const name = word.toLowerCase();
  const code = /^(?:http\.)?([1-9]\d{2})$/.exec(name)?.[1];
  if (code !== undefined) return ofCode(Number(code));
  const reasons = allReasons();
  if (wallOf(name, own) !== undefined || reasons.some(({ reason }) => reason === name)) return ofReason(name, own);
  const vendor = [...own, ...VENDORS].find(
    (one) => one.id === name || `wall.${one.id}` === name || one.name.toLowerCase() === name,
  );
  if (vendor !== undefined) return { kind: "vendor", vendor };
  const family = reasons.filter(({ reason }) => reason.startsWith(`${name}.`));
  return family.length === 0 ? undefined : { kind: "family", name, reasons: family };
}

/** Every word that `explain` knows, for the nearest right spelling. */
export function knownWords(own: readonly Vendor[] = []): readonly string[] {
  const reasons = allReasons().map(({ reason }) => reason);
  const families = reasons.map((reason) => reason.split(".")[0] ?? reason);
  return [
    ...new Set([...reasons, ...families, ...Object.keys(STATUS_CODES), ...[...own, ...VENDORS].map(({ id }) => id)]),
  ];
}

function ofCode(code: number): Explained {
  const { name, kinds, ...facts } = describeStatus(code);
  const walls = VENDORS.filter(({ rules }) =>
    rules.some(({ status, kind, confidence }) => status?.includes(code) && kind !== "origin" && confidence !== "weak"),
  );
  return { kind: "reason", reason: `http.${code}`, title: `${code} ${name}`, facts, usually: kinds, walls };
}

function ofReason(reason: string, own: readonly Vendor[]): Explained {
  const wall = wallOf(reason, own);
  const walls = wall === undefined ? [] : [wall.vendor];
  return { kind: "reason", reason, title: reason, facts: describeReason(reason, own), usually: [], walls };
}
