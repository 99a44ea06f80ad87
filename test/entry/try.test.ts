import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse.ts";
import { tryCommand } from "../../src/entry/cli/try.ts";
import { createAuthority } from "../support/certificates.ts";
import { deadPort, httpServer, rawServer, tlsServer } from "../support/servers.ts";
import { call } from "./calling.ts";

/** The config that a trial proposes; it has to be valid as it stands. */
function proposed(out: string): string {
  const text = out.slice(out.indexOf("checks:")).replace(/^ {2}/gm, "");
  const { config, diagnostics } = parseConfig([{ name: "pasted.yml", text }]);
  assert.deepEqual(diagnostics, []);
  assert.equal(config?.checks.length, 1);
  return text;
}

test("a target that is well: times, address, answer, verdict and the config to paste", async (t) => {
  const port = await httpServer(t, (_, response) =>
    response.writeHead(200, { server: "nginx", "content-type": "text/plain" }).end("ok"),
  );
  const url = `http://127.0.0.1:${port}/health?a=1&b=2`;
  const { exitCode, out } = await call(tryCommand, [url]);
  assert.equal(exitCode, 0);
  assert.match(out, /^up \(http\.200\): 200 in \d+ ms\n/);
  assert.match(out, /\n {2}connect +[\d.]+ ms\n {2}first byte +[\d.]+ ms\n/);
  assert.match(
    out,
    /\n {2}address +127\.0\.0\.1 \(IPv4\)\n {2}answer +HTTP\/1 200, 2 bytes, text\/plain\n {2}server +nginx\n/,
  );
  assert.match(out, /\n {2}wall +none seen\n/);
  assert.equal(proposed(out), `checks:\n  - url: ${url}\n`);
});

test("an expectation of one's own is judged and proposed", async (t) => {
  const port = await httpServer(t, (_, response) => response.writeHead(401).end());
  const { exitCode, out } = await call(tryCommand, [
    `http://127.0.0.1:${port}/`,
    "--expect",
    "2xx, 401, !5xx",
    "--timeout",
    "3s",
  ]);
  assert.equal(exitCode, 0);
  assert.match(proposed(out), /timeout: 3s\n {4}expect:\n {6}status: \[2xx, 401, "!5xx"\]\n$/);
});

