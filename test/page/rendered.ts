import type { Page } from "playwright-core";

const LAY_OUT = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*{content-visibility:visible!important}");
  document.adoptedStyleSheets = [sheet];
})()`;

/** The violations that axe finds, with the elements and what is wrong with them. */
const VIOLATIONS = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary)]))`;

/** Makes the browser lay out what it leaves until somebody comes near: only then can the whole page be read and measured. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(LAY_OUT);
}

/** Opens what a reader could unfold. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}

/** By how many pixels the page is wider than its window. */
export async function overhang(page: Page): Promise<unknown> {
  await layOut(page);
  return await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/** What axe, loaded into the page before, has against the whole of it. */
export async function violations(page: Page): Promise<unknown> {
  await layOut(page);
  return await page.evaluate(VIOLATIONS);
}

/** What a reader sees who reads on to the end: hidden parts are not in it. */
export async function visibleText(page: Page, selector = "body"): Promise<string> {
  await layOut(page);
  // biome-ignore lint/performance/useDomNodeTextContent: it is the rendered text that is tested
  return await page.locator(selector).innerText();
}
