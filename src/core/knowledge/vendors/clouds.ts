/** Load balancers and firewalls of the clouds. */
import { SECRET_HEADER, type Vendor } from "../wall.ts";

const ELB = { header: "server", matches: /^awselb\//i } as const;
const GOOGLE_FRONT = { header: "via", matches: /\b1\.1 google\b/ } as const;
const CLOUD_WAF = { header: "server", matches: /^(?:Huawei)?CloudWAF/i } as const;
const APPLICATION_GATEWAY = { body: /Microsoft-Azure-Application-Gateway\/v2/ } as const;

export const AWS: Vendor = {
  id: "aws",
  name: "AWS WAF",
  remedy: `With a scope-down statement before the rule, ${SECRET_HEADER}.`,
  reference: { header: "x-amzn-requestid" },
  present: [{ cookie: /^aws-waf-token$/ }],
  rules: [
    // A challenge is 202, a captcha 405, and both name themselves.
    {
      id: "aws-waf-action",
      kind: "challenge",
      confidence: "definitive",
      all: [{ header: "x-amzn-waf-action", matches: /^(?:challenge|captcha)$/i }],
    },
    {
      id: "aws-waf-script",
      kind: "challenge",
      confidence: "strong",
      status: [202, 403, 405],
      all: [{ body: /https:\/\/[^"'\s]{1,120}\.awswaf\.com\/[^"'\s]{1,120}(?:challenge|captcha)/ }],
    },
  ],
};

export const ALB: Vendor = {
  id: "alb",
  name: "an AWS load balancer",
  remedy: `In its web ACL, ${SECRET_HEADER}.`,
  originRemedy: "Look at the health of its target group: no target is healthy, or none answers in time.",
  present: [ELB],
  rules: [
    // A firewall's answer and a fixed one look the same.
    { id: "alb-refusal", kind: "block", confidence: "weak", status: [403], all: [ELB] },
    { id: "alb-origin", kind: "origin", confidence: "strong", status: [502, 503, 504], all: [ELB] },
  ],
};

export const AZURE: Vendor = {
  id: "azure",
  name: "Azure",
  remedy: `With a custom rule before the others, ${SECRET_HEADER}.`,
  reference: { header: "x-azure-ref" },
  present: [{ header: "x-azure-ref" }],
  rules: [
    {
      id: "azure-blocked",
      kind: "block",
      confidence: "definitive",
      all: [{ header: "x-azure-ref" }, { body: /The request is blocked\./ }],
    },
    {
      id: "azure-challenge",
      kind: "challenge",
      confidence: "definitive",
      status: [403],
      any: [{ cookie: /^(?:afd|appgw)_azwaf_/ }, { body: /Azure WAF JS Challenge|azwaf_js/i }],
    },
    { id: "azure-gateway", kind: "block", confidence: "strong", status: [403], all: [APPLICATION_GATEWAY] },
    {
      id: "azure-gateway-origin",
      kind: "origin",
      confidence: "definitive",
      status: [502, 504],
      all: [APPLICATION_GATEWAY],
    },
  ],
};

export const GOOGLE: Vendor = {
  id: "google",
  name: "Google Cloud",
  remedy: `In the security policy, with a rule of higher priority, ${SECRET_HEADER}; its log names the rule that refused.`,
  present: [GOOGLE_FRONT],
  rules: [
    {
      id: "google-armor",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [
        GOOGLE_FRONT,
        {
          body: /^<!doctype html><meta charset="?utf-8"?><meta name="?viewport"?[^>]{0,80}><title>403<\/title>403 Forbidden/i,
        },
      ],
    },
    {
      id: "google-origin",
      kind: "origin",
      confidence: "strong",
      status: [502, 503],
      all: [GOOGLE_FRONT, { body: /The server encountered a temporary error and could not complete your request/ }],
    },
    {
      id: "google-captcha",
      kind: "challenge",
      confidence: "definitive",
      all: [{ header: "location", matches: /\/sorry\/index\?continue=|recaptcha\/challengepage/ }],
    },
  ],
};

export const ALIBABA: Vendor = {
  id: "alibaba",
  name: "Alibaba Cloud",
  remedy: `In its firewall's allow list, ${SECRET_HEADER}.`,
  rules: [
    {
      id: "alibaba-block",
      kind: "block",
      confidence: "strong",
      status: [405],
      all: [
        {
          body: /errors\.aliyun(?:dun)?\.com|Sorry, your request has been blocked as it may cause potential threats/,
        },
      ],
    },
    {
      id: "alibaba-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ body: /acw_sc__v[23]/ }, { body: /var arg1\s{0,5}=/ }],
    },
  ],
};

export const TENCENT: Vendor = {
  id: "tencent",
  name: "Tencent Cloud",
  remedy: `In its firewall's allow list, ${SECRET_HEADER}.`,
  rules: [
    {
      id: "tencent-block",
      kind: "block",
      confidence: "strong",
      all: [{ body: /waf\.tencent-?cloud\.com\/(?:403|501)page/ }],
    },
  ],
};

export const HUAWEI: Vendor = {
  id: "huawei",
  name: "Huawei Cloud",
  remedy: `In its firewall's allow list, ${SECRET_HEADER}.`,
  present: [CLOUD_WAF, { cookie: /^HWWAFSES/ }],
  rules: [
    { id: "huawei-block", kind: "block", confidence: "strong", status: [418], all: [CLOUD_WAF] },
    { id: "huawei-refusal", kind: "block", confidence: "weak", status: [403], all: [CLOUD_WAF] },
  ],
};
