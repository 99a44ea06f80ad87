import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import type { Message } from "../core/message.ts";
import { secretNames } from "../core/secret.ts";
import { defineNotifier } from "./notifier.ts";
import { filled, post } from "./post/post.ts";
import { cut, EMOJI, inert } from "./post/text.ts";

/** An incoming webhook of Slack, or of what speaks like it (Mattermost, Rocket.Chat). */
export const slackNotifier = defineNotifier({
  type: "slack",
  doc: "A channel of Slack, by an incoming webhook.",
  shape: z.strictObject({ url: secretText.describe("The webhook's address: a secret.") }),
  takesDigests: true,
  bind: ({ url }) => ({
    secrets: secretNames(url),
    send: (message, context) =>
      post({ url: filled(url, context.secrets), body: JSON.stringify(slackBody(message)) }, context),
  }),
});

/** Block Kit's limits: a header's text, a section's text, a field's text, fields of a section. */
const HEADER = 150;
const SECTION = 3000;
const FIELD = 2000;
const MOST_FIELDS = 10;

/** All foreign words stand in `plain_text`, which has no markup; links are ours alone. */
function slackBody({ headline, tone, quote, fields, lines, links }: Message): object {
  const title = cut(`${EMOJI[tone]} ${inert(headline, HEADER - 3)}`, HEADER);
  const body = [...(quote === undefined ? [] : [inert(quote, 1500)]), ...lines.map((line) => `• ${inert(line, 300)}`)];
  const text = cut(body.join("\n"), SECTION - 500);
  return {
    text: escaped(title),
    blocks: [
      { type: "header", text: plain(title, HEADER) },
      ...(text === "" ? [] : [{ type: "section", text: plain(text, SECTION) }]),
      ...(fields.length === 0
        ? []
        : [
            {
              type: "section",
              fields: fields
                .slice(0, MOST_FIELDS)
                .map(({ label, value }) => plain(`${label}: ${inert(value, 300)}`, FIELD)),
            },
          ]),
      ...(links.length === 0
        ? []
        : [
            {
              type: "context",
              elements: [
                {
                  type: "mrkdwn",
                  text: links.map(({ label, url }) => `<${escaped(url)}|${escaped(label)}>`).join("  ·  "),
                },
              ],
            },
          ]),
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}

function plain(text: string, limit: number): object {
  const safe = escaped(text);
  return { type: "plain_text", text: safe.length <= limit ? safe : escaped(cut(text, limit / 5)), emoji: false };
}

/** Slack's three control characters. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "¦");
}
