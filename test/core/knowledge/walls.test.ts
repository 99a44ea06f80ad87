import assert from "node:assert/strict";
import { test } from "node:test";
import { describeReason } from "../../../src/core/knowledge/reasons.ts";
import { VENDORS } from "../../../src/core/knowledge/vendors/index.ts";
import { findWalls, wallInFront, wallOf, wallReasons } from "../../../src/core/knowledge/walls.ts";
import { INNOCENT } from "./innocent.ts";
import { evidenceOf, WALL_EXAMPLES } from "./wall-examples.ts";

const RULES = VENDORS.flatMap((vendor) => vendor.rules);

test("every rule has its examples, and every example its rule", () => {
  const rules = [...RULES.map(({ id }) => id), "rate-limit"];
  assert.deepEqual(rules.toSorted(), Object.keys(WALL_EXAMPLES).toSorted());
});

test("a rule's id begins with its vendor's, and no two are alike", () => {
  for (const { id, rules } of VENDORS) for (const rule of rules) assert.ok(rule.id.startsWith(`${id}-`), rule.id);
  assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
  assert.equal(new Set(VENDORS.map(({ id }) => id)).size, VENDORS.length);
});

test("no rule lives by a code that ordinary applications use, and no policy header is searched", () => {
  for (const { id, status = [], all = [], any = [] } of RULES) {
    if (all.length + any.length === 0)
      assert.ok(
        status.every((code) => code > 560),
        id,
      );
    for (const sign of [...all, ...any]) assert.ok(!("header" in sign) || !/policy|report/.test(sign.header), id);
  }
});

for (const [rule, { acted, not }] of Object.entries(WALL_EXAMPLES)) {
  test(`${rule}: what the wall did is found, what only looks like it is not`, () => {
    const found = findWalls(evidenceOf(acted)).find((wall) => wall.rule === rule);
    assert.ok(found, "the wall acted");
    const { blame, meaning, remedy } = describeReason(found.reason);
    assert.equal(blame, found.kind === "origin" ? "target" : "edge");
    assert.doesNotMatch(meaning + remedy, /No more is known|undefined/);
    assert.deepEqual(
      findWalls(evidenceOf(not)).filter((wall) => wall.rule === rule),
      [],
    );
  });
}

for (const [name, answer] of INNOCENT) {
  test(`${name}: no wall made it`, () => assert.deepEqual(findWalls(evidenceOf(answer)), []));
}

const REFERENCES: readonly (readonly [rule: string, reference: string])[] = [
  ["cloudflare-challenge", "8a1b2c3d4e5f6789-FRA"],
  ["akamai-denied", "18.2d351ab8.1557333295.a4e16ab"],
  ["cloudfront-waf", "Q1w2E3=="],
  ["imperva-incident", "474000210129574821-166"],
  ["sucuri-block", "14014"],
  ["f5-rejected", "1234567890123456789"],
  ["azure-blocked", "0abcDEF"],
  ["vercel-denied", "fra1::abc"],
  ["fortinet-block", "20000051"],
  ["citrix-block", "1234"],
  ["safeline-block", "8a1b2c3d4e5f67890a1b2c3d4e5f6789"],
];

for (const [rule, reference] of REFERENCES) {
  test(`${rule}: the number for the vendor's console is found`, () => {
    const example = WALL_EXAMPLES[rule];
    assert.ok(example);
    assert.equal(findWalls(evidenceOf(example.acted))[0]?.reference, reference);
  });
}

test("words on a good answer count only on a small page: an article may quote a block page", () => {
  const words = "Access denied by Imunify360 bot-protection";
  assert.equal(findWalls(evidenceOf({ status: 200, body: words })).length, 1);
  assert.deepEqual(findWalls(evidenceOf({ status: 200, body: words + " ".repeat(20_000) })), []);
});

test("the size that counts is the decoded one: a long article packs well", () => {
  const words = `Access denied by Imunify360 bot-protection${" ".repeat(20_000)}`;
  assert.deepEqual(findWalls({ ...evidenceOf({ status: 200, body: words }), bodyBytes: 300 }), []);
});

test("an edge that says its origin is dead comes before anything that refuses us", () => {
  const headers = { "cf-mitigated": "challenge", server: "cloudflare" };
  const [first] = findWalls(evidenceOf({ status: 522, headers }));
  assert.equal(first?.kind, "origin");
});

