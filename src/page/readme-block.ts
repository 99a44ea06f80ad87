import { dayName } from "../core/history/layout.ts";
import { formatRatio } from "../core/history/uptime.ts";
import { escapeText } from "../core/markdown.ts";
import { ENGLISH } from "./language/words.ts";
import { HOME } from "./layout.ts";
import { addressOf } from "./machine/address.ts";
import { BADGE_KINDS, type BadgeKind, type BadgeOwner, badgePath } from "./machine/paths.ts";
import type { CheckModel, PageModel } from "./model.ts";
import { checkPath } from "./parts.ts";

const BEGIN = "<!-- allclear:begin -->";
const END = "<!-- allclear:end -->";

export type BlockEdit =
  /** The block says what there is to say, but for figures that always move a little. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "changed"; readonly text: string }
  /** There is no one place for it: what is wrong. */
  | { readonly kind: "unclear"; readonly why: string };

/** A table of the checks as Markdown. It is written into people's own file, so no name in it means anything there. */
export function readmeBlock(model: PageModel): string {
  const address = addressOf(model.siteUrl);
  const home = address(HOME);
  const isServed = home !== undefined;
  const badges = (owner: BadgeOwner, kinds: readonly BadgeKind[]) =>
    kinds.map((kind) => `![${kind}](${safe(address(badgePath(owner, kind, "svg")))})`).join(" ");
  const row = (check: CheckModel) => {
    const name = escapeText(check.name);
    const cells = [
      isServed ? `[${name}](${safe(address(checkPath(check.id)))})` : name,
      stateText(check),
      formatRatio(check.uptime.ratio),
      ...(isServed ? [badges({ of: "check", id: check.id }, BADGE_KINDS)] : []),
    ];
    return `| ${cells.join(" | ")} |`;
  };
  return [
    ...(isServed ? [`[${badges({ of: "all" }, ["state"])}](${safe(home)})`, ""] : []),
    `| check | state | uptime of 90 days |${isServed ? " now |" : ""}`,
    `|---|---|---|${isServed ? "---|" : ""}`,
    ...model.checks.map(row),
    "",
    `As of ${ENGLISH.day(dayName(model.lastRound ?? model.builtAt))} (UTC); written when a state changes, and once a day.`,
  ].join("\n");
}

function stateText({ standing: { face, since, pending } }: CheckModel): string {
  const name = ENGLISH.state[face];
  const word = since === undefined || face === "up" ? name : `**${name}** since ${ENGLISH.time(since)}`;
  return pending === undefined ? word : `${word} (possible ${pending.possible}, checking)`;
}

/** An address as Markdown takes it: a bracket could end it. */
function safe(url = ""): string {
  return url.replace(/\(/g, "%28").replace(/\)/g, "%29");
}

/** The file with this block between its two lines; everything else stays as it is, line ends included. */
export function withBlock(file: string, block: string): BlockEdit {
  const lines = file.split("\n");
  const marks = markLines(lines);
  const [begin, end] = marks;
  if (begin === undefined) return { kind: "unclear", why: `it has no lines \`${BEGIN}\` and \`${END}\`` };
  if (end === undefined || marks.length > 2 || begin.mark !== BEGIN || end.mark !== END)
    return { kind: "unclear", why: `\`${BEGIN}\` and \`${END}\` have to be there once each, in this order` };
  const lineEnd = lines[begin.index]?.endsWith("\r") === true ? "\r" : "";
  const before = lines.slice(begin.index + 1, end.index).map((line) => line.replace(/\r$/, ""));
  if (withoutNoise(before.join("\n")) === withoutNoise(block)) return { kind: "unchanged" };
  const written = block.split("\n").map((line) => line + lineEnd);
  return {
    kind: "changed",
    text: [...lines.slice(0, begin.index + 1), ...written, ...lines.slice(end.index)].join("\n"),
  };
}

/** The lines that mark the block; those inside a fenced piece of code are somebody's example. */
function markLines(lines: readonly string[]): readonly { readonly index: number; readonly mark: string }[] {
  let fence: string | undefined;
  return lines.flatMap((line, index) => {
    const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = marker;
    else if (marker?.startsWith(fence) === true && line.trim() === marker) fence = undefined;
    const mark = line.trim();
    return fence === undefined && (mark === BEGIN || mark === END) ? [{ index, mark }] : [];
  });
}

/** Uptime moves with every round: that alone is no news. */
function withoutNoise(text: string): string {
  return text.replace(/\d+(\.\d+)? %/g, "%").trim();
}
