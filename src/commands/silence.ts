import { after } from "../core/brand.ts";
import { silence as silenced } from "../core/incident-acts.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand } from "./command.ts";
import { done, firstWord, noteWords, onOpen, readTime, untilWords } from "./words.ts";

export const silence = defineCommand<{ readonly forMs: number; readonly note: string }>({
  name: "silence",
  usage: "/silence <time> [note]",
  doc: "No comments, reminders and messages for so long; the issue's text stays current, and the end is told.",
  example: "/silence 2h",
  needs: "write",
  heardIn: "incidents",
  read(words) {
    const [time, note] = firstWord(words.replace(/^for\s+/i, ""));
    if (time === "") return { problem: "it needs how long", proposal: "/silence 2h" };
    const read = readTime(time, (spelled) => `/silence ${spelled}${note === "" ? "" : ` ${note}`}`);
    return "problem" in read ? read : { args: { forMs: read.args, note } };
  },
  act({ forMs, note }, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident) => {
      const until = after(hand.now, forMs);
      const quiet = silenced(incident, { until, note }, hand);
      return done(`Silenced by ${escapeText(hand.by)}${untilWords(until)}.${noteWords(note)}`, quiet);
    });
  },
});
