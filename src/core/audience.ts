/** Who hears of issues, as sentences for whoever writes the config. */

/** An owner is a login or, as `acme/core`, a team. */
export function isTeam(owner: string): boolean {
  return owner.includes("/");
}

/** GitHub mails each of them about every issue. */
const MANY_WATCHERS = 50;

/** A warning where that many people would be mailed. */
export function watchedByMany(watchers: number): string | undefined {
  if (watchers < MANY_WATCHERS) return undefined;
  return (
    `${watchers} people watch this repository, and GitHub mails each of them about every issue that opens: ` +
    "`issues: { repository: acme/status }` puts them elsewhere"
  );
}

const REMEDY = "name people as owners, or use a token with `members: read`";

/** Said where the token was refused, and of a team that does not exist, which GitHub does not tell apart. */
export function unreadTeam(team: string): string {
  return (
    `nobody of the team \`${team}\` is told: this token may not read its members, or there is no such team, and what it writes ` +
    `reaches no team; ${REMEDY}`
  );
}

/** Said where there is no token to try. */
export function teamUntried(team: string): string {
  return (
    `the team \`${team}\` is an owner, but the token of a workflow may not read a team's members, and what it writes reaches no ` +
    `team: nobody of it would be told; ${REMEDY}`
  );
}
