/** The registry of assertions: one line each. */
import type { RegisteredAssertion } from "./assertion.ts";
import { bodyAssertion } from "./body.ts";
import { withinAssertion } from "./within.ts";

export const ASSERTIONS: readonly RegisteredAssertion[] = [withinAssertion, bodyAssertion];
