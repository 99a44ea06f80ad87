import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { REASONS } from "../../../src/core/knowledge/reasons.ts";
import type { FailurePhase } from "../../../src/core/observation.ts";
import { deadPort, rawServer, scriptedServer, silentPort } from "../../support/servers.ts";
import { ask } from "./ask.ts";

type Fault = (t: TestContext) => Promise<number>;
const SHORT_MS = 250;
const says =
  (...parts: readonly string[]): Fault =>
  (t) =>
    scriptedServer(t, parts);
const saysAndHolds =
  (...parts: readonly string[]): Fault =>
  (t) =>
    scriptedServer(t, parts, true);

const FAULTS: readonly (readonly [
  name: string,
  fault: Fault,
  reason: string,
  phase: FailurePhase,
  timeoutMs?: number,
])[] = [
  ["nothing listens", deadPort, "net.refused", "connect"],
  ["attempts to connect are dropped", silentPort, "net.timeout", "connect", SHORT_MS],
  ["reset after the request", resetAfterRequest, "http.reset", "firstByte"],
  ["closed when accepted", (t) => rawServer(t, (socket) => socket.destroySoon()), "http.closed", "firstByte"],
  ["closed after the request", says(), "http.closed", "firstByte"],
  ["silent after the request", saysAndHolds(), "http.timeout", "firstByte", SHORT_MS],
  ["half a head, then silence", saysAndHolds("HTTP/1.1 200 OK\r\nx-a: "), "http.timeout", "firstByte", SHORT_MS],
  ["only interim answers", saysAndHolds("HTTP/1.1 103 Early Hints\r\n\r\n"), "http.timeout", "firstByte", SHORT_MS],
  ["a body that drips", dripping, "http.slow-body", "download", 600],
  [
    "a body that stops",
    saysAndHolds("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"),
    "http.stalled",
    "download",
    SHORT_MS,
  ],
  ["a body cut short", says("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"), "http.truncated", "download"],
  [
    "chunks cut short",
    says("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n"),
    "http.truncated",
    "download",
  ],
  ["reset within the body", resetInBody, "http.reset-in-body", "download"],
  ["another protocol", says("SSH-2.0-OpenSSH_9.2\r\n"), "http.protocol", "firstByte"],
  ["a bad header", says("HTTP/1.1 200 OK\r\nbad header: 1\r\n\r\n"), "http.protocol", "firstByte"],
  ["a bad chunk", says("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"), "http.protocol", "download"],
  ["TLS where HTTP was asked", says("\x15\x03\x01\x00\x02\x02\x46"), "http.on-tls-port", "firstByte"],
  [
    "headers over 64 KiB",
    says(`HTTP/1.1 200 OK\r\nx-a: ${"a".repeat(70_000)}\r\n\r\n`),
    "http.headers-overflow",
    "firstByte",
  ],
  ["a status below 100", says("HTTP/1.1 099 Odd\r\ncontent-length: 0\r\n\r\n"), "http.bad-status", "firstByte"],
  [
    "a switch of protocols",
    saysAndHolds("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
    "http.upgrade",
    "firstByte",
  ],
];

for (const [name, fault, reason, phase, timeoutMs] of FAULTS) {
  test(`${name}: ${reason}`, async (t) => {
    const port = await fault(t);
    const started = performance.now();
    const { failure, phases } = await ask(`http://127.0.0.1:${port}/`, timeoutMs === undefined ? {} : { timeoutMs });
    assert.deepEqual([failure?.reason, failure?.phase], [reason, phase]);
    assert.ok(Object.hasOwn(REASONS, reason), "documented");
    if (timeoutMs !== undefined) {
      assert.ok(phases.totalMs >= timeoutMs - 2, `ended early: ${phases.totalMs}`);
      assert.ok(performance.now() - started < timeoutMs + 1_500, "ended with its deadline");
    }
  });
}

test("an answer that broke off keeps what was seen of it", async (t) => {
  const port = await scriptedServer(t, ["HTTP/1.1 503 Busy\r\ncontent-length: 9\r\nserver: x\r\n\r\nabc"]);
  const { answer, failure, evidence } = await ask(`http://127.0.0.1:${port}/`);
  assert.equal(failure?.reason, "http.truncated");
  assert.deepEqual([answer?.status, answer?.body, answer?.headers["server"]], [503, "abc", ["x"]]);
  assert.equal(evidence.net?.address, "127.0.0.1");
});

test("reset when accepted: as early as it is noticed", async (t) => {
  const port = await rawServer(t, (socket) => socket.resetAndDestroy());
  const { failure } = await ask(`http://127.0.0.1:${port}/`);
  // Whether the request is already written when the reset comes is the kernel's choice.
  assert.match(failure?.reason ?? "", /^(net\.reset-connect|http\.reset)$/);
});

test("an address that is no URL, and a request that cannot be sent, are the check's own faults", async (t) => {
  const port = await scriptedServer(t, ["HTTP/1.1 200 OK\r\n\r\n"]);
  assert.equal((await ask("http://")).failure?.reason, "config.url");
  const { failure } = await ask(`http://127.0.0.1:${port}/`, { headers: { "x-a": "one\ntwo" } });
  assert.equal(failure?.reason, "config.request");
});

function resetAfterRequest(t: TestContext): Promise<number> {
  return rawServer(t, (socket) => {
    socket.once("data", () => socket.resetAndDestroy());
  });
}

function resetInBody(t: TestContext): Promise<number> {
  return rawServer(t, (socket) => {
    socket.once("data", () => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc", () =>
        setImmediate(() => socket.resetAndDestroy()),
      );
    });
  });
}

function dripping(t: TestContext): Promise<number> {
  return rawServer(t, (socket) => {
    socket.once("data", () => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n");
      const drip = setInterval(() => socket.write("."), 20);
      socket.once("close", () => clearInterval(drip));
    });
  });
}
