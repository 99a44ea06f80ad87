import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { createNetwork } from "../../../src/adapters/net/network.ts";
import { createResolver } from "../../../src/adapters/net/resolver.ts";
import { type NameFault, nameServer, type Zone } from "../../support/name-server.ts";
import { deadPort, httpServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

const FAULTS: readonly (readonly [fault: NameFault, reason: string])[] = [
  ["nxdomain", "dns.nxdomain"],
  ["nodata", "dns.nodata"],
  ["servfail", "dns.servfail"],
  ["refused", "dns.refused"],
  ["silent", "dns.timeout"],
];

for (const [fault, reason] of FAULTS) {
  test(`a name server that answers ${fault}: ${reason}`, async (t) => {
    const { address } = await nameServer(t, { "target.example": fault });
    const options = { dnsServers: [address], dnsTimeoutMs: 100 };
    const { failure, phases } = await ask("http://target.example/", {}, options);
    assert.deepEqual([failure?.reason, failure?.phase, phases.connectMs], [reason, "dns", undefined]);
  });
}

test("a name that waits for its server ends with the check's deadline", async (t) => {
  const { address } = await nameServer(t, { "target.example": "silent" });
  const { failure, phases } = await ask("http://target.example/", { timeoutMs: 200 }, { dnsServers: [address] });
  assert.equal(failure?.reason, "dns.timeout");
  assert.ok(phases.totalMs < 1_000);
});

test("a living name is reached, and one of its families that never answers costs next to nothing", async (t) => {
  const { address } = await nameServer(t, { "target.example": { a: "127.0.0.1", aaaa: "silent" } });
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const { answer, evidence, phases } = await ask(`http://target.example:${port}/`, {}, { dnsServers: [address] });
  assert.deepEqual([answer?.body, evidence.net?.resolved], ["ok", ["127.0.0.1"]]);
  assert.ok((phases.dnsMs ?? 0) < 500, `${phases.dnsMs} ms`);
});

test("dead names never hurt living ones", async (t) => {
  const dead = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`dead${n}.example`, "silent" as const]));
  const { address } = await nameServer(t, { ...dead, "alive.example": { a: "127.0.0.1" } });
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const network = createNetwork({ userAgent: "probe/1", warm: false, dnsServers: [address] });
  t.after(() => network.close());
  const get = (host: string) =>
    network.http({
      method: "GET",
      url: `http://${host}:${port}/`,
      headers: {},
      timeoutMs: 900,
      maxBodyBytes: 100,
      allowPrivate: true,
    });
  const hung = Object.keys(dead).map(get);
  const { answer, phases } = await get("alive.example");
  assert.equal(answer?.body, "ok");
  assert.ok(phases.totalMs < 600, `${phases.totalMs} ms`);
  assert.deepEqual(new Set((await Promise.all(hung)).map(({ failure }) => failure?.reason)), new Set(["dns.timeout"]));
});

test("checks of one host share an answer; a failure is asked again", async (t) => {
  const server = await nameServer(t, { "alive.example": { a: "127.0.0.1" } });
  const resolver = createResolver({ servers: [server.address] });
  t.after(() => resolver.close());
  await Promise.all([resolver.resolve("alive.example"), resolver.resolve("Alive.Example")]);
  await resolver.resolve("alive.example");
  assert.equal(server.asked("alive.example"), 2, "A and AAAA once");
  await assert.rejects(resolver.resolve("gone.example"));
  await assert.rejects(resolver.resolve("gone.example"));
  assert.equal(server.asked("gone.example"), 4);
});

test("the hosts file comes first, IPv4 before IPv6, and localhost never leaves the machine", async (t) => {
  const directory = mkdtempSync(join(tmpdir(), "hosts-"));
  t.after(() => rmSync(directory, { recursive: true }));
  const hostsFile = join(directory, "hosts");
  writeFileSync(hostsFile, "# names\n::1 both.example # six\n127.0.0.9 both.example Other.example\n");
  const resolver = createResolver({ servers: ["127.0.0.1:1"], timeoutMs: 50, tries: 1, hostsFile });
  t.after(() => resolver.close());
  const addresses = async (name: string) => (await resolver.resolve(name)).map(({ address }) => address);
  assert.deepEqual(await addresses("both.example"), ["127.0.0.9", "::1"]);
  assert.deepEqual(await addresses("other.example"), ["127.0.0.9"]);
  assert.deepEqual(await addresses("app.localhost"), ["127.0.0.1", "::1"]);
});

