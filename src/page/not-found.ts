import { homeLink, html } from "./html.ts";
import { icon } from "./icon.ts";
import { favicon, shell } from "./layout.ts";
import type { PageModel } from "./model.ts";
import { rootThemeLink } from "./theme.ts";

/** Served in place of whatever is missing, at any depth: no link in it may be relative to its place. */
export function notFoundPage(model: PageModel): string {
  const home = model.siteUrl === undefined ? undefined : homeLink(model.siteUrl);
  const { t } = model;
  const title = html`<bdi>${model.title}</bdi>`;
  const body = html`<div class="frame"><header><div class="site"><p>${home === undefined ? title : html`<a href="${home}">${title}</a>`}</p></div></header>
    <main><section class="card hero none">${icon("none")}
      <h1>${t.missing.heading}</h1>
      <div class="more"><p>${t.missing.why}</p><p>${t.missing.keeps}</p></div>
      ${home === undefined ? undefined : html`<p class="rounds"><a href="${home}">${t.missing.home}</a></p>`}
    </section></main></div>`;
  const theme = rootThemeLink(model.look, model.siteUrl);
  return shell(
    {
      t,
      title: `${t.missing.title} · ${model.title}`,
      description: t.missing.heading,
      icon: favicon(model.look, "none"),
      isUnlisted: model.isUnlisted,
      ...(theme === undefined ? {} : { theme }),
    },
    body,
  );
}
