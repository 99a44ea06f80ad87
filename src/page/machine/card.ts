import type { Face } from "../face.ts";
import { html, type Markup } from "../html.ts";
import { ENGLISH } from "../language/words.ts";
import type { PageModel } from "../model.ts";
import type { Level } from "../sentence.ts";
import { levelShades } from "../theme.ts";
import type { Source } from "./source.ts";
import { fitted } from "./text-width.ts";

const WIDTH = 480;
const HEIGHT = 128;
const INDENT = 72;
const ROOM = WIDTH - INDENT - 20;

/** The overall state as a picture for other sites and READMEs: no script, nothing loaded, light and dark. */
export function card({ model }: Source): string {
  const { level } = model.overall;
  const sentence = model.overall.sentence(ENGLISH);
  const shades = levelShades(model.look, level);
  const label = [`${model.title}: ${sentence}`, countsOf(model), freshness(model)].join(". ");
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
    <title>${label}</title>
    <style>.g{fill:#fff;stroke:#e2e6e2}.i{fill:#16201b}.s{fill:#56635c}.d{display:none}@media(prefers-color-scheme:dark){.g{fill:#161e1b;stroke:#28322d}.i{fill:#e8eeea}.s{fill:#9fada5}.l{display:none}.d{display:inline}}</style>
    <rect class="g" x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="14"/>
    ${disc("l", shades.light, level)}${disc("d", shades.dark, level)}
    <g font-family="ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif">
    ${line(model.title, 14, 34, "s")}${line(sentence, 20, 62, "i")}${line(countsOf(model), 13, 86, "s")}${line(freshness(model), 13, 107, "s")}
    </g></svg>`.text;
}

/** What the mark on the disc is drawn with: white, and the dark scheme's ground. */
const INKS = { l: "#fff", d: "#161e1b" } as const;

/** One for each scheme; `d` is hidden also from who knows no styles. */
function disc(scheme: keyof typeof INKS, colour: string, level: Level): Markup {
  return html`<g class="${scheme}" display="${scheme === "d" ? "none" : "inline"}"><circle cx="38" cy="64" r="18" fill="${colour}"/>
    <path d="${MARKS[level]}" fill="none" stroke="${INKS[scheme]}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}

function line(text: string, size: number, y: number, colour: "i" | "s"): Markup {
  const weight = colour === "i" ? "600" : "400";
  return html`<text class="${colour}" x="${INDENT}" y="${y}" font-size="${size}" font-weight="${weight}">${fitted(text, size, ROOM)}</text>`;
}

const TICK = "M30 64.5l5.5 5.5 11-11.5";
const CROSS = "M32 58l12 12M44 58l-12 12";
const CALL = "M38 55v11M38 72.5v.5";
const CLOCK = "M38 54v10.5l6.5 4";
const RING = "M32 64h12";

/** Shapes that differ as the colours do. */
const MARKS: Readonly<Record<Level, string>> = {
  up: TICK,
  maintenance: CLOCK,
  checking: CLOCK,
  stale: CLOCK,
  unseen: RING,
  none: RING,
  degraded: CALL,
  partial: CROSS,
  major: CROSS,
};

const FACES: readonly Face[] = ["down", "degraded", "unseen", "up", "none"];

/** `9 checks: 1 down, 1 degraded, 1 cannot see, 6 up`. */
function countsOf({ checks }: PageModel): string {
  const parts = FACES.flatMap((face) => {
    const count = checks.filter(({ standing }) => standing.face === face).length;
    return count === 0 ? [] : [`${count} ${ENGLISH.state[face].toLowerCase()}`];
  });
  return parts.length === 0
    ? "0 checks"
    : `${checks.length === 1 ? "1 check" : `${checks.length} checks`}: ${parts.join(", ")}`;
}

function freshness({ lastRound, goodUntil }: PageModel): string {
  if (lastRound === undefined || goodUntil === undefined) return "Nobody has looked yet";
  return `Last look ${ENGLISH.time(lastRound)}, good until ${ENGLISH.clock(goodUntil)}`;
}
