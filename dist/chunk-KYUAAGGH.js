import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/core/knowledge/wall.ts
var SECRET_HEADER = "send a secret header from the check, and let requests that carry it skip the rule";

// src/core/knowledge/vendors/bot-managers.ts
var REBLAZE_SERVER = { header: "server", matches: /^(?:Reblaze Secure Web Gateway|rhino-core-shield)/i };
var DDOS_GUARD_SERVER = { header: "server", matches: /^ddos-guard/i };
var QRATOR_SERVER = { header: "server", matches: /^QRATOR/i };
var KASADA_SIGNS = [
  { header: "x-kpsdk-ct" },
  { header: "x-kpsdk-r" },
  { body: /KPSDK\.scriptStart|src="\/[\w./-]{1,120}\/ips\.js\?/ }
];
var IMPERVA = {
  id: "imperva",
  name: "Imperva",
  remedy: `In its rules, ${SECRET_HEADER}; its console finds the incident by its number.`,
  reference: { body: /incident(?: ID|_id)[:=]\s?([0-9]+(?:-[0-9]+)*)/i },
  present: [
    { header: "x-iinfo" },
    { header: "x-cdn", matches: /^(?:Incapsula|Imperva)$/i },
    { cookie: /^(?:visid_incap|incap_ses)_/ }
  ],
  rules: [
    {
      id: "imperva-incident",
      kind: "block",
      confidence: "definitive",
      all: [{ body: /Incapsula incident ID|Request unsuccessful\. Incapsula|powered by Incapsula/i }]
    },
    {
      id: "imperva-resource",
      kind: "challenge",
      confidence: "definitive",
      all: [
        { body: /\/_Incapsula_Resource\?[^"'\s]{0,200}(?:SWUDNSAI|CWUDNSAI|SWJIYLWA|incident_id|xinfo)/ },
        { body: /name="robots" content="noindex, ?nofollow"/i }
      ],
      maxBody: 2e4
    }
  ]
};
var SUCURI = {
  id: "sucuri",
  name: "Sucuri",
  remedy: "Put path or address on the firewall's allow list.",
  reference: { header: "x-sucuri-id" },
  present: [{ header: "x-sucuri-id" }, { header: "server", matches: /^Sucuri/i }],
  rules: [
    { id: "sucuri-block", kind: "block", confidence: "definitive", all: [{ header: "x-sucuri-block" }] },
    {
      id: "sucuri-page",
      kind: "block",
      confidence: "definitive",
      status: [403, 429, 503],
      all: [{ body: /Sucuri Web[Ss]ite Firewall/ }]
    },
    { id: "sucuri-script", kind: "challenge", confidence: "strong", all: [{ body: /sucuri_cloudproxy_js/ }] }
  ]
};
var DATADOME = {
  id: "datadome",
  name: "DataDome",
  remedy: `With a custom rule, ${SECRET_HEADER}.`,
  reference: { header: "x-datadome-cid" },
  present: [{ header: "x-datadome" }, { header: "x-datadome-cid" }, { cookie: /^datadome$/ }],
  rules: [
    {
      id: "datadome-block",
      kind: "challenge",
      confidence: "definitive",
      any: [{ header: "x-dd-b" }, { body: /https:\/\/(?:geo|ct|interstitial)\.captcha-delivery\.com\// }],
      maxBody: 2e4
    }
  ]
};
var HUMAN = {
  id: "human",
  name: "HUMAN",
  remedy: `With a custom rule, ${SECRET_HEADER}.`,
  present: [{ cookie: /^_px(?:hd|3|vid)$/ }],
  rules: [
    {
      id: "human-block",
      kind: "challenge",
      confidence: "definitive",
      any: [
        { body: /"blockScript"\s{0,5}:\s{0,5}"https?:\\?\/\\?\/[^"]{0,200}px-c(?:dn|loud)\.net/ },
        { body: /https:\/\/captcha\.px-c(?:dn|loud)\.net\// },
        { body: /(?:id|class)="px-captcha/ }
      ]
    },
    {
      id: "human-script",
      kind: "challenge",
      // The site's own pages carry the script as well.
      confidence: "weak",
      status: [403, 429, 435],
      all: [{ body: /window\._pxAppId\s{0,5}=/ }]
    }
  ]
};
var KASADA = {
  id: "kasada",
  name: "Kasada",
  remedy: "Ask its operator to let the monitor's path pass.",
  present: [{ header: "x-kpsdk-ct" }],
  rules: [
    {
      id: "kasada-challenge",
      kind: "challenge",
      confidence: "definitive",
      status: [429],
      any: KASADA_SIGNS
    },
    { id: "kasada-refusal", kind: "challenge", confidence: "strong", status: [403], any: KASADA_SIGNS }
  ]
};
var SHAPE = {
  id: "shape",
  name: "F5 Distributed Cloud",
  remedy: `In its bot defence, ${SECRET_HEADER}.`,
  present: [{ header: "server", matches: /^volt-(?:adc|cdn)/i }, { header: "x-volterra-location" }],
  rules: [
    {
      id: "shape-challenge",
      kind: "challenge",
      confidence: "weak",
      status: [403, 503],
      all: [{ headerName: /^x-[a-z0-9]{8}-[abcdfz]$/ }]
    }
  ]
};
var RADWARE = {
  id: "radware",
  name: "Radware",
  remedy: `In its bot manager, ${SECRET_HEADER}.`,
  rules: [
    {
      id: "radware-challenge",
      kind: "challenge",
      confidence: "definitive",
      any: [
        { header: "location", matches: /^https?:\/\/validate\.perfdrive\.com\// },
        { body: /https?:\/\/validate\.perfdrive\.com\/|<title>Radware (?:Captcha|Bot Manager)/i }
      ]
    }
  ]
};
var REBLAZE = {
  id: "reblaze",
  name: "Link11 (Reblaze)",
  remedy: `In its rules, ${SECRET_HEADER}.`,
  present: [REBLAZE_SERVER, { cookie: /^rbzid/ }],
  rules: [
    {
      id: "reblaze-challenge",
      kind: "challenge",
      confidence: "strong",
      status: [247],
      any: [REBLAZE_SERVER, { cookie: /^rbzid/ }]
    },
    { id: "reblaze-refusal", kind: "block", confidence: "weak", status: [403, 429, 503], all: [REBLAZE_SERVER] }
  ]
};
var DDOS_GUARD = {
  id: "ddos-guard",
  name: "DDoS-Guard",
  remedy: "Put the monitor's path or address on its allow list.",
  present: [DDOS_GUARD_SERVER, { cookie: /^__ddg/ }],
  rules: [
    {
      id: "ddos-guard-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [
        DDOS_GUARD_SERVER,
        { body: /<title>DDoS-Guard<\/title>|\/\.well-known\/ddos-guard\/(?:check|js-challenge)/i }
      ]
    },
    // Its name stands on answers it passes on as well.
    {
      id: "ddos-guard-refusal",
      kind: "block",
      confidence: "weak",
      status: [403, 429, 503],
      all: [DDOS_GUARD_SERVER]
    }
  ]
};
var QRATOR = {
  id: "qrator",
  name: "Qrator",
  remedy: "Put the monitor's path or address on its allow list.",
  present: [QRATOR_SERVER],
  rules: [
    {
      id: "qrator-challenge",
      kind: "challenge",
      confidence: "strong",
      status: [401, 403, 429],
      any: [{ cookie: /^qrator_js/ }, { body: /\/__qrator\/(?:qauth|validate)/ }]
    },
    { id: "qrator-refusal", kind: "block", confidence: "weak", status: [401, 403, 429], all: [QRATOR_SERVER] }
  ]
};

// src/core/knowledge/vendors/cloudflare.ts
var SERVER = { header: "server", matches: /^cloudflare/i };
var CLOUDFLARE = {
  id: "cloudflare",
  name: "Cloudflare",
  remedy: `In a custom rule with the action Skip, ${SECRET_HEADER}; Bot Fight Mode of the free plan cannot be skipped, only turned off.`,
  reference: { header: "cf-ray" },
  present: [{ header: "cf-ray" }, SERVER],
  rules: [
    // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
    {
      id: "cloudflare-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ header: "cf-mitigated", matches: /^challenge$/i }]
    },
    {
      id: "cloudflare-mitigated",
      kind: "block",
      confidence: "definitive",
      status: [403, 429, 503],
      all: [{ header: "cf-mitigated", matches: /^(?!challenge$)/i }]
    },
    // What programs get instead of a page: 1005 to 1012 and 1020 are rules, 1015 is a limit.
    {
      id: "cloudflare-code",
      kind: "block",
      confidence: "definitive",
      status: [403, 409, 429, 503],
      all: [{ body: /^\s*error code: 10(?:05|06|07|08|09|10|11|12|15|20)\s*$/ }]
    },
    // Those that say that the zone or what stands behind it is broken for everybody.
    {
      id: "cloudflare-zone-code",
      kind: "origin",
      confidence: "definitive",
      status: [403, 404, 409, 500, 503, 522, 530],
      all: [{ body: /^\s*error code: 1(?:0(?:00|01|02|03|04|13|14|16|18|19|23|25|33)|10[124])\s*$/ }]
    },
    {
      id: "cloudflare-page",
      kind: "block",
      confidence: "definitive",
      status: [403, 429],
      all: [
        SERVER,
        {
          body: /cf-error-code">\s*10(?:05|06|07|08|09|10|11|12|15|20)|Sorry, you have been blocked|Attention Required! \| Cloudflare/i
        }
      ]
    },
    {
      id: "cloudflare-refusal",
      kind: "block",
      confidence: "definitive",
      status: [403, 429],
      any: [{ header: "cf-error-type" }, { body: /"cloudflare_error"\s*:\s*true/ }]
    },
    {
      id: "cloudflare-challenge-page",
      kind: "challenge",
      confidence: "strong",
      status: [403, 429, 503],
      all: [{ body: /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/[^"'\s]{0,80}orchestrate/ }]
    },
    {
      id: "cloudflare-origin",
      kind: "origin",
      confidence: "definitive",
      status: [520, 521, 522, 523, 524, 525, 526, 530],
      all: [SERVER]
    },
    {
      id: "cloudflare-error",
      kind: "origin",
      confidence: "definitive",
      status: [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530],
      any: [{ header: "cf-error-type" }, { body: /"cloudflare_error"\s*:\s*true/ }]
    }
  ]
};

// src/core/knowledge/vendors/clouds.ts
var ELB = { header: "server", matches: /^awselb\//i };
var GOOGLE_FRONT = { header: "via", matches: /\b1\.1 google\b/ };
var CLOUD_WAF = { header: "server", matches: /^(?:Huawei)?CloudWAF/i };
var APPLICATION_GATEWAY = { body: /Microsoft-Azure-Application-Gateway\/v2/ };
var AWS = {
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
      all: [{ header: "x-amzn-waf-action", matches: /^(?:challenge|captcha)$/i }]
    },
    {
      id: "aws-waf-script",
      kind: "challenge",
      confidence: "strong",
      status: [202, 403, 405],
      all: [{ body: /https:\/\/[^"'\s]{1,120}\.awswaf\.com\/[^"'\s]{1,120}(?:challenge|captcha)/ }]
    }
  ]
};
var ALB = {
  id: "alb",
  name: "an AWS load balancer",
  remedy: `In its web ACL, ${SECRET_HEADER}.`,
  originRemedy: "Look at the health of its target group: no target is healthy, or none answers in time.",
  present: [ELB],
  rules: [
    // A firewall's answer and a fixed one look the same.
    { id: "alb-refusal", kind: "block", confidence: "weak", status: [403], all: [ELB] },
    { id: "alb-origin", kind: "origin", confidence: "strong", status: [502, 503, 504], all: [ELB] }
  ]
};
var AZURE = {
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
      all: [{ header: "x-azure-ref" }, { body: /The request is blocked\./ }]
    },
    {
      id: "azure-challenge",
      kind: "challenge",
      confidence: "definitive",
      status: [403],
      any: [{ cookie: /^(?:afd|appgw)_azwaf_/ }, { body: /Azure WAF JS Challenge|azwaf_js/i }]
    },
    { id: "azure-gateway", kind: "block", confidence: "strong", status: [403], all: [APPLICATION_GATEWAY] },
    {
      id: "azure-gateway-origin",
      kind: "origin",
      confidence: "definitive",
      status: [502, 504],
      all: [APPLICATION_GATEWAY]
    }
  ]
};
var GOOGLE = {
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
          body: /^<!doctype html><meta charset="?utf-8"?><meta name="?viewport"?[^>]{0,80}><title>403<\/title>403 Forbidden/i
        }
      ]
    },
    {
      id: "google-origin",
      kind: "origin",
      confidence: "strong",
      status: [502, 503],
      all: [GOOGLE_FRONT, { body: /The server encountered a temporary error and could not complete your request/ }]
    },
    {
      id: "google-captcha",
      kind: "challenge",
      confidence: "definitive",
      all: [{ header: "location", matches: /\/sorry\/index\?continue=|recaptcha\/challengepage/ }]
    }
  ]
};
var ALIBABA = {
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
          body: /errors\.aliyun(?:dun)?\.com|Sorry, your request has been blocked as it may cause potential threats/
        }
      ]
    },
    {
      id: "alibaba-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ body: /acw_sc__v[23]/ }, { body: /var arg1\s{0,5}=/ }]
    }
  ]
};
var TENCENT = {
  id: "tencent",
  name: "Tencent Cloud",
  remedy: `In its firewall's allow list, ${SECRET_HEADER}.`,
  rules: [
    {
      id: "tencent-block",
      kind: "block",
      confidence: "strong",
      all: [{ body: /waf\.tencent-?cloud\.com\/(?:403|501)page/ }]
    }
  ]
};
var HUAWEI = {
  id: "huawei",
  name: "Huawei Cloud",
  remedy: `In its firewall's allow list, ${SECRET_HEADER}.`,
  present: [CLOUD_WAF, { cookie: /^HWWAFSES/ }],
  rules: [
    { id: "huawei-block", kind: "block", confidence: "strong", status: [418], all: [CLOUD_WAF] },
    { id: "huawei-refusal", kind: "block", confidence: "weak", status: [403], all: [CLOUD_WAF] }
  ]
};

// src/core/knowledge/vendors/gatekeepers.ts
var SUPPORT_ID = /support ID is:?(?:<\/?\w{1,10}\s?\/?>|&nbsp;|\s){0,20}(\d{8,30})/i;
var F5 = {
  id: "f5",
  name: "F5",
  remedy: `Give the support id to those who run it; in its policy, ${SECRET_HEADER}.`,
  reference: { body: SUPPORT_ID },
  present: [{ cookie: /^BIGipServer/ }, { cookie: /^TS[0-9a-f]{6,8}$/ }],
  rules: [
    // Its status is set in the response page: 200 is common.
    {
      id: "f5-rejected",
      kind: "block",
      confidence: "definitive",
      all: [{ body: /The requested URL was rejected\. Please consult with your administrator/i }, { body: SUPPORT_ID }]
    }
  ]
};
var BARRACUDA = {
  id: "barracuda",
  name: "Barracuda",
  remedy: `In its rules, ${SECRET_HEADER}.`,
  present: [{ cookie: /^(?:barra_counter_session|BNI?_|BN[IE]S_)/ }],
  rules: [
    {
      id: "barracuda-block",
      kind: "block",
      confidence: "strong",
      status: [400, 403, 500],
      all: [{ body: /Barracuda Networks/i }]
    }
  ]
};
var FORTINET = {
  id: "fortinet",
  name: "Fortinet",
  remedy: "Give the attack id of its page to those who run it, and have the monitor's path excluded.",
  reference: { body: /Attack ID:?\s{0,5}(\d{4,20})/i },
  present: [{ cookie: /^FORTIWAFSID/ }],
  rules: [
    {
      id: "fortinet-block",
      kind: "block",
      confidence: "strong",
      status: [200, 403, 500, 503],
      all: [{ body: /Web Page Blocked!|\.fgd_icon|FortiGuard Intrusion Prevention/ }],
      maxBody: 2e4
    }
  ]
};
var CITRIX = {
  id: "citrix",
  name: "Citrix NetScaler",
  remedy: "Give its transaction id to those who run it, and have the monitor's path relaxed.",
  reference: { body: /NS Transaction id:?\s{0,5}([\w-]{1,40})/i },
  rules: [
    {
      id: "citrix-block",
      kind: "block",
      confidence: "definitive",
      all: [{ body: /NS Transaction id|AppFW Session id|APPFW_[A-Z]/ }],
      maxBody: 2e4
    }
  ]
};
var MODSECURITY = {
  id: "modsecurity",
  name: "ModSecurity",
  remedy: "Its audit log names the rule at this time; exclude the path from it.",
  rules: [
    {
      id: "modsecurity-denied",
      kind: "block",
      confidence: "definitive",
      status: [403, 406, 501],
      all: [
        { body: /This error was generated by Mod_?Security|rules of the mod_security|Protected by Mod_?Security/i }
      ]
    }
  ]
};
var NAXSI = {
  id: "naxsi",
  name: "NAXSI",
  remedy: "Its log names the rule at this time; add a whitelist entry for the path.",
  rules: [
    {
      id: "naxsi-block",
      kind: "block",
      confidence: "definitive",
      status: [403, 406, 412, 418],
      any: [{ header: "x-data-origin", matches: /^naxsi/i }, { body: /blocked by naxsi/i }]
    }
  ]
};
var SAFELINE = {
  id: "safeline",
  name: "SafeLine",
  remedy: `In its allow list, ${SECRET_HEADER}; its log finds the event by its id.`,
  reference: { body: /event_id:\s{0,5}([0-9a-f]{8,40})/i },
  rules: [
    {
      id: "safeline-block",
      kind: "block",
      confidence: "strong",
      status: [403, 405, 468],
      all: [{ body: /<!--\s{0,5}event_id:|\bSafeLine\b/i }]
    }
  ]
};
var ANUBIS = {
  id: "anubis",
  name: "Anubis",
  remedy: "Add a rule that allows this monitor's user agent or path; by default only agents that claim to be browsers are challenged.",
  rules: [
    // Both its challenge and its denial are 200 by default.
    {
      id: "anubis-challenge",
      kind: "challenge",
      confidence: "definitive",
      any: [
        { body: /id="anubis_(?:challenge|version)"|\/\.within\.website\/x\/cmd\/anubis\// },
        { cookie: /-anubis-cookie-verification/ }
      ]
    }
  ]
};
var WORDFENCE = {
  id: "wordfence",
  name: "Wordfence",
  remedy: "Put the path or address on its allow list.",
  rules: [
    {
      id: "wordfence-blocked",
      kind: "block",
      confidence: "definitive",
      status: [403, 503],
      any: [
        { body: /Generated by Wordfence/i },
        { body: /A potentially unsafe operation has been detected in your request to this site/ },
        { body: /Your access to this site has been limited/ }
      ]
    }
  ]
};
var NINJAFIREWALL = {
  id: "ninjafirewall",
  name: "NinjaFirewall",
  remedy: "Its log names the rule at this time; exclude the path or address.",
  rules: [
    {
      id: "ninjafirewall-block",
      kind: "block",
      confidence: "definitive",
      all: [{ body: /<title>NinjaFirewall.{0,10}\d{3} Forbidden/i }]
    }
  ]
};
var CERBER = {
  id: "cerber",
  name: "WP Cerber",
  remedy: "Put the path or address on its access list.",
  rules: [
    {
      id: "cerber-block",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [{ body: /Your request looks suspicious or similar to automated requests/i }]
    }
  ]
};

// src/core/knowledge/vendors/networks.ts
var AKAMAI_REFERENCE = /Reference(?:\s|&#32;){0,5}(?:#|&#35;)\s?([0-9a-f]+(?:(?:\.|&#46;)[0-9a-f]+){3})/i;
var CLOUDFRONT_SERVER = { header: "server", matches: /^CloudFront$/i };
var UNSATISFIED = { body: /The request could not be satisfied/i };
var AKAMAI = {
  id: "akamai",
  name: "Akamai",
  remedy: `In its bot and firewall settings, ${SECRET_HEADER}; its console translates the reference.`,
  reference: { body: AKAMAI_REFERENCE },
  present: [
    { header: "akamai-grn" },
    { header: "x-akamai-transformed" },
    { cookie: /^(?:_abck|ak_bmsc|bm_sz)$/ },
    { header: "server", matches: /^AkamaiGHost/i }
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
          body: /Reference(?:\s|&#32;){0,5}(?:#|&#35;)\s?18(?:\.|&#46;)[0-9a-f]+(?:\.|&#46;)\d+(?:\.|&#46;)[0-9a-f]+/i
        }
      ]
    },
    {
      id: "akamai-unreachable",
      kind: "origin",
      confidence: "strong",
      status: [502, 503, 504],
      all: [{ body: AKAMAI_REFERENCE }]
    },
    {
      id: "akamai-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ body: /"sec-cp-challenge"\s{0,5}:\s{0,5}"?true/ }]
    },
    {
      id: "akamai-edge",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [{ header: "server", matches: /^AkamaiGHost/i }]
    }
  ]
};
var CLOUDFRONT = {
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
      all: [CLOUDFRONT_SERVER, { body: /Request blocked\./ }]
    },
    {
      id: "cloudfront-region",
      kind: "region",
      confidence: "definitive",
      status: [403],
      all: [CLOUDFRONT_SERVER, { body: /configured to block access from your country/i }]
    },
    {
      id: "cloudfront-refusal",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [CLOUDFRONT_SERVER, { header: "x-cache", matches: /^Error from cloudfront/i }, UNSATISFIED]
    },
    {
      id: "cloudfront-origin",
      kind: "origin",
      confidence: "definitive",
      status: [502, 503, 504],
      all: [CLOUDFRONT_SERVER, UNSATISFIED]
    }
  ]
};
var FASTLY = {
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
      all: [{ header: "x-served-by", matches: /^cache-[a-z]{3}/ }]
    },
    {
      id: "fastly-domain",
      kind: "origin",
      confidence: "definitive",
      status: [404, 500, 503],
      all: [{ body: /Fastly error: unknown domain/ }]
    },
    {
      id: "fastly-origin",
      kind: "origin",
      confidence: "strong",
      status: [503],
      all: [{ body: /<h3>Guru Medi(?:t)?ation:?<\/h3>|<p>Varnish cache server<\/p>/ }]
    }
  ]
};
var EDGEONE = {
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
      any: [{ header: "eo-log-uuid" }, { header: "eo-cache-status" }]
    }
  ]
};
var ARVAN = {
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
      all: [{ header: "server", matches: /^ArvanCloud/i }]
    }
  ]
};
var STACKPATH = {
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
        { body: /<title>StackPath[^<]{0,80}<\/title>|using a security service for protection against online attacks/i }
      ]
    }
  ]
};

