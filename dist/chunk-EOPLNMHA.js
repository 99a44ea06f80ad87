import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  createNetwork
} from "./chunk-PDZTN6ZN.js";
import {
  AdapterError,
  userAgent
} from "./chunk-QP5L37EG.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  commitId,
  incidentId,
  instant,
  iso
} from "./chunk-J6QL6FOQ.js";

// src/adapters/local/store.ts
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// src/adapters/local/git.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
var GitFailure = class extends AdapterError {
  stderr;
  constructor(command, stderr, directory) {
    const { code, next } = diagnose(stderr, directory);
    super(code, `\`git ${command}\` failed: ${firstLine(stderr) ?? "it was ended from outside"}`, { next });
    this.name = "GitFailure";
    this.stderr = stderr;
  }
};
function firstLine(stderr) {
  return stderr.split("\n").find((line) => line.trim() !== "");
}
var NOTHING = "0".repeat(40);
var TIMEOUT_MS = 12e4;
function settings(lockWaitMs) {
  return [
    ["core.hooksPath", devNull],
    ["gc.autoDetach", "false"],
    // Concurrent writers wait for each other's few milliseconds instead of failing.
    ["core.filesRefLockTimeout", lockWaitMs],
    ["core.packedRefsTimeout", lockWaitMs],
    // A history whose newest commit did not survive a power cut is worth less than a few milliseconds.
    ["core.fsync", "committed,loose-object,reference"]
  ].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}
function createGit({ directory, searchPath, lockWaitMs = 5e3 }) {
  const before = [`--git-dir=${directory}`, ...settings(lockWaitMs)];
  const env = {
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    ...searchPath === void 0 ? {} : { PATH: searchPath }
  };
  return function git(args, input) {
    return new Promise((resolve3, reject) => {
      const child = spawn("git", [...before, ...args], { env, signal: AbortSignal.timeout(TIMEOUT_MS) });
      const stdout = [];
      const stderr = [];
      child.stdout.on("data", (chunk) => stdout.push(chunk));
      child.stderr.on("data", (chunk) => stderr.push(chunk));
      child.on("error", (cause) => child.pid === void 0 && reject(noGit(cause)));
      child.on("close", (code) => {
        const complaint = Buffer.concat(stderr).toString();
        if (code === 0) resolve3({ stdout: Buffer.concat(stdout), stderr: complaint });
        else reject(new GitFailure(args[0] ?? "", complaint, directory));
      });
      child.stdin.on("error", () => child.stdin.destroy());
      child.stdin.end(input);
    });
  };
}
function noGit(cause) {
  return new AdapterError("unavailable", `the \`git\` program could not be started: ${cause.message}`, {
    next: "install git 2.28 or newer, and see that PATH names its folder",
    cause
  });
}
var DIAGNOSES = [
  [/No space left|Disk quota/i, "unavailable", "free some space on the disk"],
  [/Permission denied|insufficient permission|Read-only/i, "forbidden", "let this user write there"],
  [
    /\.lock': File exists/,
    "unavailable",
    "if no other program is writing there, a crash left the lock: delete that file"
  ],
  [/not a git repository/i, "invalid", "name another directory, or move this one away: a new repository is made then"],
  [
    /missing|corrupt|bad object|broken|not a valid|invalid object|unable to read/i,
    "damaged",
    "run `git fsck` there; restore the repository from a clone, or move it away to begin a new history"
  ]
];
function diagnose(stderr, directory) {
  const found = DIAGNOSES.find(([pattern]) => pattern.test(stderr));
  if (found === void 0) return { code: "unavailable", next: `look at what git says about ${directory}` };
  const [, code, next] = found;
  return { code, next: `${next} (${directory})` };
}

// src/adapters/local/reroot.ts
async function archiveAndMove(git, { ref, from, made, archive, head }) {
  for (let place = await placeFor(git, archive, from); ; ) {
    try {
      if (place.at !== from) await transact(git, [`verify ${ref} ${from}`, `update ${place.name} ${from} ${place.at}`]);
      await transact(git, [`verify ${place.name} ${from}`, `update ${ref} ${made} ${from}`]);
      return made;
    } catch (failure2) {
      if (!(failure2 instanceof GitFailure)) throw failure2;
      if (await head() !== from) return "moved";
      const now = await placeFor(git, archive, from);
      if (now.name === place.name && now.at === place.at) throw failure2;
      place = now;
    }
  }
}
async function transact(git, commands) {
  await git(["update-ref", "--stdin"], ["start", ...commands, "commit", ""].join("\n"));
}
async function placeFor(git, archive, from) {
  const { stdout } = await git(["for-each-ref", "--format=%(refname) %(objectname)", archive, `${archive}.*`]);
  const taken = new Map(stdout.toString().split("\n").map(pair));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? archive : `${archive}.${number}`;
    const at = taken.get(name);
    if (at === void 0) return { name, at: NOTHING };
    if (at === from || await isAncestor(git, at, from)) return { name, at };
  }
}
function pair(line) {
  const space = line.indexOf(" ");
  return [line.slice(0, space), line.slice(space + 1)];
}
async function isAncestor(git, older, newer) {
  const { stdout } = await git(["rev-list", "--max-count=1", older, `^${newer}`]);
  return stdout.length === 0;
}

// src/adapters/local/store.ts
var LOOSE_SAMPLE = 27;
function createLocalStore(options) {
  const { ref, author, clock } = options;
  const path = resolve(options.directory);
  const git = createGit({ ...options, directory: path });
  async function head() {
    await ensureRepository(git, path, ref);
    const own = /^([0-9a-f]{40})\n$/.exec(await readFile(join(path, ref), "latin1").catch(() => ""))?.[1];
    if (own !== void 0) return commitId(own);
    const { stdout, stderr } = await git(["for-each-ref", "--format=%(refname) %(objectname)", ref]);
    if (stderr.includes("broken")) throw new GitFailure("for-each-ref", stderr, path);
    const line = stdout.toString().split("\n").find((text) => text.startsWith(`${ref} `));
    return line === void 0 ? void 0 : commitId(line.slice(ref.length + 1));
  }
  async function commit(change3) {
    if (await head() !== change3.parent) return "moved";
    const made = await make(change3.message, changes(change3));
    try {
      await git(["update-ref", ref, made, change3.parent ?? NOTHING]);
    } catch (failure2) {
      if (failure2 instanceof GitFailure && await head() !== change3.parent) return "moved";
      throw failure2;
    }
    await packSometimes(git, path);
    return made;
  }
  async function reroot({ head: from, message, archive }) {
    if (await head() !== from) return "moved";
    const { stdout: tree } = await git(["rev-parse", "--verify", `${from}^{tree}`]);
    const made = await make(message, `M 040000 ${tree.toString().trim()} ""
`);
    return archiveAndMove(git, { ref, from, made, archive, head });
  }
  async function make(message, content) {
    const who = `${author.name} <${author.email}> ${Math.floor(clock.now() / 1e3)} +0000`;
    const args = ["fast-import", "--quiet", "--done", "--date-format=raw"];
    const { stdout } = await git(args, script({ who, message, content }));
    return commitId(stdout.toString().trim());
  }
  return {
    head,
    commit,
    reroot,
    read: (at, paths) => readFiles(git, path, at, paths),
    facts: (at) => readFacts(git, at)
  };
}
async function readFiles(git, directory, at, paths) {
  const files = /* @__PURE__ */ new Map();
  if (paths.length === 0) return files;
  const names = [`${at}^{commit}`, ...paths.map((path) => `${at}:${path}`)];
  const { stdout } = await git(["cat-file", "--batch"], names.map((name) => `${name}
`).join(""));
  const [commit, ...objects] = batchObjects(stdout);
  if (commit === void 0) throw new GitFailure("cat-file", `${at} is missing`, directory);
  for (const [index, path] of paths.entries()) {
    const object = objects[index];
    if (object?.type === "blob") files.set(path, object.content.toString());
  }
  return files;
}
async function readFacts(git, at) {
  const { stdout } = await git(["cat-file", "commit", at]);
  const [head = "", ...message] = stdout.toString().split("\n\n");
  const [, parent] = /^parent ([0-9a-f]{40})$/m.exec(head) ?? [];
  return { message: message.join("\n\n"), ...parent !== void 0 && { parent: commitId(parent) } };
}
function* batchObjects(output) {
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf("\n", at) + 1;
    const header = /^[0-9a-f]{40} ([a-z]+) (\d+)$/.exec(output.toString("utf8", at, start - 1));
    if (header === null) {
      yield void 0;
      at = start;
    } else {
      const end = start + Number(header[2]);
      yield { type: header[1] ?? "", content: output.subarray(start, end) };
      at = end + 1;
    }
  }
}
function changes({ parent, files, dropped = [] }) {
  return [
    parent === void 0 ? "" : `from ${parent}
`,
    ...dropped.map(deletion),
    ...[...files].map(
      ([path, text]) => text === null ? deletion(path) : `M 100644 inline ${quoted(path)}
${data(text)}`
    )
  ].join("");
}
function deletion(path) {
  return `D ${quoted(path)}
`;
}
function script({ who, message, content }) {
  return [
    `commit refs/allclear/making
mark :1
author ${who}
committer ${who}
${data(message)}`,
    content,
    "\nget-mark :1\nreset refs/allclear/making\n\ndone\n"
  ].join("");
}
function data(text) {
  return `data ${Buffer.byteLength(text)}
${text}
`;
}
function quoted(path) {
  return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
async function ensureRepository(git, path, ref) {
  if (await exists(join(path, "objects"))) return;
  const aside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await git([`--git-dir=${aside}`, "init", "--quiet", "--bare", "--template=", `--initial-branch=${branchOf(ref)}`]);
  try {
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { recursive: true, force: true });
    if (await exists(join(path, "objects"))) return;
    throw new AdapterError("invalid", `${path} exists and is no bare git repository`, {
      next: "name another directory for the history, or move this one away",
      cause
    });
  }
}
function branchOf(ref) {
  return /^refs\/heads\/(.+)/.exec(ref)?.[1] ?? "main";
}
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}
async function packSometimes(git, path) {
  const sample = await readdir(join(path, "objects", "17")).catch(() => []);
  if (sample.length < LOOSE_SAMPLE) return;
  await git(["gc", "--auto", "--quiet"]).catch(() => void 0);
}

// src/entry/compose.ts
import { join as join4 } from "node:path";

