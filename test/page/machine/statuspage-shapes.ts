/** Statuspage's API, version 2, as JSON Schema: every key is there, no other is, and the values are the documented ones. */
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

interface Shape {
  readonly [keyword: string]: unknown;
}

const TEXT: Shape = { type: "string" };
const NAME: Shape = { type: "string", minLength: 1 };
const ID: Shape = { type: "string", pattern: "^[0-9a-z]{12}$" };
const TIME: Shape = { type: "string", format: "date-time" };
const FLAG: Shape = { type: "boolean" };
const NULL: Shape = { type: "null" };
const STATUS: Shape = {
  enum: ["operational", "degraded_performance", "partial_outage", "major_outage", "under_maintenance"],
};

function orNull(shape: Shape): Shape {
  return { anyOf: [shape, NULL] };
}

function listOf(items: Shape): Shape {
  return { type: "array", items };
}

function record(properties: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", properties, required, additionalProperties: false };
}

const PAGE = record({
  id: ID,
  name: TEXT,
  url: { anyOf: [{ const: "" }, { type: "string", format: "uri" }] },
  time_zone: { const: "Etc/UTC" },
  updated_at: TIME,
});

const COMPONENT = record(
  {
    id: ID,
    name: NAME,
    status: STATUS,
    created_at: TIME,
    updated_at: TIME,
    position: { type: "integer", minimum: 1 },
    description: orNull(NAME),
    showcase: FLAG,
    start_date: orNull({ type: "string", format: "date" }),
    group_id: orNull(ID),
    page_id: ID,
    group: FLAG,
    only_show_if_degraded: FLAG,
    components: listOf(ID),
  },
  ["components"],
);

const UPDATE = record({
  id: ID,
  status: { enum: ["investigating", "resolved", "scheduled", "in_progress", "completed"] },
  body: NAME,
  incident_id: ID,
  created_at: TIME,
  updated_at: TIME,
  display_at: TIME,
  affected_components: orNull(listOf(record({ code: ID, name: NAME, old_status: STATUS, new_status: STATUS }))),
  deliver_notifications: FLAG,
  custom_tweet: NULL,
  tweet_id: NULL,
});

const INCIDENT = {
  id: ID,
  name: NAME,
  status: { enum: ["investigating", "identified", "monitoring", "resolved", "postmortem"] },
  created_at: TIME,
  updated_at: TIME,
  monitoring_at: orNull(TIME),
  resolved_at: orNull(TIME),
  impact: { enum: ["none", "minor", "major", "critical"] },
  shortlink: { anyOf: [{ const: "" }, { type: "string", format: "uri" }] },
  started_at: TIME,
  page_id: ID,
  incident_updates: listOf(UPDATE),
  components: listOf(COMPONENT),
};

const INCIDENTS = listOf(record(INCIDENT));
const MAINTENANCES = listOf(
  record({
    ...INCIDENT,
    status: { enum: ["scheduled", "in_progress", "verifying", "completed"] },
    impact: { const: "maintenance" },
    scheduled_for: TIME,
    scheduled_until: TIME,
  }),
);
const OVERALL = record({ indicator: { enum: ["none", "minor", "major", "critical"] }, description: NAME });

/** Path below `api/v2/` to the shape of its document. */
export const DOCUMENTS: Readonly<Record<string, Shape>> = {
  "summary.json": record({
    page: PAGE,
    components: listOf(COMPONENT),
    incidents: INCIDENTS,
    scheduled_maintenances: MAINTENANCES,
    status: OVERALL,
  }),
  "status.json": record({ page: PAGE, status: OVERALL }),
  "components.json": record({ page: PAGE, components: listOf(COMPONENT) }),
  "incidents.json": record({ page: PAGE, incidents: INCIDENTS }),
  "incidents/unresolved.json": record({ page: PAGE, incidents: INCIDENTS }),
  "scheduled-maintenances.json": record({ page: PAGE, scheduled_maintenances: MAINTENANCES }),
  "scheduled-maintenances/upcoming.json": record({ page: PAGE, scheduled_maintenances: MAINTENANCES }),
  "scheduled-maintenances/active.json": record({ page: PAGE, scheduled_maintenances: MAINTENANCES }),
};

/** What in the document differs from the shape. */
export function differences(shape: Shape, document: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  ajv.validate(shape, document);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
