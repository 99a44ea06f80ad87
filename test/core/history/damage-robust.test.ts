/** Whatever stands on the branch, rounds go on, and what they make of it is possible. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, commitId, type Instant, locationId, roundId } from "../../../src/core/brand.ts";
import { createSource } from "../../../src/core/figures/source.ts";
import { samplesPath } from "../../../src/core/history/layout.ts";
import { pageHistory } from "../../../src/core/history/page-reads.ts";
import { openHistory, type Problem, recordedResults } from "../../../src/core/history/record.ts";
import { isOpen } from "../../../src/core/incident.ts";
import { issueQuery, reconcile } from "../../../src/core/reconcile.ts";
import type { Result } from "../../../src/core/result.ts";
import { buildSite } from "../../../src/page/site.ts";
import { Branch, type Step } from "../../support/branch.ts";
import { aCheck, aResult, at } from "../../support/builders.ts";
import { damaged, damages, everyDamage } from "../../support/damage.ts";

const EVERY_MS = 900_000;
const CHECKS = [aCheck("api", { everyMs: EVERY_MS }), aCheck("shop", { everyMs: EVERY_MS })];
const END = at("02:45");
/** Fuzzing goes on for so long at most, in milliseconds. */
const LIMIT_MS = 5_000;

function looks(time: Instant, shop: Result["state"], api: Result["state"] = "up"): readonly Result[] {
  return [0, 30_000].flatMap((ms, look) => [
    aResult("api", api, after(time, ms), { look }),
    aResult("shop", shop, after(time, ms), { look }),
  ]);
}

/** An evening and the night after it, an outage that is over, one that goes on, and a check that is out of sight. */
function seasoned(): ReadonlyMap<string, string> {
  const branch = new Branch(CHECKS);
  let round = 0;
  for (let time = at("2026-11-21T22:00:00Z"); time <= END; time = after(time, EVERY_MS)) {
    const settled = Object.values(branch.state?.incidents ?? {}).map(
      (incident) => [incident.id, { number: 7, settled: !isOpen(incident) }] as const,
    );
    const isDown = round === 5 || round >= 18;
    branch.round(time, looks(time, isDown ? "down" : "up", round > 14 ? "blocked" : "up"), {
      sightings: new Map(settled),
      page: { url: "https://acme.example/status/" },
    });
    round += 1;
  }
  return branch.files;
}

const BASE = seasoned();
/** The files that rounds after `END` read or write again. */
const NEAR = [...BASE.keys()].filter((path) => !path.startsWith("samples/") || path === samplesPath(END)).sort();

/** In the same hour, and on the next day. */
const NEXT: readonly (readonly [time: Instant, shop: Result["state"]])[] = [
  [at("02:50"), "down"],
  [at("2026-11-23T00:10:00Z"), "up"],
];
const PATH =
  /^((damaged\/\d{8}T\d{6}Z\/)?(state\.json|(samples|hours|days|latency|rounds|incidents)\/\d{4}[A-Za-z0-9-]*(\/[A-Za-z0-9-]+)*\.(nd)?json)|README\.md)$/;

/** Rounds over these files, as far as a newer version does not forbid them; each does all of its work. */
function goOn(files: ReadonlyMap<string, string>): Branch {
  const branch = new Branch(CHECKS);
  for (const [path, text] of files) branch.files.set(path, text);
  for (const [index, [time, state]] of NEXT.entries()) {
    const round = { id: roundId(`next-${index}`), at: time, locations: [locationId("here")] };
    if (openHistory(branch.files).kind === "newer") return branch;
    const before = new Map(branch.files);
    const step = branch.round(time, looks(time, state), { round });
    assert.equal(
      [...recordedResults(branch.files, round)].filter((key) => key.startsWith(`${round.id} `)).length,
      4,
      "it is recorded",
    );
    for (const path of step.writes) assert.match(path, PATH);
    assertKept(before, branch.files, step);
    if (index === NEXT.length - 1) assertShown(branch, step);
  }
  return branch;
}

/** What was reported is still there, and no line of results went without a word. */
function assertKept(before: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>, step: Step): void {
  const path = samplesPath(step.round.at);
  const there = (lines: string | undefined) => new Set((lines ?? "").split("\n"));
  const aside = (of: string) =>
    [...files].filter(([name]) => name.startsWith("damaged/") && name.endsWith(of)).map(([, text]) => text);
  const kept = [files.get(path), ...aside(path)].map(there);
  for (const line of there(before.get(path))) assert.ok(line.trim() === "" || kept.some((lines) => lines.has(line)));
  for (const problem of step.recorded.problems) {
    const text = [files.get(problem.path), ...aside(problem.path)].join("\n");
    assert.ok(text.includes(reported(before.get(problem.path) ?? "", problem)), `${problem.path}: ${problem.message}`);
  }
}

/** The text that a problem is about. */
function reported(content: string, { line, message }: Problem): string {
  const entry = /^entry (\d+): /.exec(message)?.[1];
  if (entry !== undefined) return JSON.stringify(JSON.parse(content)[Number(entry) - 1]);
  return line === undefined ? content : (content.split("\n")[line - 1] ?? "").replace(/,$/, "");
}

/** Issues and page can be made of it, and no day has more seconds than a day. */
function assertShown(branch: Branch, { round, recorded: { state } }: Step): void {
  const now = after(round.at, 60_000);
  const incidents = Object.values(state.incidents);
  const query = issueQuery(incidents);
  const found = query === undefined ? {} : { found: { query, issues: [] } };
  const links = state.page?.url === undefined ? {} : { page: state.page.url };
  reconcile({ incidents, checks: CHECKS, now, round: round.id, links, ...found });
  const past = pageHistory(createSource(branch.files, state, now), CHECKS);
  for (const { upS, degradedS, downS } of past.days) assert.ok(upS + degradedS + downS <= 86_400);
  const site = {
    title: "Acme",
    commit: commitId("c0ffee".repeat(7).slice(2)),
    now,
    everyMs: EVERY_MS,
    checks: CHECKS,
    groups: [],
    state,
    ...past,
  };
  for (const path of buildSite(site).keys()) assert.match(path, /^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*\.[a-z]+$/);
}

/** The newest file of each kind; of single incidents' nobody reads any but people. */
const NEWEST = new Map(
  NEAR.filter((path) => /^(?!incidents\/\d+\/).*json$/.test(path)).map((path) => [path.split("/", 1)[0], path]),
);

for (const path of NEWEST.values()) {
  test(`no value in any place of ${path} ends a round or leaves it without a result`, () => {
    for (const [damage, text] of everyDamage(BASE.get(path) ?? "")) {
      try {
        goOn(new Map([...BASE, [path, text]]));
      } catch (cause) {
        throw new Error(`${JSON.stringify(damage)}: ${cause}`, { cause });
      }
    }
  });
}

test("nor do bytes of any kind, cuts, lines that are there twice, and several mistakes at once", () => {
  const hits = fc.array(fc.tuple(fc.constantFrom(...NEAR), damages), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(hits, (list) => {
      const files = new Map(BASE);
      for (const [path, damage] of list) files.set(path, damaged(files.get(path) ?? "", damage));
      goOn(files);
    }),
    { numRuns: 500, interruptAfterTimeLimit: LIMIT_MS },
  );
});
