import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CERTAINTY,
  columns,
  paragraphs
} from "./chunk-6LQW3J7S.js";
import {
  look
} from "./chunk-FUJJL5PA.js";
import {
  secretsOf
} from "./chunk-SYKROONF.js";
import {
  redactor
} from "./chunk-U6FRRAMZ.js";
import {
  proxiesOf
} from "./chunk-2IX4PATY.js";
import {
  createLocalSource,
  hasLocalConfig,
  loadConfig
} from "./chunk-TYHXC3ZO.js";
import {
  createNetwork,
  parseConfig,
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import {
  userAgent
} from "./chunk-QP5L37EG.js";
import {
  InputError
} from "./chunk-FOYP7HAT.js";
import "./chunk-PFFZTVQC.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import {
  describeReason
} from "./chunk-MIQN2ZJ7.js";
import {
  ACTS,
  findWalls,
  wallInFront
} from "./chunk-KYUAAGGH.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import {
  locationId
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/app/try.ts
async function tryOnce(world, check, walls2 = []) {
  const redact = redactor(world.secrets.values());
  const pass = { location: locationId("local"), look: 0, isVerified: () => false, redact, walls: walls2 };
  const { attempts: attempts2, result } = await look(world, pass, check, []);
  const attempt = attempts2.at(-1);
  if (attempt === void 0) throw new Error("a look has at least one attempt");
  const { http } = attempt.evidence;
  const edge = http === void 0 ? void 0 : wallInFront(http);
  return {
    attempt,
    earlier: attempts2.slice(0, -1).map((one) => redacted(one, redact)),
    result,
    walls: http === void 0 ? [] : findWalls(http, walls2),
    ...edge === void 0 ? {} : { edge }
  };
}
function redacted({ failure, ...rest }, redact) {
  return { ...rest, ...failure === void 0 ? {} : { failure: { ...failure, detail: redact(failure.detail) } } };
}

// src/config/proposal.ts
function proposedConfig(asked, seen) {
  const { url, expect, timeout } = asked;
  const expectations = [
    ...expect === void 0 ? [] : [`status: ${statusItems(expect)}`],
    ...hasGoodCertificate(seen?.attempt) ? ["certificate: 14d"] : []
  ];
  const lines = [
    ...comments(url, seen),
    `- url: ${scalar(url)}`,
    ...timeout === void 0 ? [] : [`  timeout: ${timeout}`],
    ...seen?.result.state === "blocked" ? SECRET_HEADER : [],
    ...expectations.length === 0 ? [] : ["  expect:", ...expectations.map((line) => `    ${line}`)],
    ...rightAnswer(asked, seen?.result)
  ];
  return `checks:
${lines.map((line) => `  ${line}
`).join("")}`;
}
var SECRET_HEADER = [
  "  headers:",
  "    x-probe-token: ${PROBE_TOKEN} # a repository secret; let requests that carry it skip the wall's rule"
];
function hasGoodCertificate(attempt) {
  return attempt?.evidence.tls?.validTo !== void 0 && attempt.failure === void 0;
}
function comments(url, seen) {
  const hops = seen?.attempt.evidence.http?.hops ?? [];
  const last = hops.at(-1)?.url;
  if (hops.length < 2 || last === void 0 || last === url) return [];
  return [`# it redirects to ${last.replace(/[\s\p{Cc}]/gu, "").slice(0, 120)}: watch that to measure it alone`];
}
var MAY_BE_RIGHT = /* @__PURE__ */ new Set([401, 403, 404, 405, 406, 422]);
function rightAnswer({ expect }, result) {
  const code = result?.status;
  if (expect !== void 0 || code === void 0 || !MAY_BE_RIGHT.has(code)) return [];
  return [`  # if ${code} is its right answer:`, `  # expect: { status: ${code} }`];
}
function statusItems(text) {
  const items = text.split(/[\s,]+/).filter((item) => item !== "");
  return `[${items.map((item) => /^[\w-]+$/.test(item) ? item : JSON.stringify(item)).join(", ")}]`;
}
function scalar(text) {
  return /^[\w:/?&=%.~+-]+$/.test(text) ? text : JSON.stringify(text);
}

