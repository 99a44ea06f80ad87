import { z } from "zod";
import { parseTemplate } from "../core/secret.ts";

/** A text of the config that may hold `${NAME}`; a template after parsing. */
export const templateText = z.string().transform((text, context) => {
  const parsed = parseTemplate(text);
  if ("template" in parsed) return parsed.template;
  const { problem, hint, excerpt } = parsed;
  context.issues.push({ code: "custom", input: text, message: problem, params: { hint, excerpt } });
  return z.NEVER;
});
