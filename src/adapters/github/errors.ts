import { safeLine } from "../../core/line.ts";
import { AdapterError } from "../../ports.ts";

/** A request as GitHub's documentation writes it: `PATCH` and `/repos/{owner}/{repo}/git/refs/{ref}`. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** An answer that is no success. */
export interface Refusal {
  readonly status: number;
  /** GitHub's own words. */
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Where the path says what permission a request needs; the first match counts. */
const PERMISSION_BY_PATH: readonly (readonly [pattern: RegExp, permission: string])[] = [
  [/\/(issues|labels|assignees)\b/, "issues"],
  [/\/pages\b/, "pages"],
  [/\/actions\b/, "actions"],
  [/\/deployments\b/, "deployments"],
  [/\/check-(runs|suites)\b/, "checks"],
  [/\/pulls\b/, "pull-requests"],
  [/\/(git|contents|branches|commits|compare|releases|dispatches)\b/, "contents"],
];

/** GitHub's words for what a ruleset or the protection of a branch refuses. */
const RULES =
  /rule violation|protected (branch|ref)|authorized to push|through a pull request|reference update failed|force.push|verified signatures/i;

/** Answers that GitHub gives for reasons of the repository's settings, told apart by its words. */
const SETTINGS: readonly (readonly [pattern: RegExp, next: string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    "Settings → Actions → General → Workflow permissions → Allow GitHub Actions to create and approve pull requests; or " +
      "write the table by commit: `readme: { by: commit }`",
  ],
  [/archived/i, "unarchive the repository, or keep the history in another one"],
  [
    RULES,
    "let the workflow bypass the rule: Settings → Rules (or Branches) → the rule that covers this branch → bypass list, " +
      "or exclude the branch from the rule",
  ],
];

/** Turns an answer that GitHub will give again, however often we ask, into an error with the next step. */
export function refused(route: Route, refusal: Refusal, cause: unknown): AdapterError {
  const told = `${described(route)} was answered with ${refusal.status}: ${safeLine(refusal.message, 300)}`;
  const setting = SETTINGS.find(([pattern]) => pattern.test(refusal.message));
  if (setting !== undefined) return new AdapterError("forbidden", told, { next: setting[1], cause });
  switch (refusal.status) {
    case 401:
      return new AdapterError("unauthorized", told, {
        next: "check that the token is complete, has not expired and was not revoked",
        cause,
      });
    case 403:
    case 451:
      return new AdapterError("forbidden", told, { next: permissionStep(route, refusal), cause });
    case 404:
      return new AdapterError("not-found", told, {
        next: `check that the repository exists under this name; a token without access gets the same answer: ${permissionStep(route, refusal)}`,
        cause,
      });
    case 409:
      return new AdapterError("invalid", told, { next: conflictStep(refusal), cause });
    case 410:
      return new AdapterError("gone", told, { next: goneStep(route), cause });
    default:
      return /too (large|long|big)/i.test(refusal.message)
        ? new AdapterError("too-large", told, { next: "make what is sent smaller: fewer checks in one history", cause })
        : new AdapterError("invalid", told, { next: "report this: a request of ours was not understood", cause });
  }
}

/** Did a rule for the branch refuse? */
export function isRuleRefusal(error: unknown): error is AdapterError {
  return error instanceof AdapterError && error.code === "forbidden" && RULES.test(error.message);
}

/** Was it a rule, or another setting of the repository, that refused, and not for want of a permission? */
export function isSettingsRefusal({ message }: AdapterError): boolean {
  return SETTINGS.some(([pattern]) => pattern.test(message));
}

/** `contents: write`: what the job's `permissions` must say for this request. */
function permissionFor(route: Route): string | undefined {
  const found = PERMISSION_BY_PATH.find(([pattern]) => pattern.test(route.path));
  if (found === undefined) return undefined;
  return `${found[1]}: ${route.method === "GET" || route.method === "HEAD" ? "read" : "write"}`;
}

/** `PATCH /repos/{owner}/{repo}/git/refs/{ref}`: never with values, which may be private. */
export function described(route: Route): string {
  return `${route.method} ${route.path}`;
}

function permissionStep(route: Route, refusal: Refusal): string {
  const url = /url=(\S+)/.exec(String(refusal.headers["x-github-sso"] ?? ""))?.[1];
  if (url !== undefined) return `authorise the token for the organisation's single sign-on: ${url}`;
  const permission = acceptedPermission(refusal) ?? permissionFor(route);
  return permission === undefined
    ? "check what the token may do"
    : `add \`${permission}\` to the job's \`permissions\` (or to the token)`;
}

/** The first alternative of `x-accepted-github-permissions: issues=write; pull_requests=write`. */
function acceptedPermission(refusal: Refusal): string | undefined {
  const header = refusal.headers["x-accepted-github-permissions"];
  if (header === undefined || header === "") return undefined;
  const [first = ""] = String(header).split(";");
  return first.trim().replaceAll("=", ": ").replaceAll(",", ", ").replaceAll("_", "-");
}

function conflictStep(refusal: Refusal): string {
  return /is empty/i.test(refusal.message)
    ? "make a first commit on the repository's default branch (the workflow and the config will do), then run again"
    : "run again; if it stays, another program writes to the same place";
}

function goneStep(route: Route): string {
  return route.path.includes("/issues")
    ? "turn issues on: Settings → General → Features → Issues"
    : "check the feature's switch in the repository's settings";
}
