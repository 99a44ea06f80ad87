/** The Statuspage files, read by a client library for Statuspage that others wrote. */
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { Statuspage, StatuspageUpdates } from "statuspage.js";
import type { PageInput } from "../../../src/page/input.ts";
import { buildSite } from "../../../src/page/site.ts";
import { at } from "../../support/builders.ts";
import { serveSite } from "../browser.ts";
import { INPUTS, known, outage, withIncidents } from "./stories.ts";

/** Its pages are all at `<id>.statuspage.io`; this one's is on loopback. */
async function clientFor(t: TestContext, input: PageInput): Promise<Statuspage> {
  const server = await serveSite(buildSite(input), "/");
  t.after(() => server.close());
  const client = new Statuspage("acme");
  const { defaults } = Reflect.get(client, "axios") as { readonly defaults: object };
  Object.assign(defaults, { baseURL: `${server.url}api/v2` });
  return client;
}

const NOWHERE = "nowhere";
const INDICATORS = ["none", "minor", "major", "critical"];
const COMPONENTS = ["operational", "degraded_performance", "partial_outage", "major_outage", "under_maintenance"];

for (const [name, input] of Object.entries(INPUTS))
  test(`a client library of Statuspage reads all eight files: ${name}`, async (t) => {
    const client = await clientFor(t, input);
    const [summary, status, { components }] = await Promise.all([
      client.summary(),
      client.status(),
      client.components(),
    ]);
    assert.ok(INDICATORS.includes(status.status.indicator));
    assert.deepEqual([summary.status, summary.components], [status.status, components]);
    assert.ok(components.every((one) => COMPONENTS.includes(one.status)));
    const { incidents } = await client.allIncidents();
    const { incidents: unresolved } = await client.unresolvedIncidents();
    assert.deepEqual(summary.incidents, unresolved);
    assert.deepEqual(
      unresolved,
      incidents.filter((one) => one.status !== "resolved" && one.status !== "postmortem"),
    );
    for (const one of [...incidents, ...unresolved])
      for (const time of [one.created_at, one.updated_at, ...one.incident_updates.map(({ created_at }) => created_at)])
        assert.ok(time instanceof Date, "it knows our times as such");
    const { scheduled_maintenances: all } = await client.allScheduledMaintenances();
    const { scheduled_maintenances: running } = await client.activeScheduledMaintenances();
    const { scheduled_maintenances: ahead } = await client.upcomingScheduledMaintenances();
    assert.equal(all.length, input.maintenance?.length ?? 0);
    assert.deepEqual(
      [...running, ...ahead].map(({ id }) => id).toSorted(),
      (summary.scheduled_maintenances ?? []).map(({ id }) => id).toSorted(),
    );
    for (const one of all) assert.ok(one.scheduled_for instanceof Date && one.scheduled_until instanceof Date);
  });

/** As it is made, it asks the service itself; that is the one request that is not sent. */
class Watcher extends StatuspageUpdates {
  override async fetch(): ReturnType<StatuspageUpdates["fetch"]> {
    return this.statuspage.id === NOWHERE ? undefined : super.fetch();
  }
}

test("its watcher hears of an update when a page is published that has one more, and not of the same again", async (t) => {
  const incident = outage("orders", at("09:41"), 10);
  const pages = [known(incident, 1), known(incident, 1), incident, incident];
  const client = await Promise.all(pages.map((one) => clientFor(t, withIncidents(one))));
  const watcher = new Watcher(NOWHERE);
  const heard: unknown[] = [];
  watcher.on("incident_update", (told: { readonly status: string }) => heard.push(told.status));
  for (const one of client) {
    watcher.statuspage = one;
    await watcher.fetch();
    watcher.checkUpdate();
  }
  assert.deepEqual(heard, ["resolved"]);
});
