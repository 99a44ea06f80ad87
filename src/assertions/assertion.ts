/**
 * How to add an assertion: write `assertions/<name>.ts` that exports one `defineAssertion({ … })`, and add its line to
 * `assertions/index.ts`. The shape is the config's schema, the documentation and the JSON Schema at once; `bind` closes
 * over the parsed parameters, and what it gives answers how the evidence breaks them. That each expectation can be written
 * below `down:` and `degraded:` too is done by the config for all of them.
 */
import type { ZodType } from "zod";
import type { BoundAssertion, BrokenState, Clean, EvidenceKind, Finding } from "../core/expectation.ts";
import type { Attempt } from "../core/observation.ts";
import type { Engines } from "./engine/engines.ts";
import { TooMuchWork, Work } from "./engine/work.ts";

/** How the evidence breaks an expectation: `<seen>, expected <expected>`. What the target sent is quoted through `clean`. */
export interface Broken {
  readonly expected: string;
  readonly seen: string;
  /** It could not be judged: the reason why. */
  readonly unseen?: string;
}

/** Judges an attempt that got the answer it asked for; empty where all holds. Pure, and never throws. */
export type Expectation = (attempt: Attempt, clean: Clean) => readonly Broken[];

/** One kind of expectation beside the status: a key below `expect:`. */
export interface Assertion<Params> {
  /** The key in the config, kebab-case. */
  readonly name: string;
  /** One sentence for the reference. */
  readonly doc: string;
  readonly needs: EvidenceKind;
  /** What a broken one makes of the look where the config names no state. */
  readonly state: BrokenState;
  /** Libraries that only some configs need come as `engines`. */
  shape(engines: Engines): ZodType<Params>;
  bind(params: Params): Expectation;
}

/** What the registry holds: parsing the parameters and closing over them are one step, so no cast is needed between. */
export interface RegisteredAssertion {
  readonly name: string;
  readonly doc: string;
  readonly needs: EvidenceKind;
  readonly state: BrokenState;
  readonly schema: ZodType<(state: BrokenState) => BoundAssertion>;
}

export function defineAssertion<Params>(assertion: Assertion<Params>): (engines: Engines) => RegisteredAssertion {
  const { name, doc, needs, state, shape, bind } = assertion;
  return (engines) => ({
    name,
    doc,
    needs,
    state,
    schema: shape(engines).transform((params) => {
      const expectation = bind(params);
      return (broken: BrokenState) => ({ name, judge: judgeWith(expectation, name, broken) });
    }),
  });
}

/** What part of an expectation finds, where that may take long: an answer that takes too long is not judged. */
export function sparing(expected: string, judge: (work: Work) => readonly Broken[]): readonly Broken[] {
  try {
    return judge(new Work());
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return [{ expected, seen: "an answer that takes too long to look through", unseen: "expect.unseen" }];
  }
}

function judgeWith(expectation: Expectation, name: string, state: BrokenState): BoundAssertion["judge"] {
  return (attempt, clean) =>
    expectation(attempt, clean).map(
      ({ expected, seen, unseen }): Finding =>
        unseen === undefined
          ? { state, reason: `expect.${name}`, expected, seen }
          : { state: "unknown", reason: unseen, expected, seen },
    );
}
