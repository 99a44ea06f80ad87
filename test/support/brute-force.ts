/**
 * What a history comes to, worked out the slow way: every second by itself, from what locations said.
 * No line of it is taken from the program, only types, so that both can be compared.
 */
import type { Check, ConfirmRule } from "../../src/core/check.ts";
import type { Result } from "../../src/core/result.ts";
import type { SeenState, State } from "../../src/core/state.ts";

/** One round as it was committed. */
export interface CommittedRound {
  readonly at: number;
  readonly now: number;
  readonly locations: readonly string[];
  readonly results: readonly Result[];
  /** The config's checks at that time. */
  readonly checks: readonly Check[];
}

/** From `from` to before `to`, in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one check comes to over some stretch. */
export interface TrueFigures {
  readonly upS: number;
  readonly degradedS: number;
  readonly downS: number;
  readonly elapsedS: number;
  readonly looks: Readonly<Record<State, number>>;
}

/** A result with its time in whole seconds, and not before its round's. */
type Heard = Omit<Result, "at"> & { readonly at: number };

interface TrueLook {
  readonly at: number;
  readonly state: State;
  readonly roundAt: number;
  readonly standsMs: number;
  readonly results: readonly Heard[];
}

interface Seen {
  readonly at: number;
  readonly state: SeenState;
}

const CODES = ["nothing", "up", "degraded", "down", "outside"] as const;
const OUTSIDE = CODES.indexOf("outside");
const SECOND = 1000;

/** One check's past. */
export class TrueCheck {
  readonly #looks: TrueLook[] = [];
  readonly #turns: Seen[] = [];
  #confirmed: SeenState | undefined;
  #pending: Seen[] = [];
  #decided = Number.NEGATIVE_INFINITY;
  #first: number | undefined;
  #seconds: Uint8Array | undefined;
  readonly #time: Stretch;
  readonly #outside: readonly Stretch[];

  /** `time` begins before the first look, and nobody asks for what comes after it. */
  constructor(time: Stretch, outside: readonly Stretch[]) {
    this.#time = time;
    this.#outside = outside;
  }

  /** Rounds in the order in which they were committed; results of this check only, under whatever id. */
  add(round: CommittedRound, check: Check): void {
    this.#seconds = undefined;
    const results = round.results.map(
      (result): Heard => ({
        ...result,
        at: Math.floor(Math.max(result.at, round.at) / SECOND) * SECOND,
      }),
    );
    const looks = [...Map.groupBy(results, ({ look }) => look).values()].map((voices): TrueLook => {
      const newest = [...Map.groupBy(voices, ({ location }) => location).values()].map(
        (some) => some.toSorted((a, b) => b.at - a.at)[0] ?? raise(),
      );
      const said = together(newest, round.locations);
      const saying = newest.filter((voice) => voice.state === said);
      // Where nobody says what all together say, it is said of all.
      const at = Math.min(...(saying.length > 0 ? saying : newest).map((voice) => voice.at));
      const state = said ?? "unknown";
      return {
        at,
        state,
        roundAt: Math.floor(round.at / SECOND) * SECOND,
        standsMs: 2 * check.everyMs,
        results: voices,
      };
    });
    for (const look of looks.sort((a, b) => a.at - b.at)) {
      this.#looks.push(look);
      this.#first ??= look.at;
      const { at, state } = look;
      if (isSeen(state)) this.#consider({ at, state }, check.confirm, round.now);
    }
  }

  /** Its first look. */
  get first(): number {
    return this.#first ?? Number.POSITIVE_INFINITY;
  }

  figures(span: Stretch): TrueFigures {
    this.#seconds ??= this.#everySecond();
    const seconds = this.#seconds;
    const { from } = this.#time;
    const counts = new Uint32Array(CODES.length);
    // Before the first look nothing was seen and nothing could have been.
    const start = Math.ceil((Math.max(span.from, this.first, from) - from) / SECOND);
    const end = (span.to - from) / SECOND;
    for (let second = start; second < end; second += 1) {
      const code = seconds[second] ?? raise();
      counts[code] = (counts[code] ?? 0) + 1;
    }
    const [nothing = 0, upS = 0, degradedS = 0, downS = 0] = counts;
    const looks = { up: 0, degraded: 0, down: 0, blocked: 0, unknown: 0 };
    for (const { state } of this.#within(span)) looks[state] += 1;
    return { upS, degradedS, downS, elapsedS: nothing + upS + degradedS + downS, looks };
  }

  /** What locations said in looks that found the target working. */
  working(span: Stretch): readonly Pick<Result, "location" | "phases">[] {
    const results = this.#within(span).flatMap((look) => look.results);
    return results.filter(({ state }) => state === "up" || state === "degraded");
  }

  #within({ from, to }: Stretch): readonly TrueLook[] {
    return this.#looks.filter(({ roundAt }) => roundAt >= from && roundAt < to && !this.#isOutside(roundAt));
  }

