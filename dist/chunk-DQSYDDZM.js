import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  noPast
} from "./chunk-X2BWIJ34.js";
import {
  burnRate,
  errorBudget,
  newestGood
} from "./chunk-PFFZTVQC.js";
import {
  WINDOW_DAYS,
  daysBefore,
  daysOf,
  graceOf,
  incidentDays,
  incidentModel,
  meanUptime,
  pageModel,
  whoOf,
  worstFace
} from "./chunk-GX5IXBED.js";
import {
  lastedMs
} from "./chunk-NDSKSSYJ.js";
import "./chunk-P437VXRP.js";
import "./chunk-R5UIMMN5.js";
import {
  isShared
} from "./chunk-Z3T25PNU.js";
import {
  BADGE_KINDS,
  CALENDAR_FILE,
  CARD,
  EMBED,
  HISTORY_ATOM,
  HISTORY_RSS,
  HOME,
  INCIDENTS,
  JSON_FEED,
  LLMS,
  MAINTENANCE,
  MARKDOWN,
  METRICS,
  REFERENCE,
  ROBOTS,
  SITEMAP,
  STATUS_API,
  UPDATES_ATOM,
  UPTIME,
  addressOf,
  anchorLink,
  badgePath,
  bars,
  barsAxis,
  changeItem,
  checkLinks,
  checkPath,
  clock,
  command,
  date,
  dayBars,
  describeSeconds,
  drillMark,
  english,
  farLink,
  favicon,
  fill,
  homeLink,
  html,
  icon,
  incidentCalendar,
  incidentItem,
  incidentPath,
  issueMark,
  lastKnown,
  levelShades,
  lookFiles,
  lookMark,
  markdown,
  moment,
  monthPath,
  page,
  period,
  prose,
  quoted,
  rootThemeLink,
  sampleBars,
  shell,
  siteLink,
  standingMark,
  standingNotes,
  stateMark,
  themeLink,
  uptimeFacts,
  webLink,
  workFacts
} from "./chunk-N3OZSTCH.js";
import {
  codeSpan,
  escapeText
} from "./chunk-C6E2U7YB.js";
import {
  allReasons,
  describeReason,
  describeStatus,
  isKnownReason
} from "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  ENGLISH
} from "./chunk-SMBKM5KJ.js";
import {
  coverageOf,
  formatRatio,
  meanRatio,
  uptimeRatio
} from "./chunk-IM5BUH5Q.js";
import {
  formatDuration
} from "./chunk-VQV5TYR2.js";
import {
  DAY_MS,
  dayName,
  monthName,
  monthOf
} from "./chunk-6MM2MQQ3.js";
import {
  after,
  compact,
  instant,
  iso,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";
import "./chunk-HYVV35BM.js";

// src/page/json-text.ts
function jsonText(value2) {
  return `${JSON.stringify(value2).replaceAll("<", "\\u003c")}
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

// src/page/check/badges-section.ts
function badgesSection(t, model, check) {
  const address = addressOf(model.siteUrl);
  const page2 = address(checkPath(check.id));
  if (page2 === void 0) return void 0;
  const rows = BADGE_KINDS.flatMap((kind) => badge(t, { address, page: page2, check, kind }));
  return html`<details class="card group"><summary><h2 id="badges">${t.badges.heading}</h2></summary>
    <div class="pad stack"><p class="soft small">${t.badges.note}</p><dl class="stack">${rows}</dl></div></details>`;
}
function badge(t, { address, page: page2, check, kind }) {
  const owner = { of: "check", id: check.id };
  const [svg, json] = [address(badgePath(owner, kind, "svg")), address(badgePath(owner, kind, "json"))];
  if (svg === void 0 || json === void 0) return void 0;
  return html`<div><dt>${t.badges[kind]}</dt><dd><code class="copy">${`[![${plain(check.name)}](${svg})](${page2})`}</code></dd>
    <dd class="soft small">${t.badges.data}: <code>${json}</code></dd></div>`;
}
function plain(name) {
  return name.replace(/[[\]\\`*_<>]/g, "");
}

// src/page/past-model.ts
var MOST_OLDER_PAGES = 2e3;
function olderWithPages({ incidents: incidents3 }) {
  return incidents3.slice(0, MOST_OLDER_PAGES);
}
function pastModel(model, input) {
  const past = input.past ?? noPast(input.now);
  const known2 = past.months.filter((month) => month >= past.daysFrom);
  const days = known2.toReversed().flatMap((month) => daysOfMonth(month, input.now));
  const tallies = Map.groupBy([...past.days, ...input.days], ({ check }) => check);
  const byCheck = new Map(model.checks.map(({ id }) => [id, checkDays(id, days, tallies.get(id) ?? [], input)]));
  const firsts = /* @__PURE__ */ new Map();
  for (const [index, day] of days.entries()) if (day.endsWith("-01")) firsts.set(day.slice(0, 7), index);
  const older = past.incidents.map((incident) => incidentModel(incident, input));
  const began = Map.groupBy([...model.incidents, ...older], ({ startedAt }) => monthName(startedAt));
  return {
    months: past.months.map((month) => {
      const name = monthName(month);
      const isKnown2 = month >= past.daysFrom;
      const place = { from: firsts.get(name) ?? 0, length: isKnown2 ? daysOfMonth(month, input.now).length : 0 };
      const checks2 = (isKnown2 ? model.checks : []).map((check) => ({
        check,
        span: spanOf(within(place, byCheck.get(check.id) ?? []))
      }));
      return {
        name,
        ...place,
        uptime: meanUptime(checks2.map(({ span }) => span)),
        checks: checks2,
        incidents: began.get(name) ?? []
      };
    }),
    overall: days.map(
      (day, index) => overallDay(
        day,
        [...byCheck.values()].flatMap((some) => some[index] ?? [])
      )
    ),
    days: byCheck,
    whole: new Map([...byCheck].map(([check, some]) => [check, spanOf(some)])),
    incidents: older.slice(0, olderWithPages(past).length)
  };
}
function within({ from, length }, days) {
  return days.slice(from, from + length);
}
function daysOfMonth(month, now) {
  const next = monthOf(after(month, 32 * DAY_MS));
  const end = Math.min(next, now + 1);
  return Array.from({ length: Math.ceil((end - month) / DAY_MS) }, (_, index) => dayName(after(month, index * DAY_MS)));
}
function checkDays(id, days, tallies, input) {
  const first = input.state.checks[id]?.first;
  const everyMs = input.checks.find((check) => check.id === id)?.everyMs ?? input.everyMs;
  const graceS = graceOf(everyMs, input);
  return daysOf(tallies, { ...first === void 0 ? {} : { first }, now: input.now, graceS }, days);
}
function spanOf(days) {
  const sum = { upS: 0, degradedS: 0, downS: 0, outsideS: 0 };
  let elapsedS = 0;
  for (const day of days) {
    sum.upS += day.upS;
    sum.degradedS += day.degradedS;
    sum.downS += day.downS;
    sum.outsideS += day.plannedS;
    elapsedS += day.elapsedS;
  }
  const [ratio, coverage] = [uptimeRatio(sum), coverageOf(sum, elapsedS)];
  return { ...sum, ...ratio !== void 0 && { ratio }, ...coverage !== void 0 && { coverage } };
}
var ORDER = ["before", "planned", "unseen", "up", "degraded", "down"];
function overallDay(day, days) {
  let face = "before";
  for (const one2 of days) if (ORDER.indexOf(one2.face) > ORDER.indexOf(face)) face = one2.face;
  const ratio = meanRatio(days.map(({ upS, degradedS, downS }) => uptimeRatio({ upS, degradedS, downS, outsideS: 0 })));
  return {
    day,
    face,
    ...ratio !== void 0 && { ratio },
    down: days.filter((one2) => one2.face === "down").length,
    degraded: days.filter((one2) => one2.face === "degraded").length
  };
}

// src/page/check/budget-section.ts
var WINDOW_DAYS2 = { "24h": 1, "7d": 7, "30d": 30, "90d": 90, "1y": 365 };
function budgetSection(t, { slo, days, lastDay }) {
  const counted = slo.window === "24h" && lastDay !== void 0 ? lastDay : spanOf(days.slice(-WINDOW_DAYS2[slo.window]));
  const budget = errorBudget(slo, counted);
  const promise = t.budget.promise(`${t.number(slo.target, 3)} %`, t.budget.window[slo.window]);
  const known2 = budget === void 0 ? html`<dt>${t.budget.left}</dt><dd>${t.budget.noData}</dd>` : facts(t, budget);
  return html`<section class="stack" aria-labelledby="budget"><h2 id="budget">${t.budget.heading}</h2>
    <div class="card pad stack">${budget === void 0 ? void 0 : gauge(t, budget.leftRatio)}
    <dl class="pairs"><dt>${t.budget.target}</dt><dd>${promise}</dd>${known2}${pace(t, slo, lastDay)}</dl>
    <p class="soft small">${t.budget.rule}</p></div></section>`;
}
function facts(t, { budgetS, spentS, leftS, leftRatio }) {
  const time = (seconds2) => t.duration(seconds2 * 1e3);
  const left = leftS < 0 ? t.budget.overspent(time(-leftS)) : t.budget.leftShare(time(leftS), t.ratio(leftRatio));
  return html`<dt>${t.budget.allowed}</dt><dd>${time(budgetS)}</dd><dt>${t.budget.spent}</dt><dd>${time(spentS)}</dd><dt>${t.budget.left}</dt><dd>${left}</dd>`;
}
function pace(t, { target: target2 }, lastDay) {
  const rate = lastDay === void 0 ? void 0 : burnRate(target2, lastDay);
  if (rate === void 0) return void 0;
  return html`<dt>${t.budget.pace}</dt><dd>${t.budget.paceNow(t.number(rate, rate < 10 ? 1 : 0))}</dd>`;
}
var WIDTH = 100;
function gauge(t, leftRatio) {
  const left = Math.round(Math.max(0, Math.min(1, leftRatio)) * WIDTH);
  const face = leftRatio <= 0 ? "down" : leftRatio < 0.25 ? "degraded" : "up";
  return html`<svg class="gauge ${face}" viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" role="img" aria-label="${t.budget.picture(t.ratio(Math.max(0, leftRatio)))}"><rect class="all" width="${WIDTH}" height="4"/><rect class="left" width="${left}" height="4"/></svg>`;
}

