import * as z from "zod";
import { field, notText, type Parsed, refuse } from "../assertions/field/field.ts";
import { quoted } from "../core/diagnostic.ts";
import { isSlug, MAX_ID_LENGTH, slug } from "../core/slug.ts";
import { parseStatus, type StatusInput, type StatusRule } from "../core/status.ts";
import { unknownKey } from "./issues.ts";

const MAX_NAME_LENGTH = 100;

/** A name for people: one line of 1 to 100 characters. No `${NAME}`: names are public. */
export const nameText: z.ZodType<string> = field(
  { title: "text", type: "string", minLength: 1, maxLength: MAX_NAME_LENGTH },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for names are public", "write the name out");
    if (/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(input))
      return refuse("must be one line without control characters");
    if (input.trim() === "") return refuse("is empty");
    const length = [...input].length;
    return length <= MAX_NAME_LENGTH
      ? { value: input }
      : refuse(`has ${length} characters`, `allowed: up to ${MAX_NAME_LENGTH}`);
  },
);

/** The id of a check or group. */
export const idText: z.ZodType<string> = field(
  { title: "id", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: MAX_ID_LENGTH },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for ids are public", "write the id out");
    if (input === "") return refuse("is empty");
    if (isSlug(input)) return { value: input };
    const meant = slug(input);
    const form = "ids are lower-case letters, digits and single hyphens, at most 64 characters";
    return refuse(`${quoted(input)} is no id`, meant === "" ? form : `write \`${meant}\`; ${form}`);
  },
);

const STATUS_PATTERN = "^!?([1-9][xX]{2}|[1-9][0-9]{2}(-[1-9][0-9]{2})?|[aA][nN][yY]|[nN][oO][nN][eE])$";
const STATUS_WORD = {
  anyOf: [
    { type: "string", pattern: STATUS_PATTERN },
    { type: "integer", minimum: 100, maximum: 999 },
  ],
};
const STATUS_ITEMS = { anyOf: [...STATUS_WORD.anyOf, { type: "array", items: STATUS_WORD, minItems: 1 }] };
const STATUS_STATES = { up: STATUS_ITEMS, degraded: STATUS_ITEMS, down: STATUS_ITEMS };

/** Codes, ranges, classes, exclusions, or a map of state to those. */
export const statusField: z.ZodType<StatusRule> = field(
  {
    title: "status",
    anyOf: [...STATUS_ITEMS.anyOf, { type: "object", properties: STATUS_STATES, additionalProperties: false }],
  },
  (input) => {
    const shaped = STATUS_INPUT.safeParse(input);
    if (!shaped.success) return unshaped(input);
    const parsed = parseStatus(shaped.data);
    return "rule" in parsed ? { value: parsed.rule } : parsed;
  },
);

const WORD = z.union([z.string(), z.number()]);
const ITEMS = z.union([WORD, z.array(WORD)]);
const STATES = z.strictObject({ up: ITEMS.optional(), degraded: ITEMS.optional(), down: ITEMS.optional() });
const STATUS_INPUT: z.ZodType<StatusInput> = z.union([ITEMS, STATES]);

function unshaped(input: unknown): Parsed<StatusRule> {
  const isMap = typeof input === "object" && input !== null && !Array.isArray(input);
  const other = isMap ? Object.keys(input).find((key) => !Object.hasOwn(STATUS_STATES, key)) : undefined;
  if (other !== undefined)
    return { problems: [{ path: [other], at: "key", ...unknownKey(other, Object.keys(STATUS_STATES)) }] };
  if (input === null) return refuse("has no value", "write for instance `[2xx, 401]`");
  return refuse("expected a status, a list of them, or a map of states to them", "write for instance `[2xx, 401]`");
}

/** A branch's name as git allows it. Not one that holds a project or a site: history would be committed onto it. */
export const branchName: z.ZodType<string> = field({ title: "branch", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  if (input.startsWith("refs/"))
    return refuse(`${quoted(input)} is a ref, not a branch`, "write the branch's name alone");
  if (TAKEN_BRANCHES.has(input))
    return refuse(`the branch ${quoted(input)} holds other things`, "history needs a branch of its own");
  return isBranchName(input) ? { value: input } : refuse(`${quoted(input)} is no name for a branch`);
});

/** A branch for the site, which replaces all that is on it. */
export const siteBranchName: z.ZodType<string> = field({ title: "branch", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  if (["main", "master"].includes(input))
    return refuse(`the branch ${quoted(input)} holds other things`, "write for instance `gh-pages`");
  return isBranchName(input) ? { value: input } : refuse(`${quoted(input)} is no name for a branch`);
});

const TAKEN_BRANCHES: ReadonlySet<string> = new Set(["main", "master", "gh-pages"]);

/** The rules of `git check-ref-format --branch`. */
function isBranchName(name: string): boolean {
  return !/^-|^@$/.test(name) && isRefPath(name);
}

/** The rules of `git check-ref-format` for what is a ref's name, or the end of one. */
export function isRefPath(name: string): boolean {
  if (/[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|[/.]$/u.test(name)) return false;
  return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}

/** An address for the page, with a slash at its end. */
export const siteUrl: z.ZodType<string> = field({ title: "URL", type: "string", pattern: "^https?://" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const url = URL.parse(input);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "")
    return refuse(`${quoted(input)} is no address of a page`, "write for instance `https://status.acme.dev/`");
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    return refuse("an address of a page is host and path only", `write \`${url.origin}${url.pathname}\``);
  return { value: url.href.endsWith("/") ? url.href : `${url.href}/` };
});
