/**
 * A command and a round that write the history at once. Each has read the same head; who is late finds that it moved, and
 * decides again on what the other wrote.
 */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { World } from "../../src/app/world.ts";
import type { IncidentId } from "../../src/core/brand.ts";
import { gitLog } from "../support/git.ts";
import { type BotPlace, botPlace } from "./bot-place.ts";
import { held, PLACES, type Place, REF } from "./history-place.ts";

interface Outage {
  readonly place: BotPlace;
  readonly id: IncidentId;
}

/** A place whose one check is down, and the incident that tells it. */
async function withOutage(t: TestContext, open: () => Promise<Place>): Promise<Outage> {
  const place = await botPlace(t, { page: "never", open });
  await place.round("10:00", 200);
  const [incident] = Object.values((await place.round("10:05", 503)).state?.incidents ?? {});
  return { place, id: incident?.id ?? assert.fail("nothing is open") };
}

/** A process whose first commit waits until the other one has done all it does; `tried` counts its commits. */
function overtakenBy(other: () => Promise<unknown>) {
  const tried: string[] = [];
  const own = ({ store }: World): Partial<World> => ({
    store: {
      ...store,
      commit: async (commit) => {
        if (tried.length === 0) await other();
        const outcome = await store.commit(commit);
        tried.push(outcome === "moved" ? "moved" : "made");
        return outcome;
      },
    },
  });
  return { own, tried };
}

/** What the incident went through, once each; the named rounds are there once, and the commits are one line. */
async function assertWritten(
  { place, id }: Outage,
  {
    kinds,
    rounds,
    commits,
  }: { readonly kinds: readonly string[]; readonly rounds: readonly string[]; readonly commits: number },
): Promise<void> {
  const changes = (await place.state()).incidents[id]?.changes ?? [];
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    kinds,
  );
  const samples = [...(await held(place.gitDirectory)).files].filter(([path]) => path.startsWith("samples/"));
  const text = samples.map(([, content]) => content).join("");
  for (const round of rounds) assert.equal(text.split(`"${round}"`).length, 2, `${round} is there once`);
  const log = await gitLog(place.gitDirectory, REF);
  assert.deepEqual([log.length, log.every(({ parents }) => parents.length <= 1)], [commits, true]);
}

for (const [where, open] of PLACES) {
  test(`${where}: a command that a round overtakes is written on top of the round`, async (t) => {
    const outage = await withOutage(t, open);
    const { place, id } = outage;
    const rounds: string[] = [];
    const { own, tried } = overtakenBy(async () => rounds.push((await place.round("10:10", 503)).round.id));
    const said = await place.say("10:10", "/ack on it", { event: { incident: id }, own });
    assert.deepEqual([said.kind, said.refused, tried], ["done", [], ["moved", "made"]]);
    await assertWritten(outage, { kinds: ["opened", "acknowledged"], rounds, commits: 4 });
  });

  test(`${where}: a command that the end of its incident overtakes says so, and writes nothing`, async (t) => {
    const outage = await withOutage(t, open);
    const { place, id } = outage;
    const rounds: string[] = [];
    const { own, tried } = overtakenBy(async () => rounds.push((await place.round("10:10", 200)).round.id));
    const said = await place.say("10:10", "/ack on it", { event: { incident: id }, own });
    assert.deepEqual([said.kind, said.refused, tried], ["refused", [], ["moved"]]);
    assert.match(said.answers.join("\n"), /^This incident ended at 2026-11-22 10:10:00 UTC/);
    await assertWritten(outage, { kinds: ["opened", "closed"], rounds, commits: 3 });
  });

  test(`${where}: a round that a command overtakes is written on top of the command`, async (t) => {
    const outage = await withOutage(t, open);
    const { place, id } = outage;
    const { own, tried } = overtakenBy(() => place.say("10:10", "/ack on it", { event: { incident: id } }));
    const { round, refused } = await place.round("10:10", 200, own);
    assert.deepEqual([refused, tried], [[], ["moved", "made"]]);
    await assertWritten(outage, { kinds: ["opened", "acknowledged", "closed"], rounds: [round.id], commits: 4 });
  });

  test(`${where}: a command that two runs hear is written once, whoever else writes between them`, async (t) => {
    const outage = await withOutage(t, open);
    const { place, id } = outage;
    const event = { incident: id, key: "comment-7" };
    const rounds: string[] = [];
    const { own, tried } = overtakenBy(async () => {
      await place.say("10:10", "/update monitoring watching", { event });
      rounds.push((await place.round("10:10", 503)).round.id);
    });
    const said = await place.say("10:10", "/update monitoring watching", { event, own });
    assert.deepEqual([said.kind, said.refused, tried], ["replayed", [], ["moved"]]);
    await assertWritten(outage, { kinds: ["opened", "updated"], rounds, commits: 4 });
  });
}
