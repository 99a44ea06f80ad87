import type { ZodType } from "zod";
import { field, type Parsed } from "../../assertions/field/field.ts";
import type { Problem } from "../../core/diagnostic.ts";
import { display, fill, parseTemplate, type Secrets, secretNames, type Template } from "../../core/secret.ts";

/** A value in whose texts `${NAME}` may stand; keys are taken as they are. */
export type JsonTemplate =
  | { readonly text: Template }
  | { readonly plain: unknown }
  | { readonly items: readonly JsonTemplate[] }
  | { readonly fields: readonly (readonly [name: string, value: JsonTemplate])[] };

/** A field that holds any value. */
export const jsonTemplate: ZodType<JsonTemplate> = field({ title: "any value" }, read);

function read(input: unknown): Parsed<JsonTemplate> {
  if (typeof input === "string") {
    const parsed = parseTemplate(input);
    if ("template" in parsed) return { value: { text: parsed.template } };
    return { problems: [{ path: [], message: parsed.problem, hint: parsed.hint, excerpt: parsed.excerpt }] };
  }
  if (Array.isArray(input))
    return gathered(
      input.map((item: unknown, index) => [index, read(item)] as const),
      "items",
    );
  if (typeof input !== "object" || input === null) return { value: { plain: input } };
  return gathered(
    Object.entries(input).map(([name, value]) => [name, read(value)] as const),
    "fields",
  );
}

function gathered(
  parts: readonly (readonly [key: string | number, part: Parsed<JsonTemplate>])[],
  kind: "items" | "fields",
): Parsed<JsonTemplate> {
  const problems: Problem[] = [];
  const values: (readonly [name: string, value: JsonTemplate])[] = [];
  for (const [key, part] of parts) {
    if ("value" in part) values.push([String(key), part.value]);
    else problems.push(...part.problems.map((problem) => ({ ...problem, path: [key, ...problem.path] })));
  }
  if (problems.length > 0) return { problems };
  return { value: kind === "fields" ? { fields: values } : { items: values.map(([, value]) => value) } };
}

/** The names it needs, perhaps repeated. */
export function jsonSecrets(template: JsonTemplate): readonly string[] {
  if ("text" in template) return secretNames(template.text);
  if ("items" in template) return template.items.flatMap(jsonSecrets);
  return "fields" in template ? template.fields.flatMap(([, value]) => jsonSecrets(value)) : [];
}

/** The value with its secrets; a missing one is left as it is written. */
export function fillJson(template: JsonTemplate, secrets: Secrets): unknown {
  if ("plain" in template) return template.plain;
  if ("items" in template) return template.items.map((item) => fillJson(item, secrets));
  if ("fields" in template)
    return Object.fromEntries(template.fields.map(([name, value]) => [name, fillJson(value, secrets)]));
  const filled = fill(template.text, secrets);
  return "text" in filled ? filled.text : display(template.text);
}
