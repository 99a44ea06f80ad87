/** The peer: undici's `dispatch`, one client per request, all at once, nothing else but three readings of the clock. */
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { Client } from "undici";
import { report, type Seen } from "./job.ts";

await report(({ urls, ca }) => {
  const secureContext = createSecureContext({ ca: readFileSync(ca) });
  return () => Promise.all(urls.map((url) => exchange(url, secureContext)));
});

function exchange(url: string, secureContext: ReturnType<typeof createSecureContext>): Promise<Seen> {
  const { origin, pathname } = new URL(url);
  const client = new Client(origin, { pipelining: 0, allowH2: false, connect: { secureContext, timeout: 0 } });
  let sent = 0;
  let isUp = false;
  let firstByteMs = 0;
  return new Promise((resolve) => {
    client.dispatch(
      { path: pathname, method: "GET" },
      {
        onRequestStart: () => {
          sent = performance.now();
        },
        onResponseStart: (_controller, status) => {
          firstByteMs = performance.now() - sent;
          isUp = status === 200;
        },
        onResponseData: () => undefined,
        onResponseEnd: () => {
          client.destroy().then(() => resolve({ url, isUp, firstByteMs }));
        },
        onResponseError: () => resolve({ url, isUp: false }),
      },
    );
  });
}
