import { type PageLook, type Shades, TONES, type Tone } from "../core/page-look.ts";
import { type Link, rootLink, siteLink } from "./html.ts";
import type { Level } from "./sentence.ts";
import { STYLE } from "./style.ts";

/** The stylesheet of all pages but those that have it in them. */
export const STYLE_SHEET = "style.css";
export const THEME = "theme.css";
export const LOGO = "logo.svg";

type StateTone = Exclude<Tone, "accent">;

/** Our own colours of states, as the stylesheet has them: for pictures, which it does not reach. */
export const OWN_SHADES: Readonly<Record<StateTone, Shades>> = {
  up: { light: "#1c8f5f", dark: "#35b27d" },
  degraded: { light: "#b36b00", dark: "#e0982f" },
  down: { light: "#cb3327", dark: "#f0695c" },
  unseen: { light: "#66717a", dark: "#95a19a" },
  checking: { light: "#2b6cb0", dark: "#6aa9e6" },
};

const LEVEL_TONES: Readonly<Record<Level, StateTone>> = {
  up: "up",
  maintenance: "checking",
  checking: "checking",
  unseen: "unseen",
  none: "unseen",
  degraded: "degraded",
  stale: "degraded",
  partial: "down",
  major: "down",
};

/** The colour of how everything is: the config's, else ours. White can be read on the light one, the dark card's ground on the dark one. */
export function levelShades({ colours }: PageLook, level: Level): Shades {
  const tone = LEVEL_TONES[level];
  return colours[tone] ?? OWN_SHADES[tone];
}

/** Where a page finds what the config adds to the stylesheet. */
export function themeLink(look: PageLook, path: string): Link | undefined {
  return themeCss(look) === undefined ? undefined : siteLink(path, THEME);
}

/** The same for a page that is served at any path; nothing where it is not known where the site is. */
export function rootThemeLink(look: PageLook, siteUrl: string | undefined): Link | undefined {
  return siteUrl === undefined || themeCss(look) === undefined ? undefined : rootLink(siteUrl, THEME);
}

/** What a config adds to the stylesheet; nothing where it chooses nothing. A file of its own, so that every page shares it. */
export function themeCss({ colours, css }: PageLook): string | undefined {
  const chosen = TONES.flatMap((tone) => {
    const both = colours[tone];
    return both === undefined ? [] : [{ tone, ...both }];
  });
  const shades = (scheme: "light" | "dark") => chosen.map((one) => `--${one.tone}:${one[scheme]}`).join(";");
  const scheme =
    chosen.length === 0
      ? []
      : [`:root{${shades("light")}}`, `@media(prefers-color-scheme:dark){:root{${shades("dark")}}}`];
  const rules = [...scheme, ...(css === undefined ? [] : [css])];
  return rules.length === 0 ? undefined : `${rules.join("\n")}\n`;
}

/** The files that the pages' look needs: path to text. */
export function lookFiles(look: PageLook): readonly (readonly [string, string])[] {
  const theme = themeCss(look);
  return [
    [STYLE_SHEET, STYLE],
    ...(theme === undefined ? [] : [[THEME, theme] as const]),
    ...(look.logo === undefined ? [] : [[LOGO, look.logo] as const]),
    ...(look.domain === undefined ? [] : [["CNAME", `${look.domain}\n`] as const]),
  ];
}
