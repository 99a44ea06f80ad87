import { compact, type Instant, incidentId } from "./brand.ts";
import { type Incident, isOpen } from "./incident.ts";
import { closeIncident, type Deciding, openIncident } from "./incident-changes.ts";

/** What a round knows of the newest config. */
export interface NewestConfig {
  /** Why it cannot be used, in one public line; absent where it is valid. */
  readonly problem?: string;
}

/** The reason of the incident about a broken config. */
export const CONFIG_INVALID = "config.invalid";

/**
 * The incident about the newest config as it is after this round: opened when the config breaks, closed when it is valid
 * again; nothing where there is none. It is told in an issue like any other, because nobody reads the logs of a green job.
 */
export function brokenConfig(
  incidents: Iterable<Incident>,
  newest: NewestConfig,
  deciding: Deciding,
): Incident | undefined {
  const open = [...incidents].find((incident) => incident.kind === "config" && isOpen(incident));
  const { problem } = newest;
  const { at } = deciding.round;
  if (problem === undefined) {
    if (open === undefined) return undefined;
    const valid = { state: "up", reason: "config.valid", text: "the config is valid again", since: at, at } as const;
    return closeIncident(open, { ...valid, from: open.state }, deciding.round);
  }
  if (open !== undefined) return open.text === problem ? open : { ...open, text: problem };
  const broken = { state: "unknown", reason: CONFIG_INVALID, text: problem, since: at, at } as const;
  return openIncident(
    { id: configIncidentId(at), kind: "config", checks: [] },
    { ...broken, facts: {}, locations: [] },
    deciding,
  );
}

/** Two hyphens in a row stand in no check's id, so no check's incident is ever called this. */
function configIncidentId(at: Instant): Incident["id"] {
  return incidentId(`config--${compact(at)}`);
}