test("of equally certain findings the one with more conditions comes first, and hints last", () => {
  const headers = { server: "CloudFront", "x-cache": "Error from cloudfront" };
  const body = "Request blocked. The request could not be satisfied <div class=g-recaptcha>";
  const found = findWalls(evidenceOf({ status: 403, headers, body }));
  assert.deepEqual(
    found.map(({ rule, confidence }) => [rule, confidence]),
    [
      ["cloudfront-waf", "definitive"],
      ["cloudfront-refusal", "strong"],
      ["unknown-captcha", "weak"],
    ],
  );
});

test("a wall's own 429 is not also told as somebody's rate limit", () => {
  const walls = findWalls(evidenceOf({ status: 429, headers: { "x-vercel-mitigated": "challenge" } }));
  assert.deepEqual(
    walls.map(({ reason }) => reason),
    ["wall.vercel.challenge"],
  );
});

test("only the named header is searched", () => {
  const headers = { "content-security-policy": "x-amzn-waf-action: challenge cf-mitigated challenge" };
  assert.deepEqual(findWalls(evidenceOf({ status: 200, headers })), []);
});

test("of a cookie only the name is looked at", () => {
  const found = (cookie: string) => findWalls(evidenceOf({ status: 403, headers: { "set-cookie": cookie } }));
  assert.equal(found("afd_azwaf_jsclearance=1; Path=/")[0]?.rule, "azure-challenge");
  assert.deepEqual(found("note=afd_azwaf_jsclearance"), []);
});

test("what stands in front is known without having acted, the outermost first", () => {
  const headers = { server: "cloudflare", "cf-ray": "8a1b-FRA", "x-amz-cf-id": "abc" };
  assert.deepEqual(wallInFront(evidenceOf({ status: 200, headers })), { vendor: "Cloudflare", reference: "8a1b-FRA" });
  assert.equal(wallInFront(evidenceOf({ status: 200, headers: { server: "nginx" } })), undefined);
});

test("a wall of the config is found like one of ours, and described even where that config is not known", () => {
  const own = {
    id: "acme-gate",
    name: "Acme gate",
    rules: [{ id: "acme-gate", kind: "block", confidence: "definitive", all: [{ header: "x-acme" }] }],
  } as const;
  const [found] = findWalls(evidenceOf({ status: 403, headers: { "x-acme": "1" } }), [own]);
  assert.deepEqual([found?.reason, found?.vendor], ["wall.acme-gate.block", "Acme gate"]);
  const { blame, meaning } = describeReason("wall.acme-gate.block");
  assert.deepEqual(blame, "edge");
  assert.equal(meaning, "The wall `acme-gate` refused this monitor. The target itself may be well.");
});

test("each reason of a wall leads back to its vendor", () => {
  for (const reason of wallReasons().filter((one) => one !== "wall.rate-limit")) {
    const { vendor, kind } = wallOf(reason) ?? {};
    assert.ok(vendor !== undefined && reason.endsWith(`.${vendor.id}.${kind}`), reason);
  }
});

const HOSTILE_BODIES = [
  "Reference #".repeat(1_500),
  `Reference${"&#32;".repeat(3_000)}`,
  `support ID is${" ".repeat(16_000)}`,
  `support ID is${"<br>".repeat(4_000)}`,
  "/cdn-cgi/challenge-platform/".repeat(580),
  "/_Incapsula_Resource?".repeat(780),
  "<title>".repeat(2_300),
  `<title>${" ".repeat(16_000)}`,
  '"blockScript":"https://'.repeat(700),
  'src="/a'.repeat(2_300),
  "https://".repeat(2_000),
  " ".repeat(16_384),
  "error code: 10".repeat(1_100),
];

test("no text makes an expression slow: what grows with the square of the page would take seconds", () => {
  for (const body of HOSTILE_BODIES) {
    const before = process.cpuUsage();
    for (let times = 0; times < 20; times++) findWalls(evidenceOf({ status: 403, body }));
    // Our own time, whatever else the machine does; one takes 1 ms.
    const tookMs = process.cpuUsage(before).user / 1_000;
    assert.ok(tookMs < 3_000, `${body.slice(0, 30)}: ${tookMs} ms`);
  }
});