// src/adapters/github/errors.ts
var PERMISSION_BY_PATH = [
  [/\/(issues|labels|assignees)\b/, "issues"],
  [/\/pages\b/, "pages"],
  [/\/actions\b/, "actions"],
  [/\/deployments\b/, "deployments"],
  [/\/check-(runs|suites)\b/, "checks"],
  [/\/pulls\b/, "pull-requests"],
  [/\/(git|contents|branches|commits|compare|releases|dispatches)\b/, "contents"]
];
var RULES = /rule violation|protected (branch|ref)|authorized to push|through a pull request|reference update failed|force.push|verified signatures/i;
var SETTINGS = [
  [
    /not permitted to create or approve pull requests/i,
    "Settings \u2192 Actions \u2192 General \u2192 Workflow permissions \u2192 Allow GitHub Actions to create and approve pull requests; or write the table by commit: `readme: { by: commit }`"
  ],
  [/archived/i, "unarchive the repository, or keep the history in another one"],
  [
    RULES,
    "let the workflow bypass the rule: Settings \u2192 Rules (or Branches) \u2192 the rule that covers this branch \u2192 bypass list, or exclude the branch from the rule"
  ]
];
function refused(route, refusal, cause) {
  const told = `${described(route)} was answered with ${refusal.status}: ${safeLine(refusal.message, 300)}`;
  const setting = SETTINGS.find(([pattern]) => pattern.test(refusal.message));
  if (setting !== void 0) return new AdapterError("forbidden", told, { next: setting[1], cause });
  switch (refusal.status) {
    case 401:
      return new AdapterError("unauthorized", told, {
        next: "check that the token is complete, has not expired and was not revoked",
        cause
      });
    case 403:
    case 451:
      return new AdapterError("forbidden", told, { next: permissionStep(route, refusal), cause });
    case 404:
      return new AdapterError("not-found", told, {
        next: `check that the repository exists under this name; a token without access gets the same answer: ${permissionStep(route, refusal)}`,
        cause
      });
    case 409:
      return new AdapterError("invalid", told, { next: conflictStep(refusal), cause });
    case 410:
      return new AdapterError("gone", told, { next: goneStep(route), cause });
    default:
      return /too (large|long|big)/i.test(refusal.message) ? new AdapterError("too-large", told, { next: "make what is sent smaller: fewer checks in one history", cause }) : new AdapterError("invalid", told, { next: "report this: a request of ours was not understood", cause });
  }
}
function isRuleRefusal(error) {
  return error instanceof AdapterError && error.code === "forbidden" && RULES.test(error.message);
}
function isSettingsRefusal({ message }) {
  return SETTINGS.some(([pattern]) => pattern.test(message));
}
function permissionFor(route) {
  const found = PERMISSION_BY_PATH.find(([pattern]) => pattern.test(route.path));
  if (found === void 0) return void 0;
  return `${found[1]}: ${route.method === "GET" || route.method === "HEAD" ? "read" : "write"}`;
}
function described(route) {
  return `${route.method} ${route.path}`;
}
function permissionStep(route, refusal) {
  const url = /url=(\S+)/.exec(String(refusal.headers["x-github-sso"] ?? ""))?.[1];
  if (url !== void 0) return `authorise the token for the organisation's single sign-on: ${url}`;
  const permission = acceptedPermission(refusal) ?? permissionFor(route);
  return permission === void 0 ? "check what the token may do" : `add \`${permission}\` to the job's \`permissions\` (or to the token)`;
}
function acceptedPermission(refusal) {
  const header = refusal.headers["x-accepted-github-permissions"];
  if (header === void 0 || header === "") return void 0;
  const [first = ""] = String(header).split(";");
  return first.trim().replaceAll("=", ": ").replaceAll(",", ", ").replaceAll("_", "-");
}
function conflictStep(refusal) {
  return /is empty/i.test(refusal.message) ? "make a first commit on the repository's default branch (the workflow and the config will do), then run again" : "run again; if it stays, another program writes to the same place";
}
function goneStep(route) {
  return route.path.includes("/issues") ? "turn issues on: Settings \u2192 General \u2192 Features \u2192 Issues" : "check the feature's switch in the repository's settings";
}

// src/adapters/github/graphql.ts
var STATUSES = { NOT_FOUND: 404, FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403 };
var LOST = /something went wrong|timed? ?out|internal error/i;
var PERMISSION = "contents=write";
async function mutate(client, { name, document, input, permission }) {
  const data2 = await ask(client, `the mutation \`${name}\``, { query: document, variables: { input } }, permission);
  return answered(data2, name, `the mutation \`${name}\``);
}
async function queryRepository(client, document, variables) {
  const { owner, repo: name } = client.repository;
  const data2 = await ask(client, "the query", { query: document, variables: { owner, name, ...variables } });
  return answered(data2, "repository", "the query");
}
async function queryLeniently(client, document, variables) {
  const answer = await send(client, { query: document, variables });
  const data2 = memberOf(answer, "data");
  const [error] = errorsOf(answer);
  if (error !== void 0 && (typeof data2 !== "object" || data2 === null || Object.values(data2).every(isNothing)))
    throw failure("the query", error, PERMISSION);
  return data2;
}
function isNothing(value) {
  return value === null || value === void 0;
}
async function ask(client, what, body, permission = PERMISSION) {
  const answer = await send(client, body);
  const [error] = errorsOf(answer);
  if (error !== void 0) throw failure(what, error, permission);
  return memberOf(answer, "data");
}
async function send(client, body) {
  const answer = await client.request("POST /graphql", {
    baseUrl: graphqlBase(client.request.endpoint.DEFAULTS.baseUrl),
    ...body
  });
  return answer.data;
}
function answered(data2, name, what) {
  const member = memberOf(data2, name);
  if (member === void 0 || member === null) throw lost(what, "the answer holds neither data nor errors");
  return member;
}
function graphqlBase(apiUrl) {
  return apiUrl.replace(/\/v3$/, "");
}
function errorsOf(answer) {
  const errors = memberOf(answer, "errors");
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => ({
    type: String(memberOf(error, "type") ?? ""),
    message: String(memberOf(error, "message") ?? "no reason given")
  }));
}
function memberOf(value, key) {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(key) : void 0;
}
function failure(what, { type, message }, permission) {
  if (type === "RATE_LIMITED") {
    return new AdapterError("rate-limited", `${what} was refused: ${safeLine(message, 300)}`, {
      next: "wait an hour, look less often, or use a token with a limit of its own"
    });
  }
  if (type === "" && LOST.test(message)) return lost(what, message);
  if (/doesn't exist on type/i.test(message)) {
    return new AdapterError("invalid", `${what} was not understood: ${safeLine(message, 300)}`, {
      next: "update GitHub Enterprise Server: this one does not have it yet"
    });
  }
  const headers = { "x-accepted-github-permissions": permission };
  const route = { method: "POST", path: `/graphql (${what})` };
  return refused(route, { status: STATUSES[type] ?? 422, message, headers }, void 0);
}
function lost(what, why) {
  return new AdapterError("ambiguous", `${what} may or may not have happened: ${safeLine(why, 300)}`, {
    next: "nothing to do: the next round looks first and goes on from there"
  });
}

// src/adapters/github/activity.ts
var MOST = 20;
function createGitHubActivity({ client }) {
  return {
    async during({ repositories, from, to }) {
      if (repositories.length === 0) return { happenings: [] };
      const data2 = await queryLeniently(client, documentFor(repositories), variablesFor(repositories));
      const found = repositories.map((_, index) => memberOf(data2, `r${index}`));
      const happenings = found.flatMap(happeningsOf).filter(({ at }) => at >= from && at <= to);
      const watchers = memberOf(memberOf(found[0], "watchers"), "totalCount");
      return { happenings, ...typeof watchers === "number" && { watchers } };
    }
  };
}
var FIELDS = `nameWithOwner url defaultBranchRef { name } watchers { totalCount }
  deployments(first: $most, orderBy: $newestDeployment) { nodes { createdAt environment creator { login } } }
  releases(first: $most, orderBy: $newestRelease) { nodes { publishedAt name tagName url author { login } } }
  pullRequests(first: $most, orderBy: $newestChange, states: $merged) {
    nodes { mergedAt title number url baseRefName mergedBy { login } }
  }`;
function documentFor(repositories) {
  const names = repositories.map((_, index) => `$owner${index}: String!, $name${index}: String!`).join(", ");
  const asked = repositories.map(
    (_, index) => `r${index}: repository(owner: $owner${index}, name: $name${index}) { ${FIELDS} }`
  );
  return `query ($most: Int, $newestDeployment: DeploymentOrder, $newestRelease: ReleaseOrder, $newestChange: IssueOrder,
    $merged: [PullRequestState!], ${names}) { ${asked.join("\n")} }`;
}
function variablesFor(repositories) {
  const names = repositories.flatMap(({ owner, name }, index) => [
    [`owner${index}`, owner],
    [`name${index}`, name]
  ]);
  return {
    most: MOST,
    newestDeployment: { field: "CREATED_AT", direction: "DESC" },
    newestRelease: { field: "CREATED_AT", direction: "DESC" },
    newestChange: { field: "UPDATED_AT", direction: "DESC" },
    merged: ["MERGED"],
    ...Object.fromEntries(names)
  };
}
function happeningsOf(found) {
  const repository = textOf(found, "nameWithOwner");
  const home = textOf(found, "url");
  if (repository === void 0 || home === void 0) return [];
  const branch = textOf(memberOf(found, "defaultBranchRef"), "name");
  const nodes = (of) => listOf(memberOf(memberOf(found, of), "nodes"));
  const deployments = nodes("deployments").map((node) => {
    const environment = textOf(node, "environment");
    const url = environment === void 0 ? void 0 : `${home}/deployments/${encodeURIComponent(environment)}`;
    return happening(
      "deployment",
      textOf(node, "createdAt"),
      environment,
      textOf(memberOf(node, "creator"), "login"),
      url
    );
  });
  const releases = nodes("releases").map((node) => {
    const title = textOf(node, "name") || textOf(node, "tagName");
    const author = textOf(memberOf(node, "author"), "login");
    return happening("release", textOf(node, "publishedAt"), title, author, textOf(node, "url"));
  });
  const merges = nodes("pullRequests").map((node) => {
    const title = `${textOf(node, "title") ?? ""} (#${String(memberOf(node, "number"))})`;
    const at = textOf(node, "baseRefName") === branch ? textOf(node, "mergedAt") : void 0;
    return happening("merge", at, title, textOf(memberOf(node, "mergedBy"), "login"), textOf(node, "url"));
  });
  return [...deployments, ...releases, ...merges].flatMap((one) => one === void 0 ? [] : [{ ...one, repository }]);
}
function happening(kind, time, title, by, url) {
  const at = Date.parse(time ?? "");
  if (Number.isNaN(at) || title === void 0) return void 0;
  return { kind, title, at: instant(at), ...by !== void 0 && { by }, ...url !== void 0 && { url } };
}
function textOf(value, key) {
  const text = memberOf(value, key);
  return typeof text === "string" ? text : void 0;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/adapters/github/blob-id.ts
import { createHash } from "node:crypto";
function blobId(text) {
  const content = Buffer.from(text);
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

// src/adapters/github/contents.ts
async function readContent(client, path, at) {
  try {
    const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...client.repository,
      path,
      mediaType: { format: "raw" },
      ...at === void 0 ? {} : { ref: at }
    });
    return contentOf(data2);
  } catch (error) {
    if (error instanceof AdapterError && error.code === "not-found" && !/no commit found/i.test(error.message)) {
      return void 0;
    }
    throw error;
  }
}
function contentOf(data2) {
  if (typeof data2 === "string") return { kind: "file", text: data2 };
  if (data2 instanceof ArrayBuffer) return { kind: "file", text: new TextDecoder().decode(data2) };
  const entries = Array.isArray(data2) ? data2 : [];
  return { kind: "folder", names: entries.flatMap(nameOf) };
}
function nameOf(entry) {
  const isNamed2 = typeof entry === "object" && entry !== null && "name" in entry;
  return isNamed2 && typeof entry.name === "string" ? [entry.name] : [];
}

