import { hash, randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { AdapterError, type Folder } from "../../ports.ts";
import { decodeFileList, encodeFileList, type FileMark } from "./file-list.ts";

/** Says that the folder is ours to replace, and what is in it; anybody else's is left alone. */
const MARKER = ".allclear-site";
/** More writers than this at one folder are no accident. */
const MAX_SWAPS = 20;

/**
 * A folder on disk, replaced as a whole: a reader sees the old site, for an instant none, or the new one, but never half of
 * one. The site before the last is kept beside it (`.site.spare`), brought up to date and moved into place: making a file
 * costs far more than writing to one that is there, and most of them say the same as before. Throws `AdapterError`
 * (`invalid`) for a folder that holds something else.
 */
export function createLocalFolder(directory: string): Folder {
  const path = resolve(directory);
  return {
    async write(files) {
      await refuseForeign(path);
      const aside = sibling(path);
      try {
        // Whoever moves the spare away has it for itself; others make a folder of their own.
        const hasSpare = await move(spareOf(path), aside, ["ENOENT"]);
        if (!hasSpare || !isRenewed(aside, files)) {
          await rm(aside, { recursive: true, force: true });
          writeAll(aside, files);
        }
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

/**
 * Brings the folder to these files, whatever is in it. Without a promise per file, since hundreds of those take longer than
 * their writing; nobody else waits for this process meanwhile.
 */
function writeAll(root: string, files: ReadonlyMap<string, string>): void {
  const outside = [...files.keys()].find((name) => !join(root, name).startsWith(root + sep));
  if (outside !== undefined) throw new Error(`\`${outside}\` would be written outside the site`);
  const marker = join(root, MARKER);
  const there = presentFiles(root, marker);
  for (const name of there.keys())
    if (!files.has(name)) attempt(join(root, name), (path) => rmSync(path, { force: true }));
  const folders = new Set(
    [...files.keys()].filter((name) => !there.has(name)).map((name) => dirname(join(root, name))),
  );
  for (const folder of [root, ...folders]) attempt(folder, (path) => mkdirSync(path, { recursive: true }));
  const marks = new Map<string, FileMark>();
  for (const [name, text] of files) {
    const mark = { bytes: Buffer.byteLength(text), digest: hash("sha1", text, "base64") };
    marks.set(name, mark);
    const known = there.get(name);
    if (known?.bytes === mark.bytes && known.digest === mark.digest) continue;
    attempt(join(root, name), (path) => overwrite(path, text));
  }
  attempt(marker, (path) => overwrite(path, encodeFileList(marks)));
}

/** False for a spare that cannot be made right, for instance since somebody put a folder in a file's place. */
function isRenewed(root: string, files: ReadonlyMap<string, string>): boolean {
  try {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(root.length + 1).replaceAll(sep, "/");
      if (!entry.isDirectory() && name !== MARKER && !files.has(name)) rmSync(path);
    }
    writeAll(root, files);
    return true;
  } catch (error) {
    if (error instanceof AdapterError || codeOf(error) !== "") return false;
    throw error;
  }
}

/**
 * What the folder's own list says of it, as far as the files are there, have that size and were not written to since: what
 * somebody removed or edited is written again.
 */
function presentFiles(root: string, marker: string): ReadonlyMap<string, FileMark> {
  const listed = statSync(marker, { throwIfNoEntry: false });
  if (listed === undefined) return new Map();
  const marks = attempt(marker, (path) => decodeFileList(readFileSync(path, "utf8")));
  return new Map(
    [...marks].filter(([name, { bytes }]) => {
      const file = statSync(join(root, name), { throwIfNoEntry: false });
      return file?.isFile() === true && file.size === bytes && file.mtimeMs <= listed.mtimeMs;
    }),
  );
}

/** Without cutting the file to nothing first: after that some file systems write to the disk before they let it be closed. */
function overwrite(path: string, text: string): void {
  const file = openSync(path, constants.O_CREAT | constants.O_WRONLY);
  try {
    writeFileSync(file, text);
    ftruncateSync(file, Buffer.byteLength(text));
  } finally {
    closeSync(file);
  }
}

function attempt<Value>(path: string, act: (path: string) => Value): Value {
  try {
    return act(path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** Another process may put its site there between our two moves; then that one is moved away in turn. */
async function swap(aside: string, path: string): Promise<void> {
  for (let turn = 1; turn <= MAX_SWAPS; turn += 1) {
    const old = sibling(path);
    const hadSite = await move(path, old, ["ENOENT"]);
    const isPlaced = await move(aside, path, ["ENOTEMPTY", "EEXIST"]);
    if (hadSite) await keepSpare(old, path);
    if (isPlaced) return;
  }
  throw unwritable(path, new Error(`others replaced it ${MAX_SWAPS} times meanwhile`));
}

/** One spare is enough. */
async function keepSpare(old: string, path: string): Promise<void> {
  const isKept = await move(old, spareOf(path), ["ENOTEMPTY", "EEXIST"]);
  if (!isKept) await rm(old, { recursive: true, force: true });
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

function spareOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.spare`);
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
