import { randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { AdapterError, type IssueDraft, type TrackedIssue, type Tracker } from "../../ports.ts";
import { editIssueFile, type IssueFile, parseIssueFile, printIssueFile } from "./issue-file.ts";

export interface LocalTrackerOptions {
  /** Where the issues' files are, one each; made when the first is opened. */
  readonly directory: string;
}

const FILE = /^0*(\d+)\.md$/;
/** An edit takes milliseconds; a lock this old was left by a process that died, in milliseconds. */
const STALE_LOCK_MS = 10_000;
const LOCK_RETRY_MS = 15;

/**
 * Issues as Markdown files in a folder, for laptops and demos. Files appear and change as a whole (written beside, then
 * linked or renamed), numbers are given once however many processes ask, and edits of one issue follow one another.
 */
export function createLocalTracker({ directory }: LocalTrackerOptions): Tracker {
  return {
    find: () => guarded(directory, () => readAll(directory)),
    open: (draft) => guarded(directory, () => create(directory, draft)),
    edit: async (number, edit) => {
      await guarded(directory, () => change(directory, number, (file) => editIssueFile(file, edit)));
      return [];
    },
    comments: (number) => guarded(directory, async () => (await readIssue(directory, number)).comments),
    comment: (number, body) =>
      guarded(directory, () =>
        change(directory, number, (file) => ({ ...file, comments: [...file.comments, body.trim()] })),
      ),
  };
}

async function readAll(directory: string): Promise<readonly TrackedIssue[]> {
  const issues: TrackedIssue[] = [];
  for (const [number, name] of await listFiles(directory)) {
    const path = join(directory, name);
    issues.push(tracked(path, number, parseIssueFile(await readFile(path, "utf8"))));
  }
  return issues;
}

async function create(directory: string, draft: IssueDraft): Promise<TrackedIssue> {
  await mkdir(directory, { recursive: true });
  const file: IssueFile = { ...draft, state: "open", comments: [] };
  let number = Math.max(0, ...(await listFiles(directory)).keys());
  for (;;) {
    number += 1;
    const path = pathOf(directory, number);
    if (await linked(directory, path, printIssueFile(number, file))) return tracked(path, number, file);
  }
}

/** Makes the file with its whole content, or answers `false` where there is one: a link is given once. */
async function linked(directory: string, path: string, text: string): Promise<boolean> {
  const draft = await writeBeside(directory, text);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function change(directory: string, number: number, edit: (file: IssueFile) => IssueFile): Promise<void> {
  const path = await findPath(directory, number);
  const unlock = await lock(join(directory, `.${number}.lock`));
  try {
    const edited = edit(parseIssueFile(await readFile(path, "utf8")));
    await rename(await writeBeside(directory, printIssueFile(number, edited)), path);
  } finally {
    await unlock();
  }
}

async function readIssue(directory: string, number: number): Promise<IssueFile> {
  return parseIssueFile(await readFile(await findPath(directory, number), "utf8"));
}

async function writeBeside(directory: string, text: string): Promise<string> {
  const path = join(directory, `.${randomUUID()}.draft`);
  await writeFile(path, text, { flag: "wx" });
  return path;
}

/** Waits until no other process edits this issue. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await (await open(path, "wx")).close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    await removeStale(path);
    await sleep(LOCK_RETRY_MS);
  }
}

async function removeStale(path: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > STALE_LOCK_MS) await rm(path, { force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Names of the issues' files by number, in the order of the numbers. */
async function listFiles(directory: string): Promise<ReadonlyMap<number, string>> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  const files = names.flatMap((name): readonly (readonly [number, string])[] => {
    const number = FILE.exec(name)?.[1];
    return number === undefined ? [] : [[Number(number), name]];
  });
  return new Map(files.sort(([a], [b]) => a - b));
}

/** People may have renamed `0007.md` to `7.md`. */
async function findPath(directory: string, number: number): Promise<string> {
  const name = (await listFiles(directory)).get(number);
  if (name !== undefined) return join(directory, name);
  throw new AdapterError("not-found", `there is no issue ${number} in \`${directory}\``, {
    next: "nothing to do: the next round opens a new one if its incident is still open",
  });
}

function pathOf(directory: string, number: number): string {
  return join(directory, `${String(number).padStart(4, "0")}.md`);
}

function tracked(path: string, number: number, { title, body, state, labels }: IssueFile): TrackedIssue {
  return { number, title, body, state, labels, mine: true, url: pathToFileURL(path).href };
}

/** What the file system refuses is told with the next step. */
async function guarded<Value>(directory: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AdapterError || codeOf(error) === undefined) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new AdapterError("unavailable", `the issues' folder refused: ${message}`, {
      next: `make \`${directory}\` a folder that this user may write to, on a disk with room`,
      cause: error,
    });
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
