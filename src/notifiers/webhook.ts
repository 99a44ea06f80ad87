import * as z from "zod";
import { secretText } from "../assertions/field/secret.ts";
import { templateText } from "../assertions/field/template.ts";
import { iso } from "../core/brand.ts";
import type { Message } from "../core/message.ts";
import { secretNames } from "../core/secret.ts";
import { defineNotifier } from "./notifier.ts";
import { filled, post } from "./post/post.ts";

/** Any program of yours: signed JSON, described in `docs/webhook.md`. */
export const webhookNotifier = defineNotifier({
  type: "webhook",
  doc: "A program of yours: JSON, signed (see [webhook.md](webhook.md)).",
  shape: z.strictObject({
    url: templateText.describe("Where it is sent; may hold secrets."),
    secret: secretText.describe(
      "What the signature is made with: a secret of at least 16 characters that both sides know.",
    ),
  }),
  takesDigests: true,
  bind: ({ url, secret }) => ({
    secrets: [...secretNames(url), ...secretNames(secret)],
    send: async (message, context) => {
      const key = filled(secret, context.secrets);
      if (key.length < SHORTEST_KEY)
        return {
          kind: "refused",
          why: `the secret of the signature is shorter than ${SHORTEST_KEY} characters`,
          next: "store a longer one; `openssl rand -hex 32` makes one",
          isFinal: false,
        };
      const body = JSON.stringify(webhookBody(message));
      const timestamp = String(Math.floor(context.clock.now() / 1000));
      const headers = {
        "x-allclear-id": encodeURIComponent(message.id),
        "x-allclear-timestamp": timestamp,
        "x-allclear-signature": `sha256=${await signature(`${timestamp}.${body}`, key)}`,
      };
      return post({ url: filled(url, context.secrets), body, headers }, context);
    },
  }),
});

const SHORTEST_KEY = 16;
/** Of what the body is made; grows when a field changes its meaning. */
const BODY_VERSION = 1;

/** The JSON of `docs/webhook.md`. Texts are plain lines, not escaped for any markup. */
function webhookBody({ id, kind, tone, headline, quote, fields, lines, links, isDrill, at, subject }: Message): object {
  return {
    version: BODY_VERSION,
    id,
    kind,
    tone,
    headline,
    ...(quote === undefined ? {} : { quote }),
    fields,
    lines,
    links,
    isDrill,
    at: iso(at),
    ...(subject === undefined ? {} : { incident: incidentOf(subject) }),
  };
}

function incidentOf({ incident, startedAt, endedAt, ...rest }: NonNullable<Message["subject"]>): object {
  return {
    id: incident,
    ...rest,
    startedAt: iso(startedAt),
    ...(endedAt === undefined ? {} : { endedAt: iso(endedAt) }),
  };
}

/** HMAC-SHA256 in lower-case hex. */
async function signature(text: string, key: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", imported, encoder.encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
