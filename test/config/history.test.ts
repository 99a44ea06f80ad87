import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse.ts";

function parsed(history: string, checks = "checks: [{ url: https://acme.dev }]") {
  const text = `history: ${history}\n${checks}\n`;
  return parseConfig([{ name: "a.yml", text }]);
}

const PLACES: readonly (readonly [written: string, place: object])[] = [
  ["", { historyRef: "refs/heads/allclear-history" }],
  ["{ branch: monitoring/history }", { historyRef: "refs/heads/monitoring/history" }],
  ["{ ref: refs/allclear/history }", { historyRef: "refs/allclear/history" }],
  ["{ ref: refs/-/@ }", { historyRef: "refs/-/@" }],
  [
    "{ repository: acme/history }",
    { historyRef: "refs/heads/allclear-history", historyRepository: { owner: "acme", name: "history" } },
  ],
  [
    "{ ref: refs/acme/shop, repository: A-1_corp/.github }",
    { historyRef: "refs/acme/shop", historyRepository: { owner: "A-1_corp", name: ".github" } },
  ],
];
for (const [written, place] of PLACES) {
  test(`\`history: ${written}\` says where it is`, () => {
    const { config, diagnostics } = parsed(written);
    assert.deepEqual(diagnostics, []);
    const { historyRef, historyRepository } = config ?? {};
    assert.deepEqual({ historyRef, ...(historyRepository && { historyRepository }) }, place);
  });
}

const REFUSED: readonly (readonly [key: string, value: string, said: RegExp])[] = [
  ["ref", "refs/heads/main", /is a branch/],
  ["ref", "heads/main", /no full name/],
  ["ref", "refs/history", /no full name/],
  ["ref", "refs/allclear/", /no full name/],
  ["ref", "refs/allclear/a..b", /no full name/],
  ["ref", "refs/allclear/x.lock", /no full name/],
  ["ref", "refs/allclear/a b", /no full name/],
  ["ref", "refs/allclear/{0}", /^$/],
  ["ref", "refs/pull/1/head", /`refs\/pull\/` holds other things/],
  ["ref", "refs/tags/v1", /`refs\/tags\/` holds other things/],
  ["ref", "refs/remotes/origin/x", /`refs\/remotes\/` holds other things/],
  ["ref", "refs/replace/x", /`refs\/replace\/` holds other things/],
  ["ref", "refs/__gh__/x", /`refs\/__gh__\/` holds other things/],
  ["ref", "refs/allclear/archive", /holds former months/],
  ["repository", "acme/history/more", /is no repository's name/],
  ["repository", "acme/..", /is no repository's name/],
  ["repository", "acme/his tory", /is no repository's name/],
  ["repository", "-acme/history", /is no repository's name/],
  ["repository", "acme", /is no repository's name/],
];
for (const [key, value, said] of REFUSED) {
  test(`${key} \`${value}\` is ${said.source === "^$" ? "taken" : "refused"}`, () => {
    const { diagnostics } = parsed(`{ ${key}: "${value}" }`);
    assert.match(diagnostics.map(({ message }) => message).join(), said);
  });
}

test("of a broken config it is still known where its history is, where that could be read", () => {
  const broken = "checks: [{ url: https://acme.dev, tiemout: 1s }]";
  const { config, history } = parsed("{ ref: refs/acme/shop, repository: acme/history }", broken);
  assert.equal(config, undefined);
  assert.deepEqual(
    [history?.historyRef, history?.historyRepository],
    ["refs/acme/shop", { owner: "acme", name: "history" }],
  );
  assert.equal(parsed("{ ref: main }").history, undefined);
});
