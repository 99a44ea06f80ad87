import type { LanguageCode } from "../../core/page-look.ts";
import { type Dates, datesOf, UTC } from "./dates.ts";
import { de } from "./de.ts";
import { type Catalog, en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { dePages } from "./pages/de.ts";
import { enPages, type PagesCatalog } from "./pages/en.ts";
import { esPages } from "./pages/es.ts";
import { frPages } from "./pages/fr.ts";
import { jaPages } from "./pages/ja.ts";
import { ptPages } from "./pages/pt.ts";
import { zhPages } from "./pages/zh.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

/** The texts of one language, and how it writes times and numbers: all that a page needs to speak it. Called `t` in pages. */
export interface Words extends Catalog, PagesCatalog, Dates {
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
  /** The texts of the further pages. */
  readonly pages: PagesCatalog;
}

/** To add a language: its code in `core/page-look.ts`, its catalogues in this folder, and its line here. */
const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: { tag: "en", locale: "en-GB", catalog: en, pages: enPages },
  de: { tag: "de", locale: "de", catalog: de, pages: dePages },
  fr: { tag: "fr", locale: "fr", catalog: fr, pages: frPages },
  es: { tag: "es", locale: "es", catalog: es, pages: esPages },
  pt: { tag: "pt", locale: "pt", catalog: pt, pages: ptPages },
  ja: { tag: "ja", locale: "ja", catalog: ja, pages: jaPages },
  zh: { tag: "zh-Hans", locale: "zh-Hans", catalog: zh, pages: zhPages },
};

/** A language with the times of a zone of the IANA database. Throws `RangeError` where there is no such zone. */
export function wordsOf(code: LanguageCode, zone: string): Words {
  const { tag, locale, catalog, pages } = LANGUAGES[code];
  return { ...catalog, ...pages, ...datesOf(locale, zone), tag, dir: "ltr" };
}

/** What files for programs are written in. */
export const ENGLISH: Words = wordsOf("en", UTC);
