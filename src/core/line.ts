const ELLIPSIS = "…";
/** Control and format characters (bidirectional marks and zero-width ones among them), line and paragraph separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * The text as one safe line: white space and unsafe characters become single spaces, and what is longer than `maxLength`
 * (in UTF-16 units, the ellipsis included) is cut without splitting a character. It is not yet escaped for any markup.
 */
export function safeLine(text: string, maxLength = 200): string {
  const line = text.replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
  if (line.length <= maxLength) return line;
  let cut = "";
  for (const character of line) {
    if (cut.length + character.length + ELLIPSIS.length > maxLength) break;
    cut += character;
  }
  return `${cut.trimEnd()}${ELLIPSIS}`;
}
