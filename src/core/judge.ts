import type { Attempt, Evidence } from "./observation.ts";

/** Which part of the evidence an assertion reads; a check type says which parts it gives. */
export type EvidenceKind = "http" | "tls" | "net" | "phases";

/** A broken expectation: both texts are cut and redacted by the judge before they leave. */
export interface Finding {
  readonly state: "down" | "degraded";
  /** `expect.body`, `expect.within`. */
  readonly reason: string;
  readonly expected: string;
  readonly seen: string;
}

/** An expectation with its parameters closed over. `judge` answers nothing where the expectation holds. */
export interface BoundAssertion {
  readonly name: string;
  judge(attempt: Attempt & { readonly evidence: Evidence }): Finding | undefined;
}
