import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import type { Message, Tone } from "../core/message.ts";
import { secretNames, type Template } from "../core/secret.ts";
import { defineNotifier } from "./notifier.ts";
import { filled, post } from "./post/post.ts";
import { serverUrl } from "./post/server.ts";
import { cutBytes, fieldLines, inert } from "./post/text.ts";

/** A topic of ntfy: push messages to phones. */
export const ntfyNotifier = defineNotifier({
  type: "ntfy",
  doc: "Push messages to phones, by a topic of ntfy.",
  shape: z.strictObject({
    topic: secretText.describe("The topic: whoever knows it can read along, so it is a secret."),
    token: secretText.optional().describe("An access token, where the topic asks for one: a secret."),
    server: serverUrl("https://ntfy.sh").describe("A server of your own."),
  }),
  takesDigests: true,
  bind: ({ topic, token, server }) => ({
    secrets: [topic, ...(token === undefined ? [] : [token])].flatMap(secretNames),
    send: (message, context) =>
      post(
        {
          url: `${server}/`,
          body: JSON.stringify({ topic: filled(topic, context.secrets), ...ntfyBody(message) }),
          headers: authorization(token, context.secrets),
        },
        context,
      ),
  }),
});

function authorization(token: Template | undefined, secrets: Parameters<typeof filled>[1]): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${filled(token, secrets)}` };
}

/** A longer message would arrive as a file. */
const MESSAGE_BYTES = 4096;
const TITLE_BYTES = 250;
const MOST_ACTIONS = 3;

const LOOK: Readonly<Record<Tone, { readonly priority: number; readonly tag: string }>> = {
  down: { priority: 5, tag: "rotating_light" },
  degraded: { priority: 4, tag: "warning" },
  unseen: { priority: 3, tag: "see_no_evil" },
  good: { priority: 3, tag: "white_check_mark" },
  neutral: { priority: 2, tag: "information_source" },
};

/** Plain text: ntfy reads no Markdown unless asked to, and its apps make links of addresses alone. */
function ntfyBody(message: Message): object {
  const { headline, tone, quote, lines, links } = message;
  const words = [
    ...(quote === undefined ? [] : [inert(quote, 600)]),
    ...lines.map((line) => `• ${inert(line, 300)}`),
    ...fieldLines(message),
  ];
  const [first] = links;
  return {
    title: cutBytes(inert(headline, 200), TITLE_BYTES),
    message: cutBytes(words.join("\n") || "nothing more to say", MESSAGE_BYTES),
    priority: LOOK[tone].priority,
    tags: [LOOK[tone].tag],
    ...(first === undefined ? {} : { click: first.url }),
    actions: links.slice(0, MOST_ACTIONS).map(({ label, url }) => ({ action: "view", label, url })),
  };
}
