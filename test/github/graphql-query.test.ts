import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { exchange, pick } from "./exchange.ts";
import { Misfit } from "./graphql-document.ts";
import { readQuery } from "./graphql-fields.ts";
import type { JsonObject } from "./json.ts";
import { createStandIn, type StandIn, type StandInOptions } from "./stand-in.ts";

const BLOB = "... on Blob { oid byteSize isBinary isTruncated text }";
const QUERY = `query ($owner: String!, $name: String!, $file: String!) {
  repository(owner: $owner, name: $name) { file: object(expression: $file) { __typename ${BLOB} } }
}`;
const SHOP = { owner: "acme", name: "shop" };

test("a query as the schema has it is taken apart, commas or not", () => {
  for (const document of [QUERY, QUERY.replaceAll(",", " ")]) {
    const [repository] = readQuery(document, { ...SHOP, file: "main:README.md" });
    assert.deepEqual([repository?.name, repository?.values], ["repository", SHOP]);
    const [object] = repository?.fields ?? [];
    assert.deepEqual(
      [object?.name, object?.alias, object?.values],
      ["object", "file", { expression: "main:README.md" }],
    );
    assert.deepEqual(
      object?.fields.map(({ name, on }) => [name, on]),
      [
        ["__typename", undefined],
        ...["oid", "byteSize", "isBinary", "isTruncated", "text"].map((name) => [name, "Blob"]),
      ],
    );
  }
});

const VARIABLES = { ...SHOP, file: "main:README.md" };
const MISFITS: readonly (readonly [name: string, document: string, variables: JsonObject, said: RegExp])[] = [
  ["no such field", QUERY.replace("isBinary", "isBin"), VARIABLES, /a `Blob` has no field `isBin`/],
  [
    "a field of another type",
    QUERY.replace("... on Blob { oid", "text ... on Blob { oid"),
    VARIABLES,
    /`GitObject` has no/,
  ],
  ["no such type", QUERY.replace("on Blob", "on File"), VARIABLES, /no `GitObject` is a `File`/],
  ["no such argument", QUERY.replace("expression:", "path:"), VARIABLES, /`object.path` is no argument/],
  [
    "a variable of another type",
    QUERY.replace("$file: String!", "$file: Int"),
    { ...SHOP, file: null },
    /`Int`, not `String`/,
  ],
  ["an argument that is missing", QUERY.replace(", name: $name", ""), VARIABLES, /`repository.name` is missing/],
  ["a value in the document", QUERY.replace("expression: $file", 'expression: "x"'), VARIABLES, /no variable/],
  ["a variable that is not declared", QUERY, { ...VARIABLES, other: "1" }, /`\$other` is not declared/],
  ["a variable without a value", QUERY, SHOP, /`file` is missing/],
  ["an object without fields", QUERY.replace(/\{ __typename .* \}/, ""), VARIABLES, /where `\{` was expected/],
  ["no end", QUERY.slice(0, -3), VARIABLES, /has no end/],
];
for (const [name, document, variables, said] of MISFITS) {
  test(`what the schema does not allow is a misfit: ${name}`, () => {
    assert.throws(
      () => readQuery(document, variables),
      (error: unknown) => error instanceof Misfit && said.test(error.message),
    );
  });
}

async function standIn(t: TestContext, options: StandInOptions = {}): Promise<StandIn> {
  const made = await createStandIn(options);
  t.after(() => made.close());
  return made;
}

async function asked(server: StandIn, file: string, variables: JsonObject = SHOP) {
  const body = { query: QUERY, variables: { ...variables, file } };
  return (await exchange(server, "POST", "/graphql", { body })).body;
}

test("a file comes with its text, a folder by its type alone, and what is missing is null", async (t) => {
  const server = await standIn(t, { seed: { files: { "a/b.txt": "Größe\n" } } });
  const file = pick(await asked(server, "main:a/b.txt"), "data.repository.file");
  const { oid: name, ...rest } = file as JsonObject;
  assert.match(String(name), /^[0-9a-f]{40}$/);
  assert.deepEqual(rest, { __typename: "Blob", byteSize: 8, isBinary: false, isTruncated: false, text: "Größe\n" });
  assert.deepEqual(pick(await asked(server, "main:a"), "data.repository.file"), { __typename: "Tree" });
  assert.deepEqual(pick(await asked(server, "main:a/c.txt"), "data.repository"), { file: null });
  assert.deepEqual(server.violations, []);
});

test("a text is cut after 512,000 bytes, and binary data have none", async (t) => {
  const server = await standIn(t, { seed: { files: { large: "x".repeat(512_001), binary: "a\u0000b" } } });
  const large = pick(await asked(server, "main:large"), "data.repository.file");
  assert.equal(String(pick(large, "text")).length, 512_000);
  assert.deepEqual([pick(large, "isTruncated"), pick(large, "byteSize")], [true, 512_001]);
  const binary = pick(await asked(server, "main:binary"), "data.repository.file");
  assert.deepEqual([pick(binary, "isBinary"), pick(binary, "text")], [true, null]);
});

test("a repository that is not there, and one that may not be read, are null beside the error", async (t) => {
  const server = await standIn(t, { permissions: {}, settings: { private: true } });
  for (const [name, type] of [
    ["elsewhere", "NOT_FOUND"],
    ["shop", "FORBIDDEN"],
  ] as const) {
    const body = await asked(server, "main:README.md", { owner: "acme", name });
    assert.deepEqual([pick(body, "data.repository"), pick(body, "errors.0.type")], [null, type]);
  }
});

test("GraphQL has a budget of its own, and says with status 200 that it is spent", async (t) => {
  const server = await standIn(t, { settings: { hourlyPoints: 1 } });
  await asked(server, "main:README.md");
  const body = { query: QUERY, variables: VARIABLES };
  const refused = await exchange(server, "POST", "/graphql", { body });
  assert.deepEqual([refused.status, pick(refused.body, "errors.0.type")], [200, "RATE_LIMITED"]);
  assert.deepEqual(
    ["x-ratelimit-resource", "x-ratelimit-remaining"].map((name) => refused.headers.get(name)),
    ["graphql", "0"],
  );
  assert.equal((await exchange(server, "GET", "~/branches/main")).headers.get("x-ratelimit-used"), "1");
});
