import type { Instant } from "../core/brand.ts";
import type { Change } from "../core/incident.ts";
import type { Result } from "../core/result.ts";
import type { Secrets } from "../core/secret.ts";
import type {
  Activity,
  AdapterError,
  Clock,
  Documents,
  Folder,
  Mailer,
  Network,
  Publication,
  Store,
  Tracker,
} from "../ports.ts";

/** What a round says while it goes on. How it is shown (a live line, plain lines, a log group) is the entry's business. */
export type Progress =
  | { readonly kind: "started"; readonly checks: number; readonly at: Instant }
  | { readonly kind: "looked"; readonly result: Result; readonly done: number; readonly of: number }
  | { readonly kind: "settling"; readonly waitMs: number; readonly checks: readonly string[] }
  | { readonly kind: "committed"; readonly commit: string; readonly message: string }
  | { readonly kind: "changed"; readonly change: Change }
  | { readonly kind: "problem"; readonly text: string }
  | { readonly kind: "refused"; readonly error: AdapterError };

/** The outside world as use cases see it: ports, and the values that only an entry may read. */
export interface World {
  readonly network: Network & Mailer;
  readonly clock: Clock;
  readonly store: Store;
  readonly tracker: Tracker;
  readonly site: Folder;
  /** Absent where nobody can be asked what was done to the repositories. */
  readonly activity?: Activity;
  /** Absent where the folder itself is what people look at. */
  readonly publication?: Publication;
  /** Where the round itself publishes the site; absent where that is somebody else's work. */
  readonly siteBranch?: Folder;
  /** The repository's own files; absent where there is no repository around the history. */
  readonly documents?: Documents;
  /** Values for the `${NAME}`s of the config. */
  readonly secrets: Secrets;
  report(progress: Progress): void;
}
