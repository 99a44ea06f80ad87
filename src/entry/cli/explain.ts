import { existsSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "../../adapters/local/clock.ts";
import { type LookedBack, lookBack } from "../../app/look-back.ts";
import type { Config } from "../../config/config.ts";
import { iso } from "../../core/brand.ts";
import { DEFAULT_HISTORY_REF } from "../../core/defaults.ts";
import { utc } from "../../core/fact-words.ts";
import type { CheckMemory } from "../../core/history-state.ts";
import { type Explained, explain, knownWords, WHOSE } from "../../core/knowledge/explain.ts";
import { allReasons, type ReasonEntry } from "../../core/knowledge/reasons.ts";
import { CERTAINTY, ruleWords } from "../../core/knowledge/wall-words.ts";
import { ACTS, reasonOf } from "../../core/knowledge/walls.ts";
import { explainLook } from "../../core/look-explanation.ts";
import type { Result } from "../../core/result.ts";
import { nearest } from "../../core/spelling.ts";
import type { Clock } from "../../ports.ts";
import { openStore, type Places } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { configIn } from "./config-in.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";
import { columns, paragraphs } from "./paragraphs.ts";
import { placesFor } from "./places.ts";

export const explainCommand: CliCommand = {
  name: "explain",
  doc: "says what a reason, a status code or a wall means, or why a check's newest look was judged so; alone it lists all",
  argument: { name: "word", value: "<word>", isRequired: false },
  options: {
    dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
    store: {
      type: "string",
      value: "github:<owner>/<repo>",
      doc: "explain the checks of a repository on GitHub instead; the token is in GITHUB_TOKEN",
    },
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)",
    },
    json: { type: "boolean", doc: "print JSON instead of text" },
  },
  async run(values, shell) {
    const word = textOption(values, "word");
    const answer = word === undefined ? listed(allReasons()) : await answerFor(word, values, shell);
    shell.out.write(values["json"] === true ? `${JSON.stringify(answer.json)}\n` : answer.text);
    return EXIT.done;
  },
};

interface Answer {
  readonly text: string;
  readonly json: unknown;
}

/** A word of ours first, but a check of that name before a maker or a family. Throws `InputError` for an unknown word. */
async function answerFor(word: string, values: OptionValues, shell: Shell): Promise<Answer> {
  const ours = explain(word);
  if (ours?.kind === "reason" && !isOfWall(ours.reason)) return ofReason(ours);
  const clock = systemClock();
  const places = placesFor(values, shell, clock, "read contents of that repository");
  const config = await configIn(places, values, shell);
  const explained = explain(word, config?.walls);
  if (explained?.kind === "reason") return ofReason(explained);
  const history = await historyIn(places, config, clock);
  const checks: Readonly<Record<string, CheckMemory>> = history?.state.checks ?? {};
  const memory = Object.hasOwn(checks, word) ? checks[word] : undefined;
  if (history !== undefined && memory !== undefined) return ofCheck(word, { memory, history, config });
  if (explained?.kind === "vendor") return ofVendor(explained);
  if (explained?.kind === "family") return listed(explained.reasons);
  const meant = nearest(word, [...Object.keys(checks), ...knownWords(config?.walls)]);
  const hint = meant === undefined ? "`allclear explain` lists all that there is" : `did you mean \`${meant}\`?`;
  throw new InputError(`nothing is known of \`${word}\`; ${hint}`);
}

