import { isIP, isIPv6 } from "node:net";
import { performance } from "node:perf_hooks";
import { instant } from "../../core/brand.ts";
import type { Failure } from "../../core/observation.ts";
import type { Answer, Exchange, HttpRequest } from "../../ports.ts";
import { decodeBody } from "./decode.ts";
import { failureOf, lateFailure, Refused } from "./failure.ts";
import { type AddressKind, addressKind, isMetadataName } from "./guard.ts";
import { endJourney, type Journey, phasesOf, startJourney } from "./journey.ts";
import type { DialAddress, Resolver } from "./resolver.ts";
import { type Tools, talk } from "./talk.ts";

/**
 * One exchange over a connection of its own. It ends within `timeoutMs` whatever the target does, and leaves nothing
 * behind: neither undici's timers (late by up to 0.7 s) nor its `destroy` (which keeps a connecting socket) are relied on.
 */
export async function exchange(request: HttpRequest, tools: Tools): Promise<Exchange> {
  const at = instant(Date.now());
  const watch = tools.lag.watch();
  const journey = startJourney();
  const failure = await travel(request, tools, journey);
  const lagMs = watch.end();
  const phases = phasesOf(journey);
  const { answer, undecodable } = await answerOf(journey, request.maxBodyBytes);
  const problem = failure ?? (undecodable ? UNDECODABLE : undefined);
  const { address, tls } = journey;
  return {
    at,
    phases,
    lagMs,
    evidence: {
      net: {
        ...(address === undefined ? {} : { address, family: isIPv6(address) ? 6 : 4 }),
        resolved: journey.resolved.map((one) => one.address),
        viaProxy: false,
      },
      ...(tls === undefined ? {} : { tls }),
    },
    wasPrivate: address !== undefined && addressKind(address) === "private",
    ...(answer === undefined ? {} : { answer }),
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

const UNDECODABLE: Failure = {
  reason: "http.decode",
  phase: "download",
  detail: "a body that is not in its announced encoding",
};

/** The journey against its deadline; answers what went wrong. */
async function travel(request: HttpRequest, tools: Tools, journey: Journey): Promise<Failure | undefined> {
  const { timeoutMs } = request;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => {
      const quietMs = performance.now() - (journey.marks.received ?? journey.marks.started);
      resolve(lateFailure(journey.phase, quietMs / timeoutMs));
    }, timeoutMs);
  });
  try {
    return await Promise.race([attempt(request, tools, journey), late]);
  } finally {
    clearTimeout(timer);
    endJourney(journey);
  }
}

async function attempt(request: HttpRequest, tools: Tools, journey: Journey): Promise<Failure | undefined> {
  try {
    journey.phase = "request";
    const url = new URL(request.url);
    const addresses = await addressesOf(url, request.allowPrivate, tools.resolver, journey);
    if (journey.marks.ended === undefined) await talk(url, addresses, { request, tools, journey });
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    const { phase, socketError, resolved } = journey;
    const onlyIPv6 = resolved.length > 0 && resolved.every(({ family }) => family === 6);
    return failureOf({ phase, error, socketError, onlyIPv6 });
  }
}

/** Those of the host's addresses that may be dialled; at least one. */
async function addressesOf(
  url: URL,
  allowPrivate: boolean,
  resolver: Resolver,
  journey: Journey,
): Promise<readonly DialAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  if (isMetadataName(host)) throw forbidden("metadata");
  journey.phase = "dns";
  if (family === 0) {
    journey.resolved = await resolver.resolve(host);
    journey.marks.resolved ??= performance.now();
  } else journey.resolved = [{ address: host, family: family === 6 ? 6 : 4 }];
  journey.phase = "connect";
  const kinds = journey.resolved.map(({ address }) => addressKind(address));
  const allowed = journey.resolved.filter((_, index) => isAllowed(kinds[index], allowPrivate));
  if (allowed.length === 0) throw forbidden(kinds.includes("metadata") ? "metadata" : "private");
  return allowed;
}

function isAllowed(kind: AddressKind | undefined, allowPrivate: boolean): boolean {
  return kind === "public" || (kind === "private" && allowPrivate);
}

function forbidden(kind: "private" | "metadata"): Refused {
  const detail = kind === "metadata" ? "the address of a metadata service" : "a private address";
  return new Refused({ reason: "net.forbidden", phase: "connect", detail: `${detail} is not asked` });
}

/** What was answered, decoded; nothing where no head came. */
async function answerOf(
  journey: Journey,
  maxBodyBytes: number,
): Promise<{ readonly answer?: Answer; readonly undecodable: boolean }> {
  const { head, chunks, bytes, truncated } = journey;
  if (head === undefined) return { undecodable: false };
  const decoded = await decodeBody(Buffer.concat(chunks), head.headers, maxBodyBytes);
  const answer: Answer = {
    ...head,
    version: "1",
    body: decoded.text,
    bodyBytes: bytes,
    truncated: truncated || decoded.truncated,
  };
  return { answer, undecodable: decoded.undecodable };
}
