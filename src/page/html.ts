import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/**
 * Markup that cannot be injected into: `html` is a template tag that escapes whatever is put into it, unless that is itself
 * a product of this file. It also looks at where a value is put: only inside text or a quoted attribute, only a `Link` into
 * an attribute that is followed or loaded, and nothing into handlers, styles and scripts.
 */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

class Link {
  readonly href: string;

  constructor(href: string) {
    this.href = href;
  }
}

export type { Link, Markup };

export type Insertion = string | number | Markup | Link | undefined | readonly Insertion[];

type Hole = "text" | "value" | "link";
type Context = { readonly in: "text" } | { readonly in: "tag" } | { readonly in: "value"; readonly attribute: string };

interface Template {
  readonly literals: readonly string[];
  readonly holes: readonly Hole[];
}

/** A template's literals are the same object at every call, so each is read once. */
const templates = new WeakMap<TemplateStringsArray, Template>();

/** The template as markup. A line break and the indentation after it, in the literal parts, are left out. */
export function html(strings: TemplateStringsArray, ...values: readonly Insertion[]): Markup {
  const { literals, holes } = templates.get(strings) ?? remember(strings);
  let text = literals[0] ?? "";
  for (let index = 0; index < holes.length; index += 1)
    text += insert(values[index], holes[index] ?? "text") + literals[index + 1];
  return new Markup(text);
}

function remember(strings: TemplateStringsArray): Template {
  const template = readTemplate(strings);
  templates.set(strings, template);
  return template;
}

/** A link to the open web; nothing where the text is not an absolute http or https URL. */
export function webLink(text: string): Link | undefined {
  const url = URL.parse(text);
  return url?.protocol === "http:" || url?.protocol === "https:" ? new Link(url.href) : undefined;
}

/**
 * A link from one file of the site to another, or to an element of it, both files named from the site's root: relative, so
 * that any base path works.
 */
export function siteLink(from: string, to: string, element?: string): Link {
  const up = "../".repeat(from.split("/").length - 1);
  const hash = element === undefined ? "" : `#${encodeURIComponent(element)}`;
  return new Link(up + to.split("/").map(encodeURIComponent).join("/") + hash);
}

/** The same to a file that browsers keep: another `version` is another address to them. */
export function versionedLink(from: string, to: string, version: string): Link {
  return new Link(`${siteLink(from, to).href}?v=${encodeURIComponent(version)}`);
}

/** A link to where the site is served: an absolute http(s) URL, or a path from the server's root. */
export function homeLink(text: string): Link | undefined {
  if (!text.startsWith("/")) return webLink(text);
  const url = URL.parse(text, "https://host.invalid");
  return url?.origin === "https://host.invalid" ? new Link(url.pathname) : undefined;
}

/** A link from wherever the site answers to one of its files: a path from the server's root, so never another host. */
export function rootLink(siteUrl: string, to: string): Link | undefined {
  const home = homeLink(siteUrl);
  if (home === undefined) return undefined;
  const root = new URL(home.href, "https://host.invalid").pathname.replace(/\/?$/, "/");
  return new Link(root.replace(/^\/+/, "/") + to.split("/").map(encodeURIComponent).join("/"));
}

/** A link to an element of the same page. */
export function anchorLink(id: string): Link {
  return new Link(`#${encodeURIComponent(id)}`);
}

/** An image within the page itself, as a `data:` URL. */
export function svgLink(svg: Markup): Link {
  return new Link(`data:image/svg+xml,${encodeURIComponent(svg.text)}`);
}

/**
 * A style or script of this folder: a constant, since its hash stands in the page's policy. Scripts are modules: the browser runs
 * them when it has read the page, as a piece of work of their own, between which it can paint and answer.
 */
export function constantElement(name: "style" | "script", source: string): Markup {
  if (/<[/!]/.test(source)) throw new Error(`a ${name} must not hold "</" or "<!"`);
  return new Markup(`<${name}${name === "script" ? ' type="module"' : ""}>${source}</${name}>`);
}

