import assert from "node:assert/strict";
import { test } from "node:test";
import { DRILL_TITLE } from "../../src/commands/drill.ts";
import { aChange, at } from "../support/builders.ts";
import { channelOf, corpus, message, type Received, type Reply, send, vendor } from "./sending.ts";
import * as rules from "./vendors.ts";

const KEY = "0123456789abcdef0123456789abcdef";

interface Case {
  readonly type: string;
  readonly config: (url: string) => string;
  readonly secrets: (url: string) => Readonly<Record<string, string>>;
  readonly reply: Reply;
  readonly holds: (received: Received) => void;
}

const byUrl = (type: string): Pick<Case, "config" | "secrets"> => ({
  config: () => `${type}: { url: "\${HOOK}" }`,
  secrets: (url) => ({ HOOK: `${url}/services/T00000000/B00000000/secretpart` }),
});
const byKey = (type: string): Pick<Case, "config" | "secrets"> => ({
  config: (url) => `${type}: { key: "\${KEY}", server: "${url}" }`,
  secrets: () => ({ KEY }),
});

const CASES: readonly Case[] = [
  { type: "slack", ...byUrl("slack"), reply: [200, "ok"], holds: rules.assertSlack },
  { type: "discord", ...byUrl("discord"), reply: [204], holds: rules.assertDiscord },
  { type: "teams", ...byUrl("teams"), reply: [202], holds: rules.assertTeams },
  {
    type: "telegram",
    config: (url) => `telegram: { token: "\${TOKEN}", chat: "-1001", server: "${url}" }`,
    secrets: () => ({ TOKEN: "123456:secretsecretsecret" }),
    reply: [200, '{"ok":true,"result":{}}'],
    holds: rules.assertTelegram,
  },
  {
    type: "ntfy",
    config: (url) => `ntfy: { topic: "\${TOPIC}", server: "${url}" }`,
    secrets: () => ({ TOPIC: "acme-secret-topic" }),
    reply: [200, '{"id":"x"}'],
    holds: rules.assertNtfy,
  },
  { type: "pagerduty", ...byKey("pagerduty"), reply: [202, '{"status":"success"}'], holds: rules.assertPagerDuty },
  { type: "opsgenie", ...byKey("opsgenie"), reply: [202, '{"result":"ok"}'], holds: rules.assertOpsgenie },
];

for (const { type, config, secrets, reply, holds } of CASES)
  test(`${type}: whatever a target says stays within the vendor's limits and means nothing there`, async (t) => {
    const { url, received } = await vendor(t, reply);
    const channel = channelOf(config(url));
    const messages = corpus().filter(({ kind }) => channel.notifier.takesDigests || kind !== "digest");
    for (const one of messages) {
      const sent = await send(channel, one, { secrets: secrets(url) });
      assert.equal(sent.kind, "sent", JSON.stringify(sent));
    }
    assert.ok(received.length >= messages.length);
    for (const one of received) holds(one);
  });

for (const { type, config, secrets } of CASES)
  test(`${type}: a refusal is told without the secret, and a long answer is cut`, async (t) => {
    const values = Object.values(secrets("https://hooks.example"));
    const echo = await vendor(t, [
      403,
      `no such thing: ${values.join(" ")} ${values.map((value) => value.split("/").at(-1))} ${"x".repeat(5000)}`,
    ]);
    const sent = await send(channelOf(config(echo.url)), message(), { secrets: secrets(echo.url) });
    assert.ok(sent.kind === "refused" && !sent.isFinal);
    assert.match(sent.why, /^it answered 403: no such thing/);
    assert.ok(sent.why.length <= 200);
    for (const value of values.flatMap((one) => [one, one.split("/").at(-1) ?? ""]))
      assert.ok(!JSON.stringify(sent).includes(value), value);
  });

for (const type of ["pagerduty", "opsgenie"] as const)
  test(`${type}: one incident is one alert under one key: opened, acknowledged, closed`, async (t) => {
    const { url, received } = await vendor(t, [202, "{}"]);
    const channel = channelOf(`${type}: { key: "\${KEY}", server: "${url}" }`);
    const acknowledged = aChange("orders", { kind: "acknowledged", number: 3, by: "ana" });
    const changes = [aChange("orders"), acknowledged, aChange("orders", { kind: "closed", number: 2, state: "up" })];
    for (const number of [1, 3, 2]) await send(channel, message("503", number, { changes }), { secrets: { KEY } });
    const silent = [aChange("orders"), aChange("orders", { kind: "silenced", number: 4 })];
    assert.deepEqual(await send(channel, message("503", 4, { changes: silent }), { secrets: { KEY } }), {
      kind: "skipped",
    });
    const key = "allclear/orders-20261122T100000Z";
    const bodies = received.map(({ body, path }) => ({ path, ...JSON.parse(body) }));
    if (type === "pagerduty") {
      assert.deepEqual(
        bodies.map((one) => one.event_action),
        ["trigger", "acknowledge", "resolve"],
      );
      assert.deepEqual(new Set(bodies.map((one) => one.dedup_key)), new Set([key]));
      return;
    }
    const alias = encodeURIComponent(key);
    assert.equal(bodies[0].alias, key);
    const paths = ["", `/${alias}/acknowledge?identifierType=alias`, `/${alias}/close?identifierType=alias`];
    assert.deepEqual(
      bodies.map(({ path }) => path),
      paths.map((path) => `/v2/alerts${path}`),
    );
  });

