import type { PageLook } from "../../core/page-look.ts";
import { html } from "../html.ts";
import { jsonText } from "../json-text.ts";
import {
  type Badge,
  badgeOf,
  checkStanding,
  groupStanding,
  overallStanding,
  type Standing,
  type Tone,
} from "./badge.ts";
import { BADGE_KINDS, type BadgeOwner, badgePath } from "./paths.ts";
import type { Source } from "./source.ts";
import { textWidth } from "./text-width.ts";

/** Dark enough for white letters: 4.5 to 1 or more. */
const COLOURS: Readonly<Record<Tone, string>> = {
  up: "177a51",
  degraded: "9a5b00",
  down: "c22f24",
  unseen: "5d6870",
  plain: "2b6cb0",
};

/** The config's own, which are as dark: white is what they stand on in the light scheme. */
function colourOf({ colours }: PageLook, tone: Tone): string {
  const own = tone === "plain" ? undefined : colours[tone];
  return own?.light.slice(1) ?? COLOURS[tone];
}

/** Each badge of everything, of each group and of each check: as a picture and as data for shields.io. */
export function badgeFiles({ model }: Source): readonly (readonly [string, string])[] {
  const isStale = model.overall.level === "stale";
  const owners: readonly (readonly [BadgeOwner, Standing])[] = [
    [{ of: "all" }, overallStanding(model)],
    ...model.groups.flatMap((group): readonly [BadgeOwner, Standing][] =>
      group.id === undefined ? [] : [[{ of: "group", id: group.id }, groupStanding(group)]],
    ),
    ...model.checks.map((check): [BadgeOwner, Standing] => [{ of: "check", id: check.id }, checkStanding(check)]),
  ];
  return owners.flatMap(([owner, standing]) =>
    BADGE_KINDS.flatMap((kind): readonly (readonly [string, string])[] => {
      const badge = badgeOf(standing, kind, isStale);
      const colour = colourOf(model.look, badge.tone);
      return [
        [badgePath(owner, kind, "svg"), badgeSvg(badge, colour)],
        [badgePath(owner, kind, "json"), shieldsJson(badge, colour)],
      ];
    }),
  );
}

const SIZE = 11;
const PADDING = 6;
const HEIGHT = 20;

/** A flat badge without ids, styles and scripts, so that it can be put into a document as it is. */
function badgeSvg({ label, message }: Badge, colour: string): string {
  const [leftWidth, rightWidth] = [textWidth(label, SIZE), textWidth(message, SIZE)];
  const edge = leftWidth + 2 * PADDING;
  const width = edge + rightWidth + 2 * PADDING;
  const title = `${label}: ${message}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">
    <title>${title}</title>
    <rect width="${width}" height="${HEIGHT}" rx="4" fill="#${colour}"/>
    <path d="M4 0H${edge}V${HEIGHT}H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0z" fill="#3d4742"/>
    <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${SIZE}">
    <text x="${PADDING}" y="14" textLength="${leftWidth}" lengthAdjust="spacingAndGlyphs">${label}</text>
    <text x="${edge + PADDING}" y="14" textLength="${rightWidth}" lengthAdjust="spacingAndGlyphs">${message}</text>
    </g></svg>`.text;
}

/** How long shields.io may keep it, in seconds: its own least. */
const CACHE_S = 300;

/** The data of a shields.io endpoint badge. */
function shieldsJson({ label, message }: Badge, colour: string): string {
  const data = {
    schemaVersion: 1,
    label,
    message,
    color: colour,
    cacheSeconds: CACHE_S,
  };
  return jsonText(data);
}
