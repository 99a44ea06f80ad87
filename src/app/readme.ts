import type { Config } from "../config/config.ts";
import type { AdapterError, Documents, FileEdit } from "../ports.ts";
import { attempted } from "./refusal.ts";
import type { Site } from "./site.ts";
import type { World } from "./world.ts";

export interface ToldReadme {
  readonly refused: readonly AdapterError[];
  readonly problems: readonly string[];
}

const NOTHING: ToldReadme = { refused: [], problems: [] };

/**
 * Brings the block in the repository's own file up to date, where the config asks for one. It never fails a round for what
 * passes: the next one that builds the page tries again.
 */
export async function tellReadme(world: World, { readme }: Pick<Config, "readme">, site: Site): Promise<ToldReadme> {
  const { documents } = world;
  if (readme === undefined || documents === undefined) return NOTHING;
  const updated = await attempted(world, () => update({ readme, documents }, site));
  return "refused" in updated ? { refused: [updated.refused], problems: [] } : { refused: [], problems: updated.value };
}

interface Target {
  readonly readme: NonNullable<Config["readme"]>;
  readonly documents: Documents;
}

/** Answers what stands in the way. Throws `AdapterError`. */
async function update({ readme: { file, by }, documents }: Target, site: Site): Promise<readonly string[]> {
  const text = await documents.read(file);
  if (text === undefined) return [`\`${file}\`, in which \`readme\` wants a table, does not exist`];
  const { readmeBlock, withBlock } = await import("../page/readme-block.ts");
  const { pageModel } = await import("../page/model.ts");
  const block = readmeBlock(pageModel(await site.first()));
  const edit = withBlock(text, block);
  if (edit.kind === "unchanged") return [];
  if (edit.kind === "unclear") return [`\`${file}\` gets no table: ${edit.why}`];
  const change: FileEdit = { path: file, before: text, text: edit.text };
  if (by === "pull-request") return propose(documents, change, block);
  await documents.commit(change);
  return [];
}

/** A pull request that already says so is left alone. */
async function propose(documents: Documents, change: FileEdit, block: string): Promise<readonly string[]> {
  const { withBlock } = await import("../page/readme-block.ts");
  const open = await documents.proposal(change.path);
  if (open.kind === "declined") return [open.why];
  const isThere = open.kind === "open" && withBlock(open.text, block).kind === "unchanged";
  if (!isThere) await documents.propose(change);
  return [];
}
