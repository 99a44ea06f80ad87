import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { checkId, locationId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import { type IssueContext, issuePart } from "../../src/core/issue-text.ts";
import { aChange, aCheck, anIncident, at } from "../support/builders.ts";

const orders = aCheck("orders", { name: "Orders API", target: "https://api.acme.dev/orders/health" });
const links = { page: "https://acme.github.io/shop/", run: () => "https://github.com/acme/shop/actions/runs/3" };
const blocked = { kind: "unseen", state: "blocked", reason: "wall.cloudflare.challenge" } as const;
const several = [checkId("orders"), checkId("cart"), checkId("login")];
const closed = aChange("orders", {
  kind: "closed",
  number: 2,
  state: "up",
  from: "down",
  text: "200 in 98 ms",
  since: at("10:40"),
  at: at("10:40:30"),
});

function context(incident: Partial<Incident> = {}, more: Partial<IssueContext> = {}): IssueContext {
  return { incident: anIncident("orders", incident), checks: [orders], links, ...more };
}

suite("a body", () => {
  test("of what we cannot see says that it is no outage", () => {
    assert.match(issuePart(context(blocked), 1), /\*\*This is no outage\.\*\*/);
    assert.doesNotMatch(issuePart(context(), 1), /no outage/);
  });

  test("lists the checks where there are several, and then no single target", () => {
    const body = issuePart(context({ checks: several }, { checks: [orders, aCheck("cart")] }), 1);
    assert.match(body, /\*\*3 checks\.\*\*\n\n\| Check \|\n\| --- \|\n\| Orders API \|\n\| cart \|\n\| login \|\n/);
    assert.doesNotMatch(body, /Target|Expected|curl/);
  });

  test("has a row for each location, and after a change what happened", () => {
    const body = issuePart(
      context({
        endedAt: closed.since,
        changes: [aChange("orders"), closed],
        locations: [locationId("home"), locationId("office")],
      }),
      2,
    );
    assert.match(body, /\| home \| down \| 503, expected 2xx \|\n\| office \| down/);
    assert.match(body, /\*\*What happened\.\*\*[\s\S]*\| up \| 200 in 98 ms \|/);
    assert.match(body, /\*\*Until\*\*: 2026-11-22 10:40:00 UTC/);
  });

  for (const [name, overrides, expected] of [
    ["is offered", { target: "https://a.example/x?y=1" }, "'https://a.example/x?y=1'"],
    ["quotes what a shell would read", { target: "https://a.example/'$(x)" }, "'https://a.example/'\\''$(x)'"],
    ["is left out for private targets", { private: true }, undefined],
    ["is left out where a secret is in the target", { target: `https://a.example/?k=\${KEY}` }, undefined],
    ["is left out where the target was cut", { target: "https://a.example/xxx…" }, undefined],
    ["is left out for what curl does not speak", { target: "tcp://a.example:25" }, undefined],
  ] as const) {
    test(`a command to try ${name}`, () => {
      const body = issuePart(context({}, { checks: [{ ...orders, ...overrides }] }), 1);
      assert.equal(/--max-time 10 (.*)/.exec(body)?.[1], expected);
    });
  }

  test("has every fact that may be public", () => {
    const facts = {
      address: "192.0.2.7",
      family: 4,
      server: "nginx",
      tlsProtocol: "TLSv1.3",
      certificateIssuer: "R11",
      certificateDoubt: "intercepted",
      redirects: 2,
      attempts: 3,
      wall: "Cloudflare",
      suspect: "wall.akamai.block",
      edge: "Fastly",
      reference: "8f2a-FRA",
      viaProxy: true,
    } as const;
    const body = issuePart(context({ facts }), 1);
    for (const line of [
      "Redirects followed**: 2",
      "Attempts**: 3",
      "Certificate doubt**: a proxy on our side made it, so nothing is known of the target's own",
      "Wall**: `Cloudflare`",
      "Perhaps refused by**: `Akamai`",
      "Behind**: `Fastly`",
      "Through a proxy**: yes",
    ]) {
      assert.ok(body.includes(`- **${line}\n`), line);
    }
    assert.match(
      body,
      /TLS\*\*: `TLSv1\.3`\n- \*\*Certificate by\*\*: `R11`[\s\S]*Reference for its console\*\*: `8f2a-FRA`/,
    );
  });

  test("says how many looks were needed", () => {
    const patient = { ...orders, retries: 2 };
    assert.match(issuePart(context({}, { checks: [patient] }), 1), /each with up to 2 retries\./);
    const one = { ...orders, retries: 0, confirm: { ...orders.confirm, down: 1 } };
    assert.match(issuePart(context({}, { checks: [one] }), 1), /One look is enough for this check: [^,]*\.\n/);
    assert.match(issuePart(context({ kind: "degraded" }), 1), /3 looks in a row/);
    assert.match(issuePart(context(blocked), 1), /Look after look ended so, from/);
  });

  test("without page and run has no links, and a page that is no URL is none", () => {
    for (const bare of [{}, { page: "not a url" }, { run: () => undefined }]) {
      assert.doesNotMatch(issuePart(context({}, { links: bare }), 1), /\]\(/);
    }
  });
});
