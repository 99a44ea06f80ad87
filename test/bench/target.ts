/** A process of its own, so that it does not share the measured one's event loop: answers 200 after 100 ms, by HTTP and HTTPS. */
import { readFileSync } from "node:fs";
import { createServer as createPlain, type RequestListener, type Server } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";
import { createServer as createSilent } from "node:net";
import process from "node:process";

const [certificate = "", key = ""] = process.argv.slice(2);
const answer: RequestListener = (_, response) => setTimeout(() => response.end("ok"), 100);

function port(server: { address(): AddressInfo | string | null }): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function listen<Some extends Server | ReturnType<typeof createSilent>>(server: Some): Promise<Some> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", 1024, resolve));
  return server;
}

const plain = await listen(createPlain(answer));
const secure = await listen(createSecure({ cert: readFileSync(certificate), key: readFileSync(key) }, answer));
const silent = await listen(createSilent((socket) => socket.on("error", () => socket.destroy())));
process.stdout.write(`${JSON.stringify({ http: port(plain), https: port(secure), silent: port(silent) })}\n`);
