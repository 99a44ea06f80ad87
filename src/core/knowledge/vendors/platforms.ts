/** Hosting platforms, what hosts put in front of their customers' sites, and sites that refuse programs themselves. */
import type { Vendor } from "../wall.ts";

export const VERCEL: Vendor = {
  id: "vercel",
  name: "Vercel",
  remedy:
    "Use its protection bypass for automation: a secret in the header `x-vercel-protection-bypass`, or a bypass rule of its firewall.",
  originRemedy:
    "The header `x-vercel-error` names the cause: a deployment that is gone, a function that failed or took too long.",
  reference: { header: "x-vercel-id" },
  present: [{ header: "x-vercel-id" }, { header: "server", matches: /^Vercel$/i }],
  rules: [
    {
      id: "vercel-challenge",
      kind: "challenge",
      confidence: "definitive",
      any: [
        { header: "x-vercel-mitigated", matches: /^challenge$/i },
        { header: "x-vercel-challenge-token" },
        { body: /<title>Vercel Security Checkpoint<\/title>/ },
      ],
    },
    {
      id: "vercel-denied",
      kind: "block",
      confidence: "definitive",
      all: [{ header: "x-vercel-mitigated", matches: /^(?!challenge$)/i }],
    },
    {
      id: "vercel-login",
      kind: "login",
      confidence: "strong",
      status: [401],
      all: [
        { header: "server", matches: /^Vercel$/i },
        { body: /<title>Authentication Required<\/title>|vercel\.com\/sso-api/ },
      ],
    },
    {
      id: "vercel-error",
      kind: "origin",
      confidence: "definitive",
      status: [404, 410, 500, 502, 503, 504, 508],
      all: [{ header: "x-vercel-error" }],
    },
  ],
};

export const HEROKU: Vendor = {
  id: "heroku",
  name: "Heroku",
  originRemedy: "Its log names the H code of this time; look at the app's processes.",
  rules: [
    {
      id: "heroku-error",
      kind: "origin",
      confidence: "definitive",
      status: [404, 503],
      all: [{ body: /herokucdn\.com\/error-pages\/[\w-]{1,60}\.html/ }],
    },
  ],
};

export const GITHUB: Vendor = {
  id: "github",
  name: "GitHub",
  remedy: "Look less often, or send a token from a secret: it has a limit of its own.",
  originRemedy: "Look at the repository's Pages settings and at its last deployment.",
  reference: { header: "x-github-request-id" },
  present: [{ header: "x-github-request-id" }],
  rules: [
    {
      id: "github-limit",
      kind: "rate-limit",
      confidence: "strong",
      status: [403, 429],
      all: [
        { header: "server", matches: /^github\.com$/i },
        { body: /secondary rate limit|API rate limit exceeded|abuse detection|Access has been restricted/i },
      ],
    },
    {
      id: "github-pages-missing",
      kind: "origin",
      confidence: "definitive",
      status: [404],
      all: [{ header: "server", matches: /^GitHub\.com$/i }, { body: /There isn't a GitHub Pages site here\./ }],
    },
  ],
};

export const SITEGROUND: Vendor = {
  id: "siteground",
  name: "SiteGround",
  remedy: "Ask the host to let the monitor pass.",
  present: [{ header: "sg-f-cache" }],
  rules: [
    {
      id: "siteground-captcha",
      kind: "challenge",
      confidence: "definitive",
      any: [{ header: "sg-captcha", matches: /^challenge$/i }, { body: /\/\.well-known\/(?:sg)?captcha\/\?r=/ }],
    },
  ],
};

export const HOSTINGER: Vendor = {
  id: "hostinger",
  name: "Hostinger",
  remedy: "Ask the host to let the monitor pass.",
  present: [{ header: "server", matches: /^hcdn$/i }],
  rules: [
    {
      id: "hostinger-challenge",
      kind: "challenge",
      confidence: "strong",
      all: [{ body: /\/hcdn-cgi\/jschallenge/ }],
    },
  ],
};

export const SHOPIFY: Vendor = {
  id: "shopify",
  name: "Shopify",
  remedy: "Look less often, and at a page that needs no session.",
  reference: { header: "x-request-id" },
  present: [{ header: "x-shopid" }],
  rules: [{ id: "shopify-refusal", kind: "block", confidence: "strong", status: [430], all: [{ header: "x-shopid" }] }],
};

export const LINKEDIN: Vendor = {
  id: "linkedin",
  name: "LinkedIn",
  remedy: "It refuses programs by design: watch something else.",
  rules: [
    {
      id: "linkedin-denied",
      kind: "block",
      confidence: "definitive",
      status: [999],
      any: [{ headerName: /^x-li-(?:pop|uuid|fabric|proto)$/ }],
    },
  ],
};

export const IMUNIFY360: Vendor = {
  id: "imunify360",
  name: "Imunify360",
  remedy: "Ask the host to put the monitor on its allow list.",
  present: [{ header: "server", matches: /imunify360/i }],
  rules: [
    {
      id: "imunify360-denied",
      kind: "block",
      confidence: "definitive",
      all: [{ body: /Access denied by Imunify360 bot-protection/i }],
    },
    {
      id: "imunify360-server",
      kind: "block",
      confidence: "strong",
      status: [415],
      all: [{ header: "server", matches: /^imunify360/i }],
    },
    {
      id: "imunify360-script",
      kind: "challenge",
      confidence: "strong",
      all: [{ body: /<title>One moment, please\.\.\.<\/title>/ }],
      maxBody: 20_000,
    },
  ],
};

export const BITNINJA: Vendor = {
  id: "bitninja",
  name: "BitNinja",
  remedy: "Ask the host to put the monitor on its allow list.",
  rules: [
    {
      id: "bitninja-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ body: /Security check by BitNinja|Waiting for the redirectiron/i }],
      maxBody: 20_000,
    },
  ],
};
