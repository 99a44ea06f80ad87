import type { Attempt, Failure } from "../../core/observation.ts";
import { isSoft } from "../../core/observation.ts";

/**
 * Two attempts at one target, over IPv4 and over IPv6, as one: the worse counts. Clients get by without IPv6 but not without
 * IPv4, so that a dead IPv6 beside a living IPv4 only weakens the answer.
 */
export function worseFamily(four: Attempt, six: Attempt): Attempt {
  const failed = hardFailure(four);
  const sixFailed = hardFailure(six);
  if (failed !== undefined) return four;
  if (sixFailed === undefined) return worseAnswer(four, six);
  if (sixFailed.reason === "net.no-ipv6") return six;
  const failure: Failure = { ...sixFailed, reason: "net.ipv6-broken", detail: `over IPv6: ${sixFailed.detail}` };
  return { ...four, failure };
}

function hardFailure({ failure }: Attempt): Failure | undefined {
  return failure === undefined || isSoft(failure) ? undefined : failure;
}

/** The higher status; of equal ones the later first byte. */
function worseAnswer(four: Attempt, six: Attempt): Attempt {
  const [statusFour = 0, statusSix = 0] = [four.evidence.http?.status, six.evidence.http?.status];
  if (statusFour !== statusSix) return statusSix > statusFour ? six : four;
  return (six.phases.firstByteMs ?? 0) > (four.phases.firstByteMs ?? 0) ? six : four;
}
