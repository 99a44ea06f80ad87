import { setAffected } from "../core/incident-acts.ts";
import { defineCommand } from "./command.ts";
import { checkNames, done, onOpen, readChecks, refused } from "./words.ts";

export const affects = defineCommand<string>({
  name: "affects",
  usage: "/affects <check>, <check>",
  doc: "Says which checks an incident that was opened by hand is about.",
  example: "/affects api, web",
  needs: "write",
  heardIn: "incidents",
  read: (words) =>
    words === "" ? { problem: "it needs the names of checks", proposal: "/affects <check>" } : { args: words },
  act(names, situation) {
    const { hand, checks } = situation;
    return onOpen(situation, (incident) => {
      if (incident.kind !== "declared")
        return refused("This incident is about what our looks saw; declare another one with `/incident <title>`.");
      const read = readChecks(names, checks);
      if ("problem" in read) return refused(`${read.problem}.`);
      if (read.ids.length === 0) return refused("It needs the names of checks.");
      return done(`It now affects ${checkNames(read.ids, checks)}.`, setAffected(incident, read.ids, hand));
    });
  },
});
