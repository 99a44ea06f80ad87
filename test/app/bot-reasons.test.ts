import assert from "node:assert/strict";
import { test } from "node:test";
import { describeReason } from "../../src/core/knowledge/reasons.ts";
import { botPlace } from "./bot-place.ts";

test("what people open, rehearse and end has reasons: incident.declared, incident.drill, incident.closed", async (t) => {
  const { round, say, state } = await botPlace(t, { page: "never" });
  await round("10:00", 200);
  const declared = await say("10:01", "/incident Logins are slow");
  const incident = declared.changes[0]?.incident ?? assert.fail("nothing was declared");
  const drilled = await say("10:02", "/drill");
  const ended = await say("10:03", "/close solved", { event: { incident } });
  const reasons = [declared, drilled, ended].flatMap(({ changes }) => changes.map(({ reason }) => reason));
  assert.deepEqual(reasons, ["incident.declared", "incident.drill", "incident.closed"]);
  for (const reason of reasons) assert.notDeepEqual(describeReason(reason), describeReason("incident.unheard-of"));
  assert.notEqual((await state()).incidents[incident]?.endedAt, undefined);
});
