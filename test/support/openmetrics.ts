/**
 * Reads OpenMetrics text strictly by its specification (version 1.0.0): the ABNF, and what the text asks of families. Throws
 * with the line that breaks a rule.
 */
export interface MetricSample {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
}

export interface MetricFamily {
  readonly name: string;
  readonly type: string;
  readonly unit?: string;
  readonly help: string;
  readonly samples: readonly MetricSample[];
}

const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const ESCAPED = String.raw`(?:[^"\\\n]|\\["\\n])*`;
const LABEL = `[a-zA-Z_][a-zA-Z0-9_]*="${ESCAPED}"`;
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const METADATA = new RegExp(`^# (TYPE|UNIT|HELP) (${NAME}) (${ESCAPED})$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{((?:${LABEL})(?:,${LABEL})*)\\})? (${NUMBER})$`);

const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  gauge: [""],
  info: ["_info"],
  stateset: [""],
  summary: ["", "_count", "_sum"],
};

interface OpenFamily {
  name: string;
  type?: string;
  unit?: string;
  help?: string;
  samples: MetricSample[];
}

export function parseOpenMetrics(text: string): readonly MetricFamily[] {
  if (!text.endsWith("# EOF\n")) throw new Error("does not end in `# EOF`");
  if (!text.isWellFormed()) throw new Error("is no UTF-8");
  const families: OpenFamily[] = [];
  for (const line of text.slice(0, -"# EOF\n".length).split("\n").slice(0, -1)) addLine(families, line);
  const names = families.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new Error("a family comes twice, or is interleaved");
  return families.map(checked);
}

function addLine(families: OpenFamily[], line: string): void {
  const [, keyword, name = "", rest = ""] = METADATA.exec(line) ?? [];
  let family = families.at(-1);
  if (keyword !== undefined) {
    if (family?.name !== name) {
      family = { name, samples: [] };
      families.push(family);
    }
    const key = keyword.toLowerCase() as "type" | "unit" | "help";
    if (family[key] !== undefined || family.samples.length > 0) throw new Error(`out of order: ${line}`);
    family[key] = rest;
    return;
  }
  const [, metric, labels = "", value] = SAMPLE.exec(line) ?? [];
  if (metric === undefined || family === undefined) throw new Error(`no line of OpenMetrics: ${line}`);
  const pairs = [...labels.matchAll(new RegExp(`([a-zA-Z_][a-zA-Z0-9_]*)="(${ESCAPED})"`, "g"))];
  const read = new Map(pairs.map(([, label = "", text = ""]) => [label, unescaped(text)]));
  if (read.size !== pairs.length) throw new Error(`a label comes twice: ${line}`);
  family.samples.push({ name: metric, labels: read, value: Number(value) });
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => (character === "n" ? "\n" : character));
}

function checked({ name, type = "unknown", unit, help = "", samples }: OpenFamily): MetricFamily {
  if (unit !== undefined && !name.endsWith(`_${unit}`)) throw new Error(`${name} does not end in its unit ${unit}`);
  const seen = new Set<string>();
  for (const sample of samples) {
    const problem = breach(sample, name, type);
    const key = JSON.stringify([sample.name, [...sample.labels].sort()]);
    if (problem !== undefined || seen.has(key)) throw new Error(`${key}: ${problem ?? "comes twice"}`);
    seen.add(key);
  }
  return { name, type, help: unescaped(help), samples, ...(unit !== undefined && { unit }) };
}

function breach({ name, labels, value }: MetricSample, family: string, type: string): string | undefined {
  if (SUFFIXES[type]?.some((suffix) => name === `${family}${suffix}`) !== true) return `no name of a ${type}`;
  switch (type) {
    case "info":
      return value === 1 ? undefined : "an info is 1";
    case "stateset":
      return labels.has(family) && (value === 0 || value === 1) ? undefined : "a state is named, and 0 or 1";
    case "summary":
      return value < 0 || (name === family) !== labels.has("quantile")
        ? "a quantile says which, none is below 0"
        : undefined;
    default:
      return undefined;
  }
}
