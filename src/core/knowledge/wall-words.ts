import type { Confidence, Sign, WallRule } from "./wall.ts";

/** What each degree of certainty is good for. */
export const CERTAINTY: Readonly<Record<Confidence, string>> = {
  definitive: "decides alone",
  strong: "decides with a second sign",
  weak: "never decides: a hint",
};

/** The codes and signs of a rule, as one line: `403, 429: header server matches /^cloudflare/i and body matches /…/`. */
export function ruleWords({ status, all = [], any = [] }: WallRule): string {
  const codes = status === undefined ? "any code" : status.join(", ");
  const either = any.map(signWords).join(" or ");
  const parts = [
    ...all.map(signWords),
    ...(either === "" ? [] : [all.length > 0 && any.length > 1 ? `(${either})` : either]),
  ];
  return parts.length === 0 ? codes : `${codes}: ${parts.join(" and ")}`;
}

function signWords(sign: Sign): string {
  if ("body" in sign) return `body matches ${sign.body}`;
  if ("cookie" in sign) return `sets a cookie that matches ${sign.cookie}`;
  if ("headerName" in sign) return `a header's name matches ${sign.headerName}`;
  return sign.matches === undefined ? `header ${sign.header}` : `header ${sign.header} matches ${sign.matches}`;
}
