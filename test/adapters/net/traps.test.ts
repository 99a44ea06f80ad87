/**
 * Traps of undici and node that a monitor must not step into, each against a real server. Others are shown where they belong:
 * - `answers.test.ts`: interim answers, a body past the cap, error answers that stay compressed, a request without a name;
 * - `faults.test.ts`: an idle timer that a dripping body outlives, parser errors without code, codes below 100, 101 unasked;
 * - `tls.test.ts`, `rare-faults.test.ts`: facts of a bad certificate, the alert behind "other side closed", codes of OpenSSL;
 * - `connection.test.ts`: addresses tried one by one, one family alone; `resolver.test.ts`: no such name or no address;
 * - `via-proxy.test.ts`: a proxy that refuses or stays silent; `http2.test.ts`: a request that is quietly sent again;
 * - `nothing-remains.test.ts`: sockets and lookups that outlive an abort; `../../checks/`: redirects and cookies.
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createSecureServer } from "node:http2";
import { connect } from "node:net";
import { type TestContext, test } from "node:test";
import { createServer as createTlsServer, type TLSSocket } from "node:tls";
import { Worker } from "node:worker_threads";
import { endJourney, startJourney } from "../../../src/adapters/net/journey.ts";
import { createNetwork } from "../../../src/adapters/net/network.ts";
import { talkHttp1 } from "../../../src/adapters/net/talk-http1.ts";
import { createAuthority } from "../../support/certificates.ts";
import { nameServer } from "../../support/name-server.ts";
import {
  deadPort,
  httpServer,
  listen,
  rawServer,
  scriptedServer,
  silentPort,
  tlsServer,
} from "../../support/servers.ts";
import { ask } from "./ask.ts";

const authority = createAuthority();
const good = authority.leaf();
const trusting = { ca: [authority.root] };

type Trap = readonly [trap: string, test: (t: TestContext) => Promise<void>];

/** Facts of a probe. */
const FACTS: readonly Trap[] = [
  [
    "a socket has no lookup event for an address: no time is told that was not needed, and one for a name",
    async (t) => {
      const port = await httpServer(t, (_, response) => response.end());
      assert.equal((await ask(`http://127.0.0.1:${port}/`)).phases.dnsMs, undefined);
      assert.ok(((await ask(`http://localhost:${port}/`)).phases.dnsMs ?? -1) >= 0);
    },
  ],
  [
    "a lookup that answers at once hides the first attempt to connect: a dead first address is seen",
    async (t) => {
      const { address } = await nameServer(t, { "both.example": { a: "127.0.0.1", aaaa: "::1" } });
      const port = await httpServer(t, (_, response) => response.end());
      const { evidence } = await ask(`http://both.example:${port}/`, {}, { dnsServers: [address] });
      assert.deepEqual(evidence.net?.failed, ["::1"]);
    },
  ],
  [
    "a resumed session skips the check of the name: every handshake is a whole one",
    async (t) => {
      const resumed: boolean[] = [];
      const server = createTlsServer({ ...good, maxVersion: "TLSv1.2" }, (socket: TLSSocket) => {
        resumed.push(socket.isSessionReused());
        socket.once("data", () => socket.end("HTTP/1.1 204 No\r\n\r\n"));
      });
      const port = await listen(t, server);
      const network = createNetwork({ userAgent: "probe/1", warm: false, ...trusting });
      t.after(() => network.close());
      const request = { method: "GET", url: `https://127.0.0.1:${port}/`, headers: {}, timeoutMs: 5_000 };
      for (let count = 0; count < 2; count += 1)
        await network.http({ ...request, maxBodyBytes: 100, allowPrivate: true });
      assert.deepEqual(resumed, [false, false]);
    },
  ],
  [
    "a promise begins before the request is written: the first byte's time is that of the server alone",
    async (t) => {
      // The server takes its time before the handshake, and none after it.
      const plain = createTlsServer(good, (socket) => {
        socket.once("data", () => socket.end("HTTP/1.1 204 No\r\n\r\n"));
      });
      const port = await rawServer(t, (socket) => setTimeout(() => plain.emit("connection", socket), 150));
      const { phases } = await ask(`https://127.0.0.1:${port}/`, {}, trusting);
      const { connectMs = 999, tlsMs = 0, firstByteMs = 999 } = phases;
      assert.ok(tlsMs >= 145 && firstByteMs < 100, JSON.stringify(phases));
      // A TLS socket says `connect` when TCP stands; the handshake is another phase.
      assert.ok(connectMs < 100, JSON.stringify(phases));
    },
  ],
  [
    "HTTP/2 is offered unless one says no: results must not depend on what a server prefers",
    async (t) => {
      const offered: unknown[] = [];
      const server = createSecureServer({
        ...good,
        allowHTTP1: true,
        ALPNCallback: ({ protocols }) => {
          offered.push(protocols);
          return "http/1.1";
        },
      });
      server.on("request", (_, response) => response.end());
      const port = await listen(t, server);
      assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).answer?.version, "1");
      assert.deepEqual(offered, [["http/1.1"]]);
    },
  ],
  [
    "a retrying agent hides what it asked twice: nothing is asked again here",
    async (t) => {
      let asked = 0;
      const port = await httpServer(t, (_, response) => {
        asked += 1;
        response.writeHead(503, { "retry-after": "0" }).end();
      });
      assert.equal((await ask(`http://127.0.0.1:${port}/`)).answer?.status, 503);
      assert.equal(asked, 1);
    },
  ],
  [
    "a client quietly makes another connection where one is closed before the request: ours is handed out once",
    async (t) => {
      const port = await rawServer(t, (socket) => socket.end());
      const socket = connect(port, "127.0.0.1").resume();
      await once(socket, "close");
      const url = new URL(`http://127.0.0.1:${port}/`);
      const limits = { timeoutMs: 5_000, maxBodyBytes: 100, allowPrivate: true };
      const request = { method: "GET", url: url.href, headers: {}, ...limits };
      const journey = startJourney();
      await assert.rejects(talkHttp1({ url, request, socket, journey, userAgent: "probe/1" }), {
        message: "the connection was closed",
      });
      endJourney(journey);
    },
  ],
];

