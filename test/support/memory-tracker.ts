import { AdapterError, type IssueEdit, type TrackedIssue, type Tracker } from "../../src/ports.ts";

/** What happens to one call: it is refused and nothing was done, or it is done and nobody learns of it. */
export type CallFault = "refused" | "lost";

/** A tracker in memory: quick enough for thousands of rounds, and as unreliable as asked. */
export interface MemoryTracker extends Tracker {
  readonly issues: ReadonlyMap<number, MemoryIssue>;
  /** The faults of the next calls, in order; afterwards nothing fails. */
  faults: readonly (CallFault | "none")[];
}

export interface MemoryIssue extends TrackedIssue {
  readonly comments: readonly string[];
  readonly closedAs?: IssueEdit["closedAs"];
}

/** `lagMs`: for how long after an issue was opened lists still miss it. Asking by number is never late. */
export function createMemoryTracker(lagMs = 0, now: () => number = Date.now): MemoryTracker {
  const issues = new Map<number, MemoryIssue>();
  const opened = new Map<number, number>();

  function call<Value>(act: () => Value): Promise<Value> {
    const [fault, ...rest] = tracker.faults;
    tracker.faults = rest;
    if (fault === "refused") return Promise.reject(new AdapterError("unavailable", "refused", { next: "wait" }));
    const value = act();
    if (fault === "lost") return Promise.reject(new AdapterError("ambiguous", "lost", { next: "wait" }));
    return Promise.resolve(value);
  }

  function known(number: number): MemoryIssue {
    const issue = issues.get(number);
    if (issue === undefined) throw new AdapterError("not-found", `no issue ${number}`, { next: "nothing" });
    return issue;
  }

  function listed(): readonly TrackedIssue[] {
    return [...issues.values()].filter(({ number }) => now() - (opened.get(number) ?? 0) >= lagMs).map(plain);
  }

  const tracker: MemoryTracker = {
    issues,
    faults: [],
    find: ({ numbers }) =>
      call(() => {
        const found = listed();
        const byNumber = numbers.filter(
          (number) => issues.has(number) && !found.some((issue) => issue.number === number),
        );
        return [...found, ...byNumber.map((number) => plain(known(number)))];
      }),
    open: (draft) =>
      call(() => {
        const number = Math.max(0, ...issues.keys()) + 1;
        const url = `https://issues.example/${number}`;
        const issue: MemoryIssue = { ...draft, number, state: "open", mine: true, url, comments: [] };
        issues.set(number, issue);
        opened.set(number, now());
        return plain(issue);
      }),
    edit: async (number, edit) => call(() => void issues.set(number, { ...known(number), ...edit })),
    comments: async (number) => call(() => known(number).comments),
    comment: async (number, body) =>
      call(() => void issues.set(number, { ...known(number), comments: [...known(number).comments, body] })),
  };
  return tracker;
}

function plain({ number, title, body, state, mine, labels, url }: MemoryIssue): TrackedIssue {
  return { number, title, body, state, mine, labels, url };
}
