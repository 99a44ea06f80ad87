import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { runRound } from "../../src/app/round.ts";
import type { Progress, World } from "../../src/app/world.ts";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { decodeState } from "../../src/core/history/state-codec.ts";
import type { Unsent } from "../../src/core/outbox.ts";
import type { Store } from "../../src/ports.ts";
import { type Reply, type Vendor, vendor } from "../notifiers/sending.ts";
import { at } from "../support/builders.ts";
import { held, openLocalPlace, PLACES, type Place, roundInput } from "./history-place.ts";

interface Story {
  /** A round at this time of 22 November; the targets answer with this status. */
  round(
    time: string,
    status: number,
    own?: (world: World) => Partial<World>,
  ): Promise<Awaited<ReturnType<typeof runRound>>>;
  outbox(): Promise<readonly Unsent[]>;
  commits(): Promise<readonly string[]>;
  readonly channel: Vendor;
}

async function story(
  t: TestContext,
  options: {
    readonly replies?: readonly (Reply | "reset")[];
    readonly more?: string;
    readonly secrets?: readonly string[];
    readonly open?: () => Promise<Place>;
  } = {},
): Promise<Story> {
  const { replies = [[200, "ok"]], more = "", secrets = ["HOOK", "PING"], open = openLocalPlace } = options;
  const channel = await vendor(t, ...replies);
  let status = 200;
  const target = await vendorOf(t, () => status);
  const place = await open();
  t.after(() => place.close());
  const config = configOf(target, more);
  let rounds = 0;
  const values = new Map(secrets.map((name) => [name, `${channel.url}/${name.toLowerCase()}-secret`]));
  return {
    channel,
    round: async (time, answer, own = () => ({})) => {
      status = answer;
      rounds += 1;
      const world = { ...place.world(quickClock({ start: at(time) })), secrets: values };
      return runRound({ ...world, ...own(world) }, roundInput(config, `${rounds}.1.r.0`));
    },
    outbox: async () => {
      const content = (await held(place.gitDirectory)).files.get("state.json") ?? "";
      const decoded = decodeState(content);
      return decoded.kind === "read" ? (decoded.state.outbox ?? []) : assert.fail(decoded.kind);
    },
    commits: async () => (await held(place.gitDirectory)).commits.map(({ message }) => message.trim()),
  };
}

async function vendorOf(t: TestContext, status: () => number): Promise<string> {
  const { createServer } = await import("node:http");
  const { listen } = await import("../support/servers.ts");
  return `http://127.0.0.1:${await listen(
    t,
    createServer((_, response) => response.writeHead(status()).end()),
  )}/`;
}

function configOf(url: string, more: string): Config {
  const text = `defaults: { retries: 0, confirm: { down: 1, up: 1 } }
channels:
  team:
    slack: { url: "\${HOOK}" }
    allow: [private]
${more}
checks: [{ name: shop-0, url: "${url}" }]
`;
  const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text }]);
  return config ?? assert.fail(JSON.stringify(diagnostics));
}

const headlines = ({ received }: Vendor): readonly string[] =>
  received
    .filter(({ path }) => path === "/hook-secret")
    .map(({ body }) => JSON.parse(body).text.replaceAll("\u200b", ""));

test("each change is told once, after its commit; a quiet round says nothing", async (t) => {
  const { round, channel, outbox, commits } = await story(t);
  for (const [time, status] of [
    ["10:00", 200],
    ["10:05", 503],
    ["10:10", 503],
    ["10:15", 200],
  ] as const)
    await round(time, status);
  assert.deepEqual(headlines(channel), ["🔴 shop-0 is down", "🟢 shop-0 is up again after 10m"]);
  assert.deepEqual([await outbox(), (await commits()).length], [[], 4]);
});

/** Ends the process that is about to put back what it could not send. */
function keepingNothing(store: Store): Store["commit"] {
  return (commit) => {
    if (/channel messages? waits?/.test(commit.message)) throw new Error("the process ended");
    return store.commit(commit);
  };
}

