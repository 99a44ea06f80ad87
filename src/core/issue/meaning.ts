/** What the reason means, and a command to see for oneself. */
import { CONFIG_INVALID } from "../broken-config.ts";
import type { Check } from "../check.ts";
import { describeReason, type ReasonFacts } from "../knowledge/reasons.ts";
import type { Vendor } from "../knowledge/wall.ts";
import { wallOf } from "../knowledge/walls.ts";
import { codeBlock, escapeText } from "../markdown.ts";
import { isSeen, type State } from "../state.ts";
import type { IssueContext } from "./context.ts";
import { paragraphs } from "./layout.ts";

/** What the reason means and what to look at first; for what we could not see, that it is no outage. */
export function explanation({ incident, walls = [] }: IssueContext, state: State, reason: string): string | undefined {
  if (incident.kind === "declared") return undefined;
  const { meaning, causes, remedy } = described(reason, walls);
  return paragraphs([
    isSeen(state) || reason === CONFIG_INVALID
      ? undefined
      : "**This is no outage.** We were kept from looking, so the time counts as not observed: neither up nor down.",
    `**What it means.** ${meaning}`,
    causes === undefined ? undefined : `**Usual causes.** ${causes}`,
    `**What to do.** ${remedy}`,
  ]);
}

/** Our own words are Markdown, what a config says of its walls is text. */
function described(reason: string, walls: readonly Vendor[]): ReasonFacts {
  const facts = describeReason(reason, walls);
  const wall = wallOf(reason, walls);
  if (wall === undefined || !walls.includes(wall.vendor)) return facts;
  return { ...facts, meaning: escapeText(facts.meaning), remedy: escapeText(facts.remedy) };
}

/** A command that looks as we do, for targets that everybody may see. */
export function curlBlock({ incident, checks }: IssueContext): string | undefined {
  const [check] = checks;
  if (check === undefined || incident.checks.length > 1 || incident.kind === "declared") return undefined;
  const target = openTarget(check);
  if (target === undefined) return undefined;
  const quoted = `'${target.replaceAll("'", "'\\''")}'`;
  const block = codeBlock(
    [`curl -sS -o /dev/null -D - --max-time ${Math.ceil(check.timeoutMs / 1_000)} ${quoted}`],
    "sh",
  );
  return `**See for yourself.**\n\n${block}`;
}

function openTarget({ target, private: isPrivate }: Check): string | undefined {
  if (target === undefined || isPrivate) return undefined;
  return /^https?:\/\//.test(target) && !target.includes("${") && !target.endsWith("…") ? target : undefined;
}
