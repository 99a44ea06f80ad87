/**
 * Runs the tests, or those that the words name: files, or flags of Node's test runner, written with `=`. `--unless-passed` says
 * so and does nothing where all of them have passed on these very files, as in `npm run check` after `npm test`.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const record = join(root, "node_modules/.cache/allclear/passed.json");

/** One name for all that the outcome may hang on: every file that git would commit, Node, and what a missing tool means. */
function fingerprint(): string | undefined {
  try {
    const words = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    const listed = execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const hash = createHash("sha256").update(`${process.version} ${process.env["CI"]}`);
    for (const path of listed
      .split("\0")
      .filter((name) => name !== "")
      .toSorted()) {
      hash.update(`\0${path}\0`).update(existsSync(join(root, path)) ? readFileSync(join(root, path)) : "");
    }
    return hash.digest("hex");
  } catch {
    // A copy without git is tested each time.
    return undefined;
  }
}

/**
 * What Node makes of a module is kept, since each file of tests is a process of its own, which would strip the types of the
 * same three hundred modules again. Said before Node starts: what strips types is itself loaded for any module that was not
 * kept, and costs more than most files of tests.
 */
const env = { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/allclear"), ...process.env };

function run(words: readonly string[]): number {
  const fixed = ["--import=./test/support/seed.ts", "--test"];
  const limits = ["--test-concurrency=2", "--test-timeout=300000"];
  const named = words.some((word) => !word.startsWith("-")) ? words : [...words, "test/**/*.test.ts"];
  const { status } = spawnSync(process.execPath, [...fixed, ...limits, ...named], { cwd: root, env, stdio: "inherit" });
  return status ?? 1;
}

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== "--unless-passed");
const before = fingerprint();
const passed = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : undefined;
if (asked.length < words.length && before !== undefined && passed?.files === before) {
  process.stdout.write(`All tests passed on these very files at ${passed.at}; \`npm test\` runs them again.\n`);
} else {
  process.exitCode = run(asked);
  if (process.exitCode === 0 && asked.length === 0 && before !== undefined && fingerprint() === before) {
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(record, JSON.stringify({ files: before, at: new Date().toISOString() }));
  }
}
