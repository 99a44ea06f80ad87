/** What the vendors document of what they take, as assertions on what arrived. */
import assert from "node:assert/strict";
import { OUR_URLS, type Received } from "./sending.ts";

type Json = Readonly<Record<string, unknown>>;

/** No address but ours, no mention, in whatever a person will read. */
export function assertInert(text: string): void {
  let rest = text;
  for (const url of OUR_URLS) rest = rest.replaceAll(url, "");
  assert.doesNotMatch(rest, /:\/\/|@[^\s\u200b…]|\bwww\.|\p{Cc}(?<!\n)|[\u202a-\u202e\u2066-\u2069]/u);
}

function every(value: unknown, see: (node: Json) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) see(value as Json);
  for (const below of Object.values(value)) every(below, see);
}

/** Block Kit: reference for blocks and for text objects. */
export function assertSlack({ body }: Received): void {
  const { text, blocks } = JSON.parse(body);
  assert.ok(text.length > 0 && text.length <= 4000 && blocks.length <= 50);
  for (const block of blocks) {
    assert.ok(["header", "section", "context"].includes(block.type));
    if (block.type === "header") assert.ok(block.text.type === "plain_text" && block.text.text.length <= 150);
    if (block.text !== undefined) assert.ok(block.text.text.length >= 1 && block.text.text.length <= 3000);
    assert.ok((block.fields ?? []).length <= 10 && (block.elements ?? []).length <= 10);
    for (const field of block.fields ?? []) assert.ok(field.text.length >= 1 && field.text.length <= 2000);
  }
  every(blocks, (node) => {
    if (node["type"] === "plain_text") {
      assert.doesNotMatch(String(node["text"]), /[<>]/);
      assertInert(String(node["text"]));
    }
    if (node["type"] !== "mrkdwn") return;
    for (const part of String(node["text"]).split("  ·  "))
      assert.ok(OUR_URLS.includes(/^<([^|>]+)\|[\w #]+>$/.exec(part)?.[1] ?? ""), part);
  });
  assert.doesNotMatch(text, /<[!@#]|[<>]/);
}

/** Discord: execute webhook, embed limits, allowed mentions. */
export function assertDiscord({ body }: Received): void {
  const { content = "", embeds, allowed_mentions: allowed } = JSON.parse(body);
  assert.deepEqual(allowed, { parse: [] });
  assert.ok(content.length <= 2000 && embeds.length <= 10);
  let total = 0;
  for (const { title, description, fields } of embeds) {
    assert.ok(title.length >= 1 && title.length <= 256 && description.length <= 4096 && fields.length <= 25);
    total += title.length + description.length;
    for (const { name, value } of fields) {
      assert.ok(name.length >= 1 && name.length <= 256 && value.length >= 1 && value.length <= 1024);
      total += name.length + value.length;
      assertInert(value);
    }
    assertInert(title);
    assertInert(description);
    for (const [, , url = ""] of description.matchAll(/(?<!\\)\[((?:\\.|[^\]\\])*)(?<!\\)\]\(<([^)>]*)>\)/g))
      assert.ok(OUR_URLS.includes(url), url);
  }
  assert.ok(total <= 6000, String(total));
}

/** Teams: 28 KB; the card's schema 1.4; text runs have no Markdown. */
export function assertTeams({ body }: Received): void {
  assert.ok(Buffer.byteLength(body) <= 28 * 1024, String(Buffer.byteLength(body)));
  const { type, attachments } = JSON.parse(body);
  assert.equal(type, "message");
  assert.equal(attachments.length, 1);
  const [{ contentType, content }] = attachments;
  assert.equal(contentType, "application/vnd.microsoft.card.adaptive");
  assert.deepEqual([content.type, content.version], ["AdaptiveCard", "1.4"]);
  for (const block of content.body) assert.equal(block.type, "RichTextBlock");
  for (const { type: kind, url } of content.actions) assert.ok(kind === "Action.OpenUrl" && OUR_URLS.includes(url));
  every(content.body, (node) => {
    if (node["type"] === "TextRun") assertInert(String(node["text"]));
    assert.ok(!("selectAction" in node));
  });
}

/** Bot API: `sendMessage`, HTML style: known tags, closed in order; 4,096 characters after entities. */
export function assertTelegram({ body }: Received): void {
  const { chat_id: chat, text, parse_mode: mode, link_preview_options: preview } = JSON.parse(body);
  assert.deepEqual([typeof chat, mode, preview.is_disabled], ["string", "HTML", true]);
  const open: string[] = [];
  const shown = text.replace(
    /<(\/?)([a-z]+)(?: href="([^"]*)")?>/g,
    (_: string, end: string, tag: string, url = "") => {
      assert.ok(["b", "code", "a"].includes(tag), tag);
      if (tag === "a" && end === "") assert.ok(OUR_URLS.includes(url), url);
      if (end === "") open.push(tag);
      else assert.equal(open.pop(), tag);
      return "";
    },
  );
  assert.deepEqual(open, []);
  assert.doesNotMatch(shown, /[<>]|&(?!(?:amp|lt|gt|quot);)/);
  const read = shown.replace(/&(amp|lt|gt|quot);/g, "x");
  assert.ok(read.length >= 1 && read.length <= 4096 && text.length <= 8192, `${read.length}`);
  assertInert(shown);
}

/** Publish as JSON: 4,096 bytes of message, three actions, priorities 1 to 5. */
export function assertNtfy({ body, headers }: Received): void {
  const { topic, title, message, priority, actions, tags } = JSON.parse(body);
  assert.match(topic, /^[\w-]{1,64}$/);
  assert.ok(Buffer.byteLength(message) <= 4096 && message !== "" && Buffer.byteLength(title) <= 250);
  assert.ok(priority >= 1 && priority <= 5 && actions.length <= 3 && tags.length <= 5);
  for (const { action, url } of actions) assert.ok(action === "view" && OUR_URLS.includes(url));
  assert.ok(!("x-markdown" in headers || "markdown" in headers));
  assertInert(`${title}\n${message}`);
}

/** Events API v2. */
export function assertPagerDuty({ body, path }: Received): void {
  const event = JSON.parse(body);
  assert.equal(path, "/v2/enqueue");
  assert.ok(["trigger", "acknowledge", "resolve"].includes(event.event_action));
  assert.ok(event.dedup_key.length >= 1 && event.dedup_key.length <= 255 && event.routing_key.length === 32);
  assert.ok(Buffer.byteLength(body) <= 512 * 1024);
  if (event.event_action !== "trigger") return;
  const { summary, source, severity, timestamp, custom_details: details } = event.payload;
  assert.ok(summary.length >= 1 && summary.length <= 1024 && source.length >= 1);
  assert.ok(["critical", "error", "warning", "info"].includes(severity) && !Number.isNaN(Date.parse(timestamp)));
  assertInert([summary, ...Object.values(details)].join("\n"));
  for (const { href } of event.links) assert.ok(OUR_URLS.includes(href));
}

/** Alert API. */
export function assertOpsgenie({ body, path, headers }: Received): void {
  const alert = JSON.parse(body);
  assert.match(headers.authorization ?? "", /^GenieKey \S+$/);
  assert.match(path, /^\/v2\/alerts(\/[^/]{1,512}\/(close|acknowledge)\?identifierType=alias)?$/);
  if (path !== "/v2/alerts") {
    assert.ok(alert.note.length <= 25_000 && alert.source.length <= 100);
    return;
  }
  assert.ok(alert.message.length >= 1 && alert.message.length <= 130 && alert.alias.length <= 512);
  assert.ok(alert.description.length <= 15_000 && alert.tags.length <= 20 && /^P[1-5]$/.test(alert.priority));
  assert.ok((alert.entity ?? "").length <= 512 && Object.values(alert.details).join("").length <= 8000);
  assertInert(`${alert.message}\n${alert.description}\n${Object.values(alert.details).join("\n")}`);
}
