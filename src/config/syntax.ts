import type { Document, YAMLError } from "yaml";
import { type Diagnostic, quoted } from "../core/diagnostic.ts";
import { diagnose, type Place, type SourceFile } from "./node.ts";

type Words = readonly [message: string, hint: string];

/** What the common faults of a YAML text come from; the others keep the words of the YAML library. */
const FAULTS: Readonly<Partial<Record<YAMLError["code"], Words>>> = {
  TAB_AS_INDENT: ["a tab indents this line", "YAML is indented with spaces only"],
  BLOCK_AS_IMPLICIT_KEY: ["a second `: ` on one line", "put the text in quotes, or its keys on lines of their own"],
  MULTILINE_IMPLICIT_KEY: [
    "the next line is indented deeper, but this one has its value already",
    "keys of one map begin in the same column",
  ],
  BAD_INDENT: [
    "this line does not fit the indentation above it",
    "keys of one map, and the `-` of one list, begin in the same column",
  ],
  BAD_SCALAR_START: ["a text cannot begin with this character", "put the text in quotes"],
  BAD_DQ_ESCAPE: ["no such escape in double quotes", "write `\\\\` for a backslash, or use single quotes"],
  BLOCK_IN_FLOW: ["a block cannot stand within `{ }` or `[ ]`", "separate with commas, and close the bracket"],
  MULTIPLE_DOCS: ["a second document begins here", "one file holds one document; put further checks in further files"],
  RESOURCE_EXHAUSTION: ["nested too deep", "a config has a handful of levels"],
};

/**
 * The faults that the YAML library found. `fatal` ones leave no tree to trust; one of them is shown per line, for one slip
 * makes several. `mild` ones are told beside the other mistakes.
 */
export function syntaxProblems(
  file: SourceFile,
  document: Document.Parsed,
): { readonly fatal: readonly Diagnostic[]; readonly mild: readonly Diagnostic[] } {
  if (file.text.includes("\0")) return { fatal: [notText(file)], mild: [] };
  const perLine = new Map<number, Diagnostic>();
  for (const error of document.errors) {
    const diagnostic = fault(file, error);
    // The one about the next line's indentation says more than its companion about a second colon.
    if (!perLine.has(diagnostic.line) || error.code === "MULTILINE_IMPLICIT_KEY")
      perLine.set(diagnostic.line, diagnostic);
  }
  return { fatal: [...perLine.values()], mild: document.warnings.map((warning) => unknownTag(file, warning)) };
}

function notText(file: SourceFile): Diagnostic {
  const place = { file, start: 0, end: 0 };
  return diagnose(place, { message: "not a text in UTF-8", hint: "save the file as UTF-8" });
}

function fault(file: SourceFile, error: YAMLError): Diagnostic {
  const place = placeOf(file, error);
  const found = file.text.slice(place.start, place.end);
  if (error.code === "UNEXPECTED_TOKEN" && /\$$/.test(file.text.slice(0, place.start)) && found.startsWith("{"))
    return diagnose(place, {
      message: "`$` and `{` within `{ }` or `[ ]`",
      hint: `put the text in quotes: \`"\${NAME}"\``,
    });
  const [message, hint] = FAULTS[error.code] ?? [inOurStyle(error.message), undefined];
  return diagnose(place, { message, ...(hint === undefined ? {} : { hint }) });
}

/** The YAML library's own sentence: lower case, its first line only. */
function inOurStyle(message: string): string {
  const [line = ""] = message.split("\n");
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function unknownTag(file: SourceFile, warning: YAMLError): Diagnostic {
  const place = placeOf(file, warning);
  const tag = file.text.slice(place.start, place.end);
  return diagnose(place, {
    message: `${quoted(tag)} without quotes is a YAML tag, not a text`,
    hint: `write \`"${tag}"\``,
  });
}

function placeOf(file: SourceFile, error: YAMLError): Place {
  const [start, end] = error.pos;
  // A fault at the very end of the file is shown behind its last character, not on a line that is not there.
  const last = file.text.trimEnd().length;
  return start >= last && last > 0 ? { file, start: last, end: last } : { file, start, end };
}
