/**
 * Walls as data: what products in front of a target answer when they refuse us, and how to be let through.
 *
 * How to add a rule: a row at its vendor in `vendors/`, and for it a positive and a negative example in
 * `test/core/knowledge/examples/`. Only named headers are searched: a policy that names a vendor in some other header
 * proves nothing. Expressions must be linear over 16 KiB of hostile text; a test tries.
 */

/**
 * What the wall did. `challenge`: asked for a browser; `block`: refused; `region`: refused where we are; `login`: asked
 * for an account of its own; `rate-limit`: had enough of our address; `origin`: says that the target behind it is dead,
 * which is an outage.
 */
export type WallKind = "challenge" | "block" | "region" | "login" | "rate-limit" | "origin";

/**
 * `definitive`: documented by the vendor or structurally unique. `strong`: unique but undocumented or customisable; it
 * needs a second sign before it decides. `weak`: a hint for people, which never decides. What a wall also puts onto
 * answers that it passes on is weak at best: seen twice it still says nothing about who refused.
 */
export type Confidence = "definitive" | "strong" | "weak";

export type Sign =
  /** The header is there, and its value matches. */
  | { readonly header: string; readonly matches?: RegExp }
  /** A header of such a name is there. */
  | { readonly headerName: RegExp }
  /** A cookie of such a name is set. Values are never looked at. */
  | { readonly cookie: RegExp }
  /** The first 16 KiB of the decoded body match. */
  | { readonly body: RegExp };

export interface WallRule {
  readonly id: string;
  readonly kind: WallKind;
  readonly confidence: Confidence;
  /** The codes it may have; every code where absent. */
  readonly status?: readonly number[];
  /** Signs that must all be there, and signs of which one must; without either the code alone decides. */
  readonly all?: readonly Sign[];
  readonly any?: readonly Sign[];
  /** Words count only on a page of at most so many characters; where absent, on good answers 20,000, on others any. */
  readonly maxBody?: number;
}

export interface Vendor {
  /** As it stands in reasons: `wall.<id>.<kind>`. */
  readonly id: string;
  /** As people know it, within a sentence. */
  readonly name: string;
  /** How to let the monitor through; absent where it refuses nobody. */
  readonly remedy?: string;
  /** Where to look when it says that the target behind it is dead. */
  readonly originRemedy?: string;
  /** Where the number stands that finds this answer in the vendor's console. */
  readonly reference?: { readonly header: string } | { readonly body: RegExp };
  /** Signs, of which one shows that it is in front of the target. They say nothing about who made an answer. */
  readonly present?: readonly Sign[];
  readonly rules: readonly WallRule[];
}

/** What to ask of whoever runs a wall: the only way that is neither an evasion nor a list of addresses. */
export const SECRET_HEADER = "send a secret header from the check, and let requests that carry it skip the rule";
