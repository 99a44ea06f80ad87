import { safeLine } from "../../core/line.ts";
import { fill, type Secrets, type Template } from "../../core/secret.ts";
import type { Answer, Exchange } from "../../ports.ts";
import type { SendContext, Sending } from "../notifier.ts";

/** One request of a notifier, in JSON unless it says otherwise. */
export interface Post {
  readonly url: string;
  /** JSON text. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another reading of an answer of the 2xx class: what is wrong in it. */
  readonly refusal?: (answer: Answer) => string | undefined;
  /** Milliseconds that an answer asks to wait in its body. */
  readonly bodyWaitMs?: (body: string) => number | undefined;
}

const MAX_BODY_BYTES = 16_384;
const MAX_WORDS = 200;
/** What says that the message itself is at fault; the same one will never be taken. */
const FINAL: ReadonlySet<number> = new Set([400, 413, 422]);

/** Sends it once. Redirects are not followed: what is secret in it was meant for this host alone. */
export async function post(request: Post, { network, allowPrivate, timeoutMs, clock }: SendContext): Promise<Sending> {
  const url = URL.parse(request.url);
  if (url === null || !/^https?:$/.test(url.protocol))
    return {
      kind: "refused",
      why: "the secret holds no address that begins with `https://`",
      next: "store the whole address",
      isFinal: false,
    };
  const exchange = await network.http({
    method: "POST",
    url: url.href,
    headers: { "content-type": "application/json; charset=utf-8", ...request.headers },
    body: request.body,
    timeoutMs,
    maxBodyBytes: MAX_BODY_BYTES,
    allowPrivate,
  });
  return judged(exchange, request, clock.now());
}

function judged({ answer, failure }: Exchange, { refusal, bodyWaitMs }: Post, now: number): Sending {
  if (answer === undefined) {
    const isForbidden = failure?.reason === "net.forbidden";
    return {
      kind: "refused",
      why: failure?.detail ?? "no answer came",
      next: isForbidden ? "write `allow: [private]` at the channel if that is meant" : "it is tried again",
      isFinal: false,
    };
  }
  const { status, body, headers } = answer;
  if (status >= 200 && status <= 299) {
    const why = refusal?.(answer);
    if (why === undefined) return { kind: "sent", answer: `${status} ${safeLine(body, MAX_WORDS)}`.trim() };
    return { kind: "refused", why, next: NEXT.other, isFinal: false };
  }
  const waitMs = bodyWaitMs?.(body) ?? waitOf(headers["retry-after"]?.[0], now);
  const words = safeLine(body, MAX_WORDS);
  return {
    kind: "refused",
    why: `it answered ${status}${words === "" ? "" : `: ${words}`}`,
    next: nextOf(status),
    isFinal: FINAL.has(status),
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  };
}

const NEXT = {
  gone: "make a new address or token there and store it as the secret",
  redirect: "redirects are not followed: store the address it leads to",
  busy: "it is tried again",
  other: "send a test with `allclear notify --test`",
} as const;

function nextOf(status: number): string {
  if (status >= 300 && status <= 399) return NEXT.redirect;
  if (status === 401 || status === 403 || status === 404 || status === 410) return NEXT.gone;
  return status === 408 || status === 429 || status >= 500 ? NEXT.busy : NEXT.other;
}

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). */
function waitOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.ceil(ms) : undefined;
}

/** The text with the values of its secrets, which are all there. */
export function filled(template: Template, secrets: Secrets): string {
  const result = fill(template, secrets);
  return "text" in result ? result.text.trim() : "";
}
