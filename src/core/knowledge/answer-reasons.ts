import type { ReasonRow } from "./reasons.ts";

/** Reasons of answers and redirects. */
export const ANSWER_REASONS: Readonly<Record<string, ReasonRow>> = {
  "http.closed": [
    "target",
    "transient",
    "The server closed the connection without an answer: a crash, a restart, or a rule that drops silently.",
    "Look at the server's log at this time; when it lasts and only runners see it, look for a bot rule.",
  ],
  "http.reset": [
    "target",
    "transient",
    "The connection was reset before an answer.",
    "Look for a killed worker or a proxy that resets.",
  ],
  "http.timeout": [
    "target",
    "transient",
    "The request was taken, but no answer came in time.",
    "Look for a hanging application, a used-up connection pool or a tarpit.",
  ],
  "http.slow-body": [
    "target",
    "transient",
    "The answer began, but its body came too slowly.",
    "Look at the load and the network of the server.",
  ],
  "http.stalled": [
    "target",
    "transient",
    "The answer began, and its body stopped coming.",
    "Look at what makes the body: an upstream or a stream that never ends.",
  ],
  "http.truncated": [
    "target",
    "transient",
    "The answer ended before its announced end.",
    "Look for an upstream that died, or limits of a proxy's buffers.",
  ],
  "http.reset-in-body": [
    "target",
    "transient",
    "The connection was reset within the body.",
    "Look for a killed worker or a proxy that resets.",
  ],
  "http.protocol": [
    "target",
    "lasting",
    "The answer is not valid HTTP. Browsers forgive more than programs do.",
    "Is it an HTTP server? If so, look at the head of its answer.",
  ],
  "http.on-tls-port": ["target", "lasting", "The port speaks TLS, but was asked in plain HTTP.", "Use `https://`."],
  "http.headers-overflow": [
    "target",
    "lasting",
    "The answer's headers are larger than 64 KiB; many proxies cut at 8.",
    "Look for cookies or policies that grow.",
  ],
  "http.bad-status": ["target", "lasting", "The status code is below 100.", "Look at what writes the answer."],
  "http.upgrade": [
    "target",
    "lasting",
    "The server switched to another protocol unasked.",
    "Watch a path that answers plain requests.",
  ],
  "http.decode": [
    "target",
    "lasting",
    "The body is not in the encoding that its header announces.",
    "Look for a proxy that compresses twice or changes `content-encoding`.",
  ],

  "h2.reset": [
    "target",
    "transient",
    "The server gave up this one request and kept the connection: a crash of the application, or a limit of the proxy.",
    "Look at the log of what speaks HTTP/2, usually a proxy, at this time.",
  ],
  "h2.goaway": [
    "target",
    "transient",
    "The server ended the whole HTTP/2 connection before it answered: a restart, or a limit of connections.",
    "When it lasts, look at the server's limits for connections and requests per connection.",
  ],

  "redirect.loop": ["target", "lasting", "The redirects lead back to where they began.", "Look at the chain."],
  "redirect.max": [
    "target",
    "lasting",
    "There are more redirects than the check follows.",
    "Watch the final address, or raise `redirects`.",
  ],
  "redirect.bad": [
    "target",
    "lasting",
    "A redirect leads to something that is not an HTTP address.",
    "Look at the `location` header of the last answer.",
  ],
  "redirect.forbidden": [
    "target",
    "lasting",
    "A redirect leads to a private or metadata address, where we do not follow.",
    "If that is meant, write `allow: [private]`.",
  ],
};
