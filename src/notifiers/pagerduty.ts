import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import { iso } from "../core/brand.ts";
import type { Message } from "../core/message.ts";
import { secretNames } from "../core/secret.ts";
import { defineNotifier, type SendContext, type Sending } from "./notifier.ts";
import { alertActions, alertKey } from "./post/alert.ts";
import { filled, post } from "./post/post.ts";
import { serverUrl } from "./post/server.ts";
import { inert } from "./post/text.ts";

/** A service of PagerDuty, by its Events API v2: one alert per incident, acknowledged and resolved with it. */
export const pagerdutyNotifier = defineNotifier({
  type: "pagerduty",
  doc: "A service of PagerDuty (Events API v2): an incident is triggered, acknowledged and resolved under one key.",
  shape: z.strictObject({
    key: secretText.describe("The integration's routing key: a secret."),
    server: serverUrl("https://events.pagerduty.com").describe(
      "`https://events.eu.pagerduty.com` for accounts in the EU.",
    ),
  }),
  takesDigests: false,
  bind: ({ key, server }) => ({
    secrets: secretNames(key),
    send: async (message, context) => {
      let last: Sending = { kind: "skipped" };
      for (const action of alertActions(message)) {
        const event = { routing_key: filled(key, context.secrets), ...eventOf(message, ACTIONS[action]) };
        last = await enqueue(`${server}/v2/enqueue`, event, context);
        if (last.kind === "refused") return last;
      }
      return last;
    },
  }),
});

const ACTIONS = { open: "trigger", acknowledge: "acknowledge", close: "resolve" } as const;
/** Their limits: a summary of 1,024 characters, a key of 255; of the rest only the whole event, 512 KB. */
const SUMMARY = 1024;
const KEY = 255;

function enqueue(url: string, event: object, context: SendContext): Promise<Sending> {
  return post({ url, body: JSON.stringify(event) }, context);
}

function eventOf(message: Message, action: (typeof ACTIONS)[keyof typeof ACTIONS]): object {
  const key = { event_action: action, dedup_key: alertKey(message, KEY) };
  if (action !== "trigger") return key;
  const { headline, quote, fields, links, subject, at, isDrill } = message;
  const summary = quote === undefined ? headline : `${headline}: ${quote}`;
  return {
    ...key,
    payload: {
      summary: inert(summary, SUMMARY),
      source: subject?.checks[0]?.name ?? "allclear",
      severity: isDrill ? "info" : severityOf(message),
      timestamp: iso(at),
      ...(subject === undefined ? {} : { class: subject.reason }),
      custom_details: Object.fromEntries(fields.map(({ label, value }) => [label, inert(value, 300)])),
    },
    links: links.map(({ label, url }) => ({ href: url, text: label })),
    client: "Allclear",
  };
}

function severityOf({ subject, tone }: Message): "critical" | "error" | "warning" | "info" {
  if (subject === undefined) return "info";
  if (subject.severity === "critical") return "critical";
  return tone === "down" ? "error" : "warning";
}
