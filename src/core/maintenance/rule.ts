import { listed, type Problem, quoted } from "../diagnostic.ts";
import { nearest } from "../spelling.ts";

/** The parts of a recurrence rule by their names, all in capitals. */
export type RuleParts = ReadonlyMap<string, string>;

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)";
const EXAMPLE = "write for instance `FREQ=WEEKLY;BYDAY=SU` or `FREQ=MONTHLY;BYDAY=1SU`";

interface Part {
  /** What is allowed, in words. */
  readonly allowed: string;
  holds(value: string): boolean;
}

function numbers(most: number, isSigned: boolean): Part {
  return {
    allowed: `${isSigned ? `1 to ${most} or -1 to -${most}` : `1 to ${most}`}, separated by commas`,
    holds: (value) =>
      value.split(",").every((item) => {
        const size = Number(isSigned ? item.replace(/^[+-]/, "") : item);
        return /^[+-]?\d{1,3}$/.test(item) && size >= 1 && size <= most;
      }),
  };
}

function one(most: number): Part {
  return {
    allowed: `1 to ${most}`,
    holds: (value) => /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= most,
  };
}

function form(pattern: string, allowed: string): Part {
  const whole = new RegExp(`^${pattern}$`);
  return { allowed, holds: (value) => whole.test(value) };
}

/**
 * RFC 5545, section 3.3.10, without the parts that change the time of day, which is `from`'s, and
 * without `BYWEEKNO`: the library finds other days for it, depending on when it is asked from.
 */
const PARTS: Readonly<Record<string, Part>> = {
  FREQ: form(`(${FREQUENCIES.join("|")})`, listed(FREQUENCIES)),
  INTERVAL: one(1000),
  COUNT: one(500),
  UNTIL: form("\\d{8}(T\\d{6}Z?)?", "a date `20271231`, or a time `20271231T220000`, in UTC with a `Z` behind it"),
  BYDAY: form(
    `([+-]?\\d{1,2})?${WEEKDAY}(,([+-]?\\d{1,2})?${WEEKDAY})*`,
    "`MO` to `SU`, separated by commas; in months and years with a number: `1SU` the first, `-1FR` the last",
  ),
  BYMONTHDAY: numbers(31, true),
  BYYEARDAY: numbers(366, true),
  BYMONTH: numbers(12, false),
  BYSETPOS: numbers(366, true),
  WKST: form(WEEKDAY, "`MO` to `SU`"),
};
const NAMES = Object.keys(PARTS);
const TIME_OF_DAY = ["BYHOUR", "BYMINUTE", "BYSECOND"];

/** Reads the text of a rule, in any case and with or without `RRULE:` before it. What the parts mean together is not judged. */
export function readRule(text: string): { readonly parts: RuleParts } | { readonly problems: readonly Problem[] } {
  const parts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const item of text.replace(/^\s*RRULE:/i, "").split(";")) {
    const written = item.trim();
    const [name = "", value = ""] = written.toUpperCase().split(/\s*=\s*/, 2);
    const problem = faultOf(name, value, parts.has(name));
    if (problem === undefined) parts.set(name, value);
    else problems.push({ path: [], ...problem, ...(written === "" ? {} : { excerpt: written }) });
  }
  if (problems.length === 0 && !parts.has("FREQ")) problems.push({ path: [], message: "has no `FREQ`", hint: EXAMPLE });
  return problems.length === 0 ? { parts } : { problems };
}

function faultOf(name: string, value: string, isTwice: boolean): Pick<Problem, "message" | "hint"> | undefined {
  if (name === "") return { message: "has an empty part", hint: EXAMPLE };
  if (TIME_OF_DAY.includes(name))
    return { message: `cannot have ${quoted(name)}`, hint: "the time of day is that of `from`" };
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined) {
    const meant = nearest(name, NAMES);
    const message = `unknown part ${quoted(name)}${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`;
    return { message, hint: `allowed: ${listed(NAMES)}` };
  }
  if (isTwice) return { message: `has \`${name}\` twice`, hint: "keep one of them" };
  if (part.holds(value)) return undefined;
  const meant = name === "FREQ" ? nearest(value, FREQUENCIES) : undefined;
  const message = `\`${name}\` cannot be ${value === "" ? "empty" : quoted(value)}`;
  return {
    message: meant === undefined ? message : `${message}, did you mean \`${meant}\`?`,
    hint: `allowed: ${part.allowed}`,
  };
}
