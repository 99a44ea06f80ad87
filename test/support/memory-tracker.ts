import { LABEL } from "../../src/core/issue.ts";
import { AdapterError, type IssueEdit, type TrackedIssue, type Tracker } from "../../src/ports.ts";

/** What happens to one call: it is refused and nothing was done, or it is done and nobody learns of it. */
export type CallFault = "refused" | "lost";

/** A tracker in memory: quick enough for thousands of rounds, and as unreliable as asked. */
export interface MemoryTracker extends Tracker {
  readonly issues: ReadonlyMap<number, MemoryIssue>;
  /** The faults of the next calls, in order; afterwards nothing fails. */
  faults: readonly (CallFault | "none")[];
  /** What a person does to an issue; nothing where they delete it. */
  byHand(number: number, change: Partial<MemoryIssue> | undefined): void;
}

export interface MemoryIssue extends TrackedIssue {
  readonly comments: readonly string[];
  readonly closedAs?: IssueEdit["closedAs"];
  readonly pin?: boolean;
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

  /** Open ones with our label, and those created since then. */
  function listed(since: number | undefined): readonly TrackedIssue[] {
    return [...issues.values()]
      .filter(({ number, state, labels }) => {
        const at = opened.get(number) ?? 0;
        const isListed = (state === "open" && labels.includes(LABEL)) || (since !== undefined && at >= since);
        return isListed && now() - at >= lagMs;
      })
      .map(plain);
  }

  function edited(number: number, edit: Partial<MemoryIssue>): void {
    const { closedAs, ...issue } = { ...known(number), ...edit };
    issues.set(number, { ...issue, ...(issue.state === "closed" && closedAs !== undefined && { closedAs }) });
  }

  const tracker: MemoryTracker = {
    issues,
    faults: [],
    byHand: (number, change) => {
      if (change === undefined) issues.delete(number);
      else edited(number, change);
    },
    find: ({ numbers, since }) =>
      call(() => {
        const found = listed(since);
        const byNumber = numbers.filter(
          (number) => issues.has(number) && !found.some((issue) => issue.number === number),
        );
        return [...found, ...byNumber.map((number) => plain(known(number)))];
      }),
    open: (draft) =>
      call(() => {
        const number = opened.size + 1;
        const url = `https://issues.example/${number}`;
        const issue: MemoryIssue = { ...draft, number, state: "open", mine: true, url, comments: [] };
        issues.set(number, issue);
        opened.set(number, now());
        return plain(issue);
      }),
    edit: async (number, edit) =>
      call(() => {
        edited(number, edit);
        return [];
      }),
    comments: async (number) => call(() => known(number).comments),
    comment: async (number, body) =>
      call(() => void issues.set(number, { ...known(number), comments: [...known(number).comments, body] })),
  };
  return tracker;
}

function plain({ number, title, body, state, mine, labels, url }: MemoryIssue): TrackedIssue {
  return { number, title, body, state, mine, labels, url };
}
