import type { ReasonRow } from "./reasons.ts";

/** Reasons of good answers that break an expectation, by the expectation's name. */
export const EXPECT_REASONS: Readonly<Record<string, ReasonRow>> = {
  "expect.within": [
    "target",
    "transient",
    "The answer is right, but it came later than the check allows.",
    "Look at the load of the target; if it is always so, change `within`.",
  ],
  "expect.header": [
    "target",
    "lasting",
    "A header of the answer is not what the check expects.",
    "Look at what sets it: the application, a proxy or a CDN; a cache may hold an answer of before.",
  ],
  "expect.body": [
    "target",
    "lasting",
    "The body is not what the check expects.",
    "Open the target; an error page with a good status code looks like this.",
  ],
  "expect.json": [
    "target",
    "lasting",
    "A value of the JSON body is not what the check expects, or the body is no JSON.",
    "Open the target: the value may tell of a fault behind it, or the answer got another form.",
  ],
  "expect.certificate": [
    "target",
    "lasting",
    "The certificate holds, but it ends sooner, or is otherwise weaker, than the check asks.",
    "Renew it, and look why that did not happen by itself; most authorities renew 30 days before the end.",
  ],
  "expect.redirects": [
    "target",
    "lasting",
    "The redirects led elsewhere, or were more or fewer, than the check expects.",
    "Follow them by hand; a login page or a parked domain looks like this.",
  ],
  "expect.ip": [
    "target",
    "lasting",
    "The target answered from an address that the check does not expect.",
    "Look at the DNS records; if the target moved, change `ip`.",
  ],
  "expect.unseen": [
    "check",
    "lasting",
    "What the check expects could not be judged: it is behind the part of the body that is read, or behind a proxy, or the answer takes too long to look through.",
    "Watch an address with a smaller answer, write a narrower path or pattern, or look without the proxy.",
  ],
};
