import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import type { Message, Tone } from "../core/message.ts";
import { secretNames } from "../core/secret.ts";
import { defineNotifier } from "./notifier.ts";
import { filled, post } from "./post/post.ts";
import { EMOJI, inert } from "./post/text.ts";

/** Microsoft Teams by the webhook of a workflow; the older connectors have been switched off. */
export const teamsNotifier = defineNotifier({
  type: "teams",
  doc: "A channel or chat of Microsoft Teams, by a workflow's webhook (the template that posts when a request is received).",
  shape: z.strictObject({ url: secretText.describe("The workflow's address: a secret.") }),
  takesDigests: true,
  bind: ({ url }) => ({
    secrets: secretNames(url),
    send: (message, context) =>
      post({ url: filled(url, context.secrets), body: JSON.stringify(teamsBody(message)) }, context),
  }),
});

const COLOUR: Readonly<Record<Tone, string>> = {
  down: "attention",
  degraded: "warning",
  unseen: "default",
  good: "good",
  neutral: "accent",
};

/** An adaptive card. Words of others stand in text runs, which have no Markdown. At most 28 KB are taken. */
function teamsBody({ headline, tone, quote, fields, lines, links }: Message): object {
  const rows = [
    ...(quote === undefined ? [] : [paragraph([run(inert(quote, 700))])]),
    ...lines.map((line) => paragraph([run(`• ${inert(line, 300)}`)])),
    ...fields.map(({ label, value }) => paragraph([run(`${label}: `, { weight: "bolder" }), run(inert(value, 400))])),
  ];
  const card = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    body: [
      paragraph([
        run(`${EMOJI[tone]} ${inert(headline, 200)}`, { weight: "bolder", size: "large", color: COLOUR[tone] }),
      ]),
      ...rows,
    ],
    actions: links.map(({ label, url }) => ({ type: "Action.OpenUrl", title: label, url })),
  };
  const content = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card };
  return { type: "message", attachments: [content] };
}

function paragraph(inlines: readonly object[]): object {
  return { type: "RichTextBlock", inlines };
}

function run(text: string, style: object = {}): object {
  return { type: "TextRun", text, ...style };
}
