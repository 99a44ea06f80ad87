import type { Clean } from "../../core/expectation.ts";
import type { Json } from "../engine/engines.ts";

export type JsonMap = { readonly [key: string]: Json };

export const JSON_TYPES = ["string", "number", "integer", "boolean", "null", "array", "object"] as const;
export type JsonType = (typeof JSON_TYPES)[number];

export function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isOfType(value: Json, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isMap(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** Deep equality as JSON means it: members in any order. It goes as deep as the config's value does. */
export function isSame(expected: unknown, value: Json): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(value) &&
      value.length === expected.length &&
      expected.every((item, index) => isSame(item, value[index]))
    );
  if (!isMap(expected)) return expected === value;
  const keys = Object.keys(expected);
  return (
    isMap(value) &&
    Object.keys(value).length === keys.length &&
    keys.every((key) => Object.hasOwn(value, key) && isSame(expected[key], value[key]))
  );
}

/** Characters of a text, items of a list, members of a map; other values have no length. */
export function lengthOf(value: Json): number | undefined {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isMap(value) ? Object.keys(value).length : undefined;
}

/** The value as a finding shows it. */
export function describe(value: Json, clean: Clean): string {
  if (typeof value === "string") return JSON.stringify(clean(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isMap(value) ? `a map of ${Object.keys(value).length}` : String(value);
}
