import { request } from "node:http";
import type { Socket } from "node:net";
import { Refused } from "./failure.ts";
import type { ProxyServer } from "./proxy.ts";

const CLOSED = new Refused({
  reason: "proxy.unreachable",
  phase: "runner",
  detail: "the proxy closed the connection",
});

/** Asks the proxy at the other end for a tunnel to `host:port`. Rejects where it does not give one. */
export function openTunnel(
  socket: Socket,
  authority: string,
  { authorization }: ProxyServer,
  userAgent: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request({
      method: "CONNECT",
      path: authority,
      createConnection: () => socket,
      headers: {
        host: authority,
        "user-agent": userAgent,
        ...(authorization === undefined ? {} : { "proxy-authorization": authorization }),
      },
    });
    asked.once("error", () => reject(CLOSED));
    asked.once("connect", ({ statusCode = 0 }, _, head) => {
      if (statusCode < 200 || statusCode > 299) reject(refusal(statusCode));
      else {
        if (head.length > 0) socket.unshift(head);
        resolve();
      }
    });
    asked.end();
  });
}

/** What proxies answer when it is the target that they cannot reach (RFC 9110, 15.6). */
const UNREACHED: ReadonlySet<number> = new Set([502, 503, 504]);

function refusal(status: number): Refused {
  if (UNREACHED.has(status))
    return new Refused({
      reason: "proxy.unreached",
      phase: "connect",
      detail: `the proxy could not reach the target (${status})`,
    });
  const [reason, detail] =
    status === 407
      ? ["proxy.auth", "the proxy asks for credentials"]
      : ["proxy.refused", `the proxy refused the tunnel (${status})`];
  return new Refused({ reason, phase: "runner", detail });
}
