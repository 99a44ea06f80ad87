import { html, type Insertion, type Markup } from "../html.ts";
import type { Axis } from "./scale.ts";

export interface Frame {
  readonly plot: Markup;
  readonly axis: Axis;
  /** How a value of the axis is written. */
  readonly tick: (value: number) => string;
  /** What stands below, evenly spaced from the first slot to the last. */
  readonly marks: readonly Insertion[];
}

/** A drawing with its axes. They are for the eye alone: the drawing has a name, and a table with all the values stands beside it. */
export function framed({ plot, axis, tick, marks }: Frame): Markup {
  return html`<div class="chart"><ol class="ticks" aria-hidden="true">${axis.ticks.map((value) => html`<li>${tick(value)}</li>`)}</ol>
    ${plot}<p class="marks" aria-hidden="true">${marks.map((mark) => html`<span>${mark}</span>`)}</p></div>`;
}
