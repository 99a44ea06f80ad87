import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createSecureServer } from "node:http2";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { NetworkOptions } from "../../../src/adapters/net/network.ts";
import { createAuthority } from "../../support/certificates.ts";
import { nameServer } from "../../support/name-server.ts";
import { proxyServer } from "../../support/proxy.ts";
import { listen, rawServer, scriptedServer, silentPort } from "../../support/servers.ts";

const network = fileURLToPath(new URL("../../../src/adapters/net/network.ts", import.meta.url));

interface Hung {
  readonly url: string;
  readonly options?: Partial<NetworkOptions>;
  readonly http2?: true;
}

/** A process that makes one exchange, prints its failure and has nothing else to do. Answers how long it lived on. */
async function lifeAfter({ url, options, http2 }: Hung): Promise<{ reason: string; lingeredMs: number }> {
  const connection = http2 === undefined ? {} : { http2 };
  const program = `
    import { createNetwork } from ${JSON.stringify(network)};
    const network = createNetwork(${JSON.stringify({ userAgent: "probe/1", warm: false, ...options })});
    const request = { method: "GET", url: ${JSON.stringify(url)}, headers: {}, timeoutMs: 300, maxBodyBytes: 100 };
    const connection = ${JSON.stringify(connection)};
    const { failure } = await network.http({ ...request, connection, allowPrivate: true });
    await network.close();
    process.stdout.write(failure.reason);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 30_000,
  });
  const [reason] = await once(child.stdout, "data");
  const printed = performance.now();
  await once(child, "exit");
  return { reason: String(reason), lingeredMs: performance.now() - printed };
}

type Hang = (t: TestContext) => Promise<Hung>;

const HANGS: readonly (readonly [name: string, hang: Hang, reason: string])[] = [
  ["connecting", async (t) => ({ url: `http://127.0.0.1:${await silentPort(t)}/` }), "net.timeout"],
  [
    "in the handshake",
    async (t) => ({ url: `https://127.0.0.1:${await rawServer(t, () => undefined)}/` }),
    "tls.timeout",
  ],
  [
    "before an answer",
    async (t) => ({ url: `http://127.0.0.1:${await scriptedServer(t, [], true)}/` }),
    "http.timeout",
  ],
  [
    "in name resolution",
    async (t) => {
      const { address } = await nameServer(t, { "slow.example": "silent" });
      return { url: "http://slow.example/", options: { dnsServers: [address] } };
    },
    "dns.timeout",
  ],
  [
    "within the body",
    async (t) => ({
      url: `http://127.0.0.1:${await scriptedServer(t, ["HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"], true)}/`,
    }),
    "http.stalled",
  ],
  [
    "behind a silent proxy",
    async (t) => {
      const { url: https } = await proxyServer(t, { manner: { kind: "silent" } });
      return { url: "https://shop.acme.dev/", options: { proxies: { https } } };
    },
    "proxy.timeout",
  ],
  [
    "in a session of HTTP/2",
    async (t) => {
      const authority = createAuthority();
      const server = createSecureServer(authority.leaf());
      server.on("session", (session) => session.on("error", () => session.destroy()));
      server.on("stream", (stream) => stream.on("error", () => stream.destroy()));
      const url = `https://127.0.0.1:${await listen(t, server)}/`;
      return { url, http2: true, options: { ca: [authority.root] } };
    },
    "http.timeout",
  ],
];

for (const [name, hang, reason] of HANGS) {
  test(`the process ends promptly after a target that hung ${name}`, async (t) => {
    const life = await lifeAfter(await hang(t));
    assert.equal(life.reason, reason);
    assert.ok(life.lingeredMs < 2_500, `it lived on for ${life.lingeredMs} ms`);
  });
}
