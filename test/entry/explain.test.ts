import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { allReasons } from "../../src/core/knowledge/reasons.ts";
import { explainCommand } from "../../src/entry/cli/explain.ts";
import { runCommand } from "../../src/entry/cli/run.ts";
import { roundsIn } from "../app/by-hand.ts";
import { onStandIn } from "../support/github-store.ts";
import { nameServer } from "../support/name-server.ts";
import { httpServer } from "../support/servers.ts";
import { call } from "./calling.ts";

const explained = async (...words: readonly string[]) => (await call(explainCommand, words)).out;

test("alone it lists every reason, code and wall", async () => {
  const lines = (await explained()).trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => line.trim().split(" ")[0]),
    allReasons().map(({ reason }) => reason),
  );
});

const WORDS: readonly (readonly [word: string, said: RegExp])[] = [
  [
    "403",
    /^403 Forbidden\n[\s\S]*Whose doing it is: the target's\.[\s\S]*Usual causes: [\s\S]*Walls that refuse so: Cloudflare,/,
  ],
  ["http.503", /^503 Service Unavailable[\s\S]*It often passes by itself/],
  ["599", /^599 Network Connect Timeout/],
  ["777", /^777 \(unknown\)[\s\S]*edges and firewalls make up codes/],
  ["tls.expired", /^tls\.expired[\s\S]*every client refuses it[\s\S]*What to do: Renew/],
  ["TLS.Expired", /^tls\.expired/],
  ["wall.cloudflare.challenge", /^wall\.cloudflare\.challenge[\s\S]*that of a wall[\s\S]*action Skip/],
  ["edge.alb.origin", /health of its target group/],
  ["own.network", /our own side's/],
  [
    "cloudflare",
    /^Cloudflare \(wall\.cloudflare\.challenge, [\s\S]*decides alone\n {4}any code: header cf-mitigated matches/,
  ],
  ["wall.akamai", /^Akamai/],
  ["dns", /^ {2}dns\.nxdomain[^\n]*\n[\s\S]*dns\.badresp/],
];

for (const [word, said] of WORDS) test(`explain ${word}`, async () => assert.match(await explained(word), said));

const UNKNOWN: readonly (readonly [word: string, said: RegExp])[] = [
  ["tls.expird", /did you mean `tls\.expired`\?/],
  ["clodflare", /did you mean `cloudflare`\?/],
  ["quite-another-word", /`allclear explain` lists all/],
  ["constructor", /lists all|did you mean/],
];

for (const [word, said] of UNKNOWN)
  test(`${word} is not known`, () => assert.rejects(() => explained(word), { name: "InputError", message: said }));

test("one word is enough", () => assert.rejects(() => explained("403", "404"), { message: /one word too many/ }));

test("as JSON it is the same", async () => {
  const { reason, blame, meaning, usually } = JSON.parse(await explained("404", "--json"));
  assert.deepEqual([reason, blame, usually], ["http.404", "target", ["check", "lasting"]]);
  assert.match(meaning, /nothing at this path/);
  assert.equal(JSON.parse(await explained("--json")).length, allReasons().length);
  assert.equal(JSON.parse(await explained("sucuri", "--json")).vendor, "sucuri");
});

test("a check: why its newest look was judged so", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "explain-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  let answer = 200;
  const port = await httpServer(t, (_, response) => response.writeHead(answer, { server: "AkamaiGHost" }).end());
  const round = roundsIn(directory, `checks: [{ name: Shop, url: "http://127.0.0.1:${port}/" }]\n`);
  await round();
  answer = 403;
  await round();
  const words = ["shop", "--dir", directory];
  const { out } = await call(explainCommand, words, { directory });
  assert.match(out, /^shop: up since .* \(http\.200\)\n/);
  assert.match(
    out.replaceAll("\n", " "),
    /Newest look: down \(http\.403\) at .* from here: 403, expected 2xx; who refused is unknown/,
  );
  assert.match(
    out.replaceAll("\n", " "),
    /nothing shows that anybody but the target is at fault\. There is a sign of Akamai/,
  );
  assert.match(out.replaceAll("\n", " "), /1 look is not yet decided: a change to down needs 2 in a row/);
  assert.match(out, /What it means: Understood and refused[\s\S]*What to do: [\s\S]* {2}Perhaps refused by +Akamai\n/);
  const { looks, confirmed } = JSON.parse((await call(explainCommand, [...words, "--json"], { directory })).out);
  assert.deepEqual([looks[0].reason, confirmed.state], ["http.403", "up"]);
  await assert.rejects(() => call(explainCommand, ["shopp", "--dir", directory], { directory }), { message: /`shop`/ });
});

test("a check behind a wall that the config describes: what the config says to do, and what it expects", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "explain-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const port = await httpServer(t, (_, response) => response.writeHead(403, { "x-gate": "deny" }).end());
  const text = [
    'walls: [{ name: Acme gate, header: { x-gate: "deny" }, remedy: ask the platform team }]',
    `checks: [{ name: Shop, url: "http://127.0.0.1:${port}/", expect: { status: 2xx, body: { contains: ok } } }]\n`,
  ].join("\n");
  await mkdir(join(directory, ".github"));
  await writeFile(join(directory, ".github", "allclear.yml"), text);
  const round = roundsIn(join(directory, ".allclear"), text);
  for (let number = 0; number < 3; number += 1) await round();
  const told = async (word: string) => (await call(explainCommand, [word], { directory })).out.replaceAll("\n", " ");
  assert.match(await told("shop"), /Newest look: blocked \(wall\.acme-gate\.block\) at /);
  assert.match(await told("shop"), /Expected: status 2xx, body {2}A wall refused this look/);
  assert.match(
    await told("shop"),
    /It could not be seen in 3 rounds or more in a row, since 2026-11-22 10:00:00 UTC\./,
  );
  assert.match(await told("shop"), /What to do: ask the platform team/);
  assert.match(
    await told("wall.acme-gate.block"),
    /Acme gate refused this monitor\..*What to do: ask the platform team/,
  );
  assert.match(await told("Acme gate"), /^Acme gate \(wall\.acme-gate\.block\)/);
});

