import type { AdapterError, FileEdit } from "../ports.ts";
import { refusalOf } from "./refusal.ts";
import type { RoundInput } from "./round.ts";
import { firstPage, type SiteAt } from "./site.ts";
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
export async function tellReadme(
  world: World,
  { config, links }: RoundInput,
  shown: Pick<SiteAt, "state" | "commit">,
): Promise<ToldReadme> {
  const { documents, clock } = world;
  const { readme } = config;
  if (readme === undefined || documents === undefined) return NOTHING;
  const { file, by } = readme;
  try {
    const text = await documents.read(file);
    if (text === undefined)
      return { refused: [], problems: [`\`${file}\`, in which \`readme\` wants a table, does not exist`] };
    const { readmeBlock, withBlock } = await import("../page/readme-block.ts");
    const { pageModel } = await import("../page/model.ts");
    const block = readmeBlock(pageModel(await firstPage(world.store, { config, links, ...shown, now: clock.now() })));
    const edit = withBlock(text, block);
    if (edit.kind === "unchanged") return NOTHING;
    if (edit.kind === "unclear") return { refused: [], problems: [`\`${file}\` gets no table: ${edit.why}`] };
    const change: FileEdit = { path: file, before: text, text: edit.text };
    if (by === "commit") await documents.commit(change);
    else return await propose(world, change, block);
    return NOTHING;
  } catch (error) {
    const refused = refusalOf(error);
    world.report({ kind: "refused", error: refused });
    return { refused: [refused], problems: [] };
  }
}

/** A pull request that already says so is left alone. */
async function propose({ documents }: World, change: FileEdit, block: string): Promise<ToldReadme> {
  const { withBlock } = await import("../page/readme-block.ts");
  const open = await documents?.proposal(change.path);
  if (open?.kind === "declined") return { refused: [], problems: [open.why] };
  const isThere = open?.kind === "open" && withBlock(open.text, block).kind === "unchanged";
  if (!isThere) await documents?.propose(change);
  return NOTHING;
}
