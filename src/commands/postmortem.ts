import { MAX_POSTMORTEM, setPostmortem } from "../core/incident-acts.ts";
import { codeBlock } from "../core/markdown.ts";
import { postmortemDraft } from "../core/postmortem.ts";
import { defineCommand } from "./command.ts";
import { done, refused } from "./words.ts";

export const postmortem = defineCommand<{ readonly text?: string }>({
  name: "postmortem",
  usage: "/postmortem, or /postmortem publish with the text below it",
  doc: "Drafts a post-mortem from the timeline; `publish` keeps the text below it with the incident, on the page.",
  example: "/postmortem",
  needs: "write",
  heardIn: "incidents",
  read(words, below) {
    if (words === "") return { args: {} };
    if (words.toLowerCase() !== "publish")
      return { problem: "it takes nothing, or `publish` with the text below it", proposal: "/postmortem publish" };
    const text = below.trim();
    if (text === "")
      return { problem: "it needs the text below it, in the same comment", proposal: "/postmortem publish" };
    return text.length > MAX_POSTMORTEM
      ? { problem: `the text has ${text.length} characters; at most ${MAX_POSTMORTEM} are kept` }
      : { args: { text } };
  },
  act({ text }, { incident, checks }) {
    if (incident === undefined) return refused("This is about an incident, and none is told here.");
    if (text !== undefined) return done("Kept with the incident; the page shows it.", setPostmortem(incident, text));
    const draft = codeBlock(postmortemDraft(incident, checks), "markdown");
    return done(`A draft. Complete it, and keep it with \`/postmortem publish\` above its text:\n\n${draft}`);
  },
});
