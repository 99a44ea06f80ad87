import { hash } from "node:crypto";
import { isIPv6 } from "node:net";
import { instant } from "../../core/brand.ts";
import type { Failure, NetEvidence } from "../../core/observation.ts";
import type { Answer, Exchange, HttpRequest } from "../../ports.ts";
import { type ConnectTools, connect } from "./connect.ts";
import { startDeadline } from "./deadline.ts";
import { decodeBody } from "./decode.ts";
import { failureOf, isOfTheAddress, Refused } from "./failure.ts";
import { addressKind } from "./guard.ts";
import { endJourney, type Journey, phasesOf, startJourney } from "./journey.ts";
import type { LagMeter } from "./lag.ts";
import { bareHost } from "./proxy.ts";
import { isLocalName } from "./route.ts";
import { talkHttp1 } from "./talk-http1.ts";
import { talkHttp2 } from "./talk-http2.ts";

/** What all exchanges of a network share. */
export interface Tools extends ConnectTools {
  readonly lag: LagMeter;
}

/**
 * One exchange over a connection of its own. It ends within `timeoutMs` whatever the target does, and leaves nothing
 * behind.
 */
export async function exchange(request: HttpRequest, tools: Tools): Promise<Exchange> {
  const at = instant(Date.now());
  const watch = tools.lag.watch();
  const journey = startJourney();
  const failure = await travel(request, tools, journey);
  // The next attempt looks the name up anew: what was answered led to nothing, or to one that is not well.
  const isWell = failure === undefined && !isPassing(journey.head?.status ?? 0);
  if (!isWell && URL.canParse(request.url)) tools.resolver.forget(bareHost(new URL(request.url)));
  const lagMs = watch.end();
  const phases = phasesOf(journey);
  const { answer, undecodable } = await answerOf(journey, request.maxBodyBytes);
  const problem = failure ?? (undecodable ? UNDECODABLE : brokenFamily(request, journey));
  const { address, tls } = journey;
  return {
    at,
    phases,
    lagMs,
    evidence: { net: netEvidence(journey), ...(tls === undefined ? {} : { tls }) },
    wasPrivate: address !== undefined && addressKind(address) === "private",
    ...(answer === undefined ? {} : { answer }),
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

/** Codes that often pass by themselves, perhaps because a name moves to another address. */
function isPassing(status: number): boolean {
  return status === 408 || status === 425 || (status >= 500 && status <= 599);
}

function netEvidence({ address, resolved, failed, viaProxy }: Journey): NetEvidence {
  const vain = failed.map((one) => one.address.address).filter((one) => one !== address);
  return {
    ...(address === undefined ? {} : { address, family: isIPv6(address) ? 6 : 4 }),
    resolved: resolved.map((one) => one.address),
    ...(vain.length === 0 ? {} : { failed: vain }),
    viaProxy,
  };
}

const UNDECODABLE: Failure = {
  reason: "http.decode",
  phase: "download",
  detail: "a body that is not in its announced encoding",
};

/** An IPv6 address that did not accept, before an IPv4 one did. Nothing where it was for want of a way from here. */
function brokenFamily({ url }: HttpRequest, { failed, address }: Journey): Failure | undefined {
  if (failed.length === 0 || address === undefined || isIPv6(address)) return undefined;
  if (isLocalName(bareHost(new URL(url)))) return undefined;
  for (const { address: vain, error } of failed) {
    const failure = failureOf({ phase: "connect", error });
    if (vain.family !== 6 || !isOfTheAddress(failure)) continue;
    return { reason: "net.ipv6-broken", phase: "connect", detail: `over IPv6 (${vain.address}): ${failure.detail}` };
  }
  return undefined;
}

/** The journey against its deadline; answers what went wrong. */
async function travel(request: HttpRequest, tools: Tools, journey: Journey): Promise<Failure | undefined> {
  const deadline = startDeadline(request.timeoutMs, journey);
  try {
    return await Promise.race([attempt(request, tools, journey), deadline.passed]);
  } finally {
    deadline.clear();
    endJourney(journey);
  }
}

async function attempt(request: HttpRequest, tools: Tools, journey: Journey): Promise<Failure | undefined> {
  try {
    journey.phase = "request";
    const url = new URL(request.url);
    const { socket, isHttp2, proxied } = await connect(url, request, tools, journey);
    const { userAgent } = tools;
    const talk = { url, request, socket, journey, userAgent, ...(proxied === undefined ? {} : { proxied }) };
    await (isHttp2 ? talkHttp2(talk) : talkHttp1(talk));
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    const { phase, socketError, dialled } = journey;
    const onlyIPv6 = dialled.length > 0 && dialled.every(({ family }) => family === 6);
    return failureOf({ phase, error, socketError, onlyIPv6 });
  }
}

/** What was answered, decoded; nothing where no head came. */
async function answerOf(
  { head, chunks, bytes, truncated }: Journey,
  maxBodyBytes: number,
): Promise<{ readonly answer?: Answer; readonly undecodable: boolean }> {
  if (head === undefined) return { undecodable: false };
  const decoded = await decodeBody(Buffer.concat(chunks), head.headers, maxBodyBytes);
  const { content, undecodable } = decoded;
  const isWhole = !truncated && !decoded.truncated && !undecodable;
  const answer: Answer = {
    ...head,
    body: decoded.text,
    bodyBytes: bytes,
    truncated: truncated || decoded.truncated,
    ...(isWhole ? { whole: { bytes: content.length, sha256: hash("sha256", content) } } : {}),
  };
  return { answer, undecodable };
}