/** Timeouts. */
const TIMEOUTS: readonly Trap[] = [
  [
    "undici's timers are late by up to 0.7 s: ours is not",
    async (t) => {
      const port = await scriptedServer(t, [], true);
      const { failure, phases, lagMs } = await ask(`http://127.0.0.1:${port}/`, { timeoutMs: 300 });
      assert.equal(failure?.reason, "http.timeout");
      assert.ok(phases.totalMs >= 298 && phases.totalMs < 340 + 2 * lagMs, `${phases.totalMs}, lag ${lagMs}`);
    },
  ],
  [
    "one connect timeout covers lookup, TCP and TLS: each is told apart",
    async (t) => {
      const { address } = await nameServer(t, { "slow.example": "silent" });
      const stuck = await rawServer(t, () => undefined);
      const reasons = await Promise.all(
        ["http://slow.example/", `http://127.0.0.1:${await silentPort(t)}/`, `https://127.0.0.1:${stuck}/`].map(
          async (url) => (await ask(url, { timeoutMs: 250 }, { dnsServers: [address] })).failure?.reason,
        ),
      );
      assert.deepEqual(reasons, ["dns.timeout", "net.timeout", "tls.timeout"]);
    },
  ],
  [
    "a busy event loop makes timers fire before answers that arrived long ago are read",
    async (t) => {
      const port = await answeringApart(t);
      const exchange = ask(`http://127.0.0.1:${port}/`, { timeoutMs: 300 });
      const until = performance.now() + 500;
      while (performance.now() < until);
      const { failure, answer, lagMs } = await exchange;
      assert.deepEqual([failure, answer?.status], [undefined, 204]);
      assert.ok(lagMs > 300, "and the lag says how much the times are worth");
    },
  ],
  [
    "the time that our own loop took is given back once, and no more",
    async (t) => {
      const port = await scriptedServer(t, [], true);
      const exchange = ask(`http://127.0.0.1:${port}/`, { timeoutMs: 100 });
      const until = performance.now() + 300;
      while (performance.now() < until);
      const { failure, phases } = await exchange;
      assert.equal(failure?.reason, "http.timeout");
      assert.ok(phases.totalMs < 1_000, `${phases.totalMs}`);
    },
  ],
];

/** Behaviour of undici and node. */
const BEHAVIOUR: readonly Trap[] = [
  [
    "a weak key has no code of its own",
    async (t) => {
      const port = await tlsServer(t, { ...authority.leaf({ key: "weak" }), ciphers: "DEFAULT@SECLEVEL=0" });
      assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).failure?.reason, "tls.weak-key");
    },
  ],
  [
    "an error over both families has an empty message",
    async (t) => {
      const { address } = await nameServer(t, { "both.example": { a: "127.0.0.1", aaaa: "::1" } });
      const url = `http://both.example:${await deadPort()}/`;
      const { failure } = await ask(url, {}, { dnsServers: [address] });
      assert.deepEqual([failure?.reason, failure?.detail], ["net.refused", "connection refused"]);
    },
  ],
  [
    "a dot at the end of a host is not in the certificate's names",
    async (t) => {
      const port = await tlsServer(t, good);
      const { answer, failure } = await ask(`https://localhost.:${port}/`, {}, trusting);
      assert.deepEqual([failure, answer?.status], [undefined, 200]);
    },
  ],
  [
    "fetch refuses some ports: we ask whatever port the check names",
    async () => {
      // Port 6666 is one of them; whether somebody listens there does not matter.
      const { failure } = await ask("http://127.0.0.1:6666/", { timeoutMs: 500 });
      assert.doesNotMatch(failure?.detail ?? "", /bad port/);
      assert.notEqual(failure?.reason, "config.request");
    },
  ],
  [
    "a certificate is handed out once: name and chain are read from that one",
    async (t) => {
      const port = await tlsServer(t, good);
      const { evidence } = await ask(`https://127.0.0.1:${port}/`, {}, trusting);
      assert.ok(evidence.tls?.issuer !== undefined && evidence.tls.validTo !== undefined);
    },
  ],
  [
    "an agent keeps a client per origin for ever: nothing is kept open",
    async (t) => {
      const server = createHttpServer((_, response) => response.end());
      const port = await listen(t, server);
      await ask(`http://127.0.0.1:${port}/`);
      const open = await new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
      assert.ok(open <= 1, "the server may not have seen the end yet");
    },
  ],
];

for (const [trap, run] of [...FACTS, ...TIMEOUTS, ...BEHAVIOUR]) test(trap, run);

/** Answers from another thread, so that it can while this one is busy. */
async function answeringApart(t: TestContext): Promise<number> {
  const code = `
    const { parentPort } = require("node:worker_threads");
    const server = require("node:http").createServer((_, response) => response.writeHead(204).end());
    server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`;
  const worker = new Worker(code, { eval: true });
  t.after(() => worker.terminate());
  const [port] = (await once(worker, "message")) as [number];
  return port;
}
