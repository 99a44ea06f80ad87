/** Services that tell programs from people. */
import { SECRET_HEADER, type Sign, type Vendor } from "../wall.ts";

const REBLAZE_SERVER = { header: "server", matches: /^(?:Reblaze Secure Web Gateway|rhino-core-shield)/i } as const;
const DDOS_GUARD_SERVER = { header: "server", matches: /^ddos-guard/i } as const;
const QRATOR_SERVER = { header: "server", matches: /^QRATOR/i } as const;

const KASADA_SIGNS: readonly Sign[] = [
  { header: "x-kpsdk-ct" },
  { header: "x-kpsdk-r" },
  { body: /KPSDK\.scriptStart|src="\/[\w./-]{1,120}\/ips\.js\?/ },
];

export const IMPERVA: Vendor = {
  id: "imperva",
  name: "Imperva",
  remedy: `In its rules, ${SECRET_HEADER}; its console finds the incident by its number.`,
  reference: { body: /incident(?: ID|_id)[:=]\s?([0-9]+(?:-[0-9]+)*)/i },
  present: [
    { header: "x-iinfo" },
    { header: "x-cdn", matches: /^(?:Incapsula|Imperva)$/i },
    { cookie: /^(?:visid_incap|incap_ses)_/ },
  ],
  rules: [
    {
      id: "imperva-incident",
      kind: "block",
      confidence: "definitive",
      all: [{ body: /Incapsula incident ID|Request unsuccessful\. Incapsula|powered by Incapsula/i }],
    },
    {
      id: "imperva-resource",
      kind: "challenge",
      confidence: "definitive",
      all: [
        { body: /\/_Incapsula_Resource\?[^"'\s]{0,200}(?:SWUDNSAI|CWUDNSAI|SWJIYLWA|incident_id|xinfo)/ },
        { body: /name="robots" content="noindex, ?nofollow"/i },
      ],
      maxBody: 20_000,
    },
  ],
};

export const SUCURI: Vendor = {
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
      all: [{ body: /Sucuri Web[Ss]ite Firewall/ }],
    },
    { id: "sucuri-script", kind: "challenge", confidence: "strong", all: [{ body: /sucuri_cloudproxy_js/ }] },
  ],
};

export const DATADOME: Vendor = {
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
      maxBody: 20_000,
    },
  ],
};

export const HUMAN: Vendor = {
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
        { body: /(?:id|class)="px-captcha/ },
      ],
    },
    {
      id: "human-script",
      kind: "challenge",
      // The site's own pages carry the script as well.
      confidence: "weak",
      status: [403, 429, 435],
      all: [{ body: /window\._pxAppId\s{0,5}=/ }],
    },
  ],
};

export const KASADA: Vendor = {
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
      any: KASADA_SIGNS,
    },
    { id: "kasada-refusal", kind: "challenge", confidence: "strong", status: [403], any: KASADA_SIGNS },
  ],
};

export const SHAPE: Vendor = {
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
      all: [{ headerName: /^x-[a-z0-9]{8}-[abcdfz]$/ }],
    },
  ],
};

export const RADWARE: Vendor = {
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
        { body: /https?:\/\/validate\.perfdrive\.com\/|<title>Radware (?:Captcha|Bot Manager)/i },
      ],
    },
  ],
};

export const REBLAZE: Vendor = {
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
      any: [REBLAZE_SERVER, { cookie: /^rbzid/ }],
    },
    { id: "reblaze-refusal", kind: "block", confidence: "weak", status: [403, 429, 503], all: [REBLAZE_SERVER] },
  ],
};

export const DDOS_GUARD: Vendor = {
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
        { body: /<title>DDoS-Guard<\/title>|\/\.well-known\/ddos-guard\/(?:check|js-challenge)/i },
      ],
    },
    // Its name stands on answers it passes on as well.
    {
      id: "ddos-guard-refusal",
      kind: "block",
      confidence: "weak",
      status: [403, 429, 503],
      all: [DDOS_GUARD_SERVER],
    },
  ],
};

export const QRATOR: Vendor = {
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
      any: [{ cookie: /^qrator_js/ }, { body: /\/__qrator\/(?:qauth|validate)/ }],
    },
    { id: "qrator-refusal", kind: "block", confidence: "weak", status: [401, 403, 429], all: [QRATOR_SERVER] },
  ],
};
