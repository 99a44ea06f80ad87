import * as z from "zod";
import { formatDuration } from "../core/duration.ts";
import type { Phases } from "../core/observation.ts";
import { defineAssertion } from "./assertion.ts";
import { durationField } from "./field/duration.ts";
import { notEmpty } from "./field/field.ts";

const limit = durationField({ min: "1ms", max: "5m", bareUnit: "ms" });

const limits = z.strictObject({
  "first-byte": limit.optional().describe("From the request sent to the first byte of the final answer."),
  total: limit.optional().describe("From the first lookup to the last byte, redirects included."),
  dns: limit.optional().describe("The lookup of the final host."),
  connect: limit.optional().describe("The connection to it."),
  tls: limit.optional().describe("The TLS handshake with it."),
  download: limit.optional().describe("From the first byte to the last."),
});

type Limits = z.output<typeof limits>;

const PHASES: readonly (readonly [key: keyof Limits, phase: keyof Phases, what: string])[] = [
  ["first-byte", "firstByteMs", "first byte after"],
  ["total", "totalMs", "whole answer after"],
  ["dns", "dnsMs", "lookup took"],
  ["connect", "connectMs", "connecting took"],
  ["tls", "tlsMs", "TLS handshake took"],
  ["download", "downloadMs", "download took"],
];

/** How soon the answer comes. */
export const withinAssertion = defineAssertion({
  name: "within",
  doc:
    "The longest time to the first byte of the final answer, or for each phase that is named; what our own busy loop may " +
    "have added is not counted. Slower is degraded and never down, unless a limit stands below `down`: " +
    "`{ degraded: 800ms, down: 5s }`.",
  needs: "phases",
  state: "degraded",
  shape: () => z.union([notEmpty(limits), limit.transform((ms): Limits => ({ "first-byte": ms }))]),
  bind:
    (params) =>
    ({ phases, lagMs }) =>
      PHASES.flatMap(([key, phase, what]) => {
        const limitMs = params[key];
        const tookMs = phases[phase];
        if (limitMs === undefined || tookMs === undefined || tookMs - lagMs <= limitMs) return [];
        return [{ expected: `within ${formatDuration(limitMs)}`, seen: `${what} ${Math.round(tookMs)} ms` }];
      }),
});
