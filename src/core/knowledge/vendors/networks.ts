/** Delivery networks: edges in front of many targets at once. */
import { SECRET_HEADER, type Vendor } from "../wall.ts";

const AKAMAI_REFERENCE = /Reference(?:\s|&#32;){0,5}(?:#|&#35;)\s?([0-9a-f]+(?:(?:\.|&#46;)[0-9a-f]+){3})/i;
const CLOUDFRONT_SERVER = { header: "server", matches: /^CloudFront$/i } as const;
const UNSATISFIED = { body: /The request could not be satisfied/i } as const;

export const AKAMAI: Vendor = {
  id: "akamai",
  name: "Akamai",
  remedy: `In its bot and firewall settings, ${SECRET_HEADER}; its console translates the reference.`,
  reference: { body: AKAMAI_REFERENCE },
  present: [
    { header: "akamai-grn" },
    { header: "x-akamai-transformed" },
    { cookie: /^(?:_abck|ak_bmsc|bm_sz)$/ },
    { header: "server", matches: /^AkamaiGHost/i },
  ],
  rules: [
    // References that begin with 18 are refusals of a security rule.
    {
      id: "akamai-denied",
      kind: "block",
      confidence: "definitive",
      status: [403],
      all: [
        {
          body: /Reference(?:\s|&#32;){0,5}(?:#|&#35;)\s?18(?:\.|&#46;)[0-9a-f]+(?:\.|&#46;)\d+(?:\.|&#46;)[0-9a-f]+/i,
        },
      ],
    },
    {
      id: "akamai-unreachable",
      kind: "origin",
      confidence: "strong",
      status: [502, 503, 504],
      all: [{ body: AKAMAI_REFERENCE }],
    },
    {
      id: "akamai-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ body: /"sec-cp-challenge"\s{0,5}:\s{0,5}"?true/ }],
    },
    {
      id: "akamai-edge",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [{ header: "server", matches: /^AkamaiGHost/i }],
    },
  ],
};

export const CLOUDFRONT: Vendor = {
  id: "cloudfront",
  name: "Amazon CloudFront",
  remedy: `In the distribution's web ACL, ${SECRET_HEADER}; look at its geographic restrictions too.`,
  originRemedy: "Look at the distribution's origin: its name, its port, its certificate, its time limits.",
  reference: { header: "x-amz-cf-id" },
  present: [{ header: "x-amz-cf-id" }],
  rules: [
    {
      id: "cloudfront-waf",
      kind: "block",
      confidence: "definitive",
      status: [403],
      all: [CLOUDFRONT_SERVER, { body: /Request blocked\./ }],
    },
    {
      id: "cloudfront-region",
      kind: "region",
      confidence: "definitive",
      status: [403],
      all: [CLOUDFRONT_SERVER, { body: /configured to block access from your country/i }],
    },
    {
      id: "cloudfront-refusal",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [CLOUDFRONT_SERVER, { header: "x-cache", matches: /^Error from cloudfront/i }, UNSATISFIED],
    },
    {
      id: "cloudfront-origin",
      kind: "origin",
      confidence: "definitive",
      status: [502, 503, 504],
      all: [CLOUDFRONT_SERVER, UNSATISFIED],
    },
  ],
};

export const FASTLY: Vendor = {
  id: "fastly",
  name: "Fastly",
  remedy: `In its firewall, ${SECRET_HEADER}.`,
  originRemedy: "Look at the service's domains and backends, and at the health of these.",
  reference: { header: "x-fastly-request-id" },
  present: [{ header: "x-fastly-request-id" }, { header: "x-served-by", matches: /^cache-[a-z]{3}/ }],
  rules: [
    // Its firewall's default answer; the application behind it may mean the same code.
    {
      id: "fastly-waf",
      kind: "block",
      confidence: "weak",
      status: [406],
      all: [{ header: "x-served-by", matches: /^cache-[a-z]{3}/ }],
    },
    {
      id: "fastly-domain",
      kind: "origin",
      confidence: "definitive",
      status: [404, 500, 503],
      all: [{ body: /Fastly error: unknown domain/ }],
    },
    {
      id: "fastly-origin",
      kind: "origin",
      confidence: "strong",
      status: [503],
      all: [{ body: /<h3>Guru Medi(?:t)?ation:?<\/h3>|<p>Varnish cache server<\/p>/ }],
    },
  ],
};

export const EDGEONE: Vendor = {
  id: "edgeone",
  name: "Tencent EdgeOne",
  remedy: `With an exception rule, ${SECRET_HEADER}.`,
  reference: { header: "eo-log-uuid" },
  present: [{ header: "eo-log-uuid" }, { header: "eo-cache-status" }],
  rules: [
    // https://edgeone.ai/document: 566 managed rules, 567 custom, rate and bot rules.
    { id: "edgeone-denied", kind: "block", confidence: "definitive", status: [566, 567] },
    {
      id: "edgeone-origin",
      kind: "origin",
      confidence: "strong",
      status: [550, 551, 552, 553, 554, 555],
      any: [{ header: "eo-log-uuid" }, { header: "eo-cache-status" }],
    },
  ],
};

export const ARVAN: Vendor = {
  id: "arvan",
  name: "ArvanCloud",
  remedy: `In its firewall, ${SECRET_HEADER}.`,
  present: [{ header: "server", matches: /^ArvanCloud/i }],
  rules: [
    {
      id: "arvan-refusal",
      kind: "block",
      confidence: "weak",
      status: [403],
      all: [{ header: "server", matches: /^ArvanCloud/i }],
    },
  ],
};

export const STACKPATH: Vendor = {
  id: "stackpath",
  name: "StackPath",
  remedy: "The service closed in 2024: its remains belong to the target's owner.",
  rules: [
    {
      id: "stackpath-block",
      kind: "block",
      confidence: "strong",
      status: [403, 429, 503],
      all: [
        { body: /<title>StackPath[^<]{0,80}<\/title>|using a security service for protection against online attacks/i },
      ],
    },
  ],
};
