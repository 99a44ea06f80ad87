import type { HttpEvidence } from "../../../src/core/observation.ts";

/** An answer, shortly. Header names are in lower case. */
export interface Example {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** For each rule an answer that the wall made, and one that looks like it and is the application's own. */
export const WALL_EXAMPLES: Readonly<Record<string, { readonly acted: Example; readonly not: Example }>> = {
  "cloudflare-challenge": {
    acted: {
      status: 403,
      headers: { "cf-mitigated": "challenge", server: "cloudflare", "cf-ray": "8a1b2c3d4e5f6789-FRA" },
    },
    not: { status: 403, headers: { server: "cloudflare", "cf-ray": "8a1b2c3d4e5f6789-FRA" }, body: "forbidden" },
  },
  "cloudflare-code": {
    acted: { status: 403, body: "error code: 1020\n" },
    not: { status: 403, body: "our error code: 1020 means that the order is closed" },
  },
  "cloudflare-page": {
    acted: { status: 403, headers: { server: "cloudflare" }, body: "<title>Attention Required! | Cloudflare</title>" },
    not: { status: 403, headers: { server: "nginx" }, body: "an article: Sorry, you have been blocked" },
  },
  "cloudflare-challenge-page": {
    acted: { status: 403, body: "<script>window._cf_chl_opt={cvId:'3'}</script>" },
    not: { status: 403, headers: { "content-security-policy": "script-src challenges.cloudflare.com" }, body: "no" },
  },
  "cloudflare-origin": {
    acted: { status: 522, headers: { server: "cloudflare" }, body: "error code: 522" },
    not: { status: 522, headers: { server: "nginx" } },
  },
  "cloudflare-error": {
    acted: { status: 502, headers: { "cf-error-type": "origin" } },
    not: { status: 502, headers: { server: "cloudflare" }, body: "Bad Gateway" },
  },
  "akamai-denied": {
    acted: { status: 403, body: "Access Denied Reference&#32;&#35;18&#46;2d351ab8&#46;1557333295&#46;a4e16ab" },
    not: { status: 403, body: "Access Denied. Your reference: #1899" },
  },
  "akamai-challenge": {
    acted: { status: 428, body: '{"sec-cp-challenge": "true", "provider": "crypto"}' },
    not: { status: 428, body: '{"error": "precondition required"}' },
  },
  "akamai-edge": {
    acted: { status: 403, headers: { server: "AkamaiGHost" } },
    not: { status: 403, headers: { server: "nginx", "akamai-grn": "0.1.2" } },
  },
  "aws-waf-action": {
    acted: { status: 202, headers: { "x-amzn-waf-action": "challenge" } },
    not: { status: 202, headers: { "x-amzn-requestid": "1" }, body: "accepted" },
  },
  "cloudfront-waf": {
    acted: {
      status: 403,
      headers: { server: "CloudFront", "x-amz-cf-id": "abc" },
      body: "Request blocked. We can't connect",
    },
    not: { status: 403, headers: { server: "AmazonS3", "x-cache": "Error from cloudfront" }, body: "AccessDenied" },
  },
  "cloudfront-region": {
    acted: {
      status: 403,
      headers: { server: "CloudFront" },
      body: "The Amazon CloudFront distribution is configured to block access from your country.",
    },
    not: { status: 403, headers: { server: "CloudFront" }, body: "not for your country" },
  },
  "cloudfront-origin": {
    acted: { status: 504, headers: { server: "CloudFront" }, body: "ERROR The request could not be satisfied" },
    not: { status: 504, headers: { server: "nginx", "x-cache": "Error from cloudfront" }, body: "Gateway Time-out" },
  },
  "alb-origin": {
    acted: { status: 503, headers: { server: "awselb/2.0" } },
    not: { status: 503, headers: { server: "gunicorn" } },
  },
  "fastly-domain": {
    acted: { status: 500, body: "Fastly error: unknown domain: shop.example" },
    not: { status: 500, headers: { "x-served-by": "cache-fra-1" }, body: "unknown domain" },
  },
  "imperva-incident": {
    acted: { status: 200, body: "Request unsuccessful. Incapsula incident ID: 474000210129574821-166" },
    not: { status: 403, headers: { "x-iinfo": "1-2-3", "x-cdn": "Imperva" }, body: "forbidden" },
  },
  "sucuri-block": {
    acted: { status: 403, headers: { "x-sucuri-block": "SQLi", "x-sucuri-id": "14014" } },
    not: { status: 403, headers: { "x-sucuri-id": "14014", server: "Sucuri/Cloudproxy" } },
  },
  "datadome-block": {
    acted: { status: 403, body: '<script src="https://ct.captcha-delivery.com/c.js"></script>' },
    not: { status: 403, headers: { "x-datadome": "protected", "set-cookie": "datadome=1" }, body: "no" },
  },
  "human-block": {
    acted: { status: 403, body: '{"blockScript":"https://captcha.px-cdn.net/PXa/captcha.js"}' },
    not: { status: 403, headers: { "set-cookie": "_pxhd=1" }, body: '{"error":"forbidden"}' },
  },
  "kasada-challenge": {
    acted: { status: 429, headers: { "x-kpsdk-ct": "0a1b" } },
    not: { status: 200, headers: { "x-kpsdk-ct": "0a1b" }, body: "welcome" },
  },
  "f5-rejected": {
    acted: {
      status: 200,
      body: "The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 1234567890123456789",
    },
    not: { status: 200, body: "Tell support: The requested URL was rejected. Please consult with your administrator." },
  },
  "azure-blocked": {
    acted: { status: 403, headers: { "x-azure-ref": "0abcDEF" }, body: "<h2>The request is blocked.</h2>" },
    not: { status: 403, headers: { "x-azure-ref": "0abcDEF" }, body: "forbidden" },
  },
  "vercel-mitigated": {
    acted: { status: 403, headers: { "x-vercel-mitigated": "deny", "x-vercel-id": "fra1::abc" } },
    not: { status: 403, headers: { server: "Vercel", "x-vercel-id": "fra1::abc" }, body: "forbidden" },
  },
  "siteground-captcha": {
    acted: { status: 202, headers: { "sg-captcha": "challenge" } },
    not: { status: 202, body: "accepted" },
  },
  "imunify360-denied": {
    acted: {
      status: 200,
      body: "Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted",
    },
    not: { status: 403, body: "Access denied" },
  },
  "wordfence-blocked": {
    acted: { status: 503, body: "Your access to this site has been limited by the site owner. Generated by Wordfence" },
    not: { status: 503, body: "Briefly unavailable for scheduled maintenance." },
  },
  "anubis-challenge": {
    acted: { status: 200, body: '<script id="anubis_challenge" type="application/json">{}</script>' },
    not: { status: 200, body: "Anubis, god of the dead" },
  },
  "modsecurity-denied": {
    acted: { status: 406, body: "This error was generated by Mod_Security." },
    not: { status: 403, body: "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>" },
  },
  "edgeone-denied": { acted: { status: 566 }, not: { status: 565 } },
  "rate-limit": {
    acted: { status: 429, headers: { "retry-after": "30" } },
    not: { status: 503, headers: { "retry-after": "30" } },
  },
};

/** The example as evidence. */
export function evidenceOf({ status, headers = {}, body = "" }: Example): HttpEvidence {
  const fields = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  return { status, version: "1", headers: fields, body, bodyBytes: body.length, truncated: false, hops: [] };
}
