import { after, type Instant } from "../../../src/core/brand.ts";
import type { Result } from "../../../src/core/result.ts";
import { aResult } from "../../support/builders.ts";

const NAMES = [
  "website",
  "orders-api",
  "payments",
  "login",
  "search-api",
  "docs",
  "images",
  "admin",
  "graphql",
  "billing",
];

/** One made-up target, whose times scatter as real ones do. It goes down every nine days or so, for up to an hour. */
export interface Target {
  readonly id: string;
  /** The looks of one round: two where the target is down. */
  looks(start: Instant): readonly Result[];
}

export function createTarget(index: number): Target {
  const name = NAMES[index % NAMES.length] ?? "check";
  const id = index < NAMES.length ? name : `${name}-${index}`;
  const [dns = 0, connect = 0, tls = 0, first = 0, load = 0] = [6, 20, 30, 90, 3].map((ms) => scattered(ms, 0.6));
  let roundsDown = 0;
  return {
    id,
    looks(start) {
      if (roundsDown > 0) roundsDown -= 1;
      else if (random() < 0.0004) roundsDown = 1 + Math.floor(random() * 12);
      const isDown = roundsDown > 0;
      return (isDown ? [0, 1] : [0]).map((look) => {
        const phases = {
          dnsMs: scattered(dns, 0.3),
          connectMs: scattered(connect, 0.1),
          tlsMs: scattered(tls, 0.1),
          firstByteMs: scattered(first, 0.25),
          downloadMs: scattered(load, 0.3),
        };
        const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs } = phases;
        return aResult(id, isDown ? "down" : "up", after(start, 700 + look * 31_000 + random() * 400), {
          look,
          phases: { ...phases, totalMs: dnsMs + connectMs + tlsMs + firstByteMs + downloadMs },
          lagMs: random() < 0.3 ? 1 : 0,
          facts: { address: "203.0.113.7", family: 4, server: "nginx", tlsProtocol: "TLSv1.3" },
        });
      });
    },
  };
}

let seed = 12_345;

/** 0 to 1, the same in every run. */
export function random(): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
  return seed / 0x7f_ff_ff_ff;
}

/** A positive number around `middle`, scattered as latencies are: by a factor, not by an amount. */
function scattered(middle: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  return middle * Math.exp(spread * normal);
}
