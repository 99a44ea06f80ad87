import type { LookupFunction, Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { SecureContext, TLSSocket } from "node:tls";
import { buildConnector } from "undici";
import { certificateFailure, tlsEvidence } from "./certificate.ts";
import { Refused } from "./failure.ts";
import type { Journey } from "./journey.ts";
import type { DialAddress } from "./resolver.ts";

/** How long one of several addresses may take before the next is tried; node's 250 ms gives up living hosts far away. */
const ADDRESS_PATIENCE_MS = 1_000;

/**
 * A connector for one client and one connection. Only the given addresses are dialled. Chain and name are verified by node
 * and judged by us when the handshake is done, so that the certificate's facts are known also where it is refused.
 */
export function dialer(
  addresses: readonly DialAddress[],
  secureContext: SecureContext | undefined,
  journey: Journey,
): buildConnector.connector {
  const connect = buildConnector({
    allowH2: false,
    maxCachedSessions: 0, // a resumed session skips the identity check
    timeout: 0,
    keepAlive: false,
    rejectUnauthorized: false,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_PATIENCE_MS,
    lookup: answering(addresses),
    ...(secureContext === undefined ? {} : { secureContext }),
  });
  return (options, callback) => {
    // It returns the socket, which its type does not say.
    const socket = connect(options, (error, connected) => {
      if (error !== null) callback(error, null);
      else if (isTls(connected)) verify(connected, journey, callback);
      else callback(null, connected);
    }) as unknown as Socket;
    follow(socket, journey, options.protocol === "https:");
  };
}

function verify(socket: TLSSocket, journey: Journey, callback: buildConnector.Callback): void {
  journey.marks.secured = performance.now();
  journey.phase = "request";
  const evidence = tlsEvidence(socket);
  journey.tls = evidence;
  const refused = certificateFailure(socket, evidence);
  if (refused === undefined) callback(null, socket);
  else {
    socket.destroy();
    callback(new Refused(refused), null);
  }
}

function follow(socket: Socket, journey: Journey, secure: boolean): void {
  journey.socket = socket;
  socket.on("error", (error) => {
    journey.socketError ??= error;
  });
  socket.on("connectionAttempt", (address: string) => {
    journey.address = address;
  });
  // Before undici writes the request, which it does in a listener of its own.
  socket.prependOnceListener("connect", () => {
    journey.marks.connected = performance.now();
    journey.phase = secure ? "tls" : "request";
  });
}

/** Answers with addresses already known, after the caller has put its listeners on. */
function answering(addresses: readonly DialAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    process.nextTick(() => {
      if (options.all) callback(null, [...addresses]);
      else callback(null, first?.address ?? "", first?.family);
    });
  };
}

function isTls(socket: Socket | TLSSocket): socket is TLSSocket {
  return "encrypted" in socket;
}
