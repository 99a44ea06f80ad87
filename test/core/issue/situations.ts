/** Incidents as they happen, for reading what their issues say. */
import { DRILL_TITLE } from "../../../src/commands/drill.ts";
import { checkId, incidentId, locationId, roundId } from "../../../src/core/brand.ts";
import { CONFIG_INVALID } from "../../../src/core/broken-config.ts";
import type { DayMark, Grounds } from "../../../src/core/grounds.ts";
import type { Change, Incident } from "../../../src/core/incident.ts";
import type { IssueContext } from "../../../src/core/issue/context.ts";
import type { Facts } from "../../../src/core/result.ts";
import { aChange, aCheck, aMemory, anIncident, at } from "../../support/builders.ts";

const LINKS = {
  page: "https://acme.github.io/shop/",
  run: () => "https://github.com/acme/shop/actions/runs/3",
  history: { branch: "allclear-history", url: "https://github.com/acme/shop/blob/allclear-history" },
};

const orders = aCheck("orders", {
  name: "Orders API",
  target: "https://api.acme.dev/orders/health",
  owners: ["ana", "acme/core"],
  labels: ["api"],
});
const cart = aCheck("cart", { name: "Cart API", target: "https://api.acme.dev/cart" });
const login = aCheck("login", { name: "Login", target: "https://api.acme.dev/login" });

const FACTS: Facts = {
  address: "203.0.113.9",
  httpVersion: "1.1",
  server: "nginx",
  tlsProtocol: "TLSv1.3",
  certificateIssuer: "R11",
  certificateEnds: at("2027-02-03T04:05:06Z"),
};

const PHASES = { dnsMs: 2, connectMs: 14, tlsMs: 31, firstByteMs: 1840, downloadMs: 1, totalMs: 1888 };

/** Thirty days, the last one first damaged. */
const DAYS = [...`${"u".repeat(12)}nu${"u".repeat(8)}ouuudDuu`] as DayMark[];

const GROUNDS: Grounds = {
  looks: [at("10:00"), at("10:00:30")],
  voices: [
    { location: locationId("frankfurt"), state: "down", text: "503, expected 2xx", phases: PHASES },
    {
      location: locationId("github"),
      state: "down",
      text: "503, expected 2xx",
      phases: { ...PHASES, dnsMs: 41, totalMs: 2013 },
    },
    {
      location: locationId("tokyo"),
      state: "up",
      text: "200",
      phases: { dnsMs: 3, connectMs: 120, tlsMs: 240, firstByteMs: 300, totalMs: 670 },
    },
  ],
  others: { working: 11, of: 12 },
  neighbours: [
    { check: checkId("cart"), state: "down" },
    { check: checkId("login"), state: "up" },
  ],
  good: {
    address: ["203.0.113.7", "203.0.113.8"],
    server: ["nginx"],
    tlsProtocol: ["TLSv1.3"],
    certificateIssuer: ["R11"],
    certificateEnds: ["2026-12-05T04:05:06Z"],
    redirects: ["0"],
  },
  lastGood: { at: at("09:55"), phases: { dnsMs: 2, connectMs: 13, tlsMs: 30, firstByteMs: 81, totalMs: 127 } },
  strip: { days: DAYS, downS: 46_260, observedS: 2_500_000 },
  happenings: [
    {
      kind: "deployment",
      repository: "acme/api",
      title: "production",
      at: at("09:58:10"),
      by: "ben",
      url: "https://github.com/acme/api/deployments/production",
    },
    {
      kind: "merge",
      repository: "acme/shop",
      title: "Move the cart to the new pool (#412)",
      at: at("09:31"),
      by: "ana",
      url: "https://github.com/acme/shop/pull/412",
    },
  ],
};

const outage = anIncident("orders", {
  facts: FACTS,
  locations: [locationId("frankfurt"), locationId("github")],
  grounds: GROUNDS,
});

function context(incident: Incident, more: Partial<IssueContext> = {}): IssueContext {
  return { incident, checks: [orders], others: [orders, cart, login], links: LINKS, ...more };
}

/** The incident after these changes, each numbered; what people did holds as they said. */
function lived(incident: Incident, changes: readonly Partial<Change>[], more: Partial<Incident> = {}): Incident {
  const later = changes.map((change, index) =>
    aChange("orders", { ...incident.changes[0], from: "down", ...change, number: index + 2 }),
  );
  return { ...incident, changes: [...incident.changes, ...later], ...more };
}

const closed = {
  kind: "closed",
  state: "up",
  reason: "http.200",
  text: "200",
  since: at("14:40"),
  at: at("14:40:30"),
} as const;

