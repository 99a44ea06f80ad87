import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from "yaml";
import type { Diagnostic } from "../core/diagnostic.ts";
import { listed } from "../core/diagnostic.ts";
import { nearest } from "../core/spelling.ts";
import {
  cite,
  diagnose,
  type Entry,
  isNothing,
  type MapNode,
  type Node,
  type Place,
  type Scalar,
  type SourceFile,
} from "./node.ts";
import { syntaxProblems } from "./syntax.ts";

/** How many values a file may hold once its aliases are resolved: far above 5,000 checks, far below what fills the memory. */
const MOST_VALUES = 500_000;

export interface ReadFile {
  /** Absent where the file is broken or holds nothing. */
  readonly root?: Node;
  /** It is no YAML, or more than can be read: the rest of the config cannot be judged either. */
  readonly isBroken: boolean;
  /** The place of the whole, for what is said about the file itself. */
  readonly place: Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the YAML of one file into values that know their places. Never throws; every fault of the YAML is a diagnostic. */
export function readFile(name: string, content: string): ReadFile {
  const text = content.startsWith("\ufeff") ? content.slice(1) : content;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  // An empty text has no line that the counter has seen.
  if (lines.lineStarts.length === 0) lines.addNewLine(0);
  const file: SourceFile = { name, text, lines };
  const place: Place = { file, start: 0, end: 0 };
  const { fatal, mild } = syntaxProblems(file, document);
  if (fatal.length > 0) return { place, diagnostics: fatal, isBroken: true };
  const reader = new Reader(file);
  const root = isBlank(document) ? undefined : reader.read(document.contents);
  const diagnostics = [...mild, ...reader.diagnostics];
  const isBroken = reader.tooLarge;
  return { ...(root === undefined || isBroken ? {} : { root }), isBroken, place, diagnostics };
}

function isBlank(document: Document): boolean {
  const { contents } = document;
  return contents === null || (isScalar(contents) && contents.value === null);
}

/** One pass over a document in its order, so that an alias means the newest anchor of its name before it. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  tooLarge = false;
  private readonly file: SourceFile;
  private readonly anchors = new Map<string, { readonly node: Node; readonly size: number }>();
  /** Values so far, counting what an alias stands for each time. */
  private size = 0;

  constructor(file: SourceFile) {
    this.file = file;
  }

  /** Nothing where what stands there has been told to be wrong: it is left out, so that nothing more is said about it. */
  read(node: unknown): Node | undefined {
    if (isAlias(node)) return this.alias(node);
    const before = this.size++;
    const read = this.value(node);
    if (read === undefined) return undefined;
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.anchors.set(node.anchor, { node: read, size: this.size - before });
    return read;
  }

  private value(node: unknown): Node | undefined {
    const place = this.placeOf(node);
    if (isSeq(node)) return { kind: "list", items: node.items.flatMap((item) => this.read(item) ?? []), place };
    if (isMap(node)) return this.map(node.items, place);
    const value = isScalar(node) ? this.scalar(node.value, node.tag, place) : null;
    return value === undefined ? undefined : { kind: "scalar", value, place };
  }

  private scalar(value: unknown, tag: string | undefined, place: Place): Scalar | undefined {
    // `!5xx` without quotes is a tag on nothing. It has been told; what was meant goes on.
    if (value === "" && tag?.startsWith("!") === true) return tag;
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    this.report(place, "a kind of value that has no meaning here", "write a text, a number, `true` or `false`");
    return undefined;
  }

  private map(pairs: readonly Pair[], place: Place): MapNode {
    const own = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    for (const { key, value } of pairs) {
      const keyPlace = this.placeOf(key);
      const name = this.keyName(key, keyPlace);
      const node = this.read(value ?? null);
      if (node === undefined) continue;
      if (name === "<<") this.merge(node, keyPlace, merged);
      else if (name !== undefined)
        this.add(own, name, { key: keyPlace, value: isNothing(node) ? { ...node, place: keyPlace } : node });
    }
    return { kind: "map", entries: new Map([...merged, ...own]), place };
  }

  private keyName(key: unknown, place: Place): string | undefined {
    if (isScalar(key) && key.value !== null && typeof key.value !== "object" && key.value !== "__proto__")
      return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
    const hint = "write `key: value`; a text that begins with `{`, `[` or `?` needs quotes";
    this.report(place, "a key must be a word", hint);
    return undefined;
  }

  private add(entries: Map<string, Entry>, name: string, entry: Entry): void {
    const first = entries.get(name);
    if (first === undefined) entries.set(name, entry);
    else this.report(entry.key, `\`${name}\` is written twice, first at ${cite(first.key)}`, "keep one of them");
  }

  /** `<<: *base` and `<<: [*a, *b]`: what stands there already wins, and keys of the map itself win over all. */
  private merge(node: Node, key: Place, into: Map<string, Entry>): void {
    for (const base of node.kind === "list" ? node.items : [node]) {
      if (base.kind !== "map") {
        this.report(
          key,
          "`<<` takes a map, or a list of maps",
          "write `<<: *name` with `&name` at the map to take over",
        );
        return;
      }
      for (const [name, entry] of base.entries) if (!into.has(name)) into.set(name, entry);
    }
  }

  private alias(node: Alias): Node | undefined {
    const place = this.placeOf(node);
    const anchor = this.anchors.get(node.source);
    this.size += anchor?.size ?? 1;
    if (this.size > MOST_VALUES && !this.tooLarge) {
      this.tooLarge = true;
      const hint = "aliases of aliases multiply; write the values out";
      this.report(place, `with its aliases resolved the file holds more than ${MOST_VALUES} values`, hint);
    }
    if (this.tooLarge) return undefined;
    if (anchor !== undefined) return anchor.node;
    this.report(place, `no anchor \`&${node.source}\` stands before this`, this.anchorHint(node.source));
    // A text in which `*` was meant as a letter goes on as that text.
    return this.anchors.size === 0 ? { kind: "scalar", value: `*${node.source}`, place } : undefined;
  }

  private anchorHint(name: string): string {
    if (this.anchors.size === 0) return "a text that begins with `*` needs quotes";
    const meant = nearest(name, this.anchors.keys());
    return meant === undefined ? `anchors so far: ${listed(this.anchors.keys())}` : `did you mean \`*${meant}\`?`;
  }

  private placeOf(node: unknown): Place {
    const known = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
    const [start, end] = known ?? [0, 0];
    return { file: this.file, start, end };
  }

  private report(place: Place, message: string, hint: string): void {
    this.diagnostics.push(diagnose(place, { message, hint }));
  }
}