// src/core/knowledge/vendors/platforms.ts
var VERCEL = {
  id: "vercel",
  name: "Vercel",
  remedy: "Use its protection bypass for automation: a secret in the header `x-vercel-protection-bypass`, or a bypass rule of its firewall.",
  originRemedy: "The header `x-vercel-error` names the cause: a deployment that is gone, a function that failed or took too long.",
  reference: { header: "x-vercel-id" },
  present: [{ header: "x-vercel-id" }, { header: "server", matches: /^Vercel$/i }],
  rules: [
    {
      id: "vercel-challenge",
      kind: "challenge",
      confidence: "definitive",
      any: [
        { header: "x-vercel-mitigated", matches: /^challenge$/i },
        { header: "x-vercel-challenge-token" },
        { body: /<title>Vercel Security Checkpoint<\/title>/ }
      ]
    },
    {
      id: "vercel-denied",
      kind: "block",
      confidence: "definitive",
      all: [{ header: "x-vercel-mitigated", matches: /^(?!challenge$)/i }]
    },
    {
      id: "vercel-login",
      kind: "login",
      confidence: "strong",
      status: [401],
      all: [
        { header: "server", matches: /^Vercel$/i },
        { body: /<title>Authentication Required<\/title>|vercel\.com\/sso-api/ }
      ]
    },
    {
      id: "vercel-error",
      kind: "origin",
      confidence: "definitive",
      status: [404, 410, 500, 502, 503, 504, 508],
      all: [{ header: "x-vercel-error" }]
    }
  ]
};
var HEROKU = {
  id: "heroku",
  name: "Heroku",
  originRemedy: "Its log names the H code of this time; look at the app's processes.",
  rules: [
    {
      id: "heroku-error",
      kind: "origin",
      confidence: "definitive",
      status: [404, 503],
      all: [{ body: /herokucdn\.com\/error-pages\/[\w-]{1,60}\.html/ }]
    }
  ]
};
var GITHUB = {
  id: "github",
  name: "GitHub",
  remedy: "Look less often, or send a token from a secret: it has a limit of its own.",
  originRemedy: "Look at the repository's Pages settings and at its last deployment.",
  reference: { header: "x-github-request-id" },
  present: [{ header: "x-github-request-id" }],
  rules: [
    {
      id: "github-limit",
      kind: "rate-limit",
      confidence: "strong",
      status: [403, 429],
      all: [
        { header: "server", matches: /^github\.com$/i },
        { body: /secondary rate limit|API rate limit exceeded|abuse detection|Access has been restricted/i }
      ]
    },
    {
      id: "github-pages-missing",
      kind: "origin",
      confidence: "definitive",
      status: [404],
      all: [{ header: "server", matches: /^GitHub\.com$/i }, { body: /There isn't a GitHub Pages site here\./ }]
    }
  ]
};
var SITEGROUND = {
  id: "siteground",
  name: "SiteGround",
  remedy: "Ask the host to let the monitor pass.",
  present: [{ header: "sg-f-cache" }],
  rules: [
    {
      id: "siteground-captcha",
      kind: "challenge",
      confidence: "definitive",
      any: [{ header: "sg-captcha", matches: /^challenge$/i }, { body: /\/\.well-known\/(?:sg)?captcha\/\?r=/ }]
    }
  ]
};
var HOSTINGER = {
  id: "hostinger",
  name: "Hostinger",
  remedy: "Ask the host to let the monitor pass.",
  present: [{ header: "server", matches: /^hcdn$/i }],
  rules: [
    {
      id: "hostinger-challenge",
      kind: "challenge",
      confidence: "strong",
      all: [{ body: /\/hcdn-cgi\/jschallenge/ }]
    }
  ]
};
var SHOPIFY = {
  id: "shopify",
  name: "Shopify",
  remedy: "Look less often, and at a page that needs no session.",
  reference: { header: "x-request-id" },
  present: [{ header: "x-shopid" }],
  rules: [{ id: "shopify-refusal", kind: "block", confidence: "strong", status: [430], all: [{ header: "x-shopid" }] }]
};
var LINKEDIN = {
  id: "linkedin",
  name: "LinkedIn",
  remedy: "It refuses programs by design: watch something else.",
  rules: [
    {
      id: "linkedin-denied",
      kind: "block",
      confidence: "definitive",
      status: [999],
      any: [{ headerName: /^x-li-(?:pop|uuid|fabric|proto)$/ }]
    }
  ]
};
var IMUNIFY360 = {
  id: "imunify360",
  name: "Imunify360",
  remedy: "Ask the host to put the monitor on its allow list.",
  present: [{ header: "server", matches: /imunify360/i }],
  rules: [
    {
      id: "imunify360-denied",
      kind: "block",
      confidence: "definitive",
      all: [{ body: /Access denied by Imunify360 bot-protection/i }]
    },
    {
      id: "imunify360-server",
      kind: "block",
      confidence: "strong",
      status: [415],
      all: [{ header: "server", matches: /^imunify360/i }]
    },
    {
      id: "imunify360-script",
      kind: "challenge",
      confidence: "strong",
      all: [{ body: /<title>One moment, please\.\.\.<\/title>/ }],
      maxBody: 2e4
    }
  ]
};
var BITNINJA = {
  id: "bitninja",
  name: "BitNinja",
  remedy: "Ask the host to put the monitor on its allow list.",
  rules: [
    {
      id: "bitninja-challenge",
      kind: "challenge",
      confidence: "definitive",
      all: [{ body: /Security check by BitNinja|Waiting for the redirectiron/i }],
      maxBody: 2e4
    }
  ]
};

// src/core/knowledge/vendors/proxies.ts
var NGINX = {
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
        { body: /<h1>50(?:2 Bad Gateway|4 Gateway Time-out)<\/h1><\/center>\s{0,5}<hr><center>(?:nginx|openresty)/i }
      ]
    }
  ]
};
var HAPROXY = {
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
          body: /No server is available to handle this request\.|The server didn't respond in time\.|The server returned an invalid or incomplete response\./
        }
      ]
    },
    {
      id: "haproxy-rule",
      kind: "block",
      confidence: "strong",
      status: [403],
      all: [{ body: /Request forbidden by administrative rules\./ }]
    },
    {
      id: "haproxy-limit",
      kind: "rate-limit",
      confidence: "definitive",
      status: [429],
      all: [{ body: /You have sent too many requests in a given amount of time\./ }]
    }
  ]
};
var ENVOY = {
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
          body: /^(?:upstream connect error or disconnect\/reset before headers|no healthy upstream|upstream request timeout)/
        }
      ]
    }
  ]
};
var APACHE = {
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
          body: /The proxy server received an invalid\s+response from an upstream server|<title>502 Proxy Error<\/title>/
        }
      ]
    }
  ]
};
var INGRESS = {
  id: "ingress",
  name: "a Kubernetes ingress",
  originRemedy: "Look at the ingress rules for this host and path: none of them leads anywhere.",
  rules: [
    {
      id: "ingress-default",
      kind: "origin",
      confidence: "definitive",
      status: [404],
      all: [{ body: /^default backend - 404\s*$/ }]
    }
  ]
};

