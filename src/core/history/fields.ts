/**
 * Reading what stands on the branch. People and other programs can write there too, so nothing is taken for granted: each
 * function answers the value in its type or throws `DamagedError`, which the reader of the line or file turns into a problem.
 * Fields we do not know are passed over.
 */
import { type Instant, instant, iso } from "../brand.ts";

/** Something on the branch is not what it should be; the message names the field. */
export class DamagedError extends Error {
  override readonly name = "DamagedError";
}

export type Fields = Readonly<Record<string, unknown>>;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DamagedError("not JSON", { cause });
  }
}

/** What `read` answers, or the message of the damage it met. */
export function attempt<Value>(read: () => Value): { readonly value: Value } | { readonly damage: string } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof DamagedError) return { damage: error.message };
    throw error;
  }
}

export function fields(value: unknown, name: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new DamagedError(`\`${name}\` is not an object`);
}

export function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new DamagedError(`\`${name}\` is not a list`);
}

export function text(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw new DamagedError(`\`${name}\` is not a text`);
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw new DamagedError(`\`${name}\` is neither true nor false`);
}

/** A whole number, of any sign. */
export function integer(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new DamagedError(`\`${name}\` is not a whole number`);
}

/** A whole number from `least` to `most`. */
export function within(value: unknown, name: string, least: number, most: number): number {
  const number = integer(value, name);
  if (number >= least && number <= most) return number;
  throw new DamagedError(`\`${name}\` is not from ${least} to ${most}`);
}

export function oneOf<Word extends string>(words: readonly Word[], value: unknown, name: string): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new DamagedError(`\`${name}\` is none of ${words.join(", ")}`);
}

/** A name that may stand in a path, in a message and in a mark: letters, digits, dots and hyphens. */
export function word(value: unknown, name: string): string {
  const found = text(value, name);
  if (/^[A-Za-z0-9][A-Za-z0-9.-]{0,199}$/.test(found)) return found;
  throw new DamagedError(`\`${name}\` is not a name of letters, digits, dots and hyphens`);
}

/** A point in time from 1970 on as `iso` writes it, or as whole seconds since then. */
export function time(value: unknown, name: string): Instant {
  const ms = typeof value === "string" ? Date.parse(value) : integer(value, name) * 1000;
  if (ms >= 0 && ms <= LAST_MS) return instant(ms);
  throw new DamagedError(`\`${name}\` is not a time`);
}

/** The last moment that a date can be written with four digits for the year. */
const LAST_MS = 253_402_300_799_000;

/** `{ name: read(value) }` where the field is there, nothing where it is not: for spreading into an object. */
export function optional<Name extends string, Value>(
  of: Fields,
  name: Name,
  read: (value: unknown, name: string) => Value,
): { readonly [Key in Name]?: Value } {
  const value = of[name];
  return value === undefined ? {} : ({ [name]: read(value, name) } as { readonly [Key in Name]: Value });
}

/** The other way: absent stays absent. `JSON.stringify` leaves it out. */
export function isoOf(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : iso(at);
}
