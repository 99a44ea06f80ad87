/** Whom a config says that issues are for, and what else it asks of every one. */
import * as z from "zod";
import { field, notText, type Parsed, refuse } from "../assertions/field/field.ts";
import { quoted } from "../core/diagnostic.ts";
import type { IssueExtras } from "../core/issue/draft.ts";
import { repositoryName } from "./history.ts";

const LOGIN = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/i;
const TEAM = /^@?([a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99})$/i;
const OWNER_PATTERN = "^@?[a-zA-Z0-9-]+(/[a-zA-Z0-9._-]+)?$";
const MAX_LABEL = 50;
const MOST_OWNERS = 20;

/** A login or a team without its `@`. */
function readOwner(input: unknown): Parsed<string> {
  if (typeof input !== "string") return notText(input);
  const owner = (LOGIN.exec(input) ?? TEAM.exec(input))?.[1];
  if (owner !== undefined) return { value: owner };
  return refuse(`${quoted(input)} is neither a person nor a team`, 'write for instance `"@ana"` or `"@acme/core"`');
}

const OWNER = { type: "string", pattern: OWNER_PATTERN } as const;

/** One owner or a list of them, each once. */
export const ownerField: z.ZodType<readonly string[]> = field(
  { title: "owner", anyOf: [OWNER, { type: "array", items: OWNER, maxItems: MOST_OWNERS }] },
  (input) => {
    const read = [input].flat().map(readOwner);
    const problems = read.flatMap((one, index) =>
      "problems" in one
        ? one.problems.map((problem) => ({
            ...problem,
            path: Array.isArray(input) ? [index, ...problem.path] : problem.path,
          }))
        : [],
    );
    if (problems.length > 0) return { problems };
    const owners = [...new Set(read.flatMap((one) => ("value" in one ? [one.value] : [])))];
    return owners.length > MOST_OWNERS
      ? refuse(`has ${owners.length} owners`, `allowed: up to ${MOST_OWNERS}`)
      : { value: owners };
  },
);

/** A label as GitHub takes it: one line, and no comma, which parts labels in lists. */
export const labelText: z.ZodType<string> = field(
  { title: "label", type: "string", minLength: 1, maxLength: MAX_LABEL, pattern: "^[^,]+$" },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for labels are public", "write the label out");
    if (input.trim() === "" || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp},]/u.test(input))
      return refuse(`${quoted(input)} is no label`, "a label is one line without a comma");
    return input.length <= MAX_LABEL
      ? { value: input.trim() }
      : refuse(`has ${input.length} characters`, `allowed: up to ${MAX_LABEL}`);
  },
);

/** Keys of `issues` that say what is asked of every issue. */
export const extrasShape = {
  milestone: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe("The number of the milestone that every issue gets; it stands in its URL."),
  lock: z.boolean().prefault(false).describe("Let only people with write access comment."),
  pin: z
    .boolean()
    .prefault(false)
    .describe("Pin outages to the top of the list while they last. GitHub has room for three pins."),
  "changes-from": z
    .array(repositoryName)
    .max(5)
    .prefault([])
    .describe(
      "Other repositories whose deployments, releases and merges shortly before an incident are named in its issue, for instance " +
        "`[acme/api]`. This one is asked always; the token must be allowed to read them.",
    ),
};

interface WrittenExtras {
  readonly milestone?: number | undefined;
  readonly lock: boolean;
  readonly pin: boolean;
}

export function issueExtras({ milestone, lock, pin }: WrittenExtras): IssueExtras {
  return { ...(milestone === undefined ? {} : { milestone }), isLocked: lock, isPinned: pin };
}

/** Of a config without issues. */
export const NO_EXTRAS: IssueExtras = { isLocked: false, isPinned: false };