// src/core/knowledge/vendors/unknown.ts
var CAPTCHA = /cf-turnstile|challenges\.cloudflare\.com|h-captcha|hcaptcha\.com|g-recaptcha|arkoselabs\.com|frc-captcha|_fs-ch-|TencentCaptcha/;
var UNKNOWN = {
  id: "unknown",
  name: "a wall of unknown make",
  remedy: `Find out what stands in front of the target; there, ${SECRET_HEADER}.`,
  rules: [
    {
      id: "unknown-challenge",
      kind: "challenge",
      confidence: "strong",
      all: [
        {
          body: /<title>\s{0,20}(?:Just a moment\.\.\.|Attention Required!|Verify you are (?:a )?human|Client Challenge|Security check|Checking your browser|Are you a robot)[^<]{0,80}<\/title>/i
        },
        { body: CAPTCHA }
      ],
      maxBody: 2e4
    },
    // Akamai's and Imperva's bot managers share this page.
    {
      id: "unknown-interruption",
      kind: "challenge",
      confidence: "strong",
      all: [{ body: /<title>\s{0,20}Pardon Our Interruption/i }],
      maxBody: 2e4
    },
    // No server means it: sites that deny programs made it up.
    { id: "unknown-999", kind: "block", confidence: "strong", status: [999] },
    {
      id: "unknown-captcha",
      kind: "challenge",
      confidence: "weak",
      status: [403, 429, 503],
      all: [{ body: CAPTCHA }]
    }
  ]
};

