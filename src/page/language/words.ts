import { type Dates, datesOf, UTC } from "./dates.ts";
import { de } from "./de.ts";
import { type Catalog, en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

/** The texts of one language, and how it writes times and numbers: all that a page needs to speak it. Called `t` in pages. */
export interface Words extends Catalog, Dates {
  /** As in `lang="…"`. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
}

/** A text that waits for the language it is said in. */
export type Saying = (t: Words) => string;

interface Language {
  readonly tag: string;
  /** Whose dates and numbers it uses. */
  readonly locale: string;
  readonly catalog: Catalog;
}

/** To add a language: its catalogue in a file of this folder, and its line here. */
const LANGUAGES = {
  en: { tag: "en", locale: "en-GB", catalog: en },
  de: { tag: "de", locale: "de", catalog: de },
  fr: { tag: "fr", locale: "fr", catalog: fr },
  es: { tag: "es", locale: "es", catalog: es },
  pt: { tag: "pt", locale: "pt", catalog: pt },
  ja: { tag: "ja", locale: "ja", catalog: ja },
  zh: { tag: "zh-Hans", locale: "zh-Hans", catalog: zh },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** A language with the times of a zone of the IANA database. Throws `RangeError` where there is no such zone. */
export function wordsOf(code: LanguageCode, zone: string): Words {
  const { tag, locale, catalog } = LANGUAGES[code];
  return { ...catalog, ...datesOf(locale, zone), tag, dir: "ltr" };
}

/** What files for programs are written in. */
export const ENGLISH: Words = wordsOf("en", UTC);
