import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { parseConfig } from "../../src/config/parse.ts";
import { ROOT } from "../program/process.ts";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const yaml = blocks.filter(({ language }) => language === "yaml").map(({ text }) => text);

test("every config in the README is valid", () => {
  const configs = yaml.filter((text) => !/^jobs:/m.test(text) && !text.startsWith("#"));
  assert.ok(configs.length > 3);
  for (const config of configs) {
    const text = /^checks:/m.test(config) ? config : `${config}checks: [{ url: https://acme.example }]\n`;
    assert.deepEqual(parseConfig([{ name: "allclear.yml", text }]).diagnostics, [], text);
  }
});

test("every file that the README links to exists", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => path);
  assert.ok(links.length > 3);
  assert.deepEqual(
    links.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});

test("every heading that the README links to exists, and each chapter is in its contents", () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchor(heading));
  const linked = [...readme.matchAll(/\]\(#([\w-]+)\)/g)].map(([, target = ""]) => target);
  assert.ok(linked.length > 3);
  assert.deepEqual(
    linked.filter((target) => !headings.includes(target)),
    [],
  );
  const chapters = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => anchor(heading));
  assert.deepEqual(
    chapters.filter((chapter) => !linked.includes(chapter)),
    ["more"],
  );
});

/** As GitHub names a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

test("every command the README names exists", () => {
  const shell = blocks
    .filter(({ language }) => language === "sh")
    .map(({ text }) => text)
    .join("\n");
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const [, script = ""] of shell.matchAll(/npm (?:run )?(demo|test|check|bench)\b/g))
    assert.ok(script in scripts, script);
  for (const [, command = ""] of shell.matchAll(/(?:npx allclear|node dist\/cli\.js) (\w+)/g))
    assert.match(readme, new RegExp(`\`allclear ${command}\\b`));
});

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly concurrency?: unknown;
  /** A whole workflow in place of steps: that one has its own timeouts and groups. */
  readonly uses?: string;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const folder = join(ROOT, ".github/workflows");
const workflows: readonly (readonly [string, string])[] = [
  ...yaml.filter((text) => /^jobs:/m.test(text)).map((text): readonly [string, string] => ["README.md", text]),
  ...[...readFileSync(join(ROOT, "docs/publishing.md"), "utf8").matchAll(/```yaml\n([\s\S]*?)```/g)]
    .flatMap(([, text = ""]) => (/^jobs:/m.test(text) ? [text] : []))
    .map((text, index): readonly [string, string] => [`docs/publishing.md, workflow ${index + 1}`, text]),
  ...readdirSync(folder).map((name): readonly [string, string] => [name, readFileSync(join(folder, name), "utf8")]),
];

for (const [name, text] of workflows) {
  const workflow: Workflow & { readonly concurrency?: unknown } = parse(text);
  test(`${name}: no permission but those of a job, each with its reason`, () => {
    assert.deepEqual(workflow.permissions, {});
    for (const job of Object.values(workflow.jobs)) assert.ok(job.permissions);
    const granted = text.split("\n").filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    assert.ok(granted.length > 0);
    assert.deepEqual(
      granted.filter((line) => !/# \w/.test(line)),
      [],
    );
  });

  test(`${name}: timeouts, concurrency groups, actions pinned by commit, no expression in a script`, () => {
    for (const job of Object.values(workflow.jobs)) {
      if (job.uses?.startsWith("./") === true) continue;
      assert.ok(job["timeout-minutes"]);
      assert.ok(job.concurrency ?? workflow.concurrency);
      for (const { uses, run, with: inputs } of job.steps) {
        if (uses !== undefined) assert.match(uses, /@[0-9a-f]{40}$/);
        if (uses?.startsWith("actions/checkout@")) assert.equal(inputs?.["persist-credentials"], false);
        assert.equal(run?.includes("${{") ?? false, false);
      }
    }
  });
}

test("the table of permissions is what the README's workflows grant", () => {
  const granted = yaml
    .filter((text) => /^jobs:/m.test(text))
    .flatMap((text) => Object.entries((parse(text) as Workflow).jobs))
    .flatMap(([job, { permissions }]) =>
      Object.entries(permissions ?? {}).map(([of, level]) => `${job} ${of}: ${level}`),
    );
  const listed = [...readme.matchAll(/^\| (`(?:round|page)`.*?) \| `([\w-]+: \w+)` \|/gm)].flatMap(
    ([, jobs = "", permission = ""]) => jobs.split(", ").map((job) => `${job.replaceAll("`", "")} ${permission}`),
  );
  assert.deepEqual(new Set(listed), new Set(granted));
});

test("the bot's runs share no concurrency group with the rounds, nor with each other", () => {
  const groups = yaml
    .filter((text) => /^jobs:/m.test(text))
    .map((text): Workflow => parse(text))
    .flatMap(({ jobs }) => Object.entries(jobs))
    .map(([name, { concurrency }]) => [name, JSON.stringify(concurrency)] as const);
  const bot = groups.find(([name]) => name === "bot")?.[1] ?? "";
  const round = groups.find(([name]) => name === "round")?.[1] ?? "";
  assert.match(bot, /"allclear-bot-\$\{\{ github\.event\.comment\.id \}\}"/);
  assert.doesNotMatch(round, /bot|comment/);
});
