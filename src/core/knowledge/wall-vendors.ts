export interface Vendor {
  readonly name: string;
  /** How to let the monitor through. */
  readonly remedy: string;
  /** Where the number stands that finds this answer in the vendor's console. */
  readonly reference?: { readonly header: string } | { readonly body: RegExp };
}

const SECRET_HEADER = "send a secret header from the check, and let requests that carry it skip the rule";

export const VENDORS = {
  cloudflare: {
    name: "Cloudflare",
    remedy: `In its firewall rules, ${SECRET_HEADER}; Bot Fight Mode of the free plan cannot be skipped, only turned off.`,
    reference: { header: "cf-ray" },
  },
  akamai: {
    name: "Akamai",
    remedy: `In its bot and firewall settings, ${SECRET_HEADER}; its console translates the reference.`,
    reference: { body: /Reference(?:\s|&#32;)*(?:#|&#35;)\s*([0-9a-f]+(?:(?:\.|&#46;)[0-9a-f]+){3})/i },
  },
  aws: {
    name: "AWS WAF",
    remedy: `With a scope-down statement before the rule, ${SECRET_HEADER}.`,
    reference: { header: "x-amz-cf-id" },
  },
  cloudfront: {
    name: "Amazon CloudFront",
    remedy: "Look at the distribution's restrictions and its origin.",
    reference: { header: "x-amz-cf-id" },
  },
  alb: { name: "an AWS load balancer", remedy: "Look at the health of its targets." },
  fastly: { name: "Fastly", remedy: "Look at the service's domains and backends." },
  imperva: {
    name: "Imperva",
    remedy: `In its rules, ${SECRET_HEADER}.`,
    reference: { body: /incident ID:?\s*([0-9]+(?:-[0-9]+)*)/i },
  },
  sucuri: {
    name: "Sucuri",
    remedy: "Put path or address on the firewall's allow list.",
    reference: { header: "x-sucuri-id" },
  },
  datadome: { name: "DataDome", remedy: `With a custom rule, ${SECRET_HEADER}.` },
  human: { name: "HUMAN", remedy: `With a custom rule, ${SECRET_HEADER}.` },
  kasada: { name: "Kasada", remedy: "Ask its operator to let the monitor's path pass." },
  f5: {
    name: "F5",
    remedy: `Give the support id to those who run it; ${SECRET_HEADER}.`,
    reference: { body: /support ID is:?\s*(?:<\/?\w+\/?>|&nbsp;|\s)*(\d{8,})/i },
  },
  azure: {
    name: "Azure",
    remedy: `With a custom rule before the others, ${SECRET_HEADER}.`,
    reference: { header: "x-azure-ref" },
  },
  vercel: {
    name: "Vercel",
    remedy: "Use its protection bypass for automation: a secret in the header `x-vercel-protection-bypass`.",
    reference: { header: "x-vercel-id" },
  },
  siteground: { name: "SiteGround", remedy: "Ask the host to let the monitor pass." },
  imunify360: { name: "Imunify360", remedy: "Ask the host to let the monitor pass." },
  wordfence: { name: "Wordfence", remedy: "Put the path or address on its allow list." },
  anubis: { name: "Anubis", remedy: "Add a rule that allows this monitor's user agent or path." },
  modsecurity: { name: "ModSecurity", remedy: "Its audit log names the rule at this time; exclude the path from it." },
  edgeone: { name: "Tencent EdgeOne", remedy: `With an exception rule, ${SECRET_HEADER}.` },
} as const satisfies Readonly<Record<string, Vendor>>;
