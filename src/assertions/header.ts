import * as z from "zod";
import type { HeaderFields } from "../core/observation.ts";
import { type Broken, defineAssertion } from "./assertion.ts";
import { type Condition, holds, tellCondition, textCondition } from "./field/condition.ts";

/** RFC 9110, 5.1. */
const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "not a header name");

/** What these hold is a credential of somebody's, whoever asks for it. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(["set-cookie", "authorization", "proxy-authorization"]);

/** What the answer's headers hold. */
export const headerAssertion = defineAssertion({
  name: "header",
  doc:
    'Headers of the final answer by name: the exact text, a pattern `/…/`, a comparison `"< 60"`, `"!= text"`, `present`, ' +
    "`absent`, or a list of which one is right. Of a header that came several times one field has to fit, or all of them " +
    "joined by commas.",
  needs: "http",
  state: "down",
  shape: (engines) => z.record(headerName, textCondition(engines)),
  bind: (params) => {
    const conditions = Object.entries(params);
    return ({ evidence: { http } }, clean) => {
      if (http === undefined) return [];
      return conditions.flatMap(([written, condition]): readonly Broken[] => {
        const name = written.toLowerCase();
        const fields = fieldsOf(http.headers, name);
        if (isKept(condition, fields)) return [];
        const expected = condition.kind === "absent" ? `no ${name} header` : tellCondition(condition);
        if (fields.length === 0) return [{ expected, seen: `no ${name} header` }];
        const value = NEVER_SHOWN.has(name) ? "something else (not shown)" : JSON.stringify(clean(fields.join(", ")));
        return [{ expected, seen: `${name} is ${value}` }];
      });
    };
  },
});

function fieldsOf(headers: HeaderFields, name: string): readonly string[] {
  return Object.hasOwn(headers, name) ? (headers[name] ?? []) : [];
}

function isKept(condition: Condition, fields: readonly string[]): boolean {
  if (fields.length === 0) return condition.kind === "absent";
  if (condition.kind === "differs") return fields.every((value) => holds(condition, value));
  return [...fields, fields.join(", ")].some((value) => holds(condition, value));
}
