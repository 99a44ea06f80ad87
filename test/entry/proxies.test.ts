import assert from "node:assert/strict";
import { test } from "node:test";
import { proxiesOf } from "../../src/entry/proxies.ts";

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
