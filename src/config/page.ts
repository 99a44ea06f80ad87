import * as z from "zod";
import { field, notText, refuse } from "../assertions/field/field.ts";
import { DEFAULTS } from "../core/defaults.ts";
import { quoted } from "../core/diagnostic.ts";
import { LANGUAGE_CODES, type LanguageCode, type PageLook } from "../core/page-look.ts";
import { isZone } from "../core/zone.ts";
import { nameText, siteUrl } from "./fields.ts";
import type { Findings } from "./findings.ts";
import type { MapNode } from "./node.ts";
import { shadesField } from "./page-colours.ts";
import { type PageFile, pageFile } from "./page-files.ts";

const zoneName: z.ZodType<string> = field({ title: "time zone", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  return isZone(input)
    ? { value: input }
    : refuse(`${quoted(input)} is no time zone`, "write one of the IANA database, for instance `Europe/Berlin`");
});

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

const domainName: z.ZodType<string> = field({ title: "domain", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const name = input.toLowerCase();
  return DOMAIN.test(name)
    ? { value: name }
    : refuse(`${quoted(input)} is no domain`, "write the name alone, for instance `status.acme.dev`");
});

const MOST_MARKDOWN = 5_000;

const markdownText: z.ZodType<string> = field(
  { title: "Markdown", type: "string", maxLength: MOST_MARKDOWN },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for the page is public", "write the text out");
    if (input.length <= MOST_MARKDOWN) return { value: input };
    return refuse(`has ${input.length} characters`, `allowed: up to ${MOST_MARKDOWN}`);
  },
);

const webAddress: z.ZodType<string> = field({ title: "URL", type: "string", pattern: "^https?://" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const url = URL.parse(input);
  if (!input.includes("${") && (url?.protocol === "https:" || url?.protocol === "http:")) return { value: url.href };
  return refuse(`${quoted(input)} is no address to link to`, "write for instance `https://acme.dev/support`");
});

const tone = (what: string) => shadesField.optional().describe(`The colour of ${what}, in both schemes.`);

/** The status page: what it is called, what it speaks, how it looks. */
export const pageSchema = z.strictObject({
  title: nameText.prefault(DEFAULTS.title).describe("The headline of the status page."),
  url: siteUrl.optional().describe("The address the page is served at."),
  domain: domainName
    .optional()
    .describe("Your own domain for the page: the site gets a `CNAME` file, and its address is made from it."),
  language: z
    .enum(LANGUAGE_CODES)
    .prefault("en")
    .describe("The language of the pages; files for programs stay English."),
  zone: zoneName
    .prefault("UTC")
    .describe("The time zone of the pages' times; a script shows them in the reader's own."),
  private: z
    .boolean()
    .prefault(false)
    .describe("Keep the targets of all checks out of everything public, as `private` does for one."),
  logo: z.string().optional().describe("An SVG file of the repository, shown beside the title."),
  colors: z
    .strictObject({
      accent: tone("what has the focus"),
      up: tone("what is up"),
      degraded: tone("what is degraded"),
      down: tone("what is down"),
      unseen: tone("what we cannot see"),
      checking: tone("what is being checked"),
    })
    .prefault({}),
  css: z.string().optional().describe("A stylesheet of the repository, put after our own. It may load nothing."),
  links: z
    .array(z.strictObject({ title: nameText, url: webAddress }))
    .max(8)
    .prefault([])
    .describe("Links beside the title, each with `title` and `url`."),
  header: markdownText.optional().describe("Markdown above everything; HTML and images in it are shown as text."),
  footer: markdownText.optional().describe("Markdown below everything, as `header`."),
});

export interface PageSettings {
  readonly title: string;
  /** The address the site is served at, ending in a slash; absent: links are relative and any path works. */
  readonly url?: string;
  readonly language: LanguageCode;
  /** As in the IANA database. */
  readonly zone: string;
  /** Without the texts of the files until they are read. */
  readonly look: PageLook;
  readonly files: readonly PageFile[];
}

/** The settings, and what does not fit together in them. */
export function readPage(page: z.output<typeof pageSchema>, root: MapNode, findings: Findings): PageSettings {
  const { title, url, domain, language, zone, colors, links, header, footer, css, logo } = page;
  if (url !== undefined && domain !== undefined && new URL(url).hostname !== domain) {
    const message = `is served at \`${new URL(url).hostname}\`, says \`page.url\``;
    findings.addAll(root, ["page", "domain"], [{ path: [], message, hint: "keep one of the two" }]);
  }
  const address = url ?? (domain === undefined ? undefined : `https://${domain}/`);
  const { accent, up, degraded, down, unseen, checking } = colors;
  return {
    title,
    ...(address === undefined ? {} : { url: address }),
    language,
    zone,
    look: {
      colours: {
        ...(accent && { accent }),
        ...(up && { up }),
        ...(degraded && { degraded }),
        ...(down && { down }),
        ...(unseen && { unseen }),
        ...(checking && { checking }),
      },
      links,
      ...(header === undefined ? {} : { header }),
      ...(footer === undefined ? {} : { footer }),
      ...(domain === undefined ? {} : { domain }),
    },
    files: [
      ...(css === undefined ? [] : [pageFile(root, "css", css)]),
      ...(logo === undefined ? [] : [pageFile(root, "logo", logo)]),
    ],
  };
}

/** With the files' texts, as they were read. */
export function withTexts(page: PageSettings, texts: ReadonlyMap<string, string>): PageSettings {
  const read = page.files.flatMap(({ use, name }) => {
    const text = texts.get(name);
    return text === undefined ? [] : [[use, text] as const];
  });
  return { ...page, look: { ...page.look, ...Object.fromEntries(read) } };
}
