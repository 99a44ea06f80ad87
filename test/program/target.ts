import { createServer, type RequestListener } from "node:http";
import type { TestContext } from "node:test";

export interface Target {
  readonly url: string;
  /** Replaces how the next requests are answered. */
  answer(listener: RequestListener): void;
  readonly count: () => number;
}

/** A real server on loopback that goes with the test; it answers 200 until told otherwise. */
export async function openTarget(t: TestContext): Promise<Target> {
  let current: RequestListener = (_, response) => response.end("ok");
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    current(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a listening server has an address");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    answer: (listener) => {
      current = listener;
    },
    count: () => requests,
  };
}

/** Answers every request with this status. */
export function status(code: number, body = ""): RequestListener {
  return (_, response) => {
    response.statusCode = code;
    response.end(body);
  };
}
