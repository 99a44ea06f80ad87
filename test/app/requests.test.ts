/** What a round asks of GitHub's API, request by request: the config, and everything after it. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { ACTIONS_ACCOUNT } from "../../src/adapters/github/account.ts";
import { createGitHubClient } from "../../src/adapters/github/client.ts";
import { createGitHubSource } from "../../src/adapters/github/source.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { loadConfig } from "../../src/app/config.ts";
import { runRound } from "../../src/app/round.ts";
import { instant, locationId, roundId } from "../../src/core/brand.ts";
import { compose } from "../../src/entry/compose.ts";
import { createStandIn, type StandInOptions } from "../github/stand-in.ts";
import { openTarget, status } from "../program/target.ts";

const START = Date.UTC(2026, 10, 22, 10, 0);
const MINUTE_MS = 60_000;

/** A round that begins at this moment, while so many checks, or all, get this status. Answers what it asked of GitHub. */
type Round = (at: number, code?: number, failing?: number) => Promise<readonly string[]>;

/** A repository with checks of one target, and rounds in it as the Action makes them; what they build is published. */
async function repositoryWith(
  t: TestContext,
  checks: number,
  settings: StandInOptions["settings"] = {},
  more = "",
): Promise<Round> {
  const target = await openTarget(t);
  const clock = quickClock({ start: instant(START) });
  const text = configOf(target.url, checks) + more;
  const standIn = await createStandIn({
    clock,
    settings: { pages: { buildType: "workflow" }, ...settings },
    seed: { files: { ".github/allclear.yml": text } },
  });
  t.after(async () => {
    await standIn.close();
    assert.deepEqual(standIn.violations, []);
  });
  const siteDirectory = await mkdtemp(join(tmpdir(), "allclear-"));
  t.after(() => rm(siteDirectory, { recursive: true, force: true }));
  const { owner, name, apiUrl, token } = standIn;
  let rounds = 0;

  return async (at, code = 200, failing = checks) => {
    await clock.sleep(Math.max(0, at - clock.now()));
    target.answer((request, response) => {
      const isFailing = Number(request.url?.split("?")[1]) < failing;
      status(isFailing ? code : 200)(request, response);
    });
    const sent = standIn.requests.length;
    const client = createGitHubClient({ token, apiUrl, userAgent: "t", repository: { owner, name }, clock });
    const { config } = await loadConfig(createGitHubSource({ client }));
    assert.ok(config !== undefined);
    const places = { kind: "github", client, account: ACTIONS_ACCOUNT, siteDirectory } as const;
    const { world, close } = compose({ places, config, secrets: new Map(), clock, report: () => undefined });
    rounds += 1;
    const input = { ...ROUND, config, id: roundId(`${rounds}.1.round.0`) };
    const outcome = await runRound(world, input).finally(close);
    assert.deepEqual(outcome.refused, []);
    if (outcome.publishing.kind === "built") {
      const build = await readFile(join(siteDirectory, "build.json"), "utf8");
      standIn.site.put({ "build.json": build, "index.html": "" });
    }
    return standIn.requests.slice(sent).map(({ method, path }) => worded(method, path));
  };
}

const ROUND = {
  location: locationId("github"),
  looksAt: "all",
  settleMs: 0,
  isRecorded: true,
  mayArchive: async () => false,
  repository: { id: 1001, name: "acme/shop" },
  links: {},
  page: "when-due",
} as const;

function configOf(url: string, count: number): string {
  const checks = Array.from(
    { length: count },
    (_, index) => `  - { name: Check ${index + 1}, url: "${url}?${index}" }\n`,
  );
  return `settle: 0s\ndefaults: { retries: 0, confirm: { down: 1, up: 1 } }\nchecks:\n${checks.join("")}`;
}

