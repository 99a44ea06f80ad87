import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { iso } from "../../src/core/brand.ts";
import type { Clock } from "../../src/ports.ts";
import type { Account, Role } from "./access.ts";
import { Repository } from "./git.ts";
import type { CommitObject } from "./git-objects.ts";
import type { RepositoryActivity } from "./graphql-names.ts";
import { isObject, type Json, type JsonObject, textIn } from "./json.ts";
import { Limits } from "./limits.ts";
import type { BranchRule } from "./rules.ts";

/** What a test may change while the server runs. */
export interface Settings {
  private: boolean;
  issuesEnabled: boolean;
  /** How many reads of the issues list still miss a created or changed issue. Reading it by number is never late. */
  listLag: number;
  /** Requests an hour, those to GraphQL apart. */
  hourlyBudget: number;
  /** Points of GraphQL an hour. */
  hourlyPoints: number;
  /** Is there a GraphQL API? */
  graphql: boolean;
  /** Issues and comments created in a minute and in an hour before the secondary limit refuses. */
  contentsPerMinute: number;
  contentsPerHour: number;
  /** What covers every branch but the default one. */
  rules: readonly BranchRule[];
  /** Settings → Actions → General: may a workflow open pull requests? */
  actionsOpenPulls: boolean;
  /** Members by team, `acme/core`. */
  teams: Readonly<Record<string, readonly string[]>>;
  milestones: readonly number[];
  /** What GraphQL shows of the repository beside its files: nodes as GitHub's schema has them. */
  activity: RepositoryActivity;
  /** GitHub Pages; `undefined`: off. */
  pages: { readonly htmlUrl?: string; readonly buildType: "workflow" | "legacy" } | undefined;
}

/** The repository a stand-in begins with. */
export interface Seed {
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
}

/** The seed with its defaults. */
export function completeSeed(seed: Seed = {}): Required<Seed> {
  const name = seed.name ?? "shop";
  const files = { "README.md": `# ${name}\n` };
  return { owner: "acme", name, id: 1001, defaultBranch: "main", files, ...seed };
}