function listed(reasons: readonly ReasonEntry[]): Answer {
  const rows = reasons.map(({ reason, meaning }) => [reason, firstSentence(meaning)] as const);
  return { text: `${columns(rows)}\n`, json: reasons };
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

function ofReason({ reason, title, facts, usually, walls }: Extract<Explained, { kind: "reason" }>): Answer {
  const { blame, transient, meaning, causes, remedy } = facts;
  const names = walls.map(({ name }) => name);
  const text = paragraphs([
    title,
    `Whose doing it is: ${WHOSE[blame]}. ${transient ? "It often passes by itself." : "It does not pass by itself."}`,
    `What it means: ${meaning}`,
    causes === undefined ? undefined : `Usual causes: ${causes}`,
    `What to do: ${remedy}`,
    names.length < 2 ? undefined : `Walls that refuse so: ${names.join(", ")}.`,
  ]);
  return { text, json: { reason, title, ...facts, usually, walls: walls.map(({ id }) => id) } };
}

function ofVendor({ vendor }: Extract<Explained, { kind: "vendor" }>): Answer {
  const { id, name, remedy, originRemedy, rules } = vendor;
  const words = rules.map((rule) => `  ${ACTS[rule.kind]}, ${CERTAINTY[rule.confidence]}\n    ${ruleWords(rule)}`);
  const reasons = [...new Set(rules.map(({ kind }) => reasonOf(vendor, kind)))];
  const text = paragraphs([
    `${name} (${reasons.join(", ")})`,
    remedy === undefined ? undefined : `What to do: ${remedy}`,
    originRemedy === undefined ? undefined : `Where the target behind it is dead: ${originRemedy}`,
    `How it is told:\n${words.join("\n")}`,
  ]);
  const told = rules.map((rule) => ({
    id: rule.id,
    kind: rule.kind,
    confidence: rule.confidence,
    signs: ruleWords(rule),
  }));
  return { text, json: { vendor: id, name, remedy, originRemedy, rules: told } };
}

/** Reasons that a wall of the config may have in the place of ours. */
function isOfWall(reason: string): boolean {
  return reason.startsWith("wall.") || reason.startsWith("edge.");
}

async function historyIn(places: Places, config: Config | undefined, clock: Clock): Promise<LookedBack | undefined> {
  if (places.kind === "local" && !existsSync(join(places.directory, "history.git"))) return undefined;
  return lookBack(openStore(places, config?.historyRef ?? DEFAULT_HISTORY_REF, clock), clock.now());
}

interface Remembered {
  readonly memory: CheckMemory;
  readonly history: LookedBack;
  readonly config: Config | undefined;
}

function ofCheck(id: string, { memory, history, config }: Remembered): Answer {
  const looks = history.latest.filter(({ check }) => check === id).toSorted((one, other) => other.at - one.at);
  const [look, ...others] = looks;
  const check = config?.checks.find((one) => one.id === id);
  const explaining = {
    ...(config === undefined ? {} : { walls: config.walls }),
    ...(check === undefined ? {} : { check }),
  };
  const { confirmed, look: seen, expected, why, reason, facts } = explainLook(memory, look, explaining);
  const text = paragraphs([
    `${id}: ${confirmed ?? "nothing is confirmed yet"}`,
    `Newest look: ${seen ?? "none in the newest two hours of rounds"}`,
    ...others.map(
      (other) => `From ${other.location}: ${other.state} (${other.reason}) at ${utc(other.at)}: ${other.text}`,
    ),
    expected === undefined ? undefined : `Expected: ${expected}`,
    why.join(" "),
    reason === undefined ? undefined : `What it means: ${reason.meaning}`,
    reason?.causes === undefined ? undefined : `Usual causes: ${reason.causes}`,
    reason === undefined || look?.state === "up" ? undefined : `What to do: ${reason.remedy}`,
    facts.length === 0 ? undefined : columns(facts.map(({ label, value }) => [label, value])),
  ]);
  return {
    text,
    json: {
      check: id,
      confirmed: memory.confirmed && dated(memory.confirmed),
      looks: looks.map(lookJson),
      expected,
      why,
      reason,
    },
  };
}

function dated({ since, ...confirmed }: NonNullable<CheckMemory["confirmed"]>): object {
  return { ...confirmed, since: iso(since) };
}

function lookJson({ at, ...look }: Result): object {
  return { ...look, at: iso(at) };
}
