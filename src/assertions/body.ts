import * as z from "zod";
import type { BoundAssertion, Finding } from "../core/judge.ts";
import type { HttpEvidence } from "../core/observation.ts";
import { defineAssertion } from "./assertion.ts";

const text = z.string().min(1);
const texts = z.union([text, z.array(text).min(1)]);

const shape = z
  .strictObject({
    contains: texts.optional().describe("A text, or texts, that all stand in the body."),
    lacks: texts.optional().describe("A text, or texts, none of which stands in the body."),
  })
  .refine((params) => params.contains !== undefined || params.lacks !== undefined, "give `contains` or `lacks`");

/** What the decoded body holds. */
export const bodyAssertion = defineAssertion({
  name: "body",
  doc: "Texts that the decoded body contains or lacks; compared exactly, letter case included.",
  needs: "http",
  shape,
  bind: (params) => [
    ...list(params.contains).map((wanted) => expectation((http) => missing(http, wanted))),
    ...list(params.lacks).map((unwanted) => expectation((http) => present(http, unwanted))),
  ],
});

function expectation(judge: (http: HttpEvidence) => Finding | undefined): BoundAssertion {
  return {
    name: "body",
    judge: ({ evidence }) => (evidence.http === undefined ? undefined : judge(evidence.http)),
  };
}

function missing(http: HttpEvidence, wanted: string): Finding | undefined {
  if (http.body.includes(wanted)) return undefined;
  const size = `${http.bodyBytes} ${http.bodyBytes === 1 ? "byte" : "bytes"}`;
  const read = http.truncated ? `the first ${size}` : size;
  return finding(`a body with ${JSON.stringify(wanted)}`, `${read} without it`);
}

function present(http: HttpEvidence, unwanted: string): Finding | undefined {
  if (!http.body.includes(unwanted)) return undefined;
  return finding(`a body without ${JSON.stringify(unwanted)}`, "a body with it");
}

function finding(expected: string, seen: string): Finding {
  return { state: "down", reason: "expect.body", expected, seen };
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
