import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import type { Message } from "../core/message.ts";
import { secretNames } from "../core/secret.ts";
import { defineNotifier } from "./notifier.ts";
import { filled, post } from "./post/post.ts";
import { COLOURS, cut, EMOJI, inert } from "./post/text.ts";

/** A channel of Discord, by a webhook. */
export const discordNotifier = defineNotifier({
  type: "discord",
  doc: "A channel of Discord, by a webhook.",
  shape: z.strictObject({ url: secretText.describe("The webhook's address: a secret.") }),
  takesDigests: true,
  bind: ({ url }) => ({
    secrets: secretNames(url),
    send: (message, context) =>
      post(
        {
          url: filled(url, context.secrets),
          body: JSON.stringify(discordBody(message)),
          bodyWaitMs: waitMs,
        },
        context,
      ),
  }),
});

const TITLE = 256;
const DESCRIPTION = 3000;
const FIELD = 256;

/** One embed; nobody is mentioned, whatever stands in it. */
function discordBody({ headline, tone, quote, fields, lines, links, at }: Message): object {
  const words = [...(quote === undefined ? [] : [quote]), ...lines.map((line) => `• ${line}`)];
  const ours = links.map(({ label, url }) => `[${label}](<${url}>)`).join(" · ");
  const description = cut(words.map((line) => escaped(line, 500)).join("\n"), DESCRIPTION);
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: cut(`${EMOJI[tone]} ${escaped(headline, TITLE - 3)}`, TITLE),
        description: [description, ours].filter((part) => part !== "").join("\n\n"),
        color: Number.parseInt(COLOURS[tone], 16),
        fields: fields.map(({ label, value }) => ({ name: label, value: escaped(value, FIELD), inline: true })),
        timestamp: new Date(at).toISOString(),
      },
    ],
  };
}

/** What Discord's Markdown gives a meaning, preceded by a backslash. */
function escaped(text: string, maxLength: number): string {
  return cut(inert(text, maxLength).replace(/[\\*_~`|>[\]()#<:-]/g, "\\$&"), maxLength).replace(/\\…$/, "…");
}

/** `retry_after` of a rate limit, in seconds. */
function waitMs(body: string): number | undefined {
  const [, seconds] = /"retry_after":\s*(\d+(?:\.\d+)?)/.exec(body) ?? [];
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}
