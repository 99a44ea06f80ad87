import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  refusalOf
} from "./chunk-VGDXOJ6S.js";
import {
  isTeam,
  teamUntried,
  unreadTeam,
  watchedByMany
} from "./chunk-EOPLNMHA.js";

// src/app/audience.ts
async function audienceWarnings({ checks, issues }, world) {
  if (issues.areOff) return [];
  const owners = new Set(checks.flatMap((check) => check.owners));
  const teams = [...owners].filter(isTeam).toSorted();
  if (world === void 0) return teams.map(teamUntried);
  try {
    const readable = await Promise.all(teams.map((team) => world.teams.mayRead(team)));
    const watched = issues.repository === void 0 ? watchedByMany(await watchersOf(world)) : void 0;
    return [
      ...teams.filter((_, index) => readable[index] === false).map(unreadTeam),
      ...watched === void 0 ? [] : [watched]
    ];
  } catch (error) {
    const { message, next } = refusalOf(error);
    return [`who would hear of the issues could not be asked: ${message}; ${next}`];
  }
}
async function watchersOf({ activity, clock, repository }) {
  const now = clock.now();
  const { watchers = 0 } = await activity.during({ repositories: [repository], from: now, to: now });
  return watchers;
}

export {
  audienceWarnings
};
