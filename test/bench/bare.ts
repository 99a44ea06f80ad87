/** The peer: undici's `dispatch`, one client per request, all at once, nothing else. */
import process from "node:process";
import { Client } from "undici";

const [url = "", count = "1"] = process.argv.slice(2);
const { origin, pathname } = new URL(url);

function exchange(): Promise<void> {
  const client = new Client(origin, { pipelining: 0, allowH2: false });
  return new Promise((resolve, reject) => {
    client.dispatch(
      { path: pathname, method: "GET" },
      {
        onRequestStart: () => undefined,
        onResponseStart: () => undefined,
        onResponseData: () => undefined,
        onResponseEnd: () => {
          client.destroy().then(resolve, reject);
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

await Promise.all(Array.from({ length: Number(count) }, exchange));
