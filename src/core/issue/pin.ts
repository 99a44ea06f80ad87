/** Which issues are pinned to the top of the list: those of outages while they last. */
import type { Incident } from "../incident.ts";
import type { IssueEdit } from "../issue.ts";
import type { IssueContext } from "./context.ts";
import type { IssueExtras } from "./draft.ts";

/** Does the config ask for a pin, and is the incident worth one? There is room for three in a repository. */
export function deservesPin({ incident }: Pick<IssueContext, "incident">, extras: IssueExtras | undefined): boolean {
  const isGrave = (incident.kind === "outage" || incident.kind === "declared") && incident.isDrill !== true;
  return extras?.isPinned === true && isGrave;
}

export interface Progress {
  /** The number of the last change that the issue has told. */
  readonly known: number;
  /** The same after the edit. */
  readonly upTo: number;
}

/**
 * What an edit does to the pin. It goes by what the issue has told, not by whether it is open: a person may have closed one
 * that was pinned, or opened one that is not, and a second round finds done what the first did.
 */
export function pinEdit(
  context: Pick<IssueContext, "incident">,
  extras: IssueExtras | undefined,
  { known, upTo }: Progress,
): Pick<IssueEdit, "pin"> {
  const isOver = hasToldEnd(context.incident, upTo);
  if (!deservesPin(context, extras) || hasToldEnd(context.incident, known) === isOver) return {};
  return { pin: !isOver };
}

/** Of the first `told` changes, is the end the last that says whether it lasts? */
function hasToldEnd({ changes }: Incident, told: number): boolean {
  const last = changes.slice(0, told).findLast(({ kind }) => kind === "closed" || kind === "reopened");
  return last?.kind === "closed";
}
