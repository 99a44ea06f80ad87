/** The labels of our issues. GitHub makes a label when it is first used; colour and description are given to it then. */
import type { Incident } from "../incident.ts";
import { LABEL } from "../issue.ts";
import type { IssueContext } from "./context.ts";

export interface LabelLook {
  /** Six hexadecimal digits. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

const DRILL = `${LABEL}-drill`;

/** How our own labels look; the user's own are left alone, and so is ours once somebody changed it. */
export const OUR_LABELS: ReadonlyMap<string, LabelLook> = new Map([
  [LABEL, { color: "b42318", description: "Opened and closed by Allclear, which watches what this repository serves" }],
  [`${LABEL}-degraded`, { color: "b54708", description: "It answers, but slower or weaker than asked" }],
  [`${LABEL}-unseen`, { color: "475467", description: "We were kept from looking: no outage, as far as we know" }],
  [
    `${LABEL}-config`,
    { color: "6941c6", description: "The config has mistakes; rounds go on with the last valid one" },
  ],
  [`${LABEL}-declared`, { color: "175cd3", description: "An incident that people declared by hand" }],
  [DRILL, { color: "0e9384", description: "A drill: nothing is wrong" }],
]);

/** GitHub takes 100 labels; so many of the user's own are given. */
const MOST_OWN = 20;

/** Labels by kind: an outage has ours alone, the others are told apart by a second one. The checks' own follow. */
export function issueLabels({ incident, checks }: IssueContext): readonly string[] {
  const own = checks.flatMap((check) => check.labels).slice(0, MOST_OWN);
  return [...new Set([...ourLabels(incident), ...own])];
}

function ourLabels({ kind, isDrill }: Incident): readonly string[] {
  const kindOf = kind === "outage" ? [] : [`${LABEL}-${kind}`];
  return [LABEL, ...kindOf, ...(isDrill === true ? [DRILL] : [])];
}
