import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { instant } from "../../src/core/brand.ts";
import type { Clock } from "../../src/ports.ts";
import { actorFor, identify, keysOf, type Permissions, type Role, type TokenGrant } from "./access.ts";
import { type ApiRequest, answer, answerOf } from "./api.ts";
import { type Dump, dump } from "./dump.ts";
import { type Fault, FaultPlan, type When } from "./faults.ts";
import type { Json, JsonObject } from "./json.ts";
import { guestOf, isAbout, type Neighbour, openNeighbour } from "./neighbour.ts";
import { openIssue } from "./operations/issues.ts";
import { closePull } from "./operations/pulls.ts";
import { attach, type LoggedRequest, listen, stop } from "./server.ts";
import { openSite, type Site } from "./site.ts";
import { completeSeed, createWorld, type Seed, type Settings, type World } from "./world.ts";

export interface StandInOptions {
  readonly seed?: Seed;
  readonly users?: readonly { readonly login: string; readonly role: Role }[];
  /** What the Actions token may do. Default `contents: write`, `issues: write`, `pages: read`. */
  readonly permissions?: Permissions;
  readonly tokens?: readonly TokenGrant[];
  /** A second repository of the same owner, with tokens of its own. */
  readonly neighbour?: Neighbour;
  /** For times, rate limits and budgets. Default: the real one. */
  readonly clock?: Clock;
  readonly settings?: Partial<Settings>;
}

/** A person's way into the API: paths start below the repository (`/issues/3`). */
export type Person = (method: string, path: string, body?: JsonObject) => Promise<Json>;

/** A GitHub on loopback: one repository, its issues, its Pages site, and perhaps another repository beside it. */
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
  /** The same of the second repository; empty where there is none. */
  readonly neighbourDirectory: string;
  readonly settings: Settings;
  /** Every request in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Requests that GitHub's own description does not allow. Tests assert that there are none. */
  readonly violations: readonly string[];
  /** Bodies of the dispatches that were asked for, with `workflow` where it was one workflow's. */
  readonly dispatches: readonly JsonObject[];
  /** The published Pages site. */
  readonly site: Site;
  /** Fails one request. Several may be planned; each happens once. */
  failAt(when: When, fault: Fault): void;
  /** Acts as a person of `users` (or the owner), with that person's rights. */
  as(login: string): Person;
  /** Opens a pull request, which lists of issues show too, and returns its number. */
  addPullRequest(title: string, login: string): number;
  /** Closes one without merging it, as a person does. */
  closePullRequest(number: number): void;
  /** The end state in a form two runs can be compared by. */
  dump(): Promise<Dump>;
  /** The same of the second repository, which there must be. */
  dumpNeighbour(): Promise<Dump>;
  /** Ends the server and all its connections, also the hanging ones, and removes the repository. */
  close(): Promise<void>;
}

const ACTIONS_TOKEN = "actions-token";
const DEFAULT_PERMISSIONS: Permissions = { contents: "write", issues: "write", pages: "read" };
const SYSTEM_CLOCK: Clock = { now: () => instant(Date.now()), sleep: (ms) => setTimeout(ms) };

/** Starts the stand-in on a free port of 127.0.0.1. */
export async function createStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const server = createServer();
  const apiUrl = await listen(server);
  const site = await openSite(completeSeed(options.seed).name);
  const world = await createWorld(options, { apiUrl, siteUrl: site.url, clock: options.clock ?? SYSTEM_CLOCK });
  const { permissions = DEFAULT_PERMISSIONS, tokens = [] } = options;
  const own = keysOf(world, [{ token: ACTIONS_TOKEN, permissions }, ...tokens]);
  const beside = options.neighbour && (await openNeighbour(world, options.neighbour));
  const placeOf = (request: ApiRequest) =>
    beside !== undefined && isAbout(beside.world, request)
      ? { world: beside.world, keys: new Map([...guestOf(own), ...beside.keys]) }
      : { world, keys: new Map([...guestOf(beside?.keys ?? new Map()), ...own]) };
  const faults = new FaultPlan();
  const violations: string[] = [];
  const violate = (what: string): unknown => violations.push(what);
  const requests = attach(server, {
    fault: (request) => faults.take(request),
    refuse: (fault) => answerOf(world, fault),
    handle: ({ method, path, headers, body }) => {
      const request = { method, path, accept: headers.accept ?? "", body };
      const place = placeOf(request);
      return answer(place.world, request, () => identify(headers, place.keys), violate);
    },
  });
  const { owner, name, id, defaultBranch, git, settings, dispatches } = world;
  return {
    apiUrl,
    token: ACTIONS_TOKEN,
    owner,
    name,
    id,
    defaultBranch,
    gitDirectory: git.directory,
    neighbourDirectory: beside?.world.git.directory ?? "",
    settings,
    requests,
    violations,
    dispatches,
    site,
    failAt: (when, fault) => faults.add(when, fault),
    as: (login) => personOf(world, login),
    closePullRequest: (number) => closePull(world, number),
    addPullRequest: (title, login) => openIssue(world, actorFor(world, login), { title }, true).number,
    dump: () => dump(world),
    dumpNeighbour: () =>
      beside === undefined ? Promise.reject(new Error("there is no neighbour")) : dump(beside.world),
    close: async () => {
      await Promise.all([stop(server), site.close()]);
      git.close();
      beside?.world.git.close();
      // A request that was cut off may still be writing objects.
      const directories = [world.directory, ...(beside === undefined ? [] : [beside.world.directory])];
      for (const each of directories) await rm(each, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Acts in the API as a person: not logged, not counted, no fault hits it. Throws where the API refuses. */
function personOf(world: World, login: string): Person {
  const actor = actorFor(world, login);
  return async (method, path, body) => {
    const request = {
      method,
      path: `/repos/${world.owner}/${world.name}${path}`,
      accept: "",
      body: body === undefined ? "" : JSON.stringify(body),
    };
    const complaints: string[] = [];
    const { status, content } = await answer(
      world,
      request,
      () => actor,
      (what) => complaints.push(what),
    );
    if (status < 400 && complaints.length === 0) return content.length === 0 ? null : JSON.parse(content.toString());
    throw new Error(`${method} ${path}: ${status} ${[...complaints, content.toString()].join("; ")}`);
  };
}
