import assert from "node:assert/strict";
import { test } from "node:test";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { PageInput } from "../../../src/page/input.ts";
import { buildSite } from "../../../src/page/site.ts";
import { badDay, calmDay } from "../samples.ts";
import { fileOf, INPUTS, MAINTENANCE } from "./stories.ts";

const FILES = ["index.md", "llms.txt"] as const;

/** As GitHub shows it, where HTML in the text would come through. */
function rendered(input: PageInput, path: string): string {
  return micromark(fileOf(input, path), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

test("the twin says what the page says", () => {
  const text = fileOf({ ...badDay(), maintenance: MAINTENANCE }, "index.md");
  for (const words of [
    "# Acme status\n\n**Orders API is down**",
    "Last look 22 Nov 2026, 10:04 UTC; good until 22 Nov 2026, 10:59 UTC. If it is later, nobody has looked since.",
    "## Happening now\n\n- [Orders API is down](https://status.acme.example/incidents/orders-20261122T094100Z/): since 22 Nov 2026, 09:41 UTC.",
    "## Maintenance\n\n- Move; part 1, of\\\\2: 22 Nov 2026, 10:00 UTC to 22 Nov 2026, 12:00 UTC\n- Disks:",
    "- [Package registry](https://status.acme.example/checks/packages/): Last seen up since ",
    "  - We cannot see it since 22 Nov 2026, 08:20 UTC: ",
    "  - Possible problem, checking since 22 Nov 2026, 10:04 UTC: no connection within 10 s",
    "`https://website.acme.example/health`",
  ])
    assert.ok(text.includes(words), words);
  assert.match(text, /\n## API \([\d.]+ % uptime, [\d.]+ % observed\)\n/);
  assert.doesNotMatch(text, /Network: /);
});

test("llms.txt has the form of its convention: a title, a summary, sections of links", () => {
  const [title, , summary, , text, , section] = fileOf(badDay(), "llms.txt").split("\n");
  assert.equal(title, "# Acme status");
  assert.match(summary ?? "", /^> Orders API is down\. Last look /);
  assert.match(text ?? "", /^A status page\./);
  assert.equal(section, "## Status");
});

test("no text from outside becomes markup, link, image or mention", () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    const site = buildSite(input);
    for (const path of FILES) {
      const html = rendered(input, path);
      const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
      for (const tag of tags)
        assert.match(tag ?? "", /^(h1|h2|p|ul|li|a|strong|code|blockquote|br)$/, `${name}: ${path}`);
      for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) {
        const isOurs = site.has(decodeURIComponent(href)) || href.startsWith("https://status.acme.example/");
        assert.ok(isOurs, `${name}: ${path}: ${href}`);
      }
    }
  }
});

test("links are relative where no host is known", () => {
  const { siteUrl: _, ...input } = calmDay();
  for (const path of FILES) assert.doesNotMatch(fileOf(input, path).replaceAll(/`[^`]*`/g, ""), /https?:/);
  assert.match(fileOf(input, "index.md"), /\]\(checks\/website\/index\.html\)/);
});
