import { InputError } from "./inputs.ts";

/** What GitHub says started this run, as `@actions/github` reads it. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly ref: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly runId: number;
  readonly runAttempt: number;
  readonly job: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** What a run is for. `isRecorded` is false on a branch whose results must not become this repository's history. */
export type Mode =
  | { readonly kind: "validate" }
  | { readonly kind: "round"; readonly isRecorded: boolean; readonly looksAt: "all" | "due" };

/**
 * Chooses by event: a schedule is a round over the due checks, any other start of a round looks at all, a pull request only
 * validates: it may come from a stranger's fork. Throws `InputError` for events that mean nothing here.
 */
export function modeOf(event: RunnerEvent): Mode {
  switch (event.name) {
    case "schedule":
      return { kind: "round", isRecorded: isDefaultBranch(event), looksAt: "due" };
    case "push":
    case "workflow_dispatch":
    case "repository_dispatch":
      return { kind: "round", isRecorded: isDefaultBranch(event), looksAt: "all" };
    case "pull_request":
      return { kind: "validate" };
    case "pull_request_target":
      throw new InputError(
        "the event `pull_request_target` gives a stranger's pull request this repository's secrets; use `pull_request`",
      );
    default:
      throw new InputError(
        `the event \`${event.name}\` means nothing to Allclear; it takes schedule, workflow_dispatch, repository_dispatch, push and pull_request`,
      );
  }
}

/** The payload of every event but some schedules names the default branch; a schedule runs nowhere else. */
function isDefaultBranch({ name, ref, payload }: RunnerEvent): boolean {
  const branch = textField(payload["repository"], "default_branch");
  return branch === undefined ? name === "schedule" : ref === `refs/heads/${branch}`;
}

/** The repository's numeric id: it survives a rename, and a fork has another. */
export function repositoryId(
  event: RunnerEvent,
  environment: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const repository = event.payload["repository"];
  const told =
    typeof repository === "object" && repository !== null && "id" in repository
      ? repository.id
      : environment["GITHUB_REPOSITORY_ID"];
  const id = Number(told);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function textField(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === "string" ? found : undefined;
}
