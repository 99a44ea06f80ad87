/** Letters that do not fall apart into a Latin letter and a mark, by what is written for them in ASCII. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    "ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ı:i ŋ:n ŧ:t",
    "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o",
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch",
    "ъ: ы:y ь: э:e ю:yu я:ya і:i є:ye ґ:g ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѕ:dz ў:u",
  ].flatMap((line) => line.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(2)])),
);

/** The longest id of a check, a group or a location, in characters. */
export const MAX_ID_LENGTH = 64;

/** An id's form: lower-case letters, digits and single hyphens, 1 to 64 characters. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * The id a name gives: marks dropped, Greek, Cyrillic and special Latin letters transliterated, everything else a hyphen,
 * cut to 64 characters. Empty where no letter or digit is left, as for names in scripts without an alphabet.
 */
export function slug(name: string): string {
  const letters = name.toLowerCase().normalize("NFKD").replace(/['’]/g, "").replace(/\p{M}/gu, "");
  const ascii = Array.from(letters, (letter) => LETTERS.get(letter) ?? letter).join("");
  const joined = ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");
  return joined.slice(0, MAX_ID_LENGTH).replace(/-$/, "");
}
