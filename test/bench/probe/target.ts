/**
 * The truth: servers in a process of their own that answer after a while and log, in microseconds, how long each request
 * really waited for its answer. Raw sockets, since what a server does between the kernel and its log is not in the log.
 */
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer as createPlain, type Server, type Socket } from "node:net";
import { setPriority } from "node:os";
import process from "node:process";
import { createServer as createSecure } from "node:tls";

const ANSWER = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";
const [certificate = "", key = "", delayMs = ""] = process.argv.slice(2);

let log: [path: string, waitedUs: number][] = [];

function talk(socket: Socket): void {
  socket.on("error", () => socket.destroy());
  socket.once("data", (request: Buffer) => {
    const began = process.hrtime.bigint();
    const path = request.toString("latin1", 4, request.indexOf(" HTTP/1.1\r\n"));
    setTimeout(() => {
      log.push([path, Number(process.hrtime.bigint() - began) / 1_000]);
      socket.end(ANSWER);
    }, Number(delayMs));
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen({ port: 0, host: "127.0.0.1", backlog: 4_096 }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

try {
  // Before whatever else this machine does: what waits for a processor is in nobody's log.
  setPriority(-20);
} catch (error) {
  process.stderr.write(`the targets' log is less exact: ${error instanceof Error ? error.message : error}\n`);
}
const secure = createSecure({ cert: readFileSync(certificate), key: readFileSync(key) }, talk);
secure.on("tlsClientError", (_, socket) => socket.destroy());
// Every message asks for what was logged since the one before.
process.on("message", () => {
  process.send?.(log);
  log = [];
});
process.send?.({ http: await listen(createPlain(talk)), https: await listen(secure) });
