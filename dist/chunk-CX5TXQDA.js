import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  codeSpan,
  escapeText
} from "./chunk-ZBTXHM7I.js";
import {
  pageHistory,
  pageReads
} from "./chunk-UDWYUY6E.js";
import {
  describeReason
} from "./chunk-YFV4RPTF.js";
import {
  safeLine
} from "./chunk-FICUGQ4L.js";
import {
  NOTHING,
  addSums,
  badness,
  coverageRatio,
  formatRatio,
  isOpen,
  isSeen,
  meanRatio,
  uptimeRatio,
  windowsOf
} from "./chunk-SVS3TLKH.js";
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  DAY_MS,
  dayName,
  dayOf
} from "./chunk-KYHO5YUT.js";
import {
  after,
  formatDuration,
  instant,
  iso,
  wholeSecond
} from "./chunk-RXS6GBSN.js";

// src/app/refusal.ts
function refusalOf(error) {
  if (error instanceof AdapterError) return error;
  throw error;
}

// src/core/publish.ts
var REFRESH_MS = 18e5;
function isWorthAsking(page2, now) {
  if (page2?.asked !== void 0) return now - page2.asked >= REFRESH_MS;
  return isWorthPublishing(page2, now);
}
function isWorthPublishing(page2, now) {
  if (page2?.served === void 0) return true;
  return page2.served.news !== page2.news || now - page2.served.at >= REFRESH_MS;
}

// src/page/json-text.ts
function jsonText(value) {
  return `${JSON.stringify(value).replaceAll("<", "\\u003c")}
`;
}

// src/page/build-json.ts
function buildJson(model) {
  const twin = {
    version: 1,
    news: model.news,
    builtAt: iso(model.builtAt),
    commit: model.commit,
    ...model.lastRound === void 0 ? {} : { lastRound: iso(model.lastRound) },
    ...model.goodUntil === void 0 ? {} : { goodUntil: iso(model.goodUntil) },
    overall: model.overall.level,
    checks: model.checks.map(checkTwin),
    incidents: model.incidents.filter((incident) => incident.isOpen).map(({ id, startedAt }) => ({ id, since: iso(startedAt) }))
  };
  return jsonText(twin);
}
function checkTwin({ id, standing }) {
  const { state, since, unseen, pending } = standing;
  return {
    id,
    ...state === void 0 ? {} : { state },
    ...since === void 0 ? {} : { since: iso(since) },
    ...unseen === void 0 ? {} : { unseen: unseen.state },
    ...pending === void 0 ? {} : { checking: pending.possible }
  };
}

