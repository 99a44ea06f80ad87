import { performance } from "node:perf_hooks";
import type { SecureContext } from "node:tls";
import { Client, type Dispatcher } from "undici";
import type { HttpRequest } from "../../ports.ts";
import { dialer } from "./dial.ts";
import type { Journey } from "./journey.ts";
import type { LagMeter } from "./lag.ts";
import type { DialAddress, Resolver } from "./resolver.ts";

/** What all exchanges of a network share. */
export interface Tools {
  readonly resolver: Resolver;
  readonly lag: LagMeter;
  /** Made once: parsing the roots for each check would cost more than the check. */
  readonly secureContext: () => SecureContext;
  readonly userAgent: string;
}

/** Larger heads are refused; many proxies stop at 8 KiB. */
const MAX_HEAD_BYTES = 65_536;

export interface Talk {
  readonly request: HttpRequest;
  readonly tools: Tools;
  readonly journey: Journey;
}

/** Sends the request to one of the addresses and reads the answer into the journey. Rejects with what went wrong. */
export function talk(url: URL, addresses: readonly DialAddress[], { request, tools, journey }: Talk): Promise<void> {
  const secureContext = url.protocol === "https:" ? tools.secureContext() : undefined;
  const client = new Client(url.origin, {
    connect: dialer(addresses, secureContext, journey),
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: MAX_HEAD_BYTES,
  });
  journey.client = client;
  return new Promise((resolve, reject) => {
    client.dispatch(
      {
        path: url.pathname + url.search,
        method: request.method,
        headers: headersOf(request, tools.userAgent),
        body: request.body ?? null,
      },
      reader(journey, request.maxBodyBytes, { resolve, reject }),
    );
  });
}

/** Nothing is sent but what the check says, an honest name, and what any client must accept. */
function headersOf(request: HttpRequest, userAgent: string): Record<string, string> {
  const defaults = { "user-agent": userAgent, accept: "*/*", "accept-encoding": "gzip, deflate, br" };
  const given = new Set(Object.keys(request.headers).map((name) => name.toLowerCase()));
  const added = Object.entries(defaults).filter(([name]) => !given.has(name));
  return { ...Object.fromEntries(added), ...request.headers };
}

function reader(
  journey: Journey,
  maxBodyBytes: number,
  end: { readonly resolve: () => void; readonly reject: (error: unknown) => void },
): Dispatcher.DispatchHandler {
  const { marks, chunks } = journey;
  return {
    onRequestStart() {
      journey.phase = "firstByte";
    },
    onRequestSent() {
      marks.sent = performance.now();
    },
    onResponseStarted() {
      marks.firstByte = performance.now();
    },
    onResponseStart(_, status, headers) {
      // Interim answers (103, say) are not the answer.
      if (status < 200) return;
      journey.phase = "download";
      const fields = Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat()]);
      journey.head = { status, headers: Object.fromEntries(fields) };
    },
    onResponseData(_, chunk) {
      if (journey.truncated) return;
      marks.received = performance.now();
      const room = maxBodyBytes - journey.bytes;
      journey.truncated = chunk.length > room;
      const kept = chunk.subarray(0, room);
      chunks.push(kept);
      journey.bytes += kept.length;
      // The cap is a good end. The connection is closed by the one who waits for it.
      if (journey.truncated) end.resolve();
    },
    onResponseEnd() {
      end.resolve();
    },
    onResponseError(_, error) {
      end.reject(error);
    },
  };
}
