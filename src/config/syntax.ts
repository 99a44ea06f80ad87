import { type Document, visit, type YAMLError } from "yaml";
import { type Diagnostic, quoted } from "../core/diagnostic.ts";
import { diagnose, type Place, type SourceFile } from "./node.ts";

interface Fault {
  readonly code: YAMLError["code"];
  /** Of the library's own sentence, where one code stands for several faults. */
  readonly pattern?: RegExp;
  readonly message: string;
  readonly hint: string;
}

const SECOND_COLON: Fault = {
  code: "BLOCK_AS_IMPLICIT_KEY",
  pattern: /^Nested mappings/,
  message: "a second `: ` on one line",
  hint: "put the text in quotes, or its keys on lines of their own",
};
const MISALIGNED = {
  message: "this line does not fit the indentation above it",
  hint: "keys of one map, and the `-` of one list, begin in the same column",
};

/** What the common faults of a YAML text come from; the others keep the words of the YAML library. */
const FAULTS: readonly Fault[] = [
  SECOND_COLON,
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: "the next line is indented deeper, but this one has its value already",
    hint: "keys of one map begin in the same column",
  },
  { code: "TAB_AS_INDENT", message: "a tab indents this line", hint: "YAML is indented with spaces only" },
  {
    code: "BAD_INDENT",
    pattern: /^Flow/,
    message: "a `{` or `[` before this is not closed",
    hint: "close it with `}` or `]`",
  },
  { code: "BAD_INDENT", ...MISALIGNED },
  { code: "BLOCK_AS_IMPLICIT_KEY", ...MISALIGNED },
  { code: "MISSING_CHAR", pattern: /quote/, message: "this quote is not closed", hint: "close it on the same line" },
  { code: "MISSING_CHAR", pattern: /map values/, message: "a key without `:`", hint: "write `key: value`" },
  { code: "IMPOSSIBLE", message: "a text cannot begin with `{`", hint: "put the text in quotes" },
  { code: "BAD_SCALAR_START", message: "a text cannot begin with this character", hint: "put the text in quotes" },
  {
    code: "BAD_DQ_ESCAPE",
    message: "no such escape in double quotes",
    hint: "write `\\\\` for a backslash, or use single quotes",
  },
  {
    code: "BLOCK_IN_FLOW",
    message: "a block cannot stand within `{ }` or `[ ]`",
    hint: "separate with commas, and close the bracket",
  },
  {
    code: "MULTIPLE_DOCS",
    message: "a second document begins here",
    hint: "one file holds one document; put further checks in further files",
  },
  { code: "RESOURCE_EXHAUSTION", message: "nested too deep", hint: "a config has a handful of levels" },
];

/**
 * The faults that the YAML library found. `fatal` ones leave no tree to trust; one of them is shown per line, for one slip
 * makes several. `mild` ones are told beside the other mistakes.
 */
export function syntaxProblems(
  file: SourceFile,
  document: Document.Parsed,
): { readonly fatal: readonly Diagnostic[]; readonly mild: readonly Diagnostic[] } {
  if (file.text.includes("\0")) return { fatal: [notText(file)], mild: [] };
  const perLine = new Map<number, YAMLError>();
  for (const error of document.errors) {
    const { line } = file.lines.linePos(placeOf(file, error).start);
    const other = perLine.get(line);
    // The one about the next line's indentation says more than its companion about a second colon.
    const saysMore =
      error.code === "MULTILINE_IMPLICIT_KEY" && other !== undefined && knownFault(other) === SECOND_COLON;
    if (other === undefined || saysMore) perLine.set(line, error);
  }
  return {
    fatal: Array.from(perLine.values(), (error) => diagnosed(file, document, error)),
    mild: document.warnings.map((warning) => unknownTag(file, warning)),
  };
}

function notText(file: SourceFile): Diagnostic {
  const place = { file, start: 0, end: 0 };
  return diagnose(place, { message: "not a text in UTF-8", hint: "save the file as UTF-8" });
}

function knownFault({ code, message }: YAMLError): Fault | undefined {
  return FAULTS.find((fault) => fault.code === code && fault.pattern?.test(message) !== false);
}

function diagnosed(file: SourceFile, document: Document.Parsed, error: YAMLError): Diagnostic {
  const place = placeOf(file, error);
  if (error.code === "UNEXPECTED_TOKEN" && file.text.slice(place.start - 1, place.end).startsWith("${"))
    return diagnose(place, {
      message: `\`\${\` without quotes within \`{ }\` or \`[ ]\``,
      hint: `put the text in quotes: \`"\${NAME}"\``,
    });
  const fault = knownFault(error);
  const opening = fault?.pattern?.source === "quote" ? openingQuote(file, document) : undefined;
  return diagnose(opening ?? place, fault ?? { message: inOurStyle(error.message) });
}

/** The quote that runs on to the end of the file: the last text in quotes. */
function openingQuote(file: SourceFile, document: Document.Parsed): Place | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") === true) start = range?.[0];
    },
  });
  return start === undefined ? undefined : { file, start, end: start + 1 };
}

/** The YAML library's own sentence: lower case, its first line only. */
function inOurStyle(message: string): string {
  const [line = ""] = message.split("\n");
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function unknownTag(file: SourceFile, warning: YAMLError): Diagnostic {
  const place = placeOf(file, warning);
  const tag = file.text.slice(place.start, place.end);
  const isAlone = /^[ \t]*([,\]}#\r\n]|$)/.test(file.text.slice(place.end));
  return diagnose(place, {
    message: `${quoted(tag)} without quotes is a YAML tag, not a text`,
    hint: isAlone ? `write \`"${tag}"\`` : "put the whole text in quotes",
  });
}

function placeOf(file: SourceFile, error: YAMLError): Place {
  const [start, end] = error.pos;
  // A fault at the very end of the file is shown behind its last character, not on a line that is not there.
  const last = file.text.trimEnd().length;
  return start >= last && last > 0 ? { file, start: last, end: last } : { file, start, end };
}
