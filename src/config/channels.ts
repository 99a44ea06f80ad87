import * as z from "zod";
import { field, notText, refuse } from "../assertions/field/field.ts";
import { templateText } from "../assertions/field/template.ts";
import { quoted } from "../core/diagnostic.ts";
import { CHANGE_KINDS, SEVERITIES } from "../core/incident.ts";
import type { ChannelPolicy } from "../core/outbox.ts";
import type { QuietHours } from "../core/quiet-hours.ts";
import { type Route, TOLD_CHANGES } from "../core/route.ts";
import { secretNames, type Template } from "../core/secret.ts";
import { slug } from "../core/slug.ts";
import { isZone } from "../core/zone.ts";
import { NOTIFIERS } from "../notifiers/index.ts";
import type { BoundNotifier } from "../notifiers/notifier.ts";
import type { Findings } from "./findings.ts";
import type { MapNode } from "./node.ts";
import { namedChecks, namedGroups, namedOwners, type Selectable, selectedChecks, strangers } from "./selection.ts";

/** A named way to tell people beside issues. */
export interface Channel extends ChannelPolicy {
  readonly notifier: BoundNotifier;
  readonly allowPrivate: boolean;
  /** More changes than this in one round are told as one message. */
  readonly digestAbove: number;
}

/** What is called after each committed round. */
export interface Heartbeat {
  readonly url: Template;
  readonly allowPrivate: boolean;
}

const TOLD_STATES = ["degraded", "down", "blocked", "unknown"] as const;

const clockTime: z.ZodType<number> = field(
  { title: "time of day", type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
  (input) => {
    if (typeof input !== "string") return notText(input);
    const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(input) ?? [];
    if (hours === undefined) return refuse(`${quoted(input)} is no time of day`, "write for instance `22:00`");
    return { value: Number(hours) * 60 + Number(minutes) };
  },
);

const zoneName: z.ZodType<string> = field({ title: "time zone", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  return isZone(input)
    ? { value: input }
    : refuse(`${quoted(input)} is no time zone`, "write a name of the IANA database, for instance `Europe/Berlin`");
});

const whenSchema = z.strictObject({
  checks: namedChecks.describe("The ids of the checks it is for."),
  groups: namedGroups.describe(
    "The ids of the groups it is for; without checks, groups and owners it is for all checks.",
  ),
  owners: namedOwners.describe("Whose checks it is for: a login, a team, or a list of them."),
  states: z
    .array(z.enum(TOLD_STATES))
    .min(1)
    .prefault(["down"])
    .describe(
      "What is told as it begins. `blocked` and `unknown` are told without it too, but only once they have lasted for a day.",
    ),
  severity: z.enum(SEVERITIES).prefault("minor").describe("The least severity that is told."),
  changes: z
    .array(z.enum(CHANGE_KINDS))
    .min(1)
    .prefault([...TOLD_CHANGES])
    .describe("The kinds of change that are told; the end only of what was told before."),
});

const quietSchema = z
  .strictObject({
    from: clockTime.describe("When they begin, on the clocks of `zone`."),
    to: clockTime.describe("When they end; before `from` it is on the next day."),
    zone: zoneName.prefault("UTC").describe("The time zone, as in the IANA database."),
    unless: z
      .strictObject({
        severity: z.enum(SEVERITIES).prefault("critical").describe("From this severity on it is told at once."),
        states: z.array(z.enum(TOLD_STATES)).prefault([]).describe("These states are told at once too: `[down]`."),
      })
      .prefault({}),
  })
  .refine(({ from, to }) => from !== to, { message: "would never end\n`from` and `to` are the same time" });

/** What every channel may say beside its kind. */
export const channelShape = z.strictObject({
  when: whenSchema.prefault({}),
  "quiet-hours": quietSchema
    .optional()
    .describe("The part of each day in which it rests: what comes is told afterwards, as one message."),
  digest: z.int().min(1).max(100).prefault(5).describe("More changes than this in one round are one message."),
  allow: z
    .array(z.enum(["private"]))
    .prefault([])
    .describe("`private`: it may be on a loopback, private or link-local address; on one of a metadata service never."),
});

type Common = z.output<typeof channelShape>;

/** What is written of one channel. */
interface WrittenChannel {
  readonly notifiers: readonly BoundNotifier[];
  readonly common: Common;
}

const kinds = Object.fromEntries(NOTIFIERS.map(({ type, schema }) => [type, schema.optional()]));
const kindNames = NOTIFIERS.map(({ type }) => `\`${type}\``).join(", ");

const channelSchema: z.ZodType<WrittenChannel> = z
  .strictObject({ ...kinds, ...channelShape.shape })
  .transform((written) => ({
    notifiers: NOTIFIERS.flatMap(({ type }) => boundIn(written, type)),
    common: written,
  }))
  .refine(({ notifiers }) => notifiers.length === 1, {
    message: `has to be of one kind\ngive exactly one of ${kindNames}`,
  })
  .meta({ title: "channel" });

function boundIn(written: Readonly<Record<string, unknown>>, type: string): readonly BoundNotifier[] {
  const bound: unknown = written[type];
  return isBound(bound) ? [bound] : [];
}

function isBound(value: unknown): value is BoundNotifier {
  return typeof value === "object" && value !== null && "send" in value;
}

/** Channels by name. */
export const channelsSchema = z
  .record(z.string(), channelSchema)
  .superRefine((channels, context) => {
    for (const name of Object.keys(channels))
      if (slug(name) !== name)
        context.addIssue({
          code: "custom",
          path: [name],
          params: { at: "key", hint: `write \`${slug(name) || "chat"}\`` },
          message: `${quoted(name)} is no name of a channel: lower-case letters, digits and single hyphens`,
        });
  })
  .meta({ title: "map of channels" });

const pingText = templateText
  .refine(({ parts: [first] }) => typeof first !== "string" || /^https?:\/\//.test(first), {
    message: `is no address\nwrite \`https://…\`, or the whole address as a secret: \`\${PING_URL}\``,
  })
  .meta({ title: "URL with secrets", type: "string" });

