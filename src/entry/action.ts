import process from "node:process";
import * as core from "@actions/core";
import { context } from "@actions/github";
import { runAction } from "./action-run.ts";
import { InputError } from "./inputs.ts";

/**
 * The Action's entry: everything that `action-run.ts` needs of the runner, and nothing else. A mistake of ours fails the
 * job with the stack; everything expected is told by `runAction` itself.
 */
try {
  await runAction({
    input: (name) => core.getInput(name),
    environment: process.env,
    event: {
      name: context.eventName,
      payload: context.payload,
      sha: context.sha,
      ref: context.ref,
      repository: context.repo,
      runId: context.runId,
      runAttempt: context.runAttempt,
      job: context.job,
      apiUrl: context.apiUrl,
      serverUrl: context.serverUrl,
    },
    out: { write: (text) => void process.stdout.write(text), isTerminal: false },
    core,
  });
} catch (error) {
  if (error instanceof InputError) core.setFailed(error.message);
  else
    core.setFailed(
      `this is a mistake of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
}
