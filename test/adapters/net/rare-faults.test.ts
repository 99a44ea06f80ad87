import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { REASONS } from "../../../src/core/knowledge/reasons.ts";
import { createAuthority } from "../../support/certificates.ts";
import { nameServer } from "../../support/name-server.ts";
import { scriptedServer, tlsServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

const run = promisify(execFile);
const authority = createAuthority();
const trusting = { ca: [authority.root] };

/** A fatal alert of TLS 1.2 as the answer to the first handshake message. */
const alert = (number: number) => Buffer.from([0x15, 3, 3, 0, 2, 2, number]);

const ALERTS: readonly (readonly [name: string, number: number, reason: string])[] = [
  ["a server that does not know the name", 112, "tls.sni"],
  ["a server without a cipher in common", 40, "tls.handshake"],
  ["a server without a version in common", 70, "tls.version"],
  ["a server without a protocol in common", 120, "tls.alpn"],
  ["a server that wants a client certificate", 116, "tls.client-cert"],
];

for (const [name, number, reason] of ALERTS) {
  test(`${name}, told by its alert: ${reason}`, async (t) => {
    const port = await scriptedServer(t, [alert(number)]);
    const { failure } = await ask(`https://127.0.0.1:${port}/`);
    assert.deepEqual([failure?.reason, failure?.phase], [reason, "tls"]);
  });
}

test("a key that is too short", async (t) => {
  // Our own server would not use it either, but for the lower level.
  const port = await tlsServer(t, { ...authority.leaf({ key: "weak" }), ciphers: "DEFAULT@SECLEVEL=0" });
  assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).failure?.reason, "tls.weak-key");
});

test("a certificate whose signature is not its authority's", async (t) => {
  const port = await tlsServer(t, authority.forged());
  assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).failure?.reason, "tls.untrusted");
});

test("a name server whose answer makes no sense", async (t) => {
  const names = await nameServer(t, { "shop.example.test": "garbage" });
  const { failure } = await ask("http://shop.example.test/", {}, { dnsServers: [names.address], dnsTimeoutMs: 200 });
  assert.deepEqual([failure?.reason, failure?.phase], ["dns.badresp", "dns"]);
});

test("a connection that is reset before we notice that it stands", async (t) => {
  const port = await resettingPort(t);
  // The reset comes while this thread cannot look: when it does, the connection is there and gone.
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const busy = setInterval(() => Atomics.wait(pause, 0, 0, 40), 0);
  t.after(() => clearInterval(busy));
  const phases = new Set<string | undefined>();
  // Now and then the connection stands in the moment between two pauses, and is seen before it goes.
  for (let look = 0; look < 20 && !phases.has("connect"); look += 1) {
    const { failure } = await ask(`http://127.0.0.1:${port}/`);
    assert.equal(failure?.reason, "net.reset-connect");
    phases.add(failure.phase);
  }
  assert.ok(phases.has("connect"));
});

/** A port in another thread that resets each connection when it accepts it. */
async function resettingPort(t: TestContext): Promise<number> {
  const code = `
    const { parentPort } = require("node:worker_threads");
    const server = require("node:net").createServer((socket) => socket.resetAndDestroy());
    server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`;
  const worker = new Worker(code, { eval: true });
  t.after(() => worker.terminate());
  const [port] = (await once(worker, "message")) as [number];
  return port;
}

/** What the kernel of a network without ways out says; each address has its own rule. */
const ROUTES: readonly (readonly [name: string, url: string, reason: string])[] = [
  ["no route to the network", "http://203.0.113.1/", "net.unreachable"],
  ["a route that says that the host cannot be reached", "http://192.0.2.1/", "net.host-unreachable"],
  ["a policy of this machine that forbids the way", "http://198.51.100.1/", "net.local"],
  ["only IPv6, and none here", "http://[2001:db8::1]/", "net.no-ipv6"],
];

test("a network of our own without ways out", async (t) => {
  const program = `
    import { ask } from ${JSON.stringify(new URL("ask.ts", import.meta.url).href)};
    for (const url of process.argv.slice(1)) {
      const { failure } = await ask(url);
      process.stdout.write(failure.reason + "\\n");
    }`;
  const script = [
    "ip link set lo up",
    "ip route add unreachable 192.0.2.0/24",
    "ip route add prohibit 198.51.100.0/24",
    `exec "$0" --input-type=module --eval "$1" ${ROUTES.map(([, url]) => `'${url}'`).join(" ")}`,
  ].join(" && ");
  const separate = ["--user", "--map-root-user", "--net"];
  if (!(await isPermitted(separate))) {
    assert.notEqual(process.env["CI"], "true", "network namespaces are needed where CI=true");
    t.skip("network namespaces are not permitted here");
    return;
  }
  const { stdout } = await run("unshare", [...separate, "sh", "-c", script, process.execPath, program]);
  assert.deepEqual(
    stdout.trim().split("\n"),
    ROUTES.map(([, , reason]) => reason),
  );
  for (const [, , reason] of ROUTES) assert.ok(Object.hasOwn(REASONS, reason), "documented");
});

async function isPermitted(separate: readonly string[]): Promise<boolean> {
  return run("unshare", [...separate, "ip", "route", "add", "unreachable", "192.0.2.0/24"]).then(
    () => true,
    () => false,
  );
}
