import { type Incident, isOpen } from "./incident.ts";
import { DRILL } from "./incident-acts.ts";
import { closeIncident, type Deciding } from "./incident-changes.ts";

/** The drills that this round ends: those that were open when it began. */
export function endedDrills(incidents: Iterable<Incident>, { round }: Deciding): readonly Incident[] {
  const open = [...incidents].filter((one) => one.isDrill === true && isOpen(one) && one.startedAt < round.at);
  const { at } = round;
  const over = { state: "up", reason: DRILL, text: "the drill is over", since: at, at } as const;
  return open.map((drill) => closeIncident(drill, { ...over, from: drill.state }, round));
}
