/**
 * Builds `dist/`: one ESM build with lazy chunks, not minified because users review it, and the licences of what is in it.
 * `--check` builds into memory and fails where the committed bytes differ.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = join(root, "dist");

/** Some bundled packages are CommonJS and `require` node's own modules, which an ES module has to be given. */
const BANNER =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/**
 * What anything here takes of undici. Its own index loads all that there is, caches, mocks and WebSockets included: half of
 * what a round would read. A name that is missing here fails the build.
 */
const UNDICI = `
export { default as Client } from "undici/lib/dispatcher/client.js";
export { default as ProxyAgent } from "undici/lib/dispatcher/proxy-agent.js";
export { fetch } from "undici/lib/web/fetch/index.js";
`;

/** Leaves out of packages what nothing here uses, where they do not say themselves that it can be left out. */
const sparing: Plugin = {
  name: "sparing",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: "undici", namespace: "sparing", sideEffects: false }));
    onLoad({ filter: /^undici$/, namespace: "sparing" }, () => ({ contents: UNDICI, resolveDir: root }));
    // `context` is all that is used of `@actions/github`; its octokit is made as soon as it is loaded.
    onResolve({ filter: /^\.\/utils\.js$/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === sparing || !importer.endsWith(join("@actions", "github", "lib", "github.js")))
        return undefined;
      return { ...(await resolve(path, { kind, importer, resolveDir, pluginData: sparing })), sideEffects: false };
    });
    // Sketches are stored in a form of our own; theirs needs protobufjs, which is not installed.
    onResolve({ filter: /\/proto\/compiled$/ }, ({ importer }) =>
      importer.includes(join("@datadog", "sketches-js")) ? { path: "none", namespace: "sparing" } : undefined,
    );
    onLoad({ filter: /^none$/, namespace: "sparing" }, () => ({ contents: "" }));
  },
};

async function bundle(): Promise<Map<string, string>> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const result = await build({
    absWorkingDir: root,
    entryPoints: { action: "src/entry/action.ts", cli: "src/entry/cli.ts" },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22.19",
    banner: { js: BANNER },
    // The second is undici's own switch, by which it leaves its experimental second parser out of bundles.
    define: { ALLCLEAR_VERSION: JSON.stringify(version), esbuildDetection: "1" },
    plugins: [sparing],
    chunkNames: "chunk-[hash]",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  const files = new Map(result.outputFiles.map((file) => [relative(dist, file.path), file.text]));
  files.set("licenses.txt", licences(result.metafile));
  for (const entry of ["dist/action.js", "dist/cli.js"])
    within(`what \`${entry}\` loads before it does anything`, startBytes(result.metafile, entry), MOST_AT_START_BYTES);
  within("all of `dist/`", sum([...files.values()].map((text) => Buffer.byteLength(text))), MOST_BYTES);
  return files;
}

/** What a round loads only when it needs it (the page, patterns, calendars, mail) comes on top. */
const MOST_AT_START_BYTES = 3_000_000;
const MOST_BYTES = 6_000_000;

function startBytes({ outputs }: Metafile, entry: string): number {
  const loaded = new Set([entry]);
  for (const path of loaded)
    for (const { path: next, external, kind } of outputs[path]?.imports ?? [])
      if (external !== true && kind !== "dynamic-import") loaded.add(next);
  return sum([...loaded].map((path) => outputs[path]?.bytes ?? 0));
}

function within(what: string, bytes: number, most: number): void {
  if (bytes > most) throw new Error(`${what} is ${bytes} bytes; the budget is ${most}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function licences(metafile: Metafile): string {
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => licence(join(root, folder)))
    .join(`\n${"-".repeat(80)}\n\n`);
}

function licence(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${manifest.name} has no licence file; its terms cannot be passed on`);
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trimEnd();
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
}

function committed(): Map<string, string> {
  if (!existsSync(dist)) return new Map();
  return new Map(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), "utf8")]));
}

function differences(built: Map<string, string>, before: Map<string, string>): readonly string[] {
  const names = new Set([...built.keys(), ...before.keys()]);
  return [...names].filter((name) => built.get(name) !== before.get(name)).sort();
}

const files = await bundle();
if (process.argv.includes("--check")) {
  const different = differences(files, committed());
  if (different.length > 0) {
    process.stderr.write(
      `dist/ is not what the source builds: ${different.join(", ")}; run \`npm run build\` and commit it\n`,
    );
    process.exit(1);
  }
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, text] of files) writeFileSync(join(dist, name), text);
  const kib = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024;
  process.stdout.write(`dist/: ${files.size} files, ${kib.toFixed(0)} KiB\n`);
}
