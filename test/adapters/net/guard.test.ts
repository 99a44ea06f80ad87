import assert from "node:assert/strict";
import { test } from "node:test";
import { type AddressKind, addressKind, isMetadataName } from "../../../src/adapters/net/guard.ts";
import { httpServer } from "../../support/servers.ts";
import { ask } from "./ask.ts";

const ADDRESSES: readonly (readonly [address: string, kind: AddressKind])[] = [
  ["8.8.8.8", "public"],
  ["172.15.255.255", "public"],
  ["172.32.0.1", "public"],
  ["100.128.0.1", "public"],
  ["2606:4700::1111", "public"],
  ["::ffff:8.8.8.8", "public"],
  ["127.0.0.1", "private"],
  ["127.255.255.254", "private"],
  ["0.0.0.0", "private"],
  ["10.1.2.3", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.168.1.1", "private"],
  ["100.64.0.1", "private"],
  ["169.254.1.1", "private"],
  ["224.0.0.1", "private"],
  ["255.255.255.255", "private"],
  ["::", "private"],
  ["::1", "private"],
  ["fe80::1", "private"],
  ["fe80::1%eth0", "private"],
  ["fc00::1", "private"],
  ["fd12:3456::1", "private"],
  ["::ffff:127.0.0.1", "private"],
  ["::ffff:7f00:1", "private"],
  ["::ffff:10.0.0.1", "private"],
  ["::10.0.0.1", "private"],
  ["64:ff9b::7f00:1", "private"],
  ["2002:7f00:1::", "private"],
  ["2002:a00:1::1", "private"],
  ["169.254.169.254", "metadata"],
  ["::ffff:169.254.169.254", "metadata"],
  ["64:ff9b::a9fe:a9fe", "metadata"],
  ["100.100.100.200", "metadata"],
  ["168.63.129.16", "metadata"],
  ["fd00:ec2::254", "metadata"],
  ["FD00:0EC2:0000::0254", "metadata"],
];

for (const [address, kind] of ADDRESSES) {
  test(`${address} is ${kind}`, () => assert.equal(addressKind(address), kind));
}

test("names of metadata services are known in any spelling", () => {
  assert.equal(isMetadataName("Metadata.Google.Internal."), true);
  assert.equal(isMetadataName("metadata.example.com"), false);
});

const METADATA_URLS = [
  "http://169.254.169.254/latest/",
  "http://metadata.google.internal/",
  "http://[fd00:ec2::254]/",
  "http://[::ffff:169.254.169.254]/",
  "http://2852039166/",
];

for (const url of METADATA_URLS) {
  test(`${url} is never dialled, allowed or not`, async () => {
    for (const allowPrivate of [true, false]) {
      const { failure, phases, evidence } = await ask(url, { allowPrivate });
      assert.deepEqual(
        [failure?.reason, phases.connectMs, evidence.net?.address],
        ["net.forbidden", undefined, undefined],
      );
    }
  });
}

test("a private address is dialled only where that is allowed, whatever name it hides behind", async (t) => {
  let requests = 0;
  const port = await httpServer(t, (_, response) => {
    requests += 1;
    response.end();
  });
  for (const host of ["127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]"]) {
    const { failure } = await ask(`http://${host}:${port}/`, { allowPrivate: false });
    assert.equal(failure?.reason, "net.forbidden", host);
  }
  assert.equal(requests, 0);
  assert.equal((await ask(`http://127.0.0.1:${port}/`, { allowPrivate: true })).answer?.status, 200);
});
