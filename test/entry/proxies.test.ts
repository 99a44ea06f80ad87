import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../src/adapters/local/clock.ts";
import { compose } from "../../src/entry/compose.ts";
import { proxiesOf } from "../../src/entry/proxies.ts";
import { proxyServer } from "../support/proxy.ts";
import { scratchFolder } from "../support/scratch.ts";

const CASES: readonly (readonly [name: string, environment: Record<string, string>, expected: object])[] = [
  ["none", { PATH: "/bin" }, {}],
  ["upper case", { HTTP_PROXY: "a", HTTPS_PROXY: "b", NO_PROXY: "c" }, { http: "a", https: "b", none: "c" }],
  ["lower case", { http_proxy: "a", https_proxy: "b", no_proxy: "c" }, { http: "a", https: "b", none: "c" }],
  ["both: lower case stands above", { HTTPS_PROXY: "a", https_proxy: "b" }, { https: "b" }],
  ["an empty one is not set", { HTTPS_PROXY: "a", https_proxy: "", HTTP_PROXY: "" }, { https: "a" }],
];

for (const [name, environment, expected] of CASES) {
  test(`proxies of the environment: ${name}`, () => assert.deepEqual(proxiesOf(environment), expected));
}

test("a world looks through the proxy that its environment names", async (t) => {
  const proxy = await proxyServer(t, { manner: { kind: "answer", status: 403 } });
  const { world, close } = compose({
    places: { kind: "local", directory: await scratchFolder(t) },
    config: { historyRef: "refs/heads/x" },
    secrets: new Map(),
    clock: systemClock(),
    proxies: proxiesOf({ HTTPS_PROXY: proxy.url }),
    report: () => undefined,
  });
  t.after(close);
  const limits = { timeoutMs: 2_000, maxBodyBytes: 100, allowPrivate: true };
  await world.network.http({ method: "GET", url: "https://shop.acme.dev/", headers: {}, ...limits });
  assert.deepEqual(proxy.asked, ["CONNECT shop.acme.dev:443"]);
});
