import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { allclear, ROOT, temporaryFolder } from "./process.ts";
import { openTarget, status } from "./target.ts";

async function project(t: TestContext, config: string): Promise<string> {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, ".github"));
  await writeFile(join(folder, ".github/allclear.yml"), config);
  return folder;
}

test("`run` records, tells and shows below `.allclear`, and exits 0 although a check is down", async (t) => {
  const up = await openTarget(t);
  const down = await openTarget(t);
  down.answer(status(503));
  const cwd = await project(
    t,
    `defaults: { retries: 0, confirm: { down: 1 } }\nchecks:\n  - { name: Good, url: "${up.url}" }\n  - { name: Bad one, url: "${down.url}" }\n`,
  );
  const { exitCode, out } = await allclear(["run"], { cwd });
  assert.equal(exitCode, 0, out);
  assert.match(out, /✗ down {5}bad-one {2}503/);
  assert.match(out, /1 down, 1 up/);
  assert.deepEqual((await readdir(join(cwd, ".allclear"))).sort(), ["history.git", "issues", "site"]);
  const [issue = ""] = await readdir(join(cwd, ".allclear/issues"));
  assert.match(await readFile(join(cwd, ".allclear/issues", issue), "utf8"), /Bad one/);
  assert.match(await readFile(join(cwd, ".allclear/site/index.html"), "utf8"), /Bad one/);
});

test("`--json` prints one object that its published schema describes, and nothing else on standard output", async (t) => {
  const target = await openTarget(t);
  target.answer(status(500));
  const cwd = await project(
    t,
    `defaults: { retries: 0, confirm: { down: 1 } }\nchecks: [{ name: A, url: "${target.url}" }]\n`,
  );
  const { exitCode, out } = await allclear(["run", "--json", "--location", "eu-west"], { cwd });
  assert.equal(exitCode, 0);
  const schema = JSON.parse(await readFile(join(ROOT, "docs/run.schema.json"), "utf8"));
  const round = JSON.parse(out);
  const validate = new Ajv2020({ strict: true }).compile<never>(schema) as (value: unknown) => boolean;
  assert.equal(validate(round), true, out);
  assert.equal(round.results[0].location, "eu-west");
  assert.equal(round.results[0].status, 500);
  assert.equal(round.changes[0].kind, "opened");
  round.results[0].state = "fine";
  assert.equal(validate(round), false, "the schema can refuse");
});

test("`--fail-on down` exits 3 when a check is confirmed down, and not for a check that is degraded", async (t) => {
  const target = await openTarget(t);
  target.answer(status(503));
  const down = await project(
    t,
    `defaults: { retries: 0, confirm: { down: 1 } }\nchecks: [{ name: A, url: "${target.url}" }]\n`,
  );
  assert.equal((await allclear(["run", "--fail-on", "down"], { cwd: down })).exitCode, 3);
  const soft = await project(
    t,
    `defaults: { retries: 0, confirm: { degraded: 1 } }\nchecks: [{ name: A, url: "${target.url}", expect: { status: { up: 2xx, degraded: 503 } } }]\n`,
  );
  assert.equal((await allclear(["run", "--fail-on", "down"], { cwd: soft })).exitCode, 0);
  assert.equal((await allclear(["run", "--fail-on", "degraded"], { cwd: soft })).exitCode, 3);
});

test("a broken config stops `run` and `validate` with exit code 1 and every mistake at its place", async (t) => {
  const cwd = await project(t, "evry: 5m\nchecks:\n  - { name: A, url: ftp://a.example }\n");
  for (const command of ["run", "validate"]) {
    const { exitCode, err } = await allclear([command], { cwd });
    assert.equal(exitCode, 1);
    assert.match(err, /\.github\/allclear\.yml:1:1: error: .*`evry`/);
    assert.match(err, /`every`/);
    assert.match(err, /allclear\.yml:3:\d+: error: .*ftp/);
  }
});

test("without a config the message says where it was looked for", async (t) => {
  const { exitCode, err } = await allclear(["run"], { cwd: await temporaryFolder(t) });
  assert.equal(exitCode, 4);
  assert.match(err, /\.github\/allclear\.yml/);
});

