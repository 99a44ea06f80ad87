import * as z from "zod";
import { NOTIFIERS } from "../notifiers/index.ts";
import { channelShape } from "./channels.ts";
import { maintenanceShape } from "./maintenance.ts";
import { furtherPageShape } from "./publish.ts";
import {
  expectStatusSchema,
  groupNameSchema,
  identitySchema,
  policySchema,
  type Registries,
  runSchema,
} from "./schema.ts";
import type { JsonSchema } from "./schema-json.ts";
import { wallSchema } from "./walls.ts";

type Fields = Readonly<Record<string, z.core.$ZodType>>;
type Property = JsonSchema | boolean | undefined;

/** Every key of the config as Markdown tables: key, type, default, what it is. */
export function configReference(registries: Registries): string {
  const { checkTypes, assertions } = registries;
  const expectations = assertions.map(
    ({ name, doc, state, schema }) => [name, schema.describe(`${doc} Broken, it is ${state}.`)] as const,
  );
  return [
    "# Config reference",
    "Generated from the parser's own description by `npm run docs`; do not edit. The same description is in " +
      "[config.schema.json](config.schema.json), for editors.",
    "The config is `.github/allclear.yml`, or several files in `.github/allclear/`, which are merged in the order of " +
      "their names: lists of checks and of maintenance are joined, maps are merged, and a value given twice is a mistake.",
    ...section("The whole config", runSchema.shape),
    "Besides these: `defaults` (keys for every check), `groups` (by id: keys for the checks in it) and `checks` (the " +
      "list). Keys that begin with `x-` are yours, for anchors.",
    ...section("A further page (`pages`)", furtherPageShape.shape, ...FURTHER_PAGES),
    ...section("Planned work (`maintenance`)", maintenanceShape.shape, ...PLANNED_WORK),
    ...section("A channel (`channels`)", channelShape.shape, CHANNELS),
    ...NOTIFIERS.flatMap(({ type, doc, shape }) => section(`\`${type}\` channels`, shape.shape, doc)),
    ...section("A wall of your own (`walls`)", wallSchema.shape, OWN_WALLS),
    ...section("A check", identitySchema.shape),
    ...section("A check, its group, or `defaults`", policySchema.shape),
    "The check's own value stands above its group's, and that above `defaults`. Maps are merged key by key; lists, `auth` and " +
      "`expect.status` are replaced as a whole. A group also has a `name`" +
      `${docOf(groupNameSchema)}`,
    ...checkTypes.flatMap(({ type, doc, schemes, shape }) => [
      ...section(
        `\`${type}\` checks`,
        shape.shape,
        `${doc} For ${schemes.map((scheme) => `\`${scheme}://\``).join(", ")}.`,
      ),
    ]),
    ...section(
      "What is expected (`expect`)",
      { status: expectStatusSchema, ...Object.fromEntries(expectations) },
      ...EXPECTATIONS,
    ),
    ...VALUES,
    "",
  ].join("\n\n");
}

const FURTHER_PAGES: readonly string[] = [
  "Each has all that the first page has, about its own checks alone: incidents, feeds, badges, JSON, `build.json`. Nothing of the first page " +
    "links to it, but whoever knows or guesses its address can read it: a GitHub Pages site is public (with GitHub Enterprise Cloud it can be " +
    "restricted, then as a whole). What nobody outside may see belongs into a private repository with a history of its own.",
  `\`\`\`yaml
page: { title: Acme status, groups: [public] }
pages:
  - { path: internal, title: All of Acme }
  - { path: payments, title: Payments team, groups: [payments], private: true }
\`\`\``,
];

const PLANNED_WORK: readonly string[] = [
  "While it goes on, its checks are looked at as always, but nobody is told of what breaks, and its time counts neither as up " +
    "nor as down. What was broken before stays an incident, and may recover. What is still broken afterwards becomes one " +
    "with the first bad look after the end. A change of these lines counts from the round before it on; it does not rewrite the past.",
  `\`\`\`yaml
maintenance:
  - title: Database upgrade
    from: 2026-12-06T22:00
    for: 2h
    zone: Europe/Berlin
    checks: [orders-api]
  - title: Weekly restart
    from: 2026-12-06T03:00
    to: 2026-12-06T03:30
    zone: Europe/Berlin
    repeat: FREQ=WEEKLY;BYDAY=SU
    except: [2026-12-27]
\`\`\``,
  "Windows stay at their local time when clocks change. A time that the clocks skip is as much later as they skip (02:30 becomes " +
    "03:30), of one that they show twice the first is meant. `for` counts the time that passes, `to` is what the clocks show. " +
    "Of a rule `FREQ` (`DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`), `INTERVAL`, `COUNT`, `UNTIL`, `BYDAY`, `BYMONTHDAY`, " +
    "`BYYEARDAY`, `BYMONTH`, `BYSETPOS` and `WKST` are read; the time of day is that of `from`.",
];

const CHANNELS =
  "Each has a name, exactly one kind, and any of the following. [channels.md](channels.md) has an example of each kind.";

const OWN_WALLS =
  "[Walls that are known](walls.md) need no words here. One of yours is found where all that is given holds: its status, its " +
  "headers, and one text of its page. `header` or `body` is needed, for a code alone does not tell who refused.";

const EXPECTATIONS: readonly string[] = [
  "All of them have to hold. What is broken makes the check down or degraded, as its row says; any of them but `status` can " +
    "say otherwise: what stands below `degraded` or `down` makes that state, in the same words, also beside keys that do not. " +
    "The worst decides, and the others are counted.",
  `\`\`\`yaml
expect:
  within: { degraded: 800ms, down: 5s }
  json: { $.status: ok, degraded: { $.queue: "< 50" } }
  certificate: { degraded: 14d, down: 3d }
\`\`\``,
];

const VALUES: readonly string[] = [
  "## Kinds of values",
  "- **duration**: whole numbers with units from long to short: `800ms`, `30s`, `5m`, `1h30m`, `14d`. A bare number is a mistake.",
  "- **status**: a code `401`, a range `200-204`, a class `2xx`, `any` or `none` (no answer); with `!` in front (in quotes) " +
    "it excludes. In a list exclusions win, and a list of exclusions alone means: answered, but not so. A map gives a state " +
    "per code: `{ up: [2xx, 401], degraded: 429 }`; what it names nowhere is down. A code written out, or `none`, also " +
    "counts where a failed connection would otherwise decide, and, outside 2xx, a wall.",
  '- **condition**: what a single value has to be: the value itself; a pattern `/^ok/i`; a comparison `"< 50"`, ' +
    '`">= 1, < 10"`; `"!= text"`; `present` (or `exists`); `absent`; or a list of which one is right. `"== text"` ' +
    "is the text itself where it looks like one of these.",
  "- **pattern**: a regular expression in RE2's syntax, `/…/` with the flags `i`, `m` and `s`; it matches anywhere unless " +
    "`^` and `$` say otherwise. It takes linear time whatever the answer holds, so it has no look-around and no back-references.",
  '- **count** and **size**: a number, a range `1-3` or a comparison `"< 5"`; a size has a unit: `b`, `kb`, `mb` (thousands), ' +
    "`kib`, `mib` (times 1,024).",
  "- **JSON Schema**: of 2020-12, with references within the schema only; `format` is read but not judged, and a keyword that is " +
    "not read is a mistake.",
  `- **text with secrets**: \`\${NAME}\` is replaced by the secret of that name: ` +
    "capital letters, digits and `_`. Names that begin with `GITHUB_`, `ACTIONS_`, `RUNNER_` or `INPUT_` are refused. " +
    "`$${` stands for a plain `${`. A URL may hold secrets behind its scheme; names and ids may not.",
];

function section(title: string, fields: Fields, ...intro: readonly string[]): readonly string[] {
  const table = ["| key | type | default | what it is |", "|---|---|---|---|", ...rows("", fields)].join("\n");
  return [`## ${title}`, ...intro, table];
}

function rows(prefix: string, fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) =>
    propertyRows(`${prefix}${key}`, z.toJSONSchema(field, { io: "input" })),
  );
}

