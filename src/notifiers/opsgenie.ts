import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import type { Message } from "../core/message.ts";
import { secretNames } from "../core/secret.ts";
import { defineNotifier, type Sending } from "./notifier.ts";
import { type AlertAction, alertActions, alertKey } from "./post/alert.ts";
import { filled, post } from "./post/post.ts";
import { serverUrl } from "./post/server.ts";
import { cut, fieldLines, inert } from "./post/text.ts";

/** A team of Opsgenie, by its Alert API. Its makers end it on 5 April 2027; Jira Service Management goes on with the same API. */
export const opsgenieNotifier = defineNotifier({
  type: "opsgenie",
  doc: "A team of Opsgenie (Alert API): an alert is created, acknowledged and closed under one alias. Atlassian ends Opsgenie in April 2027.",
  shape: z.strictObject({
    key: secretText.describe("The API integration's key: a secret."),
    server: serverUrl("https://api.opsgenie.com").describe("`https://api.eu.opsgenie.com` for accounts in the EU."),
  }),
  takesDigests: false,
  bind: ({ key, server }) => ({
    secrets: secretNames(key),
    send: async (message, context) => {
      const headers = { authorization: `GenieKey ${filled(key, context.secrets)}` };
      let last: Sending = { kind: "skipped" };
      for (const action of alertActions(message)) {
        const url = `${server}/v2/alerts${pathOf(action, message)}`;
        last = await post({ url, headers, body: JSON.stringify(bodyOf(action, message)) }, context);
        if (last.kind === "refused") return last;
      }
      return last;
    },
  }),
});

/** Their limits, in characters. */
const MESSAGE = 130;
const ALIAS = 512;
const DESCRIPTION = 15_000;
const ENTITY = 512;

function pathOf(action: AlertAction, message: Message): string {
  if (action === "open") return "";
  return `/${encodeURIComponent(alertKey(message, ALIAS))}/${action}?identifierType=alias`;
}

function bodyOf(action: AlertAction, message: Message): object {
  const { headline, quote, fields, links, subject } = message;
  if (action !== "open") return { source: "Allclear", note: inert(headline, 200) };
  const addresses = links.map(({ label, url }) => `${label}: ${url}`);
  const description = [...(quote === undefined ? [] : [inert(quote, 600)]), ...fieldLines(message), ...addresses];
  return {
    message: inert(headline, MESSAGE),
    alias: alertKey(message, ALIAS),
    description: cut(description.join("\n"), DESCRIPTION),
    priority: priorityOf(message),
    source: "Allclear",
    ...(subject?.checks[0] === undefined ? {} : { entity: cut(subject.checks[0].id, ENTITY) }),
    tags: ["allclear", ...(message.isDrill ? ["drill"] : [])],
    details: Object.fromEntries(fields.map(({ label, value }) => [label, inert(value, 300)])),
  };
}

function priorityOf({ subject, tone, isDrill }: Message): "P1" | "P2" | "P3" | "P5" {
  if (subject === undefined || isDrill) return "P5";
  if (subject.severity === "critical") return "P1";
  return tone === "down" ? "P2" : "P3";
}
