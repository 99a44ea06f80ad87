/** A cell: numbers stand as they are, what is absent is empty. */
export type Cell = string | number | undefined;

/** What a spreadsheet takes for the beginning of a formula. See OWASP, "CSV Injection"; the wide forms are read the same in East Asian settings. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const SPECIAL = /[",\r\n]/;

/**
 * One line as RFC 4180 writes it, with its line end. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it, which spreadsheets take for "this is text".
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
