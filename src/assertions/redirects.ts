import * as z from "zod";
import { quoted } from "../core/diagnostic.ts";
import { defineAssertion, sparing } from "./assertion.ts";
import type { Engines } from "./engine/engines.ts";
import type { Work } from "./engine/work.ts";
import { countField } from "./field/comparison.ts";
import { field, notEmpty, notText, refuse } from "./field/field.ts";
import { isSlashed, parsePattern } from "./field/pattern.ts";

/** Says of an URL whether it is the right one. */
interface Destination {
  readonly source: string;
  /** Throws `TooMuchWork`. */
  isAt(url: string, work: Work): boolean;
}

function shapeWith(engines: Engines) {
  return z.strictObject({
    final: destinationField(engines)
      .optional()
      .describe("The URL of the answer that is judged, written out or as a pattern `/…/`."),
    count: countField.optional().describe("How many redirects led to it."),
  });
}

function destinationField(engines: Engines): z.ZodType<Destination> {
  return field({ title: "URL or pattern", type: "string" }, (input) => {
    if (typeof input !== "string") return notText(input);
    if (isSlashed(input)) {
      const parsed = parsePattern(input, engines);
      if ("problems" in parsed) return parsed;
      const { source, isIn } = parsed.value;
      return { value: { source: `a match of ${source}`, isAt: isIn } };
    }
    const url = URL.parse(input);
    if (url === null) return refuse(`${quoted(input)} is no URL`, "write it whole, or a pattern `/…/`");
    return { value: { source: input, isAt: (other) => URL.parse(other)?.href === url.href } };
  });
}

/** Where redirects led. */
export const redirectsAssertion = defineAssertion({
  name: "redirects",
  doc: "Where the redirects led, and how many there were.",
  needs: "http",
  state: "down",
  shape: (engines) => notEmpty(shapeWith(engines)),
  bind:
    ({ final, count }) =>
    ({ evidence: { http } }, clean) => {
      const last = http?.hops.at(-1);
      if (http === undefined || last === undefined) return [];
      const followed = http.hops.length - 1;
      const elsewhere = (to: Destination) => ({
        expected: to.source,
        seen: `the final URL is ${clean(withoutQuery(last.url))}`,
      });
      return [
        ...(final === undefined
          ? []
          : sparing(final.source, (work) => (final.isAt(last.url, work) ? [] : [elsewhere(final)]))),
        ...(count === undefined || count.holds(followed)
          ? []
          : [{ expected: count.source, seen: `${followed} ${followed === 1 ? "redirect" : "redirects"}` }]),
      ];
    },
});

/** What stands behind the path may be a ticket for a session. */
function withoutQuery(text: string): string {
  return text.replace(/[?#].*$/s, (rest) => `${rest.charAt(0)}…`);
}
