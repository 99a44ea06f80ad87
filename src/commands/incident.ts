import { isOpen } from "../core/incident.ts";
import { declare } from "../core/incident-acts.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand } from "./command.ts";
import { done, refused } from "./words.ts";

export const incident = defineCommand<string>({
  name: "incident",
  usage: "/incident <title>",
  doc: "Opens an incident by hand and tells it in this issue: on the page, in the feeds, to the channels.",
  example: "/incident Logins are slow",
  needs: "write",
  heardIn: "anywhere",
  read: (words) =>
    words === ""
      ? { problem: "it needs a title, for the status page", proposal: "/incident <title>" }
      : { args: words },
  act(title, { incident: told, hand, issue }) {
    if (told !== undefined && isOpen(told))
      return refused("An incident is told here already; tell this one in an issue of its own.");
    if (told !== undefined && told.kind !== "declared")
      return refused("An incident of our looks was told here; tell this one in an issue of its own.");
    const opened = declare({ title, checks: [], severity: "minor", ...(issue !== undefined && { issue }) }, hand);
    const next = "Say more with `/severity`, `/affects` and `/update`, and end it with `/close <note>`.";
    return done(`Declared by ${escapeText(hand.by)}: ${escapeText(title)}. ${next}`, opened);
  },
});
