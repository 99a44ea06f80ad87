/**
 * Cuts GitHub's own GraphQL schema down to what the stand-in serves and writes `test/github/graphql.json`: run
 * `node test/tool/graphql.ts` after changing the version or the lists below, and commit the result.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const PACKAGE = "@octokit/graphql-schema@15.26.1";
const OUTPUT = new URL("../github/graphql.json", import.meta.url);
const MUTATIONS = ["createCommitOnBranch", "pinIssue", "unpinIssue", "updateRefs"];
/** What a selection may look into besides a mutation's payload. */
const OBJECTS = [
  "Actor",
  "Blob",
  "Commit",
  "Deployment",
  "DeploymentConnection",
  "GitObject",
  "PullRequest",
  "PullRequestConnection",
  "Ref",
  "Release",
  "ReleaseConnection",
  "Repository",
  "User",
  "UserConnection",
];
/** Fields with arguments that a query may ask for, by their type. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  Query: ["repository", "viewer"],
  Repository: ["deployments", "object", "pullRequests", "releases", "watchers"],
};
/** Types that stand for several others. */
const ABSTRACT = ["GitObject"];

/** What the schema says of itself, as GraphQL's introspection has it. */
interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeReference | null;
}
interface Field {
  readonly name: string;
  readonly type: TypeReference;
  readonly args?: readonly Field[];
}
interface Type {
  readonly kind: string;
  readonly name: string;
  readonly fields: readonly Field[] | null;
  readonly inputFields: readonly Field[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
  readonly possibleTypes: readonly TypeReference[] | null;
}

/** `[RefUpdate!]!` */
function printed({ kind, name, ofType }: TypeReference): string {
  if (ofType === null) return name ?? "";
  return kind === "LIST" ? `[${printed(ofType)}]` : `${printed(ofType)}!`;
}

function fieldsOf(fields: readonly Field[] | null): Readonly<Record<string, string>> {
  return Object.fromEntries((fields ?? []).map(({ name, type }) => [name, printed(type)]));
}

function cut(types: ReadonlyMap<string, Type>): object {
  const at = (name: string): Type => {
    const type = types.get(name);
    if (type === undefined) throw new Error(`\`${name}\` is not in the schema`);
    return type;
  };
  const call = (type: string, name: string) => {
    const field = at(type).fields?.find((each) => each.name === name);
    if (field === undefined) throw new Error(`\`${type}\` has no field \`${name}\``);
    return { arguments: fieldsOf(field.args ?? []), type: printed(field.type) };
  };
  const mutations = MUTATIONS.map((name) => {
    const { arguments: names, type: payload } = call("Mutation", name);
    return [name, { arguments: names, payload }] as const;
  });
  const calls = Object.entries(CALLS).map(
    ([type, names]) => [type, Object.fromEntries(names.map((name) => [name, call(type, name)]))] as const,
  );
  const possible = ABSTRACT.map((name) => [name, (at(name).possibleTypes ?? []).map(printed)]);
  const objects = new Set([...OBJECTS, ...mutations.map(([, { payload }]) => payload.replaceAll(/\W/g, ""))]);
  const inputs: Record<string, object> = {};
  const enums: Record<string, readonly string[]> = {};
  const called = calls.flatMap(([, each]) => Object.values(each).map(({ arguments: names }) => names));
  const queue = [...mutations.map(([, { arguments: names }]) => names), ...called].flatMap(Object.values<string>);
  for (const reference of queue) {
    const type = at(reference.replaceAll(/\W/g, ""));
    if (type.kind === "ENUM") enums[type.name] = (type.enumValues ?? []).map(({ name }) => name);
    if (type.kind !== "INPUT_OBJECT" || inputs[type.name] !== undefined) continue;
    const fields = fieldsOf(type.inputFields);
    inputs[type.name] = fields;
    queue.push(...Object.values(fields));
  }
  return {
    source: PACKAGE,
    mutations: Object.fromEntries(mutations),
    inputs,
    enums,
    objects: Object.fromEntries([...objects].map((name) => [name, plainFields(at(name))])),
    calls: Object.fromEntries(calls),
    possible: Object.fromEntries(possible),
  };
}

/** Fields without arguments: others would need more than a name to be asked for. */
function plainFields({ fields }: Type): Readonly<Record<string, string>> {
  return fieldsOf((fields ?? []).filter(({ args }) => (args ?? []).length === 0));
}

const directory = await mkdtemp(join(tmpdir(), "graphql-"));
try {
  const run = promisify(execFile);
  const { stdout } = await run("npm", ["pack", PACKAGE, "--silent", "--pack-destination", directory]);
  await run("tar", ["-xzf", join(directory, stdout.trim()), "-C", directory, "package/schema.json"]);
  const schema: { readonly __schema: { readonly types: readonly Type[] } } = JSON.parse(
    await readFile(join(directory, "package", "schema.json"), "utf8"),
  );
  const types = new Map(schema.__schema.types.map((type) => [type.name, type]));
  await writeFile(OUTPUT, `${JSON.stringify(cut(types), undefined, 2)}\n`);
} finally {
  await rm(directory, { recursive: true });
}
