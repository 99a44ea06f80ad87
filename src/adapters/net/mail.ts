import type { Socket } from "node:net";
import type { Mail, MailAnswer } from "../../ports.ts";
import { type ConnectTools, reach } from "./connect.ts";
import { failureOf, Refused } from "./failure.ts";
import { endJourney, type Journey, startJourney } from "./journey.ts";
import { secure } from "./secure.ts";

/**
 * Hands one mail to its server, over a connection of our own: names, proxies, the guard of private addresses and the trusted
 * authorities are those of looks. The library for the conversation is loaded with the first mail.
 */
export async function sendMail(mail: Mail, tools: ConnectTools): Promise<MailAnswer> {
  const journey = startJourney();
  const late = Promise.withResolvers<MailAnswer>();
  const timer = setTimeout(() => {
    late.resolve(refused(`no answer within ${mail.timeoutMs / 1000} s`));
    endJourney(journey);
  }, mail.timeoutMs);
  try {
    return await Promise.race([converse(mail, tools, journey), late.promise]);
  } finally {
    clearTimeout(timer);
    endJourney(journey);
  }
}

async function converse(mail: Mail, tools: ConnectTools, journey: Journey): Promise<MailAnswer> {
  try {
    const socket = await connected(mail, tools, journey);
    const { createTransport } = await import("nodemailer");
    const { server, from, to, subject, text, messageId, references, headers } = mail;
    const { host, port, tls, login } = server;
    const transport = createTransport({
      host,
      port,
      connection: socket,
      secure: tls === "implicit",
      secured: tls === "implicit",
      requireTLS: tls === "upgrade",
      ignoreTLS: tls === "none",
      tls: { secureContext: tools.contexts.of({}), servername: host },
      ...(login === undefined ? {} : { auth: { user: login.user, pass: login.password } }),
      greetingTimeout: mail.timeoutMs,
      socketTimeout: mail.timeoutMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const first = references[0];
    const { response } = await transport.sendMail({
      from,
      to: [...to],
      subject,
      text,
      messageId: `<${messageId}>`,
      ...(first === undefined ? {} : { inReplyTo: `<${first}>`, references: references.map((id) => `<${id}>`) }),
      headers: { ...headers },
    });
    return { kind: "taken", answer: response };
  } catch (error) {
    return refusalOf(error, journey);
  }
}

async function connected(
  { server, allowPrivate, timeoutMs }: Mail,
  tools: ConnectTools,
  journey: Journey,
): Promise<Socket> {
  const { host, port, tls } = server;
  // Only its host and port are read; the scheme picks the proxy for what is no plain HTTP.
  const url = new URL(`https://${host.includes(":") ? `[${host}]` : host}:${port}/`);
  const socket = await reach(url, { allowPrivate, timeoutMs }, tools, journey);
  if (tls === "upgrade") {
    // The library puts TLS over it and ends both: node has crashed where a connection went away under TLS that was just failing.
    journey.remains.splice(0, journey.remains.length, { destroy: () => socket.unref() });
    return socket;
  }
  if (tls === "none") return socket;
  journey.phase = "tls";
  return secure(socket, { host, context: tools.contexts.of({}), settings: {}, protocols: [], journey });
}

function refusalOf(error: unknown, journey: Journey): MailAnswer {
  if (error instanceof Refused) return refused(error.failure.detail);
  if (!(error instanceof Error)) throw error;
  const { responseCode, response } = error as { readonly responseCode?: unknown; readonly response?: unknown };
  if (typeof responseCode === "number" && typeof response === "string")
    return { kind: "refused", code: responseCode, detail: response.replace(/^\d{3}[ -]/, "") };
  const code = "code" in error ? String(error.code) : "";
  if (/^(EDNS|ETLS|EAUTH|EENVELOPE|EMESSAGE|ECONNECTION|EPROTOCOL|ESOCKET|ETIMEDOUT)$/.test(code))
    return refused(error.message);
  return refused(failureOf({ phase: journey.phase, error, socketError: journey.socketError }).detail);
}

function refused(detail: string): MailAnswer {
  return { kind: "refused", code: 0, detail };
}
