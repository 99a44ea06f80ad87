/** Languages that the status page speaks. */
export const LANGUAGE_CODES = ["en", "de", "fr", "es", "pt", "ja", "zh"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** The colours of the page that a config may choose. */
export const TONES = ["accent", "up", "degraded", "down", "unseen", "checking"] as const;
export type Tone = (typeof TONES)[number];

/** One colour in both schemes, as `#rrggbb`. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** What the page's colours stand on, in both schemes: its cards and its ground. */
export const GROUNDS = { light: ["#ffffff", "#f6f7f5"], dark: ["#161e1b", "#0e1412"] } as const;

/** How a page looks beside what it says: all of it is public. */
export interface PageLook {
  readonly colours: Partial<Readonly<Record<Tone, Shades>>>;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Markdown above and below everything. */
  readonly header?: string;
  readonly footer?: string;
  /** A stylesheet after our own. */
  readonly css?: string;
  /** An SVG image. */
  readonly logo?: string;
  /** The domain that GitHub Pages serves the site at. */
  readonly domain?: string;
}

/** The contrast of two colours `#rrggbb`, 1 to 21, as WCAG 2.2 defines it. */
export function contrastRatio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