// src/adapters/github/trees.ts
var MAX_ENTRIES = 100;
var MAX_INLINE_BYTES = 12e5;
var SMALL_FILE_BYTES = 3e5;
async function createTree(client, base, changes3) {
  let tree = base;
  const apart = objectsApart(changes3);
  for (const part of parts(changes3, apart)) {
    const entries = [];
    for (const change3 of part) entries.push(await entryFor(client, change3, apart));
    const { data: data2 } = await client.request("POST /repos/{owner}/{repo}/git/trees", {
      ...client.repository,
      tree: entries,
      ...tree === void 0 ? {} : { base_tree: tree }
    });
    tree = data2.sha;
  }
  if (tree === void 0) throw new Error("a history does not begin with a commit of no files");
  return tree;
}
function objectsApart(changes3) {
  const large = changes3.filter((change3) => bytesOf(change3) > SMALL_FILE_BYTES).sort((a, b) => bytesOf(b) - bytesOf(a));
  let bytes = changes3.reduce((sum, change3) => sum + bytesOf(change3), 0);
  const apart = /* @__PURE__ */ new Set();
  for (const change3 of large) {
    if (bytes <= MAX_INLINE_BYTES) break;
    apart.add(change3);
    bytes -= bytesOf(change3);
  }
  return apart;
}
function* parts(changes3, apart) {
  let part = [];
  let partBytes = 0;
  for (const change3 of changes3) {
    const bytes = apart.has(change3) ? 0 : bytesOf(change3);
    if (part.length === MAX_ENTRIES || partBytes + bytes > MAX_INLINE_BYTES) {
      yield part;
      part = [];
      partBytes = 0;
    }
    part.push(change3);
    partBytes += bytes;
  }
  if (part.length > 0) yield part;
}
function bytesOf([, text]) {
  return Buffer.byteLength(text ?? "");
}
async function entryFor(client, change3, apart) {
  const [path, text] = change3;
  const file = { path, mode: "100644", type: "blob" };
  if (text === null) return { ...file, sha: null };
  if (!apart.has(change3)) return { ...file, content: text };
  const { data: data2 } = await client.request("POST /repos/{owner}/{repo}/git/blobs", {
    ...client.repository,
    content: text,
    encoding: "utf-8"
  });
  return { ...file, sha: data2.sha };
}

// src/adapters/github/documents.ts
var BRANCH = "allclear/readme";
var TITLE = "Update the table of checks";
var BODY = [
  "This pull request is kept up to date: each change of a state, and each day, replaces its one commit.",
  "Merge it when you like; the next change opens another. Closed without merging, it stays closed and no other follows.",
  "With `readme: { by: commit }` in the config the table is written without asking."
].join("\n\n");
function createDocuments({ client, author, clock }) {
  let branch;
  function defaultBranch() {
    branch ??= client.request("GET /repos/{owner}/{repo}", client.repository).then(({ data: data2 }) => data2.default_branch);
    return branch;
  }
  return {
    async read(path) {
      const content = await readContent(client, path);
      return content?.kind === "file" ? content.text : void 0;
    },
    async commit({ path, before, text }) {
      await client.request("PUT /repos/{owner}/{repo}/contents/{path}", {
        ...client.repository,
        path,
        message: `${TITLE} [skip ci]`,
        content: Buffer.from(text).toString("base64"),
        sha: blobId(before),
        author,
        committer: author
      });
    },
    async proposal(path) {
      const pulls = await pullsOf(client, await defaultBranch());
      const [newest] = pulls;
      if (newest === void 0) return { kind: "none" };
      if (newest.state === "open") {
        const content = await readContent(client, path, newest.head);
        return content?.kind === "file" ? { kind: "open", text: content.text } : { kind: "none" };
      }
      if (newest.isMerged) return { kind: "none" };
      const why = `pull request #${newest.number} with the table of checks was closed without merging, so no other is opened: reopen it, or take \`readme\` out of the config`;
      return { kind: "declined", why };
    },
    async propose(edit) {
      const base = await defaultBranch();
      await moveBranch(client, await committed(client, { edit, base, who: { ...author, date: iso(clock.now()) } }));
      const isOpen = (await pullsOf(client, base)).some(({ state }) => state === "open");
      if (isOpen) return;
      const pull = { title: TITLE, body: BODY, head: BRANCH, base };
      await client.request("POST /repos/{owner}/{repo}/pulls", { ...client.repository, ...pull });
    }
  };
}
async function pullsOf(client, base) {
  const { owner } = client.repository;
  const query = { state: "all", head: `${owner}:${BRANCH}`, base, per_page: 5 };
  const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/pulls", { ...client.repository, ...query });
  return data2.map(({ number, state, merged_at, head }) => ({
    number,
    state,
    isMerged: merged_at !== null,
    head: commitId(head.sha)
  }));
}
async function committed(client, { edit, base, who }) {
  const { data: head } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...client.repository,
    branch: base
  });
  const tree = await createTree(client, head.commit.commit.tree.sha, [[edit.path, edit.text]]);
  const { data: data2 } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
    ...client.repository,
    message: TITLE,
    tree,
    parents: [head.commit.sha],
    author: who,
    committer: who
  });
  return commitId(data2.sha);
}
async function moveBranch(client, made) {
  const { repository } = client;
  const { data: refs } = await client.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...repository,
    ref: `heads/${BRANCH}`
  });
  const there = refs.find(({ ref: ref2 }) => ref2 === `refs/heads/${BRANCH}`);
  if (there === void 0) {
    await client.request("POST /repos/{owner}/{repo}/git/refs", {
      ...repository,
      ref: `refs/heads/${BRANCH}`,
      sha: made
    });
    return;
  }
  const { data: commit } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...repository,
    commit_sha: there.object.sha
  });
  if (!commit.message.startsWith(TITLE))
    throw new AdapterError("invalid", `the branch \`${BRANCH}\` has commits that are not ours, and was left alone`, {
      next: "merge or close its pull request and delete the branch; the next change opens another"
    });
  const ref = `heads/${BRANCH}`;
  await client.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...repository, ref, sha: made, force: true });
}

// src/adapters/github/served-build.ts
function servedBuild(text) {
  let build;
  try {
    build = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
  if (typeof build !== "object" || build === null || !("news" in build) || !("builtAt" in build)) return void 0;
  const { news, builtAt } = build;
  const at = Date.parse(String(builtAt));
  if (typeof news !== "number" || !Number.isFinite(at)) return void 0;
  return { kind: "ours", news, at: instant(at) };
}

// src/adapters/github/pages.ts
var TIMEOUT_MS2 = 1e4;
function createPages({ client, clock, folder, fetch: send3 = fetch }) {
  async function get2(url) {
    try {
      return await send3(url, { signal: AbortSignal.timeout(TIMEOUT_MS2), redirect: "follow" });
    } catch (cause) {
      throw new AdapterError("unavailable", `the published page at ${url} did not answer`, {
        next: "the next round asks again",
        cause
      });
    }
  }
  async function ask2(url) {
    const response = await get2(`${new URL("build.json", url)}?at=${clock.now()}`);
    if (response.ok) {
      const build = servedBuild(await response.text());
      return build === void 0 ? "absent" : { ...build, url };
    }
    await response.body?.cancel();
    if (response.status < 500) return "absent";
    throw new AdapterError("unavailable", `the published page at ${url} answered ${response.status}`, {
      next: "the next round asks again"
    });
  }
  async function whereNothingOfOursIs(url) {
    if (folder !== void 0) return { kind: "empty", url };
    const response = await get2(url);
    await response.body?.cancel();
    if (!response.ok) return { kind: "empty", url };
    return {
      kind: "off",
      next: `another site stands at ${url}, and it is left alone: let its own workflow publish the page too (\`page: { publish: { folder: status } }\`), or move one of the two to another repository`
    };
  }
  return {
    async served(url) {
      if (url !== void 0 && (folder === void 0 || url.endsWith(`/${folder}/`))) {
        const known = await ask2(url);
        if (known !== "absent") return known;
      }
      const site = await findSite(client);
      if ("kind" in site) return site;
      const place = folder === void 0 ? site.url : `${site.url}${folder}/`;
      const served2 = await ask2(place);
      return served2 === "absent" ? whereNothingOfOursIs(place) : served2;
    }
  };
}
async function siteAddress(client) {
  const site = await findSite(client);
  return "kind" in site ? void 0 : site.url;
}
async function findSite(client) {
  try {
    const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/pages", { ...client.repository });
    if (data2.html_url !== void 0) return { url: data2.html_url.endsWith("/") ? data2.html_url : `${data2.html_url}/` };
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    if (error.code === "forbidden") return { kind: "off", next: "add `pages: read` to the job's permissions" };
    if (error.code !== "not-found") throw error;
  }
  return { kind: "off", next: "Settings \u2192 Pages \u2192 Source: GitHub Actions, then run the workflow by hand" };
}

// src/adapters/github/refs.ts
var MAX_UPDATES = 3;
function readHead(client, ref) {
  return ref.startsWith("refs/heads/") ? readBranch(client, ref) : readRef(client, ref);
}
async function readBranch(client, ref) {
  const branch = ref.replace(/^refs\/heads\//, "");
  const data2 = await existing(
    client,
    () => client.request("GET /repos/{owner}/{repo}/branches/{branch}", { ...client.repository, branch })
  );
  if (data2 === void 0) return void 0;
  if (data2.name !== branch) throw renamed(branch, data2.name);
  const tree = data2.commit.commit?.tree?.sha;
  return {
    commit: commitId(data2.commit.sha),
    ...tree === void 0 ? {} : { tree },
    isProtected: data2.protected === true
  };
}
async function readRef(client, ref) {
  const data2 = await existing(
    client,
    () => client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      ...client.repository,
      ref: ref.replace(/^refs\//, "")
    })
  );
  return data2 === void 0 ? void 0 : { commit: commitId(data2.object.sha) };
}
async function existing(client, ask2) {
  try {
    return (await ask2()).data;
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code !== "not-found") throw error;
    if (!/branch not found/i.test(error.message)) await client.request("GET /repos/{owner}/{repo}", client.repository);
    return void 0;
  }
}
function renamed(branch, now) {
  return new AdapterError("invalid", `the branch \`${branch}\` was renamed to \`${now}\``, {
    next: "rename it back, or give the new name in the config"
  });
}
var LOST_RACE = /not a fast.forward|reference already exists|reference does not exist/i;
var WORTH_A_LOOK = /* @__PURE__ */ new Set(["ambiguous", "invalid", "forbidden", "not-found"]);
async function moveRef(client, move3) {
  for (let update = 1; ; update += 1) {
    const refusal = await sendMove(client, move3);
    if (refusal === void 0) return move3.made;
    if (update === 1 && LOST_RACE.test(refusal.message)) return "moved";
    if (!WORTH_A_LOOK.has(refusal.code)) throw refusal;
    const now = await move3.head();
    if (now !== move3.parent) return await contains(client, now, move3.made) ? move3.made : "moved";
    if (refusal.code !== "ambiguous" || update === MAX_UPDATES) throw refusal;
  }
}
async function sendMove(client, { ref, parent, made }) {
  const { repository, request } = client;
  try {
    await (parent === void 0 ? request("POST /repos/{owner}/{repo}/git/refs", { ...repository, ref, sha: made }) : request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
      ...repository,
      ref: ref.replace(/^refs\//, ""),
      sha: made,
      force: false
    }));
    return void 0;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}
