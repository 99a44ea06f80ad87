/** Ways in which a file on the history branch may be broken: by hand, by a merge, by a disk, by another program. */
import fc from "fast-check";

/** One thing done to a file. Shares are of its length, `pick` chooses among what is there. */
export type Damage =
  | { readonly kind: "replaced"; readonly text: string }
  | { readonly kind: "cut"; readonly share: number }
  | { readonly kind: "struck"; readonly share: number; readonly text: string }
  | { readonly kind: "lineTwice"; readonly pick: number }
  | { readonly kind: "valueChanged"; readonly pick: number; readonly value: unknown }
  | { readonly kind: "valueGone"; readonly pick: number }
  | { readonly kind: "fieldAdded"; readonly pick: number; readonly name: string; readonly value: unknown };

/** Values that are of the wrong kind, too large, or mean something elsewhere. */
const AWKWARD: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, -1, 0.5, 1e20, 1e308, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER],
  ...[
    "",
    "soon",
    "up",
    "down",
    "unknown",
    "../../../x",
    "/x",
    "a b",
    "-->",
    "a\u0000b\nc",
    "\ud800",
    "x".repeat(5_000),
  ],
  ...["__proto__", "constructor", "toString", "shop", "api", "D", "u"],
  ...["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "-271821-04-20", "2026-11-22T10:31:07Z", 1_795_341_600],
  ...[[], {}, [[]], [null], { v: 1 }, { __proto__: null, constructor: 1 }],
];
const NAMES = ["later", "v", "version", "__proto__", "constructor", "up", "tail", "at", "checks"];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pick = fc.nat({ max: 100_000 });
const awkward = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...AWKWARD) }, fc.jsonValue());
/** Bytes of any kind, as the store reads them. */
const garbage = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString());

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("replaced" as const), text: fc.oneof(garbage, fc.json(), fc.constant("")) }),
  fc.record({ kind: fc.constant("cut" as const), share }),
  fc.record({ kind: fc.constant("struck" as const), share, text: garbage }),
  fc.record({ kind: fc.constant("lineTwice" as const), pick }),
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("valueChanged" as const), pick, value: awkward }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("valueGone" as const), pick }) },
  fc.record({ kind: fc.constant("fieldAdded" as const), pick, name: fc.constantFrom(...NAMES), value: awkward }),
);

/** The text with the damage done; as it was where there is nothing to do it to. */
export function damaged(text: string, damage: Damage): string {
  switch (damage.kind) {
    case "replaced":
      return damage.text;
    case "cut":
      return text.slice(0, Math.floor(text.length * damage.share));
    case "struck": {
      const at = Math.floor(text.length * damage.share);
      return text.slice(0, at) + damage.text + text.slice(at + damage.text.length);
    }
    case "lineTwice": {
      const lines = text.split("\n");
      const at = damage.pick % lines.length;
      return lines.toSpliced(at, 0, lines[at] ?? "").join("\n");
    }
    case "valueChanged":
      return edited(text, damage.pick, () => damage.value);
    case "valueGone":
      return edited(text, damage.pick, () => undefined);
    case "fieldAdded":
      return edited(text, damage.pick, (value) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? { ...value, [damage.name]: damage.value }
          : value,
      );
  }
}

/** Each place meets every ninth of the awkward values, so that places side by side meet all of them. */
const TURNS = 9;

/** What every single value of a text of JSON can be turned into, one at a time: the damage and the text then. */
export function* everyDamage(text: string): Generator<readonly [Damage, string]> {
  const spots = spotsOf(text);
  // The newest line: older ones are like it.
  const newest = spots.at(-1)?.line;
  for (const [pick, { line }] of spots.entries()) {
    if (line !== newest) continue;
    const values = AWKWARD.filter((_, index) => (index + pick) % TURNS === 0);
    const kinds: readonly Damage[] = [
      { kind: "valueGone", pick },
      { kind: "fieldAdded", pick, name: "later", value: { x: 1 } },
      ...values.map((value) => ({ kind: "valueChanged" as const, pick, value })),
    ];
    for (const damage of kinds) yield [damage, damaged(text, damage)];
  }
}

type Step = string | number;
type Change = (value: unknown) => unknown;

/** A value in a text: of which line where each is a JSON of its own, and the way to it there. */
interface Spot {
  readonly line?: number;
  readonly way: readonly Step[];
}

/** A file of JSON, or of a JSON value per line, with one of its values changed; `undefined` takes it away. */
function edited(text: string, pick: number, change: Change): string {
  const spots = spotsOf(text);
  const spot = spots[pick % spots.length];
  if (spot === undefined) return text;
  const { line, way } = spot;
  const edit = (json: string) => JSON.stringify(changed(JSON.parse(json), way, change)) ?? "";
  const lines = text.split("\n");
  return line === undefined ? edit(text) : lines.with(line, edit(lines[line] ?? "")).join("\n");
}

function spotsOf(text: string): readonly Spot[] {
  const whole = parsed(text);
  if (whole !== undefined) return [...waysIn(whole.value)].map((way) => ({ way }));
  return text.split("\n").flatMap((json, line) => {
    const read = parsed(json);
    return read === undefined ? [] : [...waysIn(read.value)].map((way) => ({ line, way }));
  });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The ways to every value within, the value itself first. */
function* waysIn(value: unknown, way: readonly Step[] = []): Generator<readonly Step[]> {
  yield way;
  if (typeof value !== "object" || value === null) return;
  const entries: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, part] of entries) yield* waysIn(part, [...way, step]);
}

function changed(value: unknown, [step, ...rest]: readonly Step[], change: Change): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const part = changed(value[Number(step)], rest, change);
    return part === undefined ? value.toSpliced(Number(step), 1) : value.with(Number(step), part);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === step ? changed(part, rest, change) : part]),
  );
}
