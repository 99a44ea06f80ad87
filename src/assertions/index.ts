/** The registry of assertions: one line each. */
import type { RegisteredAssertion } from "./assertion.ts";
import { bodyAssertion } from "./body.ts";

export const ASSERTIONS: readonly RegisteredAssertion[] = [bodyAssertion];
