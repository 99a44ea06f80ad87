/**
 * GitHub's own GraphQL schema as judge over what a client sends. `test/tool/graphql.ts` makes the file it reads. Of the
 * language it knows what one mutation or one query with variables needs; `graphql-fields.ts` has the query's part.
 */
import { readFileSync } from "node:fs";
import { isArray, isObject, itemsIn, type Json, type JsonObject, objectIn, textIn } from "./json.ts";

export const schema: JsonObject = JSON.parse(readFileSync(new URL("graphql.json", import.meta.url), "utf8"));

/** What is asked back of an answer: names, and what is asked of each. */
export interface Selection {
  readonly [field: string]: Selection;
}

/** One mutation, taken apart. */
export interface Sent {
  readonly name: string;
  readonly input: JsonObject;
  readonly selection: Selection;
}

/** A document or its variables are not as the schema has them. */
export class Misfit extends Error {}

/** Throws `Misfit` for what GitHub would not understand. */
export function readMutation(document: string, variables: JsonObject): Sent {
  const tokens = tokensOf(document);
  take(tokens, "mutation");
  if (tokens[0] !== "(") tokens.shift();
  const declared = readDeclaration(tokens);
  take(tokens, "{");
  const name = tokens.shift() ?? "";
  const mutation = objectIn(objectIn(schema, "mutations"), name);
  const payload = textIn(mutation, "payload");
  if (payload === undefined)
    throw new Misfit(`there is no mutation \`${name}\`, or not in the stand-in's part of the schema`);
  for (const token of ["(", "input", ":", declared.variable, ")"]) take(tokens, token);
  const wanted = textIn(objectIn(mutation, "arguments"), "input");
  if (declared.type !== wanted) throw new Misfit(`\`${declared.variable}\` is \`${declared.type}\`, not \`${wanted}\``);
  const selection = readSelection(tokens, payload);
  take(tokens, "}");
  if (tokens.length > 0) throw new Misfit(`\`${tokens[0]}\` follows the end`);
  const key = declared.variable.slice(1);
  const unknown = Object.keys(variables).find((each) => each !== key);
  if (unknown !== undefined) throw new Misfit(`\`$${unknown}\` is not declared`);
  checkValue(declared.type, variables[key] ?? null, key);
  return { name, input: objectIn(variables, key), selection };
}

export function tokensOf(document: string): string[] {
  return document.match(/\$?[A-Za-z_]\w*|[{}():![\],]|\.{3}|\S/g) ?? [];
}

export function take(tokens: string[], wanted: string): void {
  const token = tokens.shift();
  if (token !== wanted) throw new Misfit(`found \`${token}\` where \`${wanted}\` was expected`);
}

/** `($input: UpdateRefsInput!)` */
function readDeclaration(tokens: string[]): { readonly variable: string; readonly type: string } {
  take(tokens, "(");
  const variable = tokens.shift() ?? "";
  take(tokens, ":");
  const end = tokens.indexOf(")");
  const type = tokens.splice(0, Math.max(0, end)).join("");
  take(tokens, ")");
  return { variable, type };
}

function readSelection(tokens: string[], type: string): Selection {
  const fields = objectIn(objectIn(schema, "objects"), type.replaceAll(/\W/g, ""));
  const isPlain = Object.keys(fields).length === 0;
  if (isPlain) return {};
  take(tokens, "{");
  const selection: Record<string, Selection> = {};
  for (let name = tokens.shift(); name !== undefined && name !== "}"; name = tokens.shift()) {
    const fieldType = textIn(fields, name);
    if (fieldType === undefined) throw new Misfit(`a \`${type}\` has no field \`${name}\``);
    selection[name] = readSelection(tokens, fieldType);
  }
  return selection;
}

/** Forms of the scalars, as far as they have one. */
const SCALARS: Readonly<Record<string, (value: Json) => boolean>> = {
  String: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  Int: Number.isSafeInteger,
  ID: (value) => typeof value === "string" && value !== "",
  GitObjectID: (value) => typeof value === "string" && /^[0-9a-f]{40}$/.test(value),
  GitRefname: (value) => typeof value === "string" && /^refs\/.+\/.+/.test(value),
  Base64String: (value) => typeof value === "string" && Buffer.from(value, "base64").toString("base64") === value,
};

export function checkValue(type: string, value: Json, path: string): void {
  if (type.endsWith("!")) {
    if (value === null) throw new Misfit(`\`${path}\` is missing: \`${type}\` was expected`);
    checkValue(type.slice(0, -1), value, path);
  } else if (value !== null) checkPresent(type, value, path);
}

function checkPresent(type: string, value: Json, path: string): void {
  const item = /^\[(.+)\]$/.exec(type)?.[1];
  if (item !== undefined) {
    if (!isArray(value)) throw new Misfit(`\`${path}\` is no list`);
    for (const [index, each] of value.entries()) checkValue(item, each, `${path}.${index}`);
    return;
  }
  const isScalar = SCALARS[type];
  if (isScalar !== undefined) {
    if (!isScalar(value)) throw new Misfit(`\`${path}\` is no ${type}: ${JSON.stringify(value)}`);
    return;
  }
  const words = itemsIn(objectIn(schema, "enums"), type);
  if (words.length > 0) {
    if (!words.includes(value)) throw new Misfit(`\`${path}\` is no ${type}: ${JSON.stringify(value)}`);
    return;
  }
  const fields = objectIn(objectIn(schema, "inputs"), type);
  if (!isObject(value)) throw new Misfit(`\`${path}\` is no ${type}`);
  const unknown = Object.keys(value).find((key) => fields[key] === undefined);
  if (unknown !== undefined) throw new Misfit(`a \`${type}\` has no field \`${unknown}\``);
  for (const key of Object.keys(fields)) checkValue(textIn(fields, key) ?? "", value[key] ?? null, `${path}.${key}`);
}

/** Of an answer only what was asked for. */
export function selected(value: Json, selection: Selection): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(selection).map(([name, inside]) => [name, selected(value[name] ?? null, inside)]),
  );
}
