import type { ReasonFacts } from "./reasons.ts";
import { BELOW_400 } from "./statuses/below-400.ts";
import { FAILURES } from "./statuses/failures.ts";
import { REFUSALS } from "./statuses/refusals.ts";
import type { StatusKind, StatusRow, StatusTable } from "./statuses/status.ts";

/** Every registered code, and every unregistered one that is known to be in use. */
export const STATUS_CODES: StatusTable = { ...BELOW_400, ...REFUSALS, ...FAILURES };

export interface StatusFacts extends ReasonFacts {
  /** `Not Found`; in parentheses who uses it, where it is not registered. */
  readonly name: string;
  readonly kinds: readonly StatusKind[];
}

const CLASSES: readonly StatusRow[] = [
  ["Informational", ["lasting"], "An interim answer that is never a final one.", "", "Look at what the server speaks."],
  [
    "Successful",
    ["lasting"],
    "A good answer, though of a kind that nobody has registered.",
    "",
    "Write it under `expect: status` if it is right.",
  ],
  ["Redirection", ["lasting"], "The target sends elsewhere.", "", "Look at where it leads."],
  ["Client Error", ["check"], "The server refuses the request as it is.", "", "Look at what the check sends."],
  ["Server Error", ["passing"], "The server failed to answer a valid request.", "", "Look into its log."],
];

const UNKNOWN: StatusRow = [
  "(unknown)",
  ["wall"],
  "A code that no standard knows.",
  "",
  "Look at what answers: edges and firewalls make up codes.",
];

/** What a status code outside the expected range says, for any code from 100 to 999. */
export function describeStatus(code: number): StatusFacts {
  const [name, kinds, meaning, causes, remedy] = STATUS_CODES[code] ?? CLASSES[Math.floor(code / 100) - 1] ?? UNKNOWN;
  return {
    name,
    kinds,
    blame: kinds.includes("ours") ? "runner" : "target",
    transient: kinds.includes("passing"),
    meaning,
    ...(causes === "" ? {} : { causes }),
    remedy,
  };
}
