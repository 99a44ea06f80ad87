import assert from "node:assert/strict";
import { test } from "node:test";
import { createLocalAccess } from "../../src/adapters/local/access.ts";
import type { BotOutcome } from "../../src/app/bot.ts";
import { at } from "../support/builders.ts";
import { gitLog } from "../support/git.ts";
import { botPlace } from "./bot-place.ts";
import { held, REF } from "./history-place.ts";
import { clockFrom } from "./writers.ts";

const WAVES = ["10:10", "10:15", "10:20", "10:25"] as const;
const STRANGERS = 46;
const NOBODY = { may: async () => false };

test("a flood of 200 comments loses no round, and does no command twice", async (t) => {
  const place = await botPlace(t, { page: "never" });
  await place.round("10:00", 200);
  const [incident] = Object.values((await place.round("10:05", 503)).state?.incidents ?? {});
  const id = incident?.id ?? assert.fail("nothing is open");
  const said: BotOutcome[] = [];
  const rounds: string[] = [];
  for (const [wave, time] of WAVES.entries()) {
    const own = () => ({ clock: clockFrom(at(time)) });
    const say = async (comment: number, by: string, note: string): Promise<void> => {
      const event = { key: `comment-${comment}`, by, incident: id, isAuthorised: false };
      const access = by === "ana" ? createLocalAccess() : NOBODY;
      said.push(await place.say(time, `/update monitoring ${note}`, { event, own: own(), access }));
    };
    const strangers = Array.from({ length: STRANGERS }, (_, one) => say(1_000 * wave + one, "eve", "mine"));
    // Two comments of somebody who may, each of which starts two runs.
    const ours = [0, 0, 1, 1].map((one) => say(9_000 + 10 * wave + one, "ana", `note ${wave}.${one}.`));
    const round = place.round(time, 503, own()).then((outcome) => {
      assert.ok(outcome.commit !== undefined, "the round is not recorded");
      rounds.push(outcome.round.id);
    });
    await Promise.all([...strangers, ...ours, round]);
  }

  const kinds = Object.groupBy(said, ({ kind }) => kind);
  assert.deepEqual(
    [kinds.nothing?.length, kinds.done?.length, kinds.replayed?.length, kinds.refused],
    [STRANGERS * WAVES.length, 2 * WAVES.length, 2 * WAVES.length, undefined],
  );
  const notes = (await place.state()).incidents[id]?.changes.flatMap(({ note }) => note ?? []) ?? [];
  assert.deepEqual(
    notes.toSorted(),
    WAVES.flatMap((_, wave) => [`note ${wave}.0.`, `note ${wave}.1.`]),
  );
  const { files } = await held(place.gitDirectory);
  const samples = [...files]
    .filter(([path]) => path.startsWith("samples/"))
    .map(([, text]) => text)
    .join("");
  for (const round of rounds) assert.equal(samples.split(`"${round}"`).length, 2, `${round} is there once`);
  const commits = await gitLog(place.gitDirectory, REF);
  assert.ok(commits.every(({ parents }) => parents.length <= 1));
  assert.equal(commits.length, 2 + WAVES.length + 2 * WAVES.length, "one commit for each round and each command");
});
