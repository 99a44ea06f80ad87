import type { Vendor, WallKind } from "./knowledge/wall.ts";
import { findWalls, type Presence, type WallFinding, wallInFront } from "./knowledge/walls.ts";
import type { Attempt } from "./observation.ts";

/** What the attempts of one look show of walls in front of the target. */
export interface WallEvidence {
  /** It decides: a definitive sign, or a strong one that acted alike in two attempts. */
  readonly proven?: WallFinding;
  /** A strong sign, which decides as soon as another supports it. */
  readonly suspect?: WallFinding;
  /** Never more than a hint for people. */
  readonly hint?: WallFinding;
  /** What the answer went through, whoever made it. */
  readonly edge?: Presence;
}

export function wallEvidence(attempts: readonly Attempt[], more: readonly Vendor[] = []): WallEvidence {
  const found = attempts.map(({ evidence }) => (evidence.http === undefined ? [] : findWalls(evidence.http, more)));
  const last = found.at(-1) ?? [];
  const http = attempts.at(-1)?.evidence.http;
  const edge = http === undefined ? undefined : wallInFront(http);
  const alike = (rule: string) => found.filter((walls) => walls.some((wall) => wall.rule === rule)).length;
  const proven = last.find(
    ({ confidence, rule }) => confidence === "definitive" || (confidence === "strong" && alike(rule) > 1),
  );
  const suspect = last.find(({ confidence }) => confidence === "strong");
  const [hint] = last;
  return {
    ...(edge === undefined ? {} : { edge }),
    ...(proven === undefined ? {} : { proven }),
    ...(proven !== undefined || suspect === undefined ? {} : { suspect }),
    ...(proven !== undefined || hint === undefined ? {} : { hint }),
  };
}

/**
 * What a wall did, as the line of a result: `403 from Cloudflare (challenge): our look was refused, …`. `remedy`: what the
 * config says to do about a wall of its own.
 */
export function tellWall(
  code: number | undefined,
  { kind, vendor, remedy }: { readonly kind: WallKind; readonly vendor?: string; readonly remedy?: string },
): string {
  const todo = remedy === undefined ? "" : `; ${remedy}`;
  if (kind === "origin") return `${code}, by which ${vendor} says that the target does not answer${todo}`;
  const who = vendor === undefined ? "a rate limit" : `${vendor} (${kind})`;
  return `${code} from ${who}: our look was refused, the target was not seen${todo}`;
}

/** Codes by which an application and a wall in front of it refuse alike. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403]);

/** `; who refused is unknown, behind Cloudflare`: what was not established, and what it might be; empty where there is nothing to say. */
export function tellDoubt(code: number | undefined, { hint, edge }: WallEvidence): string {
  const perhaps = hint?.vendor === undefined ? undefined : `perhaps ${hint.vendor} (${hint.kind})`;
  const isRefusal = code !== undefined && REFUSALS.has(code);
  const parts = [
    isRefusal ? "who refused is unknown" : undefined,
    perhaps ?? (isRefusal && edge !== undefined ? `behind ${edge.vendor}` : undefined),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `; ${parts.join(", ")}`;
}