async function contains(client, head, made) {
  if (head === void 0 || head === made) return head === made;
  return (await compare(client, made, head))?.status === "ahead";
}
async function firstAfter(client, parent, head) {
  const comparison = await compare(client, parent, head);
  const [first] = comparison?.status === "ahead" ? comparison.commits : [];
  return first === void 0 ? void 0 : { commit: commitId(first.sha), message: first.commit.message };
}
function compare(client, base, head) {
  return existing(
    client,
    () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...client.repository,
      basehead: `${base}...${head}`,
      per_page: 1
    })
  );
}

// src/adapters/github/reroot.ts
var NOTHING2 = "0".repeat(40);
var UPDATE_REFS = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
async function archiveAndMove2(client, archiving) {
  const { from, made, archive, head } = archiving;
  const { data: repository } = await client.request("GET /repos/{owner}/{repo}", client.repository);
  let place = await placeFor2(client, archive, from);
  for (let update = 1; ; update += 1) {
    const refusal = await updateRefs(client, repository.node_id, refUpdates(archiving, place));
    if (refusal === void 0) return made;
    if (!WORTH_A_LOOK.has(refusal.code)) throw refusal;
    const now = await head();
    if (now !== from) return await contains(client, now, made) ? made : "moved";
    const next = await placeFor2(client, archive, from);
    const isNews = next.name !== place.name || next.at !== place.at;
    if (update === MAX_UPDATES || !(isNews || refusal.code === "ambiguous")) throw refusal;
    place = next;
  }
}
function refUpdates({ ref, from, made }, { name, at }) {
  return [
    ...at === from ? [] : [{ name, beforeOid: at, afterOid: from, force: false }],
    { name: ref, beforeOid: from, afterOid: made, force: true }
  ];
}
async function updateRefs(client, repositoryId, updates) {
  try {
    await mutate(client, { name: "updateRefs", document: UPDATE_REFS, input: { repositoryId, refUpdates: updates } });
    return void 0;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}
async function placeFor2(client, archive, from) {
  const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...client.repository,
    ref: archive.replace(/^refs\//, "")
  });
  const taken = new Map(data2.map(({ ref, object }) => [ref, object.sha]));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? archive : `${archive}.${number}`;
    const at = taken.get(name);
    if (at === void 0) return { name, at: NOTHING2 };
    if (await contains(client, from, commitId(at))) return { name, at };
  }
}

// src/adapters/github/site-branch.ts
var MARKER = ".allclear-site";
var OWN_FILES = [
  [MARKER, "Allclear replaces all of this branch. Keep nothing of your own here.\n"],
  [".nojekyll", ""]
];
function createSiteBranch({ client, branch, author, clock }) {
  const ref = `refs/heads/${branch}`;
  async function make(tree) {
    const who = { ...author, date: iso(clock.now()) };
    const message = `site built ${iso(clock.now())} [skip ci]`;
    const { data: data2 } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
      ...client.repository,
      message,
      tree,
      parents: [],
      author: who,
      committer: who
    });
    return commitId(data2.sha);
  }
  return {
    async write(files) {
      const head = await readHead(client, ref);
      const present = head === void 0 ? void 0 : await filesOf(client, head);
      if (present !== void 0 && !present.ids.has(MARKER)) throw foreign(branch);
      const tree = await createTree(client, present?.tree, changes2(new Map([...files, ...OWN_FILES]), present?.ids));
      await move(client, { ref, from: head?.commit, made: await make(tree) });
    },
    served: (url) => served(client, branch, url)
  };
}
async function filesOf(client, { commit, tree }) {
  const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...client.repository,
    tree_sha: tree ?? commit,
    recursive: "1"
  });
  const ids = new Map(
    data2.tree.flatMap(({ path, sha, type }) => type === "blob" && path && sha ? [[path, sha]] : [])
  );
  return { ids, ...data2.truncated ? {} : { tree: data2.sha } };
}
function changes2(files, ids = /* @__PURE__ */ new Map()) {
  const written = [...files].filter(([path, text]) => ids.get(path) !== blobId(text));
  const gone = [...ids.keys()].filter((path) => !files.has(path)).map((path) => [path, null]);
  return [...written, ...gone];
}
async function move(client, { ref, from, made }) {
  const { data: repository } = await client.request("GET /repos/{owner}/{repo}", client.repository);
  const update = { name: ref, beforeOid: from ?? NOTHING2, afterOid: made, force: true };
  const refusal = await updateRefs(client, repository.node_id, [update]);
  if (refusal === void 0) return;
  const now = WORTH_A_LOOK.has(refusal.code) ? (await readHead(client, ref))?.commit : from;
  if (now === made) return;
  if (now === from) throw refusal;
  throw new AdapterError("unavailable", `the branch of the site moved while it was written`, {
    next: "the next round publishes what is missing",
    cause: refusal
  });
}
async function served(client, branch, known) {
  const head = await readHead(client, `refs/heads/${branch}`);
  const url = known ?? await siteAddress(client);
  const at = url === void 0 ? {} : { url };
  if (head === void 0) return { kind: "empty", ...at };
  const build = await readContent(client, "build.json", head.commit);
  const ours = build?.kind === "file" ? servedBuild(build.text) : void 0;
  if (ours !== void 0) return { ...ours, ...at };
  const marker = await readContent(client, MARKER, head.commit);
  return marker === void 0 ? { kind: "off", next: foreign(branch).next } : { kind: "empty", ...at };
}
function foreign(branch) {
  return new AdapterError("invalid", `the branch \`${branch}\` holds files that are not ours, and was left alone`, {
    next: `the branch \`${branch}\` holds something else: name another one, \`page: { publish: { branch: \u2026 } }\`, or delete it if nobody needs it`
  });
}

// src/adapters/github/files.ts
import { createHash as createHash2 } from "node:crypto";
var READERS = 4;
var MOST_PATHS = 32;
var MANY_CHECKS = 2500;
var PASSING = /* @__PURE__ */ new Set(["ambiguous", "rate-limited", "unavailable"]);
function createFileReader(client, checks = 0) {
  const fewest = checks > MANY_CHECKS ? 3 : 2;
  const unfit = /* @__PURE__ */ new Set();
  let isSpoken = true;
  async function readTogether(at, paths, files) {
    const variables = Object.fromEntries(paths.map((path, index) => [alias(index), `${at}:${path}`]));
    const repository = await queryRepository(client, documentFor2(paths.length), { commit: at, ...variables });
    if (memberOf(memberOf(repository, "commit"), "oid") !== at) return paths;
    return paths.filter((path, index) => {
      const found = readObject(memberOf(repository, alias(index)));
      if (found.kind === "file") files.set(path, found.text);
      if (found.kind === "unfit") unfit.add(path);
      return found.kind === "unfit";
    });
  }
  return async (at, paths) => {
    const files = /* @__PURE__ */ new Map();
    const left = paths.filter((path) => unfit.has(path));
    let isWorking = isSpoken;
    for (const part of parts2(paths.filter((path) => !unfit.has(path)))) {
      try {
        left.push(...isWorking && part.length >= fewest ? await readTogether(at, part, files) : part);
      } catch (error) {
        if (!(error instanceof AdapterError)) throw error;
        isWorking = false;
        isSpoken &&= PASSING.has(error.code);
        left.push(...part);
      }
    }
    await readOneByOne(client, at, left, files);
    return files;
  };
}
function* parts2(paths) {
  for (let from = 0; from < paths.length; from += MOST_PATHS) yield paths.slice(from, from + MOST_PATHS);
}
function alias(index) {
  return `file${index}`;
}
function documentFor2(count) {
  const names = Array.from({ length: count }, (_, index) => alias(index));
  const variables = names.map((name) => `$${name}: String!`).join(", ");
  const fields = names.map((name) => `${name}: object(expression: $${name}) { __typename ... on Blob { oid text } }`);
  return `query ($owner: String!, $name: String!, $commit: GitObjectID!, ${variables}) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { oid }
    ${fields.join("\n    ")}
  }
}`;
}
function readObject(object) {
  const type = memberOf(object, "__typename");
  if (object === null || typeof type === "string" && type !== "Blob") return { kind: "none" };
  const text = memberOf(object, "text");
  const isWhole = typeof text === "string" && blobName(text) === memberOf(object, "oid");
  return isWhole ? { kind: "file", text } : { kind: "unfit" };
}
function blobName(text) {
  return createHash2("sha1").update(`blob ${Buffer.byteLength(text)}\0`).update(text).digest("hex");
}
async function readOneByOne(client, at, paths, files) {
  const rest = paths.values();
  async function reader() {
    for (const path of rest) {
      const content = await readContent(client, path, at);
      if (content?.kind === "file") files.set(path, content.text);
    }
  }
  await Promise.all(Array.from({ length: Math.min(READERS, paths.length) }, reader));
}

