import * as z from "zod";
import type { RegisteredAssertion } from "../assertions/assertion.ts";
import { BROKEN_STATES } from "./expectation.ts";
import {
  expectStatusSchema,
  groupNameSchema,
  identitySchema,
  policySchema,
  type Registries,
  runSchema,
} from "./schema.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema (2020-12) of a config file, for editors: what may be written, with defaults and documentation. It accepts
 * all that the parser accepts; rules between values are the parser's alone.
 */
export function configJsonSchema(registries: Registries): JsonSchema {
  const shared = { ...policySchema.shape, ...typeFields(registries), expect: expectSchema(registries) };
  const layer = z.strictObject(shared).partial();
  const group = z.strictObject({ name: groupNameSchema, ...layer.shape });
  const { page, pages, history, issues, walls, control, maintenance, channels, ...run } = runSchema.shape;
  const file = z
    .strictObject({
      ...run,
      // What has all below it commented out is null in YAML.
      page: page.nullable(),
      pages: pages.nullable(),
      history: history.nullable(),
      issues: issues.nullable(),
      walls: walls.nullable(),
      control: control.nullable(),
      maintenance: maintenance.nullable(),
      channels: channels.nullable(),
      defaults: layer.nullish().describe("What holds for every check that does not say otherwise."),
      groups: z
        .record(z.string(), group.nullable())
        .nullish()
        .describe("Checks shown together, by id; a group's keys stand above `defaults`."),
      checks: z
        .array(z.strictObject({ ...identitySchema.shape, ...shared }))
        .optional()
        .describe("What is watched."),
    })
    .meta({ title: "Allclear config" });
  const schema = z.toJSONSchema(file, { io: "input" });
  // Keys of the user's own, where anchors can stand.
  return { ...schema, patternProperties: { "^x-": {} } };
}

/** The keys of all check types; one that several types have takes what any of them takes. */
function typeFields({ checkTypes }: Registries): Readonly<Record<string, z.core.$ZodType>> {
  const fields = new Map<string, z.core.$ZodType>();
  for (const { shape } of checkTypes)
    for (const [key, field] of Object.entries(shape.shape)) {
      const other = fields.get(key);
      fields.set(key, other === undefined ? field : z.union([other, field]));
    }
  return Object.fromEntries(fields);
}

function expectSchema({ assertions }: Registries): z.ZodType {
  const fields = assertions.map((assertion) => [assertion.name, expectationSchema(assertion)] as const);
  return z
    .strictObject({ status: expectStatusSchema, ...Object.fromEntries(fields) })
    .nullish()
    .describe("What a right answer looks like.");
}

/** The expectation itself, also below the states that it can be given. */
function expectationSchema({ name, doc, schema }: RegisteredAssertion): z.ZodType {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: "input" });
  const states = Object.fromEntries(BROKEN_STATES.map((state) => [state, own]));
  const forms = (own.anyOf ?? [own]).map((form) => withProperties(form, states));
  const onlyStates = { type: "object", properties: states, additionalProperties: false, minProperties: 1 };
  return z
    .unknown()
    .optional()
    .meta({ id: `expect-${name}`, description: doc, anyOf: [...forms, onlyStates] });
}

function withProperties(form: JsonSchema | boolean, properties: Readonly<Record<string, JsonSchema>>): unknown {
  return typeof form === "object" && form.type === "object"
    ? { ...form, properties: { ...form.properties, ...properties } }
    : form;
}
