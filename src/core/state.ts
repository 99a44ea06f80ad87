/** The five states, from best to worst as a page sorts them. A closed set: a new one is a compile error at each `switch`. */
export const STATES = ["up", "degraded", "down", "blocked", "unknown"] as const;

export type State = (typeof STATES)[number];

/** The states that say something about the target. `blocked` and `unknown` say only that we could not see it. */
export type SeenState = Extract<State, "up" | "degraded" | "down">;

/** True where a look in this state observed its target; only such time counts towards uptime and coverage. */
export function isSeen(state: State): state is SeenState {
  return state === "up" || state === "degraded" || state === "down";
}

const BADNESS: Readonly<Record<SeenState, number>> = { up: 0, degraded: 1, down: 2 };

/** How bad a seen state is: 0 (up) to 2 (down). */
export function badness(state: SeenState): number {
  return BADNESS[state];
}