const WORDS: Readonly<Record<string, string>> = {
  "GET contents/.github%2Fallclear.yml": "config",
  "GET branches/allclear-history": "head",
  "GET rules/branches/allclear-history": "rules",
  "GET pages": "pages",
  "POST /graphql": "graphql",
  "POST git/trees": "tree",
  "POST git/blobs": "blob",
  "POST git/commits": "commit",
  "POST git/refs": "ref",
  "PATCH git/refs/heads%2Fallclear-history": "ref",
  "GET git/trees/n": "folder",
  "GET git/matching-refs/allclear%2Farchive%2Fn": "archives",
  "GET /repos/acme/shop": "repository",
  "GET issues": "issues",
  "POST issues": "open",
  "PATCH labels/allclear": "label",
  "GET issues/n": "issue",
  "GET issues/n/comments": "comments",
  "POST issues/n/comments": "comment",
  "PATCH issues/n": "close",
};

/** A word for the request, whatever it is about; a file by REST is `file`. */
function worded(method: string, path: string): string {
  const below = path.replace(/\?.*/, "").replace(/^\/repos\/acme\/shop\//, "");
  const plain = below.replace(/(?<=\/)([0-9a-f]{40}|\d+)(?=\/|$)|(?<=%2F)\d{4}-\d\d$/g, "n");
  const request = `${method} ${plain}`;
  return WORDS[request] ?? (request.startsWith("GET contents/") ? "file" : request);
}

const HOUR_MS = 60 * MINUTE_MS;
const MIDNIGHT = START + 14 * HOUR_MS;
const DECEMBER = Date.UTC(2026, 11, 1);

interface Row {
  readonly name: string;
  readonly at: number;
  /** What the target answers; default 200. */
  readonly code?: number;
  /** To how many checks; default all. */
  readonly failing?: number;
  /** In their order. */
  readonly requests: string;
}

const QUIET = "config head graphql tree commit ref";
const ROLLED = "config head graphql graphql tree commit ref";
/** The days before, and what people did in that time; both once, however many incidents open. */
const BEFORE = "graphql graphql";
const CLOSED = "comments comment close";
/** What the page shows: up to 150 files of the past, 32 in a request. */
const PAGE = "graphql graphql graphql graphql graphql";
/**
 * A round reads what it builds on (`graphql`), perhaps what it rolls up or which incidents there were, and what the page shows;
 * the first of an hour asks for an issue about a history that could not be written.
 */
const ROWS: readonly Row[] = [
  { name: "the first of all, with page", at: START, requests: `config head pages rules tree commit ref ${PAGE}` },
  { name: "the second of all", at: START + 5 * MINUTE_MS, requests: QUIET },
  { name: "a quiet one", at: START + 10 * MINUTE_MS, requests: QUIET },
  { name: "the first of an hour, with page", at: START + HOUR_MS, requests: `${ROLLED} issues ${PAGE}` },
  { name: "a quiet one in another hour", at: START + HOUR_MS + 5 * MINUTE_MS, requests: QUIET },
  { name: "the first of a day, with page", at: MIDNIGHT, requests: `${ROLLED} issues ${PAGE}` },
  {
    name: "2 outages, with page",
    at: MIDNIGHT + 5 * MINUTE_MS,
    code: 503,
    failing: 2,
    requests: `config head graphql ${BEFORE} file tree commit ref open label open ${PAGE}`,
  },
  {
    name: "2 recoveries, with page",
    at: MIDNIGHT + 10 * MINUTE_MS,
    requests: `config head graphql issues issues file tree commit ref ${CLOSED} ${CLOSED} ${PAGE}`,
  },
  {
    name: "the one that sees the issues closed",
    at: MIDNIGHT + 15 * MINUTE_MS,
    requests: "config head graphql issues issue issue file tree commit ref",
  },
  { name: "one in which they might come back", at: MIDNIGHT + 20 * MINUTE_MS, requests: QUIET },
  {
    name: "2 outages that come back, with page",
    at: MIDNIGHT + 25 * MINUTE_MS,
    code: 503,
    failing: 2,
    requests: `config head graphql issues issue issue file tree commit ref ${CLOSED} ${CLOSED} ${PAGE}`,
  },
  {
    name: "a storm beside them, with page",
    at: MIDNIGHT + 30 * MINUTE_MS,
    code: 503,
    requests: `config head graphql issues ${BEFORE} file tree commit ref open ${PAGE}`,
  },
  {
    name: "3 of it recover, with page",
    at: MIDNIGHT + 35 * MINUTE_MS,
    code: 503,
    failing: 3,
    requests: `config head graphql issues issues file tree commit ref ${CLOSED} ${PAGE}`,
  },
  {
    name: "all recover, with page",
    at: MIDNIGHT + 40 * MINUTE_MS,
    requests: `config head graphql issues file tree commit ref ${CLOSED} ${CLOSED} ${CLOSED} ${PAGE}`,
  },
  {
    name: "the one that sees those closed",
    at: MIDNIGHT + 45 * MINUTE_MS,
    requests: "config head graphql issues issue issue issue file tree commit ref",
  },
  {
    name: "one after a week without any, with page",
    at: DECEMBER - 5 * MINUTE_MS,
    requests: `config head graphql graphql graphql tree commit ref issues ${PAGE}`,
  },
  {
    name: "the first of a month",
    at: DECEMBER,
    requests:
      "config head graphql commit repository archives graphql head graphql graphql folder folder folder " +
      "tree commit ref issues",
  },
  { name: "a quiet one in another month", at: DECEMBER + 5 * MINUTE_MS, requests: QUIET },
  {
    name: "the first of an hour, 6 outages, with page",
    at: DECEMBER + HOUR_MS,
    code: 503,
    requests: `config head graphql graphql ${BEFORE} tree commit ref open issues ${PAGE}`,
  },
];

test("each kind of round asks GitHub for so much and no more", async (t) => {
  const round = await repositoryWith(t, 6);
  const seen: string[] = [];
  for (const { name, at, code, failing } of ROWS) seen.push(`${name}: ${(await round(at, code, failing)).join(" ")}`);
  assert.deepEqual(
    seen,
    ROWS.map(({ name, requests }) => `${name}: ${requests}`),
  );
});

test("with over 1,000 checks the round's own part of the hour is one file more, and nothing goes as an object of its own", async (t) => {
  const round = await repositoryWith(t, 1_001);
  await round(START);
  const [quiet, hour] = [await round(START + 5 * MINUTE_MS), await round(START + HOUR_MS)];
  assert.equal(quiet.join(" "), "config head graphql file tree commit ref");
  assert.equal(hour.join(" "), "config head graphql file graphql tree commit ref issues graphql graphql");
});

test("where there is no GraphQL, each file is one request", async (t) => {
  const round = await repositoryWith(t, 6, { graphql: false });
  await round(START);
  const [quiet, hour] = [await round(START + 5 * MINUTE_MS), await round(START + HOUR_MS)];
  assert.equal(quiet.join(" "), "config head graphql file file tree commit ref");
  assert.match(hour.join(" "), /^config head graphql( file){3,8} tree commit ref issues( file){100,150}$/);
});

test("200 checks that fail at once are one issue, and one comment when they recover", async (t) => {
  const round = await repositoryWith(t, 200);
  await round(START);
  const down = await round(START + 5 * MINUTE_MS, 503);
  const up = await round(START + 10 * MINUTE_MS);
  assert.equal(down.join(" "), `config head graphql ${BEFORE} file tree commit ref open label ${PAGE}`);
  assert.equal(up.join(" "), `config head graphql issues issues file tree commit ref ${CLOSED} ${PAGE}`);
});

test("where issues are off in the config, none is asked for", async (t) => {
  const round = await repositoryWith(t, 2, {}, "issues: off\n");
  await round(START);
  const rounds = [await round(START + 5 * MINUTE_MS, 503), await round(START + 10 * MINUTE_MS)];
  for (const requests of rounds) assert.doesNotMatch(requests.join(" "), /issue|open|comment/);
});

test("where issues are off in the repository, that costs one request in an hour and fails no round", async (t) => {
  const round = await repositoryWith(t, 2, { issuesEnabled: false });
  await round(START);
  const seen: string[] = [];
  for (const minutes of [5, 10, 15, 60, 70, 75])
    seen.push((await round(START + minutes * MINUTE_MS, 503)).filter((word) => /issue|open/.test(word)).join(" "));
  assert.deepEqual(seen, ["open", "issues", "", "", "issues", ""]);
});