test("a look that our own network spoiled: what the guard knew", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "explain-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const names = await nameServer(t, { "shop.example.test": "silent", "control.other.test": "silent" });
  const text =
    'control: http://control.other.test/\nchecks: [{ name: Shop, url: "http://shop.example.test/", retries: 0 }]\n';
  await roundsIn(directory, text, { network: { dnsServers: [names.address], dnsTimeoutMs: 100 } })();
  const { out } = await call(explainCommand, ["shop", "--dir", directory], { directory });
  const told = out.replaceAll("\n", " ");
  assert.match(told, /Newest look: unknown \(own\.network\).*control\.other\.test could not be reached either/);
  assert.match(told, /an independent control failed too/);
  assert.match(told, /The check has never been seen working: until then a refusal/);
});

test("a check of a repository on GitHub is explained by its history and config there", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "explain-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const port = await httpServer(t, (_, response) => response.writeHead(503).end());
  const text = `checks: [{ name: Shop, url: "http://127.0.0.1:${port}/", retries: 0 }]\n`;
  const config = join(directory, "checks.yml");
  await writeFile(config, text);
  await onStandIn(
    async ({ apiUrl, token, owner, name }) => {
      const environment = { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: token };
      const store = ["--store", `github:${owner}/${name}`];
      await call(runCommand, [...store, "--config", config, "--settle", "0"], { directory, environment });
      const { out } = await call(explainCommand, ["shop", ...store], { directory, environment });
      assert.match(out, /^shop: nothing is confirmed yet\n\nNewest look: down \(http\.503\) at .* from local: 503/);
      assert.match(out, /\nExpected: status 2xx\n/);
      await assert.rejects(() => call(explainCommand, ["shopp", ...store], { directory, environment }), {
        message: /did you mean `shop`/,
      });
    },
    { seed: { files: { ".github/allclear.yml": text } } },
  );
  await assert.rejects(() => call(explainCommand, ["shop", "--store", "github:acme/shop"], { directory }), {
    name: "InputError",
    message: /needs a token in GITHUB_TOKEN that may read contents/,
  });
});
