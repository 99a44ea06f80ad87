import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { createAuthority } from "../../support/certificates.ts";
import { httpServer, tlsServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

test("a whole body gives its decoded size and digest, as bytes and not as text", async (t) => {
  const content = Buffer.from([0, 255, 128, 65]);
  const port = await httpServer(t, (_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(content));
  });
  const { answer } = await ask(`http://127.0.0.1:${port}/`);
  assert.deepEqual(answer?.whole, { bytes: 4, sha256: createHash("sha256").update(content).digest("hex") });
});

const PARTS: readonly (readonly [name: string, head: Readonly<Record<string, string>>, body: Buffer])[] = [
  ["a body past the cap", {}, Buffer.alloc(101)],
  ["a body that unpacks past the cap", { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(101))],
  ["a body that is not in its encoding", { "content-encoding": "gzip" }, Buffer.from("plain")],
];

for (const [name, head, body] of PARTS)
  test(`${name} has neither`, async (t) => {
    const port = await httpServer(t, (_, response) => {
      response.writeHead(200, head).end(body);
    });
    const { answer } = await ask(`http://127.0.0.1:${port}/`, { maxBodyBytes: 100 });
    assert.equal(answer?.status, 200);
    assert.equal(answer.whole, undefined);
  });

test("an issuer is known by its organisation too", async (t) => {
  const authority = createAuthority();
  const port = await tlsServer(t, authority.leaf());
  const { evidence } = await ask(`https://127.0.0.1:${port}/`, {}, { ca: [authority.root] });
  assert.deepEqual([evidence.tls?.issuer, evidence.tls?.issuerOrganization], ["Test Root", "Test Authority"]);
});
