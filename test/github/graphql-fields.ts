/** A query as GitHub's schema has it, taken apart. Values may stand only in variables, as ours must. */
import { checkValue, Misfit, schema, take, tokensOf } from "./graphql-document.ts";
import { itemsIn, type Json, type JsonObject, objectIn, textIn } from "./json.ts";

/** What is asked of an object: one field, with what is asked of its value. */
export interface Field {
  readonly name: string;
  /** What the answer calls it. */
  readonly alias: string;
  readonly values: Readonly<Record<string, Json>>;
  /** Only of objects of this type. */
  readonly on?: string;
  readonly fields: readonly Field[];
}

type Variables = ReadonlyMap<string, { readonly type: string; readonly value: Json }>;

export function isQuery(document: string): boolean {
  return /^\s*query\b/.test(document);
}

/** Throws `Misfit` for what GitHub would not understand. */
export function readQuery(document: string, sent: JsonObject): readonly Field[] {
  // A comma is nothing but space.
  const tokens = tokensOf(document).filter((token) => token !== ",");
  take(tokens, "query");
  if (tokens[0] !== "(" && tokens[0] !== "{") tokens.shift();
  const variables = readVariables(tokens, sent);
  const fields = readFields(tokens, "Query", variables);
  if (tokens.length > 0) throw new Misfit(`\`${tokens[0]}\` follows the end`);
  return fields;
}

/** `($owner: String!, $name: String!)` */
function readVariables(tokens: string[], sent: JsonObject): Variables {
  const variables = new Map<string, { readonly type: string; readonly value: Json }>();
  const areDeclared = tokens[0] === "(";
  if (areDeclared) take(tokens, "(");
  while (areDeclared && tokens[0] !== ")") {
    const name = (tokens.shift() ?? "").slice(1);
    take(tokens, ":");
    const next = tokens.findIndex((token) => token.startsWith("$") || token === ")");
    const type = tokens.splice(0, Math.max(0, next)).join("");
    const value = sent[name] ?? null;
    checkValue(type, value, name);
    variables.set(name, { type, value });
  }
  if (areDeclared) take(tokens, ")");
  const unknown = Object.keys(sent).find((name) => !variables.has(name));
  if (unknown !== undefined) throw new Misfit(`\`$${unknown}\` is not declared`);
  return variables;
}

function readFields(tokens: string[], type: string, variables: Variables): readonly Field[] {
  take(tokens, "{");
  const fields: Field[] = [];
  for (let token = tokens.shift(); token !== "}"; token = tokens.shift()) {
    if (token === undefined) throw new Misfit("the query has no end");
    if (token !== "...") fields.push(readField(tokens, token, type, variables));
    else fields.push(...readFragment(tokens, type, variables));
  }
  return fields;
}

/** `... on Blob { text }` */
function readFragment(tokens: string[], type: string, variables: Variables): readonly Field[] {
  take(tokens, "on");
  const on = tokens.shift() ?? "";
  if (!itemsIn(objectIn(schema, "possible"), type).includes(on)) throw new Misfit(`no \`${type}\` is a \`${on}\``);
  return readFields(tokens, on, variables).map((field) => ({ ...field, on }));
}

function readField(tokens: string[], first: string, type: string, variables: Variables): Field {
  const isAliased = tokens[0] === ":";
  if (isAliased) take(tokens, ":");
  const name = isAliased ? (tokens.shift() ?? "") : first;
  if (name === "__typename") return { name, alias: first, values: {}, fields: [] };
  const call = objectIn(objectIn(objectIn(schema, "calls"), type), name);
  const fieldType = textIn(call, "type") ?? textIn(objectIn(objectIn(schema, "objects"), type), name);
  if (fieldType === undefined) throw new Misfit(`a \`${type}\` has no field \`${name}\``);
  const values = readValues(tokens, name, objectIn(call, "arguments"), variables);
  const inner = fieldType.replaceAll(/\W/g, "");
  const isObject = [...Object.keys(objectIn(schema, "objects")), ...Object.keys(objectIn(schema, "calls"))].includes(
    inner,
  );
  return { name, alias: first, values, fields: isObject ? readFields(tokens, inner, variables) : [] };
}

/** `(owner: $owner, name: $name)` */
function readValues(tokens: string[], field: string, wanted: JsonObject, variables: Variables): Record<string, Json> {
  const values: Record<string, Json> = {};
  const isGiven = tokens[0] === "(";
  if (isGiven) take(tokens, "(");
  while (isGiven && tokens[0] !== ")") {
    const name = tokens.shift() ?? "";
    take(tokens, ":");
    values[name] = variableFor(tokens.shift() ?? "", textIn(wanted, name), variables, `${field}.${name}`);
  }
  if (isGiven) take(tokens, ")");
  for (const name of Object.keys(wanted))
    checkValue(textIn(wanted, name) ?? "", values[name] ?? null, `${field}.${name}`);
  return values;
}

function variableFor(token: string, wanted: string | undefined, variables: Variables, path: string): Json {
  if (wanted === undefined) throw new Misfit(`\`${path}\` is no argument`);
  const variable = token.startsWith("$") ? variables.get(token.slice(1)) : undefined;
  if (variable === undefined) throw new Misfit(`\`${path}\` is \`${token}\`, and no variable that was declared`);
  const isSame = variable.type === wanted || variable.type === `${wanted}!`;
  if (!isSame) throw new Misfit(`\`${token}\` is \`${variable.type}\`, not \`${wanted}\``);
  return variable.value;
}
