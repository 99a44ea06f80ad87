import assert from "node:assert/strict";
import { test } from "node:test";
import { after } from "../../../src/core/brand.ts";
import { safeLine } from "../../../src/core/line.ts";
import type { PageInput } from "../../../src/page/input.ts";
import { HOSTILE } from "../hostile.ts";
import { calmDay, NOW } from "../samples.ts";
import { fileOf, INPUTS, MAINTENANCE } from "./stories.ts";

const PLANNED: PageInput = { ...calmDay(), maintenance: MAINTENANCE };

/** The content lines as RFC 5545, section 3.1, unfolds them. */
function lines(input: PageInput): readonly string[] {
  const text = fileOf(input, "maintenance.ics");
  assert.ok(text.endsWith("\r\n"));
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1);
}

function valuesOf(input: PageInput, name: string): readonly string[] {
  return lines(input)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));
}

test("a window is an event in UTC with what is affected", () => {
  const start = lines(PLANNED).indexOf("SUMMARY:Move\\; part 1\\, of\\\\2");
  assert.deepEqual(lines(PLANNED).slice(start - 5, start + 6), [
    "UID:eb310a78-6d0f-8ef9-87c5-b37609025557",
    "DTSTAMP:20261122T100600Z",
    "SEQUENCE:41",
    "DTSTART:20261122T100000Z",
    "DTEND:20261122T120000Z",
    "SUMMARY:Move\\; part 1\\, of\\\\2",
    "DESCRIPTION:Affects Website\\, Orders API",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "URL:https://status.acme.example/",
    "END:VEVENT",
  ]);
});

test("an event keeps its UID at every build, no two share one, and SEQUENCE never falls", () => {
  const later = { ...PLANNED, now: after(NOW, 600_000), state: { ...PLANNED.state, page: { news: 42 } } };
  const moved = { ...later, siteUrl: "https://elsewhere.example/" };
  assert.deepEqual(valuesOf(moved, "UID"), valuesOf(PLANNED, "UID"));
  assert.equal(new Set(valuesOf(PLANNED, "UID")).size, MAINTENANCE.length);
  assert.deepEqual(valuesOf(later, "SEQUENCE"), ["42", "42", "42"]);
});

test("no line is longer than 75 octets, none is broken within a character, and every begin has its end", () => {
  for (const [name, input] of Object.entries(INPUTS)) {
    const text = fileOf(input, "maintenance.ics");
    for (const line of text.split("\r\n")) {
      assert.ok(new TextEncoder().encode(line).length <= 75, `${name}: ${line}`);
      assert.ok(line.isWellFormed() && !/[\p{Cc}]/u.test(line), name);
    }
    const open: string[] = [];
    for (const line of lines(input)) {
      assert.match(line, /^[A-Z-]+(;[A-Z]+=[^:;]+)*:/, name);
      if (line.startsWith("BEGIN:")) open.push(line.slice(6));
      if (line.startsWith("END:")) assert.equal(open.pop(), line.slice(4), name);
    }
    assert.deepEqual(open, []);
    assert.equal(lines(input).filter((line) => line === "BEGIN:VEVENT").length, input.maintenance?.length ?? 0);
  }
});

test("a title reads as it was written", () => {
  const titles = valuesOf(INPUTS["hostile"] ?? PLANNED, "SUMMARY").map((text) => text.replace(/\\([\\;,])/g, "$1"));
  assert.deepEqual(
    titles,
    HOSTILE.map((text) => safeLine(text)),
  );
});

test("without maintenance it is a calendar nevertheless", () => {
  assert.ok(lines(calmDay()).includes("BEGIN:VTIMEZONE"));
  assert.deepEqual([lines(calmDay())[0], lines(calmDay()).at(-1)], ["BEGIN:VCALENDAR", "END:VCALENDAR"]);
});
