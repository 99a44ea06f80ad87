/** Reverse proxies. Their own pages prove that the proxy is up and that what stands behind it is not. */
import { SECRET_HEADER, type Vendor } from "../wall.ts";

export const NGINX: Vendor = {
  id: "nginx",
  name: "nginx",
  originRemedy: "Look at its error log and at the application behind it.",
  rules: [
    {
      id: "nginx-origin",
      kind: "origin",
      confidence: "strong",
      status: [502, 504],
      all: [
        { body: /<h1>50(?:2 Bad Gateway|4 Gateway Time-out)<\/h1><\/center>\s{0,5}<hr><center>(?:nginx|openresty)/i },
      ],
    },
  ],
};

export const HAPROXY: Vendor = {
  id: "haproxy",
  name: "HAProxy",
  remedy: `In its rules, ${SECRET_HEADER}.`,
  originRemedy: "Look at its log, whose termination state names the cause, and at the health of its backends.",
  rules: [
    {
      id: "haproxy-origin",
      kind: "origin",
      confidence: "definitive",
      status: [502, 503, 504],
      all: [
        {
          body: /No server is available to handle this request\.|The server didn't respond in time\.|The server returned an invalid or incomplete response\./,
        },
      ],
    },
    {
      id: "haproxy-rule",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [{ body: /Request forbidden by administrative rules\./ }],
    },
    {
      id: "haproxy-limit",
      kind: "rate-limit",
      confidence: "definitive",
      status: [429],
      all: [{ body: /You have sent too many requests in a given amount of time\./ }],
    },
  ],
};

export const ENVOY: Vendor = {
  id: "envoy",
  name: "Envoy",
  originRemedy: "Look at the upstream's health and at Envoy's access log, whose response flags name the cause.",
  present: [{ header: "x-envoy-upstream-service-time" }, { header: "server", matches: /^(?:istio-)?envoy$/i }],
  rules: [
    {
      id: "envoy-origin",
      kind: "origin",
      confidence: "definitive",
      status: [502, 503, 504],
      all: [
        {
          body: /^(?:upstream connect error or disconnect\/reset before headers|no healthy upstream|upstream request timeout)/,
        },
      ],
    },
  ],
};

export const APACHE: Vendor = {
  id: "apache",
  name: "Apache",
  originRemedy: "Look at its error log and at the application behind it.",
  rules: [
    {
      id: "apache-origin",
      kind: "origin",
      confidence: "strong",
      status: [502, 503],
      all: [
        {
          body: /The proxy server received an invalid\s+response from an upstream server|<title>502 Proxy Error<\/title>/,
        },
      ],
    },
  ],
};

export const INGRESS: Vendor = {
  id: "ingress",
  name: "a Kubernetes ingress",
  originRemedy: "Look at the ingress rules for this host and path: none of them leads anywhere.",
  rules: [
    {
      id: "ingress-default",
      kind: "origin",
      confidence: "definitive",
      status: [404],
      all: [{ body: /^default backend - 404\s*$/ }],
    },
  ],
};
