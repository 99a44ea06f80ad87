import { ANSWER_REASONS } from "./answer-reasons.ts";
import { CONNECTION_REASONS } from "./connection-reasons.ts";
import { EXPECT_REASONS } from "./expect-reasons.ts";
import { OWN_REASONS } from "./own-reasons.ts";
import { describeStatus, STATUS_CODES } from "./status-codes.ts";
import { TLS_REASONS } from "./tls-reasons.ts";
import type { Vendor } from "./wall.ts";
import { describeWallReason, wallReasons } from "./walls.ts";

/** Whose doing it is: the target's, that of an edge in front of it, of the check as it is written, or of our own side. */
export type Blame = "target" | "edge" | "check" | "runner";

export interface ReasonFacts {
  readonly blame: Blame;
  /** It often passes by itself: worth a further attempt within the same look. */
  readonly transient: boolean;
  /** What it means, in one or two sentences. */
  readonly meaning: string;
  /** What it usually comes from, where the meaning does not say it. */
  readonly causes?: string;
  /** What to look at first. */
  readonly remedy: string;
}

export type ReasonRow = readonly [blame: Blame, when: "transient" | "lasting", meaning: string, remedy: string];

/** Every reason with a fixed name; `http.<code>`, `wall.*` and `edge.*` are described by what they name. */
export const REASONS: Readonly<Record<string, ReasonRow>> = {
  ...CONNECTION_REASONS,
  ...TLS_REASONS,
  ...ANSWER_REASONS,
  ...EXPECT_REASONS,
  ...OWN_REASONS,
};

/**
 * What is known about a reason. It never fails: an unknown word (from a newer history, say) gets a plain sentence. `walls`:
 * those of the config, which knows more about them.
 */
export function describeReason(reason: string, walls: readonly Vendor[] = []): ReasonFacts {
  const row = Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
  if (row !== undefined) {
    const [blame, when, meaning, remedy] = row;
    return { blame, transient: when === "transient", meaning, remedy };
  }
  const code = /^http\.(\d{3})$/.exec(reason)?.[1];
  if (code !== undefined) return describeStatus(Number(code));
  return describeWallReason(reason, walls) ?? describeFamily(reason);
}

export interface ReasonEntry extends ReasonFacts {
  readonly reason: string;
}

/** All that is known, for reference pages: fixed names, walls, status codes by number; each group in its order. */
export function allReasons(): readonly ReasonEntry[] {
  const codes = Object.keys(STATUS_CODES).map((code) => `http.${code}`);
  return [...Object.keys(REASONS), ...wallReasons(), ...codes].map((reason) => ({ reason, ...describeReason(reason) }));
}

let known: ReadonlySet<string> | undefined;

/** Whether `allReasons` has it. */
export function isKnownReason(reason: string): boolean {
  known ??= new Set(allReasons().map((entry) => entry.reason));
  return known.has(reason);
}

function describeFamily(reason: string): ReasonFacts {
  const lasting = { blame: "target", transient: false } as const;
  if (reason.startsWith("expect."))
    return {
      ...lasting,
      meaning: "The answer is not what the check expects.",
      remedy: "Compare expected and seen; correct the one that is wrong.",
    };
  return { ...lasting, meaning: "No more is known about this reason.", remedy: "Look at the target and its log." };
}