test("a refusal may be the right answer: that is proposed as a comment", async (t) => {
  const port = await httpServer(t, (_, response) => response.writeHead(403).end());
  const { exitCode, out } = await call(tryCommand, [`http://127.0.0.1:${port}/`]);
  assert.equal(exitCode, 3);
  assert.match(out, /^unknown \(check\.unverified\): 403, expected 2xx; who refused is unknown\n/);
  assert.match(proposed(out), /# if 403 is its right answer:\n {4}# expect: \{ status: 403 \}\n$/);
});

test("a wall is named with its reference, and a secret header is proposed", async (t) => {
  const headers = { "cf-mitigated": "challenge", server: "cloudflare", "cf-ray": "8a1b-FRA" };
  const port = await httpServer(t, (_, response) => response.writeHead(403, headers).end());
  const { exitCode, out } = await call(tryCommand, [`http://127.0.0.1:${port}/`]);
  assert.equal(exitCode, 3);
  assert.match(out, /^blocked \(wall\.cloudflare\.challenge\)/);
  assert.match(
    out,
    /\n {2}wall +Cloudflare answered with a challenge for browsers \(decides alone\), reference 8a1b-FRA\n/,
  );
  assert.match(out, /What to do: In a custom rule with the action Skip/);
  assert.match(proposed(out), /headers:\n {6}x-probe-token: \$\{PROBE_TOKEN\} # /);
});

test("a wall in front that did not act is said to be there", async (t) => {
  const port = await httpServer(t, (_, response) =>
    response.writeHead(200, { server: "cloudflare", "cf-ray": "8a1b-FRA" }).end(),
  );
  const { out } = await call(tryCommand, [`http://127.0.0.1:${port}/`]);
  assert.match(out, /\n {2}wall +Cloudflare is in front and did not act, reference 8a1b-FRA\n/);
});

test("redirects are shown, and the final address is proposed as a comment", async (t) => {
  const port = await httpServer(t, (request, response) =>
    request.url === "/" ? response.writeHead(301, { location: "/home" }).end() : response.end("home"),
  );
  const { out } = await call(tryCommand, [`http://127.0.0.1:${port}/`]);
  assert.match(out, new RegExp(`\\n {2}redirect +301 from http://127\\.0\\.0\\.1:${port}/ in [\\d.]+ ms\\n`));
  assert.match(proposed(out), new RegExp(`# it redirects to http://127\\.0\\.0\\.1:${port}/home: watch that`));
});

test("a bad certificate is told with all its facts", async (t) => {
  const authority = createAuthority();
  const port = await tlsServer(t, authority.leaf({ from: "20230101000000Z", to: "20240301000000Z" }));
  const { exitCode, out } = await call(tryCommand, [`https://127.0.0.1:${port}/`]);
  assert.equal(exitCode, 3);
  assert.match(out, /^down \(tls\./);
  assert.match(
    out,
    /\n {2}certificate +by Test Root from 2023-01-01 to 2024-03-01 \(\d+ days ago\)\n {2}its names +localhost, 127\.0\.0\.1\n/,
  );
  assert.doesNotMatch(proposed(out), /certificate: 14d/);
});

test("no answer is a verdict too", async () => {
  const { exitCode, out } = await call(tryCommand, [`http://127.0.0.1:${await deadPort()}/`]);
  assert.equal(exitCode, 3);
  assert.match(out, /^down \(net\.refused\): no answer: connection refused, expected 2xx\n/);
  proposed(out);
});

test("what often passes by itself is tried again, as in a round", async (t) => {
  let asked = 0;
  const port = await httpServer(t, (_, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 503 : 200).end();
  });
  const { exitCode, out } = await call(tryCommand, [`http://127.0.0.1:${port}/`]);
  assert.deepEqual([exitCode, asked], [0, 2]);
  assert.match(out, /^up \(http\.200\): 200 in \d+ ms, at attempt 2\n/);
  assert.match(out, /\n {2}attempt 1 +503, after [\d.]+ ms; tried again\n/);
});

test("a wall that the config here describes is known, and what to do about it", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "try-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const port = await httpServer(t, (_, response) => response.writeHead(403, { "x-gate": "deny" }).end());
  const own = 'walls: [{ name: Acme gate, header: { x-gate: "deny" }, remedy: ask the platform team }]\n';
  await mkdir(join(directory, ".github"));
  await writeFile(join(directory, ".github", "allclear.yml"), `${own}checks: [{ url: "https://acme.dev/" }]\n`);
  const { out } = await call(tryCommand, [`http://127.0.0.1:${port}/`], { directory });
  assert.match(out, /^blocked \(wall\.acme-gate\.block\): 403 from Acme gate \(block\)/);
  assert.match(out, /\n {2}wall +Acme gate refused this monitor \(decides alone\)\n/);
  assert.match(out, /What to do: ask the platform team\n/);
});

test("what a hostile target says stays on its line and without control characters", async (t) => {
  const port = await rawServer(t, (socket) => {
    socket.once("data", () =>
      socket.end(
        "HTTP/1.1 200 OK\r\nserver: a\u0085\u009b31m\tb\r\ncontent-type: x\u202e\r\ncontent-length: 0\r\n\r\n",
        "latin1",
      ),
    );
  });
  const { out } = await call(tryCommand, [`http://127.0.0.1:${port}/`]);
  assert.doesNotMatch(out.replaceAll("\n", ""), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

test("as JSON: verdict, evidence without bodies, explanation and config", async (t) => {
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const { out } = await call(tryCommand, [`http://127.0.0.1:${port}/`, "--json"]);
  const { url, state, reason, phases, net, explanation, config } = JSON.parse(out);
  assert.deepEqual([url, state, reason, net.address], [`http://127.0.0.1:${port}/`, "up", "http.200", "127.0.0.1"]);
  assert.ok(phases.totalMs > 0 && explanation.remedy.length > 0 && config.startsWith("checks:"));
  assert.doesNotMatch(out, /"body"/);
});

const WRONG: readonly (readonly [url: string, said: RegExp])[] = [
  ["ftp://acme.dev", /nothing looks at `ftp` URLs/],
  ["https://ana:word@acme.dev/", /a name or password in the URL would be public/],
  ["https://acme.dev:99999/", /no such port/],
];

for (const [url, said] of WRONG)
  test(`${url} is refused in the config's own words`, () =>
    assert.rejects(() => call(tryCommand, [url]), { name: "InputError", message: said }));

test("an expectation that is none is refused", () =>
  assert.rejects(() => call(tryCommand, ["acme.dev", "--expect", "good"]), { name: "InputError", message: /status/ }));

test("without a URL there is nothing to try", () =>
  assert.rejects(() => call(tryCommand, []), { message: "`allclear try` needs <url>" }));
