import { defineCommand } from "./command.ts";
import { nothing, refused } from "./words.ts";

export const recheck = defineCommand({
  name: "recheck",
  usage: "/recheck",
  doc: "Looks now at the checks of this incident and answers what was seen.",
  example: "/recheck",
  needs: "write",
  heardIn: "incidents",
  read: nothing("recheck"),
  act(_nothing, { incident, checks }) {
    const watched = (incident?.checks ?? []).filter((id) => checks.some((check) => check.id === id));
    if (watched.length === 0)
      return refused("This incident is about no check of the config: there is nothing to look at.");
    return { kind: "look", checks: watched };
  },
});
