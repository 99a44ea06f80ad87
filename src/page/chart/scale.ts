import { scaleLinear } from "d3-scale";

/** The vertical axis of a chart: from 0 to a round number, with evenly spaced ticks, the first at 0 and the last at the top. */
export interface Axis {
  readonly top: number;
  readonly ticks: readonly number[];
}

const TICKS = 4;

/** An axis that holds every value; without values, or with zeros alone, it goes to 1. */
export function axisOf(values: readonly (number | undefined)[]): Axis {
  let most = 0;
  for (const value of values) if (value !== undefined && value > most) most = value;
  const scale = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .nice(TICKS);
  const ticks = scale.ticks(TICKS);
  return { top: ticks.at(-1) ?? 1, ticks };
}
