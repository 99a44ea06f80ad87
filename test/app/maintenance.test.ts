import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createLocalSource } from "../../src/adapters/local/source.ts";
import { loadConfig } from "../../src/app/config.ts";
import { iso } from "../../src/core/brand.ts";
import { httpServer } from "../support/servers.ts";
import { roundsIn } from "./by-hand.ts";

test("what breaks within a window of the config is looked at, not settled and not told; what outlasts it is", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "maintenance-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  let status = 200;
  const port = await httpServer(t, (_, response) => response.writeHead(status).end());
  const checks = `checks: [{ name: Shop, url: "http://127.0.0.1:${port}/", retries: 0 }]\n`;
  const window = "{ title: Upgrade, from: 2026-11-15T11:03, for: 10m, zone: Europe/Berlin, repeat: FREQ=WEEKLY }";
  await mkdir(join(directory, ".github"));
  await writeFile(join(directory, ".github/allclear.yml"), `${checks}maintenance:\n  - ${window}\n`);
  const { config, diagnostics } = await loadConfig(createLocalSource({ directory }));
  assert.ok(config !== undefined, JSON.stringify(diagnostics));
  const round = roundsIn(directory, checks, { config, settleMs: 180_000 });

  assert.deepEqual((await round()).changes, []);
  status = 503;
  for (const _ of ["10:05", "10:10"]) {
    const { results, changes } = await round();
    assert.deepEqual([results.map(({ state }) => state), changes], [["down"], []]);
  }
  const { results, changes } = await round();
  assert.equal(results.length, 2, "it is looked at again at once");
  assert.deepEqual(
    changes.map(({ kind, since }) => [kind, iso(since).slice(0, 16)]),
    [["opened", "2026-11-22T10:15"]],
  );
});

/** The modules that a module imports without `import()`. */
async function loadedWith(path: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  known.add(path);
  const source = await readFile(path, "utf8");
  for (const [, typeOnly, name = ""] of source.matchAll(/^(?:import|export) (type )?(?:[^"']*? from )?"([^"]+)"/gms)) {
    if (typeOnly !== undefined) continue;
    const next = name.startsWith(".") ? join(path, "..", name) : name;
    if (!known.has(next)) await (next.endsWith(".ts") ? loadedWith(next, known) : known.add(next));
  }
  return known;
}

test("the library of recurrences is loaded only for a config that has a maintenance", async () => {
  const loaded = await loadedWith(join(import.meta.dirname, "../../src/app/config.ts"));
  assert.ok(loaded.has("zod"));
  assert.ok(!loaded.has("rrule-temporal"));
  const calendar = await loadedWith(join(import.meta.dirname, "../../src/core/maintenance/loaded.ts"));
  assert.ok(calendar.has("rrule-temporal"));
});
