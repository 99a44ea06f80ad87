import * as z from "zod";
import type { Clean } from "../core/expectation.ts";
import type { HttpEvidence } from "../core/observation.ts";
import { type Broken, defineAssertion, sparing } from "./assertion.ts";
import type { Engines, Json, JsonNode, JsonPath } from "./engine/engines.ts";
import type { Work } from "./engine/work.ts";
import { tellSize } from "./field/size.ts";
import { type Demand, demandField } from "./json/demand.ts";
import { describe } from "./json/value.ts";

/** What stands at places of a JSON body. */
export const jsonAssertion = defineAssertion({
  name: "json",
  doc:
    "What stands at JSONPaths (RFC 9535) of a JSON body: a value that it equals, a list of which one is right, a pattern " +
    '`/…/`, a comparison `"< 50"`, `"!= text"`, `present`, `absent`, or a map of demands. Where a path selects several values, all of ' +
    "them have to be right, and there has to be one.",
  needs: "http",
  state: "down",
  shape: (engines) => z.record(pathField(engines), demandField(engines)).transform((map) => withPaths(map, engines)),
  bind:
    (places) =>
    ({ evidence: { http } }, clean) => {
      if (http === undefined) return [];
      const read = readJson(http);
      if ("broken" in read) return [read.broken];
      return places.flatMap((place) =>
        sparing(`${place.source}: ${place.demand.told}`, (work) => judgePlace(place, read.document, { clean, work })),
      );
    },
});

interface Place {
  readonly source: string;
  readonly path: JsonPath;
  readonly demand: Demand;
}

/** A path of the config; kept as text here, for a key is one. */
function pathField(engines: Engines): z.ZodType<string, string> {
  return z.string().superRefine((source, context) => {
    const path = engines.jsonPath(source);
    if ("find" in path) return;
    const { problem, hint, excerpt } = path;
    const params = { hint, ...(excerpt === undefined ? {} : { excerpt }) };
    context.addIssue({ code: "custom", input: source, message: problem, params });
  });
}

function withPaths(map: Readonly<Record<string, Demand>>, engines: Engines): readonly Place[] {
  return Object.entries(map).flatMap(([source, demand]) => {
    const path = engines.jsonPath(source);
    return "find" in path ? [{ source, path, demand }] : [];
  });
}

function readJson(http: HttpEvidence): { readonly document: Json } | { readonly broken: Broken } {
  const expected = "a JSON body";
  if (http.truncated)
    return { broken: { expected, seen: `only the first ${tellSize(http.bodyBytes)}`, unseen: "expect.unseen" } };
  const text = http.body.replace(/^\ufeff/, "");
  try {
    return { document: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (text.trim() === "") return { broken: { expected, seen: "an empty body" } };
    return { broken: { expected, seen: /^\s*</.test(text) ? "HTML or XML" : "a body that is no JSON" } };
  }
}

function judgePlace(
  { source, path, demand }: Place,
  document: Json,
  { clean, work }: { readonly clean: Clean; readonly work: Work },
): readonly Broken[] {
  const nodes = path.find(document, work);
  if (nodes === undefined) return [{ expected: `${source} to be found`, seen: "JSON nested too deeply" }];
  const [first] = nodes;
  if (first === undefined) return demand.isAbsent ? [] : [{ expected: demand.told, seen: `nothing at ${source}` }];
  if (demand.isAbsent) return [{ expected: `nothing at ${source}`, seen: tell(first, clean) }];
  const wrong = nodes.flatMap((node) => {
    const violation = demand.violation(node.value, work);
    return violation === undefined ? [] : [{ node, violation }];
  });
  const [one] = wrong;
  if (one === undefined) return [];
  const { at, value, expected } = one.violation;
  const seen = tell({ value, path: () => one.node.path() + at.map(spellStep).join("") }, clean);
  return [{ expected, seen: nodes.length === 1 ? seen : `${seen} (${wrong.length} of ${nodes.length} are wrong)` }];
}

function tell({ path, value }: JsonNode, clean: Clean): string {
  return `${clean(path())} is ${describe(value, clean)}`;
}

function spellStep(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
