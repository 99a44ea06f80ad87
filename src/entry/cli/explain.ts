import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { systemClock } from "../../adapters/local/clock.ts";
import { createLocalSource, hasLocalConfig } from "../../adapters/local/source.ts";
import { loadConfig } from "../../app/config.ts";
import { type LookedBack, lookBack } from "../../app/look-back.ts";
import { iso } from "../../core/brand.ts";
import { DEFAULT_HISTORY_REF } from "../../core/defaults.ts";
import type { CheckMemory } from "../../core/history-state.ts";
import { type Explained, explain, knownWords, WHOSE } from "../../core/knowledge/explain.ts";
import { allReasons, type ReasonEntry } from "../../core/knowledge/reasons.ts";
import { CERTAINTY, ruleWords } from "../../core/knowledge/wall-words.ts";
import { ACTS, reasonOf } from "../../core/knowledge/walls.ts";
import { explainLook } from "../../core/look-explanation.ts";
import type { Result } from "../../core/result.ts";
import { nearest } from "../../core/spelling.ts";
import { openStore } from "../compose.ts";
import { InputError } from "../inputs.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { DEFAULT_DIRECTORY } from "./directory.ts";
import { columns, paragraphs } from "./paragraphs.ts";

export const explainCommand: CliCommand = {
  name: "explain",
  doc: "says what a reason, a status code or a wall means, or why a check's newest look was judged so; alone it lists all",
  argument: { name: "word", value: "<word>", isRequired: false },
  options: {
    dir: { type: "string", value: "<dir>", doc: `where rounds keep their files (default ${DEFAULT_DIRECTORY})` },
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
  const explained = explain(word);
  if (explained?.kind === "reason") return ofReason(explained);
  const history = await historyIn(values, shell);
  const checks: Readonly<Record<string, CheckMemory>> = history?.state.checks ?? {};
  const memory = Object.hasOwn(checks, word) ? checks[word] : undefined;
  if (history !== undefined && memory !== undefined) return ofCheck(word, memory, history);
  if (explained?.kind === "vendor") return ofVendor(explained);
  if (explained?.kind === "family") return listed(explained.reasons);
  const meant = nearest(word, [...Object.keys(checks), ...knownWords()]);
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

async function historyIn(values: OptionValues, shell: Shell): Promise<LookedBack | undefined> {
  const directory = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY);
  if (!existsSync(join(directory, "history.git"))) return undefined;
  const clock = systemClock();
  const searchPath = shell.environment["PATH"];
  const places = { kind: "local", directory, ...(searchPath === undefined ? {} : { searchPath }) } as const;
  return lookBack(openStore(places, await historyRef(shell), clock), clock.now());
}

async function historyRef({ directory }: Shell): Promise<string> {
  if (!hasLocalConfig(directory)) return DEFAULT_HISTORY_REF;
  const { config } = await loadConfig(createLocalSource({ directory }));
  return config?.historyRef ?? DEFAULT_HISTORY_REF;
}

function ofCheck(id: string, memory: CheckMemory, { latest }: LookedBack): Answer {
  const looks = latest.filter(({ check }) => check === id).toSorted((one, other) => other.at - one.at);
  const [look] = looks;
  const { confirmed, look: seen, why, reason, facts } = explainLook(memory, look);
  const text = paragraphs([
    `${id}: ${confirmed ?? "nothing is confirmed yet"}`,
    `Newest look: ${seen ?? "none in the newest two hours of rounds"}`,
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
