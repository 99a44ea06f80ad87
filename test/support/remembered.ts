import { join } from "node:path";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { createLocalStore } from "../../src/adapters/local/store.ts";
import type { Past } from "../../src/app/past.ts";
import { after, commitId, type Instant } from "../../src/core/brand.ts";
import { DEFAULT_HISTORY_REF } from "../../src/core/defaults.ts";
import type { State } from "../../src/core/state.ts";
import type { Store } from "../../src/ports.ts";
import type { Branch, RoundOptions } from "./branch.ts";
import { aResult, aState, at } from "./builders.ts";

const EVERY_MS = 300_000;

/** Rounds every 5 minutes from `from` on, one for each word: what its checks were seen as, or nothing where no round came. */
export function roundsOver(
  branch: Branch,
  from: Instant,
  words: readonly (State | undefined)[],
  options: RoundOptions = {},
): void {
  for (const [index, state] of words.entries()) {
    const time = after(from, index * EVERY_MS);
    if (state === undefined) continue;
    branch.round(
      time,
      branch.checks.map(({ id }) => aResult(id, state, time)),
      options,
    );
  }
}

/** `times(3, "up")`: three rounds that saw everything up. */
export function times(count: number, state?: State): readonly (State | undefined)[] {
  return Array.from({ length: count }, () => state);
}

/** A branch as what is read of a history. */
export function pastOf(branch: Branch): Past {
  return {
    commit: commitId("c0ffee"),
    state: branch.state ?? aState(),
    problems: [],
    read: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const content = branch.files.get(path);
          return content === undefined ? [] : [[path, content] as const];
        }),
      ),
  };
}

/** The files as one commit of a history below a directory, where commands look for it. */
export async function remembered(directory: string, files: ReadonlyMap<string, string>): Promise<Store> {
  const path = process.env["PATH"];
  const store = createLocalStore({
    directory: join(directory, "history.git"),
    ref: DEFAULT_HISTORY_REF,
    author: { name: "Allclear", email: "allclear@users.noreply.github.com" },
    clock: quickClock({ start: at("12:00") }),
    ...(path === undefined ? {} : { searchPath: path }),
  });
  await store.commit({ parent: await store.head(), message: "as the test wants it", files });
  return store;
}