// src/adapters/github/folders.ts
async function withoutFolders(client, tree, folders) {
  const cuts = cutsFor(folders);
  return cuts.size === 0 ? tree : cutTree(client, tree, cuts);
}
async function filesIn(client, tree, folders) {
  const cuts = cutsFor(folders);
  return cuts.size === 0 ? [] : filesOf2(client, tree, cuts);
}
function cutsFor(folders) {
  const cuts = /* @__PURE__ */ new Map();
  for (const folder of folders) addCut(cuts, folder.split("/"));
  return cuts;
}
function addCut(cuts, [name = "", ...rest]) {
  const cut = cuts.get(name) ?? { isWhole: false, inside: /* @__PURE__ */ new Map() };
  cuts.set(name, cut);
  if (rest.length === 0) cut.isWhole = true;
  else addCut(cut.inside, rest);
}
async function cutTree(client, tree, cuts) {
  const lines = await list(client, tree);
  const kept = [];
  for (const line of lines) {
    const cut = cuts.get(line.path);
    if (cut?.isWhole === true) continue;
    const isFolder = cut !== void 0 && line.type === "tree";
    const sha = isFolder ? await cutTree(client, line.sha, cut.inside) : line.sha;
    if (sha !== void 0) kept.push({ ...line, sha });
  }
  if (kept.length === 0) return void 0;
  if (kept.length === lines.length && kept.every(({ sha }, index) => sha === lines[index]?.sha)) return tree;
  const made = await client.request("POST /repos/{owner}/{repo}/git/trees", {
    ...client.repository,
    tree: kept.map(({ path, mode, type, sha }) => ({ path, mode, type, sha }))
  });
  return made.data.sha;
}
async function filesOf2(client, tree, cuts) {
  const files = [];
  for (const { path, type, sha } of await list(client, tree)) {
    const cut = cuts.get(path);
    if (cut === void 0) continue;
    if (type !== "tree") {
      if (cut.isWhole) files.push(path);
      continue;
    }
    const inside = cut.isWhole ? await allFilesOf(client, sha) : await filesOf2(client, sha, cut.inside);
    files.push(...inside.map((file) => `${path}/${file}`));
  }
  return files;
}
async function allFilesOf(client, tree) {
  const lines = await list(client, tree, true);
  return lines.flatMap(({ path, type }) => type === "tree" ? [] : [path]);
}
async function list(client, tree, isDeep = false) {
  const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...client.repository,
    tree_sha: tree,
    ...isDeep ? { recursive: "1" } : {}
  });
  if (data2.truncated) {
    throw new AdapterError("too-large", "GitHub does not list a whole folder of the history", {
      next: "remove the oldest files of the history branch with git"
    });
  }
  return data2.tree;
}

// src/adapters/github/rules.ts
var WORDS = {
  branch_name_pattern: "branches must be named in a certain way",
  code_scanning: "code scanning must have passed",
  commit_author_email_pattern: "authors must have certain addresses",
  commit_message_pattern: "commit messages must have a certain form",
  committer_email_pattern: "committers must have certain addresses",
  creation: "branches may not be created",
  file_extension_restriction: "certain kinds of files are refused",
  file_path_restriction: "certain paths are refused",
  max_file_path_length: "long paths are refused",
  max_file_size: "large files are refused",
  merge_queue: "changes must come through the merge queue",
  non_fast_forward: "the branch may not begin anew, which is a force push",
  pull_request: "changes must come through a pull request",
  required_deployments: "deployments must have succeeded",
  required_linear_history: "history must be linear",
  required_signatures: "commits must be signed",
  required_status_checks: "status checks must have passed",
  update: "the branch may not be changed",
  workflows: "workflows must have passed"
};
function createRules(client, ref) {
  const branch = /^refs\/heads\/(.+)/.exec(ref)?.[1];
  let known;
  let areSigned = false;
  async function learn() {
    if (branch === void 0 || known !== void 0) return;
    known = await readRules(client, branch);
    areSigned ||= known.some(({ type }) => type === "required_signatures");
  }
  async function keep(write) {
    const wereSigned = areSigned;
    try {
      return await write();
    } catch (error) {
      if (branch === void 0 || !isRuleRefusal(error)) throw error;
      await learn();
      areSigned ||= /\bsign(ed|ature)/i.test(error.message);
      if (wereSigned || !areSigned) throw explained(error, { client, branch, rules: known ?? [] });
      return keep(write);
    }
  }
  return { learn, areCommitsSigned: () => areSigned, keep };
}
async function readRules(client, branch) {
  try {
    const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
      ...client.repository,
      branch,
      per_page: 100
    });
    return data2;
  } catch (error) {
    if (error instanceof AdapterError) return [];
    throw error;
  }
}
function explained(refusal, { client, branch, rules }) {
  const hindering = rules.filter(({ type }) => WORDS[type] !== void 0);
  const covering = hindering.length === 0 ? "" : `; rules for \`${branch}\`: ${hindering.map(worded).join(", ")}`;
  return new AdapterError("forbidden", `${safeLine(refusal.message, 500)}${covering}`, {
    next: `${exclusion(client, branch, hindering)}, or put a GitHub App on its bypass list and use that app's token (the job's own token cannot be put there), or keep the history in \`refs/allclear/history\`: rules cover only branches and tags`,
    cause: refusal
  });
}
function worded({ type, parameters }) {
  const pattern = parameters?.pattern;
  const form = pattern === void 0 ? "" : ` (${parameters?.operator ?? "pattern"} \`${safeLine(pattern, 100)}\`)`;
  return `${WORDS[type]}${form}`;
}
function exclusion(client, branch, rules) {
  const places = new Set(rules.map((rule) => settingsUrl(client, rule)));
  if (places.size > 0) {
    return `exclude \`${branch}\` from the ruleset: ${[...places].join(" and ")} \u2192 Target branches \u2192 Exclude by pattern`;
  }
  return `exclude \`${branch}\` from the branch protection: ${repositoryUrl(client)}/settings/branches \u2192 the rule's name pattern`;
}
function settingsUrl(client, rule) {
  const { ruleset_id: id, ruleset_source: source, ruleset_source_type: kind } = rule;
  return kind === "Organization" ? `${webUrl(client)}/organizations/${source}/settings/rules/${id}` : `${repositoryUrl(client)}/settings/rules/${id}`;
}
function repositoryUrl(client) {
  const { owner, repo } = client.repository;
  return `${webUrl(client)}/${owner}/${repo}`;
}
function webUrl(client) {
  const { protocol, host } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  return `${protocol}//${host.replace(/^api\./, "")}`;
}

// src/adapters/github/signed.ts
var CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commitSigned(client, commit) {
  const { parent, message, head } = commit;
  for (let update = 1; ; update += 1) {
    const outcome = await send2(client, commit);
    if (!(outcome instanceof AdapterError)) return outcome;
    if (!WORTH_A_LOOK.has(outcome.code)) throw outcome;
    const now = await head();
    if (now !== parent) {
      const first = now === void 0 ? void 0 : await firstAfter(client, parent, now);
      return first !== void 0 && isSame(first.message, message) ? first.commit : "moved";
    }
    if (outcome.code !== "ambiguous" || update === MAX_UPDATES) throw outcome;
  }
}
async function send2(client, { ref, parent, message, changes: changes3 }) {
  const { owner, repo } = client.repository;
  const [headline = "", ...rest] = message.split("\n");
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: ref.replace(/^refs\/heads\//, "") },
    message: { headline, body: rest.join("\n").trim() },
    fileChanges: {
      additions: changes3.flatMap(
        ([path, text]) => text === null ? [] : [{ path, contents: Buffer.from(text).toString("base64") }]
      ),
      deletions: changes3.flatMap(([path, text]) => text === null ? [{ path }] : [])
    },
    expectedHeadOid: parent
  };
  try {
    const payload = await mutate(client, { name: "createCommitOnBranch", document: CREATE_COMMIT, input });
    return commitId(String(memberOf(memberOf(payload, "commit"), "oid")));
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}
function isSame(one, other) {
  return one.split(/\s+/).join(" ").trim() === other.split(/\s+/).join(" ").trim();
}

// src/adapters/github/store.ts
function createGitHubStore({ ref, author, clock, ...options }) {
  const client = clientFor(options);
  const rules = createRules(client, ref);
  const read = createFileReader(client, options.checks);
  let known;
  let isProtected = false;
  async function head() {
    const found = await readHead(client, ref);
    if (found?.tree !== void 0) known = { commit: found.commit, tree: found.tree };
    isProtected = found?.isProtected === true;
    return found?.commit;
  }
  function treeOf(commit2) {
    return known?.commit === commit2 ? Promise.resolve(known.tree) : readTree(client, commit2);
  }
  async function commit(change3) {
    const { parent, message, dropped = [] } = change3;
    if (parent === void 0 || isProtected) await rules.learn();
    const changes3 = await possibleChanges(read, change3);
    return rules.keep(async () => {
      if (rules.areCommitsSigned() && parent !== void 0) {
        const gone = dropped.length === 0 ? [] : await deletions(client, await treeOf(parent), change3);
        return commitSigned(client, { ref, parent, message, changes: [...changes3, ...gone], head });
      }
      const base = parent === void 0 ? void 0 : await withoutFolders(client, await treeOf(parent), dropped);
      const tree = await createTree(client, base, changes3);
      const made = await make({ message, tree, parents: parent === void 0 ? [] : [parent] });
      return noted(await moveRef(client, { ref, parent, made, head }), { commit: made, tree });
    });
  }
  async function reroot({ head: from, message, archive }) {
    if (isProtected) await rules.learn();
    return rules.keep(async () => {
      const tree = await treeOf(from);
      const made = await make({ message, tree, parents: [] });
      return noted(await archiveAndMove2(client, { ref, from, made, archive, head }), { commit: made, tree });
    });
  }
  function make(content) {
    const who = rules.areCommitsSigned() ? void 0 : { ...author, date: iso(clock.now()) };
    return writeCommit(client, who, content);
  }
  function noted(outcome, made) {
    if (outcome === made.commit) known = made;
    return outcome;
  }
  return { head, read, facts: (at) => readFacts2(client, at), commit, reroot };
}
function clientFor({ client, repository }) {
  return repository === void 0 ? client : { ...client, repository: { owner: repository.owner, repo: repository.name } };
}
async function readTree(client, commit) {
  return (await getCommit(client, commit)).tree.sha;
}
async function readFacts2(client, at) {
  const { message, parents } = await getCommit(client, at);
  const [parent] = parents;
  return { message, ...parent !== void 0 && { parent: commitId(parent.sha) } };
}
async function getCommit(client, commit) {
  const path = { ...client.repository, commit_sha: commit };
  return (await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", path)).data;
}
async function possibleChanges(read, { parent, files, dropped = [] }) {
  const deleted = [...files].flatMap(([path, text]) => text === null ? [path] : []);
  const kept = deleted.filter((path) => !dropped.some((folder) => path.startsWith(`${folder}/`)));
  const present = parent === void 0 ? /* @__PURE__ */ new Map() : await read(parent, kept);
  return [...files].filter(([path, text]) => text !== null || present.has(path));
}
async function deletions(client, tree, { files, dropped = [] }) {
  const gone = await filesIn(client, tree, dropped);
  return gone.filter((path) => typeof files.get(path) !== "string").map((path) => [path, null]);
}
async function writeCommit(client, who, { message, tree, parents }) {
  const { data: data2 } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
    ...client.repository,
    message,
    tree,
    parents: [...parents],
    ...who === void 0 ? {} : { author: who, committer: who }
  });
  return commitId(data2.sha);
}

