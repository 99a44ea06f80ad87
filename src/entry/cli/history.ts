import { checkHistory, spanHistory } from "../../app/history.ts";
import { checkId } from "../../core/brand.ts";
import { currentIdOf } from "../../core/history/looks.ts";
import { historyJson, overviewJson } from "../../core/report/history-json.ts";
import { historyText, overviewText } from "../../core/report/history-text.ts";
import type { ListedCheck } from "../../core/report/listed.ts";
import { nearest } from "../../core/spelling.ts";
import { InputError } from "../inputs.ts";
import { type CliCommand, EXIT, textOption } from "./command.ts";
import { type OpenedPast, openPastFor, PAST_OPTIONS, SPAN_OPTIONS, spanOf } from "./past.ts";

export const historyCommand: CliCommand = {
  name: "history",
  doc: "tells a check's past: states, incidents, gaps, changed rules; alone it lists how every check fared",
  argument: { name: "check", value: "<check>", isRequired: false },
  options: {
    ...SPAN_OPTIONS,
    ...PAST_OPTIONS,
    json: { type: "boolean", doc: "print one JSON object instead of text" },
  },
  async run(values, shell) {
    const opened = await openPastFor(values, shell);
    const word = textOption(values, "check");
    const check = word === undefined ? undefined : checkNamed(word, opened);
    const span = spanOf(values, opened);
    const { past, zone, now, everyMs } = opened;
    const checks = check === undefined ? opened.checks : [check];
    const { figures, incidents } = await spanHistory(past, {
      span,
      now,
      checks,
      everyMs,
      latency: check !== undefined,
    });
    const told = { counted: figures.counted, zone };
    const [own] = figures.checks;
    const isJson = values["json"] === true;
    if (check === undefined || own === undefined) {
      const overview = { ...told, checks, figures: figures.checks, incidents };
      shell.out.write(isJson ? `${JSON.stringify(overviewJson(overview))}\n` : overviewText(overview));
      return EXIT.done;
    }
    const input = {
      ...told,
      ...(await checkHistory(past, { check: check.id, span, now })),
      check,
      figures: own,
      incidents: incidents.filter((incident) => incident.checks.includes(check.id)),
    };
    shell.out.write(isJson ? `${JSON.stringify(historyJson(input))}\n` : historyText(input));
    return EXIT.done;
  },
};

/** By the id it has now, or had. Throws `InputError` with what was probably meant. */
function checkNamed(word: string, { past, checks }: OpenedPast): ListedCheck {
  const id = currentIdOf(past.state.checks)(checkId(word));
  const found = checks.find((check) => check.id === id);
  if (found !== undefined) return found;
  const ids = checks.map((check) => check.id);
  const meant = nearest(word, ids);
  const hint =
    meant === undefined
      ? `there are ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`
      : `did you mean \`${meant}\`?`;
  throw new InputError(`there is no check \`${word}\`; ${hint}`);
}
