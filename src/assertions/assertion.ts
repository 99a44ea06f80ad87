/**
 * How to add an assertion: write `assertions/<name>.ts` that exports one `defineAssertion({ … })`, and add its line to
 * `assertions/index.ts`. The shape is the config's schema, the documentation and the JSON Schema at once; `bind` closes
 * over the parsed parameters; `judge` reads the evidence and answers a finding, or nothing where the expectation holds.
 */
import type { ZodType } from "zod";
import type { BoundAssertion, EvidenceKind } from "../core/judge.ts";

/** One kind of expectation beside the status: a key below `expect:`. */
export interface Assertion<Params> {
  /** The key in the config, kebab-case. */
  readonly name: string;
  /** One sentence for the reference. */
  readonly doc: string;
  readonly needs: EvidenceKind;
  readonly shape: ZodType<Params>;
  bind(params: Params): readonly BoundAssertion[];
}

/** What the registry holds: parsing the parameters and closing over them are one step, so no cast is needed between. */
export interface RegisteredAssertion {
  readonly name: string;
  readonly doc: string;
  readonly needs: EvidenceKind;
  readonly schema: ZodType<readonly BoundAssertion[]>;
}

export function defineAssertion<Params>(assertion: Assertion<Params>): RegisteredAssertion {
  const { name, doc, needs, shape } = assertion;
  return { name, doc, needs, schema: shape.transform((params) => assertion.bind(params)) };
}
