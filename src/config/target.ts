import type { ZodType } from "zod";
import { field, type Parsed, refuse } from "../assertions/field/field.ts";
import { found, quoted } from "../core/diagnostic.ts";
import { parseTemplate, type Template } from "../core/secret.ts";

/** A check's URL, read. */
export interface Target {
  readonly template: Template;
  /** In lower case, without colon. */
  readonly scheme: string;
  /** Host and path, for a check without a name; absent where a secret is part of them. */
  readonly label?: string;
}

const EXAMPLE = "write for instance `https://acme.dev/health`";

/** A URL with a scheme, in which `${NAME}` may stand for parts behind the scheme. */
export const targetField: ZodType<Target> = field(
  { title: "URL", type: "string", pattern: "^[A-Za-z][A-Za-z0-9+.-]*://" },
  readTarget,
);

function readTarget(input: unknown): Parsed<Target> {
  if (input === undefined) return refuse("is missing", EXAMPLE);
  if (input === null) return refuse("has no value", EXAMPLE);
  if (typeof input !== "string") return refuse(`expected a URL, found ${found(input)}`, EXAMPLE);
  const parsed = parseTemplate(input);
  if ("problem" in parsed)
    return { problems: [{ path: [], message: parsed.problem, hint: parsed.hint, excerpt: parsed.excerpt }] };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(input)?.[1]?.toLowerCase();
  if (scheme === undefined) return withoutScheme(input);
  const blank = /[\s\p{Cc}]+/u.exec(input)?.[0];
  if (blank !== undefined)
    return {
      problems: [{ path: [], message: "a blank within a URL", hint: "write `%20` for a blank", excerpt: blank }],
    };
  return readUrl(input, parsed.template, scheme);
}

function withoutScheme(input: string): Parsed<Target> {
  if (input.startsWith("${"))
    return refuse(
      "the URL begins with a secret, so its kind is not known",
      "write the scheme out: `https://` and the rest",
    );
  const rest = input.replace(/^[a-z]*:?\/*/i, (start) => (start.includes(":") || start.includes("/") ? "" : start));
  const hint = /^[\w.-]+\.[a-z]{2,}\b/i.test(rest) ? `write \`https://${rest}\`` : EXAMPLE;
  return refuse(`${quoted(input)} has no scheme`, hint);
}

function readUrl(input: string, template: Template, scheme: string): Parsed<Target> {
  // A secret may stand for a word or for a port, so either filling may make a URL of it.
  const url = URL.parse(filled(template, "x")) ?? URL.parse(filled(template, "1"));
  const login = /^[^/]*\/\/([^/?#]*)@/.exec(input)?.[1];
  if (login !== undefined)
    return {
      problems: [
        {
          path: [],
          message: "a name or password in the URL would be public",
          hint: "put it in a secret and send it with `headers: { authorization: … }`",
          excerpt: login,
          masked: true,
        },
      ],
    };
  const port = /:(\d+)$/.exec(/^[^/]*\/\/([^/?#]*)/.exec(input)?.[1] ?? "")?.[1];
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
    return {
      problems: [{ path: [], message: `no such port: ${port}`, hint: "ports go from 1 to 65535", excerpt: `:${port}` }],
    };
  if (url === null || url.hostname === "") return refuse(`${quoted(input)} is no URL`, EXAMPLE);
  const place = `${url.host}${url.pathname}`.replace(/\/$/, "");
  const isPlain = template.parts.every((part) => typeof part === "string");
  return { value: { template, scheme, ...(isPlain ? { label: place } : {}) } };
}

function filled(template: Template, secret: string): string {
  return template.parts.map((part) => (typeof part === "string" ? part : secret)).join("");
}
