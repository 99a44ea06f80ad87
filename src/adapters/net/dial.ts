import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { adopt, goesWith, type Journey } from "./journey.ts";
import type { DialAddress } from "./resolver.ts";

/** How long one of several addresses may take before the next is tried; node's own 250 ms give up living hosts far away. */
const MOST_PATIENCE_MS = 1_000;

/**
 * Dials the addresses one after the other until one accepts: one by one, and never two at once, so that it is known of each
 * whether it answers. Rejects with all that went wrong.
 */
export async function dial(
  addresses: readonly DialAddress[],
  port: number,
  { journey, timeoutMs }: { readonly journey: Journey; readonly timeoutMs: number },
): Promise<Socket> {
  const patienceMs = Math.min(MOST_PATIENCE_MS, timeoutMs / (addresses.length + 1));
  for (const [index, address] of addresses.entries()) {
    if (journey.marks.ended !== undefined) break;
    const isLast = index === addresses.length - 1;
    try {
      const socket = await dialOne(address, port, journey, isLast ? undefined : patienceMs);
      journey.marks.connected = performance.now();
      return adopt(journey, socket);
    } catch (error) {
      journey.failed.push({ address, error });
    }
  }
  throw new AggregateError(journey.failed.map(({ error }) => error));
}

function dialOne(
  { address }: DialAddress,
  port: number,
  journey: Journey,
  patienceMs: number | undefined,
): Promise<Socket> {
  journey.address = address;
  const socket = connect({ host: address, port, noDelay: true });
  return new Promise<Socket>((resolve, reject) => {
    const patience =
      patienceMs === undefined
        ? undefined
        : setTimeout(() => {
            socket.destroy();
            reject(Object.assign(new Error("given up for the next address"), { code: "ETIMEDOUT" }));
          }, patienceMs);
    socket.once("close", () => clearTimeout(patience));
    socket.once("error", reject);
    socket.once("connect", () => {
      clearTimeout(patience);
      resolve(socket);
    });
    goesWith(journey, socket);
  });
}
