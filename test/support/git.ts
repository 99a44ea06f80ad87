import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What the `git` program wrote, without white space at the ends. The tests' own look at a repository, beside the code under test. */
export async function git(directory: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", [`--git-dir=${directory}`, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

export interface LoggedCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly message: string;
}

/** The commits of a ref, newest first. */
export async function gitLog(directory: string, ref: string): Promise<readonly LoggedCommit[]> {
  const text = await git(directory, "log", "-z", "--format=%H%x01%P%x01%an <%ae> %at%x01%B", ref);
  return text
    .split("\0")
    .filter(Boolean)
    .map((record) => {
      const [id = "", parents = "", author = "", message = ""] = record.split("\x01");
      return { id, parents: parents.split(" ").filter(Boolean), author, message: message.trim() };
    });
}

/** What the refs below a folder of refs point to, by their full names. */
export async function gitRefs(directory: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const text = await git(directory, "for-each-ref", "--format=%(refname) %(objectname)", folder);
  return Object.fromEntries(text.split("\n").flatMap((line) => (line === "" ? [] : [line.split(" ")])));
}
