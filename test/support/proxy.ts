import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type Socket } from "node:net";
import type { TestContext } from "node:test";
import { TLSSocket } from "node:tls";
import type { Certificate } from "./certificates.ts";
import { listen } from "./servers.ts";

/** What a proxy does with those who ask for a tunnel. */
export type Manner =
  | { readonly kind: "forward" }
  | { readonly kind: "answer"; readonly status: number }
  | { readonly kind: "silent" }
  | { readonly kind: "hang-up" }
  /** It speaks TLS itself, in the target's name, and answers 200. */
  | { readonly kind: "intercept"; readonly certificate: Certificate };

export interface TestProxy {
  readonly url: string;
  /** `CONNECT shop.acme.dev:443`, or method and absolute URL, in order. */
  readonly asked: readonly string[];
  /** The `proxy-authorization` of each. */
  readonly credentials: readonly (string | undefined)[];
}

export interface ProxyOptions {
  readonly manner?: Manner;
  /** Where names lead to on 127.0.0.1, whatever port was asked for. */
  readonly ports?: Readonly<Record<string, number>>;
  /** The proxy itself is spoken to over TLS. */
  readonly secure?: Certificate;
}

/** A real proxy: CONNECT for tunnels, absolute addresses for plain HTTP. Names are known to it alone. */
export async function proxyServer(t: TestContext, options: ProxyOptions = {}): Promise<TestProxy> {
  const { manner = { kind: "forward" }, ports = {}, secure } = options;
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server: Server = secure === undefined ? createServer() : createTlsServer(secure);
  const note = ({ method, url, headers }: IncomingMessage): void => {
    asked.push(`${method} ${url}`);
    credentials.push(headers["proxy-authorization"]);
  };
  server.on("connect", (incoming: IncomingMessage, socket: Socket) => {
    note(incoming);
    const host = (incoming.url ?? "").replace(/:\d+$/, "");
    tunnel(socket, manner, ports[host]);
  });
  server.on("request", (incoming, response) => {
    note(incoming);
    const { hostname, pathname, search } = new URL(incoming.url ?? "");
    const { method, headers } = incoming;
    const target = { host: "127.0.0.1", port: ports[hostname], path: pathname + search };
    const forwarded = request({ ...target, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(forwarded);
  });
  const port = await listen(t, server);
  return { url: `${secure === undefined ? "http" : "https"}://127.0.0.1:${port}`, asked, credentials };
}

const ESTABLISHED = "HTTP/1.1 200 Connection established\r\n\r\n";
const OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";

function tunnel(socket: Socket, manner: Manner, port: number | undefined): void {
  socket.on("error", () => socket.destroy());
  switch (manner.kind) {
    case "silent":
      return;
    case "hang-up":
      socket.destroy();
      return;
    case "answer":
      socket.end(`HTTP/1.1 ${manner.status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    case "intercept": {
      socket.write(ESTABLISHED);
      const secured = new TLSSocket(socket, { isServer: true, ...manner.certificate });
      secured.on("error", () => secured.destroy());
      secured.once("data", () => secured.end(OK));
      return;
    }
    case "forward": {
      const onward = connect(port ?? 0, "127.0.0.1", () => {
        socket.write(ESTABLISHED);
        socket.pipe(onward).pipe(socket);
      });
      onward.on("error", () => socket.destroy());
    }
  }
}
