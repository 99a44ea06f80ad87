/**
 * Builds `dist/`: one ESM build with lazy chunks, not minified because users review it, and the licences of what is in it.
 * `--check` builds into memory and fails where the committed bytes differ.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = join(root, "dist");

/** Some bundled packages are CommonJS and `require` node's own modules, which an ES module has to be given. */
const BANNER =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

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
    define: { ALLCLEAR_VERSION: JSON.stringify(version) },
    chunkNames: "chunk-[hash]",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  const files = new Map(result.outputFiles.map((file) => [relative(dist, file.path), file.text]));
  files.set("licenses.txt", licences(result.metafile));
  return files;
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
