import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { httpServer } from "../support/servers.ts";
import { roundsIn } from "./by-hand.ts";

test("an outage of a check that leaves the config ends with it: check.archived", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "archived-"));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const port = await httpServer(t, (request, response) =>
    response.writeHead(request.url === "/shop" ? 503 : 200).end(),
  );
  const check = (name: string) => `  - { name: ${name}, url: "http://127.0.0.1:${port}/${name}", retries: 0 }\n`;
  const both = roundsIn(directory, `checks:\n${check("shop")}${check("home")}`, { settleMs: 180_000 });
  const { changes: opened } = await both();
  assert.deepEqual(
    opened.map(({ kind, checks, reason }) => [kind, ...checks, reason]),
    [["opened", "shop", "http.503"]],
  );
  const one = roundsIn(directory, `checks:\n${check("home")}`, { mayArchive: async () => true });
  const { changes: closed } = await one();
  assert.deepEqual(
    closed.map(({ kind, checks, reason }) => [kind, ...checks, reason]),
    [["closed", "shop", "check.archived"]],
  );
});
