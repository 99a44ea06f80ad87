import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { type AdapterCode, AdapterError } from "../../ports.ts";

export interface GitOptions {
  /** The bare repository. Named to every command, so that git neither searches for one nor asks who owns it. */
  readonly directory: string;
  /** The environment's `PATH`, for finding `git`; absent means the system's default. */
  readonly searchPath?: string;
  /** How long a writer waits for another one's lock on a ref, in milliseconds; default 5,000. */
  readonly lockWaitMs?: number;
}

/** What a command that succeeded wrote. */
export interface GitOutput {
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs one git command. Throws `GitFailure` when it ends badly, `AdapterError` (`unavailable`) where there is no git. */
export type Git = (args: readonly string[], input?: string | Buffer) => Promise<GitOutput>;

/** A git command that did not succeed. It can be shown as it is; `stderr` is for deciding what it means. */
export class GitFailure extends AdapterError {
  readonly stderr: string;

  constructor(command: string, stderr: string, directory: string) {
    const { code, next } = diagnose(stderr, directory);
    super(code, `\`git ${command}\` failed: ${firstLine(stderr) ?? "it was ended from outside"}`, { next });
    this.name = "GitFailure";
    this.stderr = stderr;
  }
}

/** `fast-import` goes on to say where it wrote its crash report; what matters stands first. */
function firstLine(stderr: string): string | undefined {
  return stderr.split("\n").find((line) => line.trim() !== "");
}

/** To git, the old value of a ref that must not exist yet. */
export const NOTHING = "0".repeat(40);

/** Longer than any of our commands takes, also when it packs a year of history; in milliseconds. */
const TIMEOUT_MS = 120_000;

/** Settings of the machine and of the user stay out, so that a round does the same everywhere. */
function settings(lockWaitMs: number): readonly string[] {
  return [
    ["core.hooksPath", devNull],
    ["gc.autoDetach", "false"],
    // Concurrent writers wait for each other's few milliseconds instead of failing.
    ["core.filesRefLockTimeout", lockWaitMs],
    ["core.packedRefsTimeout", lockWaitMs],
    // A history whose newest commit did not survive a power cut is worth less than a few milliseconds.
    ["core.fsync", "committed,loose-object,reference"],
  ].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}

export function createGit({ directory, searchPath, lockWaitMs = 5_000 }: GitOptions): Git {
  const before = [`--git-dir=${directory}`, ...settings(lockWaitMs)];
  const env = {
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    ...(searchPath === undefined ? {} : { PATH: searchPath }),
  };
  return function git(args, input) {
    return new Promise((resolve, reject) => {
      const child = spawn("git", [...before, ...args], { env, signal: AbortSignal.timeout(TIMEOUT_MS) });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      // One that was started and then ended by the time limit is told when it has ended, with what it wrote.
      child.on("error", (cause) => child.pid === undefined && reject(noGit(cause)));
      child.on("close", (code) => {
        const complaint = Buffer.concat(stderr).toString();
        if (code === 0) resolve({ stdout: Buffer.concat(stdout), stderr: complaint });
        else reject(new GitFailure(args[0] ?? "", complaint, directory));
      });
      // A command that ends before it has read everything says why on stderr; the broken pipe adds nothing to that.
      child.stdin.on("error", () => child.stdin.destroy());
      child.stdin.end(input);
    });
  };
}

function noGit(cause: Error): AdapterError {
  return new AdapterError("unavailable", `the \`git\` program could not be started: ${cause.message}`, {
    next: "install git 2.28 or newer, and see that PATH names its folder",
    cause,
  });
}

/** What git's complaints mean for the reader; the first match counts. */
const DIAGNOSES: readonly (readonly [pattern: RegExp, code: AdapterCode, next: string])[] = [
  [/No space left|Disk quota/i, "unavailable", "free some space on the disk"],
  [/Permission denied|insufficient permission|Read-only/i, "forbidden", "let this user write there"],
  [
    /\.lock': File exists/,
    "unavailable",
    "if no other program is writing there, a crash left the lock: delete that file",
  ],
  [/not a git repository/i, "invalid", "name another directory, or move this one away: a new repository is made then"],
  [
    /missing|corrupt|bad object|broken|not a valid|invalid object|unable to read/i,
    "damaged",
    "run `git fsck` there; restore the repository from a clone, or move it away to begin a new history",
  ],
];

function diagnose(stderr: string, directory: string): { readonly code: AdapterCode; readonly next: string } {
  const found = DIAGNOSES.find(([pattern]) => pattern.test(stderr));
  if (found === undefined) return { code: "unavailable", next: `look at what git says about ${directory}` };
  const [, code, next] = found;
  return { code, next: `${next} (${directory})` };
}