/** An outage to which everything happens that can. */
const LONG_LIFE = [
  { kind: "acknowledged", by: "ana", note: "looking", since: at("10:04"), at: at("10:04"), until: at("12:00") },
  {
    kind: "eased",
    state: "degraded",
    reason: "expect.within",
    text: "first byte after 950 ms, expected within 800 ms",
    since: at("10:20"),
    at: at("10:21"),
  },
  { kind: "worsened", state: "down", from: "degraded", since: at("10:30"), at: at("10:31") },
  { kind: "shifted", reason: "http.502", text: "502, expected 2xx", since: at("10:40"), at: at("10:41") },
  {
    kind: "updated",
    by: "ana",
    stage: "identified",
    severity: "critical",
    note: "The new pool has no route to the database. We put the old one back and expect it to answer within ten minutes.",
    since: at("10:50"),
    at: at("10:50"),
  },
  { kind: "silenced", by: "ben", until: at("12:30"), note: "we know", since: at("11:00"), at: at("11:00") },
  { kind: "unsilenced", by: "ben", since: at("11:10"), at: at("11:10") },
  { kind: "reminded", text: "502, expected 2xx", reason: "http.502", since: at("10:40"), at: at("12:00") },
  { kind: "reopened", from: "up", since: at("14:10"), at: at("14:11") },
  closed,
] as const satisfies readonly Partial<Change>[];

const wall = {
  state: "blocked",
  reason: "wall.cloudflare.challenge",
  text: "403, a Cloudflare challenge",
} as const;

const certificate = {
  state: "degraded",
  reason: "expect.certificate",
  text: "the certificate ends in 9 days, expected 14",
} as const;

const several = [checkId("orders"), checkId("cart"), checkId("login")];

const { target: _target, ...hidden } = orders;
const privateOrders = { ...hidden, private: true };
const { address: _address, ...privateFacts } = FACTS;

/** Each with what it is called among the golden files. */
export const SITUATIONS: readonly (readonly [name: string, context: IssueContext])[] = [
  ["an outage", context(outage)],
  [
    "a private check",
    context(
      {
        ...outage,
        facts: privateFacts,
        grounds: { looks: GROUNDS.looks, voices: GROUNDS.voices },
      },
      { checks: [privateOrders] },
    ),
  ],
  [
    "a certificate that ends soon",
    context(
      anIncident("orders", {
        kind: "degraded",
        ...certificate,
        facts: FACTS,
        grounds: {
          looks: [at("10:00"), at("10:00:30"), at("10:01:30")],
          voices: [],
          good: { certificateEnds: ["2027-02-03T04:05:06Z"], address: ["203.0.113.9"] },
        },
        changes: [aChange("orders", certificate)],
      }),
    ),
  ],
  [
    "a wall",
    context(
      anIncident("orders", {
        kind: "unseen",
        ...wall,
        facts: { wall: "cloudflare", reference: "8f2a-FRA" },
        changes: [aChange("orders", wall)],
      }),
    ),
  ],
  [
    "a storm",
    context(
      anIncident("orders", {
        checks: several,
        cause: "host api.acme.dev",
        changes: [aChange("orders", { checks: several })],
        grounds: { looks: GROUNDS.looks, voices: GROUNDS.voices, others: { working: 9, of: 9 } },
      }),
      {
        checks: [orders, cart, login],
        memories: {
          [checkId("orders")]: aMemory({ confirmed: { state: "down", since: at("10:00"), reason: "http.503" } }),
          [checkId("cart")]: aMemory({ confirmed: { state: "up", since: at("10:12"), reason: "http.200" } }),
          [checkId("login")]: aMemory({ confirmed: { state: "down", since: at("10:00:10"), reason: "net.refused" } }),
        },
      },
    ),
  ],
  [
    "declared by people",
    context(
      anIncident("orders", {
        id: incidentId("declared-20261122T100000Z"),
        kind: "declared",
        title: "Orders are confirmed twice",
        severity: "major",
        stage: "identified",
        text: "declared by ana",
        reason: "declared",
        changes: [
          aChange("orders", { by: "ana", severity: "major", text: "declared by ana", reason: "declared" }),
          aChange("orders", {
            kind: "updated",
            number: 2,
            by: "ana",
            stage: "identified",
            note: "A retry of the queue.",
            since: at("10:20"),
            at: at("10:20"),
          }),
        ],
      }),
    ),
  ],
  [
    "a drill",
    context({ ...outage, kind: "declared", title: DRILL_TITLE, isDrill: true, grounds: { looks: [], voices: [] } }),
  ],
  [
    "a broken config",
    context(
      anIncident("config", {
        kind: "config",
        checks: [],
        state: "unknown",
        reason: CONFIG_INVALID,
        text: ".github/allclear.yml:3:5: unknown key `chekcs`",
        locations: [],
        changes: [
          aChange("config", {
            checks: [],
            state: "unknown",
            reason: CONFIG_INVALID,
            text: ".github/allclear.yml:3:5: unknown key `chekcs`",
          }),
        ],
      }),
      { checks: [] },
    ),
  ],
  [
    "a long life",
    context(
      lived({ ...outage, grounds: { ...GROUNDS, happenings: [] } }, LONG_LIFE, {
        endedAt: at("14:40"),
        severity: "critical",
        stage: "identified",
        returns: 1,
        round: roundId("r-1"),
      }),
    ),
  ],
];