// src/page/html.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
var Link = class {
  href;
  constructor(href) {
    this.href = href;
  }
};
var templates = /* @__PURE__ */ new WeakMap();
function html(strings, ...values) {
  const template = templates.get(strings) ?? readTemplate(strings);
  templates.set(strings, template);
  let text = "";
  for (const [index, literal] of template.literals.entries()) {
    text += literal;
    const hole = template.holes[index];
    if (hole !== void 0) text += insert(values[index], hole);
  }
  return new Markup(text);
}
function webLink(text) {
  const url = URL.parse(text);
  return url?.protocol === "http:" || url?.protocol === "https:" ? new Link(url.href) : void 0;
}
function siteLink(from, to) {
  const up = "../".repeat(from.split("/").length - 1);
  return new Link(up + to.split("/").map(encodeURIComponent).join("/"));
}
function homeLink(text) {
  if (!text.startsWith("/")) return webLink(text);
  const url = URL.parse(text, "https://host.invalid");
  return url?.origin === "https://host.invalid" ? new Link(url.pathname) : void 0;
}
function anchorLink(id) {
  return new Link(`#${encodeURIComponent(id)}`);
}
function svgLink(svg) {
  return new Link(`data:image/svg+xml,${encodeURIComponent(svg.text)}`);
}
function constantElement(name, source) {
  if (/<[/!]/.test(source)) throw new Error(`a ${name} must not hold "</" or "<!"`);
  return new Markup(`<${name}>${source}</${name}>`);
}
function dataElement(data) {
  const json = JSON.stringify(data).replace(/[<>&\u007f-\u009f\u2028\u2029\uFFFE\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeText2(text) {
  return text.toWellFormed().replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "").replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "\uFFFD");
}
function insert(value, hole) {
  if (value === void 0) return "";
  if (value instanceof Link) return escapeText2(value.href);
  if (hole === "link") throw new Error("only a link may be followed or loaded");
  if (value instanceof Markup) {
    if (hole === "value") throw new Error("markup does not belong in an attribute");
    return value.text;
  }
  if (typeof value === "object") return value.map((item3) => insert(item3, hole)).join("");
  return escapeText2(String(value));
}
function readTemplate(strings) {
  const holes = [];
  let context = { in: "text" };
  for (const [index, literal] of strings.entries()) {
    context = follow(context, literal);
    if (index < strings.length - 1) holes.push(holeIn(context));
  }
  if (context.in !== "text") throw new Error("a template must end outside of tags");
  return { literals: strings.map((literal) => literal.replace(/\n\s*/g, "")), holes };
}
function follow(context, literal) {
  let now = context;
  for (let at2 = 0; at2 < literal.length; ) {
    const end = /["<>]/g;
    end.lastIndex = at2;
    const found = end.exec(literal);
    if (found === null) return now;
    now = passed(now, found[0], literal.slice(at2, found.index));
    at2 = found.index + 1;
  }
  return now;
}
function passed(context, mark, before) {
  if (context.in === "text") return mark === "<" ? { in: "tag" } : context;
  if (context.in === "value") return mark === '"' ? { in: "tag" } : context;
  if (mark === ">") return { in: "text" };
  const attribute = /([\w:-]+)=$/.exec(before)?.[1];
  if (mark !== '"' || attribute === void 0) throw new Error("attributes are written with double quotes");
  return { in: "value", attribute };
}
function holeIn(context) {
  if (context.in === "text") return "text";
  if (context.in === "tag") throw new Error("nothing can be put into a tag but the value of a quoted attribute");
  if (/^(on.*|style|srcdoc|srcset)$/.test(context.attribute))
    throw new Error(`nothing may be put into ${context.attribute}`);
  return /^(href|xlink:href|src|action|formaction|data|poster|ping)$/.test(context.attribute) ? "link" : "value";
}

// src/page/words.ts
var FACE_WORDS = {
  up: "Up",
  degraded: "Degraded",
  down: "Down",
  unseen: "Cannot see",
  none: "No data yet"
};
var FACE_ORDER = ["none", "up", "unseen", "degraded", "down"];
function worstFace(faces) {
  return faces.reduce(
    (worst2, face) => FACE_ORDER.indexOf(face) > FACE_ORDER.indexOf(worst2) ? face : worst2,
    "none"
  );
}
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function showDay(day) {
  const [year = "", month = "", date2 = ""] = day.split("-");
  return `${Number(date2)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
function showDays(from, to) {
  const first = showDay(from).split(" ");
  const last = showDay(to).split(" ");
  while (first.length > 0 && first.at(-1) === last[first.length - 1]) first.pop();
  return first.length === 0 ? showDay(to) : `${first.join(" ")} to ${showDay(to)}`;
}
function showClock(at2) {
  return `${iso(at2).slice(11, 16)} UTC`;
}
function showTime(at2) {
  return `${showDay(dayName(at2))}, ${showClock(at2)}`;
}
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function isolate(name) {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

// src/page/bars.ts
var CELL = 8;
var HEIGHT = 32;
function dayBars(days2) {
  return html`<svg class="bars" viewBox="0 0 ${days2.length * CELL} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${describeDays(days2)}">
    ${quietDays(days2)}${badDays(days2)}
  </svg>`;
}
function sampleBars(days2) {
  return html`<svg class="bars" viewBox="0 0 ${days2.length * CELL} ${HEIGHT}" aria-hidden="true">${quietDays(days2)}${badDays(days2)}</svg>`;
}
function describeDay(day) {
  return `${showDay(day.day)}: ${describeSeconds(day)}`;
}
function describeSeconds({ face, downS, degradedS, upS, elapsedS, plannedS }) {
  if (face === "before") return "not watched yet";
  if (face === "planned") return "maintenance";
  if (face === "unseen") return "not observed";
  const parts = [
    ...downS > 0 ? [`down ${formatDuration(downS * 1e3)}`] : [],
    ...degradedS > 0 ? [`degraded ${formatDuration(degradedS * 1e3)}`] : [],
    ...downS + degradedS > 0 ? [] : ["up"],
    ...plannedS > 0 ? [`maintenance ${formatDuration(plannedS * 1e3)}`] : []
  ];
  const coverage = elapsedS > 0 ? Math.min(1, (upS + degradedS + downS) / elapsedS) : void 0;
  return `${parts.join(", ")}; ${formatRatio(coverage)} observed`;
}
function describeDays(days2) {
  const counts = [
    ["up", "up"],
    ["degraded", "with degraded time"],
    ["down", "with downtime"],
    ["unseen", "not observed"],
    ["planned", "of maintenance"],
    ["before", "before the first look"]
  ];
  const parts = counts.flatMap(([face, words]) => {
    const count2 = days2.filter((day) => day.face === face).length;
    return count2 === 0 ? [] : [`${count2} ${words}`];
  });
  return `${days2.length} days: ${parts.join(", ")}`;
}
var QUIET = [
  { name: "u", x: 0, heights: [21], holds: (day) => day.face === "up" && !day.isThin },
  {
    name: "u t",
    title: "Observed for less than half of the day",
    x: 2,
    heights: [21],
    holds: (day) => day.face === "up" && day.isThin
  },
  { name: "n", title: "Not observed", x: 0, heights: [12, 18, 24, 30], holds: (day) => day.face === "unseen" },
  { name: "b", x: 2, heights: [31], holds: ({ face }) => face === "before" || face === "planned" }
];
function quietDays(days2) {
  return QUIET.map(({ name, title, x, heights, holds }) => {
    const lines = runs(days2.map(holds)).flatMap(
      ({ start, length }) => heights.map((y) => `M${start * CELL + x} ${y}h${length * CELL - 2 - x}`)
    );
    if (lines.length === 0) return void 0;
    return html`<path class="${name}" d="${lines.join("")}">${title === void 0 ? void 0 : html`<title>${title}</title>`}</path>`;
  });
}
function badDays(days2) {
  return days2.map((day, index) => {
    if (day.face !== "down" && day.face !== "degraded") return void 0;
    const shape = day.face === "down" ? "0v23m0 3v6" : "5v27";
    const name = `${day.face === "down" ? "d" : "g"}${day.isThin ? " t" : ""}`;
    return html`<path class="${name}" d="M${index * CELL + 3} ${shape}"><title>${describeDay(day)}</title></path>`;
  });
}
function runs(flags) {
  const found = [];
  for (const [index, isSet] of flags.entries()) {
    if (!isSet) continue;
    const last = found.at(-1);
    if (last !== void 0 && last.start + last.length === index) last.length += 1;
    else found.push({ start: index, length: 1 });
  }
  return found;
}

// src/page/icon.ts
var SHAPES = {
  up: html`<path d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM3.9 8.1l3.2 3.3 5.1-5.2-1.3-1.3-3.8 3.9-1.9-2z"/>`,
  degraded: html`<path fill-rule="evenodd" d="M9.2 1.2l6.6 12.1c.5.9-.1 2-1.2 2H1.4c-1.1 0-1.7-1.1-1.2-2L6.8 1.2c.5-1 1.9-1 2.4 0zM7 5.2l.3 4.9h1.4L9 5.2zM7.1 11.3v1.8h1.8v-1.8z"/>`,
  down: html`<path fill-rule="evenodd" d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM5.7 4.4L4.4 5.7 6.7 8l-2.3 2.3 1.3 1.3L8 9.3l2.3 2.3 1.3-1.3L9.3 8l2.3-2.3-1.3-1.3L8 6.7z"/>`,
  unseen: html`<path class="stroke" d="M1 8s2.6-4.6 7-4.6S15 8 15 8s-2.6 4.6-7 4.6S1 8 1 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0M2.6 14.2L13.4 1.8"/>`,
  none: html`<circle class="stroke" cx="8" cy="8" r="6.8" stroke-dasharray="2.7 2.64"/>`,
  clock: html`<path class="stroke" d="M14.9 8A6.9 6.9 0 1 1 1.1 8a6.9 6.9 0 0 1 13.8 0zM8 4v4.2l2.8 1.7"/>`
};
function icon(name) {
  return html`<svg class="icon" aria-hidden="true"><use href="${anchorLink(`i-${name}`)}"/></svg>`;
}
function iconSheet() {
  const symbols = Object.entries(SHAPES).map(
    ([name, shape]) => html`<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`
  );
  return html`<svg class="sheet" width="0" height="0" aria-hidden="true">${symbols}</svg>`;
}

// src/page/machine/address.ts
function addressOf(siteUrl) {
  const url = siteUrl === void 0 ? null : URL.parse(siteUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) return () => void 0;
  const root = `${url.origin}${url.pathname.replace(/\/?$/, "/")}`;
  return (path) => root + path.replace(/(^|\/)index\.html$/, "$1").split("/").map(encodeURIComponent).join("/");
}
function farLink(address, from, to) {
  return webLink(address(to) ?? "") ?? siteLink(from, to);
}

// src/page/machine/paths.ts
var HISTORY_ATOM = "history.atom";
var HISTORY_RSS = "history.rss";
var UPDATES_ATOM = "updates.atom";
var JSON_FEED = "feed.json";
var CALENDAR_FILE = "maintenance.ics";
var METRICS = "metrics.txt";
var LLMS = "llms.txt";
var MARKDOWN = "index.md";
var SITEMAP = "sitemap.xml";
var ROBOTS = "robots.txt";
var CARD = "card.svg";
var EMBED = "embed.html";
var STATUS_API = "api/v2";
var BADGE_KINDS = ["state", "uptime", "latency"];
function badgePath(owner, kind, form) {
  const folder = owner.of === "all" ? "badges" : `badges/${owner.of}s/${owner.id}`;
  return `${folder}/${kind}.${form}`;
}

// src/page/machine/links.ts
var FEEDS = [
  { path: HISTORY_ATOM, type: "application/atom+xml", title: "Incidents", word: "Atom" },
  { path: HISTORY_RSS, type: "application/rss+xml", title: "Incidents", word: "RSS" },
  { path: JSON_FEED, type: "application/feed+json", title: "Incidents", word: "JSON Feed" },
  { path: UPDATES_ATOM, type: "application/atom+xml", title: "Updates of incidents" },
  { path: CALENDAR_FILE, type: "text/calendar", title: "Maintenance", word: "Calendar" }
];
function feedsOf({ siteUrl }) {
  const isServed = addressOf(siteUrl)(HISTORY_RSS) !== void 0;
  return FEEDS.filter(({ path }) => isServed || path !== HISTORY_RSS);
}
function machineLinks(model, from) {
  const feeds = feedsOf(model).flatMap(
    ({ path, word }) => word === void 0 ? [] : [[path, word]]
  );
  const links = [
    ["build.json", "build.json"],
    [`${STATUS_API}/summary.json`, "Status API"],
    ...feeds,
    [METRICS, "Metrics"]
  ];
  return links.map(([path, word], index) => [
    index === 0 ? void 0 : " \xB7 ",
    html`<a href="${siteLink(from, path)}">${word}</a>`
  ]);
}

// src/page/machine/metadata.ts
function metadata(model, { path, heading, description }) {
  const url = addressOf(model.siteUrl)(path);
  const canonical = url === void 0 ? void 0 : webLink(url);
  return html`${canonical === void 0 ? void 0 : html`<link rel="canonical" href="${canonical}"><meta property="og:url" content="${canonical}">`}
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${model.title}">
    <meta property="og:title" content="${heading}">
    <meta property="og:description" content="${description}">
    <meta name="twitter:card" content="summary">
    ${feedsOf(model).map((feed2) => html`<link rel="alternate" type="${feed2.type}" title="${feed2.title}" href="${siteLink(path, feed2.path)}">`)}
    ${path === "index.html" ? html`<link rel="alternate" type="text/markdown" href="${siteLink(path, MARKDOWN)}">` : void 0}
    ${dataElement({
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: heading,
    description,
    ...url === void 0 ? {} : { url },
    dateModified: iso(model.builtAt),
    isPartOf: { "@type": "WebSite", name: model.title }
  })}`;
}

// src/page/script.ts
var SOURCE = `
(function(){
  "use strict";
  var root=document.documentElement;
  var language=root.lang==="en"?"en-GB":root.lang;
  var day={day:"numeric",month:"short",year:"numeric"};
  var clock={hour:"2-digit",minute:"2-digit",hourCycle:"h23"};
  var formats={
    clock:new Intl.DateTimeFormat(language,clock),
    time:new Intl.DateTimeFormat(language,Object.assign({},day,clock))
  };
  document.querySelectorAll("time[data-as]").forEach(function(time){
    var format=formats[time.dataset.as];
    if(!format)return;
    time.title=time.textContent;
    time.textContent=format.format(new Date(time.dateTime));
  });
  var zone=document.getElementById("zone");
  if(zone)zone.textContent="Times are in your zone, "+formats.time.resolvedOptions().timeZone+"; days are UTC.";
  var stale=document.getElementById("stale");
  if(!stale)return;
  var end=Date.parse(stale.dataset.after);
  function look(){
    var isStale=Date.now()>end;
    root.toggleAttribute("data-stale",isStale);
    document.querySelectorAll("[data-when=stale]").forEach(function(part){part.hidden=!isStale;});
  }
  look();
  setInterval(look,15000);
  document.addEventListener("visibilitychange",look);
  window.addEventListener("pageshow",look);
})();
`;
var SCRIPT = SOURCE.replace(/\n\s*/g, "");
var SCRIPT_HASH = "sha256-m3IMVbhN3/Ia4N5Ahc3HHHaTL1AueL9Ku2Runi5KGZc=";

// src/page/style.ts
var SOURCE2 = `
:root{
  color-scheme:light dark;
  --ground:#f6f7f5;--card:#fff;--ink:#16201b;--soft:#56635c;--line:#e2e6e2;--accent:#0b6b4b;
  --up:#1c8f5f;--degraded:#b36b00;--down:#cb3327;--unseen:#66717a;--checking:#2b6cb0;
  --radius:14px;--shadow:0 1px 2px rgb(16 32 24/.05),0 6px 24px rgb(16 32 24/.05);
  --sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Inter",Ubuntu,Cantarell,"Helvetica Neue",sans-serif;
  --mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;
}
@media(prefers-color-scheme:dark){
  :root{
    --ground:#0e1412;--card:#161e1b;--ink:#e8eeea;--soft:#9fada5;--line:#28322d;--accent:#5fd3a3;
    --up:#35b27d;--degraded:#e0982f;--down:#f0695c;--unseen:#95a19a;--checking:#6aa9e6;
    --shadow:none;
  }
}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
.frame{inline-size:100%;max-inline-size:50rem;margin-inline:auto;padding-inline:1.25rem}
a{color:inherit;text-decoration-color:color-mix(in srgb,currentcolor 35%,transparent);text-underline-offset:.2em}
a:hover{text-decoration-color:currentcolor}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.75rem;font-weight:680;line-height:1.2;letter-spacing:-.02em}
h2{font-size:1.125rem;font-weight:650;letter-spacing:-.01em}
h3,h4{font-size:1rem;font-weight:600}
code,.quote{font-family:var(--mono);font-size:.8125rem}
time,.number{font-variant-numeric:tabular-nums}
time{white-space:nowrap}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;padding:.5rem .75rem;background:var(--card)}
.sheet{position:absolute}
.icon{inline-size:1em;block-size:1em;flex:none;fill:currentcolor}
.stroke{fill:none;stroke:currentcolor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.up{--tone:var(--up)}.degraded{--tone:var(--degraded)}.down,.partial,.major{--tone:var(--down)}
.unseen,.none,.stale{--tone:var(--unseen)}.checking,.note.clock{--tone:var(--checking)}.stale{--tone:var(--degraded)}
header.site{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;padding-block:1.75rem 1.25rem}
header.site p:first-child{font-size:1.125rem;font-weight:650;letter-spacing:-.01em}
header.site a{text-decoration:none}
header.site a:hover{text-decoration:underline}
main{display:grid;gap:2.5rem;padding-block-end:3rem}
main>*{min-inline-size:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);box-shadow:var(--shadow)}
.hero{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1.125rem;padding:1.75rem;border-color:color-mix(in srgb,var(--tone) 30%,var(--line));background:color-mix(in srgb,var(--tone) 9%,var(--card))}
.hero>.icon{inline-size:2.5rem;block-size:2.5rem;margin-block-start:.1rem;color:var(--tone)}
.hero h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.125rem);font-weight:680;line-height:1.2;letter-spacing:-.02em;text-wrap:balance}
.hero .more{grid-column:2;display:grid;gap:.2rem;margin-block-start:.35rem}
.hero .more:empty{display:none}
.hero .rounds{grid-column:2;margin-block-start:.75rem}
.banner{display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem;padding:1rem 1.5rem}
.banner>.icon{margin-block-start:.28em;color:var(--tone)}
[hidden]{display:none!important}
[data-stale] .hero{--tone:var(--unseen)}
.stack{display:grid;gap:1rem}
.stack>*{min-inline-size:0}
.heading{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.incident{display:grid;gap:.5rem;padding:1.25rem 1.5rem}
.banner,.incident{position:relative;overflow:hidden}
.banner::before,.incident::before{content:"";position:absolute;inset-block:0;inset-inline-start:0;inline-size:5px;background:var(--tone)}
.incident h3{display:flex;gap:.6rem;align-items:baseline;font-size:1.0625rem}
.incident h3 .icon{color:var(--tone);transform:translateY(.12em)}
.quote{display:block;padding:.5rem .75rem;border-radius:8px;background:color-mix(in srgb,var(--ink) 5%,transparent);unicode-bidi:plaintext}
.steps{display:grid;gap:.35rem}
.steps li{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.steps.long{gap:1.25rem}
.steps.long .quote{margin-block-start:.4rem}
.steps .icon{margin-block-start:.35em;color:var(--tone)}
.group>summary{display:flex;gap:.6rem 1rem;flex-wrap:wrap;align-items:center;padding:1.125rem 1.5rem}
.group>summary{cursor:pointer;list-style:none}
.group>summary::-webkit-details-marker{display:none}
.group>summary::before{content:"";inline-size:.5rem;block-size:.5rem;margin-inline:.1rem -.15rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(-45deg)}
[dir=rtl] .group>summary::before{transform:rotate(135deg)}
.group[open]>summary::before{transform:translateY(-.15rem) rotate(45deg)}
.group summary :is(h2,h3){flex:1 1 10rem;min-inline-size:0;font-size:1.0625rem;font-weight:650}
.check{display:grid;gap:.55rem;padding:1.125rem 1.5rem 1rem;border-block-start:1px solid var(--line)}
.checks:first-child>.check:first-child,.card>.check:first-child,.card.checks>.check:first-child{border:0}
.line{display:flex;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.line>:first-child{min-inline-size:0}
.line a{text-decoration:none}
.line a:hover{text-decoration:underline}
.state{display:inline-flex;flex:none;gap:.45rem;align-items:center;color:color-mix(in srgb,var(--tone) 85%,var(--ink));font-weight:600;font-size:.9375rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;color:var(--soft);font-size:.875rem}
.facts b{color:var(--ink);font-weight:600}
.facts .end{margin-inline-start:auto}
.note{display:grid;grid-template-columns:auto 1fr;gap:.5rem;font-size:.9375rem}
.note .icon{margin-block-start:.3em;color:var(--tone)}
.strip{overflow:hidden}
.bars{display:block;inline-size:100%;block-size:2rem;fill:none}
.bars path{stroke-width:22}
.bars .u{stroke:var(--up);stroke-dasharray:6 2}
.bars .u.t{stroke-dasharray:2 6}
.bars .n{stroke:color-mix(in srgb,var(--unseen) 60%,var(--card));stroke-width:2;stroke-dasharray:6 2}
.bars .b{stroke:color-mix(in srgb,var(--unseen) 50%,var(--card));stroke-width:2;stroke-dasharray:4}
.bars .d,.bars .g{stroke:var(--down);stroke-width:6}
.bars .g{stroke:var(--degraded)}
.bars .d.t,.bars .g.t{stroke-width:2}
.axis{display:flex;justify-content:space-between;padding:0 1.5rem 1rem;color:var(--soft);font-size:.8125rem}
.axis .half{display:none}
.past>li{display:grid;grid-template-columns:10.5rem 1fr;gap:.25rem 1.25rem;padding:.8rem 1.5rem;border-block-start:1px solid var(--line)}
.past>li:first-child{border:0}
.past h3{font-weight:500}
.happened li{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.happened .icon{margin-block-start:.3em;color:var(--tone)}
.happened p:first-of-type{font-weight:600}
.happened p~p{grid-column:2}
.legend{display:grid;gap:1rem;padding:1.5rem}
.legend ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:.6rem 1.5rem}
.legend li{display:grid;grid-template-columns:2.75rem 1fr;gap:.75rem;align-items:end;font-size:.9375rem}
.legend .bars{block-size:1.75rem}
table{inline-size:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.5rem .75rem;text-align:start;vertical-align:baseline;border-block-start:1px solid var(--line)}
thead th{border:0;color:var(--soft);font-size:.8125rem;font-weight:600}
td.number,th.number{text-align:end;white-space:nowrap}
tbody th{font-weight:400}
tr>:first-child{padding-inline-start:1.5rem}
tr>:last-child{padding-inline-end:1.5rem}
.pad{padding:1.25rem 1.5rem}
.happened{display:grid;gap:.9rem}
.pairs{display:grid;grid-template-columns:auto 1fr;gap:.4rem 1.5rem}
.pairs dt{color:var(--soft)}
footer{padding-block:1.5rem 3rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.875rem}
footer p+p{margin-block-start:.4rem}
@media(max-width:34rem){
  .frame{padding-inline:.875rem}
  .hero{grid-template-columns:1fr;gap:.5rem;padding:1.25rem}
  .hero .more,.hero .rounds{grid-column:1}
  .check,.incident,.group>summary,.past>li,.legend,.pad{padding-inline:1rem}
  .axis{padding-inline:1rem}
  .facts{gap:.1rem .75rem;font-size:.8125rem}
  .group>summary .facts{order:1;flex-basis:100%}
  .past>li{grid-template-columns:1fr}
  .strip .bars{inline-size:200%;margin-inline-start:-100%}
  .axis .half{display:inline}.axis .whole{display:none}
  tr>:first-child{padding-inline-start:1rem}
  tr>:last-child{padding-inline-end:1rem}
  .pairs{grid-template-columns:1fr;gap:0}
  .pairs dd{margin-block-end:.6rem}
}
@media(max-width:22rem){
  .frame{padding-inline:.625rem}
  .check,.group>summary,.axis{padding-inline:.75rem}
  .facts{gap:.1rem .5rem}
}
@media(prefers-reduced-motion:no-preference){.group>summary::before{transition:transform .15s}}
@media(forced-colors:active){
  .bars path[class]{stroke:CanvasText}
  .state,[class] .icon{color:CanvasText}
  .hero,.card{border-color:CanvasText}
}
@media print{
  :root{--ground:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#bbb;--shadow:none}
  .frame{max-inline-size:none}
  .card,.check,.past>li{break-inside:avoid}
  .group::details-content{content-visibility:visible;block-size:auto}
  .bars,.icon{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
var STYLE = SOURCE2.replace(/\n\s*/g, "");
var STYLE_HASH = "sha256-yv+2hGLTpyZpAdEV+t//eglQCXd0KGJ4r1Oaa5H0e9Y=";

// src/page/layout.ts
var HOME = "index.html";
var INCIDENTS = "incidents/index.html";
var POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;
function page(model, sheet) {
  const home = siteLink(sheet.path, HOME);
  const past2 = siteLink(sheet.path, INCIDENTS);
  const body = html`<a class="skip" href="#main">Skip to content</a>
    <div class="frame">
      <header class="site">
        <p><a href="${home}"><bdi>${model.title}</bdi></a></p>
        <nav class="small" aria-label="Site"><a href="${past2}">Incidents</a></nav>
      </header>
      <main id="main">${staleBanner(model)}${sheet.main}</main>
      ${footer(model, sheet.path)}
    </div>`;
  const { heading, description } = sheet;
  const title = `${heading} \xB7 ${model.title}`;
  return shell({ title, description, level: model.overall.level, metadata: metadata(model, sheet) }, body);
}
function shell(head3, body) {
  return html`<!doctype html><html lang="en"><head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${head3.title}</title>
    <meta name="description" content="${head3.description}">
    <link rel="icon" href="${favicon(head3.level)}">
    ${constantElement("style", STYLE)}${head3.metadata}
    </head><body>${iconSheet()}${body}${constantElement("script", SCRIPT)}</body></html>
`.text;
}
var LEVEL_COLOURS = {
  up: "#1c8f5f",
  checking: "#2b6cb0",
  unseen: "#66717a",
  none: "#66717a",
  degraded: "#b36b00",
  stale: "#b36b00",
  partial: "#cb3327",
  major: "#cb3327"
};
function favicon(level) {
  const colour = LEVEL_COLOURS[level];
  return svgLink(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4.5" fill="${colour}"/>${faviconMark(level)}</svg>`
  );
}
function faviconMark(level) {
  if (level === "up") return html`<path d="M4.2 8.3l2.7 2.7 5-5.4" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  if (level === "partial" || level === "major")
    return html`<path d="M5 5l6 6M11 5l-6 6" fill="none" stroke="#fff" stroke-width="1.9"/>`;
  return html`<path d="M8 4v5M8 10.6v1.8" fill="none" stroke="#fff" stroke-width="1.9"/>`;
}
function staleBanner(model) {
  if (model.goodUntil === void 0 || model.lastRound === void 0) return void 0;
  return html`<div class="card banner stale" id="stale" role="status" data-when="stale" data-after="${iso(model.goodUntil)}" hidden>
    ${icon("clock")}<p><strong>This page is out of date.</strong> Nobody has looked since ${moment(model.lastRound)}, or a newer page has not reached you. What it shows may have changed.</p>
  </div>`;
}
var SHORT = 10;
function footer(model, path) {
  return html`<footer>
    <p><span id="zone">All times and days are UTC.</span> Built ${moment(model.builtAt)}.</p>
    <p>Every figure follows from the history at <code>${model.commit.slice(0, SHORT)}</code>; anybody can recompute them with <code>allclear verify --site</code>.</p>
    <p>Made by Allclear. For programs: ${machineLinks(model, path)}</p>
  </footer>`;
}
function moment(at2) {
  return html`<time datetime="${iso(at2)}" data-as="time">${showTime(at2)}</time>`;
}
function clock(at2) {
  return html`<time datetime="${iso(at2)}" data-as="clock">${showClock(at2)}</time>`;
}
function date(day) {
  return html`<time datetime="${day}">${showDay(day)}</time>`;
}

// src/page/parts.ts
function checkPath(id) {
  return `checks/${id}/index.html`;
}
function incidentPath(id) {
  return `incidents/${id}/index.html`;
}
function prose(text) {
  return text.split("`").map((part, index) => index % 2 === 0 ? part : html`<code>${part}</code>`);
}
function stateMark(face, word = FACE_WORDS[face]) {
  return html`<span class="state ${face}">${icon(face)}${word}</span>`;
}
function standingMark(standing) {
  const word = standing.face === "unseen" && standing.state === "up" ? "Last seen up" : FACE_WORDS[standing.face];
  return stateMark(standing.face, word);
}
function standingNotes({ state, unseen, pending }) {
  return [
    unseen === void 0 ? void 0 : note(
      "unseen",
      html`Cannot see it ${state === void 0 ? "yet" : "now"}, since ${moment(unseen.since)}: ${prose(describeReason(unseen.reason).meaning)}`
    ),
    pending === void 0 ? void 0 : note(
      "clock",
      html`Possible ${pending.possible}, checking since ${moment(pending.since)}: <bdi>${pending.text}</bdi>`
    )
  ];
}
function note(name, text) {
  return html`<p class="note ${name}">${icon(name)}<span>${text}</span></p>`;
}
function uptimeFacts({ ratio, coverage }) {
  if (ratio === void 0) return html`<span>No data</span>`;
  return [
    html`<span><b class="number">${formatRatio(ratio)}</b> uptime</span>`,
    html`<span><b class="number">${formatRatio(coverage)}</b> observed</span>`
  ];
}
function bars(check) {
  return html`<div class="strip">${dayBars(check.days)}</div>`;
}
function barsAxis() {
  return html`<p class="axis" aria-hidden="true"><span class="whole">90 days ago</span><span class="half">45 days ago</span><span>Today</span></p>`;
}
function checkLinks(checks2, from) {
  return checks2.map((check, index) => [
    index === 0 ? void 0 : ", ",
    check.isListed ? html`<a href="${siteLink(from, checkPath(check.id))}"><bdi>${check.name}</bdi></a>` : html`<bdi>${check.name}</bdi>`
  ]);
}
function issueMark(issue) {
  if (issue === void 0) return void 0;
  const link = issue.url === void 0 ? void 0 : webLink(issue.url);
  return link === void 0 ? html`issue #${issue.number}` : html`<a href="${link}">issue #${issue.number}</a>`;
}
function period({ startedAt, endedAt, duration }, on) {
  const start = on === dayName(startedAt) ? clock(startedAt) : moment(startedAt);
  if (endedAt === void 0) return html`Since ${moment(startedAt)}`;
  const end = dayName(startedAt) === dayName(endedAt) ? clock(endedAt) : moment(endedAt);
  return html`${start} to ${end} (${duration})`;
}
function incidentCalendar(stretches, from) {
  const items = stretches.map((stretch) => html`<li>${happened(stretch, from)}</li>`);
  return html`<ol class="card past">${items}</ol>`;
}
function happened(stretch, from) {
  if (stretch.incidents.length === 0)
    return html`<p class="soft">${showDays(stretch.from, stretch.to)}</p><p class="soft">No new incidents</p>`;
  return html`<h3>${date(stretch.to)}</h3><ul class="happened">${stretch.incidents.map((incident) => incidentItem(incident, from, stretch.to))}</ul>`;
}
function incidentItem(incident, from, on) {
  const issue = issueMark(incident.issue);
  return html`<li class="${incident.face}">${icon(incident.face)}
    <p><a href="${siteLink(from, incidentPath(incident.id))}">${incident.headline}</a></p>
    <p class="soft small">${period(incident, on)}. ${prose(incident.meaning)}${issue === void 0 ? void 0 : html` ${issue}`}</p>
  </li>`;
}

