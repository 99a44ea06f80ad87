import { unsilence as unsilenced } from "../core/incident-acts.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand } from "./command.ts";
import { done, nothing, onOpen, refused } from "./words.ts";

export const unsilence = defineCommand({
  name: "unsilence",
  usage: "/unsilence",
  doc: "Ends a silence before its time.",
  example: "/unsilence",
  needs: "write",
  heardIn: "incidents",
  read: nothing("unsilence"),
  act(_nothing, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident) => {
      const { silencedUntil } = incident;
      if (silencedUntil === undefined || silencedUntil <= hand.now) return refused("It is not silenced.");
      return done(`No longer silenced, says ${escapeText(hand.by)}.`, unsilenced(incident, hand));
    });
  },
});