/** Data for programs that read the page, as JSON-LD: no browser runs it, and no text in it can end it. */
export function dataElement(data: object): Markup {
  const json = JSON.stringify(data).replace(/[<>&\u007f-\u009f\u2028\u2029\uFFFE\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}

/** Pictures would be requests to whoever; raw HTML is text to the parser already. */
const NO_PICTURES = { disable: { null: ["labelStartImage"] } };

/**
 * What people wrote in GitHub's Markdown, as markup: no raw HTML, no pictures, links to http and https alone, and headings that
 * begin at `top` (2 to 6).
 */
export function markdown(source: string, top = 3): Markup {
  const rendered = micromark(source.toWellFormed(), {
    extensions: [gfm(), NO_PICTURES],
    htmlExtensions: [gfmHtml()],
  });
  const text = rendered
    .replace(/ (?:id|class|align|style|data-[\w-]+|aria-[\w-]+|dir)="[^"]*"(?=[^<]*>)/g, "")
    .replace(/<(\/?)h([1-6])>/g, (_, end: string, level: string) => `<${end}h${Math.min(6, Number(level) + top - 1)}>`)
    .replace(/<a href="([^"]*)"[^>]*>/g, (_, href: string) =>
      /^https?:\/\//.test(href) ? `<a href="${href}" rel="nofollow noopener noreferrer">` : "<a>",
    )
    .replace(/<input [^>]*checked=""[^>]*>/g, "☑")
    .replace(/<input [^>]*>/g, "☐");
  // Markdown may also name such a character by its number.
  return new Markup(visible(text));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Most texts have nothing to escape, which this finds out at a fifth of the cost. */
const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return visible(text.toWellFormed().replace(/[&<>"']/g, (character) => ESCAPES[character] ?? ""));
}

/**
 * Control characters are parse errors in HTML or swallowed by it, and with U+FFFE and U+FFFF no file is XML: they become
 * visible. Tab and line breaks stay.
 */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "\u{FFFD}");
}

function insert(value: Insertion, hole: Hole): string {
  if (value === undefined) return "";
  if (typeof value === "string" && hole !== "link") return escapeText(value);
  if (value instanceof Link) return escapeText(value.href);
  if (hole === "link") throw new Error("only a link may be followed or loaded");
  if (value instanceof Markup) {
    if (hole === "value") throw new Error("markup does not belong in an attribute");
    return value.text;
  }
  if (typeof value === "object") {
    let text = "";
    for (const item of value) text += insert(item, hole);
    return text;
  }
  return escapeText(String(value));
}

function readTemplate(strings: TemplateStringsArray): Template {
  const holes: Hole[] = [];
  let context: Context = { in: "text" };
  for (const [index, literal] of strings.entries()) {
    context = follow(context, literal);
    if (index < strings.length - 1) holes.push(holeIn(context));
  }
  if (context.in !== "text") throw new Error("a template must end outside of tags");
  return { literals: strings.map((literal) => literal.replace(/\n\s*/g, "")), holes };
}

/** Where the parser stands after a literal part. */
function follow(context: Context, literal: string): Context {
  let now = context;
  for (let at = 0; at < literal.length; ) {
    const end = /["<>]/g;
    end.lastIndex = at;
    const found = end.exec(literal);
    if (found === null) return now;
    now = passed(now, found[0], literal.slice(at, found.index));
    at = found.index + 1;
  }
  return now;
}

function passed(context: Context, mark: string, before: string): Context {
  if (context.in === "text") return mark === "<" ? { in: "tag" } : context;
  if (context.in === "value") return mark === '"' ? { in: "tag" } : context;
  if (mark === ">") return { in: "text" };
  const attribute = /([\w:-]+)=$/.exec(before)?.[1];
  if (mark !== '"' || attribute === undefined) throw new Error("attributes are written with double quotes");
  return { in: "value", attribute };
}

function holeIn(context: Context): Hole {
  if (context.in === "text") return "text";
  if (context.in === "tag") throw new Error("nothing can be put into a tag but the value of a quoted attribute");
  if (/^(on.*|style|srcdoc|srcset)$/.test(context.attribute))
    throw new Error(`nothing may be put into ${context.attribute}`);
  return /^(href|xlink:href|src|action|formaction|data|poster|ping)$/.test(context.attribute) ? "link" : "value";
}