test("a drill says so first, and wakes nobody as an outage does", async (t) => {
  const { url, received } = await vendor(t, [202, "{}"]);
  const channel = channelOf(`pagerduty: { key: "\${KEY}", server: "${url}" }`);
  const drill = message("503", 1, { kind: "declared", title: DRILL_TITLE, isDrill: true });
  assert.match(drill.headline, /^DRILL \(nothing is wrong\) is an open incident$/);
  await send(channel, drill, { secrets: { KEY } });
  const { payload } = JSON.parse(received[0]?.body ?? "");
  assert.equal(payload.severity, "info");
  assert.match(payload.summary, /^DRILL /);
});

const FAULTS: readonly (readonly [string, Reply | "hang" | "reset", RegExp, Partial<{ retryAfterMs: number }>])[] = [
  ["an error of the server", [500, "oops"], /^it answered 500: oops$/, {}],
  ["a rate limit with seconds", [429, "", { "retry-after": "7" }], /^it answered 429$/, { retryAfterMs: 7000 }],
  [
    "a rate limit with a date",
    [429, "", { "retry-after": new Date(at("10:01:30")).toUTCString() }],
    /^it answered 429$/,
    { retryAfterMs: 30_000 },
  ],
  ["a connection that breaks", "reset", /connection|closed|reset/, {}],
  ["an answer that never comes", "hang", /^the request was not answered$/, {}],
];

for (const [name, reply, why, more] of FAULTS)
  test(`${name} is told and can be tried again`, async (t) => {
    const { url } = await vendor(t, reply);
    const sent = await send(channelOf(byUrl("slack").config(url)), message(), {
      secrets: { HOOK: `${url}/hook-secret` },
      timeoutMs: 500,
    });
    assert.ok(sent.kind === "refused", JSON.stringify(sent));
    assert.match(sent.why, why);
    assert.deepEqual([sent.isFinal, sent.retryAfterMs], [false, more.retryAfterMs]);
  });

test("a message that the vendor calls wrong is given up", async (t) => {
  const { url } = await vendor(t, [400, "invalid_blocks"]);
  const sent = await send(channelOf(byUrl("slack").config(url)), message(), {
    secrets: { HOOK: `${url}/hook-secret` },
  });
  assert.ok(sent.kind === "refused" && sent.isFinal);
});

test("a redirect is not followed, wherever it leads", async (t) => {
  const inner = await vendor(t, [200, "ok"]);
  const { url } = await vendor(t, [307, "", { location: `${inner.url}/admin` }]);
  const sent = await send(channelOf(byUrl("slack").config(url)), message(), {
    secrets: { HOOK: `${url}/hook-secret` },
  });
  assert.ok(sent.kind === "refused" && /^it answered 307/.test(sent.why));
  assert.deepEqual(inner.received, []);
});

test("a private address is not asked unless the channel says so, and that of a metadata service never", async (t) => {
  const { url, received } = await vendor(t, [200, "ok"]);
  const channel = channelOf(byUrl("slack").config(url));
  for (const [hook, allowPrivate] of [
    [`${url}/hook-secret`, false],
    ["http://169.254.169.254/latest/x", true],
  ] as const) {
    const sent = await send({ ...channel, allowPrivate }, message(), { secrets: { HOOK: hook } });
    assert.ok(sent.kind === "refused" && /address/.test(sent.why), JSON.stringify(sent));
  }
  assert.deepEqual(received, []);
});

test("waits that Telegram and Discord write into their answers are kept", async (t) => {
  const limited = await vendor(t, [429, '{"ok":false,"parameters":{"retry_after":12}}']);
  const telegram = channelOf(`telegram: { token: "\${TOKEN}", chat: "-1001", server: "${limited.url}" }`);
  const first = await send(telegram, message(), { secrets: { TOKEN: "1:secretsecret" } });
  assert.ok(first.kind === "refused" && first.retryAfterMs === 12_000);
  const { url } = await vendor(t, [429, '{"message":"slow","retry_after":1.337,"global":false}']);
  const second = await send(channelOf(byUrl("discord").config(url)), message(), {
    secrets: { HOOK: `${url}/hook-secret` },
  });
  assert.ok(second.kind === "refused" && second.retryAfterMs === 1337);
});
