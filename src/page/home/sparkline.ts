import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { html, type Insertion } from "../html.ts";
import type { Words } from "../language/words.ts";

const STEP = 4;
const HEIGHT = 20;

/** Answer times from the oldest to the newest, from zero up to the slowest; a gap where none is known. Nothing for fewer than two. */
export function sparkline(t: Words, values: readonly (number | undefined)[]): Insertion {
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return undefined;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const y = scaleLinear()
    .domain([0, Math.max(high, 1)])
    .range([HEIGHT - 1, 1]);
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => index * STEP)
    .y((value) => y(value ?? 0))
    .digits(1)([...values]);
  const label = t.home.latencyLine(t.ms(low), t.ms(high));
  return html`<svg class="spark" viewBox="0 0 ${(values.length - 1) * STEP} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}"><path vector-effect="non-scaling-stroke" d="${path ?? ""}"/></svg>`;
}
