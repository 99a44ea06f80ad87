import { type PageLook, TONES } from "../core/page-look.ts";
import { STYLE } from "./style.ts";

/** The stylesheet of all pages but those that have it in them. */
export const STYLE_SHEET = "style.css";
export const THEME = "theme.css";
export const LOGO = "logo.svg";

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
