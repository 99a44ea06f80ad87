import * as z from "zod";
import { durationField } from "../assertions/field/duration.ts";
import { field, notText, refuse } from "../assertions/field/field.ts";
import { quoted } from "../core/diagnostic.ts";
import type { Calendar, WrittenSchedule } from "../core/maintenance/calendar.ts";
import type { Maintenance } from "../core/maintenance/window.ts";
import { nameText } from "./fields.ts";
import type { Findings } from "./findings.ts";
import type { MapNode } from "./node.ts";
import { namedChecks, namedGroups, type Selectable, selectedChecks, strangers } from "./selection.ts";

const TIME = "2\\d{3}-\\d{2}-\\d{2}[T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d{2}:\\d{2})?";
const DATE = "2\\d{3}-\\d{2}-\\d{2}";

const timeText = written(
  "time",
  TIME,
  "write the local time as `2026-12-06T22:00`; an offset may follow, `+01:00` or `Z`",
);
const dateText = written("date", DATE, "write the date as `2026-12-27`");

/** A text of one form; whether the calendar has such a day is asked later. */
function written(title: string, pattern: string, hint: string): z.ZodType<string> {
  const form = new RegExp(`^${pattern}$`);
  return field({ title, type: "string", pattern: form.source }, (input) => {
    if (typeof input !== "string") return notText(input);
    return form.test(input) ? { value: input } : refuse(`${quoted(input)} is no ${title}`, hint);
  });
}

/** Planned work, once or again and again. */
export const maintenanceShape = z.strictObject({
  title: nameText.describe("What is done, for people: it is public."),
  from: timeText.describe(
    "When it begins, on the clocks of `zone`: `2026-12-06T22:00`. With an offset it needs no zone.",
  ),
  to: timeText.optional().describe("When it ends, as `from`. This or `for` is needed."),
  for: durationField({ min: "1m", max: "90d", bareUnit: "h" }).optional().describe("How long it takes."),
  zone: z
    .string()
    .optional()
    .describe("The time zone of its times, as in the IANA database: `Europe/Berlin`. UTC where absent."),
  repeat: z
    .string()
    .optional()
    .describe("When it comes again: an RRULE of RFC 5545, `FREQ=WEEKLY;BYDAY=SU`. `from` is the first time."),
  except: z
    .union([dateText, z.array(dateText).min(1)])
    .optional()
    .describe("Local dates on which it does not begin although `repeat` says so."),
  checks: namedChecks.describe("The ids of the checks it is for."),
  groups: namedGroups.describe("The ids of the groups it is for; without checks and groups it is for all checks."),
});

const ONE_END = "`to` says when it ends, `for` how long it takes";

const maintenanceSchema = maintenanceShape
  .refine((one) => one.to !== undefined || one.for !== undefined, { message: `has no end\n${ONE_END}` })
  .refine((one) => one.to === undefined || one.for === undefined, { message: `has two ends\nkeep one: ${ONE_END}` })
  .refine((one) => one.except === undefined || one.repeat !== undefined, {
    message: "does not repeat, so there is nothing to except",
    path: ["except"],
  })
  .meta({ title: "maintenance" });

export const maintenancesSchema = z.array(maintenanceSchema);

interface Surroundings extends Selectable {
  readonly root: MapNode;
  readonly calendar: Calendar;
  readonly findings: Findings;
}

/**
 * The maintenances whose form is right, with their calendar and the checks they are for. Throws `CalendarMissing` where there
 * are some and the calendar is not loaded.
 */
export function readMaintenances(
  all: z.output<typeof maintenancesSchema>,
  surroundings: Surroundings,
): readonly Maintenance[] {
  const { root, calendar, findings } = surroundings;
  return all.flatMap((one, index) => {
    const { schedule, problems } = calendar.read(scheduleOf(one));
    findings.addAll(root, ["maintenance", index], [...problems, ...strangers(one, surroundings)]);
    if (schedule === undefined) return [];
    const checks = selectedChecks(one, surroundings);
    return [{ title: one.title, schedule, ...(checks !== undefined && { checks }) }];
  });
}

function scheduleOf(one: z.output<typeof maintenanceSchema>): WrittenSchedule {
  const { from, to, zone, repeat } = one;
  return {
    from,
    // In whole seconds, as everything in history.
    end: to === undefined ? { for: Math.ceil((one.for ?? 0) / 1000) * 1000 } : { to },
    ...(zone !== undefined && { zone }),
    ...(repeat !== undefined && { repeat }),
    except: [one.except ?? []].flat(),
  };
}