// src/page/check-page.ts
function checkPage(model, check) {
  const path = checkPath(check.id);
  return page(model, {
    path,
    heading: check.name,
    description: `State and history of ${check.name}`,
    main: html`${head(check)}${looks(check)}${incidents(check, path)}${days(check)}`
  });
}
function head(check) {
  const { since } = check.standing;
  return html`<section class="card" aria-label="State">
    <div class="check">
      <div class="line"><h1><bdi>${check.name}</bdi></h1>${standingMark(check.standing)}</div>
      ${target(check)}
      ${since === void 0 ? void 0 : html`<p class="soft small">Since ${moment(since)}</p>`}
      ${standingNotes(check.standing)}
      ${bars(check)}
      <p class="facts">${uptimeFacts(check.uptime)}</p>
    </div>
    ${barsAxis()}
  </section>`;
}
function target({ target: text }) {
  if (text === void 0) return void 0;
  const link = webLink(text);
  return link === void 0 ? html`<p class="quote">${text}</p>` : html`<p><a href="${link}" rel="nofollow noopener noreferrer">${text}</a></p>`;
}
function looks(check) {
  if (check.looks.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="looks"><h2 id="looks">Newest look from each location</h2>
    <ul class="card checks">${check.looks.map(look)}</ul>
  </section>`;
}
var STATE_FACES = {
  up: ["up", "Up"],
  degraded: ["degraded", "Degraded"],
  down: ["down", "Down"],
  blocked: ["unseen", "Blocked"],
  unknown: ["unseen", "Unknown"]
};
function look(result) {
  const [face, word] = STATE_FACES[result.state];
  return html`<li class="check">
    <div class="line"><h3><bdi>${result.location}</bdi></h3>${stateMark(face, word)}</div>
    <p class="quote"><bdi>${safeLine(result.text)}</bdi></p>
    <p>${prose(describeReason(result.reason).meaning)}</p>
    <p class="facts">${phases(result.phases)}<span class="end">${moment(result.at)}</span></p>
  </li>`;
}
function phases({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
  const named = [
    ["DNS", dnsMs],
    ["connect", connectMs],
    ["TLS", tlsMs],
    ["first byte", firstByteMs],
    ["in all", totalMs]
  ];
  return named.map(
    ([name, ms]) => ms === void 0 ? void 0 : html`<span>${name} <b class="number">${Math.round(ms)} ms</b></span>`
  );
}
function incidents(check, path) {
  const list = check.incidents.map((incident) => incidentItem(incident, path));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">Incidents of the last 90 days</h2>
    ${list.length === 0 ? html`<p class="soft">None</p>` : html`<ul class="card pad happened">${list}</ul>`}
  </section>`;
}
function days(check) {
  const watched = check.days.filter((day) => day.face !== "before").reverse();
  return html`<details class="card group"><summary><h2>Day by day</h2></summary><table>
    <thead><tr><th scope="col">Day (UTC)</th><th scope="col">What was seen</th></tr></thead>
    <tbody>${watched.map(dayRow)}</tbody>
  </table></details>`;
}
function dayRow(day) {
  return html`<tr><th scope="row">${date(day.day)}</th><td>${describeSeconds(day)}</td></tr>`;
}

// src/page/incident-model.ts
function incidentModel(incident, input) {
  const checks2 = incident.checks.map((id) => namedCheck(id, input.checks));
  const { meaning, remedy } = describeReason(incident.reason);
  const ended = endOf(incident);
  return {
    id: incident.id,
    face: faceOf(incident),
    headline: headlineOf(incident, checks2),
    isOpen: isOpen(incident),
    startedAt: incident.startedAt,
    ...ended,
    reason: safeLine(incident.reason, 80),
    meaning,
    remedy,
    text: safeLine(incident.text),
    checks: checks2,
    locations: incident.locations,
    changes: incident.changes.map(changeModel).reverse(),
    ...issueOf(incident, input)
  };
}
function endOf(incident) {
  const { startedAt, endedAt } = incident;
  return endedAt === void 0 ? {} : { endedAt, duration: formatDuration(endedAt - startedAt) };
}
function incidentDays(incidents2, days2) {
  const byDay = Map.groupBy(incidents2, (incident) => dayName(incident.startedAt));
  const stretches = [];
  for (const day of days2) {
    const began = byDay.get(day) ?? [];
    const last = stretches.at(-1);
    if (last !== void 0 && began.length === 0 && last.incidents.length === 0) {
      stretches[stretches.length - 1] = { ...last, from: day };
    } else stretches.push({ from: day, to: day, incidents: began });
  }
  return stretches;
}
function namedCheck(id, checks2) {
  const check = checks2.find((candidate) => candidate.id === id);
  return { id, name: safeLine(check?.name ?? id), isListed: check !== void 0 };
}
function faceOf(incident) {
  if (incident.kind === "unseen") return "unseen";
  if (incident.kind === "degraded") return "degraded";
  return isOpen(incident) ? stateFace(incident.state) : "down";
}
function stateFace(state) {
  return state === "blocked" || state === "unknown" ? "unseen" : state;
}
function whoOf(checks2) {
  const [first] = checks2;
  return first !== void 0 && checks2.length === 1 ? isolate(safeLine(first.name, 80)) : `${checks2.length} checks`;
}
function headlineOf(incident, checks2) {
  const isOne = checks2.length === 1;
  const who = whoOf(checks2);
  if (incident.endedAt === void 0) return `${who} ${nowPhrase(incident, isOne)}`;
  const lasted = formatDuration(incident.endedAt - incident.startedAt);
  if (incident.kind === "unseen") return `${who} could not be seen for ${lasted}`;
  return `${who} ${isOne ? "was" : "were"} ${incident.kind === "outage" ? "down" : "degraded"} for ${lasted}`;
}
function nowPhrase(incident, isOne) {
  if (incident.kind === "unseen") return "cannot be seen";
  return `${isOne ? "is" : "are"} ${incident.kind === "outage" && incident.state === "down" ? "down" : "degraded"}`;
}
var CHANGE_WORDS = {
  opened: "Began",
  worsened: "Got worse",
  eased: "Got better",
  closed: "Ended"
};
function changeModel(change) {
  const face = stateFace(change.state);
  return { at: change.since, headline: CHANGE_WORDS[change.kind], face, text: safeLine(change.text) };
}
function issueOf(incident, input) {
  if (incident.issue === void 0) return {};
  const { number } = incident.issue;
  const url = input.issuesUrl === void 0 ? {} : { url: `${input.issuesUrl.replace(/\/$/, "")}/${number}` };
  return { issue: { number, ...url } };
}

// src/page/home.ts
var PAST_DAYS = 14;
var OPEN_CHECKS = 24;
function homePage(model) {
  const main = html`${configBanner(model)}${hero(model)}${activeIncidents(model)}${checks(model)}${past(model)}${legend(model)}`;
  return page(model, {
    path: HOME,
    heading: model.overall.sentence,
    description: [model.overall.sentence, ...model.overall.details].join(". "),
    main
  });
}
var LEVEL_ICONS = {
  up: "up",
  checking: "clock",
  unseen: "unseen",
  degraded: "degraded",
  partial: "down",
  major: "down",
  stale: "clock",
  none: "none"
};
function hero(model) {
  const { level, sentence, details } = model.overall;
  return html`<section class="card hero ${level}" aria-label="Overall state">${icon(LEVEL_ICONS[level])}
    <h1>${level === "stale" ? void 0 : html`<span data-when="stale" hidden>Last known: </span>`}${sentence}</h1>
    <div class="more">${details.map((detail) => html`<p>${detail}</p>`)}</div>
    ${rounds(model)}
  </section>`;
}
function rounds({ lastRound, nextRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || nextRound === void 0 || goodUntil2 === void 0) {
    return html`<p class="rounds soft small">Nobody has looked yet.</p>`;
  }
  return html`<p class="rounds soft small">Last look ${moment(lastRound)}, next about ${clock(nextRound)}. Good until ${clock(goodUntil2)}; if it is later, nobody has looked since.</p>`;
}
function configBanner(model) {
  if (!model.isConfigBroken) return void 0;
  return html`<div class="card banner degraded">${icon("degraded")}<p><strong>The newest configuration cannot be read.</strong> Checks go on with the last one that could.</p></div>`;
}
function activeIncidents(model) {
  const active = model.incidents.filter((incident) => incident.isOpen);
  if (active.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="now"><h2 id="now">Happening now</h2>${active.map(activeIncident)}</section>`;
}
function activeIncident(incident) {
  const issue = issueMark(incident.issue);
  const seen = incident.changes.length > 1 ? html`<ol class="steps">${incident.changes.map(step)}</ol>` : html`<p class="quote"><bdi>${incident.text}</bdi></p>`;
  return html`<article class="card incident ${incident.face}">
    <h3>${icon(incident.face)}<a href="${siteLink(HOME, incidentPath(incident.id))}">${incident.headline}</a></h3>
    <p>${prose(incident.meaning)}</p>
    ${seen}
    <p class="soft small">${period(incident)}. ${checkLinks(incident.checks, HOME)}${issue === void 0 ? void 0 : html` · ${issue}`}</p>
  </article>`;
}
function step({ at: at2, headline, face, text }) {
  return html`<li class="${face}">${icon(face)}<span>${headline} ${moment(at2)}: <bdi>${text}</bdi></span></li>`;
}
function checks(model) {
  if (model.checks.length === 0) return void 0;
  const isSmall = model.checks.length <= OPEN_CHECKS;
  return html`<section class="stack" aria-labelledby="checks">
    <div class="heading"><h2 id="checks">Checks</h2><p class="facts">${uptimeFacts(model.uptime)}</p></div>
    ${model.groups.map((group) => groupCard(group, isSmall))}
  </section>`;
}
function groupCard(group, isSmall) {
  const list = html`<ul class="checks">${group.checks.map(checkRow)}</ul>${barsAxis()}`;
  if (group.name === void 0) return html`<div class="card group">${list}</div>`;
  const title = html`<summary><h3><bdi>${group.name}</bdi></h3><span class="facts">${uptimeFacts(group.uptime)}</span>${stateMark(group.face)}</summary>`;
  const isFine = group.face === "up" && group.checks.every((check) => check.standing.pending === void 0);
  if (isFine && !isSmall) return html`<details class="card group">${title}${list}</details>`;
  return html`<details class="card group" open>${title}${list}</details>`;
}
function checkRow(check) {
  return html`<li class="check">
    <div class="line"><h4><a href="${siteLink(HOME, checkPath(check.id))}"><bdi>${check.name}</bdi></a></h4>${standingMark(check.standing)}</div>
    ${standingNotes(check.standing)}
    ${bars(check)}
    <p class="facts">${uptimeFacts(check.uptime)}${latency(check)}</p>
  </li>`;
}
function latency({ latencyMs }) {
  return latencyMs === void 0 ? void 0 : html`<span class="number end">${Math.round(latencyMs)} ms</span>`;
}
function past(model) {
  const days2 = model.days.slice(-PAST_DAYS).reverse();
  return html`<section class="stack" aria-labelledby="past">
    <div class="heading"><h2 id="past">Incidents</h2><a class="small" href="${siteLink(HOME, INCIDENTS)}">The last 90 days</a></div>
    ${incidentCalendar(incidentDays(model.incidents, days2), HOME)}
  </section>`;
}
var SAMPLE = {
  day: "",
  face: "up",
  isThin: false,
  upS: 0,
  degradedS: 0,
  downS: 0,
  elapsedS: 0,
  plannedS: 0
};
var SAMPLES = [
  [{ face: "up" }, "Up all of the time"],
  [{ face: "degraded" }, "Slow or weak for a while"],
  [{ face: "down" }, "Down for a while"],
  [{ face: "up", isThin: true }, "Observed for less than half of the day"],
  [{ face: "unseen" }, "Not observed"],
  [{ face: "before" }, "Not watched yet, or maintenance"]
];
function legend(model) {
  const items = SAMPLES.map(([sample, words]) => {
    const days2 = Array.from({ length: 4 }, () => ({ ...SAMPLE, ...sample }));
    return html`<li>${sampleBars(days2)}<span>${words}</span></li>`;
  });
  return html`<section class="stack" aria-labelledby="how"><h2 id="how">How to read this page</h2><div class="card legend">
    <p>A bar is one UTC day; its worst state colours it.</p>
    <ul>${items}</ul>
    <p class="soft small">Uptime is 1 − down ÷ (up + degraded + down), counted in time that was observed. A look stands for the time until the next one, at most for twice the interval of its check (here ${formatDuration(model.everyMs)}); the rest is not observed and counts neither way. So does time in which something between us and the check refused us. The share that was observed stands beside every uptime. Both are cut, never rounded up; those of a group are the mean of its checks. A change counts when several looks agree, and then from the first of them.</p>
  </div></section>`;
}

// src/page/incident-page.ts
function incidentPage(model, incident) {
  const path = incidentPath(incident.id);
  return page(model, {
    path,
    heading: incident.headline,
    description: `${incident.headline}. ${incident.meaning}`,
    main: html`${head2(incident)}${timeline(incident)}${facts(incident, path)}`
  });
}
function head2(incident) {
  return html`<section class="card hero ${incident.face}">${icon(incident.face)}
    <h1>${incident.headline}</h1>
    <div class="more"><p>${period(incident)}</p></div>
  </section>`;
}
function timeline(incident) {
  if (incident.changes.length === 0) return void 0;
  const steps = incident.changes.map(
    ({ at: at2, headline, face, text }) => html`<li class="${face}">${icon(face)}<div><h3>${headline}</h3><p class="soft small">${moment(at2)}</p><p class="quote"><bdi>${text}</bdi></p></div></li>`
  );
  return html`<section class="stack" aria-labelledby="steps"><h2 id="steps">What happened</h2><ol class="card pad steps long">${steps}</ol></section>`;
}
function facts(incident, path) {
  const issue = issueMark(incident.issue);
  return html`<section class="stack" aria-labelledby="facts"><h2 id="facts">What is known</h2><dl class="card pad pairs">
    <dt>Checks</dt><dd>${checkLinks(incident.checks, path)}</dd>
    <dt>Reason</dt><dd>${prose(incident.meaning)} <code>${incident.reason}</code></dd>
    <dt>Usually helps</dt><dd>${prose(incident.remedy)}</dd>
    <dt>Seen</dt><dd><bdi>${incident.text}</bdi></dd>
    <dt>From</dt><dd>${incident.locations.join(", ")}</dd>
    ${issue === void 0 ? void 0 : html`<dt>Issue</dt><dd>${issue}</dd>`}
  </dl></section>`;
}
function incidentsPage(model) {
  const days2 = incidentDays(model.incidents, model.days.toReversed());
  const listed = new Set(days2.flatMap((stretch) => stretch.incidents));
  const older = model.incidents.filter((incident) => !listed.has(incident));
  return page(model, {
    path: INCIDENTS,
    heading: "Incidents",
    description: "Incidents of the last 90 days",
    main: html`<h1>Incidents</h1>
      <section class="stack" aria-labelledby="days"><h2 id="days">The last 90 days</h2>${incidentCalendar(days2, INCIDENTS)}</section>
      ${older.length === 0 ? void 0 : html`<section class="stack" aria-labelledby="older"><h2 id="older">Began earlier</h2><ul class="card pad happened">${older.map((incident) => incidentItem(incident, INCIDENTS))}</ul></section>`}`
  });
}

// src/page/machine/feed-content.ts
var MOST_ENTRIES = 50;
function incidentContent({ updates, incident }) {
  if (updates.length === 0) return html`<p>${incident.text}</p>`;
  return html`${updates.map(updateContent)}`;
}
function updateContent({ at: at2, isResolved, body }) {
  const [date2 = "", month = "", year = ""] = showDay(dayName(at2)).split(" ");
  const clock2 = showClock(at2).replace(" UTC", "");
  return html`<p><small>${month} <var data-var="date">${date2}</var> ${year}, <var data-var="time">${clock2}</var> UTC</small><br>
    <strong>${isResolved ? "Resolved" : "Investigating"}</strong> - ${body}</p>`;
}

// src/page/machine/identity.ts
function fnv1a(text) {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  }
  return hash;
}
var ID_LENGTH = 12;
function stableId(...parts) {
  const hash = fnv1a(parts.join("\n"));
  const folded = BigInt.asUintN(62, hash ^ hash >> 64n);
  return folded.toString(36).padStart(ID_LENGTH, "0").slice(-ID_LENGTH);
}
function stableUrn(...parts) {
  const digits = fnv1a(parts.join("\n")).toString(16).padStart(32, "0");
  const variant = (Number.parseInt(digits.charAt(16), 16) & 3 | 8).toString(16);
  const [a, b, c, d] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(13, 16), digits.slice(17, 20)];
  return `urn:uuid:${a}-${b}-8${c}-${variant}${d}-${digits.slice(20)}`;
}
function incidentUrn(space, incident) {
  return stableUrn(space, incident);
}
function changeUrn(space, { incident, number }) {
  return stableUrn(space, incident, String(number));
}

// src/page/machine/atom.ts
function historyAtom(source) {
  const entries = source.told.slice(0, MOST_ENTRIES).map((told) => ({
    urn: incidentUrn(source.space, told.incident.id),
    title: told.name,
    publishedAt: told.publishedAt,
    updatedAt: told.updatedAt,
    link: farLink(source.address, HISTORY_ATOM, incidentPath(told.incident.id)),
    content: incidentContent(told)
  }));
  return feed(source, HISTORY_ATOM, { title: `${source.model.title}: incidents`, entries });
}
function updatesAtom(source) {
  const updates = source.told.flatMap((told) => told.updates.map((update) => ({ told, update }))).toSorted((a, b) => b.update.at - a.update.at);
  const entries = updates.slice(0, MOST_ENTRIES).map(({ told, update }) => ({
    urn: changeUrn(source.space, update.change),
    title: update.headline,
    publishedAt: update.at,
    updatedAt: update.at,
    link: farLink(source.address, UPDATES_ATOM, incidentPath(told.incident.id)),
    content: updateContent(update)
  }));
  return feed(source, UPDATES_ATOM, { title: `${source.model.title}: updates`, entries });
}
function feed({ address, model, space }, path, { title, entries }) {
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>${stableUrn(space, path)}</id>
    <title>${title}</title>
    <updated>${iso(entries[0]?.updatedAt ?? model.builtAt)}</updated>
    <author><name>${model.title}</name></author>
    <generator>Allclear</generator>
    <link rel="self" type="application/atom+xml" href="${farLink(address, path, path)}"/>
    <link rel="alternate" type="text/html" href="${farLink(address, path, HOME)}"/>
    ${entries.map(entryMarkup)}
    </feed>`.text;
}
function entryMarkup({ urn, title, publishedAt, updatedAt, link, content }) {
  return html`<entry>
    <id>${urn}</id>
    <title>${title}</title>
    <published>${iso(publishedAt)}</published>
    <updated>${iso(updatedAt)}</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <content type="html">${content.text}</content>
    </entry>`;
}

// src/page/machine/badge.ts
var MOST_CHARACTERS = 36;
function checkStanding({ name, standing, uptime: uptime2, latencyMs }) {
  const isLastSeenUp = standing.face === "unseen" && standing.state === "up";
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face: standing.face,
    ...isLastSeenUp && { word: "last seen up" },
    uptime: uptime2,
    latencies: latencyMs === void 0 ? [] : [latencyMs]
  };
}
function groupStanding({ name = "", face, uptime: uptime2, checks: checks2 }) {
  const down = checks2.filter(({ standing }) => standing.face === "down").length;
  const isPart = down > 0 && down < checks2.length;
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face,
    ...isPart && { word: `${down} of ${checks2.length} down` },
    uptime: uptime2,
    latencies: latenciesOf(checks2)
  };
}
function overallStanding({ checks: checks2, uptime: uptime2, overall: { level } }) {
  const isOut = level === "partial" || level === "major";
  return {
    label: "status",
    face: worstFace(checks2.map((check) => check.standing.face)),
    ...isOut && { word: `${level} outage` },
    uptime: uptime2,
    latencies: latenciesOf(checks2)
  };
}
function latenciesOf(checks2) {
  return checks2.flatMap(({ latencyMs }) => latencyMs ?? []);
}
function badgeOf(standing, kind, isStale) {
  switch (kind) {
    case "state":
      return isStale ? { label: standing.label, message: "out of date", tone: "unseen" } : stateBadge(standing);
    case "uptime":
      return uptimeBadge(standing);
    case "latency":
      return latencyBadge(standing);
  }
}
function stateBadge({ label, face, word }) {
  return { label, message: word ?? FACE_WORDS[face].toLowerCase(), tone: face === "none" ? "unseen" : face };
}
var GOOD_UPTIME = 0.999;
var FAIR_UPTIME = 0.99;
function uptimeBadge({ label, uptime: { ratio, coverage } }) {
  const named = `${label} uptime 90d`;
  if (ratio === void 0) return { label: named, message: "no data", tone: "unseen" };
  const tone = ratio >= GOOD_UPTIME ? "up" : ratio >= FAIR_UPTIME ? "degraded" : "down";
  return { label: named, message: `${formatRatio(ratio)}, ${formatRatio(coverage)} observed`, tone };
}
function latencyBadge({ label, latencies }) {
  const named = `${label} latency`;
  const middle = latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length / 2)];
  if (middle === void 0) return { label: named, message: "no data", tone: "unseen" };
  return { label: named, message: `${Math.round(middle)} ms`, tone: "plain" };
}

