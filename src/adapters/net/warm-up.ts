import { createServer, type Server } from "node:net";
import { exchange, type Tools } from "./exchange.ts";

/** Each run makes the next a little truer; after these few the first real look is read within 2 ms. */
const RUNS = 6;
const ANSWER = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";

/** Asks a server of our own over loopback. Where there is no loopback the first looks are merely less exact. */
export async function warmUp(tools: Tools): Promise<void> {
  tools.contexts.of({});
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => socket.end(ANSWER));
  });
  const port = await listening(server);
  for (let run = 0; port !== undefined && run < RUNS; run += 1) {
    await exchange(
      {
        method: "GET",
        url: `http://127.0.0.1:${port}/`,
        headers: {},
        timeoutMs: 1_000,
        maxBodyBytes: 1_024,
        allowPrivate: true,
      },
      tools,
    );
  }
  server.close();
}

function listening(server: Server): Promise<number | undefined> {
  return new Promise((resolve) => {
    server.once("error", () => resolve(undefined));
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : undefined);
    });
  });
}
