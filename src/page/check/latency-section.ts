import type { LatencyCourse, LatencyPoint, LatencySpan } from "../../core/figures/latency-course.ts";
import { framed } from "../chart/frame.ts";
import { quantilePlot, stackedValues, stackPlot } from "../chart/plot.ts";
import { type Axis, axisOf } from "../chart/scale.ts";
import { html, type Insertion, type Markup } from "../html.ts";
import type { Words } from "../language/words.ts";
import { clock } from "../moment.ts";

/** How fast the check answered: over a day, a week and the whole time, by location and by phase; each with its table. */
export function latencySection(t: Words, course: LatencyCourse | undefined): Insertion {
  if (course?.allDays === undefined) return undefined;
  const { days } = course;
  return html`<section class="stack" aria-labelledby="latency"><h2 id="latency">${t.latency.heading}</h2>
    <div class="card pad stack deep">
      <p class="soft small">${t.latency.note}</p>
      ${spansTable(t, course)}
      ${byHour(t, course)}
      <div class="pair">${byDay(t, t.latency.lastWeek, days.slice(-WEEK_DAYS), course.lastWeek)}${byDay(t, t.latency.allDays(days.length), days, course.allDays)}</div>
      ${dayTable(t, days)}
      ${byLocation(t, course)}${bySteps(t, course)}
    </div></section>`;
}

function spansTable(t: Words, { lastDay, lastWeek, allDays, days }: LatencyCourse): Markup {
  const rows: readonly (readonly [string, LatencySpan | undefined])[] = [
    [t.latency.lastDay, lastDay],
    [t.latency.lastWeek, lastWeek],
    [t.latency.allDays(days.length), allDays],
  ];
  return html`<table class="figures"><thead><tr><th scope="col">${t.latency.span}</th><th scope="col" class="number">${t.latency.median}</th><th scope="col" class="number">${t.latency.p95}</th><th scope="col" class="number">${t.latency.p99}</th><th scope="col" class="number">${t.latency.looks}</th></tr></thead>
    <tbody>${rows.map(([name, span]) => html`<tr><th scope="row">${name}</th>${spanCells(t, span)}</tr>`)}</tbody></table>`;
}

function spanCells(t: Words, span: LatencySpan | undefined): Insertion {
  if (span === undefined) return html`<td colspan="4">${t.latency.none}</td>`;
  const { p50, p95, p99, looks } = span;
  return [t.ms(p50), t.ms(p95), t.ms(p99), t.number(looks)].map((text) => html`<td class="number">${text}</td>`);
}

function byHour(t: Words, { hours, lastDay }: LatencyCourse): Markup {
  const axis = axisOf(hours.map(({ p95 }) => p95));
  const at = ({ from }: LatencyPoint) => t.clock(from);
  const plot = quantilePlot(hours, {
    axis,
    label: pictureLabel(t, t.latency.lastDay, lastDay),
    titles: hours.map((point) => told(t, at(point), point)),
  });
  return html`<figure class="stack"><figcaption><h3>${t.latency.lastDay}</h3>${legend(t)}</figcaption>
    ${framed({ plot, axis, tick: t.ms, marks: hourMarks(t, hours) })}
    ${table(t, {
      name: t.latency.lastDay,
      heads: [t.latency.hour, t.latency.median, t.latency.p95],
      rows: hours.map((point) => [clock(t, point.from), ...cells(t, point)]),
    })}
  </figure>`;
}

const WEEK_DAYS = 7;

function byDay(t: Words, span: string, days: readonly LatencyPoint[], whole: LatencySpan | undefined): Markup {
  const axis = axisOf(days.map(({ p95 }) => p95));
  const plot = quantilePlot(days, {
    axis,
    label: pictureLabel(t, span, whole),
    titles: days.map((point) => told(t, t.utcDay(point.from), point)),
  });
  const first = days[0];
  const marks = [first === undefined ? undefined : t.utcDay(first.from), t.latency.today];
  return html`<figure class="stack"><figcaption><h3>${span}</h3></figcaption>${framed({ plot, axis, tick: t.ms, marks })}</figure>`;
}

/** The days of both drawings, newest first. */
function dayTable(t: Words, days: readonly LatencyPoint[]): Markup {
  const rows = days.toReversed().map((point) => [t.utcDay(point.from), ...cells(t, point)]);
  const heads = [t.latency.day, t.latency.median, t.latency.p95];
  return table(t, { name: t.latency.allDays(days.length), heads, rows });
}

