import type { CheckId, RoundId } from "../brand.ts";
import type { Check } from "../check.ts";
import type { HistoryState } from "../history-state.ts";
import type { Change, Incident } from "../incident.ts";
import type { Vendor } from "../knowledge/wall.ts";
import type { Facts } from "../result.ts";

/** Where a reader may go on; all are the same in every round, or the text would be rewritten in each. */
export interface IssueLinks {
  /** The status page's URL. */
  readonly page?: string;
  /** The URL of the run that did a round, where there is one. */
  readonly run?: (round: RoundId) => string | undefined;
  /** The history branch, by its short name, and where people read it, without a slash at the end. */
  readonly history?: { readonly branch: string; readonly url?: string };
}

/** What an issue's text is made from. */
export interface IssueContext {
  readonly incident: Incident;
  /** The incident's checks as far as the config still has them. */
  readonly checks: readonly Check[];
  readonly links: IssueLinks;
  /** All checks of the config, for the names of neighbours. Default: those of the incident. */
  readonly others?: readonly Check[];
  /** How checks stand now: an incident of several tells it of each. */
  readonly memories?: HistoryState["checks"];
  /** Walls that the config describes: only it knows what to do about them. */
  readonly walls?: readonly Vendor[];
}

/** What is wrong now, or was last. */
export type Symptom = Pick<Change, "checks" | "state" | "reason" | "text">;

/** What people call a check; its id where the config has it no longer. Not escaped. */
export function nameOf({ checks, others = checks }: IssueContext, id: CheckId): string {
  return [...checks, ...others].find((check) => check.id === id)?.name ?? id;
}

/** The facts that may be shown: a check may have become private since they were found. */
export function publicFacts({ incident, checks }: IssueContext): Facts {
  const { address, ...others } = incident.facts;
  return address === undefined || checks.some((check) => check.private) ? others : incident.facts;
}

/** Changes that say what is wrong; the others say what people did, or that it lasts or is over. */
const TELLING: ReadonlySet<Change["kind"]> = new Set(["opened", "worsened", "eased", "shifted", "reopened"]);

/** The last of the first `told` changes that says what is wrong. */
export function lastSymptom(incident: Incident, told: number): Symptom {
  const isSymptom = ({ kind, state }: Change): boolean => TELLING.has(kind) && state !== "up";
  return incident.changes.slice(0, told).findLast(isSymptom) ?? incident;
}

/** An open incident's own state is the newest; an ended one is remembered by what was wrong last. */
export function currentSymptom(incident: Incident): Symptom {
  return incident.endedAt === undefined ? incident : lastSymptom(incident, incident.changes.length);
}
