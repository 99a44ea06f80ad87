import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { notifyCommand } from "../../src/entry/cli/notify.ts";
import { vendor } from "../notifiers/sending.ts";
import { scratchFolder } from "../support/scratch.ts";
import { call } from "./calling.ts";

const CONFIG = `channels:
  team: { slack: { url: "\${HOOK}" }, allow: [private] }
  duty: { pagerduty: { key: "\${KEY}" } }
checks: [{ url: https://acme.dev }]
`;

async function project(t: Parameters<typeof scratchFolder>[0]): Promise<string> {
  const directory = await scratchFolder(t);
  await mkdir(join(directory, ".github"));
  await writeFile(join(directory, ".github/allclear.yml"), CONFIG);
  return directory;
}

test("the channels are listed with what they lack", async (t) => {
  const { exitCode, out } = await call(notifyCommand, [], {
    directory: await project(t),
    environment: { HOOK: "https://hooks.example/x" },
  });
  assert.deepEqual([exitCode, out], [0, "team  slack\nduty  pagerduty, no value for KEY\n"]);
});

test("a test message proves that the channel works, and prints what it answered", async (t) => {
  const { url, received } = await vendor(t, [200, "ok"]);
  const environment = { HOOK: `${url}/hook-secret` };
  const { exitCode, out } = await call(notifyCommand, ["--test", "team"], { directory: await project(t), environment });
  assert.deepEqual([exitCode, out], [0, "channel `team` (slack) took it: 200 ok\n"]);
  assert.match(received[0]?.body ?? "", /Allclear test for the channel team/);
});

test("one that does not is told with what to do, and without its secret", async (t) => {
  const { url } = await vendor(t, [404, "no_service hook-secret"]);
  const environment = { HOOK: `${url}/hook-secret` };
  const { exitCode, out } = await call(notifyCommand, ["--test", "team"], { directory: await project(t), environment });
  assert.equal(exitCode, 4);
  assert.match(
    out,
    /^channel `team` \(slack\) did not take it: it answered 404: no_service \*\*\*; make a new address/,
  );
  const silent = await call(notifyCommand, ["--test", "duty"], { directory: await project(t) });
  assert.deepEqual([silent.exitCode, silent.out.split(";")[0]], [4, "channel `duty` is silent: `KEY` has no value"]);
});

test("a name that is none is told with the nearest", async (t) => {
  const directory = await project(t);
  await assert.rejects(
    call(notifyCommand, ["--test", "taem"], { directory }),
    /no channel `taem`, did you mean `team`\? there are: team, duty/,
  );
});
