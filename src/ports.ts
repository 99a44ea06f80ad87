import type { CommitId, Instant } from "./core/brand.ts";
import type { ConnectionSettings } from "./core/connection.ts";
import type { Happening } from "./core/grounds.ts";
import type { IssueDraft, IssueEdit, IssueQuery, OpenedIssue, TrackedIssue } from "./core/issue.ts";
import type { Evidence, Failure, HeaderFields, Phases } from "./core/observation.ts";

import type { Permission } from "./core/permission.ts";

export type { ConnectionSettings, TlsSettings } from "./core/connection.ts";
export type { IssueDraft, IssueEdit, IssueQuery, OpenedIssue, TrackedIssue } from "./core/issue.ts";

/** One HTTP exchange to make: one hop, no redirect is followed. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body is sent compressed, and says so. */
  readonly gzip?: true;
  readonly connection?: ConnectionSettings;
  /** From lookup to last byte, in milliseconds. */
  readonly timeoutMs: number;
  /** How much of the body is read, in bytes. */
  readonly maxBodyBytes: number;
  /**
   * May the dialled address be loopback, private or link-local? Metadata services are refused always. Of a target behind a
   * proxy only an address that is written out is known here.
   */
  readonly allowPrivate: boolean;
}

/** What one exchange showed. A failed one keeps what it saw before it failed. */
export interface Exchange {
  readonly at: Instant;
  readonly phases: Phases;
  readonly lagMs: number;
  readonly evidence: Pick<Evidence, "net" | "tls">;
  /** The dialled address was loopback, private or link-local. */
  readonly wasPrivate: boolean;
  readonly answer?: Answer;
  readonly failure?: Failure;
}

export interface Answer {
  readonly status: number;
  readonly version: string;
  readonly headers: HeaderFields;
  readonly body: string;
  readonly bodyBytes: number;
  readonly truncated: boolean;
  readonly whole?: { readonly bytes: number; readonly sha256: string };
}

/** A mail and the server that takes it. All addresses are single ones, without a name. */
export interface Mail {
  readonly server: {
    readonly host: string;
    readonly port: number;
    /** `implicit`: from the first byte. `upgrade`: by STARTTLS, or nothing is said. `none`: in the clear. */
    readonly tls: "implicit" | "upgrade" | "none";
    readonly login?: { readonly user: string; readonly password: string };
  };
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** The ids of what it follows on, oldest first. */
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** For the whole conversation, in milliseconds. */
  readonly timeoutMs: number;
  /** As of `HttpRequest`. */
  readonly allowPrivate: boolean;
}

/** How a mail server took a mail. `code` is its answer's, 0 where it gave none. */
export type MailAnswer =
  | { readonly kind: "taken"; readonly answer: string }
  | { readonly kind: "refused"; readonly code: number; readonly detail: string };

/** The network as probes use it. It never throws for a bad target: what went wrong is in the answer. */
export interface Network {
  /** Resolves when the next look may start: starts are paced, not pooled, and those at one host are kept apart. */
  turn(host?: string): Promise<void>;
  http(request: HttpRequest): Promise<Exchange>;
}

/** Takes mails to their servers. It never throws for a bad server: what went wrong is in the answer. */
export interface Mailer {
  mail(mail: Mail): Promise<MailAnswer>;
}

export interface HistoryCommit {
  /** The head this commit was computed from; absent when the branch does not exist yet. */
  readonly parent: CommitId | undefined;
  readonly message: string;
  /** Path to whole content; `null` deletes. Other files of the parent stay. */
  readonly files: ReadonlyMap<string, string | null>;
  /** Folders of the parent that leave whole (`samples/2026-08-01`) before the files are written; a missing one is no error. */
  readonly dropped?: readonly string[];
}

/** The branch begins anew with the files it has; what was behind it stays reachable by another ref. */
export interface Reroot {
  /** The head this was decided on. */
  readonly head: CommitId;
  /** Of the commit without parent that has the head's files. */
  readonly message: string;
  /**
   * Full name of the ref that is to keep the head, `refs/allclear/archive/2026-11`. One that stands on an ancestor of the
   * head is moved on to the head. One that keeps anything else is never touched: the name then gets the first free suffix,
   * `.2`, `.3` and so on.
   */
  readonly archive: string;
}

/** A commit itself, without what it holds. */
export interface CommitFacts {
  readonly message: string;
  /** Absent where the branch began with it, or began anew. */
  readonly parent?: CommitId;
}

