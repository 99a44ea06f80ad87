import assert from "node:assert/strict";
import { test } from "node:test";
import { contrastRatio, GROUNDS, type PageLook, type Shades, TONES } from "../../src/core/page-look.ts";
import type { PageInput } from "../../src/page/input.ts";
import { buildSite } from "../../src/page/site.ts";
import { STYLE } from "../../src/page/style.ts";
import { OWN_SHADES } from "../../src/page/theme.ts";
import { badDay, calmDay, emptyPage } from "./samples.ts";

const COLOURS = {
  accent: { light: "#3b3fb6", dark: "#a5a8ff" },
  up: { light: "#00616b", dark: "#5fd3e0" },
  degraded: { light: "#7a4b00", dark: "#ffc46b" },
  down: { light: "#8a0f5c", dark: "#ff8fd0" },
  unseen: { light: "#4a4a6a", dark: "#b7b7d9" },
  checking: { light: "#1d4e89", dark: "#8fc1ff" },
} as const satisfies PageLook["colours"];
const LOOK: PageLook = { colours: COLOURS, links: [] };

const themed = (input: PageInput): PageInput => ({ ...input, look: LOOK });

function filesOf(input: PageInput): (path: string) => string {
  const site = buildSite(input);
  return (path) => site.get(path) ?? assert.fail(`${path} is missing`);
}

/** The colours in a file, also in pictures within it, the text's own and the stylesheet's left out. */
function coloursIn(text: string): ReadonlySet<string> {
  const pictures = text
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/data:image\/svg\+xml,([^"]*)/g, (_, picture: string) => decodeURIComponent(picture));
  return new Set([...pictures.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour = ""]) => colour));
}

test("our own colours for pictures are those of the stylesheet, in both schemes", () => {
  const [light = "", dark = ""] = [...STYLE.matchAll(/:root\{[^}]*--up:[^}]*\}/g)].map(([rule]) => rule);
  for (const tone of TONES.filter((one) => one !== "accent")) {
    assert.ok(light.includes(`--${tone}:${OWN_SHADES[tone].light};`), `${tone} light`);
    assert.ok(dark.includes(`--${tone}:${OWN_SHADES[tone].dark};`), `${tone} dark`);
  }
});

const LEVELS: readonly (readonly [level: string, input: PageInput, shades: Shades])[] = [
  ["up", calmDay(), COLOURS.up],
  ["partial", badDay(), COLOURS.down],
  ["none", emptyPage(), COLOURS.unseen],
  ["stale", { ...calmDay(), now: (calmDay().now + 7_200_000) as PageInput["now"] }, COLOURS.degraded],
];

for (const [level, input, { light, dark }] of LEVELS) {
  test(`the picture in the tab and the card have the chosen colour of how everything is: ${level}`, () => {
    const file = filesOf(themed(input));
    assert.equal(JSON.parse(file("build.json")).overall, level);
    for (const path of ["index.html", "uptime/index.html", "embed.html"])
      assert.deepEqual([...coloursIn(file(path))], [light], path);
    assert.deepEqual([...coloursIn(file("404.html"))], [COLOURS.unseen.light]);
    assert.deepEqual([...coloursIn(file("card.svg"))], [light, dark]);
  });
}

test("a badge has the chosen colour of what it says, as a picture and as data", () => {
  const file = filesOf(themed(badDay()));
  for (const [badge, colour] of [
    ["checks/orders/state", COLOURS.down.light],
    ["checks/website/state", COLOURS.up.light],
    ["checks/website/latency", "#2b6cb0"],
  ] as const) {
    assert.match(file(`badges/${badge}.svg`), new RegExp(`rx="4" fill="${colour}"`));
    assert.equal(`#${JSON.parse(file(`badges/${badge}.json`)).color}`, colour);
  }
});

test("without chosen colours the pictures have our own, and every mark stands out from its disc by 3 to 1", () => {
  const file = filesOf(calmDay());
  assert.deepEqual([...coloursIn(file("index.html"))], [OWN_SHADES.up.light]);
  assert.deepEqual([...coloursIn(file("card.svg"))], [OWN_SHADES.up.light, OWN_SHADES.up.dark]);
  for (const { light, dark } of Object.values(OWN_SHADES)) {
    assert.ok(contrastRatio(light, "#ffffff") >= 3, light);
    for (const ground of GROUNDS.dark) assert.ok(contrastRatio(dark, ground) >= 3, dark);
  }
});

function stylesheets(text: string): readonly (string | undefined)[] {
  return [...text.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href);
}

test("the page for an iframe and the one for missing pages load the theme, if there is one", () => {
  for (const path of ["embed.html", "404.html"]) assert.deepEqual(stylesheets(filesOf(calmDay())(path)), []);
  assert.deepEqual(stylesheets(filesOf(themed(calmDay()))("embed.html")), ["theme.css"]);
  for (const [siteUrl, href] of [
    ["https://status.acme.example/", "/theme.css"],
    ["https://acme.github.io/shop", "/shop/theme.css"],
    ["/shop/", "/shop/theme.css"],
    ["https://status.acme.example//evil.example/", "/evil.example/theme.css"],
    ["javascript:alert(1)", undefined],
  ] as const)
    assert.deepEqual(
      stylesheets(filesOf(themed({ ...calmDay(), siteUrl }))("404.html")),
      href === undefined ? [] : [href],
      siteUrl,
    );
  const { siteUrl: _, ...unknown } = calmDay();
  assert.deepEqual(stylesheets(filesOf(themed(unknown))("404.html")), []);
});
