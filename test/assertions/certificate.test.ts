import assert from "node:assert/strict";
import { test } from "node:test";
import { certificateAssertion } from "../../src/assertions/certificate.ts";
import { instant } from "../../src/core/brand.ts";
import type { TlsEvidence } from "../../src/core/observation.ts";
import { attemptOf, NOW } from "../core/judge-matrix.ts";
import { answering, findingsOf, isRefused, secured, toldBy } from "./judging.ts";

const DAY = 86_400_000;
const inDays = (days: number) => instant(NOW + days * DAY);

const CASES: readonly (readonly [params: unknown, tls: Partial<TlsEvidence>, told: readonly string[]])[] = [
  ["14d", { validTo: inDays(14) }, []],
  ["14d", { validTo: inDays(13.5) }, ["the certificate ends in 13d 12h, on 2026-12-05, expected 14d or more"]],
  ["14d", { validTo: inDays(-1) }, ["the certificate ended, on 2026-11-21, expected 14d or more"]],
  ["14d", {}, []],
  [{ "valid-for": "14d" }, { validTo: inDays(1) }, ["the certificate ends in 1d, on 2026-11-23, expected 14d or more"]],
  [{ issuer: "R11" }, { issuer: "R11", issuerOrganization: "Let's Encrypt" }, []],
  [{ issuer: "/let's encrypt/i" }, { issuer: "R11", issuerOrganization: "Let's Encrypt" }, []],
  [
    { issuer: ["Acme CA", "/^E\\d/"] },
    { issuer: "R11", issuerOrganization: "Let's Encrypt" },
    [`the certificate's issuer is "R11, Let's Encrypt", expected "Acme CA" or a match of /^E\\d/`],
  ],
  [{ issuer: "R11" }, {}, [`the certificate's issuer is nobody, expected "R11"`]],
  [{ names: ["acme.dev", "WWW.acme.dev"] }, { names: ["acme.dev", "*.acme.dev"] }, []],
  [
    { names: ["a.b.acme.dev", "acme.dev", "evil-acme.dev"] },
    { names: ["*.acme.dev"] },
    ["the certificate is for *.acme.dev, expected a.b.acme.dev and acme.dev and evil-acme.dev"],
  ],
  [{ names: "acme.dev" }, { names: [] }, ["the certificate is for no name, expected acme.dev"]],
  [{ protocol: "1.2" }, { protocol: "TLSv1.2" }, []],
  [{ protocol: 1.2 }, { protocol: "TLSv1.3" }, []],
  [{ protocol: "TLSv1.3" }, { protocol: "TLSv1.2" }, ["the connection is TLSv1.2, expected TLS 1.3 or newer"]],
  [{ protocol: "1.2" }, { protocol: "TLSv1" }, ["the connection is TLSv1, expected TLS 1.2 or newer"]],
  [
    { "valid-for": "2d", protocol: 1.3 },
    { validTo: inDays(1), protocol: "TLSv1.2" },
    [
      "the certificate ends in 1d, on 2026-11-23, expected 2d or more",
      "the connection is TLSv1.2, expected TLS 1.3 or newer",
    ],
  ],
  [
    "14d",
    { validTo: inDays(1), doubt: "insecure" },
    ["the certificate ends in 1d, on 2026-11-23, expected 14d or more"],
  ],
  [
    { "valid-for": "14d", issuer: "R11" },
    { validTo: inDays(1), doubt: "intercepted" },
    ["unknown: a certificate that a proxy on our side made, expected the target's own"],
  ],
];

for (const [params, tls, told] of CASES)
  test(`certificate ${JSON.stringify(params)} on ${JSON.stringify(tls)}`, () =>
    assert.deepEqual(toldBy(certificateAssertion, params, secured(tls)), told));

test("less is degraded, and an intercepted connection unknown", () => {
  const [soon] = findingsOf(certificateAssertion, "14d", secured({ validTo: inDays(1) }));
  assert.deepEqual([soon?.state, soon?.reason], ["degraded", "expect.certificate"]);
  const [unseen] = findingsOf(certificateAssertion, "14d", secured({ doubt: "intercepted" }));
  assert.deepEqual([unseen?.state, unseen?.reason], ["unknown", "tls.intercepted"]);
});

test("an answer without TLS has no certificate; no answer misses none", () => {
  const told = ["an answer without TLS, expected a certificate"];
  assert.deepEqual(toldBy(certificateAssertion, "14d", answering("")), told);
  assert.deepEqual(toldBy(certificateAssertion, "14d", attemptOf(undefined)), []);
});

const WRONG = [
  "14",
  "1m",
  "9999d",
  {},
  { names: [] },
  { names: ["*.acme.dev"] },
  { protocol: "1.5" },
  { days: 14 },
  null,
];
for (const wrong of WRONG)
  test(`certificate ${JSON.stringify(wrong)} is refused`, () => assert.ok(isRefused(certificateAssertion, wrong)));
