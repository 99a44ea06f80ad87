import type { Config } from "../config/config.ts";
import { isTeam, teamUntried, unreadTeam, watchedByMany } from "../core/audience.ts";
import type { Activity, Clock, RepositoryRef, Teams } from "../ports.ts";
import { refusalOf } from "./refusal.ts";

/** GitHub, with the token that would write the issues. */
export interface AudienceWorld {
  readonly activity: Activity;
  readonly teams: Teams;
  readonly clock: Clock;
  readonly repository: RepositoryRef;
}

/**
 * What somebody should know of who will hear of the issues, a plain sentence each: teams that would not, watchers who all
 * would. Without a world GitHub is not asked, and every team is warned of.
 */
export async function audienceWarnings(
  { checks, issues }: Pick<Config, "checks" | "issues">,
  world: AudienceWorld | undefined,
): Promise<readonly string[]> {
  if (issues.areOff) return [];
  const owners = new Set(checks.flatMap((check) => check.owners));
  const teams = [...owners].filter(isTeam).toSorted();
  if (world === undefined) return teams.map(teamUntried);
  try {
    const readable = await Promise.all(teams.map((team) => world.teams.mayRead(team)));
    const watched = issues.repository === undefined ? watchedByMany(await watchersOf(world)) : undefined;
    return [
      ...teams.filter((_, index) => readable[index] === false).map(unreadTeam),
      ...(watched === undefined ? [] : [watched]),
    ];
  } catch (error) {
    const { message, next } = refusalOf(error);
    return [`who would hear of the issues could not be asked: ${message}; ${next}`];
  }
}

async function watchersOf({ activity, clock, repository }: AudienceWorld): Promise<number> {
  const now = clock.now();
  const { watchers = 0 } = await activity.during({ repositories: [repository], from: now, to: now });
  return watchers;
}
