import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { createNetwork } from "../../src/adapters/net/network.ts";
import { describeReason, REASONS } from "../../src/core/knowledge/reasons.ts";
import { roundsIn } from "../app/by-hand.ts";
import { type HostileAnswer, hostileAnswer } from "../support/hostile-answers.ts";
import { rawServer } from "../support/servers.ts";

const SEED = 20_261_122;
const CAP = 65_536;
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function write(socket: Socket, { bytes, end }: HostileAnswer): void {
  socket.once("data", () => {
    if (end === "close") socket.end(bytes);
    else if (end === "reset") socket.write(bytes, () => socket.resetAndDestroy());
    else socket.write(bytes);
  });
}

test("no answer throws, goes past the cap or past the deadline, and each failure has a documented reason", async (t) => {
  let answer: HostileAnswer | undefined;
  const port = await rawServer(t, (socket) => answer && write(socket, answer));
  const network = createNetwork({ userAgent: "probe/1", warm: false });
  t.after(() => network.close());
  const request = {
    method: "GET",
    url: `http://127.0.0.1:${port}/`,
    headers: {},
    timeoutMs: 400,
    maxBodyBytes: CAP,
    allowPrivate: true,
  };
  await fc.assert(
    fc.asyncProperty(hostileAnswer, async (hostile) => {
      answer = hostile;
      const { answer: read, failure, phases } = await network.http(request);
      assert.ok(phases.totalMs < 1_500, `${phases.totalMs} ms`);
      if (failure !== undefined) {
        assert.ok(Object.hasOwn(REASONS, failure.reason), failure.reason);
        assert.notEqual(failure.reason, "own.bug");
        assert.doesNotMatch(failure.detail, CONTROL);
      }
      if (read === undefined) return assert.ok(failure !== undefined, "no answer has a reason");
      assert.ok(read.body.length <= CAP && read.bodyBytes <= CAP, "the cap");
      assert.ok(read.status >= 100 && read.status <= 999, `${read.status}`);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("a round over 150 hostile targets: every result is told, none is our own fault, and nothing of theirs gets out unescaped", async (t) => {
  const answers = fc.sample(hostileAnswer, { seed: SEED + 1, numRuns: 150 });
  const port = await rawServer(t, (socket) => {
    socket.once("data", (data) => {
      const number = Number(/^GET \/(\d+)/.exec(data.toString("latin1"))?.[1] ?? 0);
      const answer = answers[number];
      if (answer === undefined) socket.destroy();
      else if (answer.end === "hold") socket.write(answer.bytes);
      else if (answer.end === "reset") socket.write(answer.bytes, () => socket.resetAndDestroy());
      else socket.end(answer.bytes);
    });
  });
  const directory = await mkdtemp(join(tmpdir(), "hostile-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const checks = answers.map(
    (_, index) => `  - { name: "check ${index}", url: "http://127.0.0.1:${port}/${index}" }\n`,
  );
  // A header that is expected is quoted where it differs: the target's own words reach page and issues.
  const expect = "expect: { header: { server: one-that-nobody-has, via: another } }";
  const policy = `defaults: { timeout: 2s, retries: 0, confirm: { down: 1 }, ${expect} }\n`;
  const { results, refused } = await roundsIn(directory, `${policy}checks:\n${checks.join("")}`)();
  assert.deepEqual(refused, []);
  assert.equal(results.length, answers.length);
  const reasons = new Set(results.map(({ reason }) => reason));
  assert.ok(reasons.size >= 12, `the answers are of many kinds: ${[...reasons].join(" ")}`);
  for (const { reason, text, facts } of results) {
    assert.notEqual(describeReason(reason).blame, "runner", `${reason}: ${text}`);
    assert.ok(text.length <= 200 && !CONTROL.test(text), JSON.stringify(text));
    for (const fact of Object.values(facts))
      assert.ok(typeof fact !== "string" || (fact.length <= 101 && !CONTROL.test(fact)));
  }
  await readIssues(join(directory, "issues"));
  for (const [name, text] of await filesBelow(join(directory, "site")))
    assert.doesNotMatch(text, name.endsWith(".html") ? /<img src=x|onerror=alert\(1\)>/ : /<img src=x/, name);
});

test("40 bombs and 40 bodies without end take no more memory than their caps", async (t) => {
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  const head = "HTTP/1.1 200 OK\r\nconnection: close\r\n";
  const spam = Buffer.alloc(65_536, 97);
  const port = await rawServer(t, (socket) => {
    socket.once("data", (data) => {
      if (data.toString("latin1").startsWith("GET /bomb")) {
        socket.write(`${head}content-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
        socket.end(bomb);
      } else {
        socket.write(`${head}\r\n`);
        const pour = () => {
          while (!socket.destroyed && socket.write(spam));
        };
        socket.on("drain", pour);
        pour();
      }
    });
  });
  const network = createNetwork({ userAgent: "probe/1", warm: false });
  t.after(() => network.close());
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
  const ask = (path: string) =>
    network.http({
      method: "GET",
      url: `http://127.0.0.1:${port}/${path}`,
      headers: {},
      timeoutMs: 10_000,
      maxBodyBytes: 1_048_576,
      allowPrivate: true,
    });
  const paths = Array.from({ length: 80 }, (_, index) => (index % 2 === 0 ? "bomb" : "endless"));
  const exchanges = await Promise.all(paths.map(ask)).finally(() => clearInterval(watch));
  assert.deepEqual(
    exchanges.filter(({ answer }) => answer?.truncated !== true || answer.body.length > 1_048_576),
    [],
  );
  // Body, its parts and its text of each, and what the server itself holds; without caps it would be 8 GB and more.
  const grownMb = (most - before) / 1_048_576;
  assert.ok(grownMb < 500, `${Math.round(grownMb)} MB`);
});

/** Bodies as GitHub would show them: no tag and no link of the target's making. Titles, in the file's head, are plain text there. */
async function readIssues(folder: string): Promise<void> {
  const issues = await filesBelow(folder);
  // What fails together is one issue, in which each check has a row with what its target said.
  const told = new Set(issues.flatMap(([, text]) => text.match(/^\| check \d+ \|/gm) ?? []));
  assert.ok(told.size > 20, `${told.size} targets told`);
  for (const [name, text] of issues) {
    const html = micromark(text.replace(/^---\n[\s\S]*?\n---\n/, ""), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    assert.doesNotMatch(html, /<img|<script|<iframe|href="[^"]*evil|<details/i, name);
  }
}

async function filesBelow(folder: string): Promise<readonly (readonly [name: string, text: string])[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const));
}
