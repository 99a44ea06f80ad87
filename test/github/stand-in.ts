import type { Clock } from "../../src/ports.ts";
import type { Dump } from "./dump.ts";
import type { Fault, When } from "./faults.ts";
import type { Site } from "./site.ts";

/** What a token may do, by the names of a workflow's `permissions:`. What is absent is not granted; `metadata: read` always is. */
export type Permissions = Readonly<
  Partial<Record<"actions" | "contents" | "issues" | "pages" | "pull-requests", "read" | "write">>
>;

/** What a person may do in the repository. */
export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** A further token. `login` makes it a person's; without one it is an Actions token like the main one. */
export interface TokenGrant {
  readonly token: string;
  readonly login?: string;
  readonly permissions: Permissions;
}

export interface StandInOptions {
  readonly seed?: {
    /** Default `acme`. */
    readonly owner?: string;
    /** Default `shop`. */
    readonly name?: string;
    /** Default 1001. */
    readonly id?: number;
    /** Default `main`. */
    readonly defaultBranch?: string;
    /** Files of the first commit on the default branch. An empty record makes an empty repository; absent means a README. */
    readonly files?: Readonly<Record<string, string>>;
  };
  readonly users?: readonly { readonly login: string; readonly role: Role }[];
  /** What the Actions token may do. Default `contents: write`, `issues: write`, `pages: read`. */
  readonly permissions?: Permissions;
  readonly tokens?: readonly TokenGrant[];
  /** For times, rate limits and budgets. Default: the real one. */
  readonly clock?: Clock;
  readonly settings?: Partial<Settings>;
}

/** What a test may change while the server runs. */
export interface Settings {
  private: boolean;
  issuesEnabled: boolean;
  /** How many reads of the issues list still miss a created or changed issue. Reading it by number is never late. */
  listLag: number;
  /** Requests an hour. */
  hourlyBudget: number;
  /** Requests a minute before the secondary limit refuses. */
  minuteBudget: number;
  /** GitHub Pages: absent means off. */
  pages: { readonly htmlUrl?: string; readonly buildType: "workflow" | "legacy" } | undefined;
}

/** One line of the request log. */
export interface LoggedRequest {
  readonly number: number;
  readonly method: string;
  /** Path with query, as it was sent. */
  readonly path: string;
  /** 0 where no whole answer was sent. */
  readonly status: number;
  /** Did it reach the handler, so that its effect may have happened? */
  readonly handled: boolean;
  readonly fault?: Fault;
}

/** A GitHub on loopback: one repository, its issues, its Pages site. */
export interface StandIn {
  /** For `GITHUB_API_URL`: no slash at the end. */
  readonly apiUrl: string;
  /** The Actions token. */
  readonly token: string;
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  /** The bare repository behind the API, for the `git` program. */
  readonly gitDirectory: string;
  readonly settings: Settings;
  /** Every request in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Requests that GitHub's own description does not allow. Tests assert that there are none. */
  readonly violations: readonly string[];
  /** The published Pages site. */
  readonly site: Site;
  /** Fails one request. Several may be planned; each happens once. */
  failAt(when: When, fault: Fault): void;
  /** The end state in a form two runs can be compared by. */
  dump(): Promise<Dump>;
  /** Ends the server and all its connections, also the hanging ones, and removes the repository. */
  close(): Promise<void>;
}

/** Starts the stand-in on a free port of 127.0.0.1. */
export async function createStandIn(options: StandInOptions = {}): Promise<StandIn> {
  await Promise.resolve(options);
  throw new Error("the stand-in is not built yet");
}
