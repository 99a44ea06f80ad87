import type { ZodType } from "zod";
import { found, quoted } from "../../core/diagnostic.ts";
import { type DurationUnit, parseDuration } from "../../core/duration.ts";
import { field, refuse } from "./field.ts";

const EXAMPLES = "write for instance `30s`, `5m` or `1h30m`";

interface Bounds {
  /** Spelled as in the config, both inclusive. */
  readonly min: string;
  readonly max: string;
  /** What a number without a unit probably means. Default: seconds. */
  readonly bareUnit?: DurationUnit;
}

/** A field that holds a duration; its value is in milliseconds. */
export function durationField({ min, max, bareUnit }: Bounds): ZodType<number> {
  const [least, most] = [milliseconds(min), milliseconds(max)];
  const text = { type: "string", pattern: "^(0|([0-9]+(ms|s|m|h|d) ?)+)$" };
  const schema = { title: `duration, ${min} to ${max}`, ...(least > 0 ? text : { anyOf: [text, { const: 0 }] }) };
  return field(schema, (input) => {
    if (typeof input !== "string" && typeof input !== "number")
      return refuse(`expected a duration, found ${found(input)}`, EXAMPLES);
    const parsed = parseDuration(String(input), bareUnit);
    if ("problem" in parsed) {
      const hint = parsed.proposal === undefined ? EXAMPLES : `write \`${parsed.proposal}\``;
      return refuse(`${parsed.problem}, found ${quoted(String(input))}`, hint);
    }
    if (parsed.ms >= least && parsed.ms <= most) return { value: parsed.ms };
    return refuse(`\`${input}\` is too ${parsed.ms < least ? "short" : "long"}`, `allowed: \`${min}\` to \`${max}\``);
  });
}

function milliseconds(text: string): number {
  const parsed = parseDuration(text);
  return "ms" in parsed ? parsed.ms : 0;
}
