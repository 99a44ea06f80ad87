import { formatDuration } from "../core/duration.ts";
import { defineAssertion } from "./assertion.ts";
import { durationField } from "./field/duration.ts";

/** How soon the answer begins. */
export const withinAssertion = defineAssertion({
  name: "within",
  doc: "The longest time to the first byte of the final answer; a slower one is degraded.",
  needs: "phases",
  shape: durationField({ min: "1ms", max: "5m", bareUnit: "ms" }),
  bind: (limitMs) => [
    {
      name: "within",
      // What our own busy loop may have added is not held against the target.
      judge: ({ phases: { firstByteMs }, lagMs }) =>
        firstByteMs === undefined || firstByteMs - lagMs <= limitMs
          ? undefined
          : {
              state: "degraded",
              reason: "expect.within",
              expected: `within ${formatDuration(limitMs)}`,
              seen: `first byte after ${Math.round(firstByteMs)} ms`,
            },
    },
  ],
});
