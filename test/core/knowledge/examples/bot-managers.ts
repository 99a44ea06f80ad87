import type { Examples } from "../wall-examples.ts";

const OWN = '{"error":"forbidden"}';

export const BOT_MANAGERS: Examples = {
  "imperva-incident": {
    acted: { status: 200, body: "Request unsuccessful. Incapsula incident ID: 474000210129574821-166" },
    not: { status: 403, headers: { "x-iinfo": "1-2-3", "x-cdn": "Imperva" }, body: OWN },
  },
  "imperva-resource": {
    acted: {
      status: 200,
      body: '<META NAME="robots" CONTENT="noindex, nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>',
    },
    not: {
      status: 200,
      headers: { "set-cookie": "visid_incap_123=abc" },
      body: '<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e"></script><h1>welcome</h1>',
    },
  },
  "sucuri-block": {
    acted: { status: 403, headers: { "x-sucuri-block": "SQLi", "x-sucuri-id": "14014" } },
    not: { status: 403, headers: { "x-sucuri-id": "14014", server: "Sucuri/Cloudproxy" } },
  },
  "sucuri-page": {
    acted: { status: 403, body: "<title>Sucuri WebSite Firewall - Access Denied</title>" },
    not: { status: 404, body: "<title>How we use the Sucuri WebSite Firewall</title>" },
  },
  "sucuri-script": {
    acted: { status: 200, body: "<script>var s={};sucuri_cloudproxy_js='';</script>" },
    not: { status: 200, headers: { "x-sucuri-id": "14014" }, body: "<script>sucuri()</script>" },
  },
  "datadome-block": {
    acted: { status: 403, body: '<script src="https://ct.captcha-delivery.com/c.js"></script>' },
    not: { status: 403, headers: { "x-datadome": "protected", "set-cookie": "datadome=1" }, body: OWN },
  },
  "human-block": {
    acted: { status: 403, body: '{"blockScript":"https://captcha.px-cdn.net/PXa/captcha.js"}' },
    not: { status: 403, headers: { "set-cookie": "_pxhd=1" }, body: OWN },
  },
  "human-script": {
    acted: { status: 403, body: "<script>window._pxAppId = 'PXabc';</script>" },
    not: { status: 404, body: "<script>window._pxAppId = 'PXabc';</script>" },
  },
  "kasada-challenge": {
    acted: { status: 429, headers: { "x-kpsdk-ct": "0a1b" } },
    not: { status: 200, headers: { "x-kpsdk-ct": "0a1b" }, body: "welcome" },
  },
  "kasada-refusal": {
    acted: { status: 403, headers: { "x-kpsdk-r": "1-AA" } },
    not: { status: 403, headers: { server: "nginx" }, body: OWN },
  },
  "shape-challenge": {
    acted: { status: 403, headers: { "x-ab12cd34-a": "xyz" } },
    not: { status: 403, headers: { "x-ab12cd34-q": "xyz" } },
  },
  "radware-challenge": {
    acted: { status: 302, headers: { location: "https://validate.perfdrive.com/abc/?ssa=1" } },
    not: { status: 302, headers: { location: "https://shop.example/?from=validate.perfdrive.com" } },
  },
  "reblaze-challenge": {
    acted: { status: 247, headers: { "set-cookie": "rbzid=abc; Path=/", server: "Reblaze Secure Web Gateway" } },
    not: { status: 200, headers: { server: "Reblaze Secure Web Gateway" }, body: "welcome" },
  },
  "reblaze-refusal": {
    acted: { status: 403, headers: { server: "rhino-core-shield" } },
    not: { status: 404, headers: { server: "rhino-core-shield" } },
  },
  "ddos-guard-challenge": {
    acted: { status: 403, headers: { server: "ddos-guard" }, body: "<title>DDoS-Guard</title>Checking your browser" },
    not: { status: 403, headers: { server: "ddos-guard" }, body: OWN },
  },
  "ddos-guard-refusal": {
    acted: { status: 403, headers: { server: "ddos-guard" }, body: OWN },
    not: { status: 200, headers: { server: "ddos-guard" }, body: "welcome" },
  },
  "qrator-challenge": {
    acted: { status: 401, headers: { server: "QRATOR" }, body: '<script src="/__qrator/qauth.js"></script>' },
    not: { status: 401, headers: { server: "QRATOR" }, body: '{"error":"no token"}' },
  },
  "qrator-refusal": {
    acted: { status: 403, headers: { server: "QRATOR" } },
    not: { status: 500, headers: { server: "QRATOR" } },
  },
  "unknown-challenge": {
    acted: {
      status: 200,
      body: '<title>Verify you are human</title><div class="h-captcha" data-sitekey="x"></div>',
    },
    not: {
      status: 200,
      headers: { "content-security-policy": "script-src https://www.google.com/recaptcha/ challenges.cloudflare.com" },
      body: '<title>Sign in</title><div class="g-recaptcha"></div>',
    },
  },
  "unknown-interruption": {
    acted: { status: 200, body: "<title>Pardon Our Interruption...</title>As you were browsing" },
    not: { status: 200, body: "<title>News</title>Pardon Our Interruption, says the newsreader" },
  },
  "unknown-999": { acted: { status: 999 }, not: { status: 998 } },
  "unknown-captcha": {
    acted: { status: 403, body: '<div class="cf-turnstile"></div>' },
    not: { status: 200, body: '<form><div class="cf-turnstile"></div></form>' },
  },
};
