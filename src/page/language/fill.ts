import { html, type Insertion, type Markup } from "../html.ts";
import type { Words } from "./words.ts";

/** Characters that no text has: they stand for what is put into a text of the catalogue. */
const FIRST_PLACE = 0xe000;
const PLACES = /([\ue000-\ue0ff])/;

/** A text of the catalogue around markup: `fill(t.home.goodUntil, clock(t, at))`. Throws where a text leaves out one of the parts. */
export function fill(text: (...places: string[]) => string, ...parts: readonly Insertion[]): Insertion {
  const places = parts.map((_, index) => String.fromCharCode(FIRST_PLACE + index));
  const pieces = text(...places).split(PLACES);
  if (places.some((place) => !pieces.includes(place)))
    throw new Error("a text of the catalogue loses what is put into it");
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : parts[piece.charCodeAt(0) - FIRST_PLACE]));
}

/** What is English in every language: what looks saw, and what reasons mean. */
export function english(t: Words, text: Insertion): Insertion {
  return t.tag === "en" ? text : html`<span lang="en">${text}</span>`;
}

/** The same for what a target or a person said, which may run in the other direction. */
export function quoted(t: Words, text: string): Markup {
  return t.tag === "en" ? html`<bdi>${text}</bdi>` : html`<bdi lang="en">${text}</bdi>`;
}
