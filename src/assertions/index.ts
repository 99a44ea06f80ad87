/** The registry of assertions: one line each. */
import type { RegisteredAssertion } from "./assertion.ts";
import { bodyAssertion } from "./body.ts";
import { certificateAssertion } from "./certificate.ts";
import type { Engines } from "./engine/engines.ts";
import { headerAssertion } from "./header.ts";
import { ipAssertion } from "./ip.ts";
import { jsonAssertion } from "./json.ts";
import { redirectsAssertion } from "./redirects.ts";
import { withinAssertion } from "./within.ts";

const ASSERTIONS: readonly ((engines: Engines) => RegisteredAssertion)[] = [
  withinAssertion,
  headerAssertion,
  bodyAssertion,
  jsonAssertion,
  certificateAssertion,
  redirectsAssertion,
  ipAssertion,
];

/** All assertions, in the order in which what they find is told. */
export function assertionsWith(engines: Engines): readonly RegisteredAssertion[] {
  return ASSERTIONS.map((assertion) => assertion(engines));
}
