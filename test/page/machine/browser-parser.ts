import type { Page } from "playwright-core";

/** A parsed element as far as tests look at it. */
export interface Parsed {
  /** With its prefix, in the case of the source; in HTML in capitals. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Parsed[];
}

const READ = `([text, type]) => {
  const root = new DOMParser().parseFromString(text, type);
  if (root.querySelector("parsererror")) throw new Error(root.querySelector("parsererror").textContent);
  const read = (element) => ({
    name: element.nodeName,
    namespace: element.namespaceURI,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.textContent,
    children: [...element.children].map(read),
  });
  return read(root.documentElement);
}`;

/** The text as the browser's own parser reads it. Rejects where that is no well-formed XML. */
export async function parse(
  page: Page,
  text: string,
  type: "application/xml" | "image/svg+xml" | "text/html",
): Promise<Parsed> {
  return await page.evaluate<Parsed>(`(${READ})(${JSON.stringify([text, type])})`);
}

/** An element and all within it. */
export function allOf(element: Parsed): readonly Parsed[] {
  return [element, ...element.children.flatMap(allOf)];
}

/** The children of that name. */
export function named(element: Parsed, name: string): readonly Parsed[] {
  return element.children.filter((child) => child.name === name);
}
