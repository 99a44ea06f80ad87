import { nearest } from "../../core/spelling.ts";
import { InputError } from "../inputs.ts";

/** The word among those an option takes. Throws `InputError` with all of them, and the one that was probably meant. */
export function oneOfWords<Word extends string>(words: readonly Word[], word: string, option: string): Word {
  const found = words.find((known) => known === word);
  if (found !== undefined) return found;
  const meant = nearest(word, words);
  const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
  throw new InputError(`${option} is \`${word}\`; it takes ${words.join(", ")}${hint}`);
}
