import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { httpServer, listen, rawServer, scriptedServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

test("phases, address and headers of a plain answer", async (t) => {
  const port = await httpServer(t, (_, response) => {
    response.setHeader("set-cookie", ["a=1", "b=2"]);
    setTimeout(() => response.end("hello"), 60);
  });
  const { answer, phases, evidence, lagMs, failure, wasPrivate } = await ask(`http://localhost:${port}/x?y=1`);
  assert.equal(failure, undefined);
  assert.deepEqual([answer?.status, answer?.body, answer?.bodyBytes, answer?.truncated], [200, "hello", 5, false]);
  assert.deepEqual(answer?.headers["set-cookie"], ["a=1", "b=2"]);
  assert.equal(evidence.net?.address, "127.0.0.1");
  assert.equal(evidence.tls, undefined);
  assert.equal(wasPrivate, true);
  const { dnsMs = -1, connectMs = -1, firstByteMs = -1, downloadMs = -1, totalMs } = phases;
  assert.ok(firstByteMs >= 58 && firstByteMs <= 62 + lagMs + 20, `first byte ${firstByteMs}, lag ${lagMs}`);
  const sum = dnsMs + connectMs + firstByteMs + downloadMs;
  assert.ok(Math.min(dnsMs, connectMs, downloadMs) >= 0 && sum <= totalMs, `${sum} of ${totalMs}`);
});

test("the request is honest: our name unless the check names another, and nothing a browser would add", async (t) => {
  const seen: unknown[] = [];
  const port = await httpServer(t, (request, response) => {
    seen.push(request.headers["user-agent"], Object.keys(request.headers).toSorted());
    response.end();
  });
  await ask(`http://127.0.0.1:${port}/`);
  await ask(`http://127.0.0.1:${port}/`, { headers: { "User-Agent": "other/2" } });
  const names = ["accept", "accept-encoding", "connection", "host", "user-agent"];
  assert.deepEqual(seen, ["probe/1", names, "other/2", names]);
});

test("method and body are sent as given", async (t) => {
  const port = await httpServer(t, async (request, response) => {
    const [body] = await once(request, "data");
    response.end(`${request.method} ${body}`);
  });
  const { answer } = await ask(`http://127.0.0.1:${port}/`, { method: "POST", body: "ping" });
  assert.equal(answer?.body, "POST ping");
});

test("every exchange has a connection of its own", async (t) => {
  const server = createServer((_, response) => response.end("ok"));
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  const port = await listen(t, server);
  await ask(`http://127.0.0.1:${port}/`);
  await ask(`http://127.0.0.1:${port}/`);
  assert.equal(connections, 2);
});

const ANSWERS: readonly (readonly [name: string, answer: string, status: number, body: string])[] = [
  [
    "an interim answer is not the answer",
    "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 204 No\r\n\r\n",
    204,
    "",
  ],
  ["HTTP/1.0, body until the end", "HTTP/1.0 200 OK\r\n\r\nold", 200, "old"],
  ["a code nobody knows", "HTTP/1.1 999 Denied\r\ncontent-length: 2\r\n\r\nno", 999, "no"],
  [
    "a header named like a part of the language",
    "HTTP/1.1 200 OK\r\nconstructor: a\r\n__proto__: b\r\n\r\nok",
    200,
    "ok",
  ],
  ["a charset of its own", "HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=latin1\r\n\r\n\xe4", 200, "ä"],
  ["a charset nobody knows", "HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=x-odd\r\n\r\nok", 200, "ok"],
];

for (const [name, text, status, body] of ANSWERS) {
  test(`${name} is read`, async (t) => {
    const port = await scriptedServer(t, [Buffer.from(text, "latin1")]);
    const { answer, failure } = await ask(`http://127.0.0.1:${port}/`);
    assert.equal(failure, undefined);
    assert.deepEqual([answer?.status, answer?.body], [status, body]);
  });
}

const ENCODINGS = [
  ["gzip", "gzip", gzipSync],
  ["brotli", "br", brotliCompressSync],
  ["deflate", "deflate", deflateSync],
  ["deflate without wrapper", "deflate", deflateRawSync],
] as const;

for (const [name, encoding, compress] of ENCODINGS) {
  test(`a body in ${name} is decoded, also of an error answer`, async (t) => {
    const port = await httpServer(t, (_, response) => {
      response.writeHead(403, { "content-encoding": encoding }).end(compress("error code: 1020"));
    });
    const { answer, failure } = await ask(`http://127.0.0.1:${port}/`);
    assert.deepEqual([failure, answer?.status, answer?.body], [undefined, 403, "error code: 1020"]);
  });
}

test("a body past the cap is cut, and that is a good answer", async (t) => {
  let closed: Promise<unknown> = Promise.resolve();
  const port = await httpServer(t, (_, response) => {
    closed = once(response, "close");
    response.writeHead(200, { "content-length": 9_999 }).write("a".repeat(200));
  });
  const { answer, failure } = await ask(`http://127.0.0.1:${port}/`, { maxBodyBytes: 100 });
  assert.deepEqual([failure, answer?.truncated, answer?.bodyBytes, answer?.body.length], [undefined, true, 100, 100]);
  await closed;
});

test("the first byte is the answer's, and not that of an interim one before it", async (t) => {
  const port = await rawServer(t, (socket) => {
    socket.once("data", () => {
      socket.write("HTTP/1.1 103 Early Hints\r\n\r\n");
      setTimeout(() => socket.end("HTTP/1.1 204 No\r\n\r\n"), 100);
    });
  });
  const { answer, phases } = await ask(`http://127.0.0.1:${port}/`);
  assert.equal(answer?.status, 204);
  assert.ok((phases.firstByteMs ?? 0) >= 98, `${phases.firstByteMs} ms`);
  const hinting = await scriptedServer(t, ["HTTP/1.1 103 Early Hints\r\n\r\n"], true);
  const late = await ask(`http://127.0.0.1:${hinting}/`, { timeoutMs: 250 });
  assert.deepEqual([late.failure?.reason, late.phases.firstByteMs], ["http.timeout", undefined]);
});

test("encodings within each other are decoded, but not so many that they only keep us busy", async (t) => {
  const nested = (depth: number) =>
    Array.from({ length: depth }).reduce<Buffer>((body) => gzipSync(body), Buffer.from("ok"));
  const read: unknown[] = [];
  for (const depth of [5, 6, 3_000]) {
    const port = await httpServer(t, (_, response) => {
      // Of the last only the list is long: a body of that depth would be larger than what is read of it.
      const encodings = Array.from({ length: depth }, () => "gzip").join();
      response.writeHead(200, { "content-encoding": encodings }).end(nested(Math.min(depth, 6)));
    });
    const { answer, failure } = await ask(`http://127.0.0.1:${port}/`);
    read.push([answer?.status, answer?.body === "ok", failure?.reason]);
  }
  assert.deepEqual(read, [
    [200, true, undefined],
    [200, false, "http.decode"],
    [200, false, "http.decode"],
  ]);
});

for (const [name, encoding, compress] of ENCODINGS) {
  test(`a body in ${name} that is cut at the cap is decoded as far as it came`, async (t) => {
    // Digests become little smaller, so that the cap falls into the compressed body.
    const content = Array.from({ length: 1_000 }, (_, index) => hash("sha256", `${index}`)).join("");
    const body = compress(content);
    const port = await httpServer(t, (_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(body);
    });
    const { answer, failure } = await ask(`http://127.0.0.1:${port}/`, { maxBodyBytes: 10_000 });
    assert.ok(body.length > 10_000, `${body.length} bytes`);
    assert.deepEqual([failure, answer?.truncated, answer?.bodyBytes], [undefined, true, 10_000]);
    const read = answer?.body ?? "";
    assert.ok(read.length > 0 && content.startsWith(read), `${read.length} of it`);
  });
}

test("a bomb is not unpacked past the cap", async (t) => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  // Its last bytes, the checksum, are wrong: who unpacks that far fails.
  bomb.fill(1, bomb.length - 8);
  const port = await httpServer(t, (_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
  });
  const { answer, failure } = await ask(`http://127.0.0.1:${port}/`, { maxBodyBytes: 100_000 });
  assert.equal(failure, undefined);
  assert.deepEqual([answer?.body.length, answer?.truncated, answer?.bodyBytes], [100_000, true, bomb.length]);
});

test("a body that is not in its announced encoding keeps its status and is told", async (t) => {
  const port = await scriptedServer(t, ["HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\nplain"]);
  const { answer, failure } = await ask(`http://127.0.0.1:${port}/`);
  assert.deepEqual([answer?.status, answer?.body, failure?.reason], [200, "plain", "http.decode"]);
});
