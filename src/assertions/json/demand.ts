import * as z from "zod";
import type { Engines, Json } from "../engine/engines.ts";
import type { Work } from "../engine/work.ts";
import { countField } from "../field/comparison.ts";
import { type Condition, holds, jsonCondition, type Scalar, tellCondition } from "../field/condition.ts";
import { field, notEmpty } from "../field/field.ts";
import { patternField } from "../field/pattern.ts";
import { findViolation, readSchema, type Violation } from "./schema.ts";
import { isOfType, isSame, JSON_TYPES, lengthOf } from "./value.ts";

/** What is asked of the values at a path. */
export interface Demand {
  /** There must be none. */
  readonly isAbsent: boolean;
  /** What is expected where there is none. */
  readonly told: string;
  /** Throws `TooMuchWork`. */
  violation(value: Json, work: Work): Violation | undefined;
}

/** A field that holds a condition, or a map of demands that must all hold. */
export function demandField(engines: Engines): z.ZodType<Demand> {
  return z.union([
    notEmpty(demands(engines)).transform((map) => both(rulesOf(map))),
    jsonCondition(engines).transform(ofCondition),
  ]);
}

function demands(engines: Engines) {
  const type = z.enum(JSON_TYPES);
  return z.strictObject({
    equals: z.unknown().optional().describe("The value, lists and maps as a whole included."),
    matches: patternField(engines).optional().describe("A pattern that matches somewhere in a text."),
    length: countField.optional().describe("How many characters, items or members there are."),
    type: z
      .union([type, z.array(type).min(1)])
      .optional()
      .describe("The kind of value, or several of which one is right."),
    schema: field({ title: "JSON Schema", type: ["object", "boolean"] }, (input) => readSchema(input, engines))
      .optional()
      .describe("A JSON Schema (2020-12) of the value."),
  });
}

type Demands = z.output<ReturnType<typeof demands>>;

function rulesOf(map: Demands): readonly Demand[] {
  const { matches, length, type, schema } = map;
  const types = type === undefined ? [] : [type].flat();
  return [
    ...(types.length === 0 ? [] : [rule(types.join(" or "), (value) => types.some((one) => isOfType(value, one)))]),
    ...("equals" in map ? [rule(spell(map.equals), (value) => isSame(map.equals, value))] : []),
    ...(matches === undefined ? [] : [ofCondition({ kind: "matches", pattern: matches })]),
    ...(length === undefined ? [] : [rule(`a length of ${length.source}`, (value) => hasLength(value, length.holds))]),
    ...(schema === undefined
      ? []
      : [
          {
            isAbsent: false,
            told: "what its schema says",
            violation: (value: Json, work: Work) => findViolation(schema, value, work),
          },
        ]),
  ];
}

function spell(value: unknown): string {
  return JSON.stringify(value);
}

function hasLength(value: Json, isRight: (length: number) => boolean): boolean {
  const length = lengthOf(value);
  return length !== undefined && isRight(length);
}

function rule(told: string, isRight: (value: Json, work: Work) => boolean): Demand {
  return {
    isAbsent: false,
    told,
    violation: (value, work) => (isRight(value, work) ? undefined : { at: [], value, expected: told }),
  };
}

function ofCondition(condition: Condition): Demand {
  const isRight = (value: Json, work: Work) =>
    isScalar(value) ? holds(condition, value, work) : condition.kind === "present" || condition.kind === "differs";
  return { ...rule(tellCondition(condition), isRight), isAbsent: condition.kind === "absent" };
}

function isScalar(value: Json): value is Scalar {
  return typeof value !== "object" || value === null;
}

function both(demanded: readonly Demand[]): Demand {
  return {
    isAbsent: false,
    told: demanded.map(({ told }) => told).join(" and "),
    violation: (value, work) => {
      for (const demand of demanded) {
        const violation = demand.violation(value, work);
        if (violation !== undefined) return violation;
      }
      return undefined;
    },
  };
}
