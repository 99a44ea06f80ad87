import * as z from "zod";
import type { Clean } from "../core/expectation.ts";
import type { HeaderFields } from "../core/observation.ts";
import { defineAssertion, sparing } from "./assertion.ts";
import type { Work } from "./engine/work.ts";
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
      return conditions.flatMap(([written, condition]) => {
        const name = written.toLowerCase();
        const fields = fieldsOf(http.headers, name);
        const expected = condition.kind === "absent" ? `no ${name} header` : tellCondition(condition);
        return sparing(expected, (work) =>
          isKept(condition, fields, work) ? [] : [{ expected, seen: tellFields(name, fields, clean) }],
        );
      });
    };
  },
});

function fieldsOf(headers: HeaderFields, name: string): readonly string[] {
  return Object.hasOwn(headers, name) ? (headers[name] ?? []) : [];
}

function isKept(condition: Condition, fields: readonly string[], work: Work): boolean {
  if (fields.length === 0) return condition.kind === "absent";
  if (condition.kind === "differs") return fields.every((value) => holds(condition, value, work));
  return [...fields, fields.join(", ")].some((value) => holds(condition, value, work));
}

function tellFields(name: string, fields: readonly string[], clean: Clean): string {
  if (fields.length === 0) return `no ${name} header`;
  return `${name} is ${NEVER_SHOWN.has(name) ? "something else (not shown)" : JSON.stringify(clean(fields.join(", ")))}`;
}
