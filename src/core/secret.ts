/** The values of `${NAME}` in the config, by name. A missing or empty one is absent. */
export type Secrets = ReadonlyMap<string, string>;

/** A text with `${NAME}` in it, parsed once: literals and names in order. */
export interface Template {
  readonly parts: readonly (string | { readonly secret: string })[];
}

/** The names a template needs, without repetition. */
export function secretNames(template: Template): readonly string[] {
  return [...new Set(template.parts.flatMap((part) => (typeof part === "string" ? [] : [part.secret])))];
}

/** The filled text, or the names that have no value. */
export function fill(
  template: Template,
  secrets: Secrets,
): { readonly text: string } | { readonly missing: readonly string[] } {
  const missing = secretNames(template).filter((name) => !secrets.has(name));
  if (missing.length > 0) return { missing };
  return {
    text: template.parts.map((part) => (typeof part === "string" ? part : (secrets.get(part.secret) ?? ""))).join(""),
  };
}

/** The template as it may be shown: `${NAME}` stays a name. */
export function display(template: Template): string {
  return template.parts.map((part) => (typeof part === "string" ? part : `\${${part.secret}}`)).join("");
}
