import type { ReasonRow } from "./reasons.ts";

/** Reasons of the check itself, of our own side, of answers, redirects and expectations. */
export const ANSWER_REASONS: Readonly<Record<string, ReasonRow>> = {
  answered: ["target", "lasting", "The target answered as expected.", "Nothing to do."],

  "config.url": [
    "check",
    "lasting",
    "The address of the check is not a URL we can ask.",
    "Correct `url` in the config; a secret within it may hold a wrong value.",
  ],
  "config.request": [
    "check",
    "lasting",
    "The request cannot be sent as it is written.",
    "Look at method, headers and body of the check; a header value must not hold line breaks.",
  ],
  "config.invalid": [
    "check",
    "lasting",
    "The newest config cannot be used; the rounds go on with the last valid one, so nothing goes unwatched.",
    "Correct the mistakes that the run's annotations point at, or run `allclear validate`.",
  ],
  "config.secret": [
    "check",
    "lasting",
    "A secret that the check needs has no value here.",
    "Add the secret to the repository and hand it to the step as an environment variable of the same name.",
  ],

  "check.unverified": [
    "check",
    "lasting",
    "The check has never been seen working, and its first answers refuse us or name nothing.",
    "Correct path, method or credentials, or write the code under `expect: status` if it is the right answer.",
  ],

  "check.archived": [
    "check",
    "lasting",
    "The check left the config; its history stays.",
    "Nothing to do, or put it back under its id.",
  ],
  "own.bug": [
    "runner",
    "lasting",
    "The program itself failed while it looked; nothing was learned about the target.",
    "Please report it with the log of the round.",
  ],
  "own.network": [
    "runner",
    "transient",
    "Our own network failed: independent targets could not be reached either.",
    "Nothing about the target; look at the runner's network when it lasts.",
  ],

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

  "expect.body": [
    "target",
    "lasting",
    "The body is not what the check expects.",
    "Open the target; an error page with a good status code looks like this.",
  ],
  "expect.within": [
    "target",
    "transient",
    "The answer is right, but its first byte came later than the check allows.",
    "Look at the load of the target; if it is always so, change `within`.",
  ],
};