export const heartbeatSchema = z
  .union([
    pingText,
    z.strictObject({
      url: pingText.describe("The address."),
      allow: channelShape.shape.allow,
    }),
  ])
  .meta({ title: "URL with secrets" });

export function readHeartbeat(written: z.output<typeof heartbeatSchema> | undefined): Heartbeat | undefined {
  if (written === undefined) return undefined;
  if ("parts" in written) return { url: written, allowPrivate: false };
  return { url: written.url, allowPrivate: written.allow.includes("private") };
}

/** The channels whose form is right, with the checks they are for. */
export function readChannels(
  channels: z.output<typeof channelsSchema>,
  { root, findings, ...known }: Selectable & { readonly root: MapNode; readonly findings: Findings },
): readonly Channel[] {
  return Object.entries(channels).flatMap(
    ([
      id,
      {
        notifiers: [notifier],
        common,
      },
    ]) => {
      const { when, digest, allow } = common;
      findings.addAll(root, ["channels", id, "when"], strangers(when, known));
      if (notifier === undefined) return [];
      const quiet = common["quiet-hours"];
      return [
        {
          id,
          notifier,
          allowPrivate: allow.includes("private"),
          digestAbove: digest,
          route: routeOf(when, known),
          ...(quiet === undefined ? {} : { quiet: quiet satisfies QuietHours }),
        },
      ];
    },
  );
}

function routeOf({ states, severity, changes, ...scope }: Common["when"], known: Selectable): Route {
  const checks = selectedChecks(scope, known);
  return { states, severity, changes, ...(checks === undefined ? {} : { checks: new Set(checks) }) };
}

/** The `${NAME}`s that channels and the heartbeat need. */
export function channelSecrets({
  channels,
  heartbeat,
}: {
  readonly channels: readonly Channel[];
  readonly heartbeat?: Heartbeat;
}): readonly string[] {
  const ping = heartbeat === undefined ? [] : secretNames(heartbeat.url);
  return [...channels.flatMap(({ notifier }) => notifier.secrets), ...ping];
}
