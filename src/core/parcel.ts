import type { IncidentId, Instant } from "./brand.ts";
import type { Check } from "./check.ts";
import { digestOf, type Message, type MessageLinks, messageOf } from "./message.ts";
import type { Delivery } from "./outbox.ts";

/** One message as it is sent, and the changes it tells. */
export interface Parcel {
  readonly message: Message;
  readonly deliveries: readonly Delivery[];
}

export interface Packing {
  readonly checks: readonly Check[];
  /** The issues of incidents, where they are newer than what these say. */
  readonly issues: ReadonlyMap<IncidentId, number>;
  readonly links: (delivery: Delivery) => MessageLinks;
  /** What a digest links to. */
  readonly page: MessageLinks;
  readonly takesDigests: boolean;
  /** More than this is one message. */
  readonly digestAbove: number;
  readonly now: Instant;
}

/**
 * What one channel is sent, in order. Many changes become one message, and so do several that come late: who slept wants to
 * know how things stand, not to live through the night again. Where each incident has its own alert, one that came and went
 * unsent is left out: nobody is to be woken for it.
 */
export function parcels(deliveries: readonly Delivery[], packing: Packing): readonly Parcel[] {
  const late = deliveries.filter(({ since }) => since < packing.now);
  const isDigest = deliveries.length > packing.digestAbove || late.length > 1;
  if (!packing.takesDigests) return withoutPassed(deliveries).map((one) => parcel(one, packing));
  if (!isDigest) return deliveries.map((one) => parcel(one, packing));
  const messages = deliveries.map((one) => parcel(one, packing).message);
  return [{ message: digestOf(messages, packing.page, packing.now), deliveries }];
}

function parcel(delivery: Delivery, { checks, issues, links }: Packing): Parcel {
  const { incident, change } = delivery;
  const issue = issues.get(incident.id);
  const context = { incident, checks, links: links(delivery), ...(issue === undefined ? {} : { issue }) };
  return { message: messageOf(context, change), deliveries: [delivery] };
}

function withoutPassed(deliveries: readonly Delivery[]): readonly Delivery[] {
  const kindsOf = (id: IncidentId) =>
    deliveries.filter(({ incident }) => incident.id === id).map(({ change }) => change.kind);
  const passed = new Set(
    deliveries.flatMap(({ incident: { id } }) => {
      const kinds = kindsOf(id);
      return kinds.includes("opened") && kinds.includes("closed") ? [id] : [];
    }),
  );
  return deliveries.filter(({ incident }) => !passed.has(incident.id));
}
