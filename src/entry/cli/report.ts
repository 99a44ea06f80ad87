import { spanHistory } from "../../app/history.ts";
import { monthSpan } from "../../core/figures/calendar-span.ts";
import type { Span } from "../../core/figures/span.ts";
import { monthCsv } from "../../core/report/month-csv.ts";
import { monthJson } from "../../core/report/month-json.ts";
import { monthMarkdown } from "../../core/report/month-markdown.ts";
import { checksInMonth, type MonthReport, monthReport } from "../../core/report/month-report.ts";
import { dayIn } from "../../core/report/time-words.ts";
import { InputError } from "../inputs.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { oneOfWords } from "./one-of-words.ts";
import { type OpenedPast, openPastFor, PAST_OPTIONS, parsed } from "./past.ts";
import { SERVER_URL } from "./places.ts";
import { OUTPUT_OPTION, writeOut } from "./sink.ts";

const FORMATS = ["md", "csv", "json"] as const;

const WRITE: Readonly<Record<(typeof FORMATS)[number], (report: MonthReport) => string>> = {
  md: monthMarkdown,
  csv: monthCsv,
  json: (report) => `${JSON.stringify(monthJson(report), null, 2)}\n`,
};

export const reportCommand: CliCommand = {
  name: "report",
  doc: "sums up a calendar month: uptime, coverage, incidents, latency, and what was not watched",
  options: {
    month: { type: "string", value: "<month>", doc: "such as 2026-11 (default the one that is going on)" },
    format: { type: "string", value: "<format>", doc: `${FORMATS.join(", ")} (default md)` },
    ...OUTPUT_OPTION,
    ...PAST_OPTIONS,
  },
  async run(values, shell) {
    const format = oneOfWords(FORMATS, textOption(values, "format") ?? "md", "--format");
    const opened = await openPastFor(values, shell);
    const { past, config, zone, now, everyMs } = opened;
    const { month, span } = monthOf(values, opened);
    const checks = checksInMonth(opened.checks, span);
    const { figures, incidents } = await spanHistory(past, { span, now, checks, everyMs, latency: true });
    const report = monthReport({
      ...{ month, span, zone, now, checks, figures, incidents },
      title: config?.page.title ?? "Status",
      commit: past.commit,
      groups: config?.groups ?? [],
      ...issuesUrl(opened, shell),
    });
    await writeOut(values, shell, (write) => write(WRITE[format](report)));
    return EXIT.done;
  },
};

/** Throws `InputError` for what is no month, and for one that is still to come. */
function monthOf(values: OptionValues, { zone, now }: OpenedPast): { readonly month: string; readonly span: Span } {
  const current = dayIn(now, zone).slice(0, 7);
  const month = textOption(values, "month") ?? current;
  const span = parsed(monthSpan(month, zone));
  if (span.from <= now) return { month, span };
  throw new InputError(`--month is \`${month}\`, which has not begun; the newest one is \`${current}\``);
}

function issuesUrl({ past }: OpenedPast, { environment }: Shell): Pick<MonthReport, "issuesUrl"> {
  const { repository } = past.state;
  if (repository === undefined) return {};
  return { issuesUrl: `${environment["GITHUB_SERVER_URL"] ?? SERVER_URL}/${repository.name}/issues/` };
}
