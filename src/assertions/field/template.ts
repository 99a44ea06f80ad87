import type { ZodType } from "zod";
import { parseTemplate, type Template } from "../../core/secret.ts";
import { field, notText } from "./field.ts";

/** A field that holds a text with `${NAME}` in it; a template after parsing. */
export const templateText: ZodType<Template> = field({ title: "text with secrets", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const parsed = parseTemplate(input);
  if ("template" in parsed) return { value: parsed.template };
  const { problem, hint, excerpt } = parsed;
  return { problems: [{ path: [], message: problem, hint, excerpt }] };
});