// src/core/knowledge/vendors/index.ts
var VENDORS = [
  CLOUDFLARE,
  AKAMAI,
  CLOUDFRONT,
  FASTLY,
  EDGEONE,
  ARVAN,
  STACKPATH,
  IMPERVA,
  SUCURI,
  DATADOME,
  HUMAN,
  KASADA,
  SHAPE,
  RADWARE,
  REBLAZE,
  DDOS_GUARD,
  QRATOR,
  AWS,
  ALB,
  AZURE,
  GOOGLE,
  ALIBABA,
  TENCENT,
  HUAWEI,
  VERCEL,
  HEROKU,
  GITHUB,
  SITEGROUND,
  HOSTINGER,
  SHOPIFY,
  LINKEDIN,
  IMUNIFY360,
  BITNINJA,
  F5,
  BARRACUDA,
  FORTINET,
  CITRIX,
  MODSECURITY,
  NAXSI,
  SAFELINE,
  ANUBIS,
  WORDFENCE,
  NINJAFIREWALL,
  CERBER,
  NGINX,
  HAPROXY,
  ENVOY,
  APACHE,
  INGRESS,
  UNKNOWN
];

// src/core/knowledge/walls.ts
var SEARCHED_CHARACTERS = 16384;
var SMALL_PAGE_CHARACTERS = 2e4;
function findWalls(http, more = []) {
  const body = http.body.slice(0, SEARCHED_CHARACTERS);
  const found = [...more, ...VENDORS].flatMap((vendor) => {
    const { remedy } = more.includes(vendor) ? vendor : {};
    const own = remedy === void 0 ? {} : { remedy };
    return vendor.rules.filter((rule) => matches(rule, http, body)).map((rule) => ({ weight: weight(rule), finding: { ...finding(vendor, rule, http, body), ...own } }));
  });
  const limited = http.status === 429 && !found.some(({ finding: { confidence } }) => confidence === "definitive");
  return [...found, ...limited ? [{ weight: weight(RATE_LIMIT), finding: ANYBODYS_LIMIT }] : []].toSorted((one, other) => other.weight - one.weight).map((one) => one.finding);
}
var RATE_LIMIT = { id: "rate-limit", kind: "rate-limit", confidence: "definitive", status: [429] };
var ANYBODYS_LIMIT = { ...RATE_LIMIT, rule: RATE_LIMIT.id, reason: "wall.rate-limit" };
function wallInFront(http) {
  const vendor = VENDORS.find(({ present = [] }) => present.some((sign) => hasSign(sign, http, void 0)));
  if (vendor === void 0) return void 0;
  const reference = referenceOf(vendor, http, "");
  return { vendor: vendor.name, ...reference === void 0 ? {} : { reference } };
}
var CERTAINTY = { definitive: 2e3, strong: 1e3, weak: 0 };
function weight({ kind, confidence, status, all = [], any }) {
  const conditions = all.length + (any === void 0 ? 0 : 1) + (status === void 0 ? 0 : 1);
  return CERTAINTY[confidence] + (kind === "origin" ? 100 : 0) + conditions;
}
function matches(rule, http, body) {
  if (rule.status !== void 0 && !rule.status.includes(http.status)) return false;
  const most = rule.maxBody ?? (http.status < 300 ? SMALL_PAGE_CHARACTERS : Number.POSITIVE_INFINITY);
  const words = http.body.length > most ? void 0 : body;
  const holds = (sign) => hasSign(sign, http, words);
  return (rule.all ?? []).every(holds) && (rule.any === void 0 || rule.any.some(holds));
}
function hasSign(sign, { headers }, body) {
  if ("body" in sign) return body !== void 0 && sign.body.test(body);
  if ("headerName" in sign) return Object.keys(headers).some((name) => sign.headerName.test(name));
  if ("cookie" in sign) return cookieNames(headers["set-cookie"] ?? []).some((name) => sign.cookie.test(name));
  const values = headers[sign.header] ?? [];
  return values.some((value) => sign.matches?.test(value) ?? true);
}
function cookieNames(fields) {
  return fields.map((field) => field.slice(0, Math.max(0, field.indexOf("="))).trim());
}
function finding(vendor, rule, http, body) {
  const reference = referenceOf(vendor, http, body);
  return {
    rule: rule.id,
    reason: reasonOf(vendor, rule.kind),
    kind: rule.kind,
    confidence: rule.confidence,
    vendor: vendor.name,
    ...reference === void 0 ? {} : { reference }
  };
}
function reasonOf({ id }, kind) {
  return `${kind === "origin" ? "edge" : "wall"}.${id}.${kind}`;
}
function referenceOf({ reference }, http, body) {
  if (reference === void 0) return void 0;
  const found = "header" in reference ? http.headers[reference.header]?.[0] : reference.body.exec(body)?.[1];
  return found?.replaceAll("&#46;", ".");
}
var ACTS = {
  challenge: "answered with a challenge for browsers",
  block: "refused this monitor",
  region: "refuses the region of this runner",
  login: "asks for a login of its own",
  "rate-limit": "has had enough requests from this runner's address, which others may share",
  origin: "says that the target behind it does not answer"
};
function wallOf(reason, more = []) {
  for (const vendor of [...more, ...VENDORS])
    for (const { kind } of vendor.rules) if (reasonOf(vendor, kind) === reason) return { vendor, kind };
  return void 0;
}
function wallReasons() {
  const reasons = VENDORS.flatMap((vendor) => vendor.rules.map(({ kind }) => reasonOf(vendor, kind)));
  return ["wall.rate-limit", ...new Set(reasons)];
}
function describeWallReason(reason, more = []) {
  if (reason === "wall.rate-limit") return LIMITED;
  const wall = wallOf(reason, more);
  if (wall !== void 0) return describeWall(wall.vendor, wall.kind);
  const [, id, kind] = /^(?:wall|edge)\.([a-z0-9-]+)\.([a-z-]+)$/.exec(reason) ?? [];
  return id === void 0 || kind === void 0 || !isKind(kind) ? void 0 : describeWall(ownVendor(id), kind);
}
var LIMITED = {
  blame: "edge",
  transient: false,
  meaning: "Too many requests from this runner's address, which others may share. The target itself may be well.",
  remedy: "Look less often, or let the monitor's requests pass the limit."
};
function ownVendor(id) {
  return {
    name: `the wall \`${id}\``,
    remedy: "It stands below `walls` in the config: let the monitor's requests pass it."
  };
}
function describeWall(vendor, kind) {
  const { name, remedy = "Ask those who run it to let the monitor pass.", originRemedy = LOOK_BEHIND } = vendor;
  const meaning = `${name[0]?.toUpperCase()}${name.slice(1)} ${ACTS[kind]}.`;
  if (kind === "origin") return { blame: "target", transient: true, meaning, remedy: originRemedy };
  return { blame: "edge", transient: false, meaning: `${meaning} The target itself may be well.`, remedy };
}
var LOOK_BEHIND = "Look at the target behind it: is it up, and does it let the edge in?";
function isKind(word) {
  return Object.hasOwn(ACTS, word);
}

export {
  VENDORS,
  findWalls,
  wallInFront,
  reasonOf,
  ACTS,
  wallOf,
  wallReasons,
  describeWallReason
};
