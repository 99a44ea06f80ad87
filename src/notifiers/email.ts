import * as z from "zod";
import { field, notText, refuse } from "../assertions/field/field.ts";
import { secretText } from "../assertions/field/secret.ts";
import { quoted } from "../core/diagnostic.ts";
import { safeLine } from "../core/line.ts";
import type { Message } from "../core/message.ts";
import { type Secrets, secretNames, type Template } from "../core/secret.ts";
import type { Mail } from "../ports.ts";
import { defineNotifier, type Sending } from "./notifier.ts";
import { filled } from "./post/post.ts";
import { fieldLines, inert } from "./post/text.ts";

const address: z.ZodType<string> = field({ title: "mail address", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  return /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(input)
    ? { value: input }
    : refuse(`${quoted(input)} is no mail address`, "write for instance `ops@acme.dev`, without a name");
});

/** Mail by any SMTP server that takes it. */
export const emailNotifier = defineNotifier({
  type: "email",
  doc: "Mail, by an SMTP server. Messages about one incident are one thread.",
  shape: z.strictObject({
    smtp: secretText.describe(
      "The server: `smtps://user:password@mail.acme.dev` (TLS from the start, port 465) or `smtp://user:password@mail.acme.dev` " +
        "(STARTTLS, port 587), user and password percent-encoded: a secret.",
    ),
    from: address.describe("Who writes."),
    to: z.union([address, z.array(address).min(1).max(20)]).describe("Who reads."),
    encryption: z
      .enum(["required", "none"])
      .default("required")
      .describe("`none`: in the clear, for a relay on the same machine alone."),
  }),
  takesDigests: true,
  bind: ({ smtp, from, to, encryption }) => ({
    secrets: secretNames(smtp),
    send: async (message, { network, secrets, allowPrivate, timeoutMs }) => {
      const server = serverOf(smtp, secrets, encryption);
      if (server === undefined) return NO_ADDRESS;
      const mail = { server, from, to: [to].flat(), ...mailOf(message, from), timeoutMs, allowPrivate };
      const taken = await network.mail(mail);
      if (taken.kind === "taken") return { kind: "sent", answer: taken.answer };
      return {
        kind: "refused",
        why: taken.code === 0 ? taken.detail : `it answered ${taken.code}: ${taken.detail}`,
        next: taken.code === 535 ? "store the right user and password" : "send a test with `allclear notify --test`",
        isFinal: FINAL.has(taken.code),
      };
    },
  }),
});

/** Mailbox names, sizes and contents that will never be taken (RFC 5321, 4.2.3). */
const FINAL: ReadonlySet<number> = new Set([552, 554]);
const NO_ADDRESS: Sending = {
  kind: "refused",
  why: "the secret holds no address of a mail server",
  next: "store `smtps://user:password@host`, user and password percent-encoded",
  isFinal: false,
};

function serverOf(smtp: Template, secrets: Secrets, encryption: "required" | "none"): Mail["server"] | undefined {
  const url = URL.parse(filled(smtp, secrets));
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === "") return undefined;
  const isImplicit = url.protocol === "smtps:";
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (user === undefined || password === undefined) return undefined;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (isImplicit ? 465 : 587) : Number(url.port),
    tls: isImplicit ? "implicit" : encryption === "none" ? "none" : "upgrade",
    ...(user === "" ? {} : { login: { user, password } }),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The thread's root is the same in every mail about the incident, also where its first one was not sent. */
function mailOf(
  message: Message,
  from: string,
): Pick<Mail, "subject" | "text" | "messageId" | "references" | "headers"> {
  const { id, kind, thread, headline, tone } = message;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const root = `${local(thread.id)}@${domain}`;
  const own = `${local(id)}@${domain}`;
  const isFirst = kind === "opened" || thread.id === id;
  return {
    // Mail readers thread by the subject as well.
    subject: safeLine(isFirst ? headline : `Re: ${thread.headline}`, 180),
    text: textOf(message),
    messageId: isFirst ? root : own,
    references: isFirst ? [] : [root],
    headers: {
      "auto-submitted": "auto-generated",
      "x-auto-response-suppress": "All",
      ...(tone === "down" ? { importance: "high" } : {}),
    },
  };
}

function local(id: string): string {
  return `allclear.${id.replace(/[^A-Za-z0-9-]+/g, ".").slice(0, 120)}`;
}

/** Plain text: nothing in it but our own links looks like one. */
function textOf(message: Message): string {
  const { headline, quote, lines, links } = message;
  const words = [inert(headline, 200), ...(quote === undefined ? [] : [`  ${inert(quote, 600)}`])];
  const rows = [...lines.map((line) => `- ${inert(line, 300)}`), ...fieldLines(message)];
  const addresses = links.map(({ label, url }) => `${label}: ${url}`);
  return [words, rows, addresses]
    .map((part) => part.join("\n"))
    .filter((part) => part !== "")
    .join("\n\n");
}
