import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Progress } from "../../src/app/world.ts";
import { type Reply, type Vendor, vendor } from "../notifiers/sending.ts";
import { type BotPlace, botPlace } from "./bot-place.ts";

const CHANNEL = `channels:
  team: { slack: { url: "\${HOOK}" }, allow: [private] }`;

interface Story extends BotPlace {
  readonly team: Vendor;
}

async function story(t: TestContext, replies: readonly Reply[] = [[200, "ok"]], more = CHANNEL): Promise<Story> {
  const team = await vendor(t, ...replies);
  const place = await botPlace(t, { more, secrets: new Map([["HOOK", `${team.url}/hook-secret`]]) });
  return { ...place, team };
}

const texts = ({ received }: Vendor): readonly string[] =>
  received.map(({ body }) => JSON.parse(body).text.replaceAll("\u200b", ""));

test("what a command changed reaches the channels at once, and no round tells it again", async (t) => {
  const { round, say, team, state } = await story(t);
  await round("10:00", 200);
  await say("10:02", "/drill");
  assert.deepEqual(
    texts(team).map((text) => /DRILL/.test(text)),
    [true],
  );
  await round("10:05", 200);
  assert.equal(team.received.length, 2, "the round tells only the drill's end");
  assert.equal((await state()).outbox, undefined);
});

test("an acknowledgement and an update are told as they are said, a silence is not", async (t) => {
  const { round, say, team, state } = await story(t);
  await round("10:00", 200);
  await round("10:05", 503);
  const before = team.received.length;
  const [incident] = Object.values((await state()).incidents);
  const event = { incident: incident?.id ?? assert.fail("nothing is open") };
  await say("10:06", "/update identified A full disk", { event });
  assert.equal(team.received.length, before + 1);
  assert.match(team.received.at(-1)?.body ?? "", /A full disk/);
  await say("10:07", "/silence 2h", { event });
  await say("10:08", "/update monitoring It is emptied", { event });
  assert.equal(team.received.length, before + 1);
});

test("a drill reports the seconds to each delivery: issue, page, each channel", async (t) => {
  const { round, say } = await story(t);
  await round("10:00", 200);
  const { answers } = await say("10:02", "/drill");
  assert.match(answers.at(-1) ?? "", /^- issue 1: after \d+\.\d s$/m);
  assert.match(answers.at(-1) ?? "", /^- status page built: after \d+\.\d s$/m);
  assert.match(answers.at(-1) ?? "", /^- channel `team`: after \d+\.\d s$/m);
});

test("a drill says of a channel that fails that it does, and what is sent in vain waits", async (t) => {
  const { round, say, state, team } = await story(t, [[500]]);
  await round("10:00", 200);
  const { answers, problems, kind } = await say("10:02", "/drill");
  assert.equal(kind, "done");
  assert.match(answers.at(-1) ?? "", /^- channel `team`: not told$/m);
  assert.match(answers.at(-1) ?? "", /it answered 500/);
  assert.match(problems.join("\n"), /^channel `team`: a message was not sent: it answered 500/);
  assert.equal(team.received.length, 3);
  assert.deepEqual(
    (await state()).outbox?.map(({ channel, attempts }) => [channel, attempts]),
    [["team", 1]],
  );
});

test("what waits for its next try is not touched by a command about something else", async (t) => {
  const { round, say, state, team } = await story(t, [[500], [500], [500], [200, "ok"]]);
  await round("10:00", 200);
  await round("10:05", 503);
  const waiting = (await state()).outbox;
  assert.equal(waiting?.length, 1);
  await say("10:06", "/drill");
  assert.deepEqual((await state()).outbox, waiting);
  assert.equal(team.received.length, 4, "the drill alone was sent");
});

test("a run that ends between its commit and its messages loses these, and its replay does not tell them", async (t) => {
  const { round, say, team, state } = await story(t);
  await round("10:00", 200);
  const dies = ({ kind }: Progress): void => {
    if (kind === "committed") throw new Error("the process ended");
  };
  const event = { key: "comment-7" };
  await assert.rejects(say("10:02", "/drill", { event, own: { report: dies } }), /the process ended/);
  const again = await say("10:03", "/drill", { event });
  assert.deepEqual([again.kind, team.received.length, (await state()).outbox], ["replayed", 0, undefined]);
});
