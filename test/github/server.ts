import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { ApiAnswer } from "./api.ts";
import type { AnsweredFault, ArrivingRequest, Fault } from "./faults.ts";

/** One line of the request log. */
export interface LoggedRequest {
  readonly number: number;
  readonly method: string;
  /** Path with query, as it was sent. */
  readonly path: string;
  /** What it was sent with; empty where there was none. */
  readonly token: string;
  /** 0 where no whole answer was sent. */
  readonly status: number;
  /** Did it reach the handler, so that its effect may have happened? */
  readonly handled: boolean;
  readonly fault?: Fault;
}

/** A request as the front door hands it on. */
export interface Arrival extends ArrivingRequest {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What stands behind the front door. */
export interface Backend {
  /** The fault planned for this request, if any. It is used up. */
  fault(request: ArrivingRequest): Fault | undefined;
  /** The whole answer of a request that is handled. */
  handle(request: Arrival): Promise<ApiAnswer>;
  /** The answer of a fault that is answered without handling. */
  refuse(fault: AnsweredFault): ApiAnswer;
}

type Entry = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

/** Puts the backend behind a server: logs each request and does to it what its fault says. Returns the growing log. */
export function attach(server: Server, backend: Backend): readonly LoggedRequest[] {
  const requests: Entry[] = [];
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const { method = "", url: path = "", headers } = request;
    const token = headers.authorization?.replace(/^\S+ /, "") ?? "";
    const entry: Entry = { number: requests.length + 1, method, path, token, status: 0, handled: false };
    requests.push(entry);
    void serve(backend, entry, request, response).catch((error: Error) => response.destroy(error));
  });
  return requests;
}

async function serve(
  backend: Backend,
  entry: Entry,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const arriving = { number: entry.number, method: entry.method, path: entry.path.replace(/\?.*/, "") };
  const fault = backend.fault(arriving);
  if (fault !== undefined) entry.fault = fault;
  switch (fault) {
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "hang":
      return;
    case "error":
    case "rateLimit":
    case "spent":
    case "forbidden":
      await buffer(request);
      return send(entry, response, backend.refuse(fault));
    case "half":
    case "lost":
    case undefined: {
      const body = (await buffer(request)).toString();
      const answer = await backend.handle({ ...arriving, path: entry.path, headers: request.headers, body });
      entry.handled = true;
      if (fault === "lost") response.destroy();
      else if (fault === "half") sendHalf(response, answer);
      else send(entry, response, answer);
    }
  }
}

function send(entry: Entry, response: ServerResponse, { status, headers, content }: ApiAnswer): void {
  entry.status = status;
  response.writeHead(status, { ...headers, "content-length": content.length });
  response.end(content);
}

/** Status, headers and half of the content; of an answer without content nothing arrives. */
function sendHalf(response: ServerResponse, { status, headers, content }: ApiAnswer): void {
  response.writeHead(status, { ...headers, "content-length": content.length });
  response.write(content.subarray(0, content.length >> 1), () => response.destroy());
}

/** The URL of the server on a free port of 127.0.0.1, without a slash at the end. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Ends a server and all its connections. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
