import type { RepositoryName } from "../config/history.ts";
import type { AdvanceOutput } from "../core/advance.ts";
import { watchedByMany } from "../core/audience.ts";
import { type Background, backgroundReads, timeBefore, withBackground } from "../core/background.ts";
import type { CommitId } from "../core/brand.ts";
import type { ActivitySeen } from "../ports.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import type { World } from "./world.ts";

/** What a round learned besides, with what a reader should know of it. */
export interface Explained {
  readonly advanced: AdvanceOutput;
  readonly problems: readonly string[];
}

/**
 * Looks up what the issues of newly opened incidents tell of the time before. A round in which none opens asks nothing, and
 * one that loses the race for the branch asks GitHub once. A refusal costs that part of the text, never the round.
 */
export function createBackground(
  world: World,
  input: RoundInput,
): (advanced: AdvanceOutput, head: CommitId | undefined) => Promise<Explained> {
  const { issues } = input.config;
  let seen: Promise<ActivitySeen> | undefined;
  const repositories = [...ownRepository(input), ...issues.changesFrom];
  return async (advanced, head) => {
    const before = timeBefore(advanced);
    if (before === undefined || issues.areOff) return { advanced, problems: [] };
    const problems: string[] = [];
    const files: Background["files"] =
      head === undefined ? new Map() : await world.store.read(head, backgroundReads(before));
    const { activity } = world;
    if (activity === undefined) return { advanced: withBackground(advanced, { files, happenings: [] }), problems };
    seen ??= activity.during({ repositories, ...before });
    try {
      const { happenings, watchers = 0 } = await seen;
      const watched = issues.repository === undefined ? watchedByMany(watchers) : undefined;
      if (watched !== undefined) problems.push(watched);
      return { advanced: withBackground(advanced, { files, happenings }), problems };
    } catch (error) {
      const { message, next } = refusalOf(error);
      problems.push(`what was done to the repositories before the incident could not be asked: ${message}; ${next}`);
      return { advanced: withBackground(advanced, { files, happenings: [] }), problems };
    }
  };
}

/** None on a laptop. */
function ownRepository({ repository }: RoundInput): readonly RepositoryName[] {
  const [owner, name] = repository?.name.split("/") ?? [];
  return owner === undefined || name === undefined ? [] : [{ owner, name }];
}
