/** The values of `${NAME}` in the config, by name. A missing or empty one is absent. */
export type Secrets = ReadonlyMap<string, string>;

/** A text with `${NAME}` in it, parsed once: literals and names in order. */
export interface Template {
  readonly parts: readonly (string | { readonly secret: string })[];
}

/** What the runner sets itself: tokens and context that must not go to a target. */
const RESERVED_PREFIXES = ["GITHUB_", "ACTIONS_", "RUNNER_", "INPUT_"];
const PLACEHOLDER = /\$\$\{|\$\{([A-Z_][A-Z0-9_]*)\}|\$\{\{.*?\}\}|\$\{[^}]*\}?/gs;

export type ParsedTemplate =
  | { readonly template: Template }
  /** `excerpt` is the part of the text that is wrong. */
  | { readonly problem: string; readonly hint: string; readonly excerpt: string };

/**
 * Reads the `${NAME}`s of a text; `$${` stands for a plain `${`. A name is capital letters, digits and `_`, and none that
 * the runner sets itself (`GITHUB_`, `ACTIONS_`, `RUNNER_`, `INPUT_`).
 */
export function parseTemplate(text: string): ParsedTemplate {
  const parts: (string | { readonly secret: string })[] = [];
  let literal = "";
  let position = 0;
  for (const found of text.matchAll(PLACEHOLDER)) {
    const [excerpt, name] = found;
    literal += text.slice(position, found.index);
    position = found.index + excerpt.length;
    if (excerpt === "$${") literal += "${";
    else if (name === undefined || isReserved(name)) return { ...explain(excerpt, name), excerpt };
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

function isReserved(name: string): boolean {
  return RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function explain(excerpt: string, name: string | undefined): { readonly problem: string; readonly hint: string } {
  if (name !== undefined)
    return {
      problem: `\`${excerpt}\` belongs to the runner and is never sent to a target`,
      hint: `names that begin with ${RESERVED_PREFIXES.join(", ")} are refused; give the secret a name of its own`,
    };
  const inner = /^\$\{\{?\s*(?:secrets\.|env\.|vars\.)?([A-Za-z_][A-Za-z0-9_]*)/.exec(excerpt)?.[1]?.toUpperCase();
  const meant = inner === undefined ? "" : `write \`\${${inner}}\`; `;
  if (excerpt.startsWith("${{"))
    return {
      problem: "GitHub's expressions are not read here",
      hint: `${meant}hand the secret to the step in its \`env:\``,
    };
  if (!excerpt.endsWith("}"))
    return { problem: "`${` without a closing brace", hint: `${meant}\`$\${\` stands for a plain \`\${\`` };
  return {
    problem: `\`${excerpt}\` is no secret's name`,
    hint: `${meant}names are capital letters, digits and \`_\`; \`$\${\` stands for a plain \`\${\``,
  };
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

/** What is wrong with secrets that have no value, and what to do: `` `TOKEN` has no value; hand it to the step in its `env:` ``. */
export function unset(names: readonly string[]): string {
  return `${names.map((name) => `\`${name}\``).join(", ")} has no value; hand it to the step in its \`env:\``;
}