// src/page/machine/text-width.ts
var WIDTHS = [
  ["'|ijlI ", 330],
  ["!.,:;()[]-/\\ftr", 400],
  ['csvzxykJ"*', 570],
  ["abdeghnopqu0123456789?$_L", 636],
  ["mwWM%@+=<>~#&", 940]
];
var CAPITAL = 720;
var WIDE = 1050;
var MARK = new RegExp("\\p{M}", "u");
var NARROW = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
var NARROW_WIDTH = 520;
var SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff00-\uff60]/u;
var KNOWN = new Map(
  WIDTHS.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width]))
);
function textWidth(text, size) {
  let thousandths = 0;
  for (const character of text) thousandths += KNOWN.get(character) ?? otherWidth(character);
  return Math.round(thousandths * size / 1e3);
}
function otherWidth(character) {
  if (MARK.test(character)) return 0;
  if (NARROW.test(character)) return NARROW_WIDTH;
  return SQUARE.test(character) ? WIDE : CAPITAL;
}
function fitted(text, size, room) {
  let length = text.length;
  let line2 = safeLine(text, length);
  while (length > 1 && textWidth(line2, size) > room) {
    length -= 1;
    line2 = safeLine(text, length);
  }
  return line2;
}

// src/page/machine/badges.ts
var COLOURS = {
  up: "177a51",
  degraded: "9a5b00",
  down: "c22f24",
  unseen: "5d6870",
  plain: "2b6cb0"
};
function badgeFiles({ model }) {
  const isStale = model.overall.level === "stale";
  const owners = [
    [{ of: "all" }, overallStanding(model)],
    ...model.groups.flatMap(
      (group) => group.id === void 0 ? [] : [[{ of: "group", id: group.id }, groupStanding(group)]]
    ),
    ...model.checks.map((check) => [{ of: "check", id: check.id }, checkStanding(check)])
  ];
  return owners.flatMap(
    ([owner, standing]) => BADGE_KINDS.flatMap((kind) => {
      const badge = badgeOf(standing, kind, isStale);
      return [
        [badgePath(owner, kind, "svg"), badgeSvg(badge)],
        [badgePath(owner, kind, "json"), shieldsJson(badge)]
      ];
    })
  );
}
var SIZE = 11;
var PADDING = 6;
var HEIGHT2 = 20;
function badgeSvg({ label, message, tone }) {
  const [leftWidth, rightWidth] = [textWidth(label, SIZE), textWidth(message, SIZE)];
  const edge = leftWidth + 2 * PADDING;
  const width = edge + rightWidth + 2 * PADDING;
  const title = `${label}: ${message}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT2}" viewBox="0 0 ${width} ${HEIGHT2}" role="img" aria-label="${title}">
    <title>${title}</title>
    <rect width="${width}" height="${HEIGHT2}" rx="4" fill="#${COLOURS[tone]}"/>
    <path d="M4 0H${edge}V${HEIGHT2}H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0z" fill="#3d4742"/>
    <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${SIZE}">
    <text x="${PADDING}" y="14" textLength="${leftWidth}" lengthAdjust="spacingAndGlyphs">${label}</text>
    <text x="${edge + PADDING}" y="14" textLength="${rightWidth}" lengthAdjust="spacingAndGlyphs">${message}</text>
    </g></svg>`.text;
}
var CACHE_S = 300;
function shieldsJson({ label, message, tone }) {
  const data = {
    schemaVersion: 1,
    label,
    message,
    color: COLOURS[tone],
    cacheSeconds: CACHE_S
  };
  return jsonText(data);
}

