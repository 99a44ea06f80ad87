/** Units from the longest to the shortest, in milliseconds. */
const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
  ["ms", 1],
] as const;

export type DurationUnit = (typeof UNITS)[number][0];

/** What people write instead of a unit, in lower case. */
const NEARLY: Readonly<Record<string, DurationUnit>> = {
  msec: "ms",
  millis: "ms",
  millisecond: "ms",
  milliseconds: "ms",
  sec: "s",
  secs: "s",
  second: "s",
  seconds: "s",
  min: "m",
  mins: "m",
  minute: "m",
  minutes: "m",
  hr: "h",
  hrs: "h",
  hour: "h",
  hours: "h",
  day: "d",
  days: "d",
};

const SPELLED = /^(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m(?!s))? ?(?:(\d+)s)? ?(?:(\d+)ms)?$/;
const PIECE = /(\d+(?:\.\d+)?) ?([a-z]*)[ ,]*/gy;

export type ParsedDuration =
  | { readonly ms: number }
  /** `proposal` is the right spelling of what was probably meant. */
  | { readonly problem: string; readonly proposal?: string };

/**
 * Reads `800ms`, `30s`, `5m`, `1h30m`, `14d`: whole numbers with units from the longest to the shortest, a space between
 * them allowed. `0` needs no unit. Anything else is answered with the problem and, where it can be guessed, the right
 * spelling; a bare number is guessed to be in `bareUnit`.
 */
export function parseDuration(text: string, bareUnit: DurationUnit = "s"): ParsedDuration {
  if (text === "0") return { ms: 0 };
  const parts = SPELLED.exec(text)?.slice(1) ?? [];
  if (parts.some((part) => part !== undefined)) {
    const ms = UNITS.reduce((sum, [, size], index) => sum + Number(parts[index] ?? 0) * size, 0);
    return Number.isSafeInteger(ms) ? { ms } : { problem: "longer than can be counted" };
  }
  const problem = /^\d+(\.\d+)?$/.test(text) ? "a duration needs its unit" : "not a duration";
  const guess = guessMs(text.toLowerCase(), bareUnit);
  return guess === undefined ? { problem } : { problem, proposal: spellDuration(guess) };
}

function guessMs(text: string, bareUnit: DurationUnit): number | undefined {
  let ms = 0;
  let end = 0;
  for (const piece of text.matchAll(PIECE)) {
    const name = piece[2] === undefined || piece[2] === "" ? bareUnit : piece[2];
    const size = UNITS.find(([unit]) => unit === (NEARLY[name] ?? name))?.[1];
    if (size === undefined) return undefined;
    ms += Number(piece[1]) * size;
    end = piece.index + piece[0].length;
  }
  return end === text.length && end > 0 && Number.isSafeInteger(Math.round(ms)) ? Math.round(ms) : undefined;
}

/** The exact spelling that `parseDuration` reads back, without spaces: `1h30m`, `0s`. `ms` is a whole number from 0. */
export function spellDuration(ms: number): string {
  return pieces(ms).join("") || "0s";
}

/** For people: the largest unit and the one below it, the rest cut, not rounded: `30s`, `1h 5m`, `2d`, `800ms`. Below zero counts as zero. */
export function formatDuration(ms: number): string {
  const whole = Math.max(0, Math.trunc(ms));
  const first = UNITS.findIndex(([, size]) => whole >= size);
  if (first === -1) return "0s";
  const smallest = UNITS[Math.min(first + 1, UNITS.length - 1)]?.[1] ?? 1;
  return pieces(whole - (whole % smallest)).join(" ");
}

function pieces(ms: number): readonly string[] {
  let rest = ms;
  const spelled: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) spelled.push(`${count}${unit}`);
  }
  return spelled;
}
