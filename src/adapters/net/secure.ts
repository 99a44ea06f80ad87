import { isIP, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { connect, createSecureContext, getCACertificates, type SecureContext, type TLSSocket } from "node:tls";
import type { TlsSettings } from "../../ports.ts";
import { certificateFailure, isOfPrivateAuthority, tlsEvidence } from "./certificate.ts";
import { Refused } from "./failure.ts";
import { adopt, type Journey } from "./journey.ts";
import { isPublicHost } from "./proxy.ts";

export interface SecureTarget {
  readonly host: string;
  readonly context: SecureContext;
  readonly settings: Pick<TlsSettings, "insecure" | "serverName">;
  /** What is offered, best first. */
  readonly protocols: readonly string[];
  readonly journey: Journey;
}

/**
 * Speaks TLS over a connection that stands. Chain and name are verified by node and judged here when the handshake is done,
 * so that the certificate's facts are known also where it is refused; nothing of the request has been sent by then.
 */
export async function secure(plain: Socket, target: SecureTarget): Promise<TLSSocket> {
  const { journey, settings } = target;
  const socket = await shakeHands(plain, target);
  journey.marks.secured = performance.now();
  // In this order: node hands the certificate out once (`getPeerX509Certificate`), and is then left without it.
  const isReplaced = journey.viaProxy && isPublicHost(target.host) && isOfPrivateAuthority(socket);
  const evidence = tlsEvidence(socket);
  const doubt = settings.insecure === true ? "insecure" : isReplaced && socket.authorized ? "intercepted" : undefined;
  journey.tls = { ...evidence, ...(doubt === undefined ? {} : { doubt }) };
  const refused = certificateFailure(socket, evidence);
  if (refused === undefined || settings.insecure === true) return socket;
  const hint = isReplaced ? "; the proxy on the way may have made it" : "";
  throw new Refused({ ...refused, detail: `${refused.detail}${hint}` });
}

function shakeHands(plain: Socket, { host, context, settings, protocols, journey }: SecureTarget): Promise<TLSSocket> {
  const name = settings.serverName ?? host;
  return new Promise((resolve, reject) => {
    const socket = connect({
      socket: plain,
      host: name,
      // An address is never a server name (RFC 6066, section 3).
      servername: isIP(name) === 0 ? name : "",
      secureContext: context,
      rejectUnauthorized: false,
      ALPNProtocols: [...protocols],
    });
    socket.once("error", reject);
    socket.once("secureConnect", () => resolve(socket));
    adopt(journey, socket);
  });
}

/** One context for each distinct set of settings: parsing the roots for each check would cost more than the check. */
export interface SecureContexts {
  /** Throws `Refused` where the texts are no certificates or keys, or do not fit each other. */
  of(settings: TlsSettings): SecureContext;
}

/** `ca`: authorities trusted beside node's own and those of `NODE_EXTRA_CA_CERTS`, as PEM. */
export function createSecureContexts(ca: readonly string[]): SecureContexts {
  const contexts = new Map<string, SecureContext>();
  return {
    of(settings) {
      const { certificate, key, ca: own } = settings;
      const id = JSON.stringify([certificate, key, own]);
      const known = contexts.get(id);
      if (known !== undefined) return known;
      const context = createContext([...ca, ...(own === undefined ? [] : [own])], settings);
      contexts.set(id, context);
      return context;
    },
  };
}

function createContext(ca: readonly string[], { certificate, key }: TlsSettings): SecureContext {
  try {
    return createSecureContext({
      ...(ca.length === 0 ? {} : { ca: [...getCACertificates("default"), ...ca] }),
      ...(certificate === undefined ? {} : { cert: certificate }),
      ...(key === undefined ? {} : { key }),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const detail = "certificate, key or authority of `tls` cannot be used";
    throw new Refused({ reason: "config.tls", phase: "tls", detail });
  }
}
