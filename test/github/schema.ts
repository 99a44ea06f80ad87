import { isArray, isObject, itemsIn, type Json, type JsonObject, objectIn, textIn } from "./json.ts";

/**
 * An OpenAPI 3.0 document as JSON Schema: `nullable` becomes a type, and an object that names its properties takes no
 * others, so that a misspelt key is a fault and not silently ignored. Parts of an `allOf` stay open: each sees the keys of
 * the others.
 */
export function toJsonSchema(value: Json, place = ""): Json {
  if (isArray(value)) return value.map((item) => toJsonSchema(item, place));
  if (!isObject(value)) return value;
  const convert = ([key, member]: [string, Json]) => [key, toJsonSchema(member, place === "properties" ? "" : key)];
  // The keys below `properties` are names of fields: one may be called `default`.
  if (place === "properties") return Object.fromEntries(Object.entries(value).map(convert));
  const meant = Object.entries(value).filter(([key]) => key !== "nullable" && key !== "default");
  const schema: JsonObject = Object.fromEntries(meant.map(convert));
  const isOpen =
    place === "allOf" || schema["properties"] === undefined || schema["additionalProperties"] !== undefined;
  const closed = isOpen || schema["allOf"] !== undefined ? schema : { ...schema, additionalProperties: false };
  return value["nullable"] === true ? orNull(closed) : closed;
}

function orNull(schema: JsonObject): JsonObject {
  if (typeof schema["type"] !== "string") return { anyOf: [{ type: "null" }, schema] };
  const values = schema["enum"];
  return { ...schema, type: [schema["type"], "null"], ...(isArray(values) ? { enum: [...values, null] } : {}) };
}

/** The document with the schemas open that are parts of an `allOf` by reference: each sees the keys of the others. */
export function openParts(document: JsonObject): JsonObject {
  const parts = new Set(partsOf(document));
  const components = objectIn(document, "components");
  const schemas = Object.entries(objectIn(components, "schemas")).map(([name, schema]) => {
    const isPart = isObject(schema) && parts.has(`#/components/schemas/${name}`);
    return [name, isPart ? { additionalProperties: true, ...schema } : schema];
  });
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
}

function partsOf(value: Json): readonly string[] {
  if (isArray(value)) return value.flatMap(partsOf);
  if (!isObject(value)) return [];
  const here = itemsIn(value, "allOf").flatMap((part) => (isObject(part) ? [textIn(part, "$ref") ?? ""] : []));
  return [...here, ...Object.values(value).flatMap(partsOf)];
}

/** Follows `#/components/…`. */
export type Resolve = (reference: string) => JsonObject;

/**
 * The value with every property that the schema requires and the value lacks, in the plainest form the schema allows
 * (`null`, `false`, 0, ""). A handler says what matters; the hundred URLs around it come from here.
 */
export function completed(schema: JsonObject, value: Json, resolve: Resolve): Json {
  const reference = textIn(schema, "$ref");
  if (reference !== undefined) return completed(resolve(reference), value, resolve);
  const part = isArray(schema["allOf"]) ? schema["allOf"] : [];
  const whole = part.reduce((sum: Json, each) => (isObject(each) ? completed(each, sum, resolve) : sum), value);
  const choice = alternatives(schema).find((each) => takes(each, whole, resolve));
  const chosen = choice === undefined ? whole : completed(choice, whole, resolve);
  if (isArray(chosen)) return completedItems(schema, chosen, resolve);
  return isObject(chosen) ? completedMembers(schema, chosen, resolve) : chosen;
}

function completedItems(schema: JsonObject, items: readonly Json[], resolve: Resolve): Json {
  const { items: itemSchema } = schema;
  return isObject(itemSchema) ? items.map((item) => completed(itemSchema, item, resolve)) : items;
}

function completedMembers(schema: JsonObject, value: JsonObject, resolve: Resolve): JsonObject {
  const result: Record<string, Json> = { ...value };
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const required = isArray(schema["required"]) ? schema["required"] : [];
  for (const [key, property] of Object.entries(properties)) {
    if (!isObject(property)) continue;
    const member = result[key];
    if (member !== undefined) result[key] = completed(property, member, resolve);
    else if (required.includes(key)) result[key] = plainest(property, resolve);
  }
  return result;
}

function alternatives(schema: JsonObject): readonly JsonObject[] {
  const found = schema["anyOf"] ?? schema["oneOf"];
  return isArray(found) ? found.filter(isObject) : [];
}

/** Is the value of the kind that the schema describes? Looks at its type only. */
function takes(schema: JsonObject, value: Json, resolve: Resolve): boolean {
  const reference = textIn(schema, "$ref");
  if (reference !== undefined) return takes(resolve(reference), value, resolve);
  const types = typesOf(schema);
  if (types.length === 0) return alternatives(schema).some((each) => takes(each, value, resolve));
  return types.includes(kindOf(value));
}

function typesOf(schema: JsonObject): readonly Json[] {
  const { type, properties } = schema;
  if (isArray(type)) return type;
  if (type !== undefined) return [type === "integer" ? "number" : type];
  return properties === undefined ? [] : ["object"];
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  return isArray(value) ? "array" : typeof value;
}

const PLAINEST: Readonly<Record<string, Json>> = { boolean: false, number: 0, string: "", array: [], null: null };
const PLAINEST_TEXT: Readonly<Record<string, string>> = {
  uri: "https://example.invalid/",
  "date-time": "1970-01-01T00:00:00Z",
};

function plainest(schema: JsonObject, resolve: Resolve): Json {
  const reference = textIn(schema, "$ref");
  if (reference !== undefined) return plainest(resolve(reference), resolve);
  const [firstChoice] = alternatives(schema);
  if (firstChoice !== undefined) return plainest(firstChoice, resolve);
  const types = typesOf(schema);
  if (types.includes("null")) return null;
  if (isArray(schema["enum"])) return schema["enum"][0] ?? null;
  const format = PLAINEST_TEXT[textIn(schema, "format") ?? ""];
  if (format !== undefined) return format;
  return PLAINEST[String(types[0])] ?? completed(schema, {}, resolve);
}