// src/adapters/github/teams.ts
var KEPT_OUT = /* @__PURE__ */ new Set(["forbidden", "not-found"]);
async function membersOf(client, team, most) {
  const [org = "", slug = ""] = team.split("/");
  const query = { org, team_slug: slug, per_page: most };
  const { data: data2 } = await client.request("GET /orgs/{org}/teams/{team_slug}/members", query);
  return data2.map(({ login }) => login);
}
function createGitHubTeams({ client }) {
  return {
    async mayRead(team) {
      try {
        await membersOf(client, team, 1);
        return true;
      } catch (error) {
        if (error instanceof AdapterError && KEPT_OUT.has(error.code)) return false;
        throw error;
      }
    }
  };
}

// src/core/issue.ts
var LABEL = "allclear";

// src/core/issue-marker.ts
var MARK = /<!-- allclear:incident (\S+) told=(\d+) -->/;
var DUPLICATE = /<!-- allclear:duplicate \S+ -->/;
var END = "<!-- allclear:end -->";
var PART = /^[^\n]*<!-- allclear:incident \S+ told=\d+ -->[\s\S]*?<!-- allclear:end -->/m;
var STRAY = /[ \t]*<!-- allclear:(?:incident \S+ told=\d+|end) -->/g;
function readMark(body) {
  const [, incident, told] = MARK.exec(body) ?? [];
  return incident === void 0 ? void 0 : { incident: incidentId(incident), told: Number(told) };
}
function isDuplicate(body) {
  return DUPLICATE.test(body);
}
function markedPart(mark, sentence, rest) {
  return `${sentence} <!-- allclear:incident ${mark.incident} told=${mark.told} -->

${rest}

${END}`;
}
function duplicatePart(incident, sentence) {
  return `${sentence} <!-- allclear:duplicate ${incident} -->`;
}
function replacePart(body, part) {
  const lines = normalised(body);
  if (PART.test(lines)) return lines.replace(PART, () => part);
  const theirs = lines.replace(STRAY, "").trim();
  return theirs === "" ? part : `${part}

${theirs}`;
}
function normalised(text) {
  return text.replaceAll("\r\n", "\n").trim();
}
function changeKey(incident, change3) {
  return `<!-- allclear:change ${incident}/${change3} -->`;
}
function hasKey(comments, key) {
  return comments.some((comment2) => normalised(comment2).split("\n").includes(key));
}

// src/adapters/github/account.ts
var ACTIONS_ACCOUNT = "github-actions[bot]";
var UNTOLD = /* @__PURE__ */ new Set(["forbidden", "not-found", "invalid"]);
function ownAccount(client, usual) {
  let asked;
  return async (user) => {
    if (usual !== void 0 && (isNamed(user, usual) || user?.type !== "Bot")) return isNamed(user, usual);
    asked ??= usual === void 0 ? askedOf(client) : viewer(client, usual);
    return isNamed(user, await asked);
  };
}
function isNamed(user, login) {
  return user?.login.toLowerCase() === login.toLowerCase();
}
async function askedOf(client) {
  try {
    return (await client.request("GET /user")).data.login;
  } catch (error) {
    if (error instanceof AdapterError && error.code === "forbidden") return viewer(client, ACTIONS_ACCOUNT);
    throw error;
  }
}
async function viewer(client, usual) {
  try {
    const login = memberOf(memberOf(await queryLeniently(client, "query { viewer { login } }", {}), "viewer"), "login");
    return typeof login === "string" ? login : usual;
  } catch (error) {
    if (error instanceof AdapterError && UNTOLD.has(error.code)) return usual;
    throw error;
  }
}

// src/core/audience.ts
function isTeam(owner) {
  return owner.includes("/");
}
var MANY_WATCHERS = 50;
function watchedByMany(watchers) {
  if (watchers < MANY_WATCHERS) return void 0;
  return `${watchers} people watch this repository, and GitHub mails each of them about every issue that opens: \`issues: { repository: acme/status }\` puts them elsewhere`;
}
var REMEDY = "name people as owners, or use a token with `members: read`";
function unreadTeam(team) {
  return `nobody of the team \`${team}\` is told: this token may not read its members, or there is no such team, and what it writes reaches no team; ${REMEDY}`;
}
function teamUntried(team) {
  return `the team \`${team}\` is an owner, but the token of a workflow may not read a team's members, and what it writes reaches no team: nobody of it would be told; ${REMEDY}`;
}

// src/core/issue/labels.ts
var DRILL = `${LABEL}-drill`;
var OUR_LABELS = /* @__PURE__ */ new Map([
  [LABEL, { color: "b42318", description: "Opened and closed by Allclear, which watches what this repository serves" }],
  [`${LABEL}-degraded`, { color: "b54708", description: "It answers, but slower or weaker than asked" }],
  [`${LABEL}-unseen`, { color: "475467", description: "We were kept from looking: no outage, as far as we know" }],
  [
    `${LABEL}-config`,
    { color: "6941c6", description: "The config has mistakes; rounds go on with the last valid one" }
  ],
  [`${LABEL}-declared`, { color: "175cd3", description: "An incident that people declared by hand" }],
  [DRILL, { color: "0e9384", description: "A drill: nothing is wrong" }]
]);
var MOST_OWN = 20;
function issueLabels({ incident, checks }) {
  const own = checks.flatMap((check) => check.labels).slice(0, MOST_OWN);
  return [.../* @__PURE__ */ new Set([...ourLabels(incident), ...own])];
}
function ourLabels({ kind, isDrill }) {
  const kindOf = kind === "outage" ? [] : [`${LABEL}-${kind}`];
  return [LABEL, ...kindOf, ...isDrill === true ? [DRILL] : []];
}

