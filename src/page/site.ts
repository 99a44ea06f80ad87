import { buildJson } from "./build-json.ts";
import { checkPage } from "./check-page.ts";
import { homePage } from "./home/page.ts";
import { incidentPage, incidentsPage } from "./incident-page.ts";
import type { PageInput } from "./input.ts";
import { HOME, INCIDENTS } from "./layout.ts";
import { machineFiles } from "./machine/files.ts";
import { ROBOTS, SITEMAP } from "./machine/paths.ts";
import { sitemapLine } from "./machine/sitemap.ts";
import { maintenancePage } from "./maintenance-page.ts";
import { pageModel } from "./model.ts";
import { monthPage } from "./month-page.ts";
import { notFoundPage } from "./not-found.ts";
import { checkPath, incidentPath } from "./parts.ts";
import { pastModel } from "./past-model.ts";
import { MAINTENANCE, monthPath, REFERENCE, UPTIME } from "./paths.ts";
import { referencePage } from "./reference-page.ts";
import { lookFiles } from "./theme.ts";
import { uptimePage } from "./uptime-page.ts";

/** A page in a folder of the first one's site. */
export interface FurtherSite {
  readonly path: string;
  /** With the address of the first page: where this one is follows from that. */
  readonly input: PageInput;
}

/** What only the root of a site has: a server looks for it nowhere else. */
const ROOT_ONLY: ReadonlySet<string> = new Set([ROBOTS, "404.html"]);

/** Several pages as one site: the first at its root, each other one whole and by itself in its folder. */
export function buildSites(first: PageInput, further: readonly FurtherSite[]): ReadonlyMap<string, string> {
  const files = further.flatMap(({ path, input }) => {
    const { siteUrl, ...rest } = input;
    const own = { ...rest, ...(siteUrl === undefined ? {} : { siteUrl: `${siteUrl}${path}/` }) };
    return [...buildSite(own)]
      .filter(([name]) => !ROOT_ONLY.has(name))
      .map(([name, text]): [string, string] => [`${path}/${name}`, text]);
  });
  const root = buildSite(first);
  return new Map([...root, ...files, [ROBOTS, robotsOfAll(root, files, first.siteUrl)]]);
}

/** Crawlers ask the root alone, so it names the sitemaps of all pages that have one. */
function robotsOfAll(
  root: ReadonlyMap<string, string>,
  further: readonly (readonly [path: string, text: string])[],
  siteUrl = "",
): string {
  const maps = further.filter(([path]) => path.endsWith(`/${SITEMAP}`)).map(([path]) => sitemapLine(siteUrl + path));
  return `${root.get(ROBOTS) ?? ""}${maps.map((line) => `${line}\n`).join("")}`;
}

/**
 * The whole site: path to text. Links are relative, so that it works under any base path, under an own domain and from a
 * disk. The same input gives the same bytes.
 */
export function buildSite(input: PageInput): ReadonlyMap<string, string> {
  const model = pageModel(input);
  const past = pastModel(model, input);
  return new Map([
    [HOME, homePage(model)],
    ["404.html", notFoundPage(model)],
    ["build.json", buildJson(model)],
    ...machineFiles(model, input),
    ...lookFiles(model.look),
    [INCIDENTS, incidentsPage(model, past)],
    [UPTIME, uptimePage(model, past)],
    [MAINTENANCE, maintenancePage(model, input)],
    [REFERENCE, referencePage(model)],
    ...past.months.map((month): [string, string] => [monthPath(month.name), monthPage(model, past, month)]),
    ...model.checks.map((check): [string, string] => [checkPath(check.id), checkPage(model, check, { input, past })]),
    ...[...model.incidents, ...past.incidents].map((incident): [string, string] => [
      incidentPath(incident.id),
      incidentPage(model, incident),
    ]),
  ]);
}