// src/page/machine/told.ts
function toldIncidents(model, input) {
  const dates = publicationDates(input.incidents);
  const models = new Map(model.incidents.map((incident) => [incident.id, incident]));
  const told = input.incidents.flatMap((incident) => {
    const shown = models.get(incident.id);
    if (shown === void 0 || incident.kind !== "outage" && incident.kind !== "degraded") return [];
    return [tell(incident, incident.kind, shown, dates)];
  });
  return told.sort((a, b) => b.updatedAt - a.updatedAt || (a.incident.id < b.incident.id ? -1 : 1));
}
function tell(incident, kind, shown, dates) {
  const updates = incident.changes.map((change) => ({
    change,
    at: dates.get(change) ?? change.at,
    isResolved: change.kind === "closed",
    headline: headlineOf2(change, shown.checks),
    body: bodyOf(change, shown)
  })).toSorted((a, b) => b.at - a.at);
  const publishedAt = updates.at(-1)?.at ?? incident.startedAt;
  return {
    incident: shown,
    kind,
    name: `${whoOf(shown.checks)}: ${kind}`,
    updates,
    publishedAt,
    updatedAt: updates[0]?.at ?? publishedAt
  };
}
function publicationDates(incidents2) {
  const changes = incidents2.flatMap((incident) => incident.changes);
  const dates = /* @__PURE__ */ new Map();
  let last = Number.NEGATIVE_INFINITY;
  for (const change of changes.toSorted((a, b) => a.at - b.at || compare(a, b))) {
    const at2 = wholeSecond(change.at);
    const date2 = at2 > last ? at2 : instant(last + 1e3);
    dates.set(change, date2);
    last = date2;
  }
  return dates;
}
function compare(a, b) {
  if (a.incident !== b.incident) return a.incident < b.incident ? -1 : 1;
  return a.number - b.number;
}
function headlineOf2({ kind, state }, checks2) {
  const [who, verb] = [whoOf(checks2), checks2.length === 1 ? "is" : "are"];
  switch (kind) {
    case "opened":
      return `${who} ${verb} ${state}`;
    case "worsened":
      return `${who} got worse: ${state}`;
    case "eased":
      return `${who} got better: ${state}`;
    case "closed":
      return state === "up" ? `${who} ${verb} up again` : `${who} ${verb} no longer watched`;
  }
}
function bodyOf({ kind, state, reason, text, since }, { startedAt, checks: checks2 }) {
  const seen = safeLine(text).replace(/([^.!?…])$/, "$1.");
  if (kind === "closed") {
    const lasted = formatDuration(since - startedAt);
    return `${state === "up" ? "Up again" : "Ended"} after ${lasted}: ${seen}`;
  }
  const meaning = describeReason(reason).meaning.replaceAll("`", "");
  const whom = checks2.length === 1 ? "" : ` Affects ${checks2.map(({ name }) => name).join(", ")}.`;
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}: ${seen} ${meaning}${whom}`;
}

// src/page/machine/source.ts
function sourceOf(model, input) {
  const space = String(input.state.repository?.id ?? model.title);
  return {
    model,
    input,
    address: addressOf(input.siteUrl),
    space,
    told: toldIncidents(model, input),
    maintenance: input.maintenance ?? []
  };
}
function asOf({ lastRound, builtAt }) {
  return lastRound ?? builtAt;
}
function isAbout(window, check) {
  return window.checks === void 0 || window.checks.includes(check);
}
function progressOf(window, now) {
  if (now < window.from) return "scheduled";
  return now < window.to ? "in_progress" : "completed";
}
function isInMaintenance({ maintenance, model }, check) {
  return maintenance.some((window) => isAbout(window, check) && progressOf(window, model.builtAt) === "in_progress");
}

// src/page/machine/calendar.ts
var ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "TZNAME:UTC",
  "END:STANDARD",
  "END:VTIMEZONE"
];
function calendar(source) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Allclear//Status page//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText3(source.model.title)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...ZONE,
    ...source.maintenance.flatMap((window) => event(source, window)),
    "END:VCALENDAR"
  ];
  return lines.map((line2) => `${fold(line2)}\r
`).join("");
}
function event({ address, model, space }, window) {
  const checks2 = model.checks.filter(({ id }) => isAbout(window, id));
  const urn = stableUrn(space, "maintenance", window.title, String(window.from), ...window.checks ?? []);
  const url = address(HOME);
  return [
    "BEGIN:VEVENT",
    `UID:${urn.replace("urn:uuid:", "")}`,
    `DTSTAMP:${compact(model.builtAt)}`,
    `SEQUENCE:${model.news}`,
    `DTSTART:${compact(window.from)}`,
    `DTEND:${compact(window.to)}`,
    `SUMMARY:${escapeText3(safeLine(window.title))}`,
    `DESCRIPTION:${escapeText3(`Affects ${checks2.map(({ name }) => name).join(", ")}`)}`,
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    ...url === void 0 ? [] : [`URL:${url}`],
    "END:VEVENT"
  ];
}
function compact(at2) {
  return iso(at2).replace(/[-:]/g, "");
}
function escapeText3(text) {
  return text.toWellFormed().replace(/[\\;,]/g, "\\$&");
}
var MOST_OCTETS = 75;
function fold(line2) {
  let folded = "";
  let octets = 0;
  for (const character of line2) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

// src/page/machine/card.ts
var WIDTH = 480;
var HEIGHT3 = 128;
var INDENT = 72;
var ROOM = WIDTH - INDENT - 20;
function card({ model }) {
  const { level, sentence } = model.overall;
  const label = [`${model.title}: ${sentence}`, countsOf(model), freshness(model)].join(". ");
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT3}" viewBox="0 0 ${WIDTH} ${HEIGHT3}" role="img" aria-label="${label}">
    <title>${label}</title>
    <style>.g{fill:#fff;stroke:#e2e6e2}.i{fill:#16201b}.s{fill:#56635c}@media(prefers-color-scheme:dark){.g{fill:#161e1b;stroke:#28322d}.i{fill:#e8eeea}.s{fill:#9fada5}}</style>
    <rect class="g" x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT3 - 1}" rx="14"/>
    <circle cx="38" cy="64" r="18" fill="${LEVEL_COLOURS[level]}"/>
    <path d="${MARKS[level]}" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
    <g font-family="ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif">
    ${line(model.title, 14, 34, "s")}${line(sentence, 20, 62, "i")}${line(countsOf(model), 13, 86, "s")}${line(freshness(model), 13, 107, "s")}
    </g></svg>`.text;
}
function line(text, size, y, colour) {
  const weight = colour === "i" ? "600" : "400";
  return html`<text class="${colour}" x="${INDENT}" y="${y}" font-size="${size}" font-weight="${weight}">${fitted(text, size, ROOM)}</text>`;
}
var TICK = "M30 64.5l5.5 5.5 11-11.5";
var CROSS = "M32 58l12 12M44 58l-12 12";
var CALL = "M38 55v11M38 72.5v.5";
var CLOCK = "M38 54v10.5l6.5 4";
var RING = "M32 64h12";
var MARKS = {
  up: TICK,
  checking: CLOCK,
  stale: CLOCK,
  unseen: RING,
  none: RING,
  degraded: CALL,
  partial: CROSS,
  major: CROSS
};
var FACES = ["down", "degraded", "unseen", "up", "none"];
function countsOf({ checks: checks2 }) {
  const parts = FACES.flatMap((face) => {
    const count2 = checks2.filter(({ standing }) => standing.face === face).length;
    return count2 === 0 ? [] : [`${count2} ${FACE_WORDS[face].toLowerCase()}`];
  });
  return parts.length === 0 ? "0 checks" : `${checks2.length === 1 ? "1 check" : `${checks2.length} checks`}: ${parts.join(", ")}`;
}
function freshness({ lastRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || goodUntil2 === void 0) return "Nobody has looked yet";
  return `Last look ${showTime(lastRound)}, good until ${showTime(goodUntil2).split(", ")[1]}`;
}

