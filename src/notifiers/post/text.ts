/** Foreign words for chats: whatever the markup, nothing in them is live. */
import { plainText } from "../../core/markdown.ts";
import type { Message, Tone } from "../../core/message.ts";

/** A line in which no address, mention or reference is recognised; at most `maxLength` UTF-16 units. */
export function inert(text: string, maxLength: number): string {
  const dead = plainText(text, maxLength);
  // Breaking what was live makes it longer.
  return dead.length <= maxLength ? dead : cut(dead, maxLength);
}

/** The text cut to so many UTF-16 units, an ellipsis at its end; no character is split. */
export function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The text cut to so many bytes of UTF-8. */
export function cutBytes(text: string, maxBytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= maxBytes) return text;
  let kept = "";
  let size = 3;
  for (const character of text) {
    size += encoder.encode(character).length;
    if (size > maxBytes) break;
    kept += character;
  }
  return `${kept}…`;
}

/** `label: value` rows, as plain lines. */
export function fieldLines({ fields }: Message): readonly string[] {
  return fields.map(({ label, value }) => `${label}: ${inert(value, 300)}`);
}

/** `#rrggbb` without the sign, legible on light and dark. */
export const COLOURS: Readonly<Record<Tone, string>> = {
  down: "d1242f",
  degraded: "bf8700",
  unseen: "6e7781",
  good: "1a7f37",
  neutral: "0969da",
};

export const EMOJI: Readonly<Record<Tone, string>> = {
  down: "🔴",
  degraded: "🟡",
  unseen: "⚪",
  good: "🟢",
  neutral: "🔵",
};
