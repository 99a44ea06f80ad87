import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import { templateText } from "../assertions/field/template.ts";
import type { Message } from "../core/message.ts";
import { secretNames } from "../core/secret.ts";
import type { Answer } from "../ports.ts";
import { defineNotifier } from "./notifier.ts";
import { filled, post } from "./post/post.ts";
import { serverUrl } from "./post/server.ts";
import { EMOJI, inert } from "./post/text.ts";

/** A chat of Telegram, by a bot. */
export const telegramNotifier = defineNotifier({
  type: "telegram",
  doc: "A chat, group or channel of Telegram, by a bot that is in it.",
  shape: z.strictObject({
    token: secretText.describe("The bot's token, from @BotFather: a secret."),
    chat: templateText.describe("The chat's id (`-1001234567890`, in quotes) or a public channel's `@name`."),
    server: serverUrl("https://api.telegram.org").describe("A Bot API server of your own."),
  }),
  takesDigests: true,
  bind: ({ token, chat, server }) => ({
    secrets: [...secretNames(token), ...secretNames(chat)],
    send: (message, context) =>
      post(
        {
          url: `${server}/bot${filled(token, context.secrets)}/sendMessage`,
          body: JSON.stringify({
            chat_id: filled(chat, context.secrets),
            text: telegramText(message),
            parse_mode: "HTML",
            link_preview_options: { is_disabled: true },
            disable_notification: message.tone === "good" || message.tone === "neutral",
          }),
          refusal,
          bodyWaitMs: waitMs,
        },
        context,
      ),
  }),
});

/** The limit is 4,096 after entities are read; before that our longest is below it too. */
const MOST_LINES = 10;

/** Words of others stand in `<code>`, in which Telegram finds no address, name or command. */
function telegramText({ headline, tone, quote, fields, lines, links }: Message): string {
  const rest = lines.length - MOST_LINES;
  return [
    `<b>${EMOJI[tone]} ${escaped(headline, 150)}</b>`,
    ...(quote === undefined ? [] : [code(quote, 500)]),
    ...lines.slice(0, MOST_LINES).map((line) => `• ${code(line, 150)}`),
    ...(rest > 0 ? [`… ${rest} more`] : []),
    ...fields.map(({ label, value }) => `${label}: ${code(value, 100)}`),
    links.map(({ label, url }) => `<a href="${entities(url)}">${entities(label)}</a>`).join(" · "),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function code(text: string, maxLength: number): string {
  const line = escaped(text, maxLength);
  return line === "" ? "" : `<code>${line}</code>`;
}

/** Escaping makes it longer: the room is for the escaped text. */
function escaped(text: string, maxLength: number): string {
  const line = entities(inert(text, maxLength));
  return line.length <= 2 * maxLength ? line : entities(inert(text, Math.floor(maxLength / 3)));
}

function entities(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function refusal({ body }: Answer): string | undefined {
  return /"ok":\s*true/.test(body) ? undefined : "it is no answer of Telegram's";
}

/** `parameters.retry_after` of a rate limit, in seconds. */
function waitMs(body: string): number | undefined {
  const [, seconds] = /"retry_after":\s*(\d+)/.exec(body) ?? [];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