  #isOutside(at: number): boolean {
    return this.#outside.some(({ from, to }) => at >= from && at < to);
  }

  #everySecond(): Uint8Array {
    const { from, to } = this.#time;
    const looks = this.#looks.toSorted((a, b) => a.at - b.at);
    const turns = this.#turns.toSorted((a, b) => a.at - b.at);
    const seconds = new Uint8Array((to - from) / SECOND);
    let [look, turn, code, stands] = [-1, -1, 0, 0];
    const next = (list: readonly { readonly at: number }[], index: number) =>
      list[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    let [nextLook, nextTurn] = [next(looks, look), next(turns, turn)];
    for (let at = from; at < to; at += SECOND) {
      while (nextLook <= at) {
        look += 1;
        nextLook = next(looks, look);
        const last = looks[look] ?? raise();
        stands = isSeen(last.state) ? last.at + last.standsMs : 0;
      }
      while (nextTurn <= at) {
        turn += 1;
        nextTurn = next(turns, turn);
        code = CODES.indexOf(turns[turn]?.state ?? "nothing");
      }
      seconds[(at - from) / SECOND] = at < stands ? code : 0;
    }
    for (const { from: start, to: end } of this.#outside) {
      seconds.fill(OUTSIDE, Math.max(0, (start - from) / SECOND), Math.max(0, (end - from) / SECOND));
    }
    return seconds;
  }

  /** A look against what is confirmed: see section 3 of the design, "confirmation". */
  #consider(look: Seen, rule: ConfirmRule, now: number): void {
    const isFuture = (at: number) => at > now + 600 * SECOND;
    this.#pending = this.#pending.filter(({ at }) => !isFuture(at));
    if (isFuture(this.#decided)) this.#decided = Number.NEGATIVE_INFINITY;
    const last = this.#pending.at(-1);
    if ((last !== undefined && look.at < last.at + 20 * SECOND) || look.at <= this.#decided) return;
    if (look.state === this.#confirmed) {
      if (this.#pending.length > 0) this.#decided = look.at;
      this.#pending = [];
      return;
    }
    const base = this.#confirmed ?? "up";
    this.#pending = [...sameSide(this.#pending, base, look.state), look];
    for (const target of level(look.state) > level(base)
      ? (["down", "degraded"] as const)
      : (["up", "degraded"] as const)) {
      const first = this.#confirming(target, rule);
      if (first === undefined) continue;
      this.#turns.push({ at: first.at, state: target });
      this.#confirmed = target;
      this.#decided = look.at;
      this.#pending = sameSide(this.#pending, target, look.state);
      return;
    }
  }

  /** The look since which the target state is so, if enough looks in a row say so. */
  #confirming(target: SeenState, rule: ConfirmRule): Seen | undefined {
    const isBetter = this.#confirmed !== undefined && level(target) < level(this.#confirmed);
    const isWorse = level(target) > level(this.#confirmed ?? "up");
    const isFirst = this.#confirmed === undefined && target === "up";
    if (!isBetter && !isWorse && !isFirst) return undefined;
    const run = lastOnes(this.#pending, ({ state }) =>
      isWorse ? level(state) >= level(target) : level(state) <= level(target),
    );
    const needed = isFirst ? 1 : isWorse ? rule[target] : rule.up;
    return run.length >= needed ? run[0] : undefined;
  }
}

/** When rounds began within a span, and the longest time without. */
export function trueCadence(rounds: readonly CommittedRound[], span: Stretch) {
  const starts = rounds
    .map(({ at }) => Math.floor(at / SECOND) * SECOND)
    .filter((at) => at >= span.from && at < span.to);
  starts.sort((a, b) => a - b);
  const marks = [span.from, ...starts, span.to];
  const gaps = marks.slice(1).map((at, index) => (at - (marks[index] ?? at)) / SECOND);
  const between = gaps.slice(1, -1);
  const sum = between.reduce((total, gap) => total + gap, 0);
  return {
    rounds: starts.length,
    worstGapS: Math.max(...gaps),
    ...(between.length > 0 && { meanS: sum / between.length }),
  };
}

/** What the locations of one look say together, each heard once; nothing where they do not agree or too few speak. */
function together(voices: readonly Heard[], asked: readonly string[]): State | undefined {
  const all = new Set([...asked, ...voices.map(({ location }) => location)]).size;
  const count = (...states: readonly State[]) => voices.filter(({ state }) => states.includes(state)).length;
  if (all === 1) return voices[0]?.state;
  if (voices.length < all / 2) return undefined;
  const seeing = count("up", "degraded", "down");
  if (seeing < all / 2) return count("blocked") > voices.length / 2 ? "blocked" : "unknown";
  if (count("down") > seeing / 2) return "down";
  if (count("down", "degraded") > seeing / 2) return "degraded";
  return count("up") > seeing / 2 ? "up" : undefined;
}

/** The newest looks in a row that differ from `base` on the side on which `state` does. */
function sameSide(looks: readonly Seen[], base: SeenState, state: SeenState): Seen[] {
  const side = Math.sign(level(state) - level(base));
  return side === 0 ? [] : lastOnes(looks, (one) => Math.sign(level(one.state) - level(base)) === side);
}

function lastOnes(looks: readonly Seen[], holds: (look: Seen) => boolean): Seen[] {
  const found: Seen[] = [];
  for (const look of looks.toReversed()) {
    if (!holds(look)) break;
    found.unshift(look);
  }
  return found;
}

function level(state: SeenState): number {
  return ["up", "degraded", "down"].indexOf(state);
}

function isSeen(state: State): state is SeenState {
  return state !== "blocked" && state !== "unknown";
}

function raise(): never {
  throw new Error("asked for what was never told");
}
