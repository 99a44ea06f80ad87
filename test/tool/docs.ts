/**
 * Writes the generated documents: the config's JSON Schema and reference, what is known of answers, and the tables of the README.
 * `--check` only compares, and fails where one differs from what the source says.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINES } from "../../src/assertions/engine/loaded.ts";
import { registriesWith } from "../../src/config/parse.ts";
import { configReference } from "../../src/config/reference.ts";
import { configJsonSchema } from "../../src/config/schema-json.ts";
import { galleryDocument } from "./gallery.ts";
import { knowledgeDocuments } from "./knowledge-docs.ts";
import { cliDocument, currentReadme } from "./readme.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Path to text of each generated document. */
export async function generatedDocuments(): Promise<ReadonlyMap<string, string>> {
  const registries = registriesWith(ENGINES);
  return new Map([
    ["docs/config.schema.json", `${JSON.stringify(configJsonSchema(registries), undefined, 2)}\n`],
    ["docs/config.md", configReference(registries)],
    ...knowledgeDocuments(),
    ["docs/cli.md", await cliDocument()],
    ["docs/gallery.md", galleryDocument()],
    ["README.md", await currentReadme()],
  ]);
}

/** Those that are missing, or differ from what the source says. */
export async function driftedDocuments(): Promise<readonly string[]> {
  const documents = [...(await generatedDocuments())];
  return documents.filter(([path, text]) => committed(path) !== text).map(([path]) => path);
}

function committed(path: string): string | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

if (import.meta.main) {
  const drifted = await driftedDocuments();
  const documents = await generatedDocuments();
  if (!process.argv.includes("--check"))
    for (const path of drifted) writeFileSync(join(ROOT, path), documents.get(path) ?? "");
  else if (drifted.length > 0) {
    process.stderr.write(`${drifted.join(", ")}: not what the source says; \`npm run docs\` writes them anew\n`);
    process.exitCode = 1;
  }
}
