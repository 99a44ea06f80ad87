import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { after, describe, test } from "node:test";
import { type Plan, run, type Sweep } from "./sweep.ts";

const PROCESSES = availableParallelism();
/** Hundreds of repositories come and go: in memory, where the machine has a folder there. */
const MEMORY = "/dev/shm";
const environment = { ...process.env, ...(existsSync(MEMORY) ? { TMPDIR: MEMORY } : {}) };
const workers: ChildProcess[] = [];
const idle: ChildProcess[] = [];

/** Sweeps in a process of its own: all of them need some hundred runs of the rounds. */
async function sweepAside(plan: Plan): Promise<Sweep> {
  const worker = idle.pop() ?? startWorker();
  worker.send(plan);
  const [found] = await Promise.race([once(worker, "message"), once(worker, "exit").then(fell)]);
  idle.push(worker);
  return found;
}

function startWorker(): ChildProcess {
  const worker = fork(new URL("./sweep-worker.ts", import.meta.url), { serialization: "advanced", env: environment });
  workers.push(worker);
  return worker;
}

function fell(): never {
  throw new Error("the process that sweeps has ended");
}

after(() => {
  for (const worker of workers) worker.kill();
});

test("undisturbed, the rounds tell one outage from opening to closing", async () => {
  const { routes, end } = await run({ blow: "error" });
  assert.deepEqual(
    end.issues.map(({ state, stateReason, comments }) => [state, stateReason, comments.length]),
    [["closed", "completed", 1]],
  );
  assert.deepEqual([end.commits.length, end.results.length], [5, 5]);
  assert.ok(routes.length > 30);
});

describe("one request that goes wrong changes nothing in the end", { concurrency: PROCESSES }, () => {
  for (const blow of ["hang", "error", "half", "rateLimit"] as const) {
    test(`${blow}, at each request in turn`, async () => {
      const { hits, differences } = await sweepAside({ blow });
      assert.deepEqual(differences, []);
      assert.ok(hits > 30);
    });
  }

  for (const blow of ["reset", "lost"] as const) {
    test(`${blow}, at each request that writes`, async () => {
      const { hits, differences } = await sweepAside({ blow });
      assert.deepEqual(differences, []);
      assert.ok(hits > 15);
    });
  }

  test("the process dies before any one request: what it had not yet told is told, once", async () => {
    const { hits, differences } = await sweepAside({ blow: "death" });
    assert.deepEqual(differences, []);
    assert.ok(hits > 15);
  });

  test("lost, at each request about the issue of an outage that comes back: it is told once", async () => {
    const { hits, differences } = await sweepAside({ blow: "lost", comesBack: true, at: /^(POST|PATCH) .*\/issues/ });
    assert.deepEqual(differences, []);
    assert.equal(hits, 7);
  });

  for (const blow of ["half", "lost"] as const) {
    test(`${blow}, where something is created and the list of issues is late: one issue tells it`, async () => {
      const { hits, differences } = await sweepAside({ blow, listLag: 3, at: /^POST .*\/(issues|comments)$/ });
      assert.deepEqual(differences, []);
      assert.equal(hits, 2);
    });
  }
});
