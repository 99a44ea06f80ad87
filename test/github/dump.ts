/** The state of the stand-in, without what differs from run to run: object names, dates, ids. */
export interface Dump {
  /** By full ref name, sorted. */
  readonly refs: Readonly<Record<string, DumpedRef>>;
  /** By number. */
  readonly issues: readonly DumpedIssue[];
}

export interface DumpedRef {
  /** First-parent history, oldest first. */
  readonly commits: readonly DumpedCommit[];
  /** The newest commit's files: path to text. */
  readonly files: Readonly<Record<string, string>>;
}

export interface DumpedCommit {
  readonly message: string;
  /** Files that differ from the parent: path to new text, `null` where deleted. */
  readonly changes: Readonly<Record<string, string | null>>;
}

export interface DumpedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly stateReason: string | null;
  readonly author: string;
  readonly labels: readonly string[];
  readonly locked: boolean;
  readonly comments: readonly { readonly author: string; readonly body: string }[];
}