// src/page/machine/embed.ts
function embedPage({ model }) {
  const { level, sentence, details } = model.overall;
  const body = html`<main class="frame"><section class="card hero ${level}">${icon(LEVEL_ICONS[level])}
    <h1><a href="${siteLink(EMBED, HOME)}" target="_blank" rel="noopener">${sentence}</a></h1>
    <div class="more">${details.map((detail) => html`<p>${detail}</p>`)}${staleNote(model)}</div>
    ${freshness2(model)}
  </section></main>`;
  return shell({ title: model.title, description: sentence, level }, body);
}
function staleNote({ goodUntil: goodUntil2 }) {
  if (goodUntil2 === void 0) return void 0;
  return html`<p id="stale" role="status" data-when="stale" data-after="${iso(goodUntil2)}" hidden><strong>This is out of date:</strong> nobody has looked since, or nothing newer has reached you.</p>`;
}
function freshness2({ lastRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || goodUntil2 === void 0)
    return html`<p class="rounds soft small">Nobody has looked yet.</p>`;
  return html`<p class="rounds soft small">Last look ${moment(lastRound)}. Good until ${clock(goodUntil2)}.</p>`;
}

// src/page/machine/json-feed.ts
function jsonFeed(source) {
  const { address, model, told } = source;
  const feed2 = {
    version: "https://jsonfeed.org/version/1.1",
    title: `${model.title}: incidents`,
    ...at("home_page_url", address(HOME)),
    ...at("feed_url", address(JSON_FEED)),
    language: "en",
    authors: [{ name: model.title }],
    items: told.slice(0, MOST_ENTRIES).map((one) => item(one, source))
  };
  return jsonText(feed2);
}
function item(told, { address, space }) {
  return {
    id: incidentUrn(space, told.incident.id),
    ...at("url", address(incidentPath(told.incident.id))),
    title: told.name,
    content_html: incidentContent(told).text,
    date_published: iso(told.publishedAt),
    date_modified: iso(told.updatedAt),
    tags: [told.kind, told.incident.isOpen ? "investigating" : "resolved"]
  };
}
function at(key, url) {
  return url === void 0 ? {} : { [key]: url };
}

// src/page/machine/markdown.ts
function markdownTwin(source) {
  const { model, address } = source;
  const link = (path) => destination(address, MARKDOWN, path);
  const open = model.incidents.filter(({ isOpen: isOpen2 }) => isOpen2);
  const past2 = model.incidents.filter(({ isOpen: isOpen2 }) => !isOpen2);
  return document([
    `# ${escapeText(model.title)}`,
    [`**${escapeText(model.overall.sentence)}**`, ...model.overall.details.map((text) => escapeText(text))].join(
      "  \n"
    ),
    freshness3(model),
    ...section(
      "Happening now",
      open.map((incident) => incidentLine(incident, link(incidentPath(incident.id))))
    ),
    ...section("Maintenance", plannedLines(source)),
    ...model.groups.flatMap((group) => groupSection(group, link)),
    ...section(
      "Incidents of the last 90 days",
      past2.map((incident) => incidentLine(incident, link(incidentPath(incident.id))))
    ),
    "Uptime is 1 \u2212 down \xF7 (up + degraded + down) in observed time of the last 90 days. Both figures are cut, never rounded up."
  ]);
}
function llmsText(source) {
  const { model, address } = source;
  const to = (path) => destination(address, LLMS, path);
  return document([
    `# ${escapeText(model.title)}`,
    `> ${escapeText(model.overall.sentence)}. ${freshness3(model)}`,
    "A status page. States are confirmed by several looks; blocked and unknown mean that we cannot see a target, not that it is down.",
    ...section("Status", [
      `- [The page as Markdown](${to(MARKDOWN)}): every check with state, uptime and coverage, and the incidents`,
      `- [summary.json](${to(`${STATUS_API}/summary.json`)}): in the shape of Statuspage's API, version 2`,
      `- [build.json](${to("build.json")}): states in one small file, and until when it is good`,
      `- [metrics.txt](${to(METRICS)}): OpenMetrics`,
      `- [updates.atom](${to(UPDATES_ATOM)}): each update of an incident as it was told`
    ]),
    ...section(
      "Checks",
      model.checks.map((check) => checkLine(check, to(checkPath(check.id))))
    ),
    ...section("Optional", [`- [The page for people](${to(HOME)})`])
  ]);
}
function destination(address, from, to) {
  return farLink(address, from, to).href.replace(/\(/g, "%28").replace(/\)/g, "%29");
}
function document(blocks) {
  return `${blocks.join("\n\n")}
`;
}
function section(title, lines) {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
function freshness3({ lastRound, goodUntil: goodUntil2 }) {
  if (lastRound === void 0 || goodUntil2 === void 0) return "Nobody has looked yet.";
  return `Last look ${showTime(lastRound)}; good until ${showTime(goodUntil2)}. If it is later, nobody has looked since.`;
}
function groupSection({ name, checks: checks2, uptime: uptime2 }, link) {
  const lines = checks2.map((check) => checkLine(check, link(checkPath(check.id))));
  if (name === void 0) return section("Checks", lines);
  return section(`${escapeText(name)} (${uptimeText(uptime2)})`, lines);
}
function checkLine({ name, standing, uptime: uptime2, latencyMs, target: target2 }, href) {
  const { face, state, since, unseen, pending } = standing;
  const word = face === "unseen" && state === "up" ? "Last seen up" : FACE_WORDS[face];
  const facts2 = [
    since === void 0 ? word : `${word} since ${showTime(since)}`,
    uptimeText(uptime2),
    ...latencyMs === void 0 ? [] : [`${Math.round(latencyMs)} ms`],
    ...target2 === void 0 ? [] : [codeSpan(target2)]
  ];
  const notes = [
    ...unseen === void 0 ? [] : [`We cannot see it since ${showTime(unseen.since)}: ${meaningOf(unseen.reason)}`],
    ...pending === void 0 ? [] : [`Possible ${pending.possible}, checking since ${showTime(pending.since)}: ${escapeText(pending.text)}`]
  ];
  return [`- [${escapeText(name)}](${href}): ${facts2.join(", ")}`, ...notes.map((note2) => `  - ${note2}`)].join("\n");
}
function uptimeText({ ratio, coverage }) {
  return ratio === void 0 ? "no data" : `${formatRatio(ratio)} uptime, ${formatRatio(coverage)} observed`;
}
function incidentLine({ headline, startedAt, endedAt, duration, reason, text }, href) {
  const time = endedAt === void 0 ? `since ${showTime(startedAt)}` : `${showTime(startedAt)} to ${showTime(endedAt)} (${duration})`;
  return `- [${escapeText(headline)}](${href}): ${time}. ${meaningOf(reason)} Seen: ${escapeText(text)}`;
}
function meaningOf(reason) {
  return describeReason(reason).meaning;
}
function plannedLines({ maintenance, model }) {
  return maintenance.filter((window) => progressOf(window, model.builtAt) !== "completed").map(({ title, from, to }) => `- ${escapeText(title)}: ${showTime(from)} to ${showTime(to)}`);
}

// src/page/machine/metrics.ts
function metrics({ model }) {
  const families = [
    ...standingFamilies(model),
    ...ratioFamilies(model),
    ...lookFamilies(model.checks),
    ...siteFamilies(model)
  ];
  const shown = families.filter(({ samples }) => samples.length > 0);
  return `${shown.map(familyText).join("")}# EOF
`;
}
function standingFamilies({ checks: checks2, groups }) {
  const groupOf = new Map(groups.flatMap((group) => group.checks.map(({ id }) => [id, group.id ?? ""])));
  return [
    {
      name: "allclear_check_info",
      help: "Names of checks and their groups.",
      samples: checks2.map(({ id, name }) => ({ labels: { check: id, name, group: groupOf.get(id) ?? "" }, value: 1 }))
    },
    {
      name: "allclear_check_state",
      help: "1 for the confirmed state; none is there before the first is confirmed.",
      samples: checks2.flatMap(
        ({ id, standing: { state } }) => state === void 0 ? [] : oneOf("allclear_check_state", id, ["up", "degraded", "down"], state)
      )
    },
    {
      name: "allclear_check_unseen",
      help: "1 where we cannot see the target, and why; the confirmed state is then the last one known.",
      samples: checks2.flatMap(
        ({ id, standing: { unseen } }) => oneOf("allclear_check_unseen", id, ["blocked", "unknown"], unseen?.state)
      )
    },
    {
      name: "allclear_check_pending",
      help: "1 while looks that are not confirmed yet say otherwise than the state.",
      samples: checks2.map(({ id, standing }) => ({
        labels: { check: id },
        value: standing.pending === void 0 ? 0 : 1
      }))
    },
    seconds(
      "allclear_check_state_since_timestamp_seconds",
      "When the confirmed state began: its first look.",
      checks2.flatMap(({ id, standing: { since } }) => known({ check: id }, unixOf(since)))
    )
  ];
}
function oneOf(family, check, states, is) {
  return states.map((state) => ({ labels: { check, [family]: state }, value: state === is ? 1 : 0 }));
}
var WINDOW = "90d";
function ratioFamilies({ checks: checks2, groups, uptime: uptime2 }) {
  const family = (name, help, samples) => ({
    name,
    help,
    unit: "ratio",
    samples
  });
  const all = (of, key, help) => [
    family(
      `allclear_check_${of}_ratio`,
      help,
      checks2.flatMap((check) => known({ check: check.id, window: WINDOW }, check.uptime[key]))
    ),
    family(
      `allclear_group_${of}_ratio`,
      `${help} The mean of the group's checks.`,
      groups.flatMap(
        ({ id, uptime: mean }) => id === void 0 ? [] : known({ group: id, window: WINDOW }, mean[key])
      )
    ),
    family(`allclear_${of}_ratio`, `${help} The mean of all checks.`, known({ window: WINDOW }, uptime2[key]))
  ];
  return [
    ...all("uptime", "ratio", "Share of the observed time that was not down."),
    ...all("coverage", "coverage", "Share of the time that was observed.")
  ];
}
function lookFamilies(checks2) {
  const looks2 = checks2.flatMap((check) => check.looks);
  const each = (value) => looks2.flatMap((look2) => known({ check: look2.check, location: look2.location }, value(look2)));
  return [
    seconds(
      "allclear_check_last_look_timestamp_seconds",
      "When the newest look from a location began.",
      each((look2) => unixOf(look2.at))
    ),
    seconds("allclear_check_last_look_seconds", "What that look took, by phase.", looks2.flatMap(phaseSamples)),
    seconds(
      "allclear_check_certificate_end_timestamp_seconds",
      "When the certificate ends that the look saw.",
      each(({ facts: facts2 }) => unixOf(facts2.certificateEnds))
    )
  ];
}
function phaseSamples({ check, location, phases: phases2 }) {
  const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs, totalMs } = phases2;
  const named = {
    dns: dnsMs,
    connect: connectMs,
    tls: tlsMs,
    first_byte: firstByteMs,
    download: downloadMs,
    total: totalMs
  };
  return Object.entries(named).flatMap(([phase, ms]) => {
    return known({ check, location, phase }, ms === void 0 ? void 0 : Number((ms / 1e3).toFixed(6)));
  });
}
function siteFamilies({ builtAt, lastRound, everyMs, incidents: incidents2 }) {
  return [
    {
      name: "allclear_incidents_open",
      help: "Incidents that have not ended.",
      samples: known({}, incidents2.filter(({ isOpen: isOpen2 }) => isOpen2).length)
    },
    seconds(
      "allclear_round_expected_interval_seconds",
      "Nominal time from one round to the next.",
      known({}, everyMs / 1e3)
    ),
    seconds("allclear_round_last_timestamp_seconds", "When the newest round began.", known({}, unixOf(lastRound))),
    seconds("allclear_page_built_timestamp_seconds", "When the page was built.", known({}, unixOf(builtAt)))
  ];
}
function seconds(name, help, samples) {
  return { name, help, unit: "seconds", samples };
}
function known(labels, value) {
  return value === void 0 ? [] : [{ labels, value }];
}
function unixOf(at2) {
  return at2 === void 0 ? void 0 : at2 / 1e3;
}
function familyText({ name, help, unit, samples }) {
  const lines = [
    `# TYPE ${name} gauge`,
    ...unit === void 0 ? [] : [`# UNIT ${name} ${unit}`],
    `# HELP ${name} ${help}`,
    ...samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`)
  ];
  return lines.map((line2) => `${line2}
`).join("");
}
function labelText(labels) {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escaped(text) {
  return text.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

// src/page/machine/rss.ts
function historyRss({ address, model, told }) {
  const self = webLink(address(HISTORY_RSS) ?? "");
  const home = address(HOME);
  if (self === void 0 || home === void 0) return void 0;
  const items = told.slice(0, MOST_ENTRIES);
  return html`<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>${model.title}: incidents</title>
    <link>${home}</link>
    <description>Incidents of ${model.title}</description>
    <language>en</language>
    <lastBuildDate>${rfc822(items[0]?.updatedAt ?? model.builtAt)}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${self}"/>
    ${items.map((one) => item2(one, address(incidentPath(one.incident.id)) ?? home))}
    </channel></rss>`.text;
}
function item2(told, url) {
  return html`<item>
    <title>${told.name}</title>
    <link>${url}</link>
    <guid isPermaLink="true">${url}</guid>
    <pubDate>${rfc822(told.updatedAt)}</pubDate>
    <description>${incidentContent(told).text}</description>
    </item>`;
}
function rfc822(at2) {
  return new Date(at2).toUTCString();
}

// src/page/machine/sitemap.ts
function sitemap({ address, model }) {
  const seen = asOf(model);
  const pages = [
    [HOME, seen],
    [INCIDENTS, seen],
    ...model.checks.map((check) => [checkPath(check.id), seen]),
    ...model.incidents.map(({ id, startedAt, endedAt }) => [incidentPath(id), endedAt ?? startedAt])
  ];
  const entries = pages.flatMap(([path, at2]) => {
    const url = address(path);
    return url === void 0 ? [] : [html`<url><loc>${url}</loc><lastmod>${iso(at2)}</lastmod></url>`];
  });
  if (entries.length === 0) return void 0;
  return html`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`.text;
}
function robots({ address }) {
  const map = address(SITEMAP);
  return ["User-agent: *", "Allow: /", ...map === void 0 ? [] : ["", `Sitemap: ${map}`], ""].join("\n");
}

// src/page/machine/statuspage/page.ts
function timestamp(at2) {
  return new Date(at2).toISOString();
}
function pageId({ space }) {
  return stableId("page", space);
}
function checkComponentId(check) {
  return stableId("check", check);
}
function groupComponentId(group) {
  return stableId("group", group);
}
function pageObject(source) {
  return {
    id: pageId(source),
    name: source.model.title,
    url: source.address("index.html") ?? "",
    time_zone: "Etc/UTC",
    updated_at: timestamp(asOf(source.model))
  };
}

// src/page/machine/statuspage/components.ts
var STATUS_OF = {
  up: "operational",
  degraded: "degraded_performance",
  down: "major_outage"
};
function componentsOf(source) {
  const groups = source.model.groups.map((group) => ({ group, children: checkComponents(source, group) }));
  const loose = groups.flatMap(({ group, children }) => group.id === void 0 ? children : []);
  const named = groups.filter(({ group, children }) => group.id !== void 0 && children.length > 0);
  const grouped = named.flatMap(({ group, children }, index) => {
    const id = groupComponentId(group.id ?? "");
    return [groupComponent(source, { group, id, children, position: loose.length + index + 1 }), ...children];
  });
  return [...loose, ...grouped];
}
function checkComponents(source, group) {
  return group.checks.filter((check) => check.standing.state !== void 0).map((check, index) => checkComponent(source, check, { group, position: index + 1 }));
}
function checkComponent(source, check, { group, position }) {
  const first = source.input.state.checks[check.id]?.first ?? source.model.builtAt;
  return {
    id: checkComponentId(check.id),
    name: check.name,
    status: isInMaintenance(source, check.id) ? "under_maintenance" : STATUS_OF[check.standing.state ?? "up"],
    created_at: timestamp(first),
    updated_at: timestamp(changedAt(check, first)),
    position,
    description: descriptionOf(check),
    showcase: true,
    start_date: dayName(first),
    group_id: group.id === void 0 ? null : groupComponentId(group.id),
    page_id: pageId(source),
    group: false,
    only_show_if_degraded: false
  };
}
function changedAt({ standing: { since, unseen, pending } }, first) {
  return instant(Math.max(first, since ?? first, unseen?.since ?? first, pending?.since ?? first));
}
function descriptionOf({ standing: { unseen, pending } }) {
  const notes = [];
  if (unseen !== void 0) {
    const meaning = describeReason(unseen.reason).meaning.replaceAll("`", "");
    notes.push(`We cannot see it since ${showTime(unseen.since)}; the status is the last confirmed one. ${meaning}`);
  }
  if (pending !== void 0)
    notes.push(`Possible ${pending.possible}, checking since ${showTime(pending.since)}; not confirmed yet.`);
  return notes.length === 0 ? null : notes.join(" ");
}
function groupComponent(source, { group, id, children, position }) {
  return {
    id,
    name: group.name ?? "",
    status: groupStatus(children.map(({ status }) => status)),
    created_at: timestamp(instant(Math.min(...children.map((child) => Date.parse(child.created_at))))),
    updated_at: timestamp(instant(Math.max(...children.map((child) => Date.parse(child.updated_at))))),
    position,
    description: null,
    showcase: false,
    start_date: null,
    group_id: null,
    page_id: pageId(source),
    group: true,
    only_show_if_degraded: false,
    components: children.map((child) => child.id)
  };
}
function groupStatus(statuses) {
  if (statuses.every((status) => status === "major_outage")) return "major_outage";
  if (statuses.includes("major_outage")) return "partial_outage";
  if (statuses.includes("degraded_performance")) return "degraded_performance";
  return statuses.includes("under_maintenance") ? "under_maintenance" : "operational";
}

