/**
 * Walls as data. How to add a rule: a row here, and a positive and a negative example for it in
 * `test/core/knowledge/wall-examples.ts`. Header names are in lower case and only the named header is searched: a policy that names a
 * vendor in some other header proves nothing.
 */

import type { VENDORS } from "./wall-vendors.ts";

/** What the wall did with us. `origin`: the edge says that the target behind it is dead, which is an outage. */
export type WallKind = "challenge" | "block" | "region" | "origin";

/**
 * `definitive`: documented by the vendor or structurally unique. `strong`: unique but undocumented or customisable; it
 * needs a second sign before it decides.
 */
export type Confidence = "definitive" | "strong";

export type Sign =
  /** The header is there, and its value matches. */
  | { readonly header: string; readonly matches?: RegExp }
  /** The first 16 KiB of the decoded body match. */
  | { readonly body: RegExp };

export interface WallRule {
  readonly id: string;
  readonly vendor: keyof typeof VENDORS;
  readonly kind: WallKind;
  readonly confidence: Confidence;
  /** The codes it may have; every code where absent. */
  readonly status?: readonly number[];
  /** Signs that must all be there, and signs of which one must; without either the code alone decides. */
  readonly all?: readonly Sign[];
  readonly any?: readonly Sign[];
}

export const WALL_RULES: readonly WallRule[] = [
  {
    id: "cloudflare-challenge",
    vendor: "cloudflare",
    kind: "challenge",
    confidence: "definitive",
    all: [{ header: "cf-mitigated", matches: /^challenge$/i }],
  },
  {
    id: "cloudflare-code",
    vendor: "cloudflare",
    kind: "block",
    confidence: "definitive",
    status: [403, 409, 429, 503],
    all: [{ body: /^\s*error code: 10(?:05|06|07|08|09|10|12|15|20)\s*$/ }],
  },
  {
    id: "cloudflare-page",
    vendor: "cloudflare",
    kind: "block",
    confidence: "definitive",
    status: [403, 429],
    all: [
      { header: "server", matches: /^cloudflare/i },
      {
        body: /cf-error-code">\s*10\d\d|Sorry, you have been blocked|Attention Required! \| Cloudflare|class="cf-error-details/i,
      },
    ],
  },
  {
    id: "cloudflare-challenge-page",
    vendor: "cloudflare",
    kind: "challenge",
    confidence: "strong",
    status: [403, 429, 503],
    all: [{ body: /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/\S*orchestrate/ }],
  },
  {
    id: "cloudflare-origin",
    vendor: "cloudflare",
    kind: "origin",
    confidence: "definitive",
    status: [520, 521, 522, 523, 524, 525, 526, 530],
    all: [{ header: "server", matches: /^cloudflare/i }],
  },
  {
    id: "cloudflare-error",
    vendor: "cloudflare",
    kind: "origin",
    confidence: "definitive",
    status: [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530],
    all: [{ header: "cf-error-type" }],
  },
  {
    id: "akamai-denied",
    vendor: "akamai",
    kind: "block",
    confidence: "definitive",
    status: [403],
    all: [{ body: /Reference(?:\s|&#32;)*(?:#|&#35;)\s*18(?:\.|&#46;)[0-9a-f]+(?:\.|&#46;)\d+(?:\.|&#46;)[0-9a-f]+/i }],
  },
  {
    id: "akamai-challenge",
    vendor: "akamai",
    kind: "challenge",
    confidence: "definitive",
    all: [{ body: /"sec-cp-challenge"\s*:\s*"?true/ }],
  },
  {
    id: "akamai-edge",
    vendor: "akamai",
    kind: "block",
    confidence: "strong",
    status: [403],
    all: [{ header: "server", matches: /^AkamaiGHost/i }],
  },
  {
    id: "aws-waf-action",
    vendor: "aws",
    kind: "challenge",
    confidence: "definitive",
    all: [{ header: "x-amzn-waf-action", matches: /^(?:challenge|captcha)$/i }],
  },
  {
    id: "cloudfront-waf",
    vendor: "aws",
    kind: "block",
    confidence: "definitive",
    status: [403],
    all: [{ header: "server", matches: /^CloudFront$/i }, { body: /Request blocked\./ }],
  },
  {
    id: "cloudfront-region",
    vendor: "cloudfront",
    kind: "region",
    confidence: "definitive",
    status: [403],
    all: [{ header: "server", matches: /^CloudFront$/i }, { body: /configured to block access from your country/i }],
  },
  {
    id: "cloudfront-origin",
    vendor: "cloudfront",
    kind: "origin",
    confidence: "definitive",
    status: [502, 503, 504],
    all: [{ header: "server", matches: /^CloudFront$/i }, { body: /The request could not be satisfied/i }],
  },
  {
    id: "alb-origin",
    vendor: "alb",
    kind: "origin",
    confidence: "strong",
    status: [502, 503, 504],
    all: [{ header: "server", matches: /^awselb\//i }],
  },
  {
    id: "fastly-domain",
    vendor: "fastly",
    kind: "origin",
    confidence: "definitive",
    status: [404, 500, 503],
    all: [{ body: /Fastly error: unknown domain/ }],
  },
  {
    id: "imperva-incident",
    vendor: "imperva",
    kind: "block",
    confidence: "definitive",
    all: [{ body: /Incapsula incident ID|Request unsuccessful\. Incapsula/i }],
  },
  {
    id: "sucuri-block",
    vendor: "sucuri",
    kind: "block",
    confidence: "definitive",
    all: [{ header: "x-sucuri-block" }],
  },
  {
    id: "datadome-block",
    vendor: "datadome",
    kind: "challenge",
    confidence: "definitive",
    any: [{ header: "x-dd-b" }, { body: /https:\/\/(?:geo|ct|interstitial)\.captcha-delivery\.com\// }],
  },
  {
    id: "human-block",
    vendor: "human",
    kind: "challenge",
    confidence: "definitive",
    any: [
      { body: /"blockScript"\s*:\s*"https?:\\?\/\\?\/[^"]{0,200}px-c(?:dn|loud)\.net/ },
      { body: /(?:id|class)="px-captcha/ },
    ],
  },
  {
    id: "kasada-challenge",
    vendor: "kasada",
    kind: "challenge",
    confidence: "definitive",
    status: [403, 429],
    any: [{ header: "x-kpsdk-ct" }, { header: "x-kpsdk-r" }, { body: /KPSDK\.scriptStart/ }],
  },
  {
    id: "f5-rejected",
    vendor: "f5",
    kind: "block",
    confidence: "definitive",
    all: [
      { body: /The requested URL was rejected\. Please consult with your administrator/i },
      { body: /support ID is:?\s*(?:<\/?\w+\/?>|&nbsp;|\s)*\d{8,}/i },
    ],
  },
  {
    id: "azure-blocked",
    vendor: "azure",
    kind: "block",
    confidence: "definitive",
    all: [{ header: "x-azure-ref" }, { body: /The request is blocked\./ }],
  },
  {
    id: "vercel-mitigated",
    vendor: "vercel",
    kind: "challenge",
    confidence: "definitive",
    any: [{ header: "x-vercel-mitigated" }, { header: "x-vercel-challenge-token" }],
  },
  {
    id: "siteground-captcha",
    vendor: "siteground",
    kind: "challenge",
    confidence: "definitive",
    any: [{ header: "sg-captcha", matches: /^challenge$/i }, { body: /\/\.well-known\/(?:sg)?captcha\/\?r=/ }],
  },
  {
    id: "imunify360-denied",
    vendor: "imunify360",
    kind: "block",
    confidence: "definitive",
    all: [{ body: /Access denied by Imunify360 bot-protection/i }],
  },
  {
    id: "wordfence-blocked",
    vendor: "wordfence",
    kind: "block",
    confidence: "definitive",
    status: [403, 503],
    any: [
      { body: /Generated by Wordfence/i },
      { body: /A potentially unsafe operation has been detected in your request to this site/ },
      { body: /Your access to this site has been limited/ },
    ],
  },
  {
    id: "anubis-challenge",
    vendor: "anubis",
    kind: "challenge",
    confidence: "definitive",
    all: [{ body: /id="anubis_(?:challenge|version)"|\/\.within\.website\/x\/cmd\/anubis\// }],
  },
  {
    id: "modsecurity-denied",
    vendor: "modsecurity",
    kind: "block",
    confidence: "definitive",
    status: [403, 406],
    all: [{ body: /This error was generated by Mod_?Security/i }],
  },
  {
    id: "edgeone-denied",
    vendor: "edgeone",
    kind: "block",
    confidence: "definitive",
    status: [566, 567],
  },
];
