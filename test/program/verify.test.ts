import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { serveSite } from "../../src/entry/site-server.ts";
import { allclear, temporaryFolder } from "./process.ts";
import { openTarget } from "./target.ts";

const execute = promisify(execFile);

/** A folder with a config, a history of one round and the site that was built from it. */
async function afterOneRound(t: TestContext): Promise<string> {
  const cwd = await temporaryFolder(t);
  const target = await openTarget(t);
  await mkdir(join(cwd, ".github"));
  await writeFile(join(cwd, ".github/allclear.yml"), `checks: [{ name: Shop, url: "${target.url}" }]\n`);
  assert.equal((await allclear(["run"], { cwd })).exitCode, 0);
  return cwd;
}

test("an audit of one's own history, of a clone and of a repository on a server says the same", async (t) => {
  const cwd = await afterOneRound(t);
  const own = await allclear(["verify"], { cwd });
  assert.equal(own.exitCode, 0, own.err);
  assert.match(
    own.out,
    /^history at [0-9a-f]{40}\n1 round, 1 result, 1 day with rounds, 0 incidents\n\nevery figure follows/,
  );

  await execute(
    "git",
    ["clone", "--quiet", "--branch", "allclear-history", join(cwd, ".allclear/history.git"), "clone"],
    { cwd },
  );
  assert.equal((await allclear(["verify", "--git", "clone"], { cwd })).out, own.out);

  await mkdir(join(cwd, "server/acme"), { recursive: true });
  await execute("git", ["clone", "--quiet", "--bare", join(cwd, ".allclear/history.git"), "server/acme/shop.git"], {
    cwd,
  });
  const server = { GITHUB_SERVER_URL: `file://${cwd}/server` };
  assert.equal((await allclear(["verify", "--repository", "acme/shop"], { cwd, env: server })).out, own.out);
  const missing = await allclear(["verify", "--repository", "acme/nothing"], { cwd, env: server });
  assert.equal(missing.exitCode, 4);
  assert.match(missing.err, /acme\/nothing/);
});

test("a site is built again and compared, in its folder and as it is served; a number that was changed is named", async (t) => {
  const cwd = await afterOneRound(t);
  const site = join(cwd, ".allclear/site");
  const whole = await allclear(["verify", "--site", ".allclear/site"], { cwd });
  assert.equal(whole.exitCode, 0, whole.out + whole.err);
  assert.match(whole.out, /every figure follows from the results, on the site too\n$/);
  const served = await serveSite(site, 0);
  t.after(() => served.close());
  assert.equal((await allclear(["verify", "--site", served.url], { cwd })).out, whole.out);
  const sheet = await fetch(`${served.url}style.css?v=1`);
  assert.equal(sheet.headers.get("content-type"), "text/css; charset=utf-8", "browsers take no other for a stylesheet");

  const page = await readFile(join(site, "index.html"), "utf8");
  const figure = /100%|no data/;
  assert.match(page, figure);
  await writeFile(join(site, "index.html"), page.replace(figure, "99.98%"));
  const forged = await allclear(["verify", "--site", ".allclear/site", "--json"], { cwd });
  assert.equal(forged.exitCode, 3);
  const { isClean, site: compared } = JSON.parse(forged.out);
  assert.equal(isClean, false);
  assert.deepEqual(
    compared.findings.map((finding: { readonly path: string }) => finding.path),
    ["site/index.html"],
  );
});

test("what cannot be audited is said with the next step", async (t) => {
  const cwd = await temporaryFolder(t);
  const table: readonly (readonly [words: readonly string[], exitCode: number, message: RegExp])[] = [
    [[], 4, /`allclear run` begins a history/],
    [["--git", "."], 4, /name a clone that has the history branch/],
    [["--repository", "shop"], 2, /it takes `owner\/repo`/],
  ];
  for (const [words, exitCode, message] of table) {
    const run = await allclear(["verify", ...words], { cwd });
    assert.equal(run.exitCode, exitCode, run.err);
    assert.match(run.err, message);
  }
});
