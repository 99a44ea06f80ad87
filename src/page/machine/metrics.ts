import type { Instant } from "../../core/brand.ts";
import type { Result } from "../../core/result.ts";
import type { CheckModel, PageModel, Uptime } from "../model.ts";
import type { Source } from "./source.ts";

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Family {
  readonly name: string;
  readonly help: string;
  /** The last part of the name, where it is a unit. */
  readonly unit?: "seconds" | "ratio";
  readonly samples: readonly Sample[];
}

/**
 * How everything stands, as OpenMetrics text 1.0 with the names of `allclear export`. A page is served as plain text, which
 * Prometheus reads in its own older format: so every family is a gauge (that one refuses `info` and `stateset`), and nothing
 * is timed (the two differ in unit). What is not known is left out, never zero.
 */
export function metrics({ model }: Source): string {
  const families = [
    ...standingFamilies(model),
    ...ratioFamilies(model),
    ...lookFamilies(model.checks),
    ...siteFamilies(model),
  ];
  const shown = families.filter(({ samples }) => samples.length > 0);
  return `${shown.map(familyText).join("")}# EOF\n`;
}

function standingFamilies({ checks, groups }: PageModel): readonly Family[] {
  const groupOf = new Map(groups.flatMap((group) => group.checks.map(({ id }) => [id, group.id ?? ""])));
  return [
    {
      name: "allclear_check_info",
      help: "Names of checks and their groups.",
      samples: checks.map(({ id, name }) => ({ labels: { check: id, name, group: groupOf.get(id) ?? "" }, value: 1 })),
    },
    {
      name: "allclear_check_state",
      help: "1 for the confirmed state; none is there before the first is confirmed.",
      samples: checks.flatMap(({ id, standing: { state } }) =>
        state === undefined ? [] : oneOf("allclear_check_state", id, ["up", "degraded", "down"], state),
      ),
    },
    {
      name: "allclear_check_unseen",
      help: "1 where we cannot see the target, and why; the confirmed state is then the last one known.",
      samples: checks.flatMap(({ id, standing: { unseen } }) =>
        oneOf("allclear_check_unseen", id, ["blocked", "unknown"], unseen?.state),
      ),
    },
    {
      name: "allclear_check_pending",
      help: "1 while looks that are not confirmed yet say otherwise than the state.",
      samples: checks.map(({ id, standing }) => ({
        labels: { check: id },
        value: standing.pending === undefined ? 0 : 1,
      })),
    },
    seconds(
      "allclear_check_state_since_timestamp_seconds",
      "When the confirmed state began: its first look.",
      checks.flatMap(({ id, standing: { since } }) => known({ check: id }, unixOf(since))),
    ),
  ];
}

/** A sample for each state: the label that names it is called as the family, as OpenMetrics has it for a set of states. */
function oneOf(family: string, check: string, states: readonly string[], is: string | undefined): readonly Sample[] {
  return states.map((state) => ({ labels: { check, [family]: state }, value: state === is ? 1 : 0 }));
}

const WINDOW = "90d";

function ratioFamilies({ checks, groups, uptime }: PageModel): readonly Family[] {
  const family = (name: string, help: string, samples: readonly Sample[]): Family => ({
    name,
    help,
    unit: "ratio",
    samples,
  });
  const all = (of: "uptime" | "coverage", key: keyof Uptime, help: string): readonly Family[] => [
    family(
      `allclear_check_${of}_ratio`,
      help,
      checks.flatMap((check) => known({ check: check.id, window: WINDOW }, check.uptime[key])),
    ),
    family(
      `allclear_group_${of}_ratio`,
      `${help} The mean of the group's checks.`,
      groups.flatMap(({ id, uptime: mean }) =>
        id === undefined ? [] : known({ group: id, window: WINDOW }, mean[key]),
      ),
    ),
    family(`allclear_${of}_ratio`, `${help} The mean of all checks.`, known({ window: WINDOW }, uptime[key])),
  ];
  return [
    ...all("uptime", "ratio", "Share of the observed time that was not down."),
    ...all("coverage", "coverage", "Share of the time that was observed."),
  ];
}

function lookFamilies(checks: readonly CheckModel[]): readonly Family[] {
  const looks = checks.flatMap((check) => check.looks);
  const each = (value: (look: Result) => number | undefined): readonly Sample[] =>
    looks.flatMap((look) => known({ check: look.check, location: look.location }, value(look)));
  return [
    seconds(
      "allclear_check_last_look_timestamp_seconds",
      "When the newest look from a location began.",
      each((look) => unixOf(look.at)),
    ),
    seconds("allclear_check_last_look_seconds", "What that look took, by phase.", looks.flatMap(phaseSamples)),
    seconds(
      "allclear_check_certificate_end_timestamp_seconds",
      "When the certificate ends that the look saw.",
      each(({ facts }) => unixOf(facts.certificateEnds)),
    ),
  ];
}

function phaseSamples({ check, location, phases }: Result): readonly Sample[] {
  const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs, totalMs } = phases;
  const named = {
    dns: dnsMs,
    connect: connectMs,
    tls: tlsMs,
    first_byte: firstByteMs,
    download: downloadMs,
    total: totalMs,
  };
  return Object.entries(named).flatMap(([phase, ms]) => {
    // To the microsecond, so that binary fractions do not show.
    return known({ check, location, phase }, ms === undefined ? undefined : Number((ms / 1000).toFixed(6)));
  });
}

function siteFamilies({ builtAt, lastRound, everyMs, incidents }: PageModel): readonly Family[] {
  return [
    {
      name: "allclear_incidents_open",
      help: "Incidents that have not ended.",
      samples: known({}, incidents.filter(({ isOpen }) => isOpen).length),
    },
    seconds(
      "allclear_round_expected_interval_seconds",
      "Nominal time from one round to the next.",
      known({}, everyMs / 1000),
    ),
    seconds("allclear_round_last_timestamp_seconds", "When the newest round began.", known({}, unixOf(lastRound))),
    seconds("allclear_page_built_timestamp_seconds", "When the page was built.", known({}, unixOf(builtAt))),
  ];
}

function seconds(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, help, unit: "seconds", samples };
}

function known(labels: Sample["labels"], value: number | undefined): readonly Sample[] {
  return value === undefined ? [] : [{ labels, value }];
}

function unixOf(at: Instant | undefined): number | undefined {
  return at === undefined ? undefined : at / 1000;
}

function familyText({ name, help, unit, samples }: Family): string {
  const lines = [
    `# TYPE ${name} gauge`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
    ...samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function labelText(labels: Sample["labels"]): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escaped(text: string): string {
  return text.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
