import assert from "node:assert/strict";
import { constants, createSecureServer, type Http2SecureServer, type ServerHttp2Stream } from "node:http2";
import { type TestContext, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { createAuthority } from "../../support/certificates.ts";
import { listen, tlsServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

const authority = createAuthority();
const certificate = authority.leaf();
const trusting = { ca: [authority.root] };
const http2 = { connection: { http2: true } } as const;

function h2Server(t: TestContext, onStream: (stream: ServerHttp2Stream) => void): Promise<number> {
  const server: Http2SecureServer = createSecureServer({ ...certificate, allowHTTP1: true });
  server.on("stream", (stream) => {
    stream.on("error", () => stream.destroy());
    onStream(stream);
  });
  server.on("sessionError", (_, session) => session.destroy());
  // Who speaks HTTP/1.1 is not given a stream.
  server.on("request", (request, response) => {
    if (request.httpVersion === "1.1") response.end("one");
  });
  return listen(t, server);
}

test("HTTP/2 is spoken only where the check asks for it, whatever the server prefers", async (t) => {
  const port = await h2Server(t, (stream) => {
    stream.respond({ ":status": 200, "set-cookie": ["a=1", "b=2"], "x-a": "b" });
    stream.end("two");
  });
  const usual = await ask(`https://127.0.0.1:${port}/`, {}, trusting);
  assert.deepEqual([usual.answer?.body, usual.answer?.version], ["one", "1"]);
  const { answer, phases, failure } = await ask(`https://127.0.0.1:${port}/`, http2, trusting);
  assert.deepEqual([failure, answer?.body, answer?.version, answer?.status], [undefined, "two", "2", 200]);
  assert.deepEqual([answer?.headers["set-cookie"], answer?.headers["x-a"]], [["a=1", "b=2"], ["b"]]);
  assert.ok(Object.keys(answer?.headers ?? {}).every((name) => !name.startsWith(":")));
  assert.ok(phases.tlsMs !== undefined && phases.firstByteMs !== undefined && phases.downloadMs !== undefined);
});

test("a server that speaks only HTTP/1.1 is asked in it", async (t) => {
  const port = await tlsServer(t, { ...certificate, ALPNProtocols: ["http/1.1"] });
  const { answer } = await ask(`https://127.0.0.1:${port}/`, http2, trusting);
  assert.deepEqual([answer?.status, answer?.version], [200, "1"]);
});

test("method, path, host and a compressed body are sent", async (t) => {
  const port = await h2Server(t, (stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => stream.end(gunzipSync(Buffer.concat(chunks))));
    stream.respond({ ":status": 201 });
  });
  const { answer } = await ask(
    `https://127.0.0.1:${port}/x?y=1`,
    { ...http2, method: "POST", headers: { Host: "other.example" }, body: "ping", gzip: true },
    trusting,
  );
  assert.deepEqual([answer?.status, answer?.body], [201, "ping"]);
});

test("an interim answer is not the answer, and a body past the cap is cut", async (t) => {
  const port = await h2Server(t, (stream) => {
    stream.additionalHeaders({ ":status": 103 });
    stream.respond({ ":status": 200 });
    stream.write("a".repeat(200));
  });
  const { answer, failure } = await ask(`https://127.0.0.1:${port}/`, { ...http2, maxBodyBytes: 100 }, trusting);
  assert.deepEqual([failure, answer?.status, answer?.truncated, answer?.body.length], [undefined, 200, true, 100]);
});

test("the first byte is the answer's, and not that of an interim one before it", async (t) => {
  const port = await h2Server(t, (stream) => {
    stream.additionalHeaders({ ":status": 103 });
    setTimeout(() => stream.respond({ ":status": 204 }, { endStream: true }), 100);
  });
  const { answer, phases } = await ask(`https://127.0.0.1:${port}/`, http2, trusting);
  assert.equal(answer?.status, 204);
  assert.ok((phases.firstByteMs ?? 0) >= 98, `${phases.firstByteMs} ms`);
});

const { NGHTTP2_INTERNAL_ERROR, NGHTTP2_ENHANCE_YOUR_CALM, NGHTTP2_REFUSED_STREAM } = constants;

const FAULTS: readonly (readonly [name: string, fault: (stream: ServerHttp2Stream) => void, reason: string])[] = [
  ["a stream that is reset", (stream) => stream.close(NGHTTP2_INTERNAL_ERROR), "h2.reset"],
  [
    "a stream that is refused, and not quietly asked for again",
    (stream) => stream.close(NGHTTP2_REFUSED_STREAM),
    "h2.reset",
  ],
  ["a session that is ended", (stream) => stream.session?.goaway(NGHTTP2_INTERNAL_ERROR, 0), "h2.goaway"],
  ["calm asked for on the stream", (stream) => stream.close(NGHTTP2_ENHANCE_YOUR_CALM), "wall.rate-limit"],
  [
    "calm asked for on the session",
    (stream) => stream.session?.goaway(NGHTTP2_ENHANCE_YOUR_CALM, 0),
    "wall.rate-limit",
  ],
  ["a connection that is cut", (stream) => stream.session?.destroy(), "http.closed"],
  ["no answer", () => undefined, "http.timeout"],
];

for (const [name, fault, reason] of FAULTS) {
  test(`${name}: ${reason}`, async (t) => {
    let asked = 0;
    const port = await h2Server(t, (stream) => {
      asked += 1;
      fault(stream);
    });
    const { failure, answer } = await ask(`https://127.0.0.1:${port}/`, { ...http2, timeoutMs: 500 }, trusting);
    assert.deepEqual([failure?.reason, answer, asked], [reason, undefined, 1]);
  });
}

test("a body that is reset keeps what came of it, and the code is told", async (t) => {
  const port = await h2Server(t, (stream) => {
    stream.respond({ ":status": 503 });
    stream.write("abc", () => setTimeout(() => stream.destroy(new Error("a fault")), 20));
  });
  const { failure, answer } = await ask(`https://127.0.0.1:${port}/`, http2, trusting);
  assert.deepEqual(
    [failure?.reason, failure?.phase, answer?.status, answer?.body],
    ["h2.reset", "download", 503, "abc"],
  );
  assert.match(failure?.detail ?? "", /NGHTTP2_INTERNAL_ERROR/);
});

test("a header that HTTP/2 does not know is the check's own fault", async (t) => {
  const port = await h2Server(t, (stream) => stream.respond({ ":status": 200 }, { endStream: true }));
  const headers = { connection: "upgrade" };
  const { failure } = await ask(`https://127.0.0.1:${port}/`, { ...http2, headers }, trusting);
  assert.equal(failure?.reason, "config.request");
});
