import { incidentId, locationId } from "../../src/core/brand.ts";
import type { PageInput } from "../../src/page/input.ts";
import { aChange, aMemory, anIncident, aResult, at } from "../support/builders.ts";
import { pastOf } from "./past-samples.ts";
import { inputOf, type SampleCheck, sampleCheck } from "./samples.ts";

/** Texts that try to leave their place, and texts that are merely difficult. */
export const HOSTILE: readonly string[] = [
  `<script>globalThis.hit=1</script>`,
  `"><img src=x onerror=globalThis.hit=1>`,
  `' autofocus onfocus=globalThis.hit=1 x='`,
  `</title></style></textarea><svg onload=globalThis.hit=1>`,
  `javascript:globalThis.hit=1//`,
  `<!--<script>globalThis.hit=1//-->`,
  `]]><iframe srcdoc="<script>parent.hit=1</script>">`,
  `&lt;script&gt;globalThis.hit=1&lt;/script&gt;`,
  `<style>*{display:none}</style><base href=//evil.example>`,
  `<meta http-equiv=refresh content=0;url=//evil.example>`,
  `\${globalThis.hit=1}{{constructor.constructor('hit=1')()}}`,
  `\u0000<a\u0000 href="java\tscript:globalThis.hit=1">x</a>`,
  "\u202egnihtyreve si thgir\u202c",
  "حالة الخدمة الرئيسية للعملاء",
  "👩‍👩‍👧‍👦 🏳️‍🌈 family & flags 🇪🇺",
  "unbreakable".repeat(20).slice(0, 200),
  "Z̸͓̫a̶l̵g̴o".repeat(12),
  "\uffff<![CDATA[\ufffe]]>\r\nEND:VCALENDAR\r\n# EOF\n](javascript:globalThis.hit=1) ![x](//evil.example/x) @acme #1",
];

/** Hostile text in every field that can come from config, target or issue. */
export function hostilePage(): PageInput {
  const groups = HOSTILE.map((text, index) => ({ id: `g${index}`, name: text }));
  const samples = HOSTILE.map((text, index): SampleCheck => {
    const sample = sampleCheck([`c${index}`, text, `g${index}`, 100, 400], index);
    const unseen = { state: "unknown", reason: text, text, since: at("08:20"), rounds: 2 } as const;
    const trail = [{ at: at("10:04:51"), state: "down", reason: text, text }] as const;
    const looks = [aResult(`c${index}`, "down", at("10:05"), { text, reason: text, location: locationId(text) })];
    return {
      ...sample,
      check: { ...sample.check, target: text },
      memory: aMemory({ ...sample.memory, unseen, trail }),
      looks,
    };
  });
  const incidents = HOSTILE.map((text, index) =>
    anIncident(`c${index}`, {
      id: incidentId(`c${index}-20261122T100000Z`),
      text,
      reason: text,
      locations: [locationId(text)],
      changes: [
        aChange(`c${index}`, { text, reason: text }),
        aChange(`c${index}`, { number: 2, text, reason: text, by: text, note: text }),
      ],
      facts: { address: text, server: text, certificateIssuer: text, wall: text, reference: text },
      cause: text,
      title: text,
      postmortem: `# ${text}\n\n${text}\n\n[link](${text}) ![picture](//evil.example/x) <${text}>`,
      issue: { number: index, settled: false },
      ...(index % 2 === 0 ? { endedAt: at("10:03") } : {}),
    }),
  );
  const [first = ""] = HOSTILE;
  const input = inputOf(samples, {
    title: HOSTILE.slice(0, 2).join(" "),
    groups,
    incidents,
    issuesUrl: HOSTILE[4] ?? first,
    siteUrl: HOSTILE[4] ?? first,
    maintenance: HOSTILE.map((title) => ({ title, from: at("10:00"), to: at("11:00") })),
  });
  const latest = input.latest.map((look, index) => {
    const text = HOSTILE[index] ?? first;
    return { ...look, facts: { server: text, certificateIssuer: text, edge: text, tlsProtocol: text } };
  });
  const deep = { ...input, latest };
  const old = incidents.map((incident) => ({
    ...incident,
    startedAt: at("2026-06-01T10:00:00Z"),
    endedAt: at("2026-06-01T11:00:00Z"),
  }));
  return { ...deep, past: { ...pastOf(deep, HOSTILE.slice(0, 6).map(locationId)), incidents: old } };
}
