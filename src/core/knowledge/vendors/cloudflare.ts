import { SECRET_HEADER, type Vendor } from "../wall.ts";

/** Answers of Cloudflare's own, as it documents them: never those it passes on. */
const SERVER = { header: "server", matches: /^cloudflare/i } as const;

export const CLOUDFLARE: Vendor = {
  id: "cloudflare",
  name: "Cloudflare",
  remedy: `In a custom rule with the action Skip, ${SECRET_HEADER}; Bot Fight Mode of the free plan cannot be skipped, only turned off.`,
  reference: { header: "cf-ray" },
  present: [{ header: "cf-ray" }, SERVER],
  rules: [
    // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
    {
      id: "cloudflare-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ header: "cf-mitigated", matches: /^challenge$/i }],
    },
    {
      id: "cloudflare-mitigated",
      kind: "block",
      confidence: "definitive",
      status: [403, 429, 503],
      all: [{ header: "cf-mitigated", matches: /^(?!challenge$)/i }],
    },
    // What programs get instead of a page: 1005 to 1012 and 1020 are rules, 1015 is a limit.
    {
      id: "cloudflare-code",
      kind: "block",
      confidence: "definitive",
      status: [403, 409, 429, 503],
      all: [{ body: /^\s*error code: 10(?:05|06|07|08|09|10|11|12|15|20)\s*$/ }],
    },
    // Those that say that the zone or what stands behind it is broken for everybody.
    {
      id: "cloudflare-zone-code",
      kind: "origin",
      confidence: "definitive",
      status: [403, 404, 409, 500, 503, 522, 530],
      all: [{ body: /^\s*error code: 1(?:0(?:00|01|02|03|04|13|14|16|18|19|23|25|33)|10[124])\s*$/ }],
    },
    {
      id: "cloudflare-page",
      kind: "block",
      confidence: "definitive",
      status: [403, 429],
      all: [
        SERVER,
        {
          body: /cf-error-code">\s*10(?:05|06|07|08|09|10|11|12|15|20)|Sorry, you have been blocked|Attention Required! \| Cloudflare/i,
        },
      ],
    },
    {
      id: "cloudflare-refusal",
      kind: "block",
      confidence: "definitive",
      status: [403, 429],
      any: [{ header: "cf-error-type" }, { body: /"cloudflare_error"\s*:\s*true/ }],
    },
    {
      id: "cloudflare-challenge-page",
      kind: "challenge",
      confidence: "strong",
      status: [403, 429, 503],
      all: [{ body: /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/[^"'\s]{0,80}orchestrate/ }],
    },
    {
      id: "cloudflare-origin",
      kind: "origin",
      confidence: "definitive",
      status: [520, 521, 522, 523, 524, 525, 526, 530],
      all: [SERVER],
    },
    {
      id: "cloudflare-error",
      kind: "origin",
      confidence: "definitive",
      status: [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530],
      any: [{ header: "cf-error-type" }, { body: /"cloudflare_error"\s*:\s*true/ }],
    },
  ],
};
