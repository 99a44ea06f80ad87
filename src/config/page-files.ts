import { type Diagnostic, quoted } from "../core/diagnostic.ts";
import type { CheckFile } from "./config.ts";
import { diagnose, type MapNode, placeOf } from "./node.ts";

const MOST_CSS = 65_536;
const MOST_LOGO = 65_536;

/** A file of the repository that the page needs, and the mistakes that it may turn out to be. */
export interface PageFile extends CheckFile {
  readonly use: "css" | "logo";
  /** What is wrong with its text. */
  problem(text: string): Diagnostic | undefined;
}

type Wrong = Parameters<typeof diagnose>[1] | undefined;

const PROBLEMS: Readonly<Record<PageFile["use"], (text: string) => Wrong>> = { css: cssProblem, logo: logoProblem };

/** The file at that key of `page`. */
export function pageFile(root: MapNode, use: PageFile["use"], name: string): PageFile {
  const place = placeOf(root, ["page", use]);
  const hint = "write its path from the repository's root, and commit the file";
  return {
    name,
    use,
    missing: diagnose(place, { message: `\`page.${use}\` is no file of this repository`, hint }),
    tooLarge: diagnose(place, {
      message: `\`page.${use}\` is larger than 1 MiB`,
      hint: "at most 64 KiB are published",
    }),
    problem: (text) => {
      const wrong = PROBLEMS[use](text);
      return wrong === undefined ? undefined : diagnose(place, { ...wrong, message: `\`${name}\` ${wrong.message}` });
    },
  };
}

/** Comments are left out, and escapes read as browsers read them, so that neither hides an address. */
function cssProblem(text: string): Wrong {
  if (text.length > MOST_CSS) return { message: `has ${text.length} characters`, hint: `allowed: up to ${MOST_CSS}` };
  const css = text
    .replace(/\/\*[\s\S]*?(\*\/|$)/g, "")
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, "$1");
  const hint = "the page calls no other host: put rules into this file, and images in as `data:`";
  if (/@import\b/i.test(css)) return { message: "has an `@import`", hint };
  for (const [, target = ""] of css.matchAll(/(?:url|src)\(\s*["']?([^"')]*)/gi))
    if (!/^(data:|#)/i.test(target.trim())) return { message: `loads ${quoted(target.trim().slice(0, 60))}`, hint };
  if (/image-set\(\s*["'](?!data:)/i.test(css)) return { message: "loads an image of an `image-set`", hint };
  return /<\/style|<!--/i.test(text) ? { message: "has markup in it", hint: "write CSS alone" } : undefined;
}

function character(code: number): string {
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\u{FFFD}";
}

/** It is loaded as an image, where browsers run and load nothing of it. */
function logoProblem(text: string): Wrong {
  if (text.length > MOST_LOGO) return { message: `has ${text.length} characters`, hint: `allowed: up to ${MOST_LOGO}` };
  const start = text
    .replace(/^\uFEFF/, "")
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/gi, "")
    .trimStart();
  return /^<svg[\s>]/.test(start)
    ? undefined
    : { message: "is no SVG image", hint: "a logo is an SVG file: it is sharp on every screen" };
}
