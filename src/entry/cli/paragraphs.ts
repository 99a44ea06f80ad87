const WIDTH = 100;

/** Paragraphs of plain text, wrapped between words, with an empty line between them. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  const texts = parts.flatMap((part) => (part === undefined || part === "" ? [] : [part]));
  return `${texts.map((text) => wrapped(text)).join("\n\n")}\n`;
}

/** Lines of at most 100 characters; what is written with two spaces before it stays one line. */
function wrapped(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => (line.startsWith("  ") ? [line] : folded(line)))
    .join("\n");
}

function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** Two columns, each row on a line of its own and indented. */
export function columns(rows: readonly (readonly [label: string, value: string])[]): string {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join("\n");
}
