import type { ZodType } from "zod";
import type { Template } from "../../core/secret.ts";
import { templateText } from "./template.ts";

/** A text that is worth stealing: what stands in the config is public. */
export const secretText: ZodType<Template> = templateText
  .refine((template) => template.parts.some((part) => typeof part !== "string"), {
    params: { hint: `what stands in the config is public: write \`\${NAME}\``, masked: true },
    message: "must be a secret",
  })
  .meta({ title: "text with secrets", type: "string" });