// src/adapters/github/issue-extras.ts
var MOST_ASSIGNEES = 10;
var NO_COLOUR = "ededed";
var NOT_PINNED = "it was not pinned";
var LABEL2 = "/repos/{owner}/{repo}/labels/{name}";
var ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}";
async function dress(client, issue, draft) {
  const { assignees = [] } = draft;
  const lacking = [];
  const attempt2 = async (what, act) => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      lacking.push(lack(issue, what, error));
    }
  };
  if (assignees.length > 0)
    await attempt2("nobody was assigned", async () => {
      lacking.push(...await assign(client, issue.number, assignees));
    });
  for (const name of plainLabels(issue))
    await attempt2(`the label \`${name}\` got no colour`, () => paint(client, name));
  if (draft.milestone !== void 0 && issue.milestone?.number !== draft.milestone)
    lacking.push(`issue ${issue.number} got no milestone: check that there is one with the number ${draft.milestone}`);
  if (draft.lock === true) await attempt2("it was not locked", () => lock(client, issue.number));
  if (draft.pin === true) await attempt2(NOT_PINNED, () => pin(client, "pinIssue", issue));
  return lacking;
}
async function repin(client, issue, isPinned) {
  try {
    await pin(client, isPinned ? "pinIssue" : "unpinIssue", issue);
    return [];
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return isPinned ? [lack(issue, NOT_PINNED, error)] : [];
  }
}
function lack({ number }, what, { message, next }) {
  return `issue ${number}: ${what}: ${message}; ${next}`;
}
async function assign(client, number, owners) {
  const { people, lacking } = await expanded(client, owners);
  const asked = people.slice(0, MOST_ASSIGNEES);
  if (asked.length === 0) return lacking;
  const { data: data2 } = await client.request(`POST ${ISSUE}/assignees`, {
    ...client.repository,
    issue_number: number,
    assignees: [...asked]
  });
  const assigned = new Set((data2.assignees ?? []).map(({ login }) => login.toLowerCase()));
  const missed = asked.filter((login) => !assigned.has(login.toLowerCase()));
  return [
    ...lacking,
    ...missed.map((login) => `\`${login}\` was not assigned: GitHub assigns only collaborators of the repository`),
    ...people.length > MOST_ASSIGNEES ? [`${people.length - MOST_ASSIGNEES} owners were not assigned: GitHub takes ${MOST_ASSIGNEES} for an issue`] : []
  ];
}
async function expanded(client, owners) {
  const people = new Set(owners.filter((owner) => !isTeam(owner)));
  const lacking = [];
  for (const team of owners.filter(isTeam)) {
    try {
      for (const login of await membersOf(client, team, MOST_ASSIGNEES)) people.add(login);
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      lacking.push(unreadTeam(team));
    }
  }
  return { people: [...people], lacking };
}
function plainLabels({ labels }) {
  return labels.flatMap((label) => {
    if (typeof label === "string" || label.name === void 0 || !OUR_LABELS.has(label.name)) return [];
    const isPlain = (label.color ?? NO_COLOUR) === NO_COLOUR && (label.description ?? "") === "";
    return isPlain ? [label.name] : [];
  });
}
async function paint(client, name) {
  const look = OUR_LABELS.get(name);
  if (look !== void 0) await client.request(`PATCH ${LABEL2}`, { ...client.repository, name, ...look });
}
async function lock(client, number) {
  await client.request(`PUT ${ISSUE}/lock`, { ...client.repository, issue_number: number });
}
async function pin(client, name, { node_id: issueId }) {
  const type = name === "pinIssue" ? "PinIssueInput" : "UnpinIssueInput";
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`;
  await mutate(client, { name, document, input: { issueId }, permission: "issues=write" });
}

// src/adapters/github/tracker.ts
var ISSUES = "/repos/{owner}/{repo}/issues";
var ISSUE2 = `${ISSUES}/{issue_number}`;
var COMMENTS = `${ISSUE2}/comments`;
var PAGE = 100;
function createGitHubTracker({ client, account }) {
  const access = { client, isOurs: ownAccount(client, account) };
  return {
    find: (query) => find(access, query),
    open: (draft) => open(access, draft),
    edit: (number, edit) => change(client, number, edit),
    comments: (number) => listComments(access, number),
    comment: (number, body) => comment(access, number, body)
  };
}
async function find(access, { numbers, since }) {
  const { client } = access;
  const open3 = await listOpen(client);
  const recent = since === void 0 ? [] : await listCreatedSince(client, since);
  const found = new Map([...recent, ...open3].map((issue) => [issue.number, issue]));
  const [listed] = found.values();
  for (const number of numbers.filter((known) => !found.has(known))) {
    const issue = await get(client, number, listed?.repository_url);
    if (issue !== void 0) found.set(number, issue);
  }
  const issues = [];
  for (const issue of found.values()) issues.push(await tracked(access, issue));
  return issues;
}
async function listOpen(client) {
  const query = { ...client.repository, state: "open", labels: LABEL, per_page: PAGE };
  return (await client.paginate(`GET ${ISSUES}`, query)).filter(isIssue);
}
async function listCreatedSince(client, since) {
  const query = { ...client.repository, state: "all", since: iso(since), per_page: PAGE };
  const isNewer = (issue) => Date.parse(issue.created_at) >= since;
  const listed = await client.paginate(`GET ${ISSUES}`, query, ({ data: data2 }, done) => {
    if (!data2.every(isNewer)) done();
    return data2;
  });
  return listed.filter((issue) => isIssue(issue) && isNewer(issue));
}
function isIssue(issue) {
  return issue.pull_request === void 0;
}
async function get(client, number, home) {
  try {
    const { data: data2 } = await client.request(`GET ${ISSUE2}`, { ...client.repository, issue_number: number });
    const { owner, repo } = client.repository;
    const here = home ?? `/repos/${owner}/${repo}`;
    return isIssue(data2) && data2.repository_url.toLowerCase().endsWith(here.toLowerCase()) ? data2 : void 0;
  } catch (error) {
    if (error instanceof AdapterError && (error.code === "not-found" || error.code === "gone")) return void 0;
    throw error;
  }
}
async function tracked({ isOurs }, issue) {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state === "closed" ? "closed" : "open",
    mine: await isOurs(issue.user),
    labels: issue.labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
    url: issue.html_url
  };
}
async function open(access, draft) {
  const { client } = access;
  const { body } = draft;
  const post = async () => create(client, draft);
  const issue = await once(post, async () => {
    const { data: data2 } = await client.request(`GET ${ISSUES}`, { ...client.repository, state: "all", per_page: PAGE });
    for (const known of data2) if (isSame2(known.body, body) && await access.isOurs(known.user)) return known;
    return void 0;
  });
  assertKept(issue, body);
  const lacking = await dress(client, issue, draft);
  return { ...await tracked(access, issue), ...lacking.length > 0 && { lacking } };
}
async function create(client, { title, body, labels, milestone }) {
  const bare = { ...client.repository, title, body, labels: [...labels] };
  const post = async (more) => (await client.request(`POST ${ISSUES}`, { ...bare, ...more })).data;
  if (milestone === void 0) return post({});
  try {
    return await post({ milestone });
  } catch (error) {
    if (error instanceof AdapterError && error.code === "invalid") return post({});
    throw error;
  }
}
async function change(client, number, { closedAs, pin: pin2, ...edit }) {
  const reason = closedAs === void 0 ? {} : { state_reason: closedAs };
  const { data: data2 } = await client.request(`PATCH ${ISSUE2}`, {
    ...client.repository,
    issue_number: number,
    ...edit,
    ...reason
  });
  if (edit.body !== void 0) assertKept(data2, edit.body);
  return pin2 === void 0 ? [] : repin(client, data2, pin2);
}
async function listComments({ client, isOurs }, number) {
  const query = { ...client.repository, issue_number: number, per_page: PAGE };
  const bodies = [];
  for (const { user, body = "" } of await client.paginate(`GET ${COMMENTS}`, query)) {
    if (await isOurs(user)) bodies.push(body);
  }
  return bodies;
}
async function comment(access, number, body) {
  const { client } = access;
  const post = async () => {
    await client.request(`POST ${COMMENTS}`, { ...client.repository, issue_number: number, body });
    return true;
  };
  await once(post, async () => (await listComments(access, number)).some((known) => isSame2(known, body)) || void 0);
}
async function once(post, look) {
  try {
    return await post();
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code !== "ambiguous") throw error;
    return await look() ?? await post();
  }
}
function isSame2(kept, sent) {
  return normalised(kept ?? "") === normalised(sent);
}
function assertKept({ number, body }, sent) {
  if (isSame2(body, sent)) return;
  throw new AdapterError("too-large", `GitHub kept another text than the one sent for issue ${number}`, {
    next: "shorten what people added to the issue's text: ours is never long"
  });
}

// src/adapters/local/folder.ts
import { hash, randomUUID as randomUUID2 } from "node:crypto";
import {
  closeSync,
  constants,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { readdir as readdir2, rename as rename2, rm as rm2 } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2, resolve as resolve2, sep } from "node:path";

// src/adapters/local/file-list.ts
var HEAD = "Allclear wrote this folder and replaces it as a whole. Keep nothing of your own here.\n";
function encodeFileList(files) {
  const lines = [...files].map(([path, { bytes, digest }]) => `${digest} ${bytes} ${JSON.stringify(path)}
`);
  return HEAD + lines.join("");
}
function decodeFileList(text) {
  const files = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const [, digest, bytes, path] = /^(\S+) (\d+) (".*")$/.exec(line) ?? [];
    if (digest === void 0 || path === void 0) continue;
    files.set(JSON.parse(path), { bytes: Number(bytes), digest });
  }
  return files;
}

// src/adapters/local/folder.ts
var MARKER2 = ".allclear-site";
var MAX_SWAPS = 20;
function createLocalFolder(directory) {
  const path = resolve2(directory);
  return {
    async write(files) {
      await refuseForeign(path);
      const aside = sibling(path);
      try {
        const hasSpare = await move2(spareOf(path), aside, ["ENOENT"]);
        if (!hasSpare || !isRenewed(aside, files)) {
          await rm2(aside, { recursive: true, force: true });
          writeAll(aside, files);
        }
        await swap(aside, path);
      } catch (error) {
        await rm2(aside, { recursive: true, force: true });
        throw error;
      }
    }
  };
}
async function refuseForeign(path) {
  const names = await list2(path);
  if (names === void 0 || names.length === 0 || names.includes(MARKER2)) return;
  throw new AdapterError("invalid", `${path} holds files that are not ours`, {
    next: "name an empty or a new folder for the site; it is replaced as a whole"
  });
}
async function list2(path) {
  try {
    return await readdir2(path);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return void 0;
    throw unwritable(path, cause);
  }
}
function writeAll(root, files) {
  const outside = [...files.keys()].find((name) => !join2(root, name).startsWith(root + sep));
  if (outside !== void 0) throw new Error(`\`${outside}\` would be written outside the site`);
  const marker = join2(root, MARKER2);
  const there = presentFiles(root, marker);
  for (const name of there.keys())
    if (!files.has(name)) attempt(join2(root, name), (path) => rmSync(path, { force: true }));
  const folders = new Set(
    [...files.keys()].filter((name) => !there.has(name)).map((name) => dirname2(join2(root, name)))
  );
  for (const folder of [root, ...folders]) attempt(folder, (path) => mkdirSync(path, { recursive: true }));
  const marks = /* @__PURE__ */ new Map();
  for (const [name, text] of files) {
    const mark = { bytes: Buffer.byteLength(text), digest: hash("sha1", text, "base64") };
    marks.set(name, mark);
    const known = there.get(name);
    if (known?.bytes === mark.bytes && known.digest === mark.digest) continue;
    attempt(join2(root, name), (path) => overwrite(path, text));
  }
  attempt(marker, (path) => overwrite(path, encodeFileList(marks)));
}
function isRenewed(root, files) {
  try {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join2(entry.parentPath, entry.name);
      const name = path.slice(root.length + 1).replaceAll(sep, "/");
      if (!entry.isDirectory() && name !== MARKER2 && !files.has(name)) rmSync(path);
    }
    writeAll(root, files);
    return true;
  } catch (error) {
    if (error instanceof AdapterError || codeOf(error) !== "") return false;
    throw error;
  }
}
function presentFiles(root, marker) {
  const listed = statSync(marker, { throwIfNoEntry: false });
  if (listed === void 0) return /* @__PURE__ */ new Map();
  const marks = attempt(marker, (path) => decodeFileList(readFileSync(path, "utf8")));
  return new Map(
    [...marks].filter(([name, { bytes }]) => {
      const file = statSync(join2(root, name), { throwIfNoEntry: false });
      return file?.isFile() === true && file.size === bytes && file.mtimeMs <= listed.mtimeMs;
    })
  );
}
function overwrite(path, text) {
  const file = openSync(path, constants.O_CREAT | constants.O_WRONLY);
  try {
    writeFileSync(file, text);
    ftruncateSync(file, Buffer.byteLength(text));
  } finally {
    closeSync(file);
  }
}
function attempt(path, act) {
  try {
    return act(path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
async function swap(aside, path) {
  for (let turn = 1; turn <= MAX_SWAPS; turn += 1) {
    const old = sibling(path);
    const hadSite = await move2(path, old, ["ENOENT"]);
    const isPlaced = await move2(aside, path, ["ENOTEMPTY", "EEXIST"]);
    if (hadSite) await keepSpare(old, path);
    if (isPlaced) return;
  }
  throw unwritable(path, new Error(`others replaced it ${MAX_SWAPS} times meanwhile`));
}
async function keepSpare(old, path) {
  const isKept = await move2(old, spareOf(path), ["ENOTEMPTY", "EEXIST"]);
  if (!isKept) await rm2(old, { recursive: true, force: true });
}
async function move2(from, to, expected) {
  try {
    await rename2(from, to);
    return true;
  } catch (cause) {
    if (expected.includes(codeOf(cause))) return false;
    throw unwritable(to, cause);
  }
}
function sibling(path) {
  return join2(dirname2(path), `.${basename(path)}.${randomUUID2()}`);
}
function spareOf(path) {
  return join2(dirname2(path), `.${basename(path)}.spare`);
}
function codeOf(cause) {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}
function unwritable(path, cause) {
  return new AdapterError("forbidden", `${path} cannot be written (${codeOf(cause) || String(cause)})`, {
    next: "let this user write there and see that the disk is not full, or name another folder",
    cause
  });
}

// src/adapters/local/tracker.ts
import { randomUUID as randomUUID3 } from "node:crypto";
import { link, mkdir as mkdir2, open as open2, readdir as readdir3, readFile as readFile2, rename as rename3, rm as rm3, stat as stat2, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

// src/adapters/local/issue-file.ts
var HEAD2 = /^---\n([\s\S]*?)\n---(?:\n|$)/;
var COMMENT_LINE = /^<!-- comment \d+ -->$/m;
function printIssueFile(number, issue) {
  const head = [
    `number: ${number}`,
    `state: ${issue.state}`,
    ...issue.closedAs === void 0 ? [] : [`closed as: ${issue.closedAs}`],
    `labels: ${issue.labels.join(", ")}`,
    ...issue.assignees === void 0 ? [] : [`assignees: ${issue.assignees.join(", ")}`],
    `title: ${JSON.stringify(issue.title)}`
  ];
  const comments = issue.comments.map((comment2, index) => `
---
<!-- comment ${index + 1} -->

${comment2}
`);
  return `---
${head.join("\n")}
---

${issue.body}
${comments.join("")}`;
}
function parseIssueFile(text) {
  const lines = text.replaceAll("\r\n", "\n");
  const head = HEAD2.exec(lines);
  const fields = new Map((head?.[1] ?? "").split("\n").map(readField));
  const [body = "", ...comments] = lines.slice(head?.[0].length ?? 0).split(COMMENT_LINE);
  const withoutRule = (part, index, parts3) => normalised(index < parts3.length - 1 ? part.trimEnd().replace(/\n?---$/, "") : part);
  const [plainBody = "", ...plainComments] = [body, ...comments].map(withoutRule);
  const closedAs = fields.get("closed as");
  const assignees = namesIn(fields.get("assignees"));
  return {
    title: readTitle(fields.get("title") ?? ""),
    state: fields.get("state") === "closed" ? "closed" : "open",
    ...closedAs === void 0 ? {} : { closedAs },
    labels: namesIn(fields.get("labels")),
    ...assignees.length > 0 && { assignees },
    body: plainBody,
    comments: plainComments
  };
}
function namesIn(line = "") {
  return line.split(",").flatMap((name) => name.trim() || []);
}
function editIssueFile(issue, edit) {
  const { closedAs: before, ...rest } = issue;
  const { closedAs = before, pin: _pin, ...changes3 } = edit;
  const edited = { ...rest, ...changes3 };
  return edited.state === "closed" && closedAs !== void 0 ? { ...edited, closedAs } : edited;
}
function readField(line) {
  const [name = "", ...value] = line.split(":");
  return [name.trim().toLowerCase(), value.join(":").trim()];
}
function readTitle(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "string" ? value : text;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

// src/adapters/local/tracker.ts
var FILE = /^0*(\d+)\.md$/;
var STALE_LOCK_MS = 1e4;
var LOCK_RETRY_MS = 15;
function createLocalTracker({ directory }) {
  return {
    find: () => guarded(directory, () => readAll(directory)),
    open: (draft) => guarded(directory, () => create2(directory, draft)),
    edit: async (number, edit) => {
      await guarded(directory, () => change2(directory, number, (file) => editIssueFile(file, edit)));
      return [];
    },
    comments: (number) => guarded(directory, async () => (await readIssue(directory, number)).comments),
    comment: (number, body) => guarded(
      directory,
      () => change2(directory, number, (file) => ({ ...file, comments: [...file.comments, body.trim()] }))
    )
  };
}
async function readAll(directory) {
  const issues = [];
  for (const [number, name] of await listFiles(directory)) {
    const path = join3(directory, name);
    issues.push(tracked2(path, number, parseIssueFile(await readFile2(path, "utf8"))));
  }
  return issues;
}
async function create2(directory, draft) {
  await mkdir2(directory, { recursive: true });
  const file = { ...draft, state: "open", comments: [] };
  let number = Math.max(0, ...(await listFiles(directory)).keys());
  for (; ; ) {
    number += 1;
    const path = pathOf(directory, number);
    if (await linked(directory, path, printIssueFile(number, file))) return tracked2(path, number, file);
  }
}
async function linked(directory, path, text) {
  const draft = await writeBeside(directory, text);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf2(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm3(draft, { force: true });
  }
}
async function change2(directory, number, edit) {
  const path = await findPath(directory, number);
  const unlock = await lock2(join3(directory, `.${number}.lock`));
  try {
    const edited = edit(parseIssueFile(await readFile2(path, "utf8")));
    await rename3(await writeBeside(directory, printIssueFile(number, edited)), path);
  } finally {
    await unlock();
  }
}
async function readIssue(directory, number) {
  return parseIssueFile(await readFile2(await findPath(directory, number), "utf8"));
}
async function writeBeside(directory, text) {
  const path = join3(directory, `.${randomUUID3()}.draft`);
  await writeFile(path, text, { flag: "wx" });
  return path;
}
async function lock2(path) {
  for (; ; ) {
    try {
      await (await open2(path, "wx")).close();
      return () => rm3(path, { force: true });
    } catch (error) {
      if (codeOf2(error) !== "EEXIST") throw error;
    }
    await removeStale(path);
    await sleep(LOCK_RETRY_MS);
  }
}
async function removeStale(path) {
  try {
    const { mtimeMs } = await stat2(path);
    if (Date.now() - mtimeMs > STALE_LOCK_MS) await rm3(path, { force: true });
  } catch (error) {
    if (codeOf2(error) !== "ENOENT") throw error;
  }
}
async function listFiles(directory) {
  const names = await readdir3(directory).catch((error) => {
    if (codeOf2(error) === "ENOENT") return [];
    throw error;
  });
  const files = names.flatMap((name) => {
    const number = FILE.exec(name)?.[1];
    return number === void 0 ? [] : [[Number(number), name]];
  });
  return new Map(files.sort(([a], [b]) => a - b));
}
async function findPath(directory, number) {
  const name = (await listFiles(directory)).get(number);
  if (name !== void 0) return join3(directory, name);
  throw new AdapterError("not-found", `there is no issue ${number} in \`${directory}\``, {
    next: "nothing to do: the next round opens a new one if its incident is still open"
  });
}
function pathOf(directory, number) {
  return join3(directory, `${String(number).padStart(4, "0")}.md`);
}
function tracked2(path, number, { title, body, state, labels }) {
  return { number, title, body, state, labels, mine: true, url: pathToFileURL(path).href };
}
async function guarded(directory, act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AdapterError || codeOf2(error) === void 0) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new AdapterError("unavailable", `the issues' folder refused: ${message}`, {
      next: `make \`${directory}\` a folder that this user may write to, on a disk with room`,
      cause: error
    });
  }
}
function codeOf2(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

// src/entry/elsewhere.ts
var NOT_LET_IN = /* @__PURE__ */ new Set(["forbidden", "not-found", "unauthorized"]);
function explainedElsewhere(store, place) {
  const explained2 = explainer(place, { what: "the history", input: "history-token", permission: "contents" });
  return {
    head: () => explained2(store.head()),
    read: (at, paths) => explained2(store.read(at, paths)),
    facts: (at) => explained2(store.facts(at)),
    commit: (commit) => explained2(store.commit(commit)),
    reroot: (reroot) => explained2(store.reroot(reroot))
  };
}
function explainedIssues(tracker, place) {
  const explained2 = explainer(place, { what: "the issues", input: "issues-token", permission: "issues" });
  return {
    find: (query) => explained2(tracker.find(query)),
    open: (draft) => explained2(tracker.open(draft)),
    edit: (number, edit) => explained2(tracker.edit(number, edit)),
    comments: (number) => explained2(tracker.comments(number)),
    comment: (number, body) => explained2(tracker.comment(number, body))
  };
}
function explainer({ repository, hasOwnToken }, { what, input, permission }) {
  const needed = hasOwnToken ? `let the token in \`${input}\` write ${permission} of \`${repository}\`` : `give the step the input \`${input}\`, a token that may write ${permission} of \`${repository}\`: the job's own is let into its own repository alone`;
  return async function explained2(asked) {
    try {
      return await asked;
    } catch (cause) {
      if (!(cause instanceof AdapterError)) throw cause;
      const isKeptOut = NOT_LET_IN.has(cause.code) && !isSettingsRefusal(cause);
      const message = `${what} in \`${repository}\`: ${cause.message}`;
      throw new AdapterError(cause.code, message, { next: isKeptOut ? needed : cause.next, cause });
    }
  };
}

// src/entry/compose.ts
var AUTHOR = { name: "Allclear", email: "allclear@users.noreply.github.com" };
function compose({ places, config, secrets, clock, contact, proxies, report }) {
  const network = createNetwork({ userAgent: userAgent(contact), ...proxies === void 0 ? {} : { proxies } });
  const shared = { network, clock, secrets, report };
  switch (places.kind) {
    case "local":
      return {
        world: {
          ...shared,
          store: openStore(places, config.historyRef, clock),
          tracker: createLocalTracker({ directory: join4(places.directory, "issues") }),
          site: createLocalFolder(join4(places.directory, "site"))
        },
        close: () => network.close()
      };
    case "github":
      return {
        world: {
          ...shared,
          store: openStore(places, config.historyRef, clock, config.checks?.length),
          tracker: openGitHubTracker(places),
          activity: createGitHubActivity({ client: places.client }),
          site: createLocalFolder(places.siteDirectory),
          documents: createDocuments({ client: places.client, author: AUTHOR, clock }),
          ...publishing(places, config.publish, clock)
        },
        close: () => network.close()
      };
  }
}
function openStore(places, ref, clock, checks) {
  switch (places.kind) {
    case "local": {
      const { directory, searchPath } = places;
      return createLocalStore({
        directory: join4(directory, "history.git"),
        ref,
        author: AUTHOR,
        clock,
        ...searchPath === void 0 ? {} : { searchPath }
      });
    }
    case "github": {
      const { client, elsewhere } = places;
      const options = { ref, author: AUTHOR, clock, ...checks === void 0 ? {} : { checks } };
      if (elsewhere === void 0) return createGitHubStore({ client, ...options });
      const { owner, repo } = elsewhere.client.repository;
      const store = createGitHubStore({ client: elsewhere.client, ...options });
      return explainedElsewhere(store, { repository: `${owner}/${repo}`, hasOwnToken: elsewhere.hasOwnToken });
    }
  }
}
function openAudience(places, clock) {
  if (places.kind === "local") return void 0;
  const { client } = places.issues ?? places;
  const { owner, repo: name } = client.repository;
  return {
    activity: createGitHubActivity({ client }),
    teams: createGitHubTeams({ client }),
    clock,
    repository: { owner, name }
  };
}
function publishing({ client }, mode, clock) {
  switch (mode?.kind) {
    case "branch": {
      const branch = createSiteBranch({ client, branch: mode.branch, author: AUTHOR, clock });
      return { publication: branch, siteBranch: branch };
    }
    case "folder":
      return { publication: createPages({ client, clock, folder: mode.folder }) };
    case "actions":
    case void 0:
      return { publication: createPages({ client, clock }) };
    case "off":
      return {};
  }
}
function openGitHubTracker({ client, account, issues }) {
  const known = account === void 0 ? {} : { account };
  if (issues === void 0) return createGitHubTracker({ client, ...known });
  const { hasOwnToken } = issues;
  const { owner, repo } = issues.client.repository;
  const tracker = createGitHubTracker({ client: issues.client, ...hasOwnToken === true ? {} : known });
  return hasOwnToken === void 0 ? tracker : explainedIssues(tracker, { repository: `${owner}/${repo}`, hasOwnToken });
}

export {
  refused,
  described,
  ACTIONS_ACCOUNT,
  readContent,
  isTeam,
  watchedByMany,
  unreadTeam,
  teamUntried,
  readMark,
  isDuplicate,
  markedPart,
  duplicatePart,
  replacePart,
  normalised,
  changeKey,
  hasKey,
  LABEL,
  issueLabels,
  createGit,
  createLocalStore,
  AUTHOR,
  compose,
  openStore,
  openAudience
};
