import type { Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { Client } from "undici";
import type { FailurePhase, HeaderFields, Phases, TlsEvidence } from "../../core/observation.ts";
import type { DialAddress } from "./resolver.ts";

/** Points in time of one exchange, in milliseconds of the monotonic clock. */
interface Marks {
  readonly started: number;
  resolved?: number;
  connected?: number;
  secured?: number;
  sent?: number;
  firstByte?: number;
  /** When the newest part of the body came. */
  received?: number;
  /** The answer is whole, or nobody waits for it any more. */
  ended?: number;
}

/** What is known of an exchange under way. The only changing state of a probe; it is read when the exchange is over. */
export interface Journey {
  readonly marks: Marks;
  phase: FailurePhase;
  resolved: readonly DialAddress[];
  address?: string;
  tls?: TlsEvidence;
  client?: Client;
  socket?: Socket;
  socketError?: unknown;
  head?: { readonly status: number; readonly headers: HeaderFields };
  readonly chunks: Buffer[];
  bytes: number;
  truncated: boolean;
}

export function startJourney(): Journey {
  return { marks: { started: performance.now() }, phase: "dns", resolved: [], chunks: [], bytes: 0, truncated: false };
}

/** Nothing outlives it: undici's `destroy` leaves a socket that is still connecting, so that one goes too. */
export function endJourney(journey: Journey): void {
  journey.marks.ended = performance.now();
  journey.client?.destroy().catch(() => undefined);
  journey.socket?.destroy();
}

/** The phases of an ended journey; one that was not reached or not finished has no duration. */
export function phasesOf({ marks }: Journey): Phases {
  const { started, resolved, connected, secured, sent, firstByte, ended } = marks;
  return {
    ...span("dnsMs", started, resolved),
    ...span("connectMs", resolved ?? started, connected),
    ...span("tlsMs", connected, secured),
    ...span("firstByteMs", sent, firstByte),
    ...span("downloadMs", firstByte, ended),
    totalMs: (ended ?? performance.now()) - started,
  };
}

function span(
  name: keyof Phases,
  from: number | undefined,
  to: number | undefined,
): Partial<Record<keyof Phases, number>> {
  return from === undefined || to === undefined ? {} : { [name]: Math.max(0, to - from) };
}
