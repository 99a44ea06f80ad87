import { GitProcess, type Take } from "./git-process.ts";

/** What git says of an object. */
export interface ObjectInfo {
  readonly sha: string;
  readonly type: string;
  readonly sizeBytes: number;
}

const LINE_END = 10;

/** Asks git for objects, as they and the refs are at that moment, whoever wrote them. */
export class CatFile {
  readonly #git: GitProcess;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#git = new GitProcess(["cat-file", "--batch-command"], environment);
  }

  /** What stands behind a name, whatever git takes for one. */
  async info(name: string): Promise<ObjectInfo | undefined> {
    // No object has such a name, and a line is a question.
    return name.includes("\n") ? undefined : this.#git.ask(`info ${name}\n`, takeInfo);
  }

  /** An object with its bytes, by its full name. */
  content(sha: string): Promise<(ObjectInfo & { readonly content: Buffer }) | undefined> {
    return this.#git.ask(`contents ${sha}\n`, takeContent);
  }

  close(): void {
    this.#git.close();
  }
}

const takeInfo: Take<ObjectInfo | undefined> = (unread) => {
  const end = unread.indexOf(LINE_END);
  if (end < 0) return undefined;
  return { answer: parseInfo(unread.subarray(0, end).toString()), rest: unread.subarray(end + 1) };
};

const takeContent: Take<(ObjectInfo & { readonly content: Buffer }) | undefined> = (unread) => {
  const taken = takeInfo(unread);
  if (taken === undefined) return undefined;
  const { answer: info, rest } = taken;
  if (info === undefined) return { answer: undefined, rest };
  // A line end follows the content.
  if (rest.length <= info.sizeBytes) return undefined;
  return { answer: { ...info, content: rest.subarray(0, info.sizeBytes) }, rest: rest.subarray(info.sizeBytes + 1) };
};

/** `<sha> <type> <size>`; of what is not there: the name and `missing`. */
function parseInfo(line: string): ObjectInfo | undefined {
  const [, sha, type, sizeBytes] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(line) ?? [];
  if (sha === undefined || type === undefined) return undefined;
  return { sha, type, sizeBytes: Number(sizeBytes) };
}
