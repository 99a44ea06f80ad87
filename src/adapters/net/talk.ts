import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { HttpRequest } from "../../ports.ts";
import type { Journey } from "./journey.ts";

/** What is said over a connection that stands. */
export interface Talk {
  readonly url: URL;
  readonly request: HttpRequest;
  readonly socket: Socket;
  readonly journey: Journey;
  /** Sent where the check names none. */
  readonly userAgent: string;
  /** Present where a proxy takes the request itself, and not only the connection. */
  readonly proxied?: { readonly authorization?: string };
}

/** The request as it is written. */
export interface Message {
  readonly method: string;
  /** Nothing is in them but what the check says, an honest name, and what any client must accept. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** The other side closed before its answer was whole. Not with undici's own code for it: upon that one it connects again. */
export function closedEarly(): Error {
  return Object.assign(new Error("the connection was closed"), { code: "CLOSED_EARLY" });
}

export function messageOf({ request, userAgent }: Talk): Message {
  const { method, body: text, gzip } = request;
  const body = text === undefined ? undefined : gzip === true ? gzipSync(text) : Buffer.from(text);
  const isCompressed = body !== undefined && gzip === true;
  const defaults = {
    "user-agent": userAgent,
    accept: "*/*",
    "accept-encoding": "gzip, deflate, br",
    ...(isCompressed ? { "content-encoding": "gzip" } : {}),
  };
  const given = new Set(Object.keys(request.headers).map((name) => name.toLowerCase()));
  const added = Object.entries(defaults).filter(([name]) => !given.has(name));
  const headers = { ...Object.fromEntries(added), ...request.headers };
  return { method, headers, ...(body === undefined ? {} : { body }) };
}