/** Small drawings with one scale, so that they can be compared. */
function byLocation(t: Words, { locations }: LatencyCourse): Insertion {
  if (locations.length < 2) return undefined;
  const axis = axisOf(locations.flatMap(({ hours }) => hours.map(({ p95 }) => p95)));
  const newest = (hours: readonly LatencyPoint[]) => hours.findLast(({ p50 }) => p50 !== undefined)?.p50;
  const small = locations.map(({ location, hours }) => {
    const p50 = newest(hours);
    const median = p50 === undefined ? t.latency.none : t.ms(p50);
    const plot = quantilePlot(hours, { axis, label: t.latency.locationPicture(location, median) });
    return html`<li><p class="line"><bdi>${location}</bdi><b class="number">${median}</b></p>${plot}</li>`;
  });
  const heads = [t.latency.hour, ...locations.map(({ location }) => html`<bdi>${location}</bdi>`)];
  const rows = (locations[0]?.hours ?? []).map(({ from }, index) => [
    clock(t, from),
    ...locations.map(({ hours }) => median(t, hours[index]?.p50)),
  ]);
  return html`<figure class="stack"><figcaption><h3>${t.latency.locations}</h3><p class="soft small">0 – ${t.ms(axis.top)}</p></figcaption>
    <ul class="small-plots">${small}</ul>${table(t, { name: t.latency.locations, heads, rows })}</figure>`;
}

function bySteps(t: Words, { hours, steps }: LatencyCourse): Insertion {
  if (steps.length < 2) return undefined;
  const parts = steps.map((step) => step.hours);
  const axis: Axis = axisOf(stackedValues(parts));
  const names = steps.map(({ step }) => t.latency.step[step]);
  const said = (slot: number) =>
    steps.flatMap((step, index) => {
      const ms = step.hours[slot];
      return ms === undefined ? [] : [t.latency.stepValue(names[index] ?? "", t.ms(ms))];
    });
  const newest = hours.findLastIndex((_, slot) => said(slot).length > 0);
  const plot = stackPlot(parts, {
    axis,
    label: t.latency.stepsPicture(t.list(said(newest))),
    titles: hours.map(({ from }, slot) => `${t.clock(from)}: ${said(slot).join(", ") || t.latency.none}`),
  });
  const rows = hours.map(({ from }, slot) => [clock(t, from), ...parts.map((part) => median(t, part[slot]))]);
  const swatches = names.map((name, index) => html`<li><i class="s${index}"></i>${name}</li>`).reverse();
  return html`<figure class="stack"><figcaption><h3>${t.latency.steps}</h3><ul class="key">${swatches}</ul></figcaption>
    <p class="soft small">${t.latency.stepsNote}</p>
    ${framed({ plot, axis, tick: t.ms, marks: hourMarks(t, hours) })}
    ${table(t, { name: t.latency.steps, heads: [t.latency.hour, ...names], rows })}</figure>`;
}

function pictureLabel(t: Words, span: string, whole: LatencySpan | undefined): string {
  if (whole === undefined) return `${span}: ${t.latency.none}`;
  return t.latency.picture(span, t.ms(whole.p50), t.ms(whole.p95));
}

function told(t: Words, at: string, { p50, p95 }: LatencyPoint): string {
  if (p50 === undefined || p95 === undefined) return t.latency.gap(at);
  return t.latency.point(at, t.ms(p50), t.ms(p95));
}

function cells(t: Words, { p50, p95 }: LatencyPoint): readonly string[] {
  return [median(t, p50), median(t, p95)];
}

function median(t: Words, ms: number | undefined): string {
  return ms === undefined ? "–" : t.ms(ms);
}

function legend(t: Words): Markup {
  return html`<ul class="key"><li><svg class="sample" viewBox="0 0 24 8" aria-hidden="true"><path class="p50" vector-effect="non-scaling-stroke" d="M0 4H24"/></svg>${t.latency.median}</li><li><svg class="sample" viewBox="0 0 24 8" aria-hidden="true"><path class="p95" vector-effect="non-scaling-stroke" d="M0 4H24"/></svg>${t.latency.p95}</li></ul>`;
}

/** Every sixth hour; the last one is now. */
function hourMarks(t: Words, hours: readonly LatencyPoint[]): readonly Insertion[] {
  const every = Math.max(1, Math.round((hours.length - 1) / 4));
  const last = hours.length - 1;
  return hours.flatMap(({ from }, index): readonly Insertion[] => {
    if (index === last) return [t.latency.now];
    return index % every === 0 && last - index >= every / 2 ? [clock(t, from)] : [];
  });
}

interface Table {
  /** What it is called where it has to be told from the others. */
  readonly name: string;
  readonly heads: readonly Insertion[];
  readonly rows: readonly (readonly Insertion[])[];
}

/** The values of a drawing, for those who cannot see or point at it; it may be scrolled where it is too wide. */
function table(t: Words, { name, heads, rows }: Table): Markup {
  const [first, ...others] = heads;
  const body = rows.map(([head, ...values]) => {
    return html`<tr><th scope="row">${head}</th>${values.map((value) => html`<td class="number">${value}</td>`)}</tr>`;
  });
  return html`<details><summary>${t.latency.table}</summary><section class="wide" tabindex="0" aria-label="${name}"><table><thead><tr><th scope="col">${first}</th>${others.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead><tbody>${body}</tbody></table></section></details>`;
}
