import assert from "node:assert/strict";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubSource } from "../../src/adapters/github/source.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { createLocalSource } from "../../src/adapters/local/source.ts";
import { createNetwork } from "../../src/adapters/net/network.ts";
import { type LoadedConfig, loadConfig } from "../../src/app/config.ts";
import { commitId, instant } from "../../src/core/brand.ts";
import type { ConfigSource } from "../../src/ports.ts";
import { createStandIn } from "../github/stand-in.ts";
import { scratchFolder } from "../support/scratch.ts";
import { httpServer } from "../support/servers.ts";

type Files = Readonly<Record<string, string>>;

const CONFIG = ".github/allclear.yml";
const clock = quickClock({ start: instant(Date.UTC(2026, 10, 22, 12)) });

function configOf(url: string, name: string): string {
  return `checks:\n  - name: Orders\n    url: ${url}\n    body: { file: "${name}" }\n`;
}

async function folder(t: TestContext, files: Files): Promise<string> {
  const directory = await scratchFolder(t);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return directory;
}

async function onDisk(t: TestContext, files: Files): Promise<ConfigSource> {
  return createLocalSource({ directory: await folder(t, files) });
}

async function onGitHub(t: TestContext, files: Files): Promise<ConfigSource> {
  const standIn = await createStandIn({ seed: { files } });
  t.after(() => standIn.close());
  const { owner, name, apiUrl, token } = standIn;
  const client = createGitHubClient({ token, apiUrl, userAgent: "test", repository: { owner, name }, clock });
  return createGitHubSource({ client });
}

/** What the one check of the config sends. */
async function sent(t: TestContext, { config }: LoadedConfig): Promise<void> {
  const network = createNetwork({ userAgent: "probe/1", warm: false });
  t.after(() => network.close());
  const attempt = await config?.checks[0]?.probe.attempt({ network, clock, secrets: new Map(), timeoutMs: 5_000 });
  assert.equal(attempt?.evidence.http?.status, 200);
}

for (const [where, open] of [
  ["the disk", onDisk],
  ["GitHub", onGitHub],
] as const) {
  test(`a body is read from a file beside the config, on ${where}`, async (t) => {
    const bodies: string[] = [];
    const port = await httpServer(t, (request, response) => {
      request.on("data", (chunk) => bodies.push(String(chunk)));
      request.on("end", () => response.end());
    });
    const config = configOf(`http://127.0.0.1:${port}/`, "requests/order.json");
    const source = await open(t, { [CONFIG]: config, "requests/order.json": '{"a": 1}\n' });
    await sent(t, await loadConfig(source));
    assert.deepEqual(bodies, ['{"a": 1}\n']);
  });

  test(`a file that is not there, or is a folder, is a mistake at its place, on ${where}`, async (t) => {
    for (const name of ["gone.json", "requests"]) {
      const config = configOf("https://acme.dev", name);
      const source = await open(t, { [CONFIG]: config, "requests/order.json": "{}" });
      const { config: read, diagnostics } = await loadConfig(source);
      assert.equal(read, undefined);
      assert.deepEqual(
        diagnostics.map(({ line, column, message }) => [line, column, message]),
        [[4, 19, "`body.file` is no file of this repository"]],
      );
    }
  });
}

test("a file that is too large is a mistake at its place", async (t) => {
  const config = configOf("https://acme.dev", "large.txt");
  const source = await onDisk(t, { [CONFIG]: config, "large.txt": "ä".repeat(600_000) });
  const { diagnostics } = await loadConfig(source);
  assert.deepEqual(
    diagnostics.map(({ message }) => message),
    ["`body.file` is larger than 1 MiB"],
  );
});

test("a link that leads out of the repository is not followed", async (t) => {
  const directory = await folder(t, { [CONFIG]: configOf("https://acme.dev", "link"), "near.txt": "near" });
  const source = createLocalSource({ directory });
  await symlink("/etc/hostname", join(directory, "link"));
  await symlink("near.txt", join(directory, "inside"));
  assert.deepEqual([await source.readText("link"), await source.readText("inside")], [undefined, "near"]);
  const { config } = await loadConfig(source);
  assert.equal(config, undefined);
});

test("the disk knows the files of no other commit", async (t) => {
  const commit = commitId("1".repeat(40));
  const source = createLocalSource({ directory: await folder(t, { "a.txt": "a" }), commit });
  assert.equal(await source.readText("a.txt", commit), "a");
  await assert.rejects(source.readText("a.txt", commitId("2".repeat(40))), { code: "not-found" });
});
