import * as z from "zod";
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
  const { page, history, walls, control, ...run } = runSchema.shape;
  const file = z
    .strictObject({
      ...run,
      // What has all below it commented out is null in YAML.
      page: page.nullable(),
      history: history.nullable(),
      walls: walls.nullable(),
      control: control.nullable(),
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
  const fields = assertions.map(({ name, doc, schema }) => [name, schema.optional().describe(doc)] as const);
  return z
    .strictObject({ status: expectStatusSchema, ...Object.fromEntries(fields) })
    .nullish()
    .describe("What a right answer looks like.");
}
