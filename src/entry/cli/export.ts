import { currentMetrics, exportedHours } from "../../app/export.ts";
import { iso } from "../../core/brand.ts";
import type { Problem } from "../../core/history/ndjson.ts";
import { openMetrics } from "../../core/report/openmetrics.ts";
import { RESULT_HEADER, resultCsv, resultNdjson } from "../../core/report/result-rows.ts";
import { counted } from "../../core/report/time-words.ts";
import { InputError } from "../inputs.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { oneOfWords } from "./one-of-words.ts";
import { type OpenedPast, openPastFor, PAST_OPTIONS, SPAN_OPTIONS, spanOf } from "./past.ts";
import { OUTPUT_OPTION, type Write, writeOut } from "./sink.ts";

const FORMATS = ["csv", "ndjson", "openmetrics"] as const;

export const exportCommand: CliCommand = {
  name: "export",
  doc: "writes every result as CSV or NDJSON, or how everything stands now as OpenMetrics",
  options: {
    format: { type: "string", value: "<format>", doc: `${FORMATS.join(", ")} (default csv)` },
    ...SPAN_OPTIONS,
    ...OUTPUT_OPTION,
    ...PAST_OPTIONS,
  },
  async run(values, shell) {
    const format = oneOfWords(FORMATS, textOption(values, "format") ?? "csv", "--format");
    if (format === "openmetrics") refuseSpan(values);
    const opened = await openPastFor(values, shell);
    if (format === "openmetrics") {
      const metrics = await currentMetrics(opened.past, opened);
      await writeOut(values, shell, (write) => write(openMetrics(metrics)));
      return EXIT.done;
    }
    await exportRows(format, { values, shell, opened });
    return EXIT.done;
  },
};

function refuseSpan(values: OptionValues): void {
  const given = (["since", "from", "to"] as const).find((name) => textOption(values, name) !== undefined);
  if (given === undefined) return;
  throw new InputError(
    `--${given} does not go with \`openmetrics\`, which tells how everything stands now; leave it out or take csv`,
  );
}

interface Exporting {
  readonly values: OptionValues;
  readonly shell: Shell;
  readonly opened: OpenedPast;
}

async function exportRows(format: "csv" | "ndjson", { values, shell, opened }: Exporting): Promise<void> {
  const span = spanOf(values, opened);
  const line = format === "csv" ? resultCsv : resultNdjson;
  const problems: Problem[] = [];
  let count = 0;
  await writeOut(values, shell, async (write: Write) => {
    if (format === "csv") await write(RESULT_HEADER);
    for await (const hour of exportedHours(opened.past, span)) {
      problems.push(...hour.problems);
      count += hour.rows.length;
      for (const text of pieces(hour.rows, line)) await write(text);
    }
  });
  const told = problems.slice(0, MOST_PROBLEMS).map(({ path, line: at, message }) => `${path}:${at}: ${message}`);
  if (problems.length > 0)
    shell.err.write(`${counted(problems.length, "line")} left out, for they cannot be read:\n${told.join("\n")}\n`);
  const where = `from ${iso(span.from)} to ${iso(span.to)}`;
  shell.err.write(`${counted(count, "result")} ${where}${count === 0 ? `; ${whyNone(opened)}` : ""}\n`);
}

const MOST_PROBLEMS = 20;
/** So many rows are one write: an hour of many checks is large as text. */
const PIECE = 5_000;

function* pieces<Row>(rows: readonly Row[], line: (row: Row) => string): Generator<string> {
  for (let start = 0; start < rows.length; start += PIECE)
    yield rows
      .slice(start, start + PIECE)
      .map(line)
      .join("");
}

function whyNone({ past }: OpenedPast): string {
  const firsts = Object.values<{ readonly first: number }>(past.state.checks).map(({ first }) => first);
  if (firsts.length === 0) return "no round has looked at anything yet";
  const first = new Date(Math.min(...firsts)).toISOString().slice(0, 10);
  return `the first look was made on ${first}, and results leave the tree after some 90 days: \`allclear report\` still knows those months, and so do the archives in a clone`;
}
