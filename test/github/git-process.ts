import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Socket } from "node:net";

/** `git` refused: its own words are the message. */
export class GitRefusal extends Error {}

/** Takes an answer off what was read; nothing where it is not whole yet. */
export type Take<Answer> = (unread: Buffer) => { readonly answer: Answer; readonly rest: Buffer } | undefined;

interface Question {
  /** What is left of the bytes when the answer was among them. */
  readonly offer: (unread: Buffer) => Buffer | undefined;
  readonly fail: (error: Error) => void;
}

/**
 * A `git` that stays and answers in the order asked: starting one for each question would cost more than all else that a
 * request does. The first question starts it, as does the first after it gave up. It ends with `close`, or when this
 * process ends, which it keeps from ending only while it owes an answer.
 */
export class GitProcess {
  readonly #words: readonly string[];
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcessWithoutNullStreams | undefined;
  #questions: readonly Question[] = [];
  #unread: Buffer = Buffer.alloc(0);
  #isClosed = false;

  constructor(words: readonly string[], environment: NodeJS.ProcessEnv) {
    this.#words = words;
    this.#environment = environment;
  }

  /** Rejects with a `GitRefusal` where the process ends without an answer. */
  ask<Answer>(question: string, take: Take<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new GitRefusal("the repository is closed"));
      const offer: Question["offer"] = (unread) => {
        const taken = take(unread);
        if (taken !== undefined) resolve(taken.answer);
        return taken?.rest;
      };
      this.#child ??= this.#start();
      this.#wait([...this.#questions, { offer, fail: reject }]);
      this.#child.stdin.write(question);
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#child?.kill();
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn("git", this.#words, { env: this.#environment });
    let complaints = "";
    child.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    // Its end tells why.
    child.stdin.on("error", () => undefined);
    child.on("error", (error) => this.#end(error.message)).on("close", () => this.#end(complaints));
    child.unref();
    for (const pipe of [child.stdin, child.stderr]) if (pipe instanceof Socket) pipe.unref();
    return child;
  }

  #end(complaints: string): void {
    const unanswered = this.#questions;
    this.#wait([]);
    this.#child = undefined;
    this.#unread = Buffer.alloc(0);
    const error = new GitRefusal(`git ${this.#words.join(" ")}: ${complaints.trim()}`);
    for (const { fail } of unanswered) fail(error);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (let [question] = this.#questions; question !== undefined; [question] = this.#questions) {
      const rest = question.offer(this.#unread);
      if (rest === undefined) return;
      this.#unread = rest;
      this.#wait(this.#questions.slice(1));
    }
  }

  /** Only answers that somebody waits for keep this process from ending. */
  #wait(questions: readonly Question[]): void {
    this.#questions = questions;
    const answers = this.#child?.stdout;
    if (!(answers instanceof Socket)) return;
    if (questions.length > 0) answers.ref();
    else answers.unref();
  }
}
