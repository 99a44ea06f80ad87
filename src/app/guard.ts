import type { RunnableCheck } from "../config/config.ts";
import { type ControlAnswer, doubtful, guarded, type HostOf, independentControls } from "../core/guard.ts";
import type { Result } from "../core/result.ts";
import type { World } from "./world.ts";

/** A control is near and answers anything: it is waited for less long than a target. */
const CONTROL_TIMEOUT_MS = 5_000;
const CONTROL_ATTEMPTS = 2;

/** Whom to ask whether our own network works, and where the checks look. */
export interface Guard {
  readonly controls: readonly string[];
  readonly checks: readonly RunnableCheck[];
}

/** One pass's results, those that our own network made turned to `unknown`. Controls are asked only where some are in doubt. */
export async function guardedPass(world: World, guard: Guard, results: readonly Result[]): Promise<readonly Result[]> {
  if (doubtful(results).length === 0) return results;
  const hostOf = hostsOf(guard.checks);
  const urls = independentControls(guard.controls, results, hostOf);
  const controls = await Promise.all(urls.map((url) => ask(world, url)));
  return guarded({ results, hostOf, controls });
}

function hostsOf(checks: readonly RunnableCheck[]): HostOf {
  const hosts = new Map(checks.map(({ id, probe }) => [id, hostIn(probe.target)]));
  return (check) => hosts.get(check);
}

/** The host of a target as it may be shown; nothing where it is made from a secret. */
function hostIn(target: string): string | undefined {
  const host = URL.parse(target)?.hostname;
  return host === undefined || host.includes("$") || host.includes("%24") ? undefined : host;
}

/** Through the resolver and dialler of the looks, or it would prove nothing about them. */
async function ask({ network }: World, url: string): Promise<ControlAnswer> {
  const { hostname: host } = new URL(url);
  const request = {
    method: "GET",
    url,
    headers: {},
    timeoutMs: CONTROL_TIMEOUT_MS,
    maxBodyBytes: 1_024,
    allowPrivate: true,
  };
  let failure: string | undefined;
  for (let attempt = 0; attempt < CONTROL_ATTEMPTS; attempt++) {
    await network.turn();
    const exchange = await network.http(request);
    failure = exchange.failure?.reason;
    if (exchange.answer !== undefined || failure === undefined) return { host };
  }
  return { host, ...(failure === undefined ? {} : { failure }) };
}
