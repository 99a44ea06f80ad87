import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { connect, createServer, type Server, type Socket } from "node:net";
import type { TestContext } from "node:test";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { Worker } from "node:worker_threads";

/** Listens on a free port of 127.0.0.1 until the test ends; then its connections are cut too. Answers the port. */
export async function listen(t: TestContext, server: Server): Promise<number> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}

export function httpServer(t: TestContext, listener: RequestListener): Promise<number> {
  return listen(t, createHttpServer(listener));
}

/** A server that does with each connection what the test says. */
export function rawServer(t: TestContext, talk: (socket: Socket) => void): Promise<number> {
  return listen(t, createServer({ allowHalfOpen: true }, talk));
}

/** Waits for a request, then writes the parts and ends; `hold` keeps the connection open instead. */
export function scriptedServer(t: TestContext, parts: readonly (string | Buffer)[], hold = false): Promise<number> {
  return rawServer(t, (socket) => {
    socket.once("data", () => {
      for (const part of parts) socket.write(part);
      if (!hold) socket.end();
    });
  });
}

/** A TLS server that answers every request with 200 `ok`. */
export function tlsServer(t: TestContext, options: TlsOptions, onRequest?: () => void): Promise<number> {
  const server = createTlsServer(options, (socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => {
      onRequest?.();
      socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok");
    });
  });
  server.on("tlsClientError", (_, socket) => socket.destroy());
  return listen(t, server);
}

/** A free port on which nothing listens. */
export async function deadPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}

/**
 * A port that answers no attempt to connect: its accept queue is full and nobody accepts, so that the kernel drops what
 * comes. A worker thread listens and then blocks.
 */
export async function silentPort(t: TestContext): Promise<number> {
  const code = `
    const { parentPort } = require("node:worker_threads");
    const server = require("node:net").createServer();
    server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
    });`;
  const worker = new Worker(code, { eval: true });
  const [port] = (await once(worker, "message")) as [number];
  const fillers = [connect(port, "127.0.0.1"), connect(port, "127.0.0.1")];
  t.after(async () => {
    for (const filler of fillers) filler.destroy();
    await worker.terminate();
  });
  await Promise.all(fillers.map((filler) => once(filler, "connect")));
  return port;
}
