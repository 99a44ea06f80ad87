import assert from "node:assert/strict";
import { test } from "node:test";
import { iso } from "../../../src/core/brand.ts";
import { type AskedSpan, askedSpan } from "../../../src/core/report/asked-span.ts";
import { at } from "../../support/builders.ts";

const NOW = at("10:20:30");
const asked = (span: AskedSpan, zone = "UTC") => askedSpan(span, { now: NOW, zone, usual: "7d" });

const SPANS: readonly (readonly [asked: AskedSpan, from: string, to: string, zone?: string])[] = [
  [{}, "2026-11-15T10:00:00Z", "2026-11-22T10:20:30Z"],
  [{ since: "90m" }, "2026-11-22T08:00:00Z", "2026-11-22T10:20:30Z"],
  [{ since: "2d" }, "2026-11-20T10:00:00Z", "2026-11-22T10:20:30Z"],
  [{ from: "2026-11-20" }, "2026-11-20T00:00:00Z", "2026-11-22T10:20:30Z"],
  [{ from: "2026-11-20", to: "2026-11-20" }, "2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"],
  [{ from: "2026-10-25", to: "2026-10-25" }, "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "Europe/Berlin"],
  [{ from: "2026-11-20T07:30+01:00", to: "2026-11-20T07:00Z" }, "2026-11-20T06:30:00Z", "2026-11-20T07:00:00Z"],
  [{ from: "2026-11-22", to: "2026-11-30" }, "2026-11-22T00:00:00Z", "2026-11-22T10:20:30Z"],
  [{ since: "99999d" }, "1970-01-01T00:00:00Z", "2026-11-22T10:20:30Z"],
];

for (const [words, from, to, zone] of SPANS)
  test(`${JSON.stringify(words)} in ${zone ?? "UTC"} is from ${from} to ${to}`, () => {
    const found = asked(words, zone);
    assert.ok("span" in found, JSON.stringify(found));
    assert.deepEqual([iso(found.span.from), iso(found.span.to)], [from, to]);
  });

const PROBLEMS: readonly (readonly [asked: AskedSpan, said: RegExp])[] = [
  [{ since: "7" }, /--since is `7`, a duration needs its unit; write it as `7d`/],
  [{ since: "a week" }, /--since is `a week`, not a duration; write it as `7d`/],
  [{ since: "0" }, /no time at all/],
  [{ since: "7d", from: "2026-11-20" }, /--since and --from both say when to begin; give one/],
  [{ to: "2026-11-20" }, /--to is `2026-11-20`, but from when\? Give --from too/],
  [{ from: "yesterday" }, /--from is `yesterday`; write it as a day \(`2026-11-22`\) or a time/],
  [{ from: "2026-02-30" }, /--from is `2026-02-30`; write it/],
  [{ from: "2026-11-20T25:00Z" }, /a time that does not exist/],
  [{ from: "2026-11-20", to: "20.11.2026" }, /--to is `20.11.2026`/],
  [{ from: "2026-11-23" }, /--from is `2026-11-23`, which is still to come; name a time before 2026-11-22T10:20:30Z/],
  [{ from: "2026-11-20", to: "2026-11-19" }, /--to `2026-11-19` is not after --from `2026-11-20`/],
];

for (const [words, said] of PROBLEMS)
  test(`${JSON.stringify(words)} is refused with what to write`, () => {
    const found = asked(words);
    assert.match("problem" in found ? found.problem : "", said);
  });

test("a zone that does not exist is what is wrong, not the day", () => {
  const found = asked({ from: "2026-11-20" }, "Europe/Berln");
  assert.match("problem" in found ? found.problem : "", /`Europe\/Berln` is no time zone/);
});
