import { z } from "zod";
import { formatDuration, parseDuration } from "../core/duration.ts";
import { defineAssertion } from "./assertion.ts";

const limit = z
  .string()
  .transform((text, context) => {
    const parsed = parseDuration(text, "ms");
    if ("ms" in parsed && parsed.ms > 0) return parsed.ms;
    const message = "ms" in parsed ? "a limit longer than 0" : parsed.problem;
    context.issues.push({ code: "custom", input: text, message });
    return z.NEVER;
  })
  .describe("A duration, such as `800ms`.");

/** How soon the answer begins. */
export const withinAssertion = defineAssertion({
  name: "within",
  doc: "The longest time to the first byte of the final answer; a slower one is degraded.",
  needs: "phases",
  shape: limit,
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
