import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type CommitId, commitId } from "../../src/core/brand.ts";
import { committed, contents } from "../contract/store.ts";
import type { Fault } from "../github/faults.ts";
import type { StandIn } from "../github/stand-in.ts";
import { clientOf, onStandIn, refusal, storeOn } from "../support/github-store.ts";

const FILES = { "state.json": "{}\n", "samples/a.ndjson": "Größe\r\n", "days/b.ndjson": "" };
const PATHS = Object.keys(FILES);
/** More than the 512,000 bytes that GraphQL gives. */
const LARGE = "x".repeat(512_001);

/** A repository with these files, and what was asked of it since then. */
function withFiles(
  files: Readonly<Record<string, string>>,
  run: (standIn: StandIn, at: CommitId, asked: () => readonly string[]) => Promise<void>,
  settings: Partial<StandIn["settings"]> = {},
): Promise<void> {
  return onStandIn(
    async (standIn) => {
      const at = await committed(storeOn(clientOf(standIn)), { files });
      const before = standIn.requests.length;
      await run(standIn, at, () => standIn.requests.slice(before).map(({ method, path }) => named(method, path)));
    },
    { settings },
  );
}

/** `GET a` for a file by REST. */
function named(method: string, path: string): string {
  const file = /\/contents\/(.*)\?/.exec(path)?.[1];
  return `${method} ${file === undefined ? path : decodeURIComponent(file)}`;
}

const QUERY = "POST /graphql";

test("several files come in one request, and a single one by REST", () =>
  withFiles(FILES, async (standIn, at, asked) => {
    const store = storeOn(clientOf(standIn));
    assert.deepEqual(await contents(store, at, [...PATHS, "none", "samples"]), FILES);
    assert.deepEqual(await contents(store, at, ["state.json"]), { "state.json": FILES["state.json"] });
    assert.equal((await store.read(at, [])).size, 0);
    assert.deepEqual(asked(), [QUERY, "GET state.json"]);
  }));

test("very many files come in several requests", () => {
  const files = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`f/${index}`, `text ${index}`]));
  return withFiles(files, async (standIn, at, asked) => {
    assert.deepEqual(await contents(storeOn(clientOf(standIn)), at, Object.keys(files)), files);
    assert.deepEqual(asked(), [QUERY, QUERY, QUERY]);
  });
});

test("a path cannot become a part of the query", () => {
  const files = { 'a") { oid } #': "1", "b:$file0": "2", "c\\u0022 }": "3", "d ^{tree}": "4", "@{-1}": "5" };
  return withFiles(files, async (standIn, at, asked) => {
    assert.deepEqual(await contents(storeOn(clientOf(standIn)), at, Object.keys(files)), files);
    assert.deepEqual(asked(), [QUERY]);
  });
});

for (const [what, text] of [
  ["is too large", LARGE],
  ["is taken for binary", "a\u0000b"],
] as const) {
  test(`a file that ${what} for GraphQL comes by REST, and is not asked for in vain again`, () =>
    withFiles({ ...FILES, odd: text }, async (standIn, at, asked) => {
      const store = storeOn(clientOf(standIn));
      assert.deepEqual(await contents(store, at, ["odd", ...PATHS]), { ...FILES, odd: text });
      assert.equal((await store.read(at, ["odd", "state.json"])).get("odd"), text);
      assert.deepEqual(asked(), [QUERY, "GET odd", "GET odd", "GET state.json"]);
    }));
}

test("what both files of each round are too large for is not asked of very many checks", () =>
  withFiles({ ...FILES, odd: LARGE, other: LARGE }, async (standIn, at, asked) => {
    const store = storeOn(clientOf(standIn), { checks: 5_000 });
    assert.equal((await store.read(at, ["odd", "other"])).size, 2);
    assert.deepEqual(await contents(store, at, PATHS), FILES);
    assert.deepEqual(asked(), ["GET odd", "GET other", QUERY]);
  }));

test("a server without GraphQL is not asked for it again", () =>
  withFiles(
    FILES,
    async (standIn, at, asked) => {
      const store = storeOn(clientOf(standIn));
      assert.deepEqual(await contents(store, at, PATHS), FILES);
      assert.deepEqual(await contents(store, at, PATHS), FILES);
      const files = PATHS.map((path) => `GET ${path}`);
      assert.deepEqual(asked(), [QUERY, ...files, ...files]);
    },
    { graphql: false },
  ));

test("a token that GraphQL has no points left for reads by REST, until there are some", () =>
  withFiles(
    FILES,
    async (standIn, at, asked) => {
      const store = storeOn(clientOf(standIn));
      assert.deepEqual(await contents(store, at, PATHS), FILES);
      standIn.settings.hourlyPoints = 1;
      assert.deepEqual(await contents(store, at, PATHS), FILES);
      assert.deepEqual(asked(), [QUERY, ...PATHS.map((path) => `GET ${path}`), QUERY]);
    },
    { hourlyPoints: 0 },
  ));

const FAULTS: readonly Fault[] = ["error", "reset", "hang", "half", "lost", "rateLimit", "spent", "forbidden"];
for (const fault of FAULTS) {
  test(`the files are the same, whatever happens to the query: ${fault}`, () =>
    withFiles(FILES, async (standIn, at, asked) => {
      standIn.failAt(standIn.requests.length + 1, fault);
      const store = storeOn(clientOf(standIn, { timeoutMs: fault === "hang" ? 600 : 5_000 }));
      assert.deepEqual(await contents(store, at, PATHS), FILES);
      assert.equal(asked()[0], QUERY);
    }));
}

/** GitHub as it answers queries in its own way, and the stand-in all else. */
function retelling(retold: (text: string) => string): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, init);
    if (!String(input).endsWith("/graphql")) return answer;
    return new Response(retold(await answer.text()), { status: answer.status, headers: answer.headers });
  };
}

suite("only what GraphQL gives whole counts", () => {
  const tales: readonly (readonly [name: string, retold: (text: string) => string])[] = [
    ["a text that was changed on the way", (text) => text.replace("Größe\\r\\n", "Gr\ufffdße\\n")],
    ["a file that was left out", (text) => text.replace(/"file1":\{.*?\},/, "")],
    ["an error beside the data", (text) => text.replace(/\}$/, ',"errors":[{"message":"Something went wrong"}]}')],
    ["a commit that this server has not seen yet", (text) => text.replace(/"commit":\{.*?\}/, '"commit":null')],
    ["neither data nor errors", () => "{}"],
    ["no JSON", (text) => text.slice(0, -3)],
  ];
  for (const [name, retold] of tales) {
    test(name, () =>
      withFiles(FILES, async (standIn, at) => {
        let isRetold = false;
        const fetch = retelling((text) => {
          isRetold = retold(text) !== text;
          return retold(text);
        });
        assert.deepEqual(await contents(storeOn(clientOf(standIn, { fetch })), at, PATHS), FILES);
        assert.ok(isRetold);
      }),
    );
  }
});

test("of a commit that does not exist no file is said to be missing", () =>
  withFiles(FILES, async (standIn) => {
    const error = await refusal(storeOn(clientOf(standIn)).read(commitId("1".repeat(40)), PATHS));
    assert.match(error.message, /no commit found/i);
  }));
