import assert from "node:assert/strict";
import { afterEach, beforeEach, suite, test } from "node:test";
import { PERMISSIONS, type Permission } from "../../src/core/permission.ts";
import { type Access, AdapterError } from "../../src/ports.ts";

/** Who is asked under test, and the place behind it. */
export interface AccessSubject {
  readonly access: Access;
  /** One that cannot be asked now. */
  readonly cutOff?: Access;
  close(): Promise<void>;
}

/** What every way of asking who may do what keeps to. `people`: by login, what they may. */
export function accessContract(
  name: string,
  people: Readonly<Record<string, readonly Permission[]>>,
  create: () => Promise<AccessSubject>,
  lacking: readonly "refusals"[] = [],
): void {
  suite(`${name} keeps the access contract`, () => {
    let subject: AccessSubject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.close());

    const permitted = async (login: string): Promise<readonly Permission[]> => {
      const answers = await Promise.all(PERMISSIONS.map((permission) => subject.access.may(login, permission)));
      return PERMISSIONS.filter((_, index) => answers[index]);
    };

    for (const [login, permissions] of Object.entries(people))
      test(`${login} may ${permissions.join(" and ") || "nothing"}, by whatever letters and however often it is asked`, async () => {
        for (const spelt of [login, login.toUpperCase(), login])
          assert.deepEqual(await permitted(spelt), permissions, spelt);
      });

    test("the answers for several people at once are their own", async () => {
      const logins = Object.keys(people);
      const answers = await Promise.all(logins.map(permitted));
      assert.deepEqual(Object.fromEntries(logins.map((login, index) => [login, answers[index]])), people);
    });

    test("who may write may triage", async () => {
      for (const login of Object.keys(people))
        if (await subject.access.may(login, "write")) assert.equal(await subject.access.may(login, "triage"), true);
    });

    if (!lacking.includes("refusals")) {
      test("what cannot be asked is an error, neither yes nor no", async () => {
        const { cutOff } = subject;
        assert.ok(cutOff !== undefined);
        for (const login of Object.keys(people)) await assert.rejects(cutOff.may(login, "triage"), AdapterError);
      });
    }
  });
}
