import type { Examples } from "../wall-examples.ts";

export const PROXIES: Examples = {
  "nginx-origin": {
    acted: {
      status: 502,
      headers: { server: "nginx/1.22.1" },
      body: "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.22.1</center>",
    },
    not: { status: 502, headers: { server: "nginx/1.22.1" }, body: '{"error":"upstream"}' },
  },
  "haproxy-origin": {
    acted: {
      status: 503,
      body: "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>",
    },
    not: { status: 503, body: "<h1>503 Service Unavailable</h1>" },
  },
  "haproxy-rule": {
    acted: { status: 403, body: "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n" },
    not: { status: 403, body: "<h1>403 Forbidden</h1>" },
  },
  "haproxy-limit": {
    acted: { status: 429, body: "You have sent too many requests in a given amount of time." },
    not: { status: 429, body: "too many" },
  },
  "envoy-origin": {
    acted: {
      status: 503,
      headers: { server: "envoy" },
      body: "upstream connect error or disconnect/reset before headers. reset reason: connection failure",
    },
    not: { status: 503, headers: { server: "envoy" }, body: "try again: no healthy upstream" },
  },
  "apache-origin": {
    acted: { status: 502, body: "<p>The proxy server received an invalid\r\nresponse from an upstream server.<br />" },
    not: { status: 502, headers: { server: "Apache" }, body: "<title>502</title>" },
  },
  "ingress-default": {
    acted: { status: 404, body: "default backend - 404" },
    not: { status: 404, body: "our default backend - 404 of them" },
  },
};