// src/entry/cli/trial-text.ts
var DAY_MS = 864e5;
function trialText(trial, { proposal, now, own }) {
  const { attempt, result } = trial;
  const { meaning, causes, remedy } = describeReason(result.reason, own);
  return paragraphs([
    `${result.state} (${result.reason}): ${result.text}`,
    columns([
      ...attempts(trial),
      ...times(attempt),
      ...addresses(attempt),
      ...security(attempt, now),
      ...answer(attempt),
      ...walls(trial)
    ]),
    `What it means: ${meaning}`,
    causes === void 0 || result.state === "up" ? void 0 : `Usual causes: ${causes}`,
    result.state === "up" ? void 0 : `What to do: ${remedy}`,
    `To watch it, paste into .github/allclear.yml:
${indented(proposal)}`
  ]);
}
function attempts({ earlier }) {
  return earlier.map(({ failure, evidence: { http }, phases }, index) => {
    const what = failure === void 0 ? `${http?.status ?? "answered"}` : plain(failure.detail);
    return [`attempt ${index + 1}`, `${what}, after ${milliseconds(phases.totalMs)}; tried again`];
  });
}
var PHASES = [
  ["lookup", "dnsMs"],
  ["connect", "connectMs"],
  ["TLS", "tlsMs"],
  ["first byte", "firstByteMs"],
  ["download", "downloadMs"]
];
function times({ phases, lagMs }) {
  const rows = PHASES.flatMap(([label, phase]) => {
    const ms = phases[phase];
    return ms === void 0 ? [] : [[label, `${milliseconds(ms)}`]];
  });
  return [...rows, ["total", `${milliseconds(phases.totalMs)}, right to within ${milliseconds(Math.max(1, lagMs))}`]];
}
function milliseconds(ms) {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}
function addresses({ evidence: { net } }) {
  if (net === void 0) return [];
  const others = net.resolved.filter((address) => address !== net.address);
  const also = others.length === 0 ? "" : `, also ${others.slice(0, 5).join(", ")}${others.length > 5 ? ", \u2026" : ""}`;
  const used = net.address === void 0 ? `none reached${also}` : `${net.address} (IPv${net.family})${also}`;
  return [["address", used], ...net.viaProxy ? [["proxy", "yes"]] : []];
}
function security({ evidence: { tls } }, now) {
  if (tls === void 0) return [];
  const { protocol, cipher, issuer, names, validFrom, validTo } = tls;
  const rows = [["TLS", cipher === void 0 ? protocol : `${protocol}, ${cipher}`]];
  if (validTo === void 0) return rows;
  const days = Math.floor((validTo - now) / DAY_MS);
  const ends = `${day(validTo)} (${days < 0 ? `${-days} days ago` : `in ${days} days`})`;
  const from = validFrom === void 0 ? "" : ` from ${day(validFrom)}`;
  return [
    ...rows,
    ["certificate", `by ${plain(issuer ?? "unknown")}${from} to ${ends}`],
    ["its names", names.slice(0, 5).map(plain).join(", ") + (names.length > 5 ? `, \u2026 (${names.length})` : "")]
  ];
}
function day(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function answer({ evidence: { http } }) {
  if (http === void 0) return [];
  const { version, headers, bodyBytes, truncated, hops } = http;
  const type = headers["content-type"]?.[0];
  const size = `${bodyBytes} bytes${truncated ? " and more" : ""}${type === void 0 ? "" : `, ${plain(type)}`}`;
  const server = headers["server"]?.[0];
  return [
    ["answer", `HTTP/${version} ${http.status}, ${size}`],
    ...server === void 0 ? [] : [["server", plain(server)]],
    ...hops.slice(0, -1).map((hop) => ["redirect", redirect(hop)])
  ];
}
function redirect({ status, url, phases }) {
  return `${status} from ${plain(url)} in ${milliseconds(phases.totalMs)}`;
}
function walls({ walls: walls2, edge, attempt }) {
  const acted = walls2.map(({ vendor, kind, confidence, reference: reference2 }) => [
    "wall",
    `${vendor ?? "a rate limit"} ${ACTS[kind]} (${CERTAINTY[confidence]})${reference2 === void 0 ? "" : `, reference ${plain(reference2)}`}`
  ]);
  if (acted.length > 0 || attempt.evidence.http === void 0) return acted;
  if (edge === void 0) return [["wall", "none seen"]];
  const reference = edge.reference === void 0 ? "" : `, reference ${plain(edge.reference)}`;
  return [["wall", `${edge.vendor} is in front and did not act${reference}`]];
}
function plain(text) {
  return safeLine(text, 120);
}
function indented(text) {
  return text.trimEnd().split("\n").map((line) => `  ${line}`).join("\n");
}

// src/entry/cli/try.ts
var tryCommand = {
  name: "try",
  doc: "looks at any URL as a round does, without a config: times, certificate, wall, verdict, what it means, and the config to paste",
  argument: { name: "url", value: "<url>", isRequired: true },
  options: {
    expect: { type: "string", value: "<status>", doc: "the status codes that are right, `2xx, 401` (default 2xx)" },
    timeout: { type: "string", value: "<duration>", doc: "the longest time for the look (default 10s)" },
    json: { type: "boolean", doc: "print one JSON object instead of text" }
  },
  async run(values, shell) {
    const asked = askedOf(values);
    const check = checkOf(asked);
    const clock = systemClock();
    const secrets = secretsOf({ checks: [check] }, shell.environment);
    const missing = check.probe.secrets.filter((name) => !secrets.has(name));
    if (missing.length > 0) throw new InputError(`the URL needs a value for ${missing.join(", ")} in the environment`);
    const network = createNetwork({ userAgent: userAgent(), proxies: proxiesOf(shell.environment) });
    const own = await ownWalls(shell);
    const trial = await tryOnce({ network, clock, secrets }, check, own).finally(() => network.close());
    const { result, attempt, earlier, walls: walls2 } = trial;
    const config = proposedConfig(asked, trial);
    const { at: _at, look: _look, location: _location, check: _check, ...told } = result;
    const json = {
      url: check.probe.target,
      ...told,
      tls: attempt.evidence.tls,
      net: attempt.evidence.net,
      earlier: earlier.map(({ phases, failure, evidence: { http } }) => ({ phases, failure, status: http?.status })),
      walls: walls2,
      explanation: describeReason(result.reason, own),
      config
    };
    const text = () => trialText(trial, { proposal: config, now: clock.now(), own });
    shell.out.write(values["json"] === true ? `${JSON.stringify(json)}
` : text());
    return result.state === "up" || result.state === "degraded" ? EXIT.done : EXIT.failOn;
  }
};
async function ownWalls({ directory }) {
  if (!hasLocalConfig(directory)) return [];
  const { config } = await loadConfig(createLocalSource({ directory }));
  return config?.walls ?? [];
}
function askedOf(values) {
  const expect = textOption(values, "expect");
  const timeout = textOption(values, "timeout");
  return {
    url: withScheme(textOption(values, "url") ?? ""),
    ...expect === void 0 ? {} : { expect },
    ...timeout === void 0 ? {} : { timeout }
  };
}
function withScheme(url) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
}
function checkOf(asked) {
  const { config, diagnostics } = parseConfig([{ name: "try", text: proposedConfig(asked) }]);
  const [check] = config?.checks ?? [];
  if (check !== void 0) return check;
  throw new InputError(
    diagnostics.map(({ message, hint }) => hint === void 0 ? message : `${message}; ${hint}`).join("\n")
  );
}
export {
  tryCommand
};
