/** Channels of a real config, sent over the real network to real servers on loopback. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { TestContext } from "node:test";
import { createNetwork } from "../../src/adapters/net/network.ts";
import { sendOnce } from "../../src/app/notify.ts";
import type { Channel } from "../../src/config/channels.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { type Instant, locationId } from "../../src/core/brand.ts";
import type { Incident } from "../../src/core/incident.ts";
import { digestOf, type Message, messageOf, testMessage } from "../../src/core/message.ts";
import type { Sending } from "../../src/notifiers/notifier.ts";
import { aChange, aCheck, anIncident, at } from "../support/builders.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";
import { listen } from "../support/servers.ts";

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Vendor {
  readonly url: string;
  readonly received: Received[];
}

export type Reply = readonly [status: number, body?: string, headers?: Readonly<Record<string, string>>];

/** A vendor's server on loopback: one reply per request, the last one repeats. A `hang` never comes. */
export async function vendor(t: TestContext, ...replies: readonly (Reply | "hang" | "reset")[]): Promise<Vendor> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ path: request.url ?? "", headers: request.headers, body });
      const reply = replies[Math.min(received.length, replies.length) - 1] ?? [200, "ok"];
      if (reply === "reset") request.socket.resetAndDestroy();
      else if (reply !== "hang") response.writeHead(reply[0], reply[2]).end(reply[1]);
    });
  });
  return { url: `http://127.0.0.1:${await listen(t, server)}`, received };
}

/** The channel that the lines below its name make; loopback is allowed. */
export function channelOf(lines: string): Channel {
  const text = `channels:\n  it:\n    allow: [private]\n    ${lines.replaceAll("\n", "\n    ")}\nchecks: [{ url: https://acme.dev }]\n`;
  const { config, diagnostics } = parseConfig([{ name: "allclear.yml", text }]);
  const [channel] = config?.channels ?? [];
  if (channel === undefined) throw new Error(diagnostics.map(({ message, hint }) => `${message}; ${hint}`).join("\n"));
  return channel;
}

export interface SendingOptions {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly now?: Instant;
  readonly ca?: readonly string[];
  /** Default: as a round. */
  readonly timeoutMs?: number;
}

/** Sends it once, as a round does. */
export async function send(
  channel: Channel,
  message: Message,
  { secrets = {}, now = at("10:01"), ca = [], timeoutMs }: SendingOptions = {},
): Promise<Sending> {
  const network = createNetwork({ userAgent: "allclear-test", warm: false, ca });
  const clock = { now: () => now, sleep: async () => undefined };
  const world = { network, clock, secrets: new Map(Object.entries(secrets)) };
  return sendOnce(world, channel, message, timeoutMs).finally(() => network.close());
}

export const LINKS = {
  page: "https://status.acme.dev/",
  issues: "https://github.com/acme/status/issues",
  run: "https://github.com/acme/status/actions/runs/1",
};
export const OUR_URLS: readonly string[] = [LINKS.page, `${LINKS.issues}/7`, LINKS.run];

/** An outage that ended, with all that can stand in a message. */
function outage(text: string, more: Partial<Incident>): Incident {
  const opened = aChange("orders", { text });
  const closed = aChange("orders", {
    kind: "closed",
    number: 2,
    state: "up",
    from: "down",
    note: text,
    by: "ana",
  });
  const changes = [opened, closed];
  return anIncident("orders", { changes, endedAt: at("10:20"), issue: { number: 7, settled: false }, ...more });
}

/** The message about one change of it; the first one as it is sent while the outage goes on. */
export function message(text = "503, expected 2xx", number = 1, more: Partial<Incident> = {}): Message {
  const { endedAt, ...open } = outage(text, more);
  const incident = { ...open, ...(number === 1 || endedAt === undefined ? {} : { endedAt }) };
  const change = incident.changes.find((one) => one.number === number);
  if (change === undefined) throw new Error(`no change ${number}`);
  const checks = [aCheck("orders", { name: "Orders API" })];
  return messageOf({ incident, checks, links: LINKS }, change);
}

/** Every hostile text wherever a stranger's words can stand, many of them together, and the harmless kinds. */
export function corpus(): readonly Message[] {
  const hostile = HOSTILE_TEXTS.flatMap((text) => [
    message(text),
    message(text, 2),
    message(text, 1, { title: text, cause: text, locations: [locationId("here")] }),
  ]);
  const each = HOSTILE_TEXTS.map((text, index) => {
    const one = message(text);
    return { ...one, thread: { ...one.thread, id: `${one.thread.id}-${index}` } };
  });
  return [message(), ...hostile, digestOf(each, LINKS, at("10:30")), testMessage("it", LINKS, at("10:30"))];
}
