import { found, listed, quoted } from "../../core/diagnostic.ts";
import type { Json } from "../engine/engines.ts";
import type { Work } from "../engine/work.ts";
import type { Reading, Rule, Violation } from "./schema.ts";
import { isMap, isOfType, isSame, JSON_TYPES, type JsonType, lengthOf } from "./value.ts";

/** Reads what stands behind a keyword; nothing where it has nothing to say, or is wrong. */
type Keyword = (reading: Reading) => Rule | undefined;

function broken(value: Json, expected: string): Violation {
  return { at: [], value, expected };
}

/** The violation, seen from above. */
function below(step: string | number, violation: Violation | undefined): Violation | undefined {
  return violation && { ...violation, at: [step, ...violation.at] };
}

/** The first of the violations. */
function first<Item>(items: Iterable<Item>, check: (item: Item) => Violation | undefined): Violation | undefined {
  for (const item of items) {
    const violation = check(item);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

function bound(holds: (value: number, limit: number) => boolean, sign: string): Keyword {
  return ({ param, refuse }) => {
    if (typeof param !== "number") return refuse({ message: `expected a number, found ${found(param)}` });
    return (value) =>
      typeof value !== "number" || holds(value, param) ? undefined : broken(value, `${sign} ${param}`);
  };
}

function count(type: JsonType, sign: ">=" | "<="): Keyword {
  const holds = (length: number, limit: number) => (sign === ">=" ? length >= limit : length <= limit);
  return ({ param, refuse }) => {
    if (typeof param !== "number" || !Number.isInteger(param) || param < 0)
      return refuse({ message: `expected a whole number, found ${found(param)}` });
    return (value) =>
      !isOfType(value, type) || holds(lengthOf(value) ?? 0, param)
        ? undefined
        : broken(value, `a length ${sign} ${param}`);
  };
}

function type({ param, refuse }: Reading): Rule | undefined {
  const words: readonly unknown[] = Array.isArray(param) ? param : [param];
  const types = JSON_TYPES.filter((known) => words.includes(known));
  if (types.length < words.length || types.length === 0)
    return refuse({ message: `expected a type, found ${found(param)}`, hint: `types are ${listed(JSON_TYPES)}` });
  return (value) => (types.some((one) => isOfType(value, one)) ? undefined : broken(value, types.join(" or ")));
}

function choice({ param, refuse }: Reading): Rule | undefined {
  if (!Array.isArray(param)) return refuse({ message: `expected a list of values, found ${found(param)}` });
  const expected = `one of ${param.map((one) => JSON.stringify(one)).join(", ")}`;
  return (value) => (param.some((one) => isSame(one, value)) ? undefined : broken(value, expected));
}

function pattern({ param, refuse, engines }: Reading): Rule | undefined {
  if (typeof param !== "string") return refuse({ message: `expected a pattern, found ${found(param)}` });
  const parsed = engines.pattern(param, "");
  if ("problem" in parsed) return refuse({ ...parsed, message: parsed.problem });
  return (value, { work }) =>
    typeof value !== "string" || parsed.isIn(value, work) ? undefined : broken(value, `a match of ${parsed.source}`);
}

function required({ param, refuse }: Reading): Rule | undefined {
  if (!isTexts(param)) return refuse({ message: `expected a list of names, found ${found(param)}` });
  return (value) =>
    isMap(value)
      ? first(param, (name) =>
          Object.hasOwn(value, name) ? undefined : broken(value, `a member ${JSON.stringify(name)}`),
        )
      : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function namedSchemas({ param, schema, refuse }: Reading): readonly (readonly [string, Rule])[] | undefined {
  if (!isMap(param)) return refuse({ message: `expected a map of schemas, found ${found(param)}` });
  return Object.entries(param).map(([name, one]) => [name, schema(one, [name])]);
}

function properties(reading: Reading): Rule | undefined {
  const named = namedSchemas(reading);
  if (named === undefined) return undefined;
  return (value, visit) =>
    isMap(value)
      ? first(named, ([name, rule]) =>
          Object.hasOwn(value, name) ? below(name, rule(value[name] ?? null, visit)) : undefined,
        )
      : undefined;
}

function patternProperties(reading: Reading): Rule | undefined {
  const { engines, refuse } = reading;
  const named = namedSchemas(reading)?.map(([source, rule]) => {
    const matching = engines.pattern(source, "");
    if ("problem" in matching)
      refuse({ ...matching, message: `${quoted(source)}: ${matching.problem}`, at: "key" }, [source]);
    return { matching, rule };
  });
  if (named === undefined) return undefined;
  return (value, visit) =>
    ofMembers(value, (name, member) =>
      first(named, ({ matching, rule }) =>
        "isIn" in matching && matching.isIn(name, visit.work) ? rule(member, visit) : undefined,
      ),
    );
}

/** Members that neither `properties` nor `patternProperties` beside it names. */
function additionalProperties({ param, siblings, engines, schema }: Reading): Rule | undefined {
  const rule = schema(param);
  const named = new Set(isMap(siblings["properties"]) ? Object.keys(siblings["properties"]) : []);
  const patterns = isMap(siblings["patternProperties"]) ? Object.keys(siblings["patternProperties"]) : [];
  const matching = patterns.map((source) => engines.pattern(source, ""));
  const isNamed = (name: string, work: Work) =>
    named.has(name) || matching.some((one) => "isIn" in one && one.isIn(name, work));
  return (value, visit) =>
    ofMembers(value, (name, member) => (isNamed(name, visit.work) ? undefined : rule(member, visit)));
}

function ofMembers(value: Json, check: (name: string, member: Json) => Violation | undefined): Violation | undefined {
  return isMap(value) ? first(Object.entries(value), ([name, member]) => below(name, check(name, member))) : undefined;
}

function schemas({ param, schema, refuse }: Reading): readonly Rule[] | undefined {
  if (!Array.isArray(param)) return refuse({ message: `expected a list of schemas, found ${found(param)}` });
  if (param.length === 0) return refuse({ message: "is empty" });
  return param.map((one, index) => schema(one, [index]));
}

function prefixItems(reading: Reading): Rule | undefined {
  const rules = schemas(reading);
  return (
    rules &&
    ((value, visit) =>
      Array.isArray(value)
        ? first(rules.slice(0, value.length).entries(), ([index, rule]) =>
            below(index, rule(value[index] ?? null, visit)),
          )
        : undefined)
  );
}

/** Items behind those that `prefixItems` beside it names. */
function items({ param, siblings, schema }: Reading): Rule {
  const rule = schema(param);
  const from = Array.isArray(siblings["prefixItems"]) ? siblings["prefixItems"].length : 0;
  return (value, visit) =>
    Array.isArray(value)
      ? first(value.entries(), ([index, item]) => (index < from ? undefined : below(index, rule(item, visit))))
      : undefined;
}

function contains({ param, schema }: Reading): Rule {
  const rule = schema(param);
  return (value, visit) =>
    !Array.isArray(value) || value.some((item) => rule(item, visit) === undefined)
      ? undefined
      : broken(value, "an item that `contains` describes");
}

function combination(expected: (count: number) => string, isRight: (right: number, of: number) => boolean): Keyword {
  return (reading) => {
    const rules = schemas(reading);
    return (
      rules &&
      ((value, visit) => {
        const right = rules.filter((rule) => rule(value, visit) === undefined).length;
        return isRight(right, rules.length) ? undefined : broken(value, expected(rules.length));
      })
    );
  };
}

function allOf(reading: Reading): Rule | undefined {
  const rules = schemas(reading);
  return rules && ((value, visit) => first(rules, (rule) => rule(value, visit)));
}

function not({ param, schema }: Reading): Rule {
  const rule = schema(param);
  return (value, visit) => (rule(value, visit) === undefined ? broken(value, "not what `not` describes") : undefined);
}

function condition({ param, siblings, schema }: Reading): Rule {
  const rule = schema(param);
  const branch = (name: string) => (Object.hasOwn(siblings, name) ? schema(siblings[name], [], name) : undefined);
  const [whenRight, whenWrong] = [branch("then"), branch("else")];
  return (value, visit) => (rule(value, visit) === undefined ? whenRight : whenWrong)?.(value, visit);
}

function reference({ param, reference: refer, refuse }: Reading): Rule | undefined {
  return typeof param === "string" ? refer(param) : refuse({ message: `expected a reference, found ${found(param)}` });
}

/** Schemas to refer to: read for their mistakes only. */
function definitions(reading: Reading): undefined {
  namedSchemas(reading);
}

function annotation(): undefined {
  return undefined;
}

/** Every keyword that is read. `format` is an annotation, as the standard has it unless asked otherwise. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ["type", type],
  ["enum", choice],
  ["const", (reading) => choice({ ...reading, param: [reading.param] })],
  ["minimum", bound((value, limit) => value >= limit, ">=")],
  ["maximum", bound((value, limit) => value <= limit, "<=")],
  ["exclusiveMinimum", bound((value, limit) => value > limit, ">")],
  ["exclusiveMaximum", bound((value, limit) => value < limit, "<")],
  ["multipleOf", bound((value, limit) => Number.isInteger(value / limit), "a multiple of")],
  ["minLength", count("string", ">=")],
  ["maxLength", count("string", "<=")],
  ["pattern", pattern],
  ["minItems", count("array", ">=")],
  ["maxItems", count("array", "<=")],
  ["prefixItems", prefixItems],
  ["items", items],
  ["contains", contains],
  ["minProperties", count("object", ">=")],
  ["maxProperties", count("object", "<=")],
  ["required", required],
  ["properties", properties],
  ["patternProperties", patternProperties],
  ["additionalProperties", additionalProperties],
  ["allOf", allOf],
  [
    "anyOf",
    combination(
      (of) => `what one of ${of} schemas describes`,
      (right) => right > 0,
    ),
  ],
  [
    "oneOf",
    combination(
      (of) => `what exactly one of ${of} schemas describes`,
      (right) => right === 1,
    ),
  ],
  ["not", not],
  ["if", condition],
  ["then", annotation],
  ["else", annotation],
  ["$ref", reference],
  ["$defs", definitions],
  ["definitions", definitions],
  ["$schema", annotation],
  ["$id", annotation],
  ["$comment", annotation],
  ["title", annotation],
  ["description", annotation],
  ["default", annotation],
  ["examples", annotation],
  ["deprecated", annotation],
  ["readOnly", annotation],
  ["writeOnly", annotation],
  ["format", annotation],
]);
