import assert from "node:assert/strict";
import { test } from "node:test";
import type { RoundOutcome } from "../../src/app/round.ts";
import { nameServer } from "../support/name-server.ts";
import { httpServer } from "../support/servers.ts";
import { rounds } from "./by-hand.ts";

const POLICY = "defaults: { timeout: 2s, retries: 0 }\n";

function decided({ results }: RoundOutcome): readonly string[] {
  return results.map(({ state, reason }) => `${state} ${reason}`);
}

test("a name server that is silent is our own network's fault only where the control's is silent too: own.network", async (t) => {
  const names = await nameServer(t, { "shop.example.test": "silent", "control.other.test": "silent" });
  const network = { dnsServers: [names.address], dnsTimeoutMs: 100 };
  const yaml = (control: string) => `${POLICY}control: ${control}\nchecks: [{ url: "http://shop.example.test/" }]\n`;
  const dead = await rounds(t, yaml("http://control.other.test/"), { network });
  const outcome = await dead();
  assert.deepEqual(decided(outcome), ["unknown own.network"]);
  assert.match(outcome.results[0]?.text ?? "", /control\.other\.test could not be reached either \(dns\.timeout\)/);
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const alive = await rounds(t, yaml(`http://127.0.0.1:${port}/`), { network });
  assert.deepEqual(decided(await alive()), ["down dns.timeout"]);
});

test("five checks on three domains whose names nobody resolves are our own network's fault", async (t) => {
  const hosts = ["a.one.test", "b.one.test", "a.two.test", "b.two.test", "a.six.test"];
  const names = await nameServer(t, Object.fromEntries(hosts.map((host) => [host, "silent" as const])));
  const checks = hosts.map((host) => `  - url: http://${host}/\n`).join("");
  const round = await rounds(t, `${POLICY}checks:\n${checks}`, {
    network: { dnsServers: [names.address], dnsTimeoutMs: 100 },
  });
  assert.deepEqual(
    decided(await round()),
    hosts.map(() => "unknown own.network"),
  );
});

test("controls are asked only when something is in doubt, and a bad answer never is", async (t) => {
  let asked = 0;
  const control = await httpServer(t, (_, response) => {
    asked += 1;
    response.end();
  });
  const port = await httpServer(t, (_, response) => response.writeHead(503).end());
  const round = await rounds(t, `${POLICY}checks: [{ url: "http://127.0.0.1:${port}/" }]\n`, {
    controls: [`http://localhost:${control}/`],
  });
  assert.deepEqual(decided(await round()), ["down http.503"]);
  assert.equal(asked, 0);
});

test("the config's own controls stand in the place of those at hand", async (t) => {
  let asked = 0;
  const control = await httpServer(t, (_, response) => {
    asked += 1;
    response.writeHead(500).end();
  });
  const names = await nameServer(t, { "shop.example.test": "silent", "control.other.test": "silent" });
  const yaml = `${POLICY}control: http://127.0.0.1:${control}/\nchecks: [{ url: "http://shop.example.test/" }]\n`;
  const round = await rounds(t, yaml, {
    controls: ["http://control.other.test/"],
    network: { dnsServers: [names.address], dnsTimeoutMs: 100 },
  });
  assert.deepEqual(decided(await round()), ["down dns.timeout"], "any answer proves the way to it");
  assert.equal(asked, 1);
});