// src/page/machine/statuspage/incidents.ts
var MOST = 50;
function incidentsOf(source, components) {
  return source.told.toSorted((a, b) => b.incident.startedAt - a.incident.startedAt).slice(0, MOST).map((told) => statuspageIncident(source, told, components));
}
function unresolvedOf(source, components) {
  return source.told.filter(({ incident }) => incident.isOpen).toSorted((a, b) => b.incident.startedAt - a.incident.startedAt).map((told) => statuspageIncident(source, told, components));
}
function statuspageIncident(source, told, components) {
  const { incident, kind, name, updates } = told;
  const id = stableId("incident", incident.id);
  const affected = affectedBy(
    incident.checks.map((check) => check.id),
    components
  );
  return {
    id,
    name,
    status: incident.isOpen ? "investigating" : "resolved",
    created_at: timestamp(told.publishedAt),
    updated_at: timestamp(told.updatedAt),
    monitoring_at: null,
    resolved_at: incident.endedAt === void 0 ? null : timestamp(incident.endedAt),
    impact: kind === "outage" ? "major" : "minor",
    shortlink: source.address(incidentPath(incident.id)) ?? "",
    started_at: timestamp(incident.startedAt),
    page_id: pageId(source),
    incident_updates: updates.map((update) => incidentUpdate(update, id, affectedBy(update.change.checks, components))),
    components: affected.map(({ component }) => component)
  };
}
function affectedBy(checks2, components) {
  const wanted = new Set(checks2.map(checkComponentId));
  return components.filter(({ id }) => wanted.has(id)).map((component) => {
    const group = components.find(({ id }) => id === component.group_id);
    return { component, name: group === void 0 ? component.name : `${group.name} - ${component.name}` };
  });
}
function incidentUpdate(update, incident, affected) {
  const { change, at: at2, body, isResolved } = update;
  const [oldStatus, newStatus] = [statusOfState(change.from), statusOfState(change.state)];
  return {
    id: stableId("update", change.incident, String(change.number)),
    status: isResolved ? "resolved" : "investigating",
    body,
    incident_id: incident,
    created_at: timestamp(at2),
    updated_at: timestamp(at2),
    display_at: timestamp(change.since),
    affected_components: affected.map(({ component, name }) => ({
      code: component.id,
      name,
      old_status: oldStatus,
      new_status: newStatus
    })),
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null
  };
}
function statusOfState(state) {
  return state === "down" || state === "degraded" ? STATUS_OF[state] : "operational";
}

// src/page/machine/statuspage/maintenances.ts
var MOST2 = 50;
function maintenancesOf(source, components, wanted) {
  const now = source.model.builtAt;
  return source.maintenance.filter((window) => wanted.includes(progressOf(window, now))).toSorted((a, b) => Math.abs(a.from - now) - Math.abs(b.from - now)).slice(0, MOST2).toSorted((a, b) => b.from - a.from).map((window) => scheduledMaintenance(source, components, window));
}
function scheduledMaintenance(source, components, window) {
  const id = stableId("maintenance", window.title, String(window.from), ...window.checks ?? []);
  const status = progressOf(window, source.model.builtAt);
  const affected = affectedBy(
    source.model.checks.map((check) => check.id).filter((check) => isAbout(window, check)),
    components
  );
  const [from, to] = [timestamp(window.from), timestamp(window.to)];
  return {
    id,
    name: safeLine(window.title),
    status,
    created_at: from,
    updated_at: status === "completed" ? to : from,
    monitoring_at: null,
    resolved_at: status === "completed" ? to : null,
    impact: "maintenance",
    shortlink: source.address("index.html") ?? "",
    started_at: from,
    page_id: pageId(source),
    incident_updates: [announcement(window, { id, status, at: from })],
    components: affected.map(({ component }) => component),
    scheduled_for: from,
    scheduled_until: to
  };
}
function announcement(window, { id, status, at: at2 }) {
  return {
    id: stableId("announcement", id),
    status,
    body: `Maintenance from ${showTime(window.from)} to ${showTime(window.to)}.`,
    incident_id: id,
    created_at: at2,
    updated_at: at2,
    display_at: at2,
    affected_components: null,
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null
  };
}

// src/page/machine/statuspage/status.ts
function statusOf(source, components) {
  const { checks: checks2, overall } = source.model;
  const leaves = components.filter((component) => !component.group);
  if (leaves.length === 0) return { indicator: "none", description: overall.sentence };
  const status = confirmedStatus(leaves, checks2.length);
  const doubts = doubtsOf(source);
  if (doubts.length === 0) return status;
  return { ...status, description: `${status.description} (last confirmed; ${doubts.join("; ")})` };
}
function confirmedStatus(leaves, total) {
  const count2 = (status) => leaves.filter((leaf) => leaf.status === status).length;
  const down = count2("major_outage");
  if (down * 2 >= total) return { indicator: "critical", description: "Major Service Outage" };
  if (down > 0) return { indicator: "major", description: "Partial System Outage" };
  if (count2("degraded_performance") > 0) return { indicator: "minor", description: "Partially Degraded Service" };
  if (count2("under_maintenance") > 0) return { indicator: "none", description: "Service Under Maintenance" };
  return { indicator: "none", description: "All Systems Operational" };
}
function doubtsOf({ model: { checks: checks2, overall, lastRound } }) {
  const unseen = checks2.filter(({ standing }) => standing.unseen !== void 0).length;
  const waiting = checks2.filter(({ standing }) => standing.face === "none").length;
  const of = `of ${checks2.length} checks`;
  return [
    ...overall.level === "stale" && lastRound !== void 0 ? [`nobody has looked since ${showTime(lastRound)}`] : [],
    ...unseen > 0 ? [`${unseen} ${of} cannot be seen now`] : [],
    ...waiting > 0 ? [`${waiting} ${of} without data yet`] : []
  ];
}

// src/page/machine/statuspage/documents.ts
function statuspageFiles(source) {
  const page2 = pageObject(source);
  const components = componentsOf(source);
  const status = statusOf(source, components);
  const unresolved = unresolvedOf(source, components);
  const upcoming = maintenancesOf(source, components, ["scheduled"]);
  const active = maintenancesOf(source, components, ["in_progress"]);
  const all = maintenancesOf(source, components, ["scheduled", "in_progress", "completed"]);
  const documents = {
    summary: { page: page2, components, incidents: unresolved, scheduled_maintenances: [...upcoming, ...active], status },
    status: { page: page2, status },
    components: { page: page2, components },
    incidents: { page: page2, incidents: incidentsOf(source, components) },
    "incidents/unresolved": { page: page2, incidents: unresolved },
    "scheduled-maintenances": { page: page2, scheduled_maintenances: all },
    "scheduled-maintenances/upcoming": { page: page2, scheduled_maintenances: upcoming },
    "scheduled-maintenances/active": { page: page2, scheduled_maintenances: active }
  };
  return Object.entries(documents).map(([name, document2]) => [`${STATUS_API}/${name}.json`, jsonText(document2)]);
}

// src/page/machine/files.ts
var BUILDERS = [
  [HISTORY_ATOM, historyAtom],
  [HISTORY_RSS, historyRss],
  [UPDATES_ATOM, updatesAtom],
  [JSON_FEED, jsonFeed],
  [CALENDAR_FILE, calendar],
  [METRICS, metrics],
  [LLMS, llmsText],
  [MARKDOWN, markdownTwin],
  [SITEMAP, sitemap],
  [ROBOTS, robots],
  [CARD, card],
  [EMBED, embedPage]
];
function machineFiles(model, input) {
  const source = sourceOf(model, input);
  const single = BUILDERS.flatMap(([path, build]) => {
    const text = build(source);
    return text === void 0 ? [] : [[path, text]];
  });
  return [...single, ...statuspageFiles(source), ...badgeFiles(source)];
}

