/**
 * A file of JSON. `<` is written as an escape, which means the same to every parser: what a target said stays no markup, even
 * where a server or a reader takes the file for HTML.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value).replaceAll("<", "\\u003c")}\n`;
}
