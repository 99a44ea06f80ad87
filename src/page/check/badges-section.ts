import { html, type Insertion } from "../html.ts";
import type { Words } from "../language/words.ts";
import { type Address, addressOf } from "../machine/address.ts";
import { BADGE_KINDS, badgePath } from "../machine/paths.ts";
import type { CheckModel, PageModel } from "../model.ts";
import { checkPath } from "../parts.ts";

/** Badges to copy; nothing where it is not known where the site is served. */
export function badgesSection(t: Words, model: PageModel, check: CheckModel): Insertion {
  const address = addressOf(model.siteUrl);
  const page = address(checkPath(check.id));
  if (page === undefined) return undefined;
  const rows = BADGE_KINDS.flatMap((kind) => badge(t, { address, page, check, kind }));
  return html`<details class="card group"><summary><h2 id="badges">${t.badges.heading}</h2></summary>
    <div class="pad stack"><p class="soft small">${t.badges.note}</p><dl class="stack">${rows}</dl></div></details>`;
}

interface Offered {
  readonly address: Address;
  readonly page: string;
  readonly check: CheckModel;
  readonly kind: (typeof BADGE_KINDS)[number];
}

function badge(t: Words, { address, page, check, kind }: Offered): Insertion {
  const owner = { of: "check", id: check.id } as const;
  const [svg, json] = [address(badgePath(owner, kind, "svg")), address(badgePath(owner, kind, "json"))];
  if (svg === undefined || json === undefined) return undefined;
  return html`<div><dt>${t.badges[kind]}</dt><dd><code class="copy">${`[![${plain(check.name)}](${svg})](${page})`}</code></dd>
    <dd class="soft small">${t.badges.data}: <code>${json}</code></dd></div>`;
}

/** A name within the brackets of a Markdown picture. */
function plain(name: string): string {
  return name.replace(/[[\]\\`*_<>]/g, "");
}