// src/page/days.ts
var WINDOW_DAYS = 90;
function windowOf(now) {
  return Array.from({ length: WINDOW_DAYS }, (_, index) => dayName(after(now, (index + 1 - WINDOW_DAYS) * DAY_MS)));
}
function windowStart(now) {
  return after(dayOf(now), (1 - WINDOW_DAYS) * DAY_MS);
}
function daysOf(tallies, watch) {
  const byDay = new Map(tallies.map((tally) => [tally.day, tally]));
  return windowOf(watch.now).map((day) => dayModel(day, byDay.get(day), watch));
}
function dayModel(day, tally, watch) {
  const start = Date.parse(`${day}T00:00:00Z`);
  const isToday = watch.now < start + DAY_MS;
  const end = isToday ? watch.now : start + DAY_MS;
  const { upS, degradedS, downS, outsideS: plannedS } = tally ?? NOTHING;
  const elapsedS = Math.max(0, Math.floor((end - Math.max(start, watch.first ?? end)) / 1e3) - plannedS);
  const observedS = upS + degradedS + downS;
  const dueS = isToday ? elapsedS - watch.graceS : elapsedS;
  const facts2 = { day, isThin: observedS > 0 && observedS < dueS / 2, upS, degradedS, downS, elapsedS, plannedS };
  if (observedS === 0) return { ...facts2, face: dueS > 0 ? "unseen" : plannedS > 0 ? "planned" : "before" };
  return { ...facts2, face: worst(downS, degradedS) };
}
function worst(downS, degradedS) {
  if (downS > 0) return "down";
  return degradedS > 0 ? "degraded" : "up";
}

// src/page/sentence.ts
function overallSentence(voices, staleSince) {
  const current = currentSentence(voices);
  if (staleSince === void 0) return current;
  return {
    level: "stale",
    sentence: `Nobody has looked since ${showTime(staleSince)}`,
    details: [`Last known: ${current.sentence}`]
  };
}
function currentSentence(voices) {
  const none = voices.filter((voice) => voice.face === "none").length;
  const waiting = none === 0 ? [] : [`${count(none)} ${none === 1 ? "has" : "have"} no data yet`];
  const [first, ...others] = [...problems(voices), ...possible(voices)];
  const details = [...others.map((problem) => problem.sentence), ...waiting];
  if (first !== void 0) return { ...first, details };
  if (voices.length === 0) return { level: "none", sentence: "Nothing is watched yet", details };
  if (none === voices.length) return { level: "none", sentence: "No data yet", details: [] };
  if (none > 0) return { level: "up", sentence: "Everything seen so far is up", details };
  return { level: "up", sentence: `${subject(voices, voices.length)} up`, details };
}
function problems(voices) {
  const down = voices.filter((voice) => voice.face === "down");
  const degraded = voices.filter((voice) => voice.face === "degraded");
  const unseen = voices.filter((voice) => voice.face === "unseen");
  const said = [];
  if (down.length > 0) said.push(outage(down, voices.length));
  if (degraded.length > 0) said.push({ level: "degraded", sentence: `${subject(degraded, voices.length)} degraded` });
  if (unseen.length > 0) said.push({ level: "unseen", sentence: cannotSee(unseen, voices.length) });
  return said;
}
function outage(down, total) {
  const level = down.length * 2 >= total ? "major" : "partial";
  if (down.length === 1) return { level, sentence: `${subject(down, total)} down` };
  const who = down.length === total ? "everything is" : subject(down, total);
  return { level, sentence: `${level === "major" ? "Major" : "Partial"} outage: ${who} down` };
}
function cannotSee(unseen, total) {
  const [only] = unseen;
  if (unseen.length === 1 && only !== void 0) return `We cannot see ${short(only.name)} now`;
  return unseen.length === total ? "We cannot see anything now" : `We cannot see ${unseen.length} of ${total} checks now`;
}
function possible(voices) {
  const said = [];
  for (const [what, phrase] of [
    ["problem", "problem with"],
    ["recovery", "recovery of"]
  ]) {
    const found = voices.filter((voice) => voice.possible === what);
    const [only] = found;
    if (only === void 0) continue;
    const where = found.length === 1 ? short(only.name) : count(found.length);
    said.push({ level: "checking", sentence: `Checking a possible ${phrase} ${where}` });
  }
  return said;
}
function subject(some, total) {
  const [only] = some;
  if (some.length === 1 && only !== void 0) return `${short(only.name)} is`;
  return some.length === total ? "Everything is" : `${some.length} of ${total} checks are`;
}
function count(checks2) {
  return checks2 === 1 ? "1 check" : `${checks2} checks`;
}
function short(name) {
  return isolate(safeLine(name, 60));
}

// src/page/standing.ts
function standingOf(memory) {
  if (memory === void 0) return { face: "none" };
  const { confirmed, unseen } = memory;
  const pending = pendingOf(memory);
  return {
    face: faceOf2(confirmed?.state, unseen !== void 0),
    ...confirmed === void 0 ? {} : { state: confirmed.state, since: confirmed.since },
    ...unseen === void 0 ? {} : { unseen },
    ...pending === void 0 ? {} : { pending }
  };
}
function faceOf2(state, isUnseen) {
  if (!isUnseen) return state ?? "none";
  return state === "degraded" || state === "down" ? state : "unseen";
}
function pendingOf({ confirmed, trail }) {
  const [first] = trail;
  const last = trail.at(-1);
  if (first === void 0 || last === void 0) return void 0;
  if (confirmed === void 0 && last.state === "up") return void 0;
  const isBetter = badness(last.state) < badness(confirmed?.state ?? "up");
  return { possible: isBetter ? "recovery" : "problem", since: first.at, text: safeLine(last.text) };
}

// src/page/model.ts
var CACHE_MS = 6e5;
var MISSED_ROUNDS = 3;
function goodUntil(lastRound, everyMs) {
  return after(lastRound, MISSED_ROUNDS * everyMs + REFRESH_MS + CACHE_MS);
}
function pageModel(input) {
  const incidents2 = input.incidents.map((incident) => incidentModel(incident, input));
  const checks2 = checkModels(input, incidents2);
  return {
    title: safeLine(input.title),
    builtAt: input.now,
    everyMs: input.everyMs,
    ...roundTimes(input),
    overall: overallOf(checks2, input),
    uptime: meanUptime(checks2.map((check) => check.uptime)),
    days: windowOf(input.now),
    groups: groupModels(checks2, input),
    checks: checks2,
    incidents: incidents2,
    isConfigBroken: Object.values(input.state.incidents).some((one) => one.kind === "config" && isOpen(one)),
    commit: input.commit,
    news: input.state.page?.news ?? 0,
    ...input.siteUrl === void 0 ? {} : { siteUrl: input.siteUrl }
  };
}
function roundTimes(input) {
  const { lastRound, everyMs } = input;
  if (lastRound === void 0) return {};
  return { lastRound, nextRound: after(lastRound, everyMs), goodUntil: goodUntil(lastRound, everyMs) };
}
function overallOf(checks2, input) {
  const voices = checks2.map(({ name, standing }) => ({
    name,
    face: standing.face,
    ...standing.pending === void 0 ? {} : { possible: standing.pending.possible }
  }));
  const { lastRound, everyMs, now } = input;
  const isStale = lastRound !== void 0 && now > goodUntil(lastRound, everyMs);
  return overallSentence(voices, isStale ? lastRound : void 0);
}
function checkModels(input, incidents2) {
  const days2 = Map.groupBy(input.days, (tally) => tally.check);
  const looks2 = Map.groupBy(input.latest, (result) => result.check);
  return input.checks.map((check) => ({
    ...checkModel(check, input, { days: days2.get(check.id) ?? [], looks: looks2.get(check.id) ?? [] }),
    incidents: incidents2.filter((incident) => incident.checks.some(({ id }) => id === check.id))
  }));
}
function checkModel(check, input, seen) {
  const memory = input.state.checks[check.id];
  const first = memory === void 0 ? {} : { first: memory.first };
  const graceS = 2 * Math.max(check.everyMs, input.everyMs) / 1e3;
  const days2 = daysOf(seen.days, { ...first, now: input.now, graceS });
  const latencyMs = latencyOf(seen.looks);
  return {
    id: check.id,
    name: safeLine(check.name),
    ...check.private || check.target === void 0 ? {} : { target: safeLine(check.target) },
    standing: standingOf(memory),
    uptime: uptimeOf(seen.days, memory?.first, input.now),
    days: days2,
    ...latencyMs === void 0 ? {} : { latencyMs },
    looks: seen.looks.toSorted((a, b) => a.location < b.location ? -1 : 1)
  };
}
function uptimeOf(days2, first, now) {
  const seconds2 = days2.reduce(addSums, NOTHING);
  const coverage = first === void 0 ? void 0 : coverageRatio(seconds2, { first, from: windowStart(now), to: now });
  return uptime(uptimeRatio(seconds2), coverage);
}
function meanUptime(uptimes) {
  return uptime(meanRatio(uptimes.map(({ ratio }) => ratio)), meanRatio(uptimes.map(({ coverage }) => coverage)));
}
function uptime(ratio, coverage) {
  return { ...ratio === void 0 ? {} : { ratio }, ...coverage === void 0 ? {} : { coverage } };
}
function latencyOf(looks2) {
  const answered = looks2.filter((look2) => isSeen(look2.state) && look2.state !== "down");
  const newest = answered.toSorted((a, b) => b.at - a.at)[0];
  return newest?.phases.totalMs;
}
function groupModels(checks2, input) {
  const groupOf = new Map(input.checks.map((check) => [check.id, check.group]));
  const known2 = new Set(input.groups.map((group) => group.id));
  const loose = checks2.filter((check) => !known2.has(groupOf.get(check.id) ?? ""));
  const groups = input.groups.map((group) => ({
    id: group.id,
    name: safeLine(group.name),
    ...summary(checks2.filter((check) => groupOf.get(check.id) === group.id))
  }));
  return [summary(loose), ...groups].filter((group) => group.checks.length > 0);
}
function summary(checks2) {
  const face = worstFace(checks2.map((check) => check.standing.face));
  return { face, uptime: meanUptime(checks2.map((check) => check.uptime)), checks: checks2 };
}

// src/page/not-found.ts
function notFoundPage(model) {
  const home = model.siteUrl === void 0 ? void 0 : homeLink(model.siteUrl);
  const title = html`<bdi>${model.title}</bdi>`;
  const body = html`<div class="frame"><header class="site"><p>${home === void 0 ? title : html`<a href="${home}">${title}</a>`}</p></header>
    <main><section class="card hero none">${icon("none")}
      <h1>There is no such page</h1>
      <div class="more"><p>It may have been about a check or an incident that is no longer listed.</p></div>
      ${home === void 0 ? void 0 : html`<p class="rounds"><a href="${home}">To the status page</a></p>`}
    </section></main></div>`;
  return shell({ title: `Not found \xB7 ${model.title}`, description: "There is no such page", level: "none" }, body);
}

// src/page/site.ts
function buildSite(input) {
  const model = pageModel(input);
  return new Map([
    [HOME, homePage(model)],
    ["404.html", notFoundPage(model)],
    ["build.json", buildJson(model)],
    ...machineFiles(model, input),
    [INCIDENTS, incidentsPage(model)],
    ...model.checks.map((check) => [checkPath(check.id), checkPage(model, check)]),
    ...model.incidents.map((incident) => [incidentPath(incident.id), incidentPage(model, incident)])
  ]);
}

// src/app/site.ts
async function servedPage(world, input, state) {
  const { publication, clock: clock2 } = world;
  if (publication === void 0 || input.page === "always" || !isWorthAsking(state?.page, clock2.now()))
    return void 0;
  try {
    const served = await publication.served(state?.page?.url);
    return { served, page: remembered(served, clock2.now()) };
  } catch (error) {
    world.report({ kind: "refused", error: refusalOf(error) });
    return void 0;
  }
}
function remembered(served, asked) {
  switch (served.kind) {
    case "ours":
      return { url: served.url, served: { news: served.news, at: served.at } };
    case "empty":
      return { url: served.url };
    case "off":
      return { asked };
  }
}
async function publishSite(world, input, shown) {
  const { served } = shown.served ?? {};
  if (input.page === "when-due") {
    if (served?.kind === "off") return { kind: "off", next: served.next };
    const isKnown = served !== void 0 || shown.state.page?.url !== void 0;
    if (!isKnown || !isWorthPublishing(shown.state.page, world.clock.now())) return { kind: "none" };
  }
  const { config, links } = input;
  const { state, commit } = shown;
  await world.site.write(await siteAt(world.store, { config, links, state, commit, now: world.clock.now() }));
  return { kind: "built", isDue: true };
}
var PAST_MS = 14 * DAY_MS;
var AHEAD_MS = 60 * DAY_MS;
async function siteAt(store, at2) {
  const { config, links, state, commit } = at2;
  const now = wholeSecond(at2.now);
  const files = await store.read(commit, pageReads(state, now));
  const siteUrl = config.page.url ?? state.page?.url;
  return buildSite({
    title: config.page.title,
    ...siteUrl === void 0 ? {} : { siteUrl },
    ...links.issuesUrl === void 0 ? {} : { issuesUrl: links.issuesUrl },
    now,
    everyMs: config.everyMs,
    checks: config.checks,
    groups: config.groups,
    state,
    commit,
    maintenance: windowsOf(config.maintenance, { from: after(now, -PAST_MS), to: after(now, AHEAD_MS) }),
    ...pageHistory(files, state, config.checks, now)
  });
}

export {
  refusalOf,
  servedPage,
  publishSite,
  siteAt
};