// src/page/check/certificate-section.ts
function certificateSection(t, { looks: looks2, good = {}, now }) {
  const facts3 = { ...newestGood(good), ...newestFacts(looks2) };
  const { certificateIssuer, tlsProtocol, httpVersion, server, edge, redirects } = facts3;
  const protocol = [tlsProtocol, httpVersion === void 0 ? void 0 : `HTTP/${httpVersion}`];
  const rows = [
    [t.certificate.issuer, quoted2(certificateIssuer)],
    [t.certificate.ends, ends(t, facts3, now)],
    [t.certificate.protocol, protocol.filter((name) => name !== void 0).join(", ") || void 0],
    [t.certificate.server, quoted2(server)],
    [t.certificate.edge, quoted2(edge)],
    [t.certificate.redirects, redirects === void 0 || redirects === 0 ? void 0 : t.number(redirects)]
  ];
  const known2 = rows.filter(([, value2]) => value2 !== void 0);
  if (known2.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="certificate"><h2 id="certificate">${t.certificate.heading}</h2>
    <dl class="card pad pairs">${known2.map(([name, value2]) => html`<dt>${name}</dt><dd>${value2}</dd>`)}</dl></section>`;
}
function newestFacts(looks2) {
  return looks2.toSorted((a2, b) => b.at - a2.at).find(({ facts: facts3 }) => Object.keys(facts3).length > 0)?.facts;
}
function quoted2(text) {
  return text === void 0 ? void 0 : html`<bdi>${text}</bdi>`;
}
function ends(t, { certificateEnds, certificateDoubt }, now) {
  if (certificateDoubt === "insecure") return t.certificate.doubtInsecure;
  if (certificateDoubt === "intercepted") return t.certificate.doubtIntercepted;
  if (certificateEnds === void 0) return void 0;
  const time = t.duration(Math.abs(certificateEnds - now));
  const left = certificateEnds > now ? t.certificate.left(time) : t.certificate.ended(time);
  return html`${moment(t, certificateEnds)} (${left})`;
}

// src/page/chart/frame.ts
function framed({ plot, axis, tick, marks }) {
  return html`<div class="chart"><ol class="ticks" aria-hidden="true">${axis.ticks.map((value2) => html`<li>${tick(value2)}</li>`)}</ol>
    ${plot}<p class="marks" aria-hidden="true">${marks.map((mark) => html`<span>${mark}</span>`)}</p></div>`;
}

// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI;
var tau = 2 * pi;
var epsilon = 1e-6;
var tauEpsilon = tau - epsilon;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i) {
    this._ += arguments[i] + strings[i];
  }
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  const k2 = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i) {
      this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
    }
  };
}
function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
  const d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  const k2 = 10 ** d;
  const r = function(value2) {
    return Math.round(value2 * k2);
  };
  return function(x0, y0, x1, y1) {
    return r(x0) === r(x1) && r(y0) === r(y1);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null;
    this._ = "";
    this._append = digits == null ? append : appendRound(digits);
    this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x2, y2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    if (this._x1 !== null) {
      this._x1 = this._x0, this._y1 = this._y0;
      this._append`Z`;
    }
  }
  lineTo(x2, y2) {
    this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x1, y1, x2, y2) {
    this._append`Q${+x1},${+y1},${this._x1 = +x2},${this._y1 = +y2}`;
  }
  bezierCurveTo(x1, y1, x2, y2, x3, y3) {
    this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x1, y1, x2, y2, r) {
    x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null) {
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    } else if (!(l01_2 > epsilon)) ;
    else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) {
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    } else {
      let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      if (Math.abs(t01 - 1) > epsilon) {
        this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
      }
      this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x2, y2, r, a0, a1, ccw) {
    x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x2 + dx, y0 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null) {
      this._append`M${x0},${y0}`;
    } else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) {
      this._append`L${x0},${y0}`;
    }
    if (!r) return;
    if (da < 0) da = da % tau + tau;
    if (da > tauEpsilon) {
      this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
    } else if (da > epsilon) {
      const x1 = x2 + r * Math.cos(a1);
      const y1 = y2 + r * Math.sin(a1);
      if (da >= pi && this._equal(x0, y0, x1, y1)) {
        da /= 2;
        let a00 = a0 + da;
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
      }
      this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
    }
  }
  rect(x2, y2, w, h) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path() {
  return new Path();
}
path.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x2) {
  return function constant3() {
    return x2;
  };
}
var cos = Math.cos;
var sin = Math.sin;
var sqrt = Math.sqrt;
var epsilon2 = 1e-12;
var pi2 = Math.PI;
var halfPi = pi2 / 2;
var tau2 = 2 * pi2;
function withPath(shape) {
  let digits = 3;
  shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) {
      digits = null;
    } else {
      const d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  };
  return () => new Path(digits);
}
var slice = Array.prototype.slice;
function array(x2) {
  return typeof x2 === "object" && "length" in x2 ? x2 : Array.from(x2);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x2, y2);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}
function line(x$1, y$1) {
  var defined = constant(true), context = null, curve = curveLinear, output = null, path2 = withPath(line3);
  x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
  y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
  function line3(data) {
    var i, n = (data = array(data)).length, d, defined0 = false, buffer;
    if (context == null) output = curve(buffer = path2());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) output.lineStart();
        else output.lineEnd();
      }
      if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  line3.x = function(_) {
    return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line3) : x$1;
  };
  line3.y = function(_) {
    return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line3) : y$1;
  };
  line3.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line3) : defined;
  };
  line3.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), line3) : curve;
  };
  line3.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line3) : context;
  };
  return line3;
}
function area(x0, y0, y1) {
  var x1 = null, defined = constant(true), context = null, curve = curveLinear, output = null, path2 = withPath(area2);
  x0 = typeof x0 === "function" ? x0 : x0 === void 0 ? x : constant(+x0);
  y0 = typeof y0 === "function" ? y0 : y0 === void 0 ? constant(0) : constant(+y0);
  y1 = typeof y1 === "function" ? y1 : y1 === void 0 ? y : constant(+y1);
  function area2(data) {
    var i, j, k2, n = (data = array(data)).length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
    if (context == null) output = curve(buffer = path2());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) {
          j = i;
          output.areaStart();
          output.lineStart();
        } else {
          output.lineEnd();
          output.lineStart();
          for (k2 = i - 1; k2 >= j; --k2) {
            output.point(x0z[k2], y0z[k2]);
          }
          output.lineEnd();
          output.areaEnd();
        }
      }
      if (defined0) {
        x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
        output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
      }
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined).curve(curve).context(context);
  }
  area2.x = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), x1 = null, area2) : x0;
  };
  area2.x0 = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), area2) : x0;
  };
  area2.x1 = function(_) {
    return arguments.length ? (x1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : x1;
  };
  area2.y = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), y1 = null, area2) : y0;
  };
  area2.y0 = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), area2) : y0;
  };
  area2.y1 = function(_) {
    return arguments.length ? (y1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : y1;
  };
  area2.lineX0 = area2.lineY0 = function() {
    return arealine().x(x0).y(y0);
  };
  area2.lineY1 = function() {
    return arealine().x(x0).y(y1);
  };
  area2.lineX1 = function() {
    return arealine().x(x1).y(y0);
  };
  area2.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), area2) : defined;
  };
  area2.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), area2) : curve;
  };
  area2.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area2) : context;
  };
  return area2;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
  this._curve = curve;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a2, r) {
    this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
  }
};
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  radial._curve = curve;
  return radial;
}
var sqrt3$2 = sqrt(3);
var tan30 = sqrt(1 / 3);
var tan30_2 = tan30 * 2;
var kr = sin(pi2 / 10) / sin(7 * pi2 / 10);
var kx = sin(tau2 / 10) * kr;
var ky = -cos(tau2 / 10) * kr;
var sqrt3$1 = sqrt(3);
var sqrt3 = sqrt(3);
var s = sqrt(3) / 2;
var k = 1 / sqrt(12);
var a = (k / 2 + 1) * 3;
function noop() {
}
function point$3(that, x2, y2) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x2) / 6,
    (that._y0 + 4 * that._y1 + y2) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
        this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2);
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x2 = x2, this._y2 = y2;
        break;
      case 1:
        this._point = 2;
        this._x3 = x2, this._y3 = y2;
        break;
      case 2:
        this._point = 3;
        this._x4 = x2, this._y4 = y2;
        this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
        break;
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x0 = (this._x0 + 4 * this._x1 + x2) / 6, y0 = (this._y0 + 4 * this._y1 + y2) / 6;
        this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function Bundle(context, beta) {
  this._basis = new Basis(context);
  this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [];
    this._y = [];
    this._basis.lineStart();
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, j = x2.length - 1;
    if (j > 0) {
      var x0 = x2[0], y0 = y2[0], dx = x2[j] - x0, dy = y2[j] - y0, i = -1, t;
      while (++i <= j) {
        t = i / j;
        this._basis.point(
          this._beta * x2[i] + (1 - this._beta) * (x0 + t * dx),
          this._beta * y2[i] + (1 - this._beta) * (y0 + t * dy)
        );
      }
    }
    this._x = this._y = null;
    this._basis.lineEnd();
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  bundle2.beta = function(beta2) {
    return custom(+beta2);
  };
  return bundle2;
})(0.85);
function point$2(that, x2, y2) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x2),
    that._y2 + that._k * (that._y1 - y2),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        this._x1 = x2, this._y1 = y2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  };
  return cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  };
  return cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  };
  return cardinal2;
})(0);
function point$1(that, x2, y2) {
  var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon2) {
    var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x1 = (x1 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
    y1 = (y1 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }
  if (that._l23_a > epsilon2) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m;
    y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
  }
  that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  };
  return catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._point) this._context.closePath();
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) this._context.lineTo(x2, y2);
    else this._point = 1, this._context.moveTo(x2, y2);
  }
};
function sign(x2) {
  return x2 < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
  var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
  var h = that._x1 - that._x0;
  return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t02, t12) {
  var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
  that._context.bezierCurveTo(x0 + dx, y0 + dx * t02, x1 - dx, y1 - dx * t12, x1, y1);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point(this, this._t0, slope2(this, this._t0));
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    var t12 = NaN;
    x2 = +x2, y2 = +y2;
    if (x2 === this._x1 && y2 === this._y1) return;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        point(this, slope2(this, t12 = slope3(this, x2, y2)), t12);
        break;
      default:
        point(this, this._t0, t12 = slope3(this, x2, y2));
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
    this._t0 = t12;
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
  MonotoneX.prototype.point.call(this, y2, x2);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x2, y2) {
    this._context.moveTo(y2, x2);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x2, y2) {
    this._context.lineTo(y2, x2);
  },
  bezierCurveTo: function(x1, y1, x2, y2, x3, y3) {
    this._context.bezierCurveTo(y1, x1, y2, x2, y3, x3);
  }
};
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [];
    this._y = [];
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, n = x2.length;
    if (n) {
      this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]);
      if (n === 2) {
        this._context.lineTo(x2[1], y2[1]);
      } else {
        var px = controlPoints(x2), py = controlPoints(y2);
        for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) {
          this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
        }
      }
    }
    if (this._line || this._line !== 0 && n === 1) this._context.closePath();
    this._line = 1 - this._line;
    this._x = this._y = null;
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
function controlPoints(x2) {
  var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
  a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1];
  for (i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
  a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n];
  for (i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
  a2[n - 1] = r[n - 1] / b[n - 1];
  for (i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
  b[n - 1] = (x2[n] + a2[n - 1]) / 2;
  for (i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
  return [a2, b];
}
function Step(context, t) {
  this._context = context;
  this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0) {
          this._context.lineTo(this._x, y2);
          this._context.lineTo(x2, y2);
        } else {
          var x1 = this._x * (1 - this._t) + x2 * this._t;
          this._context.lineTo(x1, this._y);
          this._context.lineTo(x1, y2);
        }
        break;
      }
    }
    this._x = x2, this._y = y2;
  }
};
function none$1(series, order) {
  if (!((n = series.length) > 1)) return;
  for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
    s0 = s1, s1 = series[order[i]];
    for (j = 0; j < m; ++j) {
      s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
    }
  }
}
function none(series) {
  var n = series.length, o = new Array(n);
  while (--n >= 0) o[n] = n;
  return o;
}
function stackValue(d, key) {
  return d[key];
}
function stackSeries(key) {
  const series = [];
  series.key = key;
  return series;
}
function stack() {
  var keys = constant([]), order = none, offset = none$1, value2 = stackValue;
  function stack2(data) {
    var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
    for (const d of data) {
      for (i = 0, ++j; i < n; ++i) {
        (sz[i][j] = [0, +value2(d, sz[i].key, j, data)]).data = d;
      }
    }
    for (i = 0, oz = array(order(sz)); i < n; ++i) {
      sz[oz[i]].index = i;
    }
    offset(sz, oz);
    return sz;
  }
  stack2.keys = function(_) {
    return arguments.length ? (keys = typeof _ === "function" ? _ : constant(Array.from(_)), stack2) : keys;
  };
  stack2.value = function(_) {
    return arguments.length ? (value2 = typeof _ === "function" ? _ : constant(+_), stack2) : value2;
  };
  stack2.order = function(_) {
    return arguments.length ? (order = _ == null ? none : typeof _ === "function" ? _ : constant(Array.from(_)), stack2) : order;
  };
  stack2.offset = function(_) {
    return arguments.length ? (offset = _ == null ? none$1 : _, stack2) : offset;
  };
  return stack2;
}

// src/page/chart/plot.ts
var SLOT = 10;
var HEIGHT = 100;
function quantilePlot(points, { axis, label, titles }) {
  const y2 = heightIn(axis);
  const between = area().defined(isKnown).x((_, index) => middleOf(index)).y0(({ p50 = 0 }) => y2(p50)).y1(({ p95 = 0 }) => y2(p95)).digits(1);
  const along = (value2) => line().defined(isKnown).x((_, index) => middleOf(index)).y((point2) => y2(value2(point2) ?? 0)).digits(1)([...points]) ?? "";
  return drawing(points.length, {
    axis,
    label,
    titles,
    shapes: [
      html`<path class="band" d="${between([...points]) ?? ""}"/>`,
      html`<path class="p95" vector-effect="non-scaling-stroke" d="${along(({ p95 }) => p95)}"/>`,
      html`<path class="p50" vector-effect="non-scaling-stroke" d="${along(({ p50 }) => p50)}"/>`
    ]
  });
}
function stackPlot(parts, plotted) {
  const count = Math.max(0, ...parts.map((part) => part.length));
  const slots = Array.from({ length: count }, (_, slot) => parts.map((part) => part[slot]));
  const y2 = heightIn(plotted.axis);
  const layers = stack().keys(parts.map((_, index) => index)).value((slot, key) => slot[key] ?? 0)(slots);
  const shapeOf = area().defined((_, index) => slots[index]?.some((value2) => value2 !== void 0) === true).x((_, index) => middleOf(index)).y0(([from]) => y2(from)).y1(([, to]) => y2(to)).digits(1);
  const shapes = layers.map(
    (layer, index) => html`<path class="part s${index}" vector-effect="non-scaling-stroke" d="${shapeOf(layer.map(([from, to]) => [from, to])) ?? ""}"/>`
  );
  return drawing(count, { ...plotted, shapes });
}
function stackedValues(parts) {
  const count = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: count }, (_, slot) => {
    let sum = 0;
    for (const part of parts) sum += part[slot] ?? 0;
    return sum;
  });
}
function drawing(slots, { axis, label, shapes, titles = [] }) {
  const width = slots * SLOT;
  const grid = axis.ticks.map((tick) => `M0 ${round(heightIn(axis)(tick))}H${width}`).join("");
  return html`<svg class="plot" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">
    <path class="grid" vector-effect="non-scaling-stroke" d="${grid}"/>${shapes}${titles.map(hit)}
  </svg>`;
}
function hit(title, index) {
  return html`<rect class="hit" x="${index * SLOT}" width="${SLOT}" height="${HEIGHT}"><title>${title}</title></rect>`;
}
function isKnown({ p50, p95 }) {
  return p50 !== void 0 && p95 !== void 0;
}
function middleOf(index) {
  return index * SLOT + SLOT / 2;
}
function heightIn({ top }) {
  return (value2) => HEIGHT - value2 / top * HEIGHT;
}
function round(value2) {
  return Math.round(value2 * 10) / 10;
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a2, b) {
  return a2 == null || b == null ? NaN : a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function descending(a2, b) {
  return a2 == null || b == null ? NaN : b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x2) => ascending(f(d), x2);
    delta = (d, x2) => f(d) - x2;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a2[mid], x2) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a2[mid], x2) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a2, x2, lo = 0, hi = a2.length) {
    const i = left(a2, x2, lo, hi - 1);
    return i > lo && delta(a2[i - 1], x2) > -delta(a2[i], x2) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x2) {
  return x2 === null ? NaN : +x2;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y2 = 0, n = w * h; y2 < n; ) {
    blur(T, S, y2, y2 += w, 1);
  }
}
function blurv(blur, T, S, w, h) {
  for (let x2 = 0, n = w * h; x2 < w; ++x2) {
    blur(T, S, x2, x2 + n, w);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S[start];
    const s2 = step * radius;
    for (let i = start, j = start + s2; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s2)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s2)];
    }
  };
}
var array2 = Array.prototype;
var slice2 = array2.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array3, i0 = 0, i1 = array3.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array3[m + i0];
      array3[m + i0] = array3[i + i0];
      array3[i + i0] = t;
    }
    return array3;
  };
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a2) {
  if (a2 <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a2);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a2 = clampa(this.opacity);
  return `${a2 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a2 === 1 ? ")" : `, ${a2})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s2, l, a2) {
  if (a2 <= 0) h = s2 = l = NaN;
  else if (l <= 0 || l >= 1) h = s2 = NaN;
  else if (s2 <= 0) h = NaN;
  return new Hsl(h, s2, l, a2);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s2 = max - min, l = (max + min) / 2;
  if (s2) {
    if (r === max) h = (g - b) / s2 + (g < b) * 6;
    else if (g === max) h = (b - r) / s2 + 2;
    else h = (r - g) / s2 + 4;
    s2 /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s2 = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s2, l, o.opacity);
}
function hsl(h, s2, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s2, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s2, l, opacity) {
  this.h = +h;
  this.s = +s2;
  this.l = +l;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s2 = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s2, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a2 = clampa(this.opacity);
    return `${a2 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a2 === 1 ? ")" : `, ${a2})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x2, z;
  if (r === g && g === b) x2 = z = y2;
  else {
    x2 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y2 - 16, 500 * (x2 - y2), 200 * (y2 - z), o.opacity);
}
function lab(l, a2, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a2, b, opacity == null ? 1 : opacity);
}
function Lab(l, a2, b, opacity) {
  this.l = +l;
  this.a = +a2;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k2) {
    return new Lab(this.l + K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
  },
  darker(k2) {
    return new Lab(this.l - K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
  },
  rgb() {
    var y2 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
    x2 = Xn * lab2xyz(x2);
    y2 = Yn * lab2xyz(y2);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb(3.1338561 * x2 - 1.6168667 * y2 - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y2 + 0.033454 * z),
      lrgb2rgb(0.0719453 * x2 - 0.2289914 * y2 + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x2) {
  return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x2) {
  return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k2) {
    return new Hcl(this.h, this.c, this.l + K * (k2 == null ? 1 : k2), this.opacity);
  },
  darker(k2) {
    return new Hcl(this.h, this.c, this.l - K * (k2 == null ? 1 : k2), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861;
var B = 1.78277;
var C = -0.29227;
var D = -0.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k2 = (E * (g - l) - C * bl) / D, s2 = Math.sqrt(k2 * k2 + bl * bl) / (E * l * (1 - l)), h = s2 ? Math.atan2(k2, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s2, l, o.opacity);
}
function cubehelix(h, s2, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s2, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s2, l, opacity) {
  this.h = +h;
  this.s = +s2;
  this.l = +l;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a2 = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a2 * (A * cosh2 + B * sinh2)),
      255 * (l + a2 * (C * cosh2 + D * sinh2)),
      255 * (l + a2 * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t12, v0, v1, v2, v3) {
  var t22 = t12 * t12, t32 = t22 * t12;
  return ((1 - 3 * t12 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t12 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant2 = (x2) => () => x2;
function linear(a2, d) {
  return function(t) {
    return a2 + t * d;
  };
}
function exponential(a2, b, y2) {
  return a2 = Math.pow(a2, y2), b = Math.pow(b, y2) - a2, y2 = 1 / y2, function(t) {
    return Math.pow(a2 + t * b, y2);
  };
}
function hue$1(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant2(isNaN(a2) ? b : a2);
}
function gamma(y2) {
  return (y2 = +y2) === 1 ? nogamma : function(a2, b) {
    return b - a2 ? exponential(a2, b, y2) : constant2(isNaN(a2) ? b : a2);
  };
}
function nogamma(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d) : constant2(isNaN(a2) ? b : a2);
}
var rgb2 = (function rgbGamma(y2) {
  var color2 = gamma(y2);
  function rgb3(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a2, b) {
  if (!b) b = [];
  var n = a2 ? Math.min(b.length, a2.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a2[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x2) {
  return ArrayBuffer.isView(x2) && !(x2 instanceof DataView);
}
function genericArray(a2, b) {
  var nb = b ? b.length : 0, na = a2 ? Math.min(nb, a2.length) : 0, x2 = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x2[i] = value(a2[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x2[i](t);
    return c;
  };
}
function date2(a2, b) {
  var d = /* @__PURE__ */ new Date();
  return a2 = +a2, b = +b, function(t) {
    return d.setTime(a2 * (1 - t) + b * t), d;
  };
}
function number2(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return a2 * (1 - t) + b * t;
  };
}
function object(a2, b) {
  var i = {}, c = {}, k2;
  if (a2 === null || typeof a2 !== "object") a2 = {};
  if (b === null || typeof b !== "object") b = {};
  for (k2 in b) {
    if (k2 in a2) {
      i[k2] = value(a2[k2], b[k2]);
    } else {
      c[k2] = b[k2];
    }
  }
  return function(t) {
    for (k2 in i) c[k2] = i[k2](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a2, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s2 = [], q = [];
  a2 = a2 + "", b = b + "";
  while ((am = reA.exec(a2)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s2[i]) s2[i] += bs;
      else s2[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s2[i]) s2[i] += bm;
      else s2[++i] = bm;
    } else {
      s2[++i] = null;
      q.push({ i, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s2[i]) s2[i] += bs;
    else s2[++i] = bs;
  }
  return s2.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s2[(o = q[i2]).i] = o.x(t);
    return s2.join("");
  });
}
function value(a2, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant2(b) : (t === "number" ? number2 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date2 : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number2)(a2, b);
}
function round2(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return Math.round(a2 * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a2, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a2 * a2 + b * b)) a2 /= scaleX, b /= scaleX;
  if (skewX = a2 * c + b * d) c -= a2 * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a2 * d < b * c) a2 = -a2, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a2) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s2) {
    return s2.length ? s2.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s2.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a2, b, s2, q) {
    if (a2 !== b) {
      if (a2 - b > 180) b += 360;
      else if (b - a2 > 180) a2 += 360;
      q.push({ i: s2.push(pop(s2) + "rotate(", null, degParen) - 2, x: number2(a2, b) });
    } else if (b) {
      s2.push(pop(s2) + "rotate(" + b + degParen);
    }
  }
  function skewX(a2, b, s2, q) {
    if (a2 !== b) {
      q.push({ i: s2.push(pop(s2) + "skewX(", null, degParen) - 2, x: number2(a2, b) });
    } else if (b) {
      s2.push(pop(s2) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push(pop(s2) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s2.push(pop(s2) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a2, b) {
    var s2 = [], q = [];
    a2 = parse(a2), b = parse(b);
    translate(a2.translateX, a2.translateY, b.translateX, b.translateY, s2, q);
    rotate(a2.rotate, b.rotate, s2, q);
    skewX(a2.skewX, b.skewX, s2, q);
    scale(a2.scaleX, a2.scaleY, b.scaleX, b.scaleY, s2, q);
    a2 = b = null;
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s2[(o = q[i]).i] = o.x(t);
      return s2.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon22 = 1e-12;
function cosh(x2) {
  return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
}
function sinh(x2) {
  return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
}
function tanh(x2) {
  return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon22) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    } else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s2 = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s2 + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s2 + r0)
        ];
      };
    }
    i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
    return i;
  }
  zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s2(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y2) {
    y2 = +y2;
    function cubehelix3(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s2(t);
        start.l = l(Math.pow(t, y2));
        start.opacity = opacity(t);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x2) {
  return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
}
function formatDecimalParts(x2, p) {
  if (!isFinite(x2) || x2 === 0) return null;
  var i = (x2 = p ? x2.toExponential(p - 1) : x2.toExponential()).indexOf("e"), coefficient = x2.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x2.slice(i + 1)
  ];
}
function exponent(x2) {
  return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value2.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s2) {
  out: for (var n = s2.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s2[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s2[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s2.slice(0, i0) + s2.slice(i1 + 1) : s2;
}
var prefixExponent;
function formatPrefixAuto(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return prefixExponent = void 0, x2.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x2, Math.max(0, p + i - 1))[0];
}
function formatRounded(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return x2 + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x2, p) => (x2 * 100).toFixed(p),
  "b": (x2) => Math.round(x2).toString(2),
  "c": (x2) => x2 + "",
  "d": formatDecimal,
  "e": (x2, p) => x2.toExponential(p),
  "f": (x2, p) => x2.toFixed(p),
  "g": (x2, p) => x2.toPrecision(p),
  "o": (x2) => Math.round(x2).toString(8),
  "p": (x2, p) => formatRounded(x2 * 100, p),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x2) => Math.round(x2).toString(16).toUpperCase(),
  "x": (x2) => Math.round(x2).toString(16)
};
function identity2(x2) {
  return x2;
}
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale2) {
  var group2 = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity2 : formatGroup(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity2 : formatNumerals(map.call(locale2.numerals, String)), percent = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "\u2212" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill2 = specifier.fill, align = specifier.align, sign2 = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill2 === "0" && align === "=") zero3 = true, fill2 = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim(value2);
        if (valueNegative && +value2 === 0 && sign2 !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign2 === "(" ? sign2 : minus : sign2 === "-" || sign2 === "(" ? "" : sign2) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign2 === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value2.length;
          while (++i < n) {
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
              value2 = value2.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group2(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill2) : "";
      if (comma && zero3) value2 = group2(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k2 = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k2 * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range2) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range2).domain(domain);
      break;
  }
  return this;
}
function constants(x2) {
  return function() {
    return x2;
  };
}
function number$1(x2) {
  return +x2;
}
var unit = [0, 1];
function identity$1(x2) {
  return x2;
}
function normalize(a2, b) {
  return (b -= a2 = +a2) ? function(x2) {
    return (x2 - a2) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a2, b) {
  var t;
  if (a2 > b) t = a2, a2 = b, b = t;
  return function(x2) {
    return Math.max(a2, Math.min(b, x2));
  };
}
function bimap(domain, range2, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range2[0], r1 = range2[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x2) {
    return r0(d0(x2));
  };
}
function polymap(domain, range2, interpolate) {
  var j = Math.min(domain.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range2 = range2.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range2[i], range2[i + 1]);
  }
  return function(x2) {
    var i2 = bisectRight(domain, x2, 1, j) - 1;
    return r[i2](d[i2](x2));
  };
}
function copy$1(source, target2) {
  return target2.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range2 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range2.length);
    if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
    piecewise2 = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : (output || (output = piecewise2(domain.map(transform), range2, interpolate$1)))(transform(clamp(x2)));
  }
  scale.invert = function(y2) {
    return clamp(untransform((input || (input = piecewise2(range2, domain.map(transform), number2)))(y2)));
  };
  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
  };
  scale.rangeRound = function(_) {
    return range2 = Array.from(_), interpolate$1 = round2, rescale();
  };
  scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
  };
  scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  scale.ticks = function(count) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };
  scale.tickFormat = function(count, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };
  scale.nice = function(count) {
    if (count == null) count = 10;
    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy$1(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}

// src/page/chart/scale.ts
var TICKS = 4;
function axisOf(values) {
  let most = 0;
  for (const value2 of values) if (value2 !== void 0 && value2 > most) most = value2;
  const scale = linear2().domain([0, most === 0 ? 1 : most]).nice(TICKS);
  const ticks2 = scale.ticks(TICKS);
  return { top: ticks2.at(-1) ?? 1, ticks: ticks2 };
}

// src/page/check/latency-section.ts
function latencySection(t, course) {
  if (course?.allDays === void 0) return void 0;
  const { days } = course;
  return html`<section class="stack" aria-labelledby="latency"><h2 id="latency">${t.latency.heading}</h2>
    <div class="card pad stack deep">
      <p class="soft small">${t.latency.note}</p>
      ${spansTable(t, course)}
      ${byHour(t, course)}
      <div class="pair">${byDay(t, t.latency.lastWeek, days.slice(-WEEK_DAYS), course.lastWeek)}${byDay(t, t.latency.allDays(days.length), days, course.allDays)}</div>
      ${dayTable(t, days)}
      ${byLocation(t, course)}${bySteps(t, course)}
    </div></section>`;
}
function spansTable(t, { lastDay, lastWeek, allDays, days }) {
  const rows = [
    [t.latency.lastDay, lastDay],
    [t.latency.lastWeek, lastWeek],
    [t.latency.allDays(days.length), allDays]
  ];
  return html`<table class="figures"><thead><tr><th scope="col">${t.latency.span}</th><th scope="col" class="number">${t.latency.median}</th><th scope="col" class="number">${t.latency.p95}</th><th scope="col" class="number">${t.latency.p99}</th><th scope="col" class="number">${t.latency.looks}</th></tr></thead>
    <tbody>${rows.map(([name, span]) => html`<tr><th scope="row">${name}</th>${spanCells(t, span)}</tr>`)}</tbody></table>`;
}
function spanCells(t, span) {
  if (span === void 0) return html`<td colspan="4">${t.latency.none}</td>`;
  const { p50, p95, p99, looks: looks2 } = span;
  return [t.ms(p50), t.ms(p95), t.ms(p99), t.number(looks2)].map((text) => html`<td class="number">${text}</td>`);
}
function byHour(t, { hours, lastDay }) {
  const axis = axisOf(hours.map(({ p95 }) => p95));
  const at2 = ({ from }) => t.clock(from);
  const plot = quantilePlot(hours, {
    axis,
    label: pictureLabel(t, t.latency.lastDay, lastDay),
    titles: hours.map((point2) => told(t, at2(point2), point2))
  });
  return html`<figure class="stack"><figcaption><h3>${t.latency.lastDay}</h3>${legend(t)}</figcaption>
    ${framed({ plot, axis, tick: t.ms, marks: hourMarks(t, hours) })}
    ${table(t, {
    name: t.latency.lastDay,
    heads: [t.latency.hour, t.latency.median, t.latency.p95],
    rows: hours.map((point2) => [clock(t, point2.from), ...cells(t, point2)])
  })}
  </figure>`;
}
var WEEK_DAYS = 7;
function byDay(t, span, days, whole) {
  const axis = axisOf(days.map(({ p95 }) => p95));
  const plot = quantilePlot(days, {
    axis,
    label: pictureLabel(t, span, whole),
    titles: days.map((point2) => told(t, t.utcDay(point2.from), point2))
  });
  const first = days[0];
  const marks = [first === void 0 ? void 0 : t.utcDay(first.from), t.latency.today];
  return html`<figure class="stack"><figcaption><h3>${span}</h3></figcaption>${framed({ plot, axis, tick: t.ms, marks })}</figure>`;
}
function dayTable(t, days) {
  const rows = days.toReversed().map((point2) => [t.utcDay(point2.from), ...cells(t, point2)]);
  const heads = [t.latency.day, t.latency.median, t.latency.p95];
  return table(t, { name: t.latency.allDays(days.length), heads, rows });
}
function byLocation(t, { locations }) {
  if (locations.length < 2) return void 0;
  const axis = axisOf(locations.flatMap(({ hours }) => hours.map(({ p95 }) => p95)));
  const newest = (hours) => hours.findLast(({ p50 }) => p50 !== void 0)?.p50;
  const small = locations.map(({ location, hours }) => {
    const p50 = newest(hours);
    const median2 = p50 === void 0 ? t.latency.none : t.ms(p50);
    const plot = quantilePlot(hours, { axis, label: t.latency.locationPicture(location, median2) });
    return html`<li><p class="line"><bdi>${location}</bdi><b class="number">${median2}</b></p>${plot}</li>`;
  });
  const heads = [t.latency.hour, ...locations.map(({ location }) => html`<bdi>${location}</bdi>`)];
  const rows = (locations[0]?.hours ?? []).map(({ from }, index) => [
    clock(t, from),
    ...locations.map(({ hours }) => median(t, hours[index]?.p50))
  ]);
  return html`<figure class="stack"><figcaption><h3>${t.latency.locations}</h3><p class="soft small">0 – ${t.ms(axis.top)}</p></figcaption>
    <ul class="small-plots">${small}</ul>${table(t, { name: t.latency.locations, heads, rows })}</figure>`;
}
function bySteps(t, { hours, steps }) {
  if (steps.length < 2) return void 0;
  const parts = steps.map((step) => step.hours);
  const axis = axisOf(stackedValues(parts));
  const names = steps.map(({ step }) => t.latency.step[step]);
  const said = (slot) => steps.flatMap((step, index) => {
    const ms = step.hours[slot];
    return ms === void 0 ? [] : [t.latency.stepValue(names[index] ?? "", t.ms(ms))];
  });
  const newest = hours.findLastIndex((_, slot) => said(slot).length > 0);
  const plot = stackPlot(parts, {
    axis,
    label: t.latency.stepsPicture(t.list(said(newest))),
    titles: hours.map(({ from }, slot) => `${t.clock(from)}: ${said(slot).join(", ") || t.latency.none}`)
  });
  const rows = hours.map(({ from }, slot) => [clock(t, from), ...parts.map((part) => median(t, part[slot]))]);
  const swatches = names.map((name, index) => html`<li><i class="s${index}"></i>${name}</li>`).reverse();
  return html`<figure class="stack"><figcaption><h3>${t.latency.steps}</h3><ul class="key">${swatches}</ul></figcaption>
    <p class="soft small">${t.latency.stepsNote}</p>
    ${framed({ plot, axis, tick: t.ms, marks: hourMarks(t, hours) })}
    ${table(t, { name: t.latency.steps, heads: [t.latency.hour, ...names], rows })}</figure>`;
}
function pictureLabel(t, span, whole) {
  if (whole === void 0) return `${span}: ${t.latency.none}`;
  return t.latency.picture(span, t.ms(whole.p50), t.ms(whole.p95));
}
function told(t, at2, { p50, p95 }) {
  if (p50 === void 0 || p95 === void 0) return t.latency.gap(at2);
  return t.latency.point(at2, t.ms(p50), t.ms(p95));
}
function cells(t, { p50, p95 }) {
  return [median(t, p50), median(t, p95)];
}
function median(t, ms) {
  return ms === void 0 ? "\u2013" : t.ms(ms);
}
function legend(t) {
  return html`<ul class="key"><li><svg class="sample" viewBox="0 0 24 8" aria-hidden="true"><path class="p50" vector-effect="non-scaling-stroke" d="M0 4H24"/></svg>${t.latency.median}</li><li><svg class="sample" viewBox="0 0 24 8" aria-hidden="true"><path class="p95" vector-effect="non-scaling-stroke" d="M0 4H24"/></svg>${t.latency.p95}</li></ul>`;
}
function hourMarks(t, hours) {
  const every = Math.max(1, Math.round((hours.length - 1) / 4));
  const last = hours.length - 1;
  return hours.flatMap(({ from }, index) => {
    if (index === last) return [t.latency.now];
    return index % every === 0 && last - index >= every / 2 ? [clock(t, from)] : [];
  });
}
function table(t, { name, heads, rows }) {
  const [first, ...others] = heads;
  const body = rows.map(([head3, ...values]) => {
    return html`<tr><th scope="row">${head3}</th>${values.map((value2) => html`<td class="number">${value2}</td>`)}</tr>`;
  });
  return html`<details><summary>${t.latency.table}</summary><section class="wide" tabindex="0" aria-label="${name}"><table><thead><tr><th scope="col">${first}</th>${others.map((head3) => html`<th scope="col" class="number">${head3}</th>`)}</tr></thead><tbody>${body}</tbody></table></section></details>`;
}

// src/page/check/recent-section.ts
function recentSection(t, results) {
  if (results.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="recent"><h2 id="recent">${t.recent.heading}</h2>
    <ol class="card looks">${results.map((result) => look(t, result))}</ol></section>`;
}
function look(t, { at: at2, state, location, text, phases: phases2 }) {
  const { totalMs } = phases2;
  return html`<li><span>${moment(t, at2)}</span><span class="what">${quoted(t, safeLine(text))}</span>
    <span class="more"><bdi>${location}</bdi>${totalMs === void 0 ? void 0 : html`<span class="number">${t.ms(totalMs)}</span>`}</span>${lookMark(t, state)}</li>`;
}

// src/page/calendar.ts
var WEEK = 7;
function monthCalendar(t, { name, title, days }) {
  const byDay2 = new Map(days.map((day) => [day.day, day]));
  const start = /* @__PURE__ */ new Date(`${name}-01T00:00:00Z`);
  const lead = (start.getUTCDay() + WEEK - 1) % WEEK;
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  const weeks = Array.from(
    { length: Math.ceil((lead + length) / WEEK) },
    (_, week) => Array.from({ length: WEEK }, (_ignored, weekday) => {
      const date3 = week * WEEK + weekday - lead + 1;
      if (date3 < 1 || date3 > length) return html`<td></td>`;
      return cell(date3, byDay2.get(`${name}-${String(date3).padStart(2, "0")}`));
    })
  );
  const heads = Array.from(
    { length: WEEK },
    (_, index) => html`<th scope="col"><abbr title="${t.weekday(index, "long")}">${t.weekday(index, "narrow")}</abbr></th>`
  );
  return html`<table class="month"><caption>${title}</caption><thead><tr>${heads}</tr></thead>
    <tbody>${weeks.map((week) => html`<tr>${week}</tr>`)}</tbody></table>`;
}
var CLASSES = {
  up: "u",
  degraded: "g",
  down: "d",
  unseen: "n",
  planned: "p",
  before: "b"
};
function cell(date3, day) {
  if (day === void 0 || day.face === "before") return html`<td class="b">${date3}</td>`;
  const name = `${CLASSES[day.face]}${day.isThin === true ? " t" : ""}`;
  if (name === "u") return html`<td class="u" title="${day.text}">${date3}</td>`;
  return html`<td class="${name}" title="${day.text}">${date3}<span class="hide"> ${day.text}</span></td>`;
}

// src/page/check/year-section.ts
var CALENDARS = 4;
var LONGEST_MONTH = 31;
function yearSection(t, { past, days, path: path2 }) {
  const months = past.months.map((month) => ({ name: month.name, days: within(month, days) })).filter((month) => month.days.some(({ face }) => face !== "before"));
  if (months.length === 0) return void 0;
  const rows = months.map(
    (month) => html`<li><p class="line"><a href="${siteLink(path2, monthPath(month.name))}">${t.month(`${month.name}-01`)}</a><span class="facts">${uptimeFacts(t, spanOf(month.days))}</span></p>${dayBars(t, month.days, LONGEST_MONTH)}</li>`
  );
  return html`<section class="stack" aria-labelledby="year"><h2 id="year">${t.year.heading}</h2>
    <ol class="card pad year">${rows}</ol>
    <details class="card group"><summary><h2>${t.year.calendar}</h2></summary><div class="pad months">${months.slice(0, CALENDARS).map((month) => calendarOf(t, month.name, month.days))}</div>${notable(t, days.slice(-WINDOW_DAYS))}</details>
  </section>`;
}
function calendarOf(t, name, days) {
  return monthCalendar(t, {
    name,
    title: t.month(`${name}-01`),
    days: days.map((day) => ({ day: day.day, face: day.face, isThin: day.isThin, text: describeSeconds(t, day) }))
  });
}
function notable(t, days) {
  const found = days.filter(({ face, isThin }) => face !== "before" && (face !== "up" || isThin)).toReversed();
  if (found.length === 0) return void 0;
  const rows = found.map(
    (day) => html`<tr><th scope="row">${date(t, day.day)}</th><td>${describeSeconds(t, day)}</td></tr>`
  );
  return html`<table><caption class="pad">${t.year.notable}</caption><thead><tr><th scope="col">${t.check.day}</th><th scope="col">${t.check.whatWasSeen}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

// src/page/check-page.ts
function checkPage(model, check, { input, past }) {
  const { t } = model;
  const path2 = checkPath(check.id);
  const known2 = input.past ?? noPast(input.now);
  const days = past.days.get(check.id) ?? [];
  const slo = input.checks.find(({ id }) => id === check.id)?.slo;
  return page(model, {
    path: path2,
    heading: check.name,
    description: t.check.description(check.name),
    main: html`${head(t, check)}${looks(t, check)}${wall(t, check)}
      ${latencySection(t, known2.latency.get(check.id))}
      ${slo === void 0 ? void 0 : budgetSection(t, { slo, days, lastDay: known2.lastDay.get(check.id) })}
      ${certificateSection(t, { looks: check.looks, good: input.state.checks[check.id]?.good, now: input.now })}
      ${incidents(t, check, path2)}
      ${recentSection(t, known2.recent.get(check.id) ?? [])}
      ${yearSection(t, { past, days, path: path2 })}
      ${badgesSection(t, model, check)}`
  });
}
function head(t, check) {
  const { since } = check.standing;
  return html`<section class="card" aria-label="${t.check.state}">
    <div class="check">
      <div class="line"><h1><bdi>${check.name}</bdi></h1>${standingMark(t, check)}</div>
      ${target(check)}
      ${since === void 0 ? void 0 : html`<p class="soft small">${fill(t.standing.since, moment(t, since))}</p>`}
      ${standingNotes(t, check)}
      ${bars(t, check)}
      <p class="facts">${uptimeFacts(t, check.uptime)}</p>
    </div>
    ${barsAxis(t)}
  </section>`;
}
function target({ target: text }) {
  if (text === void 0) return void 0;
  const link = webLink(text);
  return link === void 0 ? html`<p class="quote">${text}</p>` : html`<p><a href="${link}" rel="nofollow noopener noreferrer">${text}</a></p>`;
}
function looks(t, check) {
  if (check.looks.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="looks"><h2 id="looks">${t.check.looks}</h2>
    <ul class="card checks">${check.looks.map((result) => look2(t, result))}</ul>
  </section>`;
}
function look2(t, result) {
  const face = result.state === "blocked" || result.state === "unknown" ? "unseen" : result.state;
  return html`<li class="check">
    <div class="line"><h3><bdi>${result.location}</bdi></h3>${stateMark(t, face, t.state[result.state])}</div>
    <p class="quote">${quoted(t, safeLine(result.text))}</p>
    <p>${english(t, prose(describeReason(result.reason).meaning))}</p>
    <p class="facts">${phases(t, result.phases)}<span class="end">${moment(t, result.at)}</span></p>
  </li>`;
}
function phases(t, { dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
  const named2 = [
    ["DNS", dnsMs],
    [t.check.connect, connectMs],
    ["TLS", tlsMs],
    [t.check.firstByte, firstByteMs],
    [t.check.total, totalMs]
  ];
  return named2.map(
    ([name, ms]) => ms === void 0 ? void 0 : html`<span>${name} <b class="number">${t.ms(ms)}</b></span>`
  );
}
function wall(t, { standing: { unseen } }) {
  if (unseen?.state !== "blocked") return void 0;
  const { meaning, remedy } = describeReason(unseen.reason);
  return html`<section class="stack" aria-labelledby="wall"><h2 id="wall">${t.wall.heading}</h2>
    <div class="card pad stack"><p>${english(t, prose(meaning))}</p><p>${english(t, prose(remedy))}</p></div></section>`;
}
function incidents(t, check, path2) {
  const list = check.incidents.map((incident) => incidentItem(t, incident, path2));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">${t.check.incidents}</h2>
    ${list.length === 0 ? html`<p class="soft">${t.check.none}</p>` : html`<ul class="card pad happened">${list}</ul>`}
  </section>`;
}

// src/page/home/sparkline.ts
var STEP = 4;
var HEIGHT2 = 20;
function sparkline(t, values) {
  const known2 = values.filter((value2) => value2 !== void 0);
  if (known2.length < 2) return void 0;
  const [low, high] = [Math.min(...known2), Math.max(...known2)];
  const y2 = linear2().domain([0, Math.max(high, 1)]).range([HEIGHT2 - 1, 1]);
  const path2 = line().defined((value2) => value2 !== void 0).x((_, index) => index * STEP).y((value2) => y2(value2 ?? 0)).digits(1)([...values]);
  const label = t.home.latencyLine(t.ms(low), t.ms(high));
  return html`<svg class="spark" viewBox="0 0 ${(values.length - 1) * STEP} ${HEIGHT2}" preserveAspectRatio="none" role="img" aria-label="${label}"><path vector-effect="non-scaling-stroke" d="${path2 ?? ""}"/></svg>`;
}

// src/page/home/checks.ts
var OPEN_CHECKS = 24;
function checkList({ t, checks: checks2, groups, uptime, tags }) {
  if (checks2.length === 0) return void 0;
  const isSmall = checks2.length <= OPEN_CHECKS;
  return html`<section class="stack" aria-labelledby="checks">
    <div class="heading"><h2 id="checks">${t.home.checks}</h2><p class="facts">${uptimeFacts(t, uptime)}</p></div>
    ${tagFilter(t, tags)}
    ${groups.map((group2) => groupCard(t, group2, isSmall))}
  </section>`;
}
function tagFilter(t, tags) {
  if (tags.length === 0) return void 0;
  const buttons = tags.map(
    (tag) => html`<button type="button" data-tag="${tag}" aria-pressed="false"><bdi>${tag}</bdi></button>`
  );
  return html`<div class="tags" role="group" aria-label="${t.tags.label}"><button type="button" data-tag="" aria-pressed="true">${t.tags.all}</button>${buttons}</div>`;
}
function groupCard(t, group2, isSmall) {
  const list = html`<ul class="checks">${group2.checks.map((check) => checkRow(t, check))}</ul>${barsAxis(t)}`;
  if (group2.name === void 0) return html`<div class="card group">${list}</div>`;
  const title = html`<summary><h3><bdi>${group2.name}</bdi></h3><span class="facts">${uptimeFacts(t, group2.uptime)}</span>${groupMark(t, group2)}</summary>`;
  const id = `g-${group2.id ?? ""}`;
  if (isFine(group2) && !isSmall) return html`<details class="card group" id="${id}">${title}${list}</details>`;
  return html`<details class="card group" id="${id}" open>${title}${list}</details>`;
}
function isFine({ face, isPlanned, checks: checks2 }) {
  return face === "up" && !isPlanned && checks2.every((check) => check.standing.pending === void 0);
}
function groupMark(t, { face, isPlanned }) {
  if (isPlanned && (face === "up" || face === "none")) return stateMark(t, "planned");
  return stateMark(t, face);
}
function checkRow(t, check) {
  return html`<li class="check" data-tags="${check.tags.join(" ")}">
    <div class="line"><h4><a href="${siteLink(HOME, checkPath(check.id))}"><bdi>${check.name}</bdi></a></h4>${standingMark(t, check)}</div>
    ${standingNotes(t, check)}
    ${bars(t, check)}
    <div class="facts">${uptimeFacts(t, check.uptime)}${latency(t, check)}</div>
  </li>`;
}
function latency(t, { answers, latencyMs }) {
  if (latencyMs === void 0) return void 0;
  return html`<span class="end">${sparkline(t, answers)}<span class="number">${t.home.latency(t.ms(latencyMs))}</span></span>`;
}

// src/page/home/incidents.ts
var PAST_DAYS = 14;
var MOST_CHANGES = 6;
function activeIncidents({ t, incidents: incidents3 }) {
  const active = incidents3.filter((incident) => incident.isOpen);
  if (active.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="now"><h2 id="now">${t.home.now}</h2>${active.map((incident) => activeIncident(t, incident))}</section>`;
}
function activeIncident(t, incident) {
  const issue = issueMark(t, incident.issue);
  const checks2 = checkLinks(incident.checks, HOME);
  return html`<article class="card incident ${incident.face}">
    ${drillMark(t, incident)}
    <h3>${icon(incident.face)}<a href="${siteLink(HOME, incidentPath(incident.id))}">${incident.headline(t)}</a></h3>
    ${workFacts(t, incident)}
    ${incident.kind === "declared" ? void 0 : html`<p>${english(t, prose(incident.meaning))}</p>`}
    ${changes(t, incident)}
    <p class="soft small">${period(t, incident)}${checks2.length === 0 ? void 0 : html` · ${checks2}`}${issue === void 0 ? void 0 : html` · ${issue}`}</p>
  </article>`;
}
function changes(t, { changes: all, text, kind }) {
  const told3 = all.filter((change) => !["silenced", "unsilenced", "reminded"].includes(change.kind));
  const [only] = told3;
  const isPlain = told3.length === 0 || told3.length === 1 && only?.kind === "opened";
  if (!isPlain)
    return html`<ol class="steps">${told3.slice(0, MOST_CHANGES).map((change) => changeItem(t, change))}</ol>`;
  return kind === "declared" || text === "" ? void 0 : html`<p class="quote"><bdi lang="en">${text}</bdi></p>`;
}
function pastIncidents({ t, incidents: incidents3, builtAt }) {
  const days = incidentDays(t, incidents3, daysBefore(t, builtAt, PAST_DAYS));
  return html`<section class="stack" aria-labelledby="past">
    <div class="heading"><h2 id="past">${t.home.incidents}</h2><a class="small" href="${siteLink(HOME, INCIDENTS)}">${t.home.allIncidents}</a></div>
    ${incidentCalendar(t, days, HOME)}
  </section>`;
}

// src/page/home/legend.ts
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
  [{ face: "up" }, "up"],
  [{ face: "degraded" }, "degraded"],
  [{ face: "down" }, "down"],
  [{ face: "up", isThin: true }, "thin"],
  [{ face: "unseen" }, "unseen"],
  [{ face: "before" }, "before"]
];
function legend2({ t, everyMs }) {
  const items = SAMPLES.map(([sample, words]) => {
    const days = Array.from({ length: 4 }, () => ({ ...SAMPLE, ...sample }));
    return html`<li>${sampleBars(days)}<span>${t.legend[words]}</span></li>`;
  });
  const rule = [t.legend.rule, t.legend.stands(t.duration(everyMs)), t.legend.cut].join(" ");
  return html`<section class="stack" aria-labelledby="how"><h2 id="how">${t.legend.heading}</h2><div class="card legend">
    <p>${t.legend.bar}</p>
    <ul>${items}</ul>
    <p class="soft small">${rule}</p>
  </div></section>`;
}

// src/page/home/maintenance.ts
function maintenanceList({ t, planned }) {
  if (planned.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="planned"><h2 id="planned">${t.maintenance.heading}</h2>
    <ul class="card pad happened">${planned.map((one2) => plannedItem(t, one2))}</ul>
  </section>`;
}
function plannedItem(t, { title, from, to, checks: checks2, isRunning }) {
  const word = isRunning ? t.maintenance.running : t.maintenance.ahead;
  const whom = checks2 === void 0 ? t.maintenance.all : checkLinks(checks2, HOME);
  const when = fill(t.incident.period, moment(t, from), moment(t, to), t.duration(to - from));
  return html`<li class="${isRunning ? "planned" : "ahead"}">${icon("wrench")}
    <p><bdi>${title}</bdi></p><p class="soft small"><strong>${word}</strong> · ${when} · ${whom}</p></li>`;
}

// src/page/home/page.ts
function homePage(model) {
  const { t, overall } = model;
  const sentence = overall.sentence(t);
  return page(model, {
    path: HOME,
    heading: sentence,
    description: [sentence, ...overall.details.map((detail) => detail(t))].join(". "),
    main: html`${configBanner(model)}${hero(model)}${activeIncidents(model)}${maintenanceList(model)}${checkList(model)}${pastIncidents(model)}${legend2(model)}`
  });
}
var LEVEL_ICONS = {
  up: "up",
  maintenance: "wrench",
  checking: "clock",
  unseen: "unseen",
  degraded: "degraded",
  partial: "down",
  major: "down",
  stale: "clock",
  none: "none"
};
function hero(model) {
  const { t } = model;
  const { level, sentence, details } = model.overall;
  return html`<section class="card hero ${level}" aria-label="${t.overall.label}">${icon(LEVEL_ICONS[level])}
    <h1>${lastKnown(t, level)}${sentence(t)}</h1>
    <div class="more">${details.map((detail) => html`<p>${detail(t)}</p>`)}</div>
    ${rounds(model)}
  </section>`;
}
function rounds({ t, lastRound, nextRound, goodUntil, cadence }) {
  if (lastRound === void 0 || nextRound === void 0 || goodUntil === void 0) {
    return html`<p class="rounds soft small">${t.home.nobodyYet}</p>`;
  }
  const real = cadence === void 0 ? void 0 : [t.home.cadence(t.duration(cadence.meanS * 1e3)), " "];
  return html`<p class="rounds soft small">${fill(t.home.lastLook, moment(t, lastRound), clock(t, nextRound))} ${real}${fill(t.home.goodUntil, clock(t, goodUntil))}</p>`;
}
function configBanner({ t, isConfigBroken }) {
  if (!isConfigBroken) return void 0;
  return html`<div class="card banner degraded">${icon("degraded")}<p><strong>${t.home.configBroken}</strong> ${t.home.configKept}</p></div>`;
}

// src/page/incident-sections.ts
function courseRows(t, incident) {
  const { endedAt, lastedMs: lastedMs2, cause, returns, workUntil } = incident;
  const rows = [
    [t.told.duration, endedAt === void 0 ? void 0 : t.duration(lastedMs2)],
    [t.told.cause, cause === void 0 ? void 0 : quoted(t, cause)],
    [t.told.returns, returns === 0 ? void 0 : t.told.times(returns)],
    [t.told.worker, workUntil === void 0 ? void 0 : fill(t.told.until, moment(t, workUntil))]
  ];
  return rows.map(([name, value2]) => value2 === void 0 ? void 0 : html`<dt>${name}</dt><dd>${value2}</dd>`);
}
function seenSection(t, { facts: facts3 }) {
  if (facts3.length === 0) return void 0;
  const rows = facts3.map(
    ({ label, value: value2, isQuoted }) => html`<dt>${english(t, label)}</dt><dd>${isQuoted ? quoted(t, value2) : english(t, value2)}</dd>`
  );
  return html`<section class="stack" aria-labelledby="there"><h2 id="there">${t.told.facts}</h2><dl class="card pad pairs">${rows}</dl></section>`;
}
function postmortemSection(t, { postmortem }) {
  if (postmortem === void 0 || postmortem.trim() === "") return void 0;
  return html`<section class="stack" aria-labelledby="postmortem"><h2 id="postmortem">${t.told.postmortem}</h2><div class="card pad words" dir="auto">${markdown(postmortem)}</div></section>`;
}

// src/page/month-list.ts
function monthList(t, past, path2) {
  const items = past.months.map(({ name, incidents: incidents3 }) => {
    const label = t.month(`${name}-01`);
    const count = html`<span class="soft small">${t.history.count(incidents3.length)}</span>`;
    if (monthPath(name) === path2) return html`<li aria-current="page"><b>${label}</b> ${count}</li>`;
    return html`<li><a href="${siteLink(path2, monthPath(name))}">${label}</a> ${count}</li>`;
  });
  return html`<nav class="stack" aria-labelledby="months"><h2 id="months">${t.history.months}</h2><ul class="card pad columns">${items}</ul>
    <p class="soft small">${fill(t.history.before, command("allclear report --month 2025-01"))}</p></nav>`;
}

// src/page/reference-link.ts
function reasonLink(reason, from) {
  if (!isKnownReason(reason)) return html`<code>${reason}</code>`;
  return html`<a href="${siteLink(from, REFERENCE, reason)}"><code>${reason}</code></a>`;
}

// src/page/incident-page.ts
function incidentPage(model, incident) {
  const { t } = model;
  const path2 = incidentPath(incident.id);
  const heading = incident.headline(t);
  return page(model, {
    path: path2,
    heading,
    description: `${heading}. ${incident.meaning}`,
    main: html`${head2(t, incident)}${postmortemSection(t, incident)}${timeline(t, incident)}${facts2(t, incident, path2)}${seenSection(t, incident)}`
  });
}
function head2(t, incident) {
  return html`<section class="card hero ${incident.face}">${icon(incident.face)}
    <h1>${drillMark(t, incident)}${incident.headline(t)}</h1>
    <div class="more"><p>${period(t, incident)}</p>${workFacts(t, incident)}</div>
  </section>`;
}
function timeline(t, incident) {
  if (incident.changes.length === 0) return void 0;
  const steps = incident.changes.map((change) => changeItem(t, change));
  return html`<section class="stack" aria-labelledby="steps"><h2 id="steps">${t.incident.happened}</h2><ol class="card pad steps long">${steps}</ol></section>`;
}
function facts2(t, incident, path2) {
  const issue = issueMark(t, incident.issue);
  return html`<section class="stack" aria-labelledby="facts"><h2 id="facts">${t.incident.known}</h2><dl class="card pad pairs">
    <dt>${t.incident.checks}</dt><dd>${checkLinks(incident.checks, path2)}</dd>
    <dt>${t.incident.reason}</dt><dd>${english(t, prose(incident.meaning))} ${reasonLink(incident.reason, path2)}</dd>
    <dt>${t.incident.helps}</dt><dd>${english(t, prose(incident.remedy))}</dd>
    <dt>${t.incident.seen}</dt><dd>${quoted(t, incident.text)}</dd>
    <dt>${t.incident.from}</dt><dd>${incident.locations.map((location, index) => [index === 0 ? void 0 : ", ", html`<bdi>${location}</bdi>`])}</dd>
    ${courseRows(t, incident)}
    ${issue === void 0 ? void 0 : html`<dt>${t.incident.issueLabel}</dt><dd>${issue}</dd>`}
  </dl></section>`;
}
function incidentsPage(model, past) {
  const { t } = model;
  const days = incidentDays(t, model.incidents, daysBefore(t, model.builtAt, WINDOW_DAYS));
  const listed = new Set(days.flatMap((stretch) => stretch.incidents));
  const older = model.incidents.filter((incident) => !listed.has(incident));
  return page(model, {
    path: INCIDENTS,
    heading: t.incident.heading,
    description: t.incident.description,
    main: html`<h1>${t.incident.heading}</h1>
      <section class="stack" aria-labelledby="days"><h2 id="days">${t.incident.lastDays}</h2>${incidentCalendar(t, days, INCIDENTS)}</section>
      ${older.length === 0 ? void 0 : html`<section class="stack" aria-labelledby="older"><h2 id="older">${t.incident.older}</h2><ul class="card pad happened">${older.map((incident) => incidentItem(t, incident, INCIDENTS))}</ul></section>`}
      ${monthList(t, past, INCIDENTS)}`
  });
}

// src/page/machine/feed-content.ts
var MOST_ENTRIES = 50;
function incidentContent({ updates, incident }) {
  if (updates.length === 0) return html`<p>${incident.text}</p>`;
  return html`${updates.map(updateContent)}`;
}
function updateContent({ at: at2, isResolved, body }) {
  const [date3 = "", month = "", year = ""] = ENGLISH.day(dayName(at2)).split(" ");
  const clock2 = ENGLISH.clock(at2).replace(" UTC", "");
  return html`<p><small>${month} <var data-var="date">${date3}</var> ${year}, <var data-var="time">${clock2}</var> UTC</small><br>
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
  const [a2, b, c, d] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(13, 16), digits.slice(17, 20)];
  return `urn:uuid:${a2}-${b}-8${c}-${variant}${d}-${digits.slice(20)}`;
}
function incidentUrn(space, incident) {
  return stableUrn(space, incident);
}
function changeUrn(space, { incident, number: number3 }) {
  return stableUrn(space, incident, String(number3));
}

// src/page/machine/atom.ts
function historyAtom(source) {
  const entries = source.told.slice(0, MOST_ENTRIES).map((told3) => ({
    urn: incidentUrn(source.space, told3.incident.id),
    title: told3.name,
    publishedAt: told3.publishedAt,
    updatedAt: told3.updatedAt,
    link: farLink(source.address, HISTORY_ATOM, incidentPath(told3.incident.id)),
    content: incidentContent(told3)
  }));
  return feed(source, HISTORY_ATOM, { title: `${source.model.title}: incidents`, entries });
}
function updatesAtom(source) {
  const updates = source.told.flatMap((told3) => told3.updates.map((update) => ({ told: told3, update }))).toSorted((a2, b) => b.update.at - a2.update.at);
  const entries = updates.slice(0, MOST_ENTRIES).map(({ told: told3, update }) => ({
    urn: changeUrn(source.space, update.change),
    title: update.headline,
    publishedAt: update.at,
    updatedAt: update.at,
    link: farLink(source.address, UPDATES_ATOM, incidentPath(told3.incident.id)),
    content: updateContent(update)
  }));
  return feed(source, UPDATES_ATOM, { title: `${source.model.title}: updates`, entries });
}
function feed({ address, model, space }, path2, { title, entries }) {
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>${stableUrn(space, path2)}</id>
    <title>${title}</title>
    <updated>${iso(entries[0]?.updatedAt ?? model.builtAt)}</updated>
    <author><name>${model.title}</name></author>
    <generator>Allclear</generator>
    <link rel="self" type="application/atom+xml" href="${farLink(address, path2, path2)}"/>
    <link rel="alternate" type="text/html" href="${farLink(address, path2, HOME)}"/>
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
function checkStanding({ name, standing, uptime, latencyMs }) {
  const isLastSeenUp = standing.face === "unseen" && standing.state === "up";
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face: standing.face,
    ...isLastSeenUp && { word: "last seen up" },
    uptime,
    latencies: latencyMs === void 0 ? [] : [latencyMs]
  };
}
function groupStanding({ name = "", face, uptime, checks: checks2 }) {
  const down = checks2.filter(({ standing }) => standing.face === "down").length;
  const isPart = down > 0 && down < checks2.length;
  return {
    label: safeLine(name, MOST_CHARACTERS),
    face,
    ...isPart && { word: `${down} of ${checks2.length} down` },
    uptime,
    latencies: latenciesOf(checks2)
  };
}
function overallStanding({ checks: checks2, uptime, overall: { level } }) {
  const isOut = level === "partial" || level === "major";
  return {
    label: "status",
    face: worstFace(checks2.map((check) => check.standing.face)),
    ...isOut && { word: `${level} outage` },
    uptime,
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
  return { label, message: word ?? ENGLISH.state[face].toLowerCase(), tone: face === "none" ? "unseen" : face };
}
var GOOD_UPTIME = 0.999;
var FAIR_UPTIME = 0.99;
function uptimeBadge({ label, uptime: { ratio, coverage } }) {
  const named2 = `${label} uptime 90d`;
  if (ratio === void 0) return { label: named2, message: "no data", tone: "unseen" };
  const tone = ratio >= GOOD_UPTIME ? "up" : ratio >= FAIR_UPTIME ? "degraded" : "down";
  return { label: named2, message: `${formatRatio(ratio)}, ${formatRatio(coverage)} observed`, tone };
}
function latencyBadge({ label, latencies }) {
  const named2 = `${label} latency`;
  const middle = latencies.toSorted((a2, b) => a2 - b)[Math.floor(latencies.length / 2)];
  if (middle === void 0) return { label: named2, message: "no data", tone: "unseen" };
  return { label: named2, message: `${Math.round(middle)} ms`, tone: "plain" };
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
  let line3 = safeLine(text, length);
  while (length > 1 && textWidth(line3, size) > room) {
    length -= 1;
    line3 = safeLine(text, length);
  }
  return line3;
}

// src/page/machine/badges.ts
var COLOURS = {
  up: "177a51",
  degraded: "9a5b00",
  down: "c22f24",
  unseen: "5d6870",
  plain: "2b6cb0"
};
function colourOf({ colours }, tone) {
  const own = tone === "plain" ? void 0 : colours[tone];
  return own?.light.slice(1) ?? COLOURS[tone];
}
function badgeFiles({ model }) {
  const isStale = model.overall.level === "stale";
  const owners = [
    [{ of: "all" }, overallStanding(model)],
    ...model.groups.flatMap(
      (group2) => group2.id === void 0 ? [] : [[{ of: "group", id: group2.id }, groupStanding(group2)]]
    ),
    ...model.checks.map((check) => [{ of: "check", id: check.id }, checkStanding(check)])
  ];
  return owners.flatMap(
    ([owner, standing]) => BADGE_KINDS.flatMap((kind) => {
      const badge2 = badgeOf(standing, kind, isStale);
      const colour = colourOf(model.look, badge2.tone);
      return [
        [badgePath(owner, kind, "svg"), badgeSvg(badge2, colour)],
        [badgePath(owner, kind, "json"), shieldsJson(badge2, colour)]
      ];
    })
  );
}
var SIZE = 11;
var PADDING = 6;
var HEIGHT3 = 20;
function badgeSvg({ label, message }, colour) {
  const [leftWidth, rightWidth] = [textWidth(label, SIZE), textWidth(message, SIZE)];
  const edge = leftWidth + 2 * PADDING;
  const width = edge + rightWidth + 2 * PADDING;
  const title = `${label}: ${message}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT3}" viewBox="0 0 ${width} ${HEIGHT3}" role="img" aria-label="${title}">
    <title>${title}</title>
    <rect width="${width}" height="${HEIGHT3}" rx="4" fill="#${colour}"/>
    <path d="M4 0H${edge}V${HEIGHT3}H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0z" fill="#3d4742"/>
    <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${SIZE}">
    <text x="${PADDING}" y="14" textLength="${leftWidth}" lengthAdjust="spacingAndGlyphs">${label}</text>
    <text x="${edge + PADDING}" y="14" textLength="${rightWidth}" lengthAdjust="spacingAndGlyphs">${message}</text>
    </g></svg>`.text;
}
var CACHE_S = 300;
function shieldsJson({ label, message }, colour) {
  const data = {
    schemaVersion: 1,
    label,
    message,
    color: colour,
    cacheSeconds: CACHE_S
  };
  return jsonText(data);
}

// src/page/machine/told.ts
var AMONG_US = /* @__PURE__ */ new Set(["silenced", "unsilenced", "reminded"]);
function toldIncidents(model, input) {
  const dates = publicationDates(input.incidents);
  const models = new Map(model.incidents.map((incident) => [incident.id, incident]));
  const told3 = input.incidents.flatMap((incident) => {
    const shown = models.get(incident.id);
    const { kind } = incident;
    if (shown === void 0 || kind === "unseen" || kind === "config") return [];
    return [tell(incident, kind, shown, dates)];
  });
  return told3.sort((a2, b) => b.updatedAt - a2.updatedAt || (a2.incident.id < b.incident.id ? -1 : 1));
}
function tell(incident, kind, shown, dates) {
  const { title, severity, stage } = incident;
  const called = title === void 0 ? void 0 : safeLine(title);
  const updates = incident.changes.filter((change) => !AMONG_US.has(change.kind)).map((change) => ({
    change,
    at: dates.get(change) ?? change.at,
    isResolved: change.kind === "closed",
    headline: called ?? headlineOf(change, concerned(change, incident, shown.checks)),
    body: bodyOf(change, shown, lastedMs(incident, change.since))
  })).toSorted((a2, b) => b.at - a2.at);
  const publishedAt = updates.at(-1)?.at ?? incident.startedAt;
  return {
    incident: shown,
    kind,
    name: called ?? `${subjectOf(shown.checks)}: ${kind}`,
    ...severity !== void 0 && { severity },
    ...stage !== void 0 && { stage },
    updates,
    publishedAt,
    updatedAt: updates[0]?.at ?? publishedAt
  };
}
function publicationDates(incidents3) {
  const changes2 = incidents3.flatMap((incident) => incident.changes);
  const dates = /* @__PURE__ */ new Map();
  let last = Number.NEGATIVE_INFINITY;
  for (const change of changes2.toSorted((a2, b) => a2.at - b.at || compare(a2, b))) {
    const at2 = wholeSecond(change.at);
    const date3 = at2 > last ? at2 : instant(last + 1e3);
    dates.set(change, date3);
    last = date3;
  }
  return dates;
}
function compare(a2, b) {
  if (a2.incident !== b.incident) return a2.incident < b.incident ? -1 : 1;
  return a2.number - b.number;
}
function subjectOf(checks2) {
  return whoOf(checks2) ?? `${checks2.length} checks`;
}
function concerned({ checks: ids }, incident, checks2) {
  return isShared(incident) ? checks2.filter(({ id }) => ids.includes(id)) : checks2;
}
function headlineOf({ kind, state }, checks2) {
  const who = subjectOf(checks2);
  const verb = checks2.length === 1 ? "is" : "are";
  switch (kind) {
    case "opened":
      return `${who} ${verb} ${state}`;
    case "worsened":
      return `${who} got worse: ${state}`;
    case "eased":
      return state === "up" ? `${who} ${verb} up again` : `${who} got better: ${state}`;
    case "shifted":
      return `${who} ${verb} still ${state}`;
    case "reopened":
      return `${who} ${verb} ${state} again`;
    case "reminded":
      return `${who} ${verb} still ${state}`;
    case "acknowledged":
      return `${who}: somebody works on it`;
    case "silenced":
    case "unsilenced":
    case "updated":
      return `${who}: an update`;
    case "closed":
      return state === "up" ? `${who} ${verb} up again` : `${who} ${verb} no longer watched`;
  }
}
function bodyOf(change, incident, lastedForMs) {
  const { kind, stage, note, severity, by } = change;
  if (stage !== void 0 && note !== void 0) return `${capital(stage)}: ${safeLine(note, 1e3)}`;
  if (kind === "updated" && severity !== void 0) return `Severity: ${severity}.`;
  if (by !== void 0 && kind === "opened") return safeLine(change.text);
  if (by !== void 0 && kind === "closed") return note === void 0 ? "Over." : `Over: ${safeLine(note, 1e3)}`;
  return seenBody(change, incident, lastedForMs);
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function seenBody({ kind, state, reason, text }, { checks: checks2 }, lastedForMs) {
  const seen = safeLine(text).replace(/([^.!?…])$/, "$1.");
  if (kind === "closed") {
    return `${state === "up" ? "Up again" : "Ended"} after ${formatDuration(lastedForMs)}: ${seen}`;
  }
  const meaning = describeReason(reason).meaning.replaceAll("`", "");
  const whom = checks2.length === 1 ? "" : ` Affects ${checks2.map(({ name }) => name).join(", ")}.`;
  return `${capital(state)}: ${seen} ${meaning}${whom}`;
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
    `X-WR-CALNAME:${escapeText2(source.model.title)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...ZONE,
    ...source.maintenance.flatMap((window) => event(source, window)),
    "END:VCALENDAR"
  ];
  return lines.map((line3) => `${fold(line3)}\r
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
    `SUMMARY:${escapeText2(safeLine(window.title))}`,
    `DESCRIPTION:${escapeText2(`Affects ${checks2.map(({ name }) => name).join(", ")}`)}`,
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    ...url === void 0 ? [] : [`URL:${url}`],
    "END:VEVENT"
  ];
}
function escapeText2(text) {
  return text.toWellFormed().replace(/[\\;,]/g, "\\$&");
}
var MOST_OCTETS = 75;
function fold(line3) {
  let folded = "";
  let octets = 0;
  for (const character of line3) {
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
var WIDTH2 = 480;
var HEIGHT4 = 128;
var INDENT = 72;
var ROOM = WIDTH2 - INDENT - 20;
function card({ model }) {
  const { level } = model.overall;
  const sentence = model.overall.sentence(ENGLISH);
  const shades = levelShades(model.look, level);
  const label = [`${model.title}: ${sentence}`, countsOf(model), freshness(model)].join(". ");
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH2}" height="${HEIGHT4}" viewBox="0 0 ${WIDTH2} ${HEIGHT4}" role="img" aria-label="${label}">
    <title>${label}</title>
    <style>.g{fill:#fff;stroke:#e2e6e2}.i{fill:#16201b}.s{fill:#56635c}.d{display:none}@media(prefers-color-scheme:dark){.g{fill:#161e1b;stroke:#28322d}.i{fill:#e8eeea}.s{fill:#9fada5}.l{display:none}.d{display:inline}}</style>
    <rect class="g" x=".5" y=".5" width="${WIDTH2 - 1}" height="${HEIGHT4 - 1}" rx="14"/>
    ${disc("l", shades.light, level)}${disc("d", shades.dark, level)}
    <g font-family="ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif">
    ${line2(model.title, 14, 34, "s")}${line2(sentence, 20, 62, "i")}${line2(countsOf(model), 13, 86, "s")}${line2(freshness(model), 13, 107, "s")}
    </g></svg>`.text;
}
var INKS = { l: "#fff", d: "#161e1b" };
function disc(scheme, colour, level) {
  return html`<g class="${scheme}" display="${scheme === "d" ? "none" : "inline"}"><circle cx="38" cy="64" r="18" fill="${colour}"/>
    <path d="${MARKS[level]}" fill="none" stroke="${INKS[scheme]}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}
function line2(text, size, y2, colour) {
  const weight = colour === "i" ? "600" : "400";
  return html`<text class="${colour}" x="${INDENT}" y="${y2}" font-size="${size}" font-weight="${weight}">${fitted(text, size, ROOM)}</text>`;
}
var TICK = "M30 64.5l5.5 5.5 11-11.5";
var CROSS = "M32 58l12 12M44 58l-12 12";
var CALL = "M38 55v11M38 72.5v.5";
var CLOCK = "M38 54v10.5l6.5 4";
var RING = "M32 64h12";
var MARKS = {
  up: TICK,
  maintenance: CLOCK,
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
    const count = checks2.filter(({ standing }) => standing.face === face).length;
    return count === 0 ? [] : [`${count} ${ENGLISH.state[face].toLowerCase()}`];
  });
  return parts.length === 0 ? "0 checks" : `${checks2.length === 1 ? "1 check" : `${checks2.length} checks`}: ${parts.join(", ")}`;
}
function freshness({ lastRound, goodUntil }) {
  if (lastRound === void 0 || goodUntil === void 0) return "Nobody has looked yet";
  return `Last look ${ENGLISH.time(lastRound)}, good until ${ENGLISH.clock(goodUntil)}`;
}

// src/page/machine/embed.ts
function embedPage({ model }) {
  const { t } = model;
  const { level, sentence, details } = model.overall;
  const body = html`<main class="frame"><section class="card hero ${level}">${icon(LEVEL_ICONS[level])}
    <h1><a href="${siteLink(EMBED, HOME)}" target="_blank" rel="noopener">${lastKnown(t, level)}${sentence(t)}</a></h1>
    <div class="more">${details.map((detail) => html`<p>${detail(t)}</p>`)}${staleNote(model)}</div>
    ${freshness2(model)}
  </section></main>`;
  const theme = themeLink(model.look, EMBED);
  const { isUnlisted, title } = model;
  const head3 = { t, title, description: sentence(t), icon: favicon(model.look, level), isUnlisted };
  return shell({ ...head3, ...theme === void 0 ? {} : { theme } }, body);
}
function staleNote({ t, goodUntil }) {
  if (goodUntil === void 0) return void 0;
  return html`<p id="stale" role="status" data-when="stale" data-after="${iso(goodUntil)}" hidden><strong>${t.embed.outdated}</strong> ${t.embed.outdatedWhy}</p>`;
}
function freshness2({ t, lastRound, goodUntil }) {
  if (lastRound === void 0 || goodUntil === void 0)
    return html`<p class="rounds soft small">${t.home.nobodyYet}</p>`;
  return html`<p class="rounds soft small">${fill(t.embed.goodUntil, moment(t, lastRound), clock(t, goodUntil))}</p>`;
}

// src/page/machine/json-feed.ts
function jsonFeed(source) {
  const { address, model, told: told3 } = source;
  const feed2 = {
    version: "https://jsonfeed.org/version/1.1",
    title: `${model.title}: incidents`,
    ...at("home_page_url", address(HOME)),
    ...at("feed_url", address(JSON_FEED)),
    language: "en",
    authors: [{ name: model.title }],
    items: told3.slice(0, MOST_ENTRIES).map((one2) => item(one2, source))
  };
  return jsonText(feed2);
}
function item(told3, { address, space }) {
  return {
    id: incidentUrn(space, told3.incident.id),
    ...at("url", address(incidentPath(told3.incident.id))),
    title: told3.name,
    content_html: incidentContent(told3).text,
    date_published: iso(told3.publishedAt),
    date_modified: iso(told3.updatedAt),
    tags: [told3.kind, told3.incident.isOpen ? "investigating" : "resolved"]
  };
}
function at(key, url) {
  return url === void 0 ? {} : { [key]: url };
}

// src/page/machine/markdown.ts
function markdownTwin(source) {
  const { model, address } = source;
  const link = (path2) => destination(address, MARKDOWN, path2);
  const open = model.incidents.filter(({ isOpen }) => isOpen);
  const past = model.incidents.filter(({ isOpen }) => !isOpen);
  return document2([
    `# ${escapeText(model.title)}`,
    [
      `**${escapeText(model.overall.sentence(ENGLISH))}**`,
      ...model.overall.details.map((text) => escapeText(text(ENGLISH)))
    ].join("  \n"),
    freshness3(model),
    ...section(
      "Happening now",
      open.map((incident) => incidentLine(incident, link(incidentPath(incident.id))))
    ),
    ...section("Maintenance", plannedLines(source)),
    ...model.groups.flatMap((group2) => groupSection(group2, link)),
    ...section(
      "Incidents of the last 90 days",
      past.map((incident) => incidentLine(incident, link(incidentPath(incident.id))))
    ),
    "Uptime is 1 \u2212 down \xF7 (up + degraded + down) in observed time of the last 90 days. Both figures are cut, never rounded up."
  ]);
}
function llmsText(source) {
  const { model, address } = source;
  const to = (path2) => destination(address, LLMS, path2);
  return document2([
    `# ${escapeText(model.title)}`,
    `> ${escapeText(model.overall.sentence(ENGLISH))}. ${freshness3(model)}`,
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
function document2(blocks) {
  return `${blocks.join("\n\n")}
`;
}
function section(title, lines) {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
function freshness3({ lastRound, goodUntil }) {
  if (lastRound === void 0 || goodUntil === void 0) return "Nobody has looked yet.";
  return `Last look ${ENGLISH.time(lastRound)}; good until ${ENGLISH.time(goodUntil)}. If it is later, nobody has looked since.`;
}
function groupSection({ name, checks: checks2, uptime }, link) {
  const lines = checks2.map((check) => checkLine(check, link(checkPath(check.id))));
  if (name === void 0) return section("Checks", lines);
  return section(`${escapeText(name)} (${uptimeText(uptime)})`, lines);
}
function checkLine({ name, standing, uptime, latencyMs, target: target2 }, href) {
  const { face, state, since, unseen, pending } = standing;
  const word = face === "unseen" && state === "up" ? ENGLISH.state.lastSeenUp : ENGLISH.state[face];
  const facts3 = [
    since === void 0 ? word : `${word} since ${ENGLISH.time(since)}`,
    uptimeText(uptime),
    ...latencyMs === void 0 ? [] : [`${Math.round(latencyMs)} ms`],
    ...target2 === void 0 ? [] : [codeSpan(target2)]
  ];
  const notes = [
    ...unseen === void 0 ? [] : [`We cannot see it since ${ENGLISH.time(unseen.since)}: ${meaningOf(unseen.reason)}`],
    ...pending === void 0 ? [] : [`Possible ${pending.possible}, checking since ${ENGLISH.time(pending.since)}: ${escapeText(pending.text)}`]
  ];
  return [`- [${escapeText(name)}](${href}): ${facts3.join(", ")}`, ...notes.map((note) => `  - ${note}`)].join("\n");
}
function uptimeText({ ratio, coverage }) {
  return ratio === void 0 ? "no data" : `${formatRatio(ratio)} uptime, ${formatRatio(coverage)} observed`;
}
function incidentLine({ headline, startedAt, endedAt, lastedMs: lastedMs2, reason, text }, href) {
  const time = endedAt === void 0 ? `since ${ENGLISH.time(startedAt)}` : `${ENGLISH.time(startedAt)} to ${ENGLISH.time(endedAt)} (${ENGLISH.duration(lastedMs2)})`;
  return `- [${escapeText(headline(ENGLISH))}](${href}): ${time}. ${meaningOf(reason)} Seen: ${escapeText(text)}`;
}
function meaningOf(reason) {
  return describeReason(reason).meaning;
}
function plannedLines({ maintenance, model }) {
  return maintenance.filter((window) => progressOf(window, model.builtAt) !== "completed").map(({ title, from, to }) => `- ${escapeText(title)}: ${ENGLISH.time(from)} to ${ENGLISH.time(to)}`);
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
  const groupOf = new Map(groups.flatMap((group2) => group2.checks.map(({ id }) => [id, group2.id ?? ""])));
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
function ratioFamilies({ checks: checks2, groups, uptime }) {
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
    family(`allclear_${of}_ratio`, `${help} The mean of all checks.`, known({ window: WINDOW }, uptime[key]))
  ];
  return [
    ...all("uptime", "ratio", "Share of the observed time that was not down."),
    ...all("coverage", "coverage", "Share of the time that was observed.")
  ];
}
function lookFamilies(checks2) {
  const looks2 = checks2.flatMap((check) => check.looks);
  const each = (value2) => looks2.flatMap((look3) => known({ check: look3.check, location: look3.location }, value2(look3)));
  return [
    seconds(
      "allclear_check_last_look_timestamp_seconds",
      "When the newest look from a location began.",
      each((look3) => unixOf(look3.at))
    ),
    seconds("allclear_check_last_look_seconds", "What that look took, by phase.", looks2.flatMap(phaseSamples)),
    seconds(
      "allclear_check_certificate_end_timestamp_seconds",
      "When the certificate ends that the look saw.",
      each(({ facts: facts3 }) => unixOf(facts3.certificateEnds))
    )
  ];
}
function phaseSamples({ check, location, phases: phases2 }) {
  const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs, totalMs } = phases2;
  const named2 = {
    dns: dnsMs,
    connect: connectMs,
    tls: tlsMs,
    first_byte: firstByteMs,
    download: downloadMs,
    total: totalMs
  };
  return Object.entries(named2).flatMap(([phase, ms]) => {
    return known({ check, location, phase }, ms === void 0 ? void 0 : Number((ms / 1e3).toFixed(6)));
  });
}
function siteFamilies({ builtAt, lastRound, everyMs, incidents: incidents3 }) {
  return [
    {
      name: "allclear_incidents_open",
      help: "Incidents that have not ended.",
      samples: known({}, incidents3.filter(({ isOpen }) => isOpen).length)
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
function known(labels, value2) {
  return value2 === void 0 ? [] : [{ labels, value: value2 }];
}
function unixOf(at2) {
  return at2 === void 0 ? void 0 : at2 / 1e3;
}
function familyText({ name, help, unit: unit2, samples }) {
  const lines = [
    `# TYPE ${name} gauge`,
    ...unit2 === void 0 ? [] : [`# UNIT ${name} ${unit2}`],
    `# HELP ${name} ${help}`,
    ...samples.map(({ labels, value: value2 }) => `${name}${labelText(labels)} ${value2}`)
  ];
  return lines.map((line3) => `${line3}
`).join("");
}
function labelText(labels) {
  const pairs = Object.entries(labels).map(([name, value2]) => `${name}="${escaped(value2)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escaped(text) {
  return text.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

// src/page/machine/rss.ts
function historyRss({ address, model, told: told3 }) {
  const self = webLink(address(HISTORY_RSS) ?? "");
  const home = address(HOME);
  if (self === void 0 || home === void 0) return void 0;
  const items = told3.slice(0, MOST_ENTRIES);
  return html`<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>${model.title}: incidents</title>
    <link>${home}</link>
    <description>Incidents of ${model.title}</description>
    <language>en</language>
    <lastBuildDate>${rfc822(items[0]?.updatedAt ?? model.builtAt)}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${self}"/>
    ${items.map((one2) => item2(one2, address(incidentPath(one2.incident.id)) ?? home))}
    </channel></rss>`.text;
}
function item2(told3, url) {
  return html`<item>
    <title>${told3.name}</title>
    <link>${url}</link>
    <guid isPermaLink="true">${url}</guid>
    <pubDate>${rfc822(told3.updatedAt)}</pubDate>
    <description>${incidentContent(told3).text}</description>
    </item>`;
}
function rfc822(at2) {
  return new Date(at2).toUTCString();
}

// src/page/machine/sitemap.ts
function sitemap({ address, model, input }) {
  if (model.isUnlisted) return void 0;
  const seen = asOf(model);
  const past = input.past ?? noPast(input.now);
  const pages = [
    [HOME, seen],
    [INCIDENTS, seen],
    ...[UPTIME, MAINTENANCE, REFERENCE, ...past.months.map((month) => monthPath(monthName(month)))].map(
      (path2) => [path2, seen]
    ),
    ...model.checks.map((check) => [checkPath(check.id), seen]),
    ...[...model.incidents, ...olderWithPages(past)].map(({ id, startedAt, endedAt }) => [
      incidentPath(id),
      endedAt ?? startedAt
    ])
  ];
  const entries = pages.flatMap(([path2, at2]) => {
    const url = address(path2);
    return url === void 0 ? [] : [html`<url><loc>${url}</loc><lastmod>${iso(at2)}</lastmod></url>`];
  });
  if (entries.length === 0) return void 0;
  return html`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`.text;
}
function robots({ address }) {
  const map2 = address(SITEMAP);
  return ["User-agent: *", "Allow: /", ...map2 === void 0 ? [] : ["", sitemapLine(map2)], ""].join("\n");
}
function sitemapLine(url) {
  return `Sitemap: ${url}`;
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
function groupComponentId(group2) {
  return stableId("group", group2);
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
  const groups = source.model.groups.map((group2) => ({ group: group2, children: checkComponents(source, group2) }));
  const loose = groups.flatMap(({ group: group2, children }) => group2.id === void 0 ? children : []);
  const named2 = groups.filter(({ group: group2, children }) => group2.id !== void 0 && children.length > 0);
  const grouped = named2.flatMap(({ group: group2, children }, index) => {
    const id = groupComponentId(group2.id ?? "");
    return [groupComponent(source, { group: group2, id, children, position: loose.length + index + 1 }), ...children];
  });
  return [...loose, ...grouped];
}
function checkComponents(source, group2) {
  return group2.checks.filter((check) => check.standing.state !== void 0).map((check, index) => checkComponent(source, check, { group: group2, position: index + 1 }));
}
function checkComponent(source, check, { group: group2, position }) {
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
    group_id: group2.id === void 0 ? null : groupComponentId(group2.id),
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
    notes.push(
      `We cannot see it since ${ENGLISH.time(unseen.since)}; the status is the last confirmed one. ${meaning}`
    );
  }
  if (pending !== void 0)
    notes.push(`Possible ${pending.possible}, checking since ${ENGLISH.time(pending.since)}; not confirmed yet.`);
  return notes.length === 0 ? null : notes.join(" ");
}
function groupComponent(source, { group: group2, id, children, position }) {
  return {
    id,
    name: group2.name ?? "",
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
  return source.told.toSorted((a2, b) => b.incident.startedAt - a2.incident.startedAt).slice(0, MOST).map((told3) => statuspageIncident(source, told3, components));
}
function unresolvedOf(source, components) {
  return source.told.filter(({ incident }) => incident.isOpen).toSorted((a2, b) => b.incident.startedAt - a2.incident.startedAt).map((told3) => statuspageIncident(source, told3, components));
}
function statuspageIncident(source, told3, components) {
  const { incident, kind, name, updates } = told3;
  const id = stableId("incident", incident.id);
  const affected2 = affectedBy(
    incident.checks.map((check) => check.id),
    components
  );
  return {
    id,
    name,
    status: incident.isOpen ? told3.stage ?? "investigating" : "resolved",
    created_at: timestamp(told3.publishedAt),
    updated_at: timestamp(told3.updatedAt),
    monitoring_at: null,
    resolved_at: incident.endedAt === void 0 ? null : timestamp(incident.endedAt),
    impact: told3.severity ?? (kind === "outage" ? "major" : "minor"),
    shortlink: source.address(incidentPath(incident.id)) ?? "",
    started_at: timestamp(incident.startedAt),
    page_id: pageId(source),
    incident_updates: updates.map((update) => incidentUpdate(update, id, affectedBy(update.change.checks, components))),
    components: affected2.map(({ component }) => component)
  };
}
function affectedBy(checks2, components) {
  const wanted = new Set(checks2.map(checkComponentId));
  return components.filter(({ id }) => wanted.has(id)).map((component) => {
    const group2 = components.find(({ id }) => id === component.group_id);
    return { component, name: group2 === void 0 ? component.name : `${group2.name} - ${component.name}` };
  });
}
function incidentUpdate(update, incident, affected2) {
  const { change, at: at2, body, isResolved } = update;
  const [oldStatus, newStatus] = [statusOfState(change.from), statusOfState(change.state)];
  return {
    id: stableId("update", change.incident, String(change.number)),
    status: isResolved ? "resolved" : change.stage ?? "investigating",
    body,
    incident_id: incident,
    created_at: timestamp(at2),
    updated_at: timestamp(at2),
    display_at: timestamp(change.since),
    affected_components: affected2.map(({ component, name }) => ({
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
  return source.maintenance.filter((window) => wanted.includes(progressOf(window, now))).toSorted((a2, b) => Math.abs(a2.from - now) - Math.abs(b.from - now)).slice(0, MOST2).toSorted((a2, b) => b.from - a2.from).map((window) => scheduledMaintenance(source, components, window));
}
function scheduledMaintenance(source, components, window) {
  const id = stableId("maintenance", window.title, String(window.from), ...window.checks ?? []);
  const status = progressOf(window, source.model.builtAt);
  const affected2 = affectedBy(
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
    components: affected2.map(({ component }) => component),
    scheduled_for: from,
    scheduled_until: to
  };
}
function announcement(window, { id, status, at: at2 }) {
  return {
    id: stableId("announcement", id),
    status,
    body: `Maintenance from ${ENGLISH.time(window.from)} to ${ENGLISH.time(window.to)}.`,
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
  if (leaves.length === 0) return { indicator: "none", description: overall.sentence(ENGLISH) };
  const status = confirmedStatus(leaves, checks2.length);
  const doubts = doubtsOf(source);
  if (doubts.length === 0) return status;
  return { ...status, description: `${status.description} (last confirmed; ${doubts.join("; ")})` };
}
function confirmedStatus(leaves, total) {
  const count = (status) => leaves.filter((leaf) => leaf.status === status).length;
  const down = count("major_outage");
  if (down * 2 >= total) return { indicator: "critical", description: "Major Service Outage" };
  if (down > 0) return { indicator: "major", description: "Partial System Outage" };
  if (count("degraded_performance") > 0) return { indicator: "minor", description: "Partially Degraded Service" };
  if (count("under_maintenance") > 0) return { indicator: "none", description: "Service Under Maintenance" };
  return { indicator: "none", description: "All Systems Operational" };
}
function doubtsOf({ model: { checks: checks2, overall, lastRound } }) {
  const unseen = checks2.filter(({ standing }) => standing.unseen !== void 0).length;
  const waiting = checks2.filter(({ standing }) => standing.face === "none").length;
  const of = `of ${checks2.length} checks`;
  return [
    ...overall.level === "stale" && lastRound !== void 0 ? [`nobody has looked since ${ENGLISH.time(lastRound)}`] : [],
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
  return Object.entries(documents).map(([name, document3]) => [`${STATUS_API}/${name}.json`, jsonText(document3)]);
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
  const single = BUILDERS.flatMap(([path2, build]) => {
    const text = build(source);
    return text === void 0 ? [] : [[path2, text]];
  });
  return [...single, ...statuspageFiles(source), ...badgeFiles(source)];
}

// src/page/maintenance-page.ts
function maintenancePage(model, { maintenance = [], now }) {
  const { t } = model;
  const texts = t.maintenancePage;
  const running = maintenance.filter(({ from, to }) => from <= now && now < to);
  const ahead = maintenance.filter(({ from }) => from > now);
  const past = maintenance.filter(({ to }) => to <= now).toReversed();
  return page(model, {
    path: MAINTENANCE,
    heading: texts.heading,
    description: texts.description,
    main: html`<div class="stack"><h1>${texts.heading}</h1><p class="soft">${texts.rule}</p></div>
      ${running.length === 0 ? void 0 : section2(model, "running", texts.running, running)}
      ${section2(model, "ahead", texts.ahead, ahead)}
      ${section2(model, "past", texts.past, past)}
      <p><a href="${siteLink(MAINTENANCE, CALENDAR_FILE)}">${texts.subscribe}</a></p>`
  });
}
function section2(model, id, title, windows) {
  const list = windows.map((window) => item3(model, window));
  return html`<section class="stack" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
    ${list.length === 0 ? html`<p class="soft">${model.t.maintenancePage.none}</p>` : html`<ul class="card pad happened">${list}</ul>`}</section>`;
}
function item3(model, window) {
  const { t } = model;
  const { title, from, to } = window;
  const period2 = fill(t.incident.period, moment(t, from), moment(t, to), t.duration(to - from));
  return html`<li class="planned">${icon("clock")}<p><bdi>${safeLine(title)}</bdi></p>
    <p class="soft small">${period2}. ${fill(t.maintenancePage.affects, affected(model, window))}</p></li>`;
}
function affected({ t, checks: checks2 }, window) {
  if (window.checks === void 0) return t.maintenancePage.all;
  const names = window.checks.map((id) => {
    const check = checks2.find((one2) => one2.id === id);
    return { id, name: check?.name ?? safeLine(id), isListed: check !== void 0 };
  });
  return checkLinks(names, MAINTENANCE);
}

// src/page/month-page.ts
function monthPage(model, past, month) {
  const { t } = model;
  const path2 = monthPath(month.name);
  const name = t.month(`${month.name}-01`);
  return page(model, {
    path: path2,
    heading: t.history.heading(name),
    description: t.history.description(name),
    main: html`<div class="stack"><h1>${t.history.heading(name)}</h1><p class="facts">${uptimeFacts(t, month.uptime)}<span>${t.history.count(month.incidents.length)}</span></p></div>
      ${incidents2(model, past, month)}${figures(t, month, path2)}${monthList(t, past, path2)}`
  });
}
function incidents2(model, past, { name, incidents: list }) {
  const { t } = model;
  const path2 = monthPath(name);
  const own = new Set([...model.incidents, ...past.incidents].map(({ id }) => id));
  const items = list.map(
    (incident) => own.has(incident.id) ? incidentItem(t, incident, path2) : oldIncident(t, incident, path2)
  );
  const isCut = list.some(({ id }) => !own.has(id));
  return html`<section class="stack" aria-labelledby="incidents"><h2 id="incidents">${t.history.incidents}</h2>
    ${items.length === 0 ? html`<p class="soft">${t.history.none}</p>` : html`<ul class="card pad happened">${items}</ul>`}
    ${isCut ? html`<p class="soft small">${t.history.cut(t.number(MOST_OLDER_PAGES))}</p>` : void 0}</section>`;
}
function oldIncident(t, incident, path2) {
  const issue = issueMark(t, incident.issue);
  return html`<li class="${incident.face}" id="${incident.id}">${icon(incident.face)}
    <p>${incident.headline(t)}</p>
    <p class="soft small">${period(t, incident)}. ${checkLinks(incident.checks, path2)}: <bdi>${incident.text}</bdi>${issue === void 0 ? void 0 : html` ${issue}`}</p>
  </li>`;
}
function figures(t, month, path2) {
  const seen = month.checks.filter(({ span }) => span.ratio !== void 0);
  if (seen.length === 0) return month.length === 0 ? unread(t, month.name) : void 0;
  const bad = seen.filter(({ span }) => span.downS + span.degradedS > 0).toSorted((a2, b) => b.span.downS - a2.span.downS || b.span.degradedS - a2.span.degradedS);
  const fine = seen.length - bad.length;
  const { check, uptime, observed, down, degraded } = t.history;
  const heads = [uptime, observed, down, degraded].map((head3) => html`<th scope="col" class="number">${head3}</th>`);
  const time = (seconds2) => seconds2 === 0 ? "\u2013" : t.duration(seconds2 * 1e3);
  const rows = bad.map(({ check: { id, name }, span }) => {
    const { ratio = 0, coverage = 0, downS, degradedS } = span;
    const cells2 = [t.ratio(ratio), t.ratio(coverage), time(downS), time(degradedS)];
    return html`<tr><th scope="row"><a href="${siteLink(path2, checkPath(id))}"><bdi>${name}</bdi></a></th>${cells2.map((text) => html`<td class="number">${text}</td>`)}</tr>`;
  });
  return html`<section class="stack" aria-labelledby="figures"><h2 id="figures">${t.history.figures}</h2>
    ${rows.length === 0 ? void 0 : html`<div class="card wide"><table class="figures"><thead><tr><th scope="col">${check}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`}
    <p class="soft small">${fine === 0 ? void 0 : `${t.history.fine(fine)} `}${t.history.removed}</p></section>`;
}
function unread(t, name) {
  return html`<p class="soft small">${fill(t.history.unread, command(`allclear report --month ${name}`))}</p>`;
}

// src/page/not-found.ts
function notFoundPage(model) {
  const home = model.siteUrl === void 0 ? void 0 : homeLink(model.siteUrl);
  const { t } = model;
  const title = html`<bdi>${model.title}</bdi>`;
  const body = html`<div class="frame"><header><div class="site"><p>${home === void 0 ? title : html`<a href="${home}">${title}</a>`}</p></div></header>
    <main><section class="card hero none">${icon("none")}
      <h1>${t.missing.heading}</h1>
      <div class="more"><p>${t.missing.why}</p><p>${t.missing.keeps}</p></div>
      ${home === void 0 ? void 0 : html`<p class="rounds"><a href="${home}">${t.missing.home}</a></p>`}
    </section></main></div>`;
  const theme = rootThemeLink(model.look, model.siteUrl);
  return shell(
    {
      t,
      title: `${t.missing.title} \xB7 ${model.title}`,
      description: t.missing.heading,
      icon: favicon(model.look, "none"),
      isUnlisted: model.isUnlisted,
      ...theme === void 0 ? {} : { theme }
    },
    body
  );
}

// src/page/reference-page.ts
var FAMILIES = [
  ["http", ["http", "h2", "redirect", "answered"]],
  ["expect", ["expect", "slo"]],
  ["tls", ["tls"]],
  ["dns", ["dns"]],
  ["net", ["net"]],
  ["check", ["check", "auth"]],
  ["config", ["config"]],
  ["proxy", ["proxy"]],
  ["own", ["own", "quorum"]]
];
var CODE = /^http\.(\d{3})$/;
function referencePage(model) {
  const { t } = model;
  const all = allReasons();
  const rest = all.filter(({ reason }) => !CODE.test(reason));
  const groups = [
    ["codes", t.reference.codes, all.filter(({ reason }) => CODE.test(reason))],
    ...FAMILIES.map(([family, words]) => [
      family,
      t.reference.family[family],
      rest.filter(({ reason }) => words.includes(reason.split(".")[0] ?? ""))
    ]),
    ["walls", t.reference.walls, rest.filter(({ reason }) => /^(wall|edge)\./.test(reason))]
  ];
  const contents = groups.map(([id, name]) => html`<li><a href="${anchorLink(id)}">${name}</a></li>`);
  return page(model, {
    path: REFERENCE,
    heading: t.reference.heading,
    description: t.reference.description,
    main: html`<div class="stack"><h1>${t.reference.heading}</h1><p class="soft">${t.reference.note}</p>
      <nav aria-label="${t.reference.contents}"><ul class="card pad columns">${contents}</ul></nav></div>
      ${groups.map(([id, name, entries]) => group(t, id, name, entries))}`
  });
}
function group(t, id, name, entries) {
  if (entries.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="${id}"><h2 id="${id}">${name}</h2><dl class="card reference">${entries.map((entry) => described(t, entry))}</dl></section>`;
}
function described(t, { reason, meaning, causes, remedy, blame, transient }) {
  const code = CODE.exec(reason)?.[1];
  const title = code === void 0 ? html`<code>${reason}</code>` : html`<b>${code}</b> ${english(t, describeStatus(Number(code)).name)}`;
  const traits = [t.reference.blame[blame], ...transient ? [t.reference.transient] : []].join(", ");
  return html`<div id="${reason}"><dt>${title} <span class="soft small">${traits}</span></dt>
    <dd>${english(t, prose(meaning))}</dd>
    ${causes === void 0 ? void 0 : html`<dd class="small"><span class="soft">${t.reference.causes}:</span> ${english(t, prose(causes))}</dd>`}
    <dd class="small"><span class="soft">${t.reference.helps}:</span> ${english(t, prose(remedy))}</dd></div>`;
}

// src/page/uptime-page.ts
function uptimePage(model, past) {
  const { t } = model;
  return page(model, {
    path: UPTIME,
    heading: t.uptimePage.heading,
    description: t.uptimePage.description,
    main: html`<h1>${t.uptimePage.heading}</h1>${checks(model, past)}${calendars(t, past)}`
  });
}
function calendars(t, past) {
  const months = past.months.filter((month) => month.uptime.ratio !== void 0);
  if (months.length === 0) return void 0;
  return html`<section class="stack" aria-labelledby="overall"><h2 id="overall">${t.uptimePage.overall}</h2>
    <div class="card pad months">${months.map((month) => calendar2(t, month, past.overall))}</div>
    <p class="soft small">${t.uptimePage.overallNote}</p></section>`;
}
function calendar2(t, month, overall) {
  const { name, uptime } = month;
  const link = siteLink(UPTIME, monthPath(name));
  return monthCalendar(t, {
    name,
    title: html`<a href="${link}">${t.month(`${name}-01`)}</a><span class="facts">${uptimeFacts(t, uptime)}</span>`,
    days: within(month, overall).map(({ day, face, ratio, down, degraded }) => ({
      day,
      face,
      text: told2(t, { face, ratio, down, degraded })
    }))
  });
}
function told2(t, { face, ratio, down, degraded }) {
  if (face === "unseen") return t.bars.wasUnseen;
  if (face === "planned") return t.bars.wasPlanned;
  const parts = [
    ...ratio === void 0 ? [] : [t.uptime.uptime(t.ratio(ratio))],
    ...down === 0 ? [] : [t.uptimePage.someDown(down)],
    ...degraded === 0 ? [] : [t.uptimePage.someDegraded(degraded)]
  ];
  return parts.join(", ");
}
function checks(model, past) {
  const { t } = model;
  if (model.checks.length === 0) return void 0;
  const { check, month, lastMonth, days90, year } = t.uptimePage;
  const heads = [month, lastMonth, days90, year].map(
    (head3, index) => html`<th scope="col" class="${classOf(index)}">${head3}</th>`
  );
  const [now, before] = past.months.map(({ checks: some }) => new Map(some.map((one2) => [one2.check.id, one2.span])));
  const cells2 = ({ id, uptime }) => [now?.get(id), before?.get(id), uptime, past.whole.get(id)].map((span, index) => cell2(t, span, classOf(index)));
  const rows = model.checks.map(
    (one2) => html`<tr><th scope="row"><a href="${siteLink(UPTIME, checkPath(one2.id))}"><bdi>${one2.name}</bdi></a></th>${cells2(one2)}</tr>`
  );
  return html`<section class="stack" aria-labelledby="checks"><h2 id="checks">${t.uptimePage.byCheck}</h2>
    <div class="card wide"><table class="figures"><thead><tr><th scope="col">${check}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
function classOf(column) {
  return column === 1 ? "number extra" : "number";
}
function cell2(t, span, name) {
  if (span?.ratio === void 0) return html`<td class="${name} soft">–</td>`;
  const { ratio, coverage } = span;
  return html`<td class="${name}">${t.ratio(ratio)}${coverage === void 0 ? void 0 : html`<span class="soft small under">${t.uptime.observed(t.ratio(coverage))}</span>`}</td>`;
}

// src/page/site.ts
var ROOT_ONLY = /* @__PURE__ */ new Set([ROBOTS, "404.html"]);
function buildSites(first, further) {
  const files = further.flatMap(({ path: path2, input }) => {
    const { siteUrl, ...rest } = input;
    const own = { ...rest, ...siteUrl === void 0 ? {} : { siteUrl: `${siteUrl}${path2}/` } };
    return [...buildSite(own)].filter(([name]) => !ROOT_ONLY.has(name)).map(([name, text]) => [`${path2}/${name}`, text]);
  });
  const root = buildSite(first);
  return new Map([...root, ...files, [ROBOTS, robotsOfAll(root, files, first.siteUrl)]]);
}
function robotsOfAll(root, further, siteUrl = "") {
  const maps = further.filter(([path2]) => path2.endsWith(`/${SITEMAP}`)).map(([path2]) => sitemapLine(siteUrl + path2));
  return `${root.get(ROBOTS) ?? ""}${maps.map((line3) => `${line3}
`).join("")}`;
}
function buildSite(input) {
  const model = pageModel(input);
  const past = pastModel(model, input);
  return new Map([
    [HOME, homePage(model)],
    ["404.html", notFoundPage(model)],
    ["build.json", buildJson(model)],
    ...machineFiles(model, input),
    ...lookFiles(model.look),
    [INCIDENTS, incidentsPage(model, past)],
    [UPTIME, uptimePage(model, past)],
    [MAINTENANCE, maintenancePage(model, input)],
    [REFERENCE, referencePage(model)],
    ...past.months.map((month) => [monthPath(month.name), monthPage(model, past, month)]),
    ...model.checks.map((check) => [checkPath(check.id), checkPage(model, check, { input, past })]),
    ...[...model.incidents, ...past.incidents].map((incident) => [
      incidentPath(incident.id),
      incidentPage(model, incident)
    ])
  ]);
}
export {
  buildSite,
  buildSites
};
