/**
 * GitHub's own description of its API as judge over both sides: what a client may send, and what the stand-in may answer.
 * `test/tool/openapi.ts` makes the file it reads.
 */
import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { isObject, itemsIn, type Json, type JsonObject, objectIn, textIn } from "./json.ts";
import { completed, openParts, toJsonSchema } from "./schema.ts";

/** A request that the description knows, taken apart. */
export interface Operation {
  /** As GitHub names it: `issues/create`. */
  readonly id: string;
  /** Names from the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Where the operation stands in the description. */
  readonly pointer: readonly [section: "paths", template: string, method: string];
}

interface Route {
  readonly template: string;
  readonly pattern: RegExp;
  readonly methods: JsonObject;
}

const parsed: JsonObject = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));
const converted = toJsonSchema(openParts(parsed));
const description: JsonObject = isObject(converted) ? converted : {};

/** Formats and types of parameters arrive as text, those of bodies do not. */
const bodies = validator({});
const parameters = validator({ coerceTypes: true });

function validator(options: { readonly coerceTypes?: boolean }): Ajv {
  const ajv = new Ajv({
    ...options,
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    code: { optimize: false },
    inlineRefs: false,
  });
  addFormats.default(ajv);
  return ajv.addSchema(description, "github");
}

const routes: readonly Route[] = Object.entries(objectIn(description, "paths"))
  .map(([template, value]) => routeOf(template, isObject(value) ? value : {}))
  .sort((a, b) => a.template.split("{").length - b.template.split("{").length);

function routeOf(template: string, methods: JsonObject): Route {
  const parametersHere = Object.keys(methods).flatMap((method) => itemsIn(objectIn(methods, method), "parameters"));
  const multiSegment = parametersHere.map(dereferenced).filter((each) => each["x-multi-segment"] === true);
  const deep = new Set(multiSegment.map((each) => textIn(each, "name")));
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${deep.has(name) ? ".*" : "[^/]+"})`);
  return { template, pattern: new RegExp(`^${source}$`), methods };
}

/** Every operation of the description. */
export function operationIds(): readonly string[] {
  return routes.flatMap(({ methods }) =>
    Object.values(methods).flatMap((each) => (isObject(each) ? [textIn(each, "operationId") ?? ""] : [])),
  );
}

/** The operation behind a method and a path (without query), or nothing where GitHub's description has none. */
export function findOperation(method: string, path: string): Operation | undefined {
  const key = method.toLowerCase();
  for (const { template, pattern, methods } of routes) {
    const match = pattern.exec(path);
    const id = textIn(objectIn(methods, key), "operationId");
    if (match === null || id === undefined) continue;
    const params = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return { id, params, pointer: ["paths", template, key] };
  }
  return undefined;
}

function resolve(reference: string): JsonObject {
  return lookUp(reference.replace("#/", "").split("/"));
}

function lookUp(pointer: readonly string[]): JsonObject {
  return pointer.reduce(objectIn, description);
}

function dereferenced(value: Json): JsonObject {
  if (!isObject(value)) return {};
  const reference = textIn(value, "$ref");
  return reference === undefined ? value : resolve(reference);
}

const compiled = new Map<string, ValidateFunction>();

function validatorAt(pointer: readonly string[]): ValidateFunction {
  const path = pointer.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const known = compiled.get(path) ?? bodies.compile({ $ref: `github#/${path}` });
  compiled.set(path, known);
  return known;
}

function faults(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const extra = params["additionalProperty"];
    return `${instancePath} ${message ?? "is wrong"}${extra === undefined ? "" : ` \`${extra}\``}`.trim();
  });
}

/** What is wrong with the parameters and the body of a request; nothing when it is as described. */
export function requestFaults(
  operation: Operation,
  query: Readonly<Record<string, string>>,
  body: Json | undefined,
): readonly string[] {
  const inPath = parameterFaults(operation, "path", operation.params);
  const inQuery = parameterFaults(operation, "query", query);
  return [...inPath, ...inQuery, ...bodyFaults(operation, body)];
}

function parameterFaults(
  operation: Operation,
  place: "path" | "query",
  values: Readonly<Record<string, string>>,
): readonly string[] {
  const name = `${operation.id} ${place}`;
  const validate = compiled.get(name) ?? parameters.compile(parameterSchema(operation, place));
  compiled.set(name, validate);
  validate({ ...values });
  return faults(validate.errors).map((fault) => `${place}: ${fault}`);
}

function parameterSchema(operation: Operation, place: "path" | "query"): JsonObject {
  const known = itemsIn(lookUp(operation.pointer), "parameters").map(dereferenced);
  const here = known.filter((each) => each["in"] === place);
  return {
    type: "object",
    properties: Object.fromEntries(here.map((each) => [textIn(each, "name") ?? "", each["schema"] ?? {}])),
    required: here.filter((each) => each["required"] === true).map((each) => textIn(each, "name") ?? ""),
    additionalProperties: false,
  };
}

function bodyFaults(operation: Operation, body: Json | undefined): readonly string[] {
  const { requestBody } = lookUp(operation.pointer);
  if (body === undefined) return isObject(requestBody) && requestBody["required"] === true ? ["body: is missing"] : [];
  if (requestBody === undefined) return ["body: none is expected"];
  const validate = validatorAt([...operation.pointer, "requestBody", "content", "application/json", "schema"]);
  validate(body);
  return faults(validate.errors).map((fault) => `body: ${fault}`);
}

/** Statuses GitHub gives without saying so for each operation. */
const COMMON_REFUSALS = new Set([400, 401, 403, 404, 409, 410, 422, 429]);
const BASIC_ERROR = ["components", "schemas", "basic-error"];

/**
 * The answer with what its schema requires beside what the handler said. Throws where the description knows no such status
 * for this operation, or where the answer does not fit its schema.
 */
export function describedAnswer(
  operation: Operation,
  status: number,
  body: Json | undefined,
  media = "application/json",
): Json | undefined {
  const pointer = answerPointer(operation, status, media);
  if (pointer === undefined) throw new Error(`\`${operation.id}\` never answers with status ${status}`);
  const schema = lookUp(pointer);
  if (Object.keys(schema).length === 0) {
    if (body !== undefined) throw new Error(`\`${operation.id}\` answers ${status} without a body`);
    return undefined;
  }
  const whole = completed(schema, body ?? null, resolve);
  const validate = validatorAt(pointer);
  if (validate(whole)) return whole;
  throw new Error(`answer ${status} of \`${operation.id}\` is not as described: ${faults(validate.errors).join("; ")}`);
}

function answerPointer(operation: Operation, status: number, media: string): readonly string[] | undefined {
  const response = objectIn(lookUp(operation.pointer), "responses")[String(status)];
  const reference = isObject(response) ? textIn(response, "$ref") : undefined;
  const base = reference?.replace("#/", "").split("/") ?? [...operation.pointer, "responses", String(status)];
  const hasBody = Object.keys(objectIn(lookUp(base), "content")).length > 0;
  if (!hasBody && (COMMON_REFUSALS.has(status) || status >= 500)) return BASIC_ERROR;
  return response === undefined ? undefined : [...base, "content", media, "schema"];
}