for (const [where, open] of PLACES) {
  test(`${where}: what fails waits in the outbox and is told once by a later round, before what is news then`, async (t) => {
    const { round, channel, outbox, commits } = await story(t, { open, replies: [[500], [500], [500], [200, "ok"]] });
    await round("10:00", 200);
    const failed = await round("10:05", 503);
    assert.equal(channel.received.length, 3);
    assert.match(
      failed.problems.join("\n"),
      /^channel `team`: a message was not sent: it answered 500; it is tried again in a later round/m,
    );
    assert.deepEqual(failed.refused, []);
    const [waiting] = await outbox();
    assert.deepEqual([waiting?.channel, waiting?.number, waiting?.attempts], ["team", 1, 1]);
    assert.match((await commits()).at(-1) ?? "", /^1 channel message waits \[skip ci\]$/);
    await round("10:07", 503);
    assert.equal(channel.received.length, 3, "it is not tried at once");
    await round("10:15", 200);
    assert.deepEqual(await outbox(), []);
    const told = ["🔴 shop-0 is down", "🟢 shop-0 is up again after 10m"];
    assert.deepEqual(headlines(channel).slice(3), told);
    await round("10:45", 200);
    assert.deepEqual(headlines(channel).slice(3), told, "once is enough");
  });

  test(`${where}: a process that dies between its commit and its messages loses these, and nobody hears twice`, async (t) => {
    const { round, channel, outbox } = await story(t, { open });
    await round("10:00", 200);
    const dies = (progress: Progress) => {
      if (progress.kind === "committed") throw new Error("the process ended");
    };
    await assert.rejects(
      round("10:05", 503, () => ({ report: dies })),
      /the process ended/,
    );
    assert.deepEqual([headlines(channel), await outbox()], [[], []]);
    await round("10:10", 503);
    await round("10:15", 200);
    assert.deepEqual(headlines(channel), ["🟢 shop-0 is up again after 10m"]);
  });

  test(`${where}: of two writers at once, only the one whose commit has the change tells it`, async (t) => {
    const { round, channel } = await story(t, { open });
    await round("10:00", 200);
    await Promise.all([round("10:05", 503), round("10:05", 503), round("10:05", 503)]);
    assert.deepEqual(headlines(channel), ["🔴 shop-0 is down"]);
  });

  test(`${where}: two writers share what waits: it is sent once`, async (t) => {
    const { round, channel, outbox } = await story(t, { open, replies: [[500], [500], [500], [200, "ok"]] });
    await round("10:00", 200);
    await round("10:05", 503);
    await Promise.all([round("10:30", 503), round("10:30", 503)]);
    assert.deepEqual([channel.received.length, await outbox()], [4, []]);
  });

  test(`${where}: a process that dies between its tries and the commit that keeps what failed loses that, and nobody hears twice`, async (t) => {
    const { round, channel, outbox } = await story(t, { open, replies: [[500], [500], [500], [200, "ok"]] });
    await round("10:00", 200);
    const dying = ({ store }: World) => ({ store: { ...store, commit: keepingNothing(store) } });
    await assert.rejects(round("10:05", 503, dying), /the process ended/);
    assert.deepEqual([channel.received.length, await outbox()], [3, []]);
    for (const time of ["10:10", "10:30"]) await round(time, 503);
    assert.equal(channel.received.length, 3);
    await round("10:35", 200);
    assert.deepEqual(headlines(channel).slice(3), ["🟢 shop-0 is up again after 30m"]);
  });
}

test("a wait that is longer than a round may last is kept for later rounds", async (t) => {
  const { round, channel, outbox } = await story(t, {
    replies: [
      [429, "", { "retry-after": "3600" }],
      [200, "ok"],
    ],
  });
  await round("10:00", 200);
  await round("10:05", 503);
  assert.equal(channel.received.length, 1);
  assert.ok(((await outbox())[0]?.notBefore ?? 0) >= at("11:05"));
  await round("10:30", 503);
  assert.equal(channel.received.length, 1);
  await round("11:10", 503);
  assert.deepEqual([channel.received.length, await outbox()], [2, []]);
});

test("quiet hours hold what comes, and the first round after them tells it as one message", async (t) => {
  const quiet = `    quiet-hours: { from: "22:00", to: "07:00", zone: Europe/Berlin }`;
  const { round, channel, outbox } = await story(t, { more: quiet });
  // 22 November: Berlin is an hour ahead of UTC.
  await round("20:55", 200);
  await round("21:05", 503);
  await round("21:30", 200);
  assert.deepEqual([headlines(channel), (await outbox()).map(({ attempts }) => attempts)], [[], [0, 0]]);
  await round("2026-11-23T05:55:00Z", 200);
  assert.equal(headlines(channel).length, 0);
  await round("2026-11-23T06:05:00Z", 200);
  assert.deepEqual([headlines(channel), await outbox()], [["🟢 shop-0 is up again after 25m"], []]);
});

test("what cannot be told for a day is given up, and that is said", async (t) => {
  const { round, outbox } = await story(t, { replies: [[500]] });
  await round("10:00", 200);
  await round("10:05", 503);
  const last = await round("2026-11-23T10:06:00Z", 503);
  assert.match(last.problems.join("\n"), /is given up: it was tried for a day/);
  // The reminder after a day is news of its own.
  assert.ok((await outbox()).every(({ number }) => number > 1));
});

test("a channel whose secret is missing is silent, loudly, and the round goes on", async (t) => {
  const { round, channel, outbox } = await story(t, { secrets: [] });
  await round("10:00", 200);
  const outcome = await round("10:05", 503);
  assert.deepEqual(outcome.problems, [
    "channel `team` is silent: `HOOK` has no value; hand it to the step in its `env:`",
  ]);
  assert.deepEqual([channel.received, await outbox(), outcome.changes.length], [[], [], 1]);
});

test("the heartbeat is called after each recorded round, and its failure is a warning without its address", async (t) => {
  const heartbeat = `heartbeat: { url: "\${PING}", allow: [private] }`;
  const { round, channel } = await story(t, { more: heartbeat, replies: [[200], [500]] });
  assert.deepEqual((await round("10:00", 200)).problems, []);
  const outcome = await round("10:05", 200);
  assert.deepEqual(outcome.problems, ["the heartbeat was not taken: it answered 500"]);
  assert.deepEqual(
    channel.received.map(({ path }) => path),
    Array(3).fill("/ping-secret"),
  );
});
