import { after, commitId, locationId, roundId } from "../../src/core/brand.ts";
import { Branch } from "../support/branch.ts";
import { aCheck, aResult, at } from "../support/builders.ts";

/** A branch as `docs/history.md` shows it, with everything that ever stood in its files. */
export interface DocumentedHistory {
  readonly branch: Branch;
  /** What each round wrote, and its commit's message, oldest first. */
  readonly commits: readonly { readonly files: ReadonlyMap<string, string | null>; readonly message: string }[];
}

const RUN = 11_912_345_678;
const HERE = locationId("github");

/**
 * Two checks, a round every 5 minutes from 22 November 2026 to the next day. From 10:05 on three rounds saw `orders-api` fail,
 * at 11:40 its interval was changed, and from 14:00 on a wall stood in front of `docs` for 10 minutes.
 */
export function documentedHistory(): DocumentedHistory {
  const [docs, orders] = [aCheck("docs"), aCheck("orders-api")];
  const branch = new Branch([docs, orders]);
  const commits: { readonly files: ReadonlyMap<string, string | null>; readonly message: string }[] = [];
  for (let number = 0; number < 292; number += 1) {
    const time = at("00:00:04", number * 300);
    const isDown = time >= at("10:05") && time < at("10:20");
    const isBlocked = time >= at("14:00") && time < at("14:10");
    const results = [
      aResult("docs", isBlocked ? "blocked" : "up", after(time, 1000)),
      aResult("orders-api", isDown ? "down" : "up", after(time, 2000), isDown ? FAILED : {}),
    ].map((result) => ({ ...result, location: HERE }));
    const { recorded } = branch.round(time, results, {
      round: { id: roundId(`${RUN + number}.1.round.0`), locations: [HERE] },
      checks: time < at("11:40") ? [docs, orders] : [docs, aCheck("orders-api", { everyMs: 600_000 })],
      repository: { id: 86_412_345, name: "acme/status" },
      config: commitId("5c1d7e0b9a4f3c2d1e0f9a8b7c6d5e4f3a2b1c0d"),
    });
    commits.push(recorded);
  }
  return { branch, commits };
}

const FAILED = { facts: { address: "203.0.113.7", family: 4, server: "nginx" } } as const;
