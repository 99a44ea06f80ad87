import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { type Certificate, createAuthority } from "../../support/certificates.ts";
import { rawServer, scriptedServer, tlsServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

const run = promisify(execFile);
const authority = createAuthority();
const good = authority.leaf();
const trusting = { ca: [authority.root] };

test("a good certificate: its facts and the handshake's are evidence", async (t) => {
  const port = await tlsServer(t, good);
  const { answer, failure, evidence, phases } = await ask(`https://127.0.0.1:${port}/`, {}, trusting);
  assert.deepEqual([failure, answer?.status], [undefined, 200]);
  assert.deepEqual(
    [evidence.tls?.protocol, evidence.tls?.issuer, evidence.tls?.subject],
    ["TLSv1.3", "Test Root", "leaf"],
  );
  assert.deepEqual(evidence.tls?.names, ["localhost", "127.0.0.1"]);
  const days = ((evidence.tls?.validTo ?? 0) - Date.now()) / 86_400_000;
  assert.ok(days > 29 && days < 31);
  assert.ok((phases.tlsMs ?? 0) > 0);
});

const BAD: readonly (readonly [name: string, certificate: Certificate, reason: string, detail: RegExp])[] = [
  ["expired", authority.leaf({ from: "20230101000000Z", to: "20240301000000Z" }), "tls.expired", /2024-03-01/],
  [
    "not yet valid",
    authority.leaf({ from: "20900101000000Z", to: "20910101000000Z" }),
    "tls.not-yet-valid",
    /2090-01-01/,
  ],
  ["for another name", authority.leaf({ names: "DNS:other.example" }), "tls.name-mismatch", /other\.example/],
  ["self-signed", authority.selfSigned(), "tls.self-signed", /self-signed/],
  ["without its intermediate", authority.withoutIntermediate(), "tls.incomplete-chain", /Intermediate/],
  ["for clients only", authority.leaf({ purpose: "clientAuth" }), "tls.purpose", /refused/],
];

for (const [name, certificate, reason, detail] of BAD) {
  test(`a certificate ${name} is refused before a byte of the request leaves`, async (t) => {
    let requests = 0;
    const port = await tlsServer(t, certificate, () => {
      requests += 1;
    });
    const { answer, failure, evidence } = await ask(`https://127.0.0.1:${port}/`, {}, trusting);
    assert.deepEqual([answer, failure?.reason, failure?.phase, requests], [undefined, reason, "tls", 0]);
    assert.match(failure?.detail ?? "", detail);
    assert.ok(evidence.tls?.validTo !== undefined, "its facts are known although it is bad");
  });
}

test("an authority of our own is not trusted unless told", async (t) => {
  const port = await tlsServer(t, { ...good, cert: good.cert + authority.root });
  assert.equal((await ask(`https://127.0.0.1:${port}/`)).failure?.reason, "tls.private-ca");
});

test("an authority named in NODE_EXTRA_CA_CERTS is trusted", async (t) => {
  const directory = mkdtempSync(join(tmpdir(), "ca-"));
  t.after(() => rmSync(directory, { recursive: true }));
  const file = join(directory, "root.pem");
  writeFileSync(file, authority.root);
  const port = await tlsServer(t, good);
  const program = `
    import { ask } from ${JSON.stringify(new URL("ask.ts", import.meta.url).href)};
    const { answer, failure } = await ask("https://127.0.0.1:${port}/");
    process.stdout.write(String(answer?.status ?? failure.reason));`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: file };
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { env });
  assert.equal(stdout, "200");
});

test("a server of TLS 1.1 only", async (t) => {
  const port = await tlsServer(t, {
    ...good,
    minVersion: "TLSv1",
    maxVersion: "TLSv1.1",
    ciphers: "DEFAULT@SECLEVEL=0",
  });
  assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).failure?.reason, "tls.version");
});

test("a server that asks for a client certificate (TLS 1.3 tells it only after the handshake)", async (t) => {
  const port = await tlsServer(t, { ...good, requestCert: true, rejectUnauthorized: true, ca: authority.root });
  assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).failure?.reason, "tls.client-cert");
});

test("plain HTTP on a TLS address", async (t) => {
  const port = await scriptedServer(t, ["HTTP/1.1 400 Bad Request\r\n\r\n"]);
  assert.equal((await ask(`https://127.0.0.1:${port}/`)).failure?.reason, "tls.not-tls");
});

test("a handshake that hangs ends with the deadline, one that is cut at once", async (t) => {
  const hanging = await rawServer(t, () => undefined);
  const { failure, phases } = await ask(`https://127.0.0.1:${hanging}/`, { timeoutMs: 250 });
  assert.deepEqual([failure?.reason, failure?.phase], ["tls.timeout", "tls"]);
  assert.ok(phases.connectMs !== undefined && phases.tlsMs === undefined);
  const cutting = await scriptedServer(t, []);
  assert.equal((await ask(`https://127.0.0.1:${cutting}/`)).failure?.reason, "tls.closed");
});

test("a server that does not know the name", async (t) => {
  const port = await tlsServer(t, { SNICallback: (_, done) => done(new Error("unknown")) });
  const { failure } = await ask(`https://localhost:${port}/`);
  assert.match(failure?.reason ?? "", /^tls\.(handshake|closed|sni)$/);
});

test("no common cipher", async (t) => {
  const port = await tlsServer(t, { ...good, maxVersion: "TLSv1.2", ciphers: "ECDHE-RSA-AES128-GCM-SHA256" });
  assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).failure?.reason, "tls.handshake");
});

test("a server that speaks no HTTP over TLS", async (t) => {
  const port = await tlsServer(t, { ...good, ALPNProtocols: ["smtp"] });
  assert.equal((await ask(`https://127.0.0.1:${port}/`, {}, trusting)).failure?.reason, "tls.alpn");
});
