import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { AdapterError, type Folder } from "../../ports.ts";

/** Says that the folder is ours to replace; anybody else's is left alone. */
const MARKER = ".allclear-site";
const MARKER_TEXT = "Allclear wrote this folder and replaces it as a whole. Keep nothing of your own here.\n";
/** More writers than this at one folder are no accident. */
const MAX_SWAPS = 20;

/**
 * A folder on disk, replaced as a whole: files are written aside and moved into place, so that a reader sees the old
 * site, for an instant none, or the new one, but never half of one. Throws `AdapterError` (`invalid`) for a folder that
 * holds something else.
 */
export function createLocalFolder(directory: string): Folder {
  const path = resolve(directory);
  return {
    async write(files) {
      await refuseForeign(path);
      const aside = sibling(path);
      try {
        await writeAll(aside, files);
        await swap(aside, path);
      } catch (error) {
        await rm(aside, { recursive: true, force: true });
        throw error;
      }
    },
  };
}

async function refuseForeign(path: string): Promise<void> {
  const names = await list(path);
  if (names === undefined || names.length === 0 || names.includes(MARKER)) return;
  throw new AdapterError("invalid", `${path} holds files that are not ours`, {
    next: "name an empty or a new folder for the site; it is replaced as a whole",
  });
}

/** The folder's names, or nothing where there is no folder. */
async function list(path: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(path);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined;
    throw unwritable(path, cause);
  }
}

async function writeAll(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const all = [...files, [MARKER, MARKER_TEXT] as const].map(([name, text]) => {
    const path = join(root, name);
    if (!path.startsWith(root + sep)) throw new Error(`\`${name}\` would be written outside the site`);
    return { path, text };
  });
  await each([...new Set(all.map(({ path }) => dirname(path)))], (folder) => mkdir(folder, { recursive: true }));
  await each(all, ({ path, text }) => writeFile(path, text));
}

/** A site has hundreds of small files: one after the other they take longer than building them. */
const SIDE_BY_SIDE = 16;

async function each<Item extends string | { readonly path: string }>(
  items: readonly Item[],
  write: (item: Item) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  async function writer(): Promise<void> {
    for (const item of rest) {
      try {
        await write(item);
      } catch (cause) {
        throw unwritable(typeof item === "string" ? item : item.path, cause);
      }
    }
  }
  // All have to end before the caller may clear away what they wrote.
  const ended = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, writer));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
}

/** Another process may put its site there between our two moves; then that one is moved away in turn. */
async function swap(aside: string, path: string): Promise<void> {
  for (let turn = 1; turn <= MAX_SWAPS; turn += 1) {
    const old = sibling(path);
    await move(path, old, ["ENOENT"]);
    const isPlaced = await move(aside, path, ["ENOTEMPTY", "EEXIST"]);
    await rm(old, { recursive: true, force: true });
    if (isPlaced) return;
  }
  throw unwritable(path, new Error(`others replaced it ${MAX_SWAPS} times meanwhile`));
}

/** False when it failed for one of the expected reasons. */
async function move(from: string, to: string, expected: readonly string[]): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (cause) {
    if (expected.includes(codeOf(cause))) return false;
    throw unwritable(to, cause);
  }
}

function sibling(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}`);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

function unwritable(path: string, cause: unknown): AdapterError {
  return new AdapterError("forbidden", `${path} cannot be written (${codeOf(cause) || String(cause)})`, {
    next: "let this user write there and see that the disk is not full, or name another folder",
    cause,
  });
}