export interface WorldOptions {
  readonly seed?: Seed;
  readonly users?: readonly { readonly login: string; readonly role: Role }[];
  readonly settings?: Partial<Settings>;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly stateReason: string | null;
  readonly author: Account;
  /** Names as the labels spell them. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly lockReason: string | null;
  readonly locked: boolean;
  readonly milestone: number | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly isPullRequest: boolean;
}

/** The branches of a pull request; the rest of it is an issue. */
export interface PullRequest {
  readonly head: string;
  readonly base: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly reactions: readonly { readonly id: number; readonly account: Account; readonly content: string }[];
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** A change of an issue that lists do not show yet. */
interface LateChange {
  readonly number: number;
  /** What lists still show; absent where the issue is new. */
  readonly before: Issue | undefined;
  /** The list read that is the last to miss it. */
  readonly until: number;
}

/** Everything behind the API: one repository and its people. */
export interface World {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  /** Where the Pages site is published. */
  readonly siteUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly limits: Limits;
  readonly git: Repository;
  /** What holds the repository; removed at the end. */
  readonly directory: string;
  /** By login in lower case. */
  readonly people: ReadonlyMap<string, { readonly account: Account; readonly role: Role }>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  /** By name in lower case. */
  readonly labels: Map<string, Label>;
  /** By the number of their issue, oldest first. */
  readonly pulls: Map<number, PullRequest>;
  /** Bodies of `repository_dispatch` and `workflow_dispatch` requests. */
  readonly dispatches: JsonObject[];
  readonly late: LateChange[];
  /** Numbers of the issues that are pinned, at most three. */
  readonly pins: Set<number>;
  /** Commits that GitHub signed. */
  readonly signed: Set<string>;
  listReads: number;
  lastId: number;
}

const DEFAULT_SETTINGS: Settings = {
  private: false,
  issuesEnabled: true,
  listLag: 0,
  hourlyBudget: 1000,
  hourlyPoints: 1000,
  graphql: true,
  contentsPerMinute: 80,
  contentsPerHour: 500,
  rules: [],
  actionsOpenPulls: true,
  teams: {},
  milestones: [],
  activity: { watchers: 0, deployments: [], releases: [], pullRequests: [] },
  pages: undefined,
};

/** Builds the repository with its first commit. */
export async function createWorld(
  options: WorldOptions,
  { apiUrl, siteUrl, clock }: { readonly apiUrl: string; readonly siteUrl: string; readonly clock: Clock },
): Promise<World> {
  const { owner, name, id, defaultBranch, files } = completeSeed(options.seed);
  const directory = await mkdtemp(join(tmpdir(), "stand-in-"));
  const git = Repository.create(join(directory, `${name}.git`), defaultBranch);
  const settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const world: World = {
    apiUrl,
    siteUrl,
    owner,
    name,
    id,
    defaultBranch,
    clock,
    settings,
    limits: new Limits(clock, settings),
    git,
    directory,
    people: peopleOf(owner, options.users ?? []),
    issues: new Map(),
    comments: new Map(),
    labels: new Map(),
    pulls: new Map(),
    dispatches: [],
    late: [],
    pins: new Set(),
    signed: new Set(),
    listReads: 0,
    lastId: 0,
  };
  await plant(world, files);
  return world;
}

function peopleOf(owner: string, users: NonNullable<WorldOptions["users"]>): World["people"] {
  const all = [{ login: owner, role: "admin" as const }, ...users.filter(({ login }) => login !== owner)];
  return new Map(
    all.map(({ login, role }, index) => [
      login.toLowerCase(),
      { account: { id: 101 + index, login, type: "User" as const }, role },
    ]),
  );
}

async function plant(world: World, files: Readonly<Record<string, string>>): Promise<void> {
  const changes = Object.entries(files).map(([path, text]) => ({
    path,
    mode: "100644",
    sha: world.git.writeBlob(text),
  }));
  if (changes.length === 0) return;
  const tree = await world.git.writeTree(undefined, changes);
  const by = identity({ id: 101, login: world.owner, type: "User" }, world);
  const commit: CommitObject = { tree, parents: [], author: by, committer: by, message: "Begin" };
  await world.git.updateRef(`refs/heads/${world.defaultBranch}`, { to: world.git.writeCommit(commit) });
}

/** A new id: GitHub numbers all its objects alike. */
export function nextId(world: World): number {
  world.lastId += 1;
  return 9000 + world.lastId;
}

/** `Name <email> seconds zone` for an account at this moment. */
export function identity({ id, login }: Account, world: World): string {
  return `${login} <${id}+${login}@users.noreply.github.com> ${Math.floor(world.clock.now() / 1000)} +0000`;
}

export function now(world: World): string {
  return iso(world.clock.now());
}

/** Where one finds the repository, without a slash at the end. */
export function repositoryUrl({ apiUrl, owner, name }: World): string {
  return `${apiUrl}/repos/${owner}/${name}`;
}

/** The repository's name in GraphQL. */
export function nodeId({ id }: World): string {
  return `R_${id}`;
}

export function webUrl({ owner, name }: World): string {
  return `https://github.com/${owner}/${name}`;
}

/** Stores an issue. Lists go on showing what was there before for as long as `settings.listLag` says. */
export function saveIssue(world: World, issue: Issue): Issue {
  const { listLag } = world.settings;
  const before = world.issues.get(issue.number);
  if (listLag > 0) world.late.push({ number: issue.number, before, until: world.listReads + listLag });
  world.issues.set(issue.number, issue);
  return issue;
}

/** The issues as a list shows them now. Each call counts as a read. */
export function listedIssues(world: World): readonly Issue[] {
  world.listReads += 1;
  return [...world.issues.values()].flatMap((issue) => {
    const late = world.late.find(({ number, until }) => number === issue.number && until >= world.listReads);
    const shown = late === undefined ? issue : late.before;
    return shown === undefined ? [] : [shown];
  });
}

/** Label names, spelt as the repository spells them; unknown ones are created. */
export function knownLabels(world: World, names: readonly string[]): readonly string[] {
  const known = names.map((name) => {
    const found = world.labels.get(name.toLowerCase());
    return (found ?? saveLabel(world, { name, color: "ededed", description: null })).name;
  });
  return [...new Set(known)];
}

export function saveLabel(world: World, label: Omit<Label, "id">): Label {
  const saved = { id: nextId(world), ...label };
  world.labels.set(label.name.toLowerCase(), saved);
  return saved;
}

/** Members of a list of labels, which may be names or objects with a name. */
export function labelName(item: Json): string {
  if (typeof item === "string") return item;
  return (isObject(item) && textIn(item, "name")) || "";
}
