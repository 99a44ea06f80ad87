import type { BrowserContextOptions } from "playwright-core";
import type { PageInput } from "../../src/page/input.ts";
import { wordsOf } from "../../src/page/language/words.ts";
import { allDownDay } from "../page/all-down.ts";
import { busyDay } from "../page/busy-day.ts";
import { deepDay } from "../page/past-samples.ts";
import { badDay, calmDay } from "../page/samples.ts";

/** A picture to take of a page. */
export interface Shot {
  readonly file: string;
  readonly input: PageInput;
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  /** Minutes after the build at which the page is looked at. */
  readonly laterMin?: number;
  readonly media?: "print";
  readonly forcedColors?: "active";
  readonly fullPage?: boolean;
}

/** A picture that is committed, with what it shows. */
interface Picture extends Shot {
  readonly title: string;
  readonly shows: string;
}

const DARK = { colorScheme: "dark" } as const;

/** Room enough to see how a page begins, and small enough to be kept in the repository. */
function upTo(height: number, width = 880): BrowserContextOptions {
  return { viewport: { width, height } };
}

function picture(name: string, title: string, shows: string, input: PageInput, rest: Partial<Shot> = {}): Picture {
  return { file: `docs/gallery/${name}.png`, title, shows, input, context: upTo(960), fullPage: false, ...rest };
}

function past(): PageInput {
  const { incidents, maintenance = [] } = busyDay();
  return { ...deepDay(), incidents, maintenance };
}

/** To add one: its line here, then `npm run screenshots` and `npm run docs`. */
export const GALLERY: readonly Picture[] = [
  picture(
    "calm",
    "A calm day",
    "One sentence first; then each check with its uptime, and how much of it was seen.",
    calmDay(),
  ),
  picture(
    "incident-day",
    "A day with an outage",
    "What people wrote about it, who is on it, planned work, a drill.",
    busyDay(),
  ),
  picture("dark", "The same in the dark", "As the visitor's system asks for.", busyDay(), {
    context: { ...upTo(960), ...DARK },
  }),
  picture("all-down", "Everything is down", "Nothing but the outage is at the top.", allDownDay()),
  picture("phone", "At 320 pixels", "Nothing is cut off, and nothing scrolls sideways.", badDay(), {
    context: upTo(960, 320),
  }),
  picture(
    "check",
    "A check",
    "Speed by time, location and phase; the error budget; certificate and last looks.",
    past(),
    {
      path: "checks/orders/index.html",
      context: upTo(1100),
    },
  ),
  picture("incident", "An incident", "What happened, what it means, and what usually helps.", past(), {
    path: "incidents/orders-20261122T094100Z/index.html",
  }),
  picture("month", "A month", "Incidents and figures of one month.", past(), { path: "history/2026-11.html" }),
  picture("uptime", "Uptime", "Each check over four spans, and every day of thirteen months.", past(), {
    path: "uptime/index.html",
  }),
  picture("maintenance", "Maintenance", "Planned work: what goes on, what comes, what was.", past(), {
    path: "maintenance/index.html",
  }),
  picture("reference", "Reference", "Every state and reason in plain words, for who reads the page.", past(), {
    path: "reference/index.html",
  }),
  picture("german", "In German", "Seven languages; words, numbers and dates of each.", {
    ...busyDay(),
    words: wordsOf("de", "Europe/Berlin"),
  }),
  picture("right-to-left", "Right to left", "The layout follows the direction of the script.", {
    ...badDay(),
    words: { ...wordsOf("en", "UTC"), dir: "rtl" },
  }),
  picture("no-script", "Without JavaScript", "The same words and figures; times are in UTC.", badDay(), {
    context: { ...upTo(960), javaScriptEnabled: false },
  }),
  picture("stale", "When nobody looked for hours", "A page that is out of date says so by itself.", calmDay(), {
    laterMin: 300,
    context: upTo(600),
  }),
  picture("embed", "For another site", "`embed.html`, made to stand in an `iframe`.", badDay(), {
    path: "embed.html",
    context: upTo(330, 480),
  }),
];

/** `docs/gallery.md`: the pictures in order, each with what it shows. */
export function galleryDocument(): string {
  const entries = GALLERY.map(({ file, title, shows }) => {
    const path = file.replace("docs/", "");
    return `## ${title}\n\n${shows}\n\n![${title}](${path})\n`;
  });
  return `${INTRODUCTION}\n${entries.join("\n")}`;
}

const INTRODUCTION = `# Gallery

Pictures of the status page, taken with Chromium of pages built from invented days. \`npm run screenshots\` takes them again.
`;
