import assert from "node:assert/strict";
import { test } from "node:test";
import type { Delivery } from "../../src/core/outbox.ts";
import { type Packing, parcels } from "../../src/core/parcel.ts";
import { aChange, aCheck, anIncident, at } from "../support/builders.ts";

const now = at("10:05");

function delivery(id: string, more: Partial<Delivery> = {}): Delivery {
  return { channel: "chat", attempts: 0, since: now, incident: anIncident(id), change: aChange(id), ...more };
}

function headlines(deliveries: readonly Delivery[], more: Partial<Packing> = {}): readonly string[] {
  const checks = ["a", "b", "c"].map((id) => aCheck(id));
  const packing = { checks, issues: new Map(), links: () => ({}), page: {}, takesDigests: true, digestAbove: 2, now };
  return parcels(deliveries, { ...packing, ...more }).map(({ message }) => message.headline);
}

const three = ["a", "b", "c"].map((id) => delivery(id));
const late = ["a", "b"].map((id) => delivery(id, { since: at("09:00") }));
const over = delivery("a", { change: aChange("a", { kind: "closed", number: 2, state: "up" }) });

for (const [name, actual, expected] of [
  ["few changes are told one by one", headlines(three.slice(0, 2)), ["a is down", "b is down"]],
  ["many are one message", headlines(three), ["3 incidents: 3 not over"]],
  ["so are several that come late", headlines(late), ["2 incidents: 2 not over"]],
  ["a single late one is itself", headlines(late.slice(0, 1)), ["a is down"]],
  [
    "of one incident the newest counts",
    headlines([...late.slice(0, 1), { ...over, since: at("09:00") }]),
    ["a is up again"],
  ],
  [
    "where each incident has its alert they stay apart",
    headlines(three, { takesDigests: false }),
    ["a is down", "b is down", "c is down"],
  ],
  [
    "nobody is woken for what came and went unsent",
    headlines([delivery("a"), over, delivery("b")], { takesDigests: false }),
    ["b is down"],
  ],
] as const)
  test(name, () => assert.deepEqual(actual, expected));