/** The history branch. Every method throws `AdapterError` when the backing store refuses. */
export interface Store {
  /** The branch's newest commit, or nothing where the branch does not exist. */
  head(): Promise<CommitId | undefined>;
  /** The named files as they are in that commit; a missing one is absent from the map. */
  read(at: CommitId, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  facts(at: CommitId): Promise<CommitFacts>;
  /** Compare-and-swap: `moved` when the branch's head is not `parent`; then nothing was changed. */
  commit(commit: HistoryCommit): Promise<CommitId | "moved">;
  /**
   * Archives the head and lets the branch begin anew, both or neither, and gives the branch's new head. `moved` when its
   * head was not `head` any more; then the branch was not changed.
   */
  reroot(reroot: Reroot): Promise<CommitId | "moved">;
}

/** Where incidents are told. Every method throws `AdapterError` when the tracker refuses. */
export interface Tracker {
  /** Finds what the query asks for; it may give more. A numbered issue that is not in the answer does not exist any more. */
  find(query: IssueQuery): Promise<readonly TrackedIssue[]>;
  open(draft: IssueDraft): Promise<OpenedIssue>;
  /** Answers what of it was not to be had, a plain sentence each: for that alone nothing else of an edit is refused. */
  edit(number: number, edit: IssueEdit): Promise<readonly string[]>;
  /** Bodies of the comments our own account wrote, oldest first. */
  comments(number: number): Promise<readonly string[]>;
  comment(number: number, body: string): Promise<void>;
}

/** A repository on the same GitHub. */
export interface RepositoryRef {
  readonly owner: string;
  readonly name: string;
}

export interface ActivitySeen {
  readonly happenings: readonly Happening[];
  /** How many people watch the first repository, and are mailed about its issues; absent where that is not told. */
  readonly watchers?: number;
}

/** What people do to repositories. */
export interface Activity {
  /** Deployments, releases and merges from then to then. Throws `AdapterError` when it cannot be asked at all. */
  during(asked: {
    readonly repositories: readonly RepositoryRef[];
    readonly from: Instant;
    readonly to: Instant;
  }): Promise<ActivitySeen>;
}

/** Teams of organisations. */
export interface Teams {
  /** May the token read who is in the team (`acme/core`), so that they can be assigned? Throws `AdapterError` when it cannot be asked. */
  mayRead(team: string): Promise<boolean>;
}

/** Who may do what in the repository. Throws `AdapterError` when it cannot be asked. */
export interface Access {
  /** `false` also for people who are nobody here. */
  may(user: string, permission: Permission): Promise<boolean>;
}

/** How a comment is answered before words are found. */
export type Reaction = "eyes" | "+1" | "confused";

/** Reactions to people's comments. Doing it twice is doing it once. Throws `AdapterError`. */
export interface Reactions {
  react(comment: number, reaction: Reaction): Promise<void>;
}

/** A folder that receives files: the built site. */
export interface Folder {
  /** Replaces the folder's whole content. */
  write(files: ReadonlyMap<string, string>): Promise<void>;
}

/** What the published site says of itself in its `build.json`. `url`: where it is served, where that is known. */
export type Served =
  | { readonly kind: "ours"; readonly url?: string; readonly news: number; readonly at: Instant }
  /** Publishing is on, but nothing has been published yet. */
  | { readonly kind: "empty"; readonly url?: string }
  /** There is nowhere to publish, or a site that is not ours stands there, which is never overwritten. `next`: what to do. */
  | { readonly kind: "off"; readonly next: string };

/** Where the site is published. Throws `AdapterError` when it cannot be asked. */
export interface Publication {
  /** `url` is where it was last seen, which saves asking for it. */
  served(url: string | undefined): Promise<Served>;
}

/** A file of the repository as it was read, and as it is to be. */
export interface FileEdit {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/** What became of the changes that people were asked to accept. */
export type Proposal =
  | { readonly kind: "none" }
  /** They are waiting; `text` is the file with them. */
  | { readonly kind: "open"; readonly text: string }
  /** People do not want them. */
  | { readonly kind: "declined"; readonly why: string };

/** The repository's own files, which people write: changed only where the config asks for it. Throws `AdapterError`. */
export interface Documents {
  /** As it is on the default branch. */
  read(path: string): Promise<string | undefined>;
  /** Refused where the file is not any more what it was. */
  commit(edit: FileEdit): Promise<void>;
  proposal(path: string): Promise<Proposal>;
  /** Asks people to accept the change: one pull request, brought up to date where it is open already. */
  propose(edit: FileEdit): Promise<void>;
}

export interface ConfigFiles {
  /** In name order; the name is the path as the user knows it. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The commit they are from, where they come from one. */
  readonly commit?: CommitId;
}

/** Where the config comes from. Throws `AdapterError`, also where there is none: it says which paths were looked for. */
export interface ConfigSource {
  /**
   * A text file beside the config, named from the root of the repository, with `at` as in `readConfig`; nothing where there
   * is none within it.
   */
  readText(name: string, at?: CommitId): Promise<string | undefined>;
  /** `at`: as it was in that commit; by default as it is now. */
  readConfig(at?: CommitId): Promise<ConfigFiles>;
}

export interface Clock {
  now(): Instant;
  sleep(ms: number): Promise<void>;
}

/** What went wrong with the environment, told with the next step. */
export type AdapterCode =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "gone"
  | "rate-limited"
  | "invalid"
  | "too-large"
  | "unavailable"
  | "ambiguous"
  | "damaged";

/** The environment refused or failed us. `next` says what the reader can do about it. */
export class AdapterError extends Error {
  readonly code: AdapterCode;
  readonly next: string;

  constructor(code: AdapterCode, message: string, options: { readonly next: string; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AdapterError";
    this.code = code;
    this.next = options.next;
  }
}
