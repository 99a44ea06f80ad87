import { after } from "../core/brand.ts";
import { parseDuration } from "../core/duration.ts";
import { acknowledge } from "../core/incident-acts.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand } from "./command.ts";
import { done, firstWord, noteWords, onOpen, readTime, untilWords } from "./words.ts";

interface Args {
  readonly forMs?: number;
  readonly note: string;
}

export const ack = defineCommand<Args>({
  name: "ack",
  usage: "/ack [for <time>] [note]",
  doc: "Says that you work on it: no reminders until then, or until it ends.",
  example: "/ack for 4h a disk is full, cleaning up",
  needs: "triage",
  heardIn: "incidents",
  read(words) {
    const [first, rest] = firstWord(words);
    if (first.toLowerCase() !== "for") {
      // A bare time was meant as one, and not as the note.
      const isTime = "ms" in parseDuration(first.toLowerCase()) && first !== "";
      return isTime
        ? { problem: "a time needs `for` before it", proposal: `/ack for ${words}` }
        : { args: { note: words } };
    }
    const [time, note] = firstWord(rest);
    const read = readTime(time, (spelled) => `/ack for ${spelled}${note === "" ? "" : ` ${note}`}`);
    return "problem" in read ? read : { args: { forMs: read.args, note } };
  },
  act({ forMs, note }, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident) => {
      const until = forMs === undefined ? undefined : after(hand.now, forMs);
      const acknowledged = acknowledge(incident, { note, ...(until !== undefined && { until }) }, hand);
      const how = until === undefined ? " until it ends" : untilWords(until);
      return done(`Acknowledged by ${escapeText(hand.by)}: no reminders${how}.${noteWords(note)}`, acknowledged);
    });
  },
});
