import type { Socket } from "node:net";
import { performance } from "node:perf_hooks";
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
  /** What may be dialled of it, in order. */
  dialled: readonly DialAddress[];
  /** Dialled before `address`, in vain. */
  readonly failed: { readonly address: DialAddress; readonly error: unknown }[];
  address?: string;
  viaProxy: boolean;
  tls?: TlsEvidence;
  /** The first error of a socket itself: what is thrown later is often only its echo. */
  socketError?: unknown;
  head?: { readonly status: number; readonly version: string; readonly headers: HeaderFields };
  readonly chunks: Buffer[];
  bytes: number;
  truncated: boolean;
  /** What has to go when the journey ends, in this order. */
  readonly remains: { destroy(): unknown }[];
}

export function startJourney(): Journey {
  return {
    marks: { started: performance.now() },
    phase: "dns",
    resolved: [],
    dialled: [],
    failed: [],
    viaProxy: false,
    chunks: [],
    bytes: 0,
    truncated: false,
    remains: [],
  };
}

/** The connection to go on with: its own first error is kept, and it goes with the journey. */
export function adopt<Some extends Socket>(journey: Journey, socket: Some): Some {
  socket.on("error", (error) => {
    journey.socketError ??= error;
  });
  goesWith(journey, socket);
  return socket;
}

/** Takes care that it is destroyed when the journey ends; at once where it is over. */
export function goesWith(journey: Journey, remains: { destroy(): unknown }): void {
  if (journey.marks.ended === undefined) journey.remains.push(remains);
  else remains.destroy();
}

/** Nothing outlives it, whatever state it is in; the first end counts. */
export function endJourney(journey: Journey): void {
  journey.marks.ended ??= performance.now();
  for (const remains of journey.remains.splice(0).toReversed()) remains.destroy();
}

/** Keeps what fits of a part of the body; answers whether there is room for more. */
export function receive(journey: Journey, chunk: Buffer, maxBodyBytes: number): boolean {
  if (journey.truncated) return false;
  journey.marks.received = performance.now();
  const room = maxBodyBytes - journey.bytes;
  journey.truncated = chunk.length > room;
  const kept = chunk.subarray(0, room);
  journey.chunks.push(kept);
  journey.bytes += kept.length;
  return !journey.truncated;
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
