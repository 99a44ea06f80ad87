import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { type TestContext, test } from "node:test";
import type { Result } from "../../src/core/result.ts";
import { createAuthority } from "../support/certificates.ts";
import { missingPackages } from "../support/debian.ts";
import { checkHttp, PEERS, type PeerCheck, startBlackbox } from "../support/peers.ts";
import { deadPort, httpServer, rawServer, scriptedServer, tlsServer } from "../support/servers.ts";
import { look } from "./look.ts";

const GOLDEN = new URL("../fixtures/peers/answers.txt", import.meta.url);
const TIMEOUT_S = 1;
const NAMES = ["blackbox_exporter", "check_http"] as const;

interface Target {
  readonly name: string;
  readonly url: string;
  readonly contains?: string;
  /** Seen working before; default true. */
  readonly verified?: boolean;
}

const VERIFIES_NOTHING = "it verifies no certificate, only the days left";

/** Where we and the named peers do not say the same, and why. Nothing else may differ, and what stands here must. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "404, never seen up: blackbox_exporter, check_http": "more likely a mistake in the check than an outage",
  "429: blackbox_exporter, check_http": "a rate limit refused us; the target was not seen",
  "a challenge of Cloudflare: blackbox_exporter, check_http": "a wall refused us; the target was not seen",
  "truncated: check_http": "it does not compare what came with content-length",
  "certificate of another name: check_http": VERIFIES_NOTHING,
  "certificate self-signed: check_http": VERIFIES_NOTHING,
};

test("other monitors say the same of the same targets, or the reason why not is known", {
  skip: missingPackages(PEERS) ?? false,
}, async (t) => {
  const authority = createAuthority();
  const targets = await openTargets(t, authority);
  const texts = [...new Set(targets.flatMap(({ contains }) => contains ?? []))];
  const blackbox = await startBlackbox(t, { ca: authority.root, texts, timeoutS: TIMEOUT_S });
  const rows: string[][] = [["target", "allclear", "", ...NAMES]];
  const differing: string[] = [];
  for (const target of targets) {
    const { name, url, contains, verified = true } = target;
    const check: PeerCheck = { url, timeoutS: TIMEOUT_S, ...(contains === undefined ? {} : { contains }) };
    const expect = contains === undefined ? {} : { expect: { body: { contains } } };
    const [ours, ...theirs] = await Promise.all([
      look({ url, timeout: `${TIMEOUT_S}s`, ...expect }, { verified, ca: [authority.root] }),
      blackbox(check),
      checkHttp(check),
    ]);
    const others = NAMES.filter((_, index) => theirs[index] !== isUp(ours.state));
    if (others.length > 0) differing.push(`${name}: ${others.join(", ")}`);
    rows.push([name, ours.state, ours.reason, ...theirs.map((up) => (up ? "up" : "not up"))]);
  }
  assert.deepEqual(differing.toSorted(), Object.keys(DIFFERENCES).toSorted());
  const table = described(rows);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, table);
  assert.equal(table, readFileSync(GOLDEN, "utf8"));
});

/** Nothing for what a peer cannot say: that the target was not seen. */
function isUp(state: Result["state"]): boolean | undefined {
  if (state === "blocked" || state === "unknown") return undefined;
  return state !== "down";
}

/** Aligned columns, and below them why answers differ. */
function described(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const reasons = Object.entries(DIFFERENCES).map(([what, why]) => `${what}: ${why}`);
  return `${[...lines, "", ...reasons].join("\n")}\n`;
}

async function openTargets(t: TestContext, authority: ReturnType<typeof createAuthority>): Promise<readonly Target[]> {
  const base = `http://127.0.0.1:${await httpTarget(t)}`;
  const raw = async (...parts: readonly string[]) => `http://127.0.0.1:${await scriptedServer(t, parts)}/`;
  const tls = async (certificate: { readonly cert: string; readonly key: string }) =>
    `https://127.0.0.1:${await tlsServer(t, certificate)}/`;
  return [
    { name: "200", url: `${base}/200` },
    { name: "204", url: `${base}/204` },
    { name: "401", url: `${base}/401` },
    { name: "404", url: `${base}/404` },
    { name: "404, never seen up", url: `${base}/404`, verified: false },
    { name: "429", url: `${base}/429` },
    { name: "500", url: `${base}/500` },
    { name: "503", url: `${base}/503` },
    { name: "a challenge of Cloudflare", url: `${base}/challenge` },
    { name: "redirect", url: `${base}/redirect` },
    { name: "redirect to 404", url: `${base}/redirect-404` },
    { name: "redirect loop", url: `${base}/loop` },
    { name: "body as expected", url: `${base}/200`, contains: "welcome" },
    { name: "body otherwise", url: `${base}/200`, contains: "goodbye" },
    { name: "slow, but in time", url: `${base}/slow` },
    { name: "never answers", url: `http://127.0.0.1:${await rawServer(t, () => undefined)}/` },
    { name: "refused", url: `http://127.0.0.1:${await deadPort()}/` },
    { name: "closed without an answer", url: await raw("") },
    { name: "not HTTP", url: await raw("SSH-2.0-OpenSSH_9.2\r\n") },
    { name: "truncated", url: await raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf") },
    { name: "certificate good", url: await tls(authority.leaf()) },
    { name: "certificate expired", url: await tls(authority.leaf({ from: "20230101000000Z", to: "20240301000000Z" })) },
    { name: "certificate of another name", url: await tls(authority.leaf({ names: "DNS:other.example" })) },
    { name: "certificate self-signed", url: await tls(authority.selfSigned()) },
    { name: "plain HTTP on an https address", url: `https://127.0.0.1:${new URL(base).port}/200` },
  ];
}

/** A path that is a code answers with it. */
function httpTarget(t: TestContext): Promise<number> {
  return httpServer(t, (request, response) => {
    const path = (request.url ?? "/").slice(1);
    if (path === "slow") setTimeout(() => response.end("welcome"), 400);
    else if (path === "challenge") response.writeHead(403, { server: "cloudflare", "cf-mitigated": "challenge" }).end();
    else if (path === "loop") response.writeHead(302, { location: "/loop" }).end();
    else if (path.startsWith("redirect"))
      response.writeHead(302, { location: path === "redirect" ? "/200" : "/404" }).end();
    else response.writeHead(Number(path)).end("welcome");
  });
}
