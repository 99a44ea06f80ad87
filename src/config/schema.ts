/**
 * The one description of the config: the parser, the JSON Schema and the reference table are made from it, together with the
 * shapes of the registered check types and assertions.
 */
import * as z from "zod";
import type { RegisteredAssertion } from "../assertions/assertion.ts";
import { durationField } from "../assertions/field/duration.ts";
import type { RegisteredCheckType } from "../checks/check-type.ts";
import { TELL_KINDS } from "../core/check.ts";
import { DEFAULTS } from "../core/defaults.ts";
import { WINDOWS } from "../core/figures/span.ts";
import type { Calendar } from "../core/maintenance/calendar.ts";
import { channelsSchema, heartbeatSchema } from "./channels.ts";
import { idText, nameText, statusField } from "./fields.ts";
import { historySchema } from "./history.ts";
import { labelText, ownerField } from "./issue-extras.ts";
import { issuesSchema } from "./issue-settings.ts";
import { maintenancesSchema } from "./maintenance.ts";
import { pageSchema as lookSchema } from "./page.ts";
import { furtherPagesSchema, publishKeys, readmeSchema } from "./publish.ts";
import { targetField } from "./target.ts";
import { controlUrl, wallsSchema } from "./walls.ts";

/** The open sets a config draws on. */
export interface Registries {
  readonly checkTypes: readonly RegisteredCheckType[];
  readonly assertions: readonly RegisteredAssertion[];
  readonly calendar: Calendar;
}

const looks = (count: number, state: string) =>
  z.int().min(1).max(10).prefault(count).describe(`Looks in a row that confirm a change to ${state}.`);

const confirmShape = z.strictObject({
  down: looks(DEFAULTS.confirmDown, "down"),
  degraded: looks(DEFAULTS.confirmDegraded, "degraded"),
  up: looks(DEFAULTS.confirmUp, "up"),
});

/** How a check is looked at and judged: also allowed in `defaults` and in a group. */
export const policySchema = z.strictObject({
  every: durationField({ min: "1m", max: "7d", bareUnit: "m" })
    .optional()
    .describe("How often to look; `every` of the whole config where absent."),
  timeout: durationField({ min: "100ms", max: "5m" })
    .prefault(DEFAULTS.timeout)
    .describe("The longest time for one attempt, from the lookup to the last byte."),
  retries: z
    .int()
    .min(0)
    .max(5)
    .prefault(DEFAULTS.retries)
    .describe(
      "Further attempts within one look, after failures that may pass by themselves. After POST and PATCH there are none " +
        "unless the check itself says so: `defaults` and groups do not count.",
    ),
  confirm: confirmShape.prefault({}).describe("How many looks confirm a change of state."),
  tell: z
    .array(z.enum(TELL_KINDS))
    .prefault([...DEFAULTS.tell])
    .describe(
      "What gets an issue of its own beside outages: kinds of degraded, and `budget` for an `slo` whose budget burns.",
    ),
  slo: z
    .strictObject({
      target: z
        .number()
        .min(50)
        .max(99.999)
        .describe("The share of the observed time to be up, in percent, for instance `99.9`."),
      window: z.enum(WINDOWS).prefault(DEFAULTS.sloWindow).describe("The time over which it counts."),
    })
    .optional()
    .describe(
      "What you promise: gives the error budget in `report`, and an issue when it burns where `tell` has `budget`.",
    ),
  "depends-on": z
    .union([idText, z.array(idText).min(1)])
    .optional()
    .describe(
      "The ids of checks without which it cannot be well. While one of them is down nobody is told of this one; it is measured as always.",
    ),
  owner: ownerField
    .optional()
    .describe(
      'Who is assigned to its issues and named in them: a login (`"@ana"`), a team (`"@acme/core"`), or a list. Members of a team ' +
        "are assigned where the token may read them; the token of a workflow may not.",
    ),
  labels: z.array(labelText).max(20).prefault([]).describe("Labels of your own for its issues, beside ours."),
  private: z.boolean().prefault(false).describe("Keep the target and its addresses out of everything public."),
});

