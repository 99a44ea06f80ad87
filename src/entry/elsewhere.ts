import { isSettingsRefusal } from "../adapters/github/errors.ts";
import { type AdapterCode, AdapterError, type Store, type Tracker } from "../ports.ts";

/** What GitHub answers to a token that a repository does not let in; of a private one that it does not exist. */
const NOT_LET_IN: ReadonlySet<AdapterCode> = new Set(["forbidden", "not-found", "unauthorized"]);

/** A history in another repository: what goes wrong says in which one, and a refusal says which token it needs. */
export function explainedElsewhere(store: Store, place: Elsewhere): Store {
  const explained = explainer(place, { what: "the history", input: "history-token", permission: "contents" });
  return {
    head: () => explained(store.head()),
    read: (at, paths) => explained(store.read(at, paths)),
    facts: (at) => explained(store.facts(at)),
    commit: (commit) => explained(store.commit(commit)),
    reroot: (reroot) => explained(store.reroot(reroot)),
  };
}

/** The same of issues in another repository. */
export function explainedIssues(tracker: Tracker, place: Elsewhere): Tracker {
  const explained = explainer(place, { what: "the issues", input: "issues-token", permission: "issues" });
  return {
    find: (query) => explained(tracker.find(query)),
    open: (draft) => explained(tracker.open(draft)),
    edit: (number, edit) => explained(tracker.edit(number, edit)),
    comments: (number) => explained(tracker.comments(number)),
    comment: (number, body) => explained(tracker.comment(number, body)),
  };
}

interface Kept {
  readonly what: string;
  /** The input that takes the token for it. */
  readonly input: string;
  readonly permission: string;
}

function explainer({ repository, hasOwnToken }: Elsewhere, { what, input, permission }: Kept) {
  const needed = hasOwnToken
    ? `let the token in \`${input}\` write ${permission} of \`${repository}\``
    : `give the step the input \`${input}\`, a token that may write ${permission} of \`${repository}\`: the job's own is let into its own repository alone`;
  return async function explained<Value>(asked: Promise<Value>): Promise<Value> {
    try {
      return await asked;
    } catch (cause) {
      if (!(cause instanceof AdapterError)) throw cause;
      const isKeptOut = NOT_LET_IN.has(cause.code) && !isSettingsRefusal(cause);
      const message = `${what} in \`${repository}\`: ${cause.message}`;
      throw new AdapterError(cause.code, message, { next: isKeptOut ? needed : cause.next, cause });
    }
  };
}

export interface Elsewhere {
  /** `acme/history` */
  readonly repository: string;
  /** Was a token given for it alone? */
  readonly hasOwnToken: boolean;
}
