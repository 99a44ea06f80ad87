import type { Examples } from "../wall-examples.ts";

export const PLATFORMS: Examples = {
  "vercel-challenge": {
    acted: { status: 429, headers: { "x-vercel-mitigated": "challenge", "x-vercel-id": "fra1::abc" } },
    not: { status: 429, headers: { server: "Vercel", "x-vercel-id": "fra1::abc" }, body: "slow down" },
  },
  "vercel-denied": {
    acted: { status: 403, headers: { "x-vercel-mitigated": "deny", "x-vercel-id": "fra1::abc" } },
    not: { status: 403, headers: { server: "Vercel", "x-vercel-id": "fra1::abc" }, body: "forbidden" },
  },
  "vercel-login": {
    acted: { status: 401, headers: { server: "Vercel" }, body: "<title>Authentication Required</title>" },
    not: { status: 401, headers: { server: "Vercel" }, body: '{"error":"no token"}' },
  },
  "vercel-error": {
    acted: { status: 404, headers: { server: "Vercel", "x-vercel-error": "DEPLOYMENT_NOT_FOUND" } },
    not: { status: 404, headers: { server: "Vercel" }, body: "no such product" },
  },
  "heroku-error": {
    acted: { status: 503, body: '<iframe src="//www.herokucdn.com/error-pages/application-error.html"></iframe>' },
    not: { status: 503, headers: { via: "1.1 heroku-router" }, body: "down for maintenance" },
  },
  "github-limit": {
    acted: { status: 403, headers: { server: "github.com" }, body: "You have exceeded a secondary rate limit." },
    not: { status: 403, headers: { server: "github.com" }, body: "Must have admin rights to Repository." },
  },
  "github-pages-missing": {
    acted: {
      status: 404,
      headers: { server: "GitHub.com" },
      body: "<p><strong>There isn't a GitHub Pages site here.</strong></p>",
    },
    not: { status: 404, headers: { server: "GitHub.com" }, body: "<h1>404</h1><p>File not found</p>" },
  },
  "siteground-captcha": {
    acted: { status: 202, headers: { "sg-captcha": "challenge" } },
    not: { status: 202, body: "accepted" },
  },
  "hostinger-challenge": {
    acted: { status: 200, body: '<script src="/hcdn-cgi/jschallenge"></script>' },
    not: { status: 200, headers: { server: "hcdn" }, body: "welcome" },
  },
  "shopify-refusal": {
    acted: { status: 430, headers: { "x-shopid": "12345" } },
    not: { status: 430, headers: { server: "nginx" } },
  },
  "linkedin-denied": { acted: { status: 999, headers: { "x-li-pop": "prod-1" } }, not: { status: 999 } },
  "imunify360-denied": {
    acted: {
      status: 200,
      body: "Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted",
    },
    not: { status: 403, body: "Access denied" },
  },
  "imunify360-server": {
    acted: { status: 415, headers: { server: "imunify360-webshield/1.21" } },
    not: { status: 404, headers: { server: "imunify360-webshield/1.21" } },
  },
  "imunify360-script": {
    acted: {
      status: 200,
      body: "<title>One moment, please...</title>Please wait while your request is being verified",
    },
    not: { status: 200, body: "<title>Please wait</title>One moment, please..." },
  },
  "bitninja-challenge": {
    acted: { status: 403, body: "<title>Security check by BitNinja.IO</title>" },
    not: { status: 403, body: "protected by BitNinja" },
  },
};
