import * as z from "zod";
import { found, type Problem } from "../../core/diagnostic.ts";

/** What reading a value gave: the value, or all that is wrong with it. */
export type Parsed<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/**
 * A field of a shape that a function reads, so that mistakes are told in our own words with the right spelling beside them.
 * `schema` is its JSON Schema; the `title` in it names the kind of value in the reference.
 */
export function field<Value>(
  schema: { readonly title: string; readonly [key: string]: unknown },
  read: (input: unknown) => Parsed<Value>,
): z.ZodType<Value> {
  return z
    .unknown()
    .transform((input, context) => {
      const parsed = read(input);
      if ("value" in parsed) return parsed.value;
      for (const { path, message, ...params } of parsed.problems)
        context.issues.push({ code: "custom", input, path: [...path], message, params });
      return z.NEVER;
    })
    .meta({ ...schema });
}

/** One mistake in the value itself. */
export function refuse<Value>(message: string, hint?: string): Parsed<Value> {
  return { problems: [{ path: [], message, ...(hint === undefined ? {} : { hint }) }] };
}

/** The mistake of a value that should have been a text. */
export function notText<Value>(input: unknown): Parsed<Value> {
  if (input === null || input === undefined) return refuse("has no value", "expected a text");
  const hint = typeof input === "object" ? undefined : `write it in quotes: \`"${String(input)}"\``;
  return refuse(`expected a text, found ${found(input)}`, hint);
}

/** Refuses a map in which nothing is asked for. */
export function notEmpty<Shape extends z.ZodRawShape>(
  map: z.ZodObject<Shape>,
): z.ZodType<z.output<z.ZodObject<Shape>>> {
  const keys = Object.keys(map.shape).map((key) => `\`${key}\``);
  return map.refine((params) => Object.values(params).some((value) => value !== undefined), {
    message: `is empty\ngive at least one of ${keys.join(", ")}`,
  });
}
