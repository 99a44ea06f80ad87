import { type Instant, iso } from "../brand.ts";
import type { CheckFigures, Figures, Ratios } from "../figures/figures.ts";
import type { Window } from "../figures/span.ts";
import type { Incident } from "../incident.ts";
import type { Result } from "../result.ts";
import { STATES } from "../state.ts";
import { latencyRows } from "./latency-rows.ts";
import type { ListedCheck } from "./listed.ts";

/** Figures over one of the windows that end now. */
export interface WindowFigures {
  readonly window: Window;
  readonly figures: Figures;
}

export interface MetricsInput {
  readonly checks: readonly ListedCheck[];
  readonly windows: readonly WindowFigures[];
  /** Those that are open. */
  readonly incidents: readonly Incident[];
  /** The newest result of each check and location, as far as it is known. */
  readonly latest: readonly Result[];
}

type Labels = Readonly<Record<string, string | undefined>>;

interface Sample {
  /** Behind the family's name: `_count`. */
  readonly suffix?: "_count" | "_info";
  readonly labels: Labels;
  readonly value: number;
}

interface Family {
  readonly name: string;
  readonly type: "gauge" | "info" | "stateset" | "summary";
  readonly unit?: "seconds" | "ratio";
  readonly help: string;
  readonly samples: readonly Sample[];
}

/**
 * How everything stands now, and the figures over the windows, as OpenMetrics text (version 1.0, "ABNF"): one block per
 * family, what is not known left out, `# EOF` at the end. Names and reasons may hold anything: labels are escaped.
 */
export function openMetrics(input: MetricsInput): string {
  const families = [
    ...standingFamilies(input),
    ...windowFamilies(input),
    ...roundFamilies(input),
    openIncidents(input),
  ];
  return `${families.flatMap(familyLines).join("")}# EOF\n`;
}

function familyLines({ name, type, unit, help, samples }: Family): readonly string[] {
  if (samples.length === 0) return [];
  return [
    `# TYPE ${name} ${type}\n`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}\n`]),
    `# HELP ${name} ${escaped(help)}\n`,
    ...samples.map(({ suffix = "", labels, value }) => `${name}${suffix}${labelText(labels)} ${String(value)}\n`),
  ];
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escaped(value)}"`],
  );
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

