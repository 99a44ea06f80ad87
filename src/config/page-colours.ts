import * as z from "zod";
import { field, type Parsed, refuse } from "../assertions/field/field.ts";
import { type Problem, quoted } from "../core/diagnostic.ts";
import { contrastRatio, GROUNDS, type Shades } from "../core/page-look.ts";

/** What text needs to be read by most people: WCAG 2.2, level AA. */
const LEAST_CONTRAST = 4.5;

const FORM = 'write `{ light: "#0b6b4b", dark: "#5fd3a3" }`: no colour is readable on white and on black';
const COLOUR = { type: "string", pattern: "^#[0-9a-fA-F]{6}$" } as const;

/** A colour for each scheme, readable on everything that it stands on. */
export const shadesField: z.ZodType<Shades> = field(
  {
    title: "colours",
    type: "object",
    properties: { light: COLOUR, dark: COLOUR },
    required: ["light", "dark"],
    additionalProperties: false,
  },
  (input): Parsed<Shades> => {
    const shaped = SHADES.safeParse(input);
    if (!shaped.success) return refuse("expected a colour for the light scheme and one for the dark", FORM);
    const problems = (["light", "dark"] as const).flatMap((scheme) => colourProblems(scheme, shaped.data[scheme]));
    const { light, dark } = shaped.data;
    return problems.length > 0 ? { problems } : { value: { light: light.toLowerCase(), dark: dark.toLowerCase() } };
  },
);

const SHADES = z.strictObject({ light: z.string(), dark: z.string() });

function colourProblems(scheme: keyof Shades, colour: string): readonly Problem[] {
  if (!new RegExp(COLOUR.pattern).test(colour))
    return [{ path: [scheme], message: `${quoted(colour)} is no colour`, hint: "write it as `#0b6b4b`" }];
  const worst = GROUNDS[scheme]
    .map((ground) => ({ ground, ratio: contrastRatio(colour, ground) }))
    .reduce((a, b) => (b.ratio < a.ratio ? b : a));
  if (worst.ratio >= LEAST_CONTRAST) return [];
  const found = Math.floor(worst.ratio * 100) / 100;
  const hint = `at least ${LEAST_CONTRAST} is needed: take a ${scheme === "light" ? "darker" : "lighter"} one`;
  return [{ path: [scheme], message: `${quoted(colour)} has a contrast of ${found} on ${worst.ground}`, hint }];
}