test("a wrong word on the command line exits 2 and says what there is", async (t) => {
  const cwd = await temporaryFolder(t);
  const cases = [
    [["runn"], /no command `runn`; there are run, validate/],
    [["run", "--stle", "0"], /--stle.*--settle/],
    [["run", "--fail-on", "up"], /--fail-on is `up`; it takes never, degraded, down/],
    [["run", "--location", "New York"], /--location is `New York`/],
    [["run", "--store", "gitlab:a/b"], /it takes `github:owner\/repo`/],
    [["run", "--store", "github:a/b"], /GITHUB_TOKEN/],
    [["run", "--settle", "3"], /--settle is `3`.*`3m`/],
    [["preview", "--port", "http"], /--port is `http`/],
  ] as const;
  await mkdir(join(cwd, ".github"));
  await writeFile(join(cwd, ".github/allclear.yml"), "checks: [{ name: A, url: http://127.0.0.1:1/ }]\n");
  await mkdir(join(cwd, ".allclear/site"), { recursive: true });
  await writeFile(join(cwd, ".allclear/site/index.html"), "");
  for (const [words, message] of cases) {
    const { exitCode, err } = await allclear(words, { cwd });
    assert.match(err, message, words.join(" "));
    assert.equal(exitCode, 2, words.join(" "));
  }
});

test("help lists every command and every option", async (t) => {
  const cwd = await temporaryFolder(t);
  const { out, exitCode } = await allclear(["--help"], { cwd });
  assert.equal(exitCode, 0);
  for (const command of ["run", "validate", "preview", "demo"]) {
    assert.match(out, new RegExp(`^  ${command} `, "m"));
    assert.equal((await allclear([command, "--help"], { cwd })).exitCode, 0);
  }
});

test("a secret never reaches output, history, issues or page, also when the target sends it back", async (t) => {
  const secret = "s3cr3t-Tok3n-of-19-ch";
  const target = await openTarget(t);
  target.answer((request, response) => {
    const token = String(request.headers["x-token"]);
    response.writeHead(500, { server: token, "cf-ray": token });
    response.end(`${token} ${Buffer.from(token).toString("base64")} ${encodeURIComponent(token)}`);
  });
  const cwd = await project(
    t,
    `defaults: { retries: 0, confirm: { down: 1 } }\nchecks:\n  - { name: A, url: "${target.url}?key=\${TOKEN}", headers: { x-token: "\${TOKEN}" }, expect: { body: { contains: fine } } }\n`,
  );
  const { exitCode, out, err } = await allclear(["run", "--json"], { cwd, env: { TOKEN: secret } });
  assert.equal(exitCode, 0, err);
  assert.equal(target.count(), 1);
  const files = await readdir(join(cwd, ".allclear"), { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile() && !file.parentPath.includes("history.git"));
  assert.ok(texts.length > 2);
  for (const text of [
    out,
    err,
    ...(await Promise.all(texts.map((file) => readFile(join(file.parentPath, file.name), "utf8")))),
  ]) {
    assert.equal(text.includes(secret), false);
    assert.equal(text.includes(Buffer.from(secret).toString("base64").slice(0, 20)), false);
  }
});

test("a secret too short to be masked reliably is pointed at by its name", async (t) => {
  const target = await openTarget(t);
  const cwd = await project(t, `checks: [{ name: A, url: "${target.url}", headers: { x-token: "\${TOKEN}" } }]\n`);
  const { out } = await allclear(["run", "--json"], { cwd, env: { TOKEN: "short" } });
  assert.match(JSON.parse(out).problems.join(), /`TOKEN` is shorter than 8 characters/);
});

test("a missing secret makes only its own check unknown, loudly", async (t) => {
  const target = await openTarget(t);
  const cwd = await project(
    t,
    `checks:\n  - { name: A, url: "${target.url}", headers: { x-token: "\${TOKEN}" } }\n  - { name: B, url: "${target.url}" }\n`,
  );
  const { exitCode, out } = await allclear(["run", "--settle", "0"], { cwd });
  assert.equal(exitCode, 0);
  assert.match(out, /\? unknown {2}a .*TOKEN/);
  assert.match(out, /✓ up {7}b /);
  assert.equal(target.count(), 1);
});