/** The row of a key, and one for each key of a map below it. */
function propertyRows(key: string, property: Property): readonly string[] {
  if (typeof property !== "object") return [];
  const below = property.title === undefined ? nestedRows(key, property) : [];
  if (below.length > 0 && property.anyOf === undefined && property.description === undefined) return below;
  const hasDefault = property.default !== undefined && below.length === 0;
  const standard = hasDefault ? `\`${spell(property.default)}\`` : "";
  return [`| \`${key}\` | ${typeOf(property)} | ${standard} | ${cell(property.description ?? "")} |`, ...below];
}

/** The keys of every form of the value that is a map; `*` stands for keys of the user's. */
function nestedRows(key: string, property: JsonSchema): readonly string[] {
  return [property, ...(property.anyOf ?? [])].flatMap((form) => {
    if (typeof form !== "object") return [];
    const { properties = {}, additionalProperties } = form;
    return [
      ...Object.entries(properties).flatMap(([name, nested]) => propertyRows(`${key}.${name}`, nested)),
      ...(typeof additionalProperties === "object" ? nestedRows(`${key}.*`, additionalProperties) : []),
    ];
  });
}

function typeOf(property: Property): string {
  if (typeof property !== "object") return "";
  if (property.title !== undefined) return property.title;
  if (property.enum !== undefined) return property.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (property.anyOf !== undefined) return [...new Set(property.anyOf.map(typeOf))].join(" or ");
  if (property.type === "array") return Array.isArray(property.items) ? "list" : `list of ${typeOf(property.items)}`;
  if (property.type === "object" && property.properties !== undefined) return "map";
  if (property.type === "object") return `map of ${typeOf(property.additionalProperties)}`;
  if (property.type === "integer") return `whole number ${property.minimum} to ${property.maximum}`;
  if (property.type === "boolean") return "`true`, `false`";
  return property.type === "string" ? "text" : "";
}

/** A default as one would write it in YAML. */
function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spell).join(", ")}]`;
  return typeof value === "object" ? "{}" : String(value);
}

function docOf(field: z.core.$ZodType): string {
  const { description } = z.toJSONSchema(field, { io: "input" });
  return description === undefined ? "." : `: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

/** Text within a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
