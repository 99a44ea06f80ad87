import { type ClientHttp2Stream, connect, constants, type IncomingHttpHeaders } from "node:http2";
import { performance } from "node:perf_hooks";
import type { HeaderFields } from "../../core/observation.ts";
import { goesWith, type Journey, receive } from "./journey.ts";
import { closedEarly, type Message, messageOf, type Talk } from "./talk.ts";

/**
 * The same over HTTP/2, on node's own client: undici's asks a second time over a new connection where a session is closed,
 * and does not tell with which code.
 */
export function talkHttp2(talk: Talk): Promise<void> {
  const { url, request, socket, journey } = talk;
  const message = messageOf(talk);
  journey.phase = "firstByte";
  return new Promise((resolve, reject) => {
    const session = connect(url.origin, { createConnection: () => socket, settings: { enablePush: false } });
    goesWith(journey, session);
    session.once("error", reject);
    const stream = session.request(headersOf(url, message), { endStream: message.body === undefined });
    write(stream, message, journey);
    read(stream, journey, request.maxBodyBytes, { resolve, reject });
  });
}

function headersOf(url: URL, { method, headers, body }: Message): Record<string, string | number> {
  const fields = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const { host = url.host, ...rest } = Object.fromEntries(fields);
  return {
    ":method": method,
    ":scheme": "https",
    ":authority": host,
    ":path": url.pathname + url.search,
    ...(body === undefined ? {} : { "content-length": body.length }),
    ...rest,
  };
}

function write(stream: ClientHttp2Stream, { body }: Message, { marks }: Journey): void {
  const sent = (): void => {
    marks.sent = performance.now();
  };
  if (body !== undefined) stream.end(body, sent);
  else if (stream.pending) stream.once("ready", sent);
  else sent();
}

function read(
  stream: ClientHttp2Stream,
  journey: Journey,
  maxBodyBytes: number,
  end: { readonly resolve: () => void; readonly reject: (error: unknown) => void },
): void {
  const { marks } = journey;
  stream.once("response", (fields) => {
    marks.firstByte = performance.now();
    journey.phase = "download";
    journey.head = { status: Number(fields[":status"]), version: "2", headers: fieldsOf(fields) };
  });
  stream.on("data", (chunk: Buffer) => {
    if (!receive(journey, chunk, maxBodyBytes)) end.resolve();
  });
  stream.once("error", end.reject);
  stream.once("close", () => {
    if (journey.head !== undefined && stream.rstCode === constants.NGHTTP2_NO_ERROR) end.resolve();
    else end.reject(closedEarly());
  });
}

function fieldsOf(fields: IncomingHttpHeaders): HeaderFields {
  const known = Object.entries(fields).filter(([name]) => !name.startsWith(":"));
  return Object.fromEntries(known.map(([name, value]) => [name, [value ?? []].flat()]));
}
