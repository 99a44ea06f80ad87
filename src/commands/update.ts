import { STAGES, type Stage } from "../core/incident.ts";
import { update as updated } from "../core/incident-acts.ts";
import { escapeText } from "../core/markdown.ts";
import { defineCommand } from "./command.ts";
import { done, firstWord, onOpen, readOne } from "./words.ts";

export const update = defineCommand<{ readonly stage: Stage; readonly note: string }>({
  name: "update",
  usage: "/update investigating|identified|monitoring <text>",
  doc: "Tells how far you are; the text goes to the status page and its feeds, on one line.",
  example: "/update identified A full disk on the database host; we are freeing room.",
  needs: "write",
  heardIn: "incidents",
  read(words) {
    const [stage, note] = firstWord(words);
    const text = note === "" ? "<text>" : note;
    const read = readOne(stage, STAGES, (right) => `/update ${right} ${text}`);
    if ("problem" in read) return read;
    if (note === "") return { problem: "it needs a text for the status page", proposal: `/update ${read.args} <text>` };
    return { args: { stage: read.args, note } };
  },
  act({ stage, note }, situation) {
    const { hand } = situation;
    return onOpen(situation, (incident) =>
      done(
        `Told as ${stage}, by ${escapeText(hand.by)}: ${escapeText(note, 1_000)}`,
        updated(incident, { stage, note }, hand),
      ),
    );
  },
});