export const policyKeys: readonly string[] = Object.keys(policySchema.shape);

/** What one check alone is. */
export const identitySchema = z.strictObject({
  name: nameText.optional().describe("What people call it; the URL's host and path where absent."),
  id: idText.optional().describe("Its stable id in history; made from the name where absent."),
  was: z
    .union([idText, z.array(idText).min(1)])
    .optional()
    .describe("Earlier ids whose history it goes on with."),
  url: targetField.describe("What to look at; the scheme picks the kind of check. May hold secrets."),
  group: z.string().optional().describe("The id of the group it belongs to."),
  tags: z.array(idText).max(10).optional().describe("What people can filter the page by."),
});

const pageSchema = z.strictObject({ ...lookSchema.shape, ...publishKeys });

/** What holds for the whole config. */
export const runSchema = z.strictObject({
  every: durationField({ min: "1m", max: "1d", bareUnit: "m" })
    .prefault(DEFAULTS.every)
    .describe("How often a round is due: the interval of the workflow's schedule."),
  settle: durationField({ min: "0", max: "10m", bareUnit: "m" })
    .prefault(DEFAULTS.settle)
    .describe("How long a round may go on to confirm or refute what it saw; `0` ends it at once."),
  page: pageSchema.prefault({}).describe("The status page."),
  pages: furtherPagesSchema
    .prefault([])
    .describe("Further pages of the same history, each below the first one. One site is public as a whole."),
  readme: readmeSchema.optional().describe("Keeps a table of the checks in a file of the repository."),
  history: historySchema.prefault({}).describe("Where results are kept."),
  issues: issuesSchema,
  control: z
    .union([controlUrl, z.array(controlUrl).min(1)])
    .optional()
    .describe(
      "Addresses that show whether our own network works, asked only when looks fail as if it did not. Any answer will do. " +
        "In the Action GitHub's API where absent.",
    ),
  maintenance: maintenancesSchema
    .prefault([])
    .describe("Planned work: looks go on, but nobody is told of what breaks, and its time is outside of uptime."),
  channels: channelsSchema
    .prefault({})
    .describe("Ways to tell people beside issues, by name: [channels.md](channels.md) shows each."),
  heartbeat: heartbeatSchema
    .optional()
    .describe(
      "Called with GET after each recorded round: the address of a service that tells you when it is not called any more.",
    ),
  walls: wallsSchema.prefault([]).describe("Walls in front of your targets that we do not know."),
});

export const groupNameSchema = nameText.optional().describe("What people call it; its id where absent.");

/** The default is a class, which says nothing about the kind of check: it is left to those that have a status. */
export const expectStatusSchema = statusField
  .prefault(DEFAULTS.status)
  .describe(
    "The status codes that are right: a code, range, class, `any`, `none`, a list of them with `!` to exclude, or a map of states to them.",
  );

/** The keys of check types, each by its name. */
export function typeKeys({ checkTypes }: Registries): readonly string[] {
  return [...new Set(checkTypes.flatMap(({ shape }) => Object.keys(shape.shape)))];
}

/** Keys that `defaults` and groups may give to checks. */
export function sharedKeys(registries: Registries): readonly string[] {
  return [...policyKeys, "expect", ...typeKeys(registries)];
}

/** All keys of a check. */
export function checkKeys(registries: Registries): readonly string[] {
  return [...Object.keys(identitySchema.shape), ...sharedKeys(registries)];
}

/** The keys below `expect`. */
export function expectKeys({ assertions }: Registries): readonly string[] {
  return ["status", ...assertions.map(({ name }) => name)];
}

/** The keys of the whole config; those that begin with `x-` are the user's own. */
export const TOP_KEYS: readonly string[] = [...Object.keys(runSchema.shape), "defaults", "groups", "checks"];
