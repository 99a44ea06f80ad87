import type { Check } from "./check.ts";

/** What of a check may be public: nothing else reaches a page, whatever is added to checks. */
export type PublicCheck = Pick<Check, "id" | "name" | "group" | "tags" | "type" | "everyMs" | "slo"> & {
  /** Absent for a private check. */
  readonly target?: string;
};

export function publicCheck(check: Check): PublicCheck {
  const { id, name, group, tags, type, everyMs, slo, target } = check;
  return {
    id,
    name,
    type,
    everyMs,
    ...(group === undefined ? {} : { group }),
    ...(tags === undefined ? {} : { tags }),
    ...(slo === undefined ? {} : { slo }),
    ...(check.private || target === undefined ? {} : { target }),
  };
}
