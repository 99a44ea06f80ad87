import assert from "node:assert/strict";
import { test } from "node:test";
import type { Result } from "../../src/core/result.ts";
import { missingPackages } from "../support/debian.ts";
import { startNginx } from "../support/nginx.ts";
import { deadPort } from "../support/servers.ts";
import { behindWaf, WAF } from "../support/waf.ts";
import { type LookOptions, look } from "./look.ts";

interface Row {
  readonly rule: string;
  readonly path?: string;
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly options?: LookOptions;
  readonly seen: readonly [state: Result["state"], reason: string, status: number];
}

const ROWS: readonly Row[] = [
  { rule: "our own look passes", seen: ["up", "http.200", 200] },
  {
    rule: "an SQL injection is refused; the answer does not say by whom, so a check that was up is down",
    path: "/?id=1%27%20OR%201=1--",
    seen: ["down", "http.403", 403],
  },
  {
    rule: "the same on a check never seen up: more likely its own mistake",
    path: "/?id=1%27%20OR%201=1--",
    options: { verified: false },
    seen: ["unknown", "check.unverified", 403],
  },
  {
    rule: "a scanner's user agent is refused",
    keys: { headers: { "user-agent": "Nikto" } },
    seen: ["down", "http.403", 403],
  },
  {
    rule: "a method beside GET, HEAD, POST and OPTIONS is refused",
    keys: { method: "PUT" },
    seen: ["down", "http.403", 403],
  },
];

/** Level 2 refuses what level 1 lets pass: the level is really in force. */
const LIBRARY = "python-requests/2.31";

for (const [paranoia, library] of [
  [1, 200],
  [2, 403],
] as const) {
  const options = { skip: missingPackages(WAF) ?? false };
  test(`ModSecurity with the Core Rule Set at paranoia level ${paranoia}`, options, async (t) => {
    const port = await deadPort();
    await startNginx(t, behindWaf(port, paranoia));
    for (const row of ROWS)
      await t.test(row.rule, async () => {
        const { state, reason, status, text, facts } = await look(
          { url: `http://shop.localhost:${port}${row.path ?? "/"}`, ...row.keys },
          row.options,
        );
        assert.deepEqual([state, reason, status], row.seen, text);
        assert.deepEqual([facts.server, facts.wall, facts.reference], ["nginx", undefined, undefined]);
      });
    await t.test(`the user agent of a library gets ${library}`, async () => {
      const result = await look({ url: `http://shop.localhost:${port}/`, headers: { "user-agent": LIBRARY } });
      assert.equal(result.status, library);
    });
  });
}
