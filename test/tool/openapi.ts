/**
 * Cuts GitHub's own OpenAPI description down to the operations the stand-in serves and writes `test/github/openapi.json`.
 * The whole description is a package of 385 MB, so it is fetched into a temporary folder and thrown away: run
 * `node test/tool/openapi.ts` after changing the version or the list of operations, and commit the result.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { isObject, type Json, type JsonObject } from "../github/json.ts";

const PACKAGE = "@octokit/openapi@23.0.2";
const OUTPUT = new URL("../github/openapi.json", import.meta.url);

/** What no validator reads: three quarters of the size. */
const PROSE = new Set([
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "x-github",
  "x-github-breaking-changes",
  "x-octokit",
]);

const REPOSITORY = "/repos/{owner}/{repo}";
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  "/rate_limit": ["get"],
  "/user": ["get"],
  [REPOSITORY]: ["get"],
  [`${REPOSITORY}/actions/workflows`]: ["get"],
  [`${REPOSITORY}/actions/workflows/{workflow_id}`]: ["get"],
  [`${REPOSITORY}/actions/workflows/{workflow_id}/dispatches`]: ["post"],
  [`${REPOSITORY}/actions/workflows/{workflow_id}/enable`]: ["put"],
  [`${REPOSITORY}/branches/{branch}`]: ["get"],
  [`${REPOSITORY}/collaborators/{username}/permission`]: ["get"],
  [`${REPOSITORY}/compare/{basehead}`]: ["get"],
  [`${REPOSITORY}/contents/{path}`]: ["get", "put"],
  [`${REPOSITORY}/dispatches`]: ["post"],
  [`${REPOSITORY}/git/blobs`]: ["post"],
  [`${REPOSITORY}/git/blobs/{file_sha}`]: ["get"],
  [`${REPOSITORY}/git/commits`]: ["post"],
  [`${REPOSITORY}/git/commits/{commit_sha}`]: ["get"],
  [`${REPOSITORY}/git/matching-refs/{ref}`]: ["get"],
  [`${REPOSITORY}/git/ref/{ref}`]: ["get"],
  [`${REPOSITORY}/git/refs`]: ["post"],
  [`${REPOSITORY}/git/refs/{ref}`]: ["patch", "delete"],
  [`${REPOSITORY}/git/trees`]: ["post"],
  [`${REPOSITORY}/git/trees/{tree_sha}`]: ["get"],
  [`${REPOSITORY}/issues`]: ["get", "post"],
  [`${REPOSITORY}/issues/comments/{comment_id}`]: ["get", "patch"],
  [`${REPOSITORY}/issues/comments/{comment_id}/reactions`]: ["get", "post"],
  [`${REPOSITORY}/issues/{issue_number}`]: ["get", "patch"],
  [`${REPOSITORY}/issues/{issue_number}/comments`]: ["get", "post"],
  [`${REPOSITORY}/issues/{issue_number}/labels`]: ["get", "post", "put"],
  [`${REPOSITORY}/issues/{issue_number}/labels/{name}`]: ["delete"],
  [`${REPOSITORY}/issues/{issue_number}/lock`]: ["put", "delete"],
  [`${REPOSITORY}/labels`]: ["get", "post"],
  [`${REPOSITORY}/labels/{name}`]: ["get", "patch"],
  [`${REPOSITORY}/pages`]: ["get"],
  [`${REPOSITORY}/pulls`]: ["get", "post"],
  [`${REPOSITORY}/rules/branches/{branch}`]: ["get"],
};

/** The member at a path of keys; throws where the description has changed its shape. */
function at(value: Json, ...keys: readonly string[]): Json {
  let here = value;
  for (const key of keys) {
    const next = isObject(here) ? here[key] : undefined;
    if (next === undefined) throw new Error(`\`${keys.join(" > ")}\` is not in the description: \`${key}\` is missing`);
    here = next;
  }
  return here;
}

/** Without prose. Keys below `properties` are names of fields: one called `description` stays. */
function withoutProse(value: Json, areFieldNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => areFieldNames || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutProse(member, key === "properties")]));
}

function references(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" && typeof member === "string" ? [member] : references(member),
  );
}

function cut(description: Json): JsonObject {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const kept = methods.map((method) => [method, withoutProse(at(description, "paths", path, method))]);
    paths[path] = Object.fromEntries(kept);
  }
  return {
    source: PACKAGE,
    openapi: at(description, "openapi"),
    paths,
    components: reachable(description, references(paths)),
  };
}

/** The components that are referred to, and those that these refer to. */
function reachable(description: Json, roots: readonly string[]): JsonObject {
  const components: Record<string, Record<string, Json>> = {};
  const queue = [...roots];
  for (let reference = queue.pop(); reference !== undefined; reference = queue.pop()) {
    const [section, name] = reference.replace("#/components/", "").split("/");
    if (section === undefined || name === undefined) throw new Error(`\`${reference}\` is no reference to a component`);
    const known = components[section] ?? {};
    components[section] = known;
    if (known[name] !== undefined) continue;
    const component = withoutProse(at(description, "components", section, name));
    known[name] = component;
    queue.push(...references(component));
  }
  return components;
}

async function fetchDescription(directory: string): Promise<Json> {
  const run = promisify(execFile);
  const { stdout } = await run("npm", ["pack", PACKAGE, "--silent", "--pack-destination", directory]);
  const file = "package/generated/api.github.com.json";
  await run("tar", ["-xzf", join(directory, stdout.trim()), "-C", directory, file]);
  return JSON.parse(await readFile(join(directory, file), "utf8"));
}

const directory = await mkdtemp(join(tmpdir(), "openapi-"));
try {
  const subset = `${JSON.stringify(cut(await fetchDescription(directory)))}\n`;
  await writeFile(OUTPUT, subset);
  process.stdout.write(`${OUTPUT.pathname}: ${Math.round(subset.length / 1024)} KiB from ${PACKAGE}\n`);
} finally {
  await rm(directory, { recursive: true });
}
