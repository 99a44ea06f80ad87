/** Whatever people and targets write, an issue is text: checked in what a parser of GitHub's Markdown makes of it. */
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { checkId, locationId } from "../../../src/core/brand.ts";
import type { Grounds } from "../../../src/core/grounds.ts";
import { CHANGE_KINDS, type Incident } from "../../../src/core/incident.ts";
import type { IssueContext } from "../../../src/core/issue/context.ts";
import { changeComment, issuePart, issueTitle } from "../../../src/core/issue-text.ts";
import { aChange, aCheck, aMemory, anIncident, at } from "../../support/builders.ts";
import { HOSTILE_TEXTS } from "../../support/hostile.ts";

/** GitHub's limit is 65,536 characters by its own word; ours leaves room for what people add. */
const MOST_CHARACTERS = 60_000;
const PREVIEW = 140;

const phases = { dnsMs: 1, connectMs: 2, tlsMs: 3, firstByteMs: 400, totalMs: 406 };
const many = Array.from({ length: 30 }, (_, index) => index);

function badGrounds(text: string): Grounds {
  return {
    looks: [at("10:00"), at("10:00:30")],
    voices: many.map((number) => ({ location: locationId(`${text}${number}`), state: "down", text, phases })),
    others: { working: 1, of: 2 },
    neighbours: many.map((number) => ({ check: checkId(`${text}${number}`), state: "up" })),
    good: { address: [text], server: [text], certificateIssuer: [text], tlsProtocol: [text] },
    lastGood: { at: at("09:55"), phases: { ...phases, firstByteMs: 20 } },
    strip: { days: ["u", "D"], downS: 5, observedS: 10 },
    happenings: many.slice(0, 10).map(() => ({
      kind: "merge",
      repository: text,
      title: text,
      at: at("09:50"),
      by: text,
      url: `https://evil.example/${encodeURI(text.slice(0, 100).toWellFormed())}`,
    })),
  };
}

function contextsOf(text: string): readonly IssueContext[] {
  const bad = { text, reason: text, note: text, by: text } as const;
  const changes = [
    aChange("orders", bad),
    ...CHANGE_KINDS.map((kind, index) =>
      aChange("orders", { ...bad, kind, number: index + 2, stage: "identified", until: at("12:00") }),
    ),
  ];
  const facts = { address: `${text}.`, server: `${text}.`, certificateIssuer: `${text}.`, tlsProtocol: `${text}.` };
  const check = { ...aCheck("orders"), name: text, target: text, owners: [`a/${text}`, `${text}/`], labels: [text] };
  const checks = many.map((number) => ({ ...check, id: checkId(`check-${number}`) }));
  const memory = aMemory({ confirmed: { state: "down", since: at("10:00"), reason: text } });
  const base: Partial<Incident> = {
    ...bad,
    facts,
    changes,
    grounds: badGrounds(text),
    acknowledged: { by: text, at: at("10:05") },
    silencedUntil: at("12:00"),
    locations: many.map((number) => locationId(`${text}${number}`)),
    severity: "critical",
    returns: 2,
  };
  const links = { page: "https://acme.github.io/shop/", history: { branch: text } };
  const all = { links, others: checks, memories: Object.fromEntries(checks.map(({ id }) => [id, memory])) };
  const single = (["outage", "unseen", "declared"] as const).map((kind) => ({
    ...all,
    incident: anIncident("orders", { ...base, kind, ...(kind === "declared" && { title: text, isDrill: true }) }),
    checks: [check],
  }));
  const storm = anIncident("orders", { ...base, checks: checks.map(({ id }) => id), cause: text });
  return [...single, { ...all, incident: storm, checks }];
}

/** What the parser made: HTML without the comments that are our marks, and without what stands in code. */
function rendered(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return html.replace(/<!-- allclear:[a-z]+ ?[^<>]*-->/g, "").replace(/<code[^>]*>[\s\S]*?<\/code>/g, "<code></code>");
}

/** The tags that our own Markdown becomes. */
const OURS =
  /^<\/?(?:p|ul|li|strong|code|pre|table|thead|tbody|tr|th|td)>$|^<a href="https:\/\/acme\.github\.io\/[^"]*">$|^<\/a>$/;

function assertHarmless(markdown: string): void {
  assert.ok(markdown.length <= MOST_CHARACTERS, `${markdown.length} characters`);
  const html = rendered(markdown);
  for (const [tag] of html.matchAll(/<[^>]*>/g)) assert.match(tag, OURS, tag);
  const words = html.replace(/<[^>]*>/g, " ").replaceAll("&quot;", '"');
  assert.doesNotMatch(words, /(?:^|[^\w\u200b])@[a-z0-9]/i);
  assert.doesNotMatch(words, /(?:^|[^\w\u200b])(?:#\d|GH-\d|https?:\/\/|www\.)|\b[0-9a-f]{7,40}\b|:[a-z_+-]+:/i);
  assert.doesNotMatch(markdown, /^[ \t]*\//m);
  assert.doesNotMatch(markdown, /[\u202a-\u202e\u2066\u2067]|[^\P{Cc}\n]/u);
}

/** The first line as a phone shows it. */
function preview(markdown: string): string {
  const [line = ""] = markdown.split("\n");
  return line
    .replace(/ <!--.*/, "")
    .replace(/&(?:amp|lt|gt|#124);/g, "x")
    .replace(/\\(.)/g, "$1")
    .replace(/[\u200b\u2068\u2069]/g, "");
}

suite("an issue of hostile texts", () => {
  for (const [index, text] of HOSTILE_TEXTS.entries())
    test(`has no mention, link, image or HTML, and no line that is a command (${index})`, () => {
      for (const context of contextsOf(text)) {
        const said = [
          issuePart(context, 3),
          ...context.incident.changes.map((change) => changeComment(context, change)),
        ];
        for (const markdown of said) {
          assertHarmless(markdown);
          assert.ok(preview(markdown).length <= PREVIEW, preview(markdown));
          assert.match(preview(markdown), /[.…]$/);
        }
        assert.ok(issueTitle(context, 3).length <= 256);
        assert.doesNotMatch(issueTitle(context, 3), /(?:^|[^\u200b])[@#][a-z0-9]|[\n\r]/i);
      }
    });
});

test("a private check keeps its target and addresses to itself, also those that were known before it was private", () => {
  const incident = anIncident("orders", {
    facts: { address: "203.0.113.9" },
    grounds: { ...badGrounds("x"), voices: [], good: { address: ["203.0.113.7"] } },
    changes: [aChange("orders"), aChange("orders", { kind: "closed", number: 2, state: "up", text: "200" })],
  });
  const { target: _target, ...orders } = aCheck("orders", { private: true });
  const context = { incident, checks: [orders], links: {} };
  for (const said of [issuePart(context, 2), ...incident.changes.map((change) => changeComment(context, change))])
    assert.doesNotMatch(said, /203\.0\.113|orders\.example|curl|On the same host/);
});
