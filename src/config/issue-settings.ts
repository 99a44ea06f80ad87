/** What a config says of the issues in which incidents are told. */
import * as z from "zod";
import { durationField } from "../assertions/field/duration.ts";
import { DEFAULTS } from "../core/defaults.ts";
import { parseDuration } from "../core/duration.ts";
import { type RepositoryName, repositoryName } from "./history.ts";

export interface IssueSettings {
  /** There are no issues: pages and channels alone tell of incidents. */
  readonly areOff: boolean;
  /** The repository that has them, where that is another one than the one that is run in. */
  readonly repository?: RepositoryName;
  /** What fails again so soon after its incident's end is the same incident; 0: it is always another one. */
  readonly reopenWithinMs: number;
  /** After how long without a word people are reminded of what nobody has acknowledged; 0: never. */
  readonly remindAfterMs: number;
}

const settings = z.strictObject({
  repository: repositoryName
    .optional()
    .describe(
      "Another repository in which they are opened, for instance `acme/status`. The job's own token may not write there: give the " +
        "step the input `issues-token`.",
    ),
  "reopen-within": durationField({ min: "0", max: "7d", bareUnit: "h" })
    .prefault(DEFAULTS.reopenWithin)
    .describe(
      "What is down again so soon after its issue was closed opens that issue again instead of another one; `0`: always another one.",
    ),
  "remind-after": durationField({ min: "0", max: "30d", bareUnit: "h" })
    .prefault(DEFAULTS.remindAfter)
    .describe(
      "After how long without a word an issue about an outage that nobody has acknowledged reminds, then after twice that time, " +
        "and so on; `0`: never.",
    ),
});

export const issuesSchema = z
  .union([settings, z.enum(["off"])])
  .prefault({})
  .describe("The issues in which incidents are told; `off`: there are none, only the page and channels tell of them.");

export function issueSettings(written: z.output<typeof issuesSchema>): IssueSettings {
  if (written === "off")
    return {
      areOff: true,
      reopenWithinMs: milliseconds(DEFAULTS.reopenWithin),
      remindAfterMs: milliseconds(DEFAULTS.remindAfter),
    };
  const { repository } = written;
  return {
    areOff: false,
    ...(repository !== undefined && { repository }),
    reopenWithinMs: written["reopen-within"],
    remindAfterMs: written["remind-after"],
  };
}

function milliseconds(text: string): number {
  const parsed = parseDuration(text);
  return "ms" in parsed ? parsed.ms : 0;
}
