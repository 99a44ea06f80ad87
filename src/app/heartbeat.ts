import type { Heartbeat } from "../config/channels.ts";
import { safeLine } from "../core/line.ts";
import { redactor, urlSecrets } from "../core/redact.ts";
import { fill, secretNames, unset } from "../core/secret.ts";
import type { World } from "./world.ts";

const TIMEOUT_MS = 10_000;
const PAUSE_MS = 2_000;

/**
 * Tells a dead-man service that a round was recorded: one GET, and another after a failure. Redirects are not followed.
 * Answers what went wrong, in words that hold no secret; it never throws.
 */
export async function beat(
  world: Pick<World, "network" | "clock" | "secrets">,
  { url, allowPrivate }: Heartbeat,
): Promise<string | undefined> {
  const filled = fill(url, world.secrets);
  if ("missing" in filled) {
    return `the heartbeat was not called: ${unset(filled.missing)}`;
  }
  const first = await call(world, filled.text.trim(), allowPrivate);
  if (first === undefined) return undefined;
  await world.clock.sleep(PAUSE_MS);
  const problem = await call(world, filled.text.trim(), allowPrivate);
  if (problem === undefined) return undefined;
  const hidden = secretNames(url).flatMap((name) => world.secrets.get(name) ?? []);
  const redact = redactor([...hidden, ...[filled.text, ...hidden].flatMap(urlSecrets)]);
  return `the heartbeat was not taken: ${safeLine(redact(problem))}`;
}

async function call(
  { network }: Pick<World, "network">,
  url: string,
  allowPrivate: boolean,
): Promise<string | undefined> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return "its address is none that begins with `https://`";
  const limits = { timeoutMs: TIMEOUT_MS, maxBodyBytes: 1_024, allowPrivate };
  const { answer, failure } = await network.http({ method: "GET", url, headers: {}, ...limits });
  if (answer === undefined) return failure?.detail ?? "no answer came";
  return answer.status >= 200 && answer.status <= 299 ? undefined : `it answered ${answer.status}`;
}
