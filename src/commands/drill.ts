import { isOpen } from "../core/incident.ts";
import { declare } from "../core/incident-acts.ts";
import { defineCommand } from "./command.ts";
import { done, nothing, refused } from "./words.ts";

/** What a drill is called, everywhere it is told. */
export const DRILL_TITLE = "DRILL (nothing is wrong)";

export const drill = defineCommand({
  name: "drill",
  usage: "/drill",
  doc: "Rehearses: an incident marked DRILL goes the whole way (issue, channels, page), and you hear how long each took.",
  example: "/drill",
  needs: "write",
  heardIn: "ours",
  read: nothing("drill"),
  act(_nothing, { state, hand }) {
    const running = Object.values(state.incidents).some((one) => one.isDrill === true && isOpen(one));
    if (running) return refused("A drill is running already; it ends with the next round.");
    const opened = declare({ title: DRILL_TITLE, checks: [], severity: "minor", isDrill: true }, hand);
    return done("The drill has begun; it ends by itself with the next round, or with `/close` in its issue.", opened);
  },
});
