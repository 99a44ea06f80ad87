import { area, line, stack } from "d3-shape";
import { html, type Insertion, type Markup } from "../html.ts";
import type { Axis } from "./scale.ts";

/** A slot of time is so wide, and the drawing so high, in its own units: it is stretched to its place. */
const SLOT = 10;
const HEIGHT = 100;

/** What half and 95 % of the looks in one slot stayed within; without numbers there is a gap. */
export interface QuantilePoint {
  readonly p50?: number;
  readonly p95?: number;
}

interface Plotted {
  readonly axis: Axis;
  /** What a screen reader says of the drawing. */
  readonly label: string;
  /** What each slot says when it is pointed at; absent: nothing. */
  readonly titles?: readonly string[];
}

/** The median as a line, the 95th percentile as a dashed one, and the band between the two. */
export function quantilePlot(points: readonly QuantilePoint[], { axis, label, titles }: Plotted): Markup {
  const y = heightIn(axis);
  const between = area<QuantilePoint>()
    .defined(isKnown)
    .x((_, index) => middleOf(index))
    .y0(({ p50 = 0 }) => y(p50))
    .y1(({ p95 = 0 }) => y(p95))
    .digits(1);
  const along = (value: (point: QuantilePoint) => number | undefined) =>
    line<QuantilePoint>()
      .defined(isKnown)
      .x((_, index) => middleOf(index))
      .y((point) => y(value(point) ?? 0))
      .digits(1)([...points]) ?? "";
  return drawing(points.length, {
    axis,
    label,
    titles,
    shapes: [
      html`<path class="band" d="${between([...points]) ?? ""}"/>`,
      html`<path class="p95" vector-effect="non-scaling-stroke" d="${along(({ p95 }) => p95)}"/>`,
      html`<path class="p50" vector-effect="non-scaling-stroke" d="${along(({ p50 }) => p50)}"/>`,
    ],
  });
}

/** Parts of a whole on top of one another, the first at the bottom. A slot in which none is known is a gap. */
export function stackPlot(parts: readonly (readonly (number | undefined)[])[], plotted: Plotted): Markup {
  const count = Math.max(0, ...parts.map((part) => part.length));
  const slots = Array.from({ length: count }, (_, slot) => parts.map((part) => part[slot]));
  const y = heightIn(plotted.axis);
  const layers = stack<readonly (number | undefined)[], number>()
    .keys(parts.map((_, index) => index))
    .value((slot, key) => slot[key] ?? 0)(slots);
  const shapeOf = area<readonly [number, number]>()
    .defined((_, index) => slots[index]?.some((value) => value !== undefined) === true)
    .x((_, index) => middleOf(index))
    .y0(([from]) => y(from))
    .y1(([, to]) => y(to))
    .digits(1);
  const shapes = layers.map(
    (layer, index) =>
      html`<path class="part s${index}" vector-effect="non-scaling-stroke" d="${shapeOf(layer.map(([from, to]) => [from, to])) ?? ""}"/>`,
  );
  return drawing(count, { ...plotted, shapes });
}

/** The largest of what stands on top of one another. */
export function stackedValues(parts: readonly (readonly (number | undefined)[])[]): readonly number[] {
  const count = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: count }, (_, slot) => {
    let sum = 0;
    for (const part of parts) sum += part[slot] ?? 0;
    return sum;
  });
}

interface Drawing extends Pick<Plotted, "axis" | "label"> {
  readonly shapes: readonly Markup[];
  readonly titles: readonly string[] | undefined;
}

function drawing(
  slots: number,
  { axis, label, shapes, titles = [] }: Omit<Drawing, "titles"> & Partial<Drawing>,
): Markup {
  const width = slots * SLOT;
  const grid = axis.ticks.map((tick) => `M0 ${round(heightIn(axis)(tick))}H${width}`).join("");
  return html`<svg class="plot" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">
    <path class="grid" vector-effect="non-scaling-stroke" d="${grid}"/>${shapes}${titles.map(hit)}
  </svg>`;
}

function hit(title: string, index: number): Insertion {
  return html`<rect class="hit" x="${index * SLOT}" width="${SLOT}" height="${HEIGHT}"><title>${title}</title></rect>`;
}

function isKnown({ p50, p95 }: QuantilePoint): boolean {
  return p50 !== undefined && p95 !== undefined;
}

function middleOf(index: number): number {
  return index * SLOT + SLOT / 2;
}

function heightIn({ top }: Axis): (value: number) => number {
  return (value) => HEIGHT - (value / top) * HEIGHT;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
