import * as z from "zod";
import { field, notText, refuse } from "../assertions/field/field.ts";
import { quoted } from "../core/diagnostic.ts";
import type { Sign, Vendor } from "../core/knowledge/wall.ts";
import { slug } from "../core/slug.ts";
import { nameText } from "./fields.ts";

const KINDS = ["challenge", "block", "region", "login", "rate-limit", "origin"] as const;
const code = z.int().min(100).max(999);
const words = z.string().min(1);

/** A wall that only the user knows: how its answers are told from the target's. */
export const wallSchema = z
  .strictObject({
    name: nameText.describe("What people call it."),
    kind: z
      .enum(KINDS)
      .prefault("block")
      .describe(
        "What it does to us. `origin`: it says that the target behind it is dead, which is an outage; with all others the target is not seen.",
      ),
    status: z
      .union([code, z.array(code).min(1)])
      .optional()
      .describe("The status codes of its answers; any where absent."),
    header: z
      .record(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header name"), z.string())
      .optional()
      .describe(
        "Headers that its answers have, each with a text that stands in its value; an empty one stands in any.",
      ),
    body: z
      .union([words, z.array(words).min(1)])
      .optional()
      .describe("A text, or several of which one is enough, in the first 16 KiB of its page."),
    remedy: nameText.optional().describe("What to do about it: shown where it refused us."),
  })
  .refine(({ header, body }) => Object.keys(header ?? {}).length > 0 || body !== undefined, {
    message: "has neither `header` nor `body`\na code alone does not tell who refused",
  })
  .refine(({ name }) => slug(name) !== "", {
    message: "has a name of which no id can be made\nuse letters a to z or digits in it",
  })
  .meta({ title: "wall" });

export const wallsSchema = z.array(wallSchema).superRefine((walls, context) => {
  const ids = walls.map(({ name }) => slug(name));
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) < index)
      context.addIssue({ code: "custom", path: [index, "name"], message: `has the id \`${id}\` of another wall` });
});

/** A control's address: anything that answers will do, so it holds no secret. */
export const controlUrl: z.ZodType<string> = field({ title: "URL", type: "string", pattern: "^https?://" }, (input) => {
  if (typeof input !== "string") return notText(input);
  if (input.includes("${")) return refuse("a secret cannot stand here", "a control is asked without any");
  const url = URL.parse(input);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return refuse(`${quoted(input)} is no address to ask`, "write for instance `https://example.com/`");
  return { value: url.href };
});

/** A wall of the config as the judge knows walls. */
export function ownWall({ name, kind, status, header, body, remedy }: z.output<typeof wallSchema>): Vendor {
  const id = slug(name);
  const headers = Object.entries(header ?? {}).map(
    ([key, value]): Sign => ({ header: key.toLowerCase(), matches: literally(value) }),
  );
  return {
    id,
    name,
    ...(remedy === undefined ? {} : { remedy, originRemedy: remedy }),
    rules: [
      {
        id,
        kind,
        confidence: "definitive",
        ...(status === undefined ? {} : { status: [status].flat() }),
        ...(headers.length === 0 ? {} : { all: headers }),
        ...(body === undefined ? {} : { any: [body].flat().map((text): Sign => ({ body: literally(text) })) }),
        maxBody: Number.POSITIVE_INFINITY,
      },
    ],
  };
}

/** The text itself, whatever it holds: a user's own expression could take as long as a hostile page wants. */
function literally(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), "i");
}
