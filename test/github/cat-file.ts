import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Socket } from "node:net";

/** What git says of an object. */
export interface ObjectInfo {
  readonly sha: string;
  readonly type: string;
  readonly sizeBytes: number;
}

interface Question {
  readonly command: "info" | "contents";
  /** `info` is absent where there is no such object; `content` is empty where only the information was asked for. */
  readonly answer: (info: ObjectInfo | undefined, content: Buffer) => void;
  readonly fail: (error: Error) => void;
}

const NOTHING = Buffer.alloc(0);
const LINE_END = 10;

/**
 * A `git cat-file` that stays and answers questions in the order asked: a process for each would cost more than all else
 * that a request does. It sees objects and refs as they are at that moment, whoever wrote them. The first question starts
 * it; it ends with `close`, or when this process ends, which it keeps from ending only while it owes an answer.
 */
export class CatFile {
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcessWithoutNullStreams | undefined;
  #questions: readonly Question[] = [];
  #unread = NOTHING;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  /** What stands behind a name, whatever git takes for one. */
  info(name: string): Promise<ObjectInfo | undefined> {
    return this.#ask("info", name, (info) => info);
  }

  /** The bytes of an object of that type; nothing where there is none. */
  content(name: string, type: string): Promise<Buffer | undefined> {
    return this.#ask("contents", name, (info, content) => (info?.type === type ? content : undefined));
  }

  close(): void {
    this.#child?.kill();
  }

  #ask<Answer>(
    command: Question["command"],
    name: string,
    read: (info: ObjectInfo | undefined, content: Buffer) => Answer,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // No object has such a name, and a line is a question.
      if (name.includes("\n")) return resolve(read(undefined, NOTHING));
      const answer: Question["answer"] = (info, content) => resolve(read(info, content));
      this.#child ??= this.#start();
      this.#wait([...this.#questions, { command, answer, fail: reject }]);
      this.#child.stdin.write(`${command} ${name}\n`);
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn("git", ["cat-file", "--batch-command"], { env: this.#environment });
    const end = (error: Error): void => {
      const unanswered = this.#questions;
      this.#wait([]);
      for (const { fail } of unanswered) fail(error);
    };
    child.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
    child.stderr.resume();
    child.on("error", end).on("close", () => end(new Error("`git cat-file` has ended")));
    child.stdin.on("error", end);
    child.unref();
    for (const pipe of [child.stdin, child.stderr]) if (pipe instanceof Socket) pipe.unref();
    return child;
  }

  /** Only an answer that somebody waits for keeps this process from ending. */
  #wait(questions: readonly Question[]): void {
    this.#questions = questions;
    const answers = this.#child?.stdout;
    if (!(answers instanceof Socket)) return;
    if (questions.length > 0) answers.ref();
    else answers.unref();
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (let [question] = this.#questions; question !== undefined; [question] = this.#questions) {
      const lineEnd = this.#unread.indexOf(LINE_END);
      if (lineEnd < 0) return;
      const info = parseInfo(this.#unread.subarray(0, lineEnd).toString());
      const start = lineEnd + 1;
      const hasContent = question.command === "contents" && info !== undefined;
      const end = hasContent ? start + info.sizeBytes : start;
      // A line end follows the content.
      const next = hasContent ? end + 1 : end;
      if (this.#unread.length < next) return;
      const content = this.#unread.subarray(start, end);
      this.#unread = this.#unread.subarray(next);
      this.#wait(this.#questions.slice(1));
      question.answer(info, content);
    }
  }
}

/** `<sha> <type> <size>`; of what is not there: the name and `missing`. */
function parseInfo(line: string): ObjectInfo | undefined {
  const [, sha, type, sizeBytes] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(line) ?? [];
  if (sha === undefined || type === undefined) return undefined;
  return { sha, type, sizeBytes: Number(sizeBytes) };
}
