/** Our engine: a pass of a round over the real network, from checks to results. */
import { readFileSync } from "node:fs";
import { systemClock } from "../../../src/adapters/local/clock.ts";
import { createNetwork } from "../../../src/adapters/net/network.ts";
import { probeAll } from "../../../src/app/probe.ts";
import type { World } from "../../../src/app/world.ts";
import { parseConfig } from "../../../src/config/parse.ts";
import { locationId } from "../../../src/core/brand.ts";
import type { Mailer, Network } from "../../../src/ports.ts";
import { type Job, report } from "./job.ts";

await report((job) => {
  const checks = checksOf(job);
  const ca = [readFileSync(job.ca, "utf8")];
  return async () => {
    const { dnsServers } = job;
    const network = createNetwork({ userAgent: "bench", ca, ...(dnsServers === undefined ? {} : { dnsServers }) });
    const results = await probeAll(worldOf(network), {
      checks,
      location: locationId("here"),
      look: 0,
      isVerified: () => true,
      redact: (text) => text,
      walls: [],
    });
    await network.close();
    return results.map(({ check, state, phases, lagMs }) => ({
      url: job.urls[Number(check.slice(1))] ?? "",
      isUp: state === "up",
      lagMs,
      ...phases,
    }));
  };
});

function checksOf({ urls }: Job) {
  const checks = urls.map((url, index) => ({ name: `c${index}`, url, retries: 0 }));
  const { config } = parseConfig([{ name: "allclear.yml", text: JSON.stringify({ checks }) }]);
  if (config === undefined) throw new Error("the bench's config is broken");
  return config.checks;
}

/** A pass needs a network and a clock alone. */
function worldOf(network: Network & Mailer): World {
  const never = () => Promise.reject(new Error("a pass only looks"));
  return {
    network,
    clock: systemClock(),
    secrets: new Map(),
    store: { head: never, read: never, facts: never, commit: never, reroot: never },
    tracker: { find: never, open: never, edit: never, comments: never, comment: never },
    site: { write: never },
    report: () => undefined,
  };
}
