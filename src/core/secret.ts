/** The values of `${NAME}` in the config, by name. A missing or empty one is absent. */
export type Secrets = ReadonlyMap<string, string>;

/** A text with `${NAME}` in it, parsed once: literals and names in order. */
export interface Template {
  readonly parts: readonly (string | { readonly secret: string })[];
}

const RESERVED_PREFIXES = ["GITHUB_", "ACTIONS_", "RUNNER_", "INPUT_"];
const PLACEHOLDER = /\$\$\{|\$\{([A-Za-z_][A-Za-z0-9_]*)\}|\$\{/g;

/**
 * Reads the `${NAME}`s of a text; `$${` stands for a plain `${`. A name is letters, digits and `_`, and none that the
 * runner sets itself (`GITHUB_`, `ACTIONS_`, `RUNNER_`, `INPUT_`), which hold tokens that must not go to a target.
 */
export function parseTemplate(text: string): { readonly template: Template } | { readonly problem: string } {
  const parts: (string | { readonly secret: string })[] = [];
  let literal = "";
  let position = 0;
  for (const found of text.matchAll(PLACEHOLDER)) {
    literal += text.slice(position, found.index);
    position = found.index + found[0].length;
    const name = found[1];
    if (found[0] === "$${") literal += "${";
    else if (name === undefined)
      return { problem: "`${` without a name and a closing brace behind it; write `$${` for a plain `${`" };
    else if (RESERVED_PREFIXES.some((prefix) => name.toUpperCase().startsWith(prefix)))
      return {
        problem: `\`\${${name}}\` is set by the runner itself and is never sent; give the secret a name of its own`,
      };
    else {
      if (literal !== "") parts.push(literal);
      parts.push({ secret: name });
      literal = "";
    }
  }
  literal += text.slice(position);
  if (literal !== "" || parts.length === 0) parts.push(literal);
  return { template: { parts } };
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
