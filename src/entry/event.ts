import type { CommandEvent } from "../app/bot.ts";
import { commentCommand, dispatchedCommand } from "./command-event.ts";
import { InputError, type Inputs } from "./inputs.ts";

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
  | { readonly kind: "command"; readonly command: CommandEvent }
  /** A comment that is no command: nothing is asked and nothing done. */
  | { readonly kind: "ignored" }
  | { readonly kind: "round"; readonly isRecorded: boolean; readonly looksAt: "all" | "due" };

/**
 * Chooses by event: a schedule is a round over the due checks, any other start of a round looks at all, a pull request only
 * validates: it may come from a stranger's fork. Comments are commands, and so is a dispatch that carries one. Throws
 * `InputError` for events that mean nothing here.
 */
export function modeOf(event: RunnerEvent, inputs: Inputs): Mode {
  const isDispatch = event.name === "workflow_dispatch" || event.name === "repository_dispatch";
  if (inputs.command !== undefined && !isDispatch)
    throw new InputError(`the input \`command\` is for workflow_dispatch; the event is \`${event.name}\``);
  switch (event.name) {
    case "schedule":
      return { kind: "round", isRecorded: isDefaultBranch(event), looksAt: "due" };
    case "workflow_dispatch":
    case "repository_dispatch": {
      const command = dispatchedCommand(event, inputs);
      if (command === undefined) return { kind: "round", isRecorded: isDefaultBranch(event), looksAt: "all" };
      if (isDefaultBranch(event)) return { kind: "command", command };
      throw new InputError("a command changes history, so it is taken on the default branch alone");
    }
    case "issue_comment": {
      const command = commentCommand(event);
      return command === undefined ? { kind: "ignored" } : { kind: "command", command };
    }
    case "push":
      return { kind: "round", isRecorded: isDefaultBranch(event), looksAt: "all" };
    case "pull_request":
      return { kind: "validate" };
    case "pull_request_target":
      throw new InputError(
        "the event `pull_request_target` gives a stranger's pull request this repository's secrets; use `pull_request`",
      );
    default:
      throw new InputError(
        `the event \`${event.name}\` means nothing to Allclear; it takes schedule, workflow_dispatch, repository_dispatch, push, pull_request and issue_comment`,
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
