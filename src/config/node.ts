import type { LineCounter } from "yaml";
import { type Diagnostic, found, type Problem } from "../core/diagnostic.ts";

/** A config file as read. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** A stretch of a file: offsets into its text, the end exclusive. */
export interface Place {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

export type Scalar = string | number | boolean | null;

/** A value of the config that knows where it was written; merging keeps the places. Aliases are resolved. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: Scalar;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly place: Place;
}

export interface MapNode {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

export interface Entry {
  readonly key: Place;
  readonly value: Node;
}

export type Path = readonly (string | number)[];

/** The plain value, as a schema reads it. Maps have no prototype, so that every key is only a key. */
export function plain(node: Node): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  const value: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) value[key] = plain(entry.value);
  return value;
}

/** The map with only those entries whose key is wanted. */
export function pick(map: MapNode, wanted: (key: string) => boolean): MapNode {
  return { ...map, entries: new Map([...map.entries].filter(([key]) => wanted(key))) };
}

/** A key with nothing behind it: usually all below it is commented out. */
export function isNothing(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

/** The value as a message names it. */
export function seen(node: Node): string {
  return node.kind === "scalar" ? found(node.value) : `a ${node.kind}`;
}

/** A map below the key; where nothing stands there, or something else, an empty one at the same place. */
export function mapAt(map: MapNode, key: string): MapNode {
  const value = map.entries.get(key)?.value;
  return value?.kind === "map" ? value : { kind: "map", entries: new Map(), place: value?.place ?? map.place };
}

/** The text below the key, where it is one. */
export function textAt(map: MapNode, key: string): string | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

/** The value at the path. */
export function nodeAt(node: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((above, step) => above && child(above, step), node);
}

/** Where the value at the path was written; where it is missing, the first key of the map it is missing from. */
export function placeOf(node: Node, path: Path): Place {
  let current = node;
  for (const step of path) {
    const next = child(current, step);
    if (next === undefined) break;
    current = next;
  }
  const [first] = current.kind === "map" ? current.entries.values() : [];
  return first?.key ?? current.place;
}

/** Where the last key of the path was written; the value's place where it has none of its own. */
export function keyPlaceOf(node: Node, path: Path): Place {
  const parent = nodeAt(node, path.slice(0, -1));
  const entry = parent?.kind === "map" ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.key ?? placeOf(node, path);
}

function child(node: Node, step: string | number): Node | undefined {
  if (node.kind === "map") return node.entries.get(String(step))?.value;
  return node.kind === "list" ? node.items[Number(step)] : undefined;
}

/** The mistake at its place, as it is shown. */
export function diagnose(place: Place, problem: Omit<Problem, "path" | "at">): Diagnostic {
  const { file } = place;
  const within = problem.excerpt === undefined ? -1 : file.text.slice(place.start, place.end).indexOf(problem.excerpt);
  const start = within === -1 ? place.start : place.start + within;
  const end = within === -1 ? place.end : start + (problem.excerpt ?? "").length;
  const { line, col } = file.lines.linePos(start);
  const lineStart = start - (col - 1);
  const clear = lineAt(file.text, lineStart);
  const endColumn = Math.max(col + 1, Math.min(end - lineStart, clear.length) + 1);
  const mask = "*".repeat(endColumn - col);
  const source = problem.masked === true ? clear.slice(0, col - 1) + mask + clear.slice(endColumn - 1) : clear;
  return {
    severity: problem.severity ?? "error",
    file: file.name,
    line,
    column: col,
    endColumn,
    message: problem.message,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    source,
  };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}

/** `a.yml:3:5`: another place that a message names. */
export function cite(place: Place): string {
  const { line, col } = place.file.lines.linePos(place.start);
  return `${place.file.name}:${line}:${col}`;
}
