import { performance } from "node:perf_hooks";
import { type buildConnector, Client, type Dispatcher } from "undici";
import { endJourney, goesWith, type Journey, receive } from "./journey.ts";
import { closedEarly, messageOf, type Talk } from "./talk.ts";

/** Larger heads are refused; many proxies stop at 8 KiB. */
const MAX_HEAD_BYTES = 65_536;
/** One for all: undici would make one for each client, and a stack is the dearest part of an ending. */
const OVER = new Error("the journey is over");

/** Sends the request and reads the answer into the journey. Rejects with what went wrong. */
export function talkHttp1(talk: Talk): Promise<void> {
  const { url, request, journey, proxied } = talk;
  const { method, headers, body } = messageOf(talk);
  const client = new Client(url.origin, {
    connect: once(talk),
    pipelining: 0,
    allowH2: false,
    // undici's timers are late by up to 0.7 s, and none of them bounds the whole: the deadline does.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: MAX_HEAD_BYTES,
  });
  goesWith(journey, { destroy: () => client.destroy(OVER).catch(() => undefined) });
  const path = url.pathname + url.search;
  const authorization = proxied?.authorization;
  return new Promise((resolve, reject) => {
    client.dispatch(
      {
        path: proxied === undefined ? path : url.origin + path,
        method,
        headers: { ...headers, ...(authorization === undefined ? {} : { "proxy-authorization": authorization }) },
        body: body ?? null,
      },
      reader(journey, request.maxBodyBytes, { resolve, reject }),
    );
  });
}

/** Hands the connection out once: undici would quietly make another where it is closed before the request is written. */
function once({ socket }: Talk): buildConnector.connector {
  let isTaken = false;
  return (_, callback) => {
    // Not at once: undici expects its own call to have returned.
    if (!isTaken) queueMicrotask(() => callback(null, socket));
    else callback(closedEarly(), null);
    isTaken = true;
  };
}

function reader(
  journey: Journey,
  maxBodyBytes: number,
  end: { readonly resolve: () => void; readonly reject: (error: unknown) => void },
): Dispatcher.DispatchHandler {
  const { marks } = journey;
  let headBegan = 0;
  return {
    onRequestStart() {
      journey.phase = "firstByte";
    },
    onRequestSent() {
      marks.sent = performance.now();
    },
    onResponseStarted() {
      headBegan = performance.now();
    },
    onResponseStart(_, status, headers) {
      // Interim answers (103, say) are not the answer, and the first byte of one is not its first.
      if (status < 200) return;
      marks.firstByte = headBegan;
      journey.phase = "download";
      const fields = Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat()]);
      journey.head = { status, version: "1", headers: Object.fromEntries(fields) };
    },
    onResponseData(_, chunk) {
      // The cap is a good end. The connection is closed by the one who waits for it.
      if (!receive(journey, chunk, maxBodyBytes)) end.resolve();
    },
    onResponseEnd() {
      // At once, before undici closes the connection with an error of its own.
      endJourney(journey);
      end.resolve();
    },
    onResponseError(_, error) {
      end.reject(error);
    },
  };
}
