import { createServer, type RequestListener } from "node:http";
import { createServer as createSocketServer, type Server, type Socket } from "node:net";

/** A small real server of the demo, and what it stands for. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly story: string;
}

export interface Targets {
  readonly list: readonly Target[];
  /** Ends the trouble of the target that recovers. */
  recover(): void;
  close(): Promise<void>;
}

type Handler = (isHealed: () => boolean) => RequestListener;

const HTTP_TARGETS: readonly { readonly name: string; readonly story: string; readonly handler: Handler }[] = [
  {
    name: "Website",
    story: "answers 200 at once",
    handler: () => (_, response) => response.end("welcome, all is well\n"),
  },
  {
    name: "Search",
    story: "answers 200, but slower than asked",
    handler: () => (_, response) => setTimeout(() => response.end("found\n"), 400),
  },
  {
    name: "Orders API",
    story: "answers 503 for a while, then is healthy",
    handler: (isHealed) => (_, response) => {
      response.statusCode = isHealed() ? 200 : 503;
      response.end(isHealed() ? "ok\n" : "database unreachable\n");
    },
  },
  {
    name: "Shop",
    story: "a wall refuses us: 403 with Cloudflare's challenge header",
    handler: () => (_, response) => {
      response.writeHead(403, { "cf-mitigated": "challenge", "cf-ray": "8c1f0a2b3d4e5f60-FRA", server: "cloudflare" });
      response.end("<title>Just a moment...</title>\n");
    },
  },
];

/** Starts every target on loopback, each on a port of its own. */
export async function startTargets(): Promise<Targets> {
  let healed = false;
  const sockets = new Set<Socket>();
  const servers: Server[] = [];
  const open = async (server: Server): Promise<number> => {
    server.on("connection", (socket: Socket) => {
      sockets.add(socket.once("close", () => sockets.delete(socket)));
    });
    servers.push(server);
    return listen(server);
  };

  const list: Target[] = [];
  for (const { name, story, handler } of HTTP_TARGETS) {
    const port = await open(createServer(handler(() => healed)));
    list.push({ name, story, url: `http://127.0.0.1:${port}/` });
  }
  const plain = await open(createServer((_, response) => response.end("no TLS here\n")));
  list.push({
    name: "Billing",
    story: "its TLS is broken: plain HTTP behind an https URL",
    url: `https://127.0.0.1:${plain}/`,
  });
  const silent = await open(createSocketServer((socket) => socket.on("error", () => socket.destroy())));
  list.push({ name: "Reports", story: "accepts the connection and never answers", url: `http://127.0.0.1:${silent}/` });
  list.push({ name: "Legacy", story: "refuses the connection", url: `http://127.0.0.1:${await freePort()}/` });

  return {
    list,
    recover: () => {
      healed = true;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map(close));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a listening server has an address");
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A port that nothing listens on: taken for a moment and given back. */
async function freePort(): Promise<number> {
  const server = createSocketServer();
  const port = await listen(server);
  await close(server);
  return port;
}
