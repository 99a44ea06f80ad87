/** A process that dies between any two requests to GitHub in a round, and the rounds after it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { runRound } from "../../src/app/round.ts";
import type { Progress } from "../../src/app/world.ts";
import { openTarget, status } from "../program/target.ts";
import { assertWell, DEADLY, idOf, LANES, roundIn, STORIES, stepsOf } from "./history-kill.ts";
import { configOf, openGitHubPlace, roundInput } from "./history-place.ts";

const READING_REQUEST = /^GET /;

/** A way to GitHub that ends with the process: the request of that number is not sent any more, and nothing is heard. */
function deadlyWire(request: number): {
  readonly send: typeof fetch;
  readonly died: Promise<"died">;
  /** Method and URL of each request, that one included. */
  readonly sent: readonly string[];
} {
  const death = Promise.withResolvers<"died">();
  const sent: string[] = [];
  return {
    send: (url, init) => {
      sent.push(`${init?.method} ${url}`);
      if (sent.length < request) return fetch(url, init);
      death.resolve("died");
      return new Promise<never>(() => undefined);
    },
    died: death.promise,
    sent,
  };
}

describe("dead between any two requests to GitHub", { concurrency: LANES }, () => {
  for (const story of STORIES) {
    test(`a round loses nothing it had committed, and the next goes on: ${story.name}`, async (t) => {
      const target = await openTarget(t);
      const run = async (request: number): Promise<readonly string[]> => {
        // GitHub's own time stands still; each round brings its own.
        const place = await openGitHubPlace({ now: () => story.killed, sleep: async () => undefined });
        for (const time of story.before) await roundIn(place, target, time, 200);
        target.answer(status(DEADLY));
        const reported: string[] = [];
        const { send, died, sent } = deadlyWire(request);
        const report = (progress: Progress) => progress.kind === "committed" && reported.push(progress.commit);
        const world = place.world(quickClock({ start: story.killed }), { send, report });
        const ended = await Promise.race([
          runRound(world, roundInput(configOf(target.url, ["shop"]), idOf(story.killed))),
          died,
        ]);
        assert.equal(ended === "died", request <= sent.length);
        await assertWell(place, target, story, reported).catch((cause) => {
          throw new Error(`before request ${request}: ${cause}`, { cause });
        });
        await place.close();
        return sent;
      };
      const requests = await run(Number.POSITIVE_INFINITY);
      assert.ok(requests.length >= 6);
      for (const request of stepsOf(story, requests, READING_REQUEST)) await run(request);
    });
  }
});
