import type { Examples } from "../wall-examples.ts";

const ARMOR =
  '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width"><title>403</title>403 Forbidden';

export const CLOUDS: Examples = {
  "aws-waf-action": {
    acted: { status: 202, headers: { "x-amzn-waf-action": "challenge" } },
    not: { status: 202, headers: { "x-amzn-requestid": "1" }, body: "accepted" },
  },
  "aws-waf-script": {
    acted: { status: 405, body: '<script src="https://a1b2.edge.captcha.awswaf.com/a1b2/captcha.js"></script>' },
    not: { status: 405, headers: { allow: "POST" }, body: "method not allowed" },
  },
  "alb-refusal": {
    acted: { status: 403, headers: { server: "awselb/2.0" } },
    not: { status: 403, headers: { server: "gunicorn" } },
  },
  "alb-origin": {
    acted: { status: 503, headers: { server: "awselb/2.0" } },
    not: { status: 503, headers: { server: "gunicorn" } },
  },
  "azure-blocked": {
    acted: { status: 403, headers: { "x-azure-ref": "0abcDEF" }, body: "<h2>The request is blocked.</h2>" },
    not: { status: 403, headers: { "x-azure-ref": "0abcDEF" }, body: "forbidden" },
  },
  "azure-challenge": {
    acted: { status: 403, headers: { "x-azure-ref": "0abcDEF" }, body: "<title>Azure WAF JS Challenge</title>" },
    not: { status: 200, headers: { "set-cookie": "afd_azwaf_jsclearance=1" }, body: "welcome" },
  },
  "azure-gateway": {
    acted: { status: 403, body: "<center>Microsoft-Azure-Application-Gateway/v2</center>" },
    not: { status: 403, headers: { server: "Microsoft-IIS/10.0" }, body: "no" },
  },
  "azure-gateway-origin": {
    acted: { status: 502, body: "<h1>502 Bad Gateway</h1><center>Microsoft-Azure-Application-Gateway/v2</center>" },
    not: { status: 502, headers: { server: "Microsoft-IIS/10.0" }, body: "502" },
  },
  "google-armor": {
    acted: { status: 403, headers: { via: "1.1 google" }, body: ARMOR },
    not: { status: 403, headers: { via: "1.1 google" }, body: '{"error":"forbidden"}' },
  },
  "google-origin": {
    acted: {
      status: 502,
      headers: { via: "1.1 google" },
      body: "The server encountered a temporary error and could not complete your request.",
    },
    not: { status: 502, headers: { via: "1.1 varnish" }, body: "Bad Gateway" },
  },
  "google-captcha": {
    acted: { status: 302, headers: { location: "https://www.google.com/sorry/index?continue=https://x.example/" } },
    not: { status: 302, headers: { location: "https://x.example/sorry/" } },
  },
  "alibaba-block": {
    acted: { status: 405, body: '<img src="//errors.aliyun.com/images/block.png">' },
    not: { status: 405, headers: { allow: "POST" }, body: "method not allowed" },
  },
  "alibaba-challenge": {
    acted: { status: 200, body: "<script>var arg1='A1B2';setCookie('acw_sc__v2', x)</script>" },
    not: { status: 200, headers: { "set-cookie": "acw_sc__v2=1" }, body: "<script>var arg1 = 1;</script>" },
  },
  "tencent-block": {
    acted: { status: 403, body: '<iframe src="https://waf.tencent-cloud.com/403page"></iframe>' },
    not: { status: 403, body: "waf.tencent-cloud.com/docs" },
  },
  "huawei-block": {
    acted: { status: 418, headers: { server: "CloudWAF" } },
    not: { status: 418, headers: { server: "nginx" } },
  },
  "huawei-refusal": {
    acted: { status: 403, headers: { server: "CloudWAF" } },
    not: { status: 404, headers: { server: "CloudWAF" } },
  },
};