/** A resolver with this `/etc/resolv.conf`, and what the name server was asked. */
async function searching(t: TestContext, text: string, zone: Zone) {
  const directory = mkdtempSync(join(tmpdir(), "search-"));
  t.after(() => rmSync(directory, { recursive: true }));
  const searchFile = join(directory, "resolv.conf");
  writeFileSync(searchFile, text);
  const server = await nameServer(t, zone);
  const resolver = createResolver({
    servers: [server.address],
    hostsFile: "/nowhere",
    searchFile,
    timeoutMs: 200,
    tries: 1,
  });
  t.after(() => resolver.close());
  return { server, resolver };
}

const ONE = { a: "127.0.0.9" } as const;

const SEARCHES: readonly (readonly [name: string, conf: string, zone: Zone, asked: string, found: boolean])[] = [
  ["a short name is tried below each domain", "search a.example b.example", { "db.b.example": ONE }, "db", true],
  ["the last `search` counts", "search a.example\nsearch b.example. # b", { "db.b.example": ONE }, "db", true],
  ["`domain` is a list of one", "domain a.example", { "db.a.example": ONE }, "db", true],
  ["with `ndots` more names are short", "search a.example\noptions ndots:2", { "db.x.a.example": ONE }, "db.x", true],
  ["at last the name itself is tried", "search a.example", { db: ONE }, "db", true],
  ["a name with enough dots is taken as it is", "search a.example", { "db.x.a.example": ONE }, "db.x", false],
  [
    "a dot at the end keeps the list away",
    "search a.example\noptions ndots:9",
    { "db.x.a.example": ONE },
    "db.x.",
    false,
  ],
  ["an empty list", "", { "db.x": ONE }, "db.x", true],
];

for (const [name, conf, zone, asked, found] of SEARCHES) {
  test(`search list: ${name}`, async (t) => {
    const { resolver } = await searching(t, conf, zone);
    const answer = resolver.resolve(asked);
    if (found) assert.deepEqual(await answer, [{ address: "127.0.0.9", family: 4 }]);
    else await assert.rejects(answer);
  });
}

test("a server that fails ends the search: what it would have said is not known", async (t) => {
  const { resolver } = await searching(t, "search a.example", { "db.a.example": "servfail", db: ONE });
  await assert.rejects(resolver.resolve("db"), { code: "ESERVFAIL" });
});

test("what led to nothing is looked up anew", async (t) => {
  const server = await nameServer(t, { "alive.example": { a: "127.0.0.1" } });
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const dead = await deadPort();
  const network = createNetwork({ userAgent: "probe/1", warm: false, dnsServers: [server.address] });
  t.after(() => network.close());
  const get = (at: number) =>
    network.http({
      method: "GET",
      url: `http://alive.example:${at}/`,
      headers: {},
      timeoutMs: 2_000,
      maxBodyBytes: 100,
      allowPrivate: true,
      connection: { family: 4 },
    });
  assert.equal((await get(dead)).failure?.reason, "net.refused");
  assert.equal(server.asked("alive.example"), 1);
  await get(port);
  await get(port);
  assert.equal(server.asked("alive.example"), 2);
});

test("a target that is not well is looked up anew, one that is well is not", async (t) => {
  const server = await nameServer(t, { "alive.example": { a: "127.0.0.1" } });
  const codes = [503, 408, 425, 500, 200, 404, 200];
  let asked = 0;
  const port = await httpServer(t, (_, response) => {
    response.writeHead(codes[asked++] ?? 200).end();
  });
  const network = createNetwork({ userAgent: "probe/1", warm: false, dnsServers: [server.address] });
  t.after(() => network.close());
  const lookups: number[] = [];
  for (const _ of codes) {
    const url = `http://alive.example:${port}/`;
    const limits = { timeoutMs: 5_000, maxBodyBytes: 100, allowPrivate: true };
    await network.http({ method: "GET", url, headers: {}, ...limits, connection: { family: 4 } });
    lookups.push(server.asked("alive.example"));
  }
  assert.deepEqual(lookups, [1, 2, 3, 4, 5, 5, 5]);
});

test("only the family that is asked for is asked", async (t) => {
  const { server, resolver } = await searching(t, "", { "four.example": ONE });
  assert.deepEqual(await resolver.resolve("four.example", { family: 4 }), [{ address: "127.0.0.9", family: 4 }]);
  assert.equal(server.asked("four.example"), 1);
  await assert.rejects(resolver.resolve("four.example", { family: 6 }), { code: "ENODATA" });
});

test("`dns: system` asks the machine, and not our own servers", async (t) => {
  const server = await nameServer(t, { localhost: "nxdomain" });
  const port = await httpServer(t, (_, response) => response.end("ok"));
  const connection = { dns: "system", family: 4 } as const;
  const { answer } = await ask(`http://localhost:${port}/`, { connection }, { dnsServers: [server.address] });
  assert.deepEqual([answer?.body, server.asked("localhost")], ["ok", 0]);
});
