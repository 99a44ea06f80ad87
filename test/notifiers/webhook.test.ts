import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { at } from "../support/builders.ts";
import { scratchFolder } from "../support/scratch.ts";
import { channelOf, corpus, message, type Received, send, vendor } from "./sending.ts";

const DOC = readFileSync(join(import.meta.dirname, "../../docs/webhook.md"), "utf8");
const HOOK_SECRET = "a-secret-of-the-right-length";

async function delivered(t: Parameters<typeof vendor>[0]): Promise<readonly Received[]> {
  const { url, received } = await vendor(t, [204]);
  const channel = channelOf(`webhook: { url: "${url}/in/\${PART}", secret: "\${HOOK_SECRET}" }`);
  for (const one of corpus()) {
    const sent = await send(channel, one, { secrets: { HOOK_SECRET, PART: "part-of-path" }, now: at("10:01:05") });
    assert.equal(sent.kind, "sent");
  }
  return received;
}

test("every body is signed, as openssl finds too", async (t) => {
  const received = await delivered(t);
  assert.ok(received.length > 10);
  for (const { body, headers, path } of received.slice(0, 20)) {
    assert.equal(path, "/in/part-of-path");
    assert.equal(headers["x-allclear-timestamp"], String(at("10:01:05") / 1000));
    const input = `${headers["x-allclear-timestamp"]}.${body}`;
    const out = execFileSync("openssl", ["dgst", "-sha256", "-hmac", HOOK_SECRET, "-r"], { input, encoding: "utf8" });
    assert.equal(headers["x-allclear-signature"], `sha256=${out.split(" ")[0]}`);
  }
});

test("the documented verification takes what we send, and nothing that was changed, replayed late or signed otherwise", async (t) => {
  const [example = ""] = [...DOC.matchAll(/```js\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const folder = await scratchFolder(t);
  const file = join(folder, "verify.mjs");
  writeFileSync(file, example);
  const { isFromAllclear } = await import(file);
  const [first] = await delivered(t);
  assert.ok(first);
  const now = at("10:02") / 1000;
  const { headers, body } = first;
  assert.equal(isFromAllclear(headers, body, HOOK_SECRET, now), true);
  assert.equal(isFromAllclear(headers, `${body} `, HOOK_SECRET, now), false);
  assert.equal(isFromAllclear(headers, body, "another-secret-of-length", now), false);
  assert.equal(isFromAllclear(headers, body, HOOK_SECRET, now + 600), false);
  assert.equal(isFromAllclear({ ...headers, "x-allclear-timestamp": String(now) }, body, HOOK_SECRET, now), false);
  assert.equal(isFromAllclear({}, body, HOOK_SECRET, now), false);
});

test("the same change has the same id in every try, and every field is documented", async (t) => {
  const received = await delivered(t);
  const described = new Set(
    [...DOC.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
  for (const { headers, body } of received) {
    const { id, version, ...rest } = JSON.parse(body);
    assert.equal(headers["x-allclear-id"], encodeURIComponent(id));
    assert.equal(version, 1);
    const keys = [rest, rest.incident ?? {}, ...(rest.incident?.checks ?? []), ...rest.fields, ...rest.links].flatMap(
      Object.keys,
    );
    assert.deepEqual(
      keys.filter((key) => !described.has(key)),
      [],
    );
  }
  assert.equal(JSON.parse(received[0]?.body ?? "").id, "orders-20261122T100000Z/1");
});

test("the example of the documents is what is sent", async (t) => {
  const { url, received } = await vendor(t, [204]);
  await send(channelOf(`webhook: { url: "${url}", secret: "\${HOOK_SECRET}" }`), message(), {
    secrets: { HOOK_SECRET },
  });
  const [shown = ""] = [...DOC.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  assert.deepEqual(JSON.parse(shown), JSON.parse(received[0]?.body ?? ""));
});

test("a short secret is refused before anything is sent", async (t) => {
  const { url, received } = await vendor(t, [204]);
  const channel = channelOf(`webhook: { url: "${url}", secret: "\${HOOK_SECRET}" }`);
  const sent = await send(channel, message(), { secrets: { HOOK_SECRET: "tiny-one" } });
  assert.ok(sent.kind === "refused" && /shorter than 16/.test(sent.why));
  assert.deepEqual(received, []);
});
