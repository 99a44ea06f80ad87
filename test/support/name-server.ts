import { createSocket } from "node:dgram";
import { once } from "node:events";

/** What a name server does with the questions for one name. */
export type NameFault = "nxdomain" | "nodata" | "servfail" | "refused" | "silent" | "garbage";
export type Zone = Readonly<Record<string, NameFault | { readonly a?: string; readonly aaaa?: "silent" | "::1" }>>;

export interface NameServer {
  /** As a resolver takes it: `127.0.0.1:port`. */
  readonly address: string;
  /** Questions for a name so far, A and AAAA each. */
  asked(name: string): number;
}

const CODES = { nodata: 0, servfail: 2, nxdomain: 3, refused: 5 } as const;

/** A real name server over UDP with faults; a name it does not know does not exist. */
export async function nameServer(t: { after(clean: () => unknown): unknown }, zone: Zone): Promise<NameServer> {
  const socket = createSocket("udp4");
  const asked = new Map<string, number>();
  socket.on("message", (question, from) => {
    const { name, type } = readQuestion(question);
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const reply = answer(question, type, zone[name] ?? "nxdomain");
    if (reply !== undefined) socket.send(reply, from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  t.after(() => socket.close());
  return { address: `127.0.0.1:${socket.address().port}`, asked: (name) => asked.get(name) ?? 0 };
}

function answer(question: Buffer, type: number, rule: Zone[string]): Buffer | undefined {
  if (rule === "silent") return undefined;
  if (rule === "garbage") return Buffer.concat([question.subarray(0, 2), Buffer.from("ffff00ff00", "hex")]);
  if (typeof rule === "string") return reply(question, CODES[rule], undefined);
  if (type !== 1 && rule.aaaa === "silent") return undefined;
  if (type === 1) return reply(question, 0, rule.a?.split(".").map(Number));
  return reply(question, 0, rule.aaaa === "::1" ? [...new Array<number>(15).fill(0), 1] : undefined);
}

/** RFC 1035, 4.1: header, the question again, and at most one record of an address. */
function reply(question: Buffer, code: number, address: readonly number[] | undefined): Buffer {
  const header = Buffer.alloc(12);
  question.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8180 | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(address === undefined ? 0 : 1, 6);
  const asked = question.subarray(12, endOfQuestion(question));
  if (address === undefined) return Buffer.concat([header, asked]);
  const type = address.length === 4 ? 1 : 28;
  const record = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 1, 0, address.length, ...address]);
  return Buffer.concat([header, asked, record]);
}

function readQuestion(message: Buffer): { readonly name: string; readonly type: number } {
  const end = endOfQuestion(message);
  const labels: string[] = [];
  for (let at = 12; message[at] !== 0 && at < end; at += 1 + (message[at] ?? 0))
    labels.push(message.toString("latin1", at + 1, at + 1 + (message[at] ?? 0)));
  return { name: labels.join(".").toLowerCase(), type: message.readUInt16BE(end - 4) };
}

function endOfQuestion(message: Buffer): number {
  return message.indexOf(0, 12) + 5;
}
