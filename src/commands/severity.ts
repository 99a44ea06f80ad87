import { SEVERITIES, type Severity } from "../core/incident.ts";
import { setSeverity } from "../core/incident-acts.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand } from "./command.ts";
import { done, onOpen, readOne, refused } from "./words.ts";

export const severity = defineCommand<Severity>({
  name: "severity",
  usage: "/severity minor|major|critical",
  doc: "Says how bad it is; it stands on the page, and routes may go by it.",
  example: "/severity major",
  needs: "write",
  heardIn: "incidents",
  read: (words) => readOne(words, SEVERITIES, (right) => `/severity ${right}`),
  act(wanted, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident) => {
      if (incident.severity === wanted) return refused(`It is ${wanted} already.`);
      return done(`Severity ${wanted}, says ${escapeText(hand.by)}.`, setSeverity(incident, wanted, hand));
    });
  },
});
