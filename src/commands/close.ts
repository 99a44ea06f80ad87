import { BUDGET_BURNS } from "../core/budget.ts";
import type { Incident } from "../core/incident.ts";
import { closeByHand } from "../core/incident-acts.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand } from "./command.ts";
import { done, noteWords, onOpen, refused } from "./words.ts";

export const close = defineCommand<string>({
  name: "close",
  usage: "/close <note>",
  doc: "Ends the incident by hand, and says why; a drill needs no note.",
  example: "/close a false alarm: the maintenance was not announced",
  needs: "write",
  heardIn: "incidents",
  read: (words) => ({ args: words }),
  act(note, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident) => {
      if (isOfItself(incident)) return refused("This one ends by itself, in the round that finds its cause gone.");
      if (note === "" && incident.isDrill !== true) return refused("Say why: `/close <note>`.");
      const watched = incident.kind === "declared" ? "" : " It is told again only after it was seen up once.";
      const closed = closeByHand(incident, { note }, hand);
      return done(`Closed by ${escapeText(hand.by)}.${watched}${noteWords(note)}`, closed);
    });
  },
});

/** The next round would open it again, for its cause is still there. */
function isOfItself({ kind, reason }: Incident): boolean {
  return kind === "config" || reason === BUDGET_BURNS;
}
