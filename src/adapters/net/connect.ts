import { isIPv6, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { HttpRequest } from "../../ports.ts";
import { dial } from "./dial.ts";
import { failureOf, Refused } from "./failure.ts";
import { adopt, endJourney, goesWith, type Journey, startJourney } from "./journey.ts";
import { bareHost, type ProxyServer, type ProxySettings, portOf, proxyFor } from "./proxy.ts";
import type { Resolver } from "./resolver.ts";
import { addressesOf, guardBehindProxy } from "./route.ts";
import { type SecureContexts, secure } from "./secure.ts";
import { openTunnel } from "./tunnel.ts";

/** What connections share. */
export interface ConnectTools {
  readonly resolver: Resolver;
  readonly contexts: SecureContexts;
  readonly proxies: ProxySettings;
  readonly userAgent: string;
}

export interface Connection {
  readonly socket: Socket;
  readonly isHttp2: boolean;
  /** The other end is a proxy that takes the request itself. */
  readonly proxied?: { readonly authorization?: string };
}

/** A connection over which the request can be said. Rejects with what went wrong. */
export async function connect(
  url: URL,
  request: HttpRequest,
  tools: ConnectTools,
  journey: Journey,
): Promise<Connection> {
  const { connection = {}, timeoutMs } = request;
  const proxy = usableProxy(url, request, tools);
  if (proxy !== undefined && url.protocol === "http:" && connection.address === undefined) {
    const socket = await toProxyOf(url, request, proxy, { tools, journey, timeoutMs });
    journey.phase = "request";
    const { authorization } = proxy;
    return { socket, isHttp2: false, proxied: authorization === undefined ? {} : { authorization } };
  }
  return overTls(url, await reach(url, request, tools, journey), { request, tools, journey });
}

/** How the host of a URL is reached, whatever is spoken with it then. */
type Way = Pick<HttpRequest, "allowPrivate" | "connection" | "timeoutMs">;

/** A plain connection to the URL's host, through a tunnel where there is a proxy. Rejects with what went wrong. */
export async function reach(url: URL, way: Way, tools: ConnectTools, journey: Journey): Promise<Socket> {
  const { timeoutMs, connection = {} } = way;
  const proxy = usableProxy(url, way, tools);
  if (proxy === undefined) {
    const addresses = await addressesOf(url, way, { journey, resolver: tools.resolver });
    journey.dialled = addresses;
    return dial(addresses, portOf(url), { journey, timeoutMs });
  }
  const socket = await toProxyOf(url, way, proxy, { tools, journey, timeoutMs });
  await openTunnel(socket, authorityOf(url, connection.address), proxy, tools.userAgent);
  // The time to connect is that of the whole way.
  journey.marks.connected = performance.now();
  return socket;
}

function usableProxy(url: URL, { connection }: Way, { proxies }: ConnectTools): ProxyServer | undefined {
  const proxy = connection?.proxy === "none" ? undefined : proxyFor(url, proxies);
  if (proxy === "invalid")
    throw new Refused({ reason: "proxy.invalid", phase: "runner", detail: "the proxy of this machine has no address" });
  return proxy;
}

function toProxyOf(
  url: URL,
  way: Way,
  proxy: ProxyServer,
  means: Omit<Means, "request"> & { readonly timeoutMs: number },
): Promise<Socket> {
  guardBehindProxy(url, way);
  means.journey.viaProxy = true;
  means.journey.phase = "runner";
  return toProxy(proxy, means);
}

interface Means {
  readonly request: HttpRequest;
  readonly tools: ConnectTools;
  readonly journey: Journey;
}

async function overTls(url: URL, socket: Socket, { request, tools, journey }: Means): Promise<Connection> {
  journey.phase = "request";
  if (url.protocol === "http:") return { socket, isHttp2: false };
  journey.phase = "tls";
  const { tls: settings = {}, http2 } = request.connection ?? {};
  const protocols = http2 === true ? ["h2", "http/1.1"] : ["http/1.1"];
  const context = tools.contexts.of(settings);
  const secured = await secure(socket, { host: bareHost(url), context, settings, protocols, journey });
  journey.phase = "request";
  return { socket: secured, isHttp2: secured.alpnProtocol === "h2" };
}

/** A journey within the journey: whatever is wrong with a proxy of our own side says nothing about the target. */
async function toProxy(
  { host, port, isSecure }: ProxyServer,
  { tools, journey, timeoutMs }: Omit<Means, "request"> & { readonly timeoutMs: number },
): Promise<Socket> {
  const way = startJourney();
  goesWith(journey, { destroy: () => endJourney(way) });
  try {
    const url = new URL(`http://${isIPv6(host) ? `[${host}]` : host}:${port}`);
    const addresses = await addressesOf(url, { allowPrivate: true }, { journey: way, resolver: tools.resolver });
    const plain = await dial(addresses, port, { journey: way, timeoutMs });
    const context = isSecure ? tools.contexts.of({}) : undefined;
    const protocols = ["http/1.1"];
    const socket =
      context === undefined ? plain : await secure(plain, { host, context, settings: {}, protocols, journey: way });
    journey.marks.resolved = way.marks.resolved ?? way.marks.started;
    journey.marks.connected = performance.now();
    return adopt(journey, socket);
  } catch (error) {
    const { detail } = error instanceof Refused ? error.failure : failureOf({ phase: way.phase, error });
    throw new Refused({ reason: "proxy.unreachable", phase: "runner", detail: `the proxy: ${detail}` });
  }
}

function authorityOf(url: URL, address = bareHost(url)): string {
  return `${isIPv6(address) ? `[${address}]` : address}:${portOf(url)}`;
}
