import { allReasons, type ReasonEntry } from "../core/knowledge/reasons.ts";
import { describeStatus } from "../core/knowledge/status-codes.ts";
import { anchorLink, html, type Insertion, type Markup } from "./html.ts";
import { english } from "./language/fill.ts";
import type { Words } from "./language/words.ts";
import { page } from "./layout.ts";
import type { PageModel } from "./model.ts";
import { prose } from "./parts.ts";
import { REFERENCE } from "./paths.ts";

type Family = keyof Words["reference"]["family"];

/** What a reason begins with, and where it stands. */
const FAMILIES: readonly (readonly [Family, readonly string[]])[] = [
  ["http", ["http", "h2", "redirect", "answered"]],
  ["expect", ["expect", "slo"]],
  ["tls", ["tls"]],
  ["dns", ["dns"]],
  ["net", ["net"]],
  ["check", ["check", "auth"]],
  ["config", ["config"]],
  ["proxy", ["proxy"]],
  ["own", ["own", "quorum"]],
];

const CODE = /^http\.(\d{3})$/;

/** Status codes and reasons, and what a monitor makes of them. Where it stands elsewhere, a reason links here. */
export function referencePage(model: PageModel): string {
  const { t } = model;
  const all = allReasons();
  const rest = all.filter(({ reason }) => !CODE.test(reason));
  const groups: readonly (readonly [string, string, readonly ReasonEntry[]])[] = [
    ["codes", t.reference.codes, all.filter(({ reason }) => CODE.test(reason))],
    ...FAMILIES.map(([family, words]): [string, string, readonly ReasonEntry[]] => [
      family,
      t.reference.family[family],
      rest.filter(({ reason }) => words.includes(reason.split(".")[0] ?? "")),
    ]),
    ["walls", t.reference.walls, rest.filter(({ reason }) => /^(wall|edge)\./.test(reason))],
  ];
  const contents = groups.map(([id, name]) => html`<li><a href="${anchorLink(id)}">${name}</a></li>`);
  return page(model, {
    path: REFERENCE,
    heading: t.reference.heading,
    description: t.reference.description,
    main: html`<div class="stack"><h1>${t.reference.heading}</h1><p class="soft">${t.reference.note}</p>
      <nav aria-label="${t.reference.contents}"><ul class="card pad columns">${contents}</ul></nav></div>
      ${groups.map(([id, name, entries]) => group(t, id, name, entries))}`,
  });
}

function group(t: Words, id: string, name: string, entries: readonly ReasonEntry[]): Insertion {
  if (entries.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="${id}"><h2 id="${id}">${name}</h2><dl class="card reference">${entries.map((entry) => described(t, entry))}</dl></section>`;
}

function described(t: Words, { reason, meaning, causes, remedy, blame, transient }: ReasonEntry): Markup {
  const code = CODE.exec(reason)?.[1];
  const title =
    code === undefined
      ? html`<code>${reason}</code>`
      : html`<b>${code}</b> ${english(t, describeStatus(Number(code)).name)}`;
  const traits = [t.reference.blame[blame], ...(transient ? [t.reference.transient] : [])].join(", ");
  return html`<div id="${reason}"><dt>${title} <span class="soft small">${traits}</span></dt>
    <dd>${english(t, prose(meaning))}</dd>
    ${causes === undefined ? undefined : html`<dd class="small"><span class="soft">${t.reference.causes}:</span> ${english(t, prose(causes))}</dd>`}
    <dd class="small"><span class="soft">${t.reference.helps}:</span> ${english(t, prose(remedy))}</dd></div>`;
}
