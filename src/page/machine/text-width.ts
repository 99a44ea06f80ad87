import { safeLine } from "../../core/line.ts";

/** Widths of Verdana's characters in thousandths of the size, by groups of nearly the same. Whatever is not named is as wide as a capital letter. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["'|ijlI ", 330],
  ["!.,:;()[]-/\\ftr", 400],
  ['csvzxykJ"*', 570],
  ["abdeghnopqu0123456789?$_L", 636],
  ["mwWM%@+=<>~#&", 940],
];
const CAPITAL = 720;
const WIDE = 1050;

/** Marks stand on the letter before them. */
const MARK = /\p{M}/u;
/** Scripts of narrow letters. */
const NARROW = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const NARROW_WIDTH = 520;
/** Scripts and pictures of which a character fills a square. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff00-\uff60]/u;

const KNOWN: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([characters, width]) => Array.from(characters, (character): [string, number] => [character, width])),
);

/** About how wide a text is in pixels. What it is drawn with may differ: drawings say how wide it has to be. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += KNOWN.get(character) ?? otherWidth(character);
  return Math.round((thousandths * size) / 1000);
}

function otherWidth(character: string): number {
  if (MARK.test(character)) return 0;
  if (NARROW.test(character)) return NARROW_WIDTH;
  return SQUARE.test(character) ? WIDE : CAPITAL;
}

/** As much of the text as has room in that many pixels. */
export function fitted(text: string, size: number, room: number): string {
  let length = text.length;
  let line = safeLine(text, length);
  while (length > 1 && textWidth(line, size) > room) {
    length -= 1;
    line = safeLine(text, length);
  }
  return line;
}