/** Half of a character is no UTF-8. */
function escaped(text: string): string {
  return text.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

function standingFamilies({ checks, latest }: MetricsInput): readonly Family[] {
  const state = "allclear_check_state";
  const unseen = "allclear_check_unseen";
  return [
    {
      name: "allclear_check",
      type: "info",
      help: "Names of checks and their groups.",
      samples: checks.map(({ id, name, group }) => ({ suffix: "_info", labels: { check: id, name, group }, value: 1 })),
    },
    {
      name: state,
      type: "stateset",
      help: "The confirmed state; none is set before the first is confirmed.",
      samples: checks.flatMap(({ id, memory }) =>
        (["up", "degraded", "down"] as const).map((one) => ({
          labels: { check: id, [state]: one },
          value: memory?.confirmed?.state === one ? 1 : 0,
        })),
      ),
    },
    {
      name: unseen,
      type: "stateset",
      help: "The newest looks could not see the target, and why; the confirmed state is then the last one known.",
      samples: checks.flatMap(({ id, memory }) =>
        (["blocked", "unknown"] as const).map((one) => ({
          labels: { check: id, [unseen]: one },
          value: memory?.unseen?.state === one ? 1 : 0,
        })),
      ),
    },
    {
      name: "allclear_check_state_since_timestamp_seconds",
      type: "gauge",
      unit: "seconds",
      help: "When the confirmed state began: its first look.",
      samples: checks.flatMap(({ id, memory }) =>
        memory?.confirmed === undefined ? [] : [{ labels: { check: id }, value: unix(memory.confirmed.since) }],
      ),
    },
    {
      name: "allclear_check_last_look_timestamp_seconds",
      type: "gauge",
      unit: "seconds",
      help: "When the newest look of the newest two hours with rounds began.",
      samples: latest.map(({ check, location, at }) => ({ labels: { check, location }, value: unix(at) })),
    },
  ];
}

/** One sample per check and window. */
function perCheck({ windows }: MetricsInput, samplesOf: (found: CheckFigures) => readonly Sample[]): readonly Sample[] {
  return windows.flatMap(({ window, figures }) =>
    figures.checks.flatMap((found) =>
      samplesOf(found).map((sample) => ({ ...sample, labels: { check: found.check, window, ...sample.labels } })),
    ),
  );
}

function windowFamilies(input: MetricsInput): readonly Family[] {
  const ratio = (key: keyof Ratios, help: string): readonly Family[] => {
    const family = { type: "gauge", unit: "ratio", help } as const;
    const { windows } = input;
    return [
      { ...family, name: `allclear_check_${key}_ratio`, samples: perCheck(input, (found) => shareOf(found, key)) },
      {
        ...family,
        name: `allclear_group_${key}_ratio`,
        help: `${help} The mean of the group's checks.`,
        samples: windows.flatMap(({ window, figures }) =>
          figures.groups.flatMap((found) => shareOf(found, key, { group: found.group, window })),
        ),
      },
      {
        ...family,
        name: `allclear_${key}_ratio`,
        help: `${help} The mean of all checks.`,
        samples: windows.flatMap(({ window, figures }) => shareOf(figures.overall, key, { window })),
      },
    ];
  };
  const inSeconds = (name: string, help: string, key: "downS" | "degradedS" | "observedS" | "elapsedS"): Family => ({
    name: `allclear_check_${name}_seconds`,
    type: "gauge",
    unit: "seconds",
    help,
    samples: perCheck(input, (found) => [{ labels: {}, value: found[key] }]),
  });
  return [
    ...ratio("uptime", "Share of the observed time that was not down."),
    ...ratio("coverage", "Share of the time that was observed."),
    inSeconds("down", "Observed time that was confirmed down.", "downS"),
    inSeconds("degraded", "Observed time that was confirmed degraded.", "degradedS"),
    inSeconds("observed", "Observed time.", "observedS"),
    inSeconds("elapsed", "Time that could have been observed.", "elapsedS"),
    {
      name: "allclear_check_looks",
      type: "gauge",
      help: "Looks by what they saw.",
      samples: perCheck(input, ({ looks }) => STATES.map((state) => ({ labels: { state }, value: looks[state] }))),
    },
    {
      name: "allclear_check_latency_seconds",
      type: "summary",
      unit: "seconds",
      help: "What looks that found the target working took, by phase; right to 2 % and half a millisecond.",
      samples: perCheck(input, latencySamples),
    },
  ];
}

function shareOf(found: Ratios, key: keyof Ratios, labels: Labels = {}): readonly Sample[] {
  const value = found[key];
  return value === undefined ? [] : [{ labels, value }];
}

function latencySamples({ latency }: CheckFigures): readonly Sample[] {
  return latencyRows(latency).flatMap(({ location, phase, looks, p50, p95, p99 }) => {
    if (location === undefined) return [];
    const labels = { location, phase: PHASE_NAMES[phase] };
    const quantiles = [
      ["0.5", p50],
      ["0.95", p95],
      ["0.99", p99],
    ] as const;
    return [
      ...quantiles.map(([quantile, ms]) => ({ labels: { ...labels, quantile }, value: ms / 1000 })),
      { suffix: "_count" as const, labels, value: looks },
    ];
  });
}

const PHASE_NAMES = {
  dnsMs: "dns",
  connectMs: "connect",
  tlsMs: "tls",
  firstByteMs: "first_byte",
  downloadMs: "download",
  totalMs: "total",
} as const;

function roundFamilies({ windows }: MetricsInput): readonly Family[] {
  const inSeconds = (name: string, help: string, of: (cadence: Figures["cadence"]) => number | undefined): Family => ({
    name: `allclear_round_${name}_seconds`,
    type: "gauge",
    unit: "seconds",
    help,
    samples: windows.flatMap(({ window, figures }) => {
      const value = of(figures.cadence);
      return value === undefined ? [] : [{ labels: { window }, value }];
    }),
  });
  return [
    inSeconds("expected_interval", "Nominal time from one round to the next.", ({ expectedS }) => expectedS),
    inSeconds("interval", "Time from one round to the next, on average.", ({ meanS }) => meanS),
    inSeconds("worst_gap", "The longest time in which no round began.", ({ worstGapS }) => worstGapS),
    {
      name: "allclear_rounds",
      type: "gauge",
      help: "Rounds that began.",
      samples: windows.map(({ window, figures }) => ({ labels: { window }, value: figures.cadence.rounds })),
    },
  ];
}

function openIncidents({ incidents }: MetricsInput): Family {
  return {
    name: "allclear_incident_open_since_timestamp_seconds",
    type: "gauge",
    unit: "seconds",
    help: "Incidents that are open, by when they began.",
    samples: incidents.map(({ id, kind, state, reason, startedAt }) => ({
      labels: { incident: id, kind, state, reason },
      value: unix(startedAt),
    })),
  };
}

function unix(at: Instant): number {
  return Date.parse(iso(at)) / 1000;
}
