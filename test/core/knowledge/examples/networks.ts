import type { Examples } from "../wall-examples.ts";

const CLOUDFLARE = { server: "cloudflare", "cf-ray": "8a1b2c3d4e5f6789-FRA" };
const CLOUDFRONT = { server: "CloudFront", "x-cache": "Error from cloudfront", "x-amz-cf-id": "Q1w2E3==" };
/** What an application answers through an edge that only passes it on. */
const OWN = '{"error":"forbidden"}';

export const NETWORKS: Examples = {
  "cloudflare-challenge": {
    acted: {
      status: 403,
      headers: { ...CLOUDFLARE, "cf-mitigated": "challenge" },
      body: "<title>Just a moment...</title>",
    },
    not: { status: 403, headers: CLOUDFLARE, body: OWN },
  },
  "cloudflare-mitigated": {
    acted: { status: 403, headers: { ...CLOUDFLARE, "cf-mitigated": "block" } },
    not: { status: 200, headers: { ...CLOUDFLARE, "cf-mitigated": "log" } },
  },
  "cloudflare-code": {
    acted: { status: 403, headers: CLOUDFLARE, body: "error code: 1020\n" },
    not: { status: 403, headers: CLOUDFLARE, body: "our error code: 1020 means that the order is closed" },
  },
  "cloudflare-zone-code": {
    acted: { status: 530, headers: CLOUDFLARE, body: "error code: 1033" },
    not: { status: 403, headers: CLOUDFLARE, body: "error code: 1020" },
  },
  "cloudflare-page": {
    acted: { status: 403, headers: CLOUDFLARE, body: "<title>Attention Required! | Cloudflare</title>" },
    not: { status: 403, headers: { server: "nginx" }, body: "an article: Sorry, you have been blocked" },
  },
  "cloudflare-refusal": {
    acted: { status: 403, headers: CLOUDFLARE, body: '{"cloudflare_error":true,"error_code":1020,"status":403}' },
    not: { status: 403, headers: CLOUDFLARE, body: '{"error":"cloudflare_error is a column of ours"}' },
  },
  "cloudflare-challenge-page": {
    acted: { status: 403, headers: CLOUDFLARE, body: "<script>window._cf_chl_opt={cvId:'3'}</script>" },
    not: { status: 403, headers: { "content-security-policy": "script-src challenges.cloudflare.com" }, body: "no" },
  },
  "cloudflare-origin": {
    acted: { status: 522, headers: CLOUDFLARE, body: "error code: 522" },
    not: { status: 522, headers: { server: "nginx" } },
  },
  "cloudflare-error": {
    acted: { status: 502, headers: { ...CLOUDFLARE, "cf-error-type": "origin_bad_gateway" } },
    not: { status: 502, headers: CLOUDFLARE, body: "<center><h1>502 Bad Gateway</h1></center>" },
  },
  "akamai-denied": {
    acted: {
      status: 403,
      headers: { server: "AkamaiGHost" },
      body: "<H1>Access Denied</H1> Reference&#32;&#35;18&#46;2d351ab8&#46;1557333295&#46;a4e16ab",
    },
    not: { status: 403, headers: { "akamai-grn": "0.1.2" }, body: "Access Denied. Your reference: #1899" },
  },
  "akamai-unreachable": {
    acted: { status: 503, body: "Service Unavailable Reference&#32;&#35;97&#46;2d351ab8&#46;1557333295&#46;a4e16ab" },
    not: { status: 503, headers: { "akamai-grn": "0.1.2" }, body: "down for maintenance, reference #97" },
  },
  "akamai-challenge": {
    acted: { status: 428, body: '{"sec-cp-challenge": "true", "provider": "crypto"}' },
    not: { status: 428, body: '{"error": "precondition required"}' },
  },
  "akamai-edge": {
    acted: { status: 403, headers: { server: "AkamaiGHost" } },
    not: { status: 403, headers: { server: "nginx", "akamai-grn": "0.1.2" } },
  },
  "cloudfront-waf": {
    acted: { status: 403, headers: CLOUDFRONT, body: "Request blocked. We can't connect to the server" },
    not: { status: 403, headers: { server: "AmazonS3", "x-cache": "Error from cloudfront" }, body: "AccessDenied" },
  },
  "cloudfront-region": {
    acted: {
      status: 403,
      headers: CLOUDFRONT,
      body: "The Amazon CloudFront distribution is configured to block access from your country.",
    },
    not: { status: 403, headers: CLOUDFRONT, body: "not for your country" },
  },
  "cloudfront-refusal": {
    acted: { status: 403, headers: CLOUDFRONT, body: "<H2>The request could not be satisfied.</H2> Bad request." },
    not: { status: 403, headers: { ...CLOUDFRONT, server: "gunicorn" }, body: OWN },
  },
  "cloudfront-origin": {
    acted: { status: 504, headers: CLOUDFRONT, body: "ERROR The request could not be satisfied" },
    not: { status: 504, headers: { server: "nginx", "x-cache": "Error from cloudfront" }, body: "Gateway Time-out" },
  },
  "fastly-waf": {
    acted: { status: 406, headers: { "x-served-by": "cache-fra-eddf8230020-FRA" } },
    not: { status: 403, headers: { "x-served-by": "cache-fra-eddf8230020-FRA" } },
  },
  "fastly-domain": {
    acted: { status: 500, body: "Fastly error: unknown domain: shop.example" },
    not: { status: 500, headers: { "x-served-by": "cache-fra-1" }, body: "unknown domain" },
  },
  "fastly-origin": {
    acted: {
      status: 503,
      body: "<h1>Error 503 Backend fetch failed</h1><h3>Guru Meditation:</h3><p>Varnish cache server</p>",
    },
    not: { status: 503, headers: { "x-served-by": "cache-fra-1" }, body: "back soon" },
  },
  "edgeone-denied": { acted: { status: 566 }, not: { status: 565 } },
  "edgeone-origin": {
    acted: { status: 552, headers: { "eo-log-uuid": "1234567890" } },
    not: { status: 552, headers: { server: "nginx" } },
  },
  "arvan-refusal": {
    acted: { status: 403, headers: { server: "ArvanCloud" } },
    not: { status: 404, headers: { server: "ArvanCloud" } },
  },
  "stackpath-block": {
    acted: {
      status: 403,
      body: "<title>StackPath</title> This website is using a security service for protection against online attacks.",
    },
    not: {
      status: 200,
      body: "<title>StackPath closes</title> It was using a security service for protection against online attacks.",
    },
  },
};
