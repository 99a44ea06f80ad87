import { isSettingsRefusal } from "../adapters/github/errors.ts";
import { type AdapterCode, AdapterError, type Store } from "../ports.ts";

/** What GitHub answers to a token that a repository does not let in; of a private one that it does not exist. */
const NOT_LET_IN: ReadonlySet<AdapterCode> = new Set(["forbidden", "not-found", "unauthorized"]);

/** A history in another repository: what goes wrong says in which one, and a refusal says which token it needs. */
export function explainedElsewhere(store: Store, { repository, hasOwnToken }: Elsewhere): Store {
  const needed = hasOwnToken
    ? `let the token in \`history-token\` write contents of \`${repository}\``
    : `give the step the input \`history-token\`, a token that may write contents of \`${repository}\`: the job's own is let into its own repository alone`;

  async function explained<Value>(asked: Promise<Value>): Promise<Value> {
    try {
      return await asked;
    } catch (cause) {
      if (!(cause instanceof AdapterError)) throw cause;
      const isKeptOut = NOT_LET_IN.has(cause.code) && !isSettingsRefusal(cause);
      const message = `the history in \`${repository}\`: ${cause.message}`;
      throw new AdapterError(cause.code, message, { next: isKeptOut ? needed : cause.next, cause });
    }
  }
  return {
    head: () => explained(store.head()),
    read: (at, paths) => explained(store.read(at, paths)),
    facts: (at) => explained(store.facts(at)),
    commit: (commit) => explained(store.commit(commit)),
    reroot: (reroot) => explained(store.reroot(reroot)),
  };
}

export interface Elsewhere {
  /** `acme/history` */
  readonly repository: string;
  /** Was a token given for it alone? */
  readonly hasOwnToken: boolean;
}
