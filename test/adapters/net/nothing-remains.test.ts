import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { nameServer } from "../../support/name-server.ts";
import { rawServer, scriptedServer, silentPort } from "../../support/servers.ts";

const network = fileURLToPath(new URL("../../../src/adapters/net/network.ts", import.meta.url));

/** A process that makes one exchange, prints its failure and has nothing else to do. Answers how long it lived on. */
async function lifeAfter(url: string, dnsServers: readonly string[]): Promise<{ reason: string; lingeredMs: number }> {
  const program = `
    import { createNetwork } from ${JSON.stringify(network)};
    const network = createNetwork({ userAgent: "probe/1", warm: false, dnsServers: ${JSON.stringify(dnsServers)} });
    const request = { method: "GET", url: ${JSON.stringify(url)}, headers: {}, timeoutMs: 300 };
    const { failure } = await network.http({ ...request, maxBodyBytes: 100, allowPrivate: true });
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

type Hang = (t: TestContext) => Promise<{ readonly url: string; readonly dns?: string }>;

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
    async (t) => ({ url: "http://slow.example/", dns: (await nameServer(t, { "slow.example": "silent" })).address }),
    "dns.timeout",
  ],
];

for (const [name, hang, reason] of HANGS) {
  test(`the process ends promptly after a target that hung ${name}`, async (t) => {
    const { url, dns } = await hang(t);
    const life = await lifeAfter(url, dns === undefined ? [] : [dns]);
    assert.equal(life.reason, reason);
    assert.ok(life.lingeredMs < 1_000, `it lived on for ${life.lingeredMs} ms`);
  });
}
