import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  DAY_MS,
  HOUR_MS,
  NO_SECONDS,
  addSeconds,
  confirmedNow,
  currentIdOf,
  dayName,
  dayOf,
  daySums,
  daysPath,
  decodeIncidents,
  decodeSamples,
  hoursPath,
  incidentsPath,
  looksOf,
  readDays,
  readHours,
  readLines,
  samplesPath,
  tally,
  timelineOf,
  turnsOf
} from "./chunk-GPOI3ZQK.js";
import {
  AdapterError
} from "./chunk-AIMGVQYE.js";
import {
  createNetwork,
  wallOf
} from "./chunk-GYTUOJFP.js";
import {
  userAgent
} from "./chunk-K3QJECU3.js";
import {
  after,
  commitId,
  formatDuration,
  incidentId,
  instant,
  iso
} from "./chunk-DDTWJTLT.js";

// src/entry/compose.ts
import { join as join4 } from "node:path";

// src/adapters/github/pages.ts
var TIMEOUT_MS = 1e4;
function createPages({ client, clock, fetch: send = fetch }) {
  async function get2(url) {
    try {
      return await send(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "follow" });
    } catch (cause) {
      throw new AdapterError("unavailable", `the published page at ${url} did not answer`, {
        next: "the next round asks again",
        cause
      });
    }
  }
  async function ask2(url) {
    const response = await get2(`${new URL("build.json", url)}?at=${clock.now()}`);
    if (response.ok) return parseBuild(await response.text(), url) ?? "absent";
    await response.body?.cancel();
    if (response.status < 500) return "absent";
    throw new AdapterError("unavailable", `the published page at ${url} answered ${response.status}`, {
      next: "the next round asks again"
    });
  }
  async function whereNothingOfOursIs(url) {
    const response = await get2(url);
    await response.body?.cancel();
    if (!response.ok) return { kind: "empty", url };
    return {
      kind: "off",
      next: `another site stands at ${url}, and it is left alone: publish it from another repository, or this page from one of its own`
    };
  }
  return {
    async served(url) {
      if (url !== void 0) {
        const known = await ask2(url);
        if (known !== "absent") return known;
      }
      const site = await findSite(client);
      if ("kind" in site) return site;
      const served = await ask2(site.url);
      return served === "absent" ? whereNothingOfOursIs(site.url) : served;
    }
  };
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
function parseBuild(text, url) {
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
  return { kind: "ours", url, news, at: instant(at) };
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
  const isNamed = typeof entry === "object" && entry !== null && "name" in entry;
  return isNamed && typeof entry.name === "string" ? [entry.name] : [];
}

// src/adapters/github/trees.ts
var MAX_ENTRIES = 100;
var MAX_INLINE_BYTES = 1e6;
var MAX_INLINE_FILE_BYTES = 3e5;
async function createTree(client, base, changes) {
  let tree = base;
  for (const part of parts(changes)) {
    const entries = [];
    for (const change3 of part) entries.push(await entryFor(client, change3));
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
function* parts(changes) {
  let part = [];
  let partBytes = 0;
  for (const change3 of changes) {
    const bytes = inlineBytes(change3);
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
function inlineBytes([, text]) {
  const bytes = Buffer.byteLength(text ?? "");
  return bytes > MAX_INLINE_FILE_BYTES ? 0 : bytes;
}
async function entryFor(client, [path, text]) {
  const file = { path, mode: "100644", type: "blob" };
  if (text === null) return { ...file, sha: null };
  if (Buffer.byteLength(text) <= MAX_INLINE_FILE_BYTES) return { ...file, content: text };
  const { data: data2 } = await client.request("POST /repos/{owner}/{repo}/git/blobs", {
    ...client.repository,
    content: text,
    encoding: "utf-8"
  });
  return { ...file, sha: data2.sha };
}

// src/adapters/github/store.ts
var MAX_UPDATES = 3;
var READERS = 4;
function createGitHubStore({ client, ref, author, clock }) {
  let known;
  async function head() {
    const found = ref.startsWith("refs/heads/") ? await readBranch(client, ref) : await readRef(client, ref);
    if (found?.tree !== void 0) known = { commit: found.commit, tree: found.tree };
    return found?.commit;
  }
  async function treeOf(commit2) {
    if (known?.commit === commit2) return known.tree;
    const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
      ...client.repository,
      commit_sha: commit2
    });
    return data2.tree.sha;
  }
  async function read(at, paths) {
    const files = /* @__PURE__ */ new Map();
    const rest = paths.values();
    async function reader() {
      for (const path of rest) {
        const content = await readContent(client, path, at);
        if (content?.kind === "file") files.set(path, content.text);
      }
    }
    await Promise.all(Array.from({ length: Math.min(READERS, paths.length) }, reader));
    return files;
  }
  async function commit({ parent, message, files }) {
    const base = parent === void 0 ? void 0 : await treeOf(parent);
    const deleted = [...files].flatMap(([path, text]) => text === null ? [path] : []);
    const present = parent === void 0 ? /* @__PURE__ */ new Map() : await read(parent, deleted);
    const changes = [...files].filter(([path, text]) => text !== null || present.has(path));
    const tree = await createTree(client, base, changes);
    const who = { ...author, date: iso(clock.now()) };
    const { data: data2 } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
      ...client.repository,
      message,
      tree,
      parents: parent === void 0 ? [] : [parent],
      author: who,
      committer: who
    });
    const made = commitId(data2.sha);
    const outcome = await moveRef(client, { ref, parent, made, head });
    if (outcome === made) known = { commit: made, tree };
    return outcome;
  }
  return { head, read, commit };
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
  return { commit: commitId(data2.commit.sha), ...tree === void 0 ? {} : { tree } };
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
  return new AdapterError("invalid", `the history branch \`${branch}\` was renamed to \`${now}\``, {
    next: "rename it back, or give the new name in the config"
  });
}
var LOST_RACE = /not a fast.forward|reference already exists|reference does not exist/i;
var WORTH_A_LOOK = /* @__PURE__ */ new Set(["ambiguous", "invalid", "forbidden", "not-found"]);
async function moveRef(client, move2) {
  for (let update = 1; ; update += 1) {
    const refusal = await sendMove(client, move2);
    if (refusal === void 0) return move2.made;
    if (update === 1 && LOST_RACE.test(refusal.message)) return "moved";
    if (!WORTH_A_LOOK.has(refusal.code)) throw refusal;
    const now = await move2.head();
    if (now !== move2.parent) return await contains(client, now, move2.made) ? move2.made : "moved";
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
  const comparison = await existing(
    client,
    () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...client.repository,
      basehead: `${made}...${head}`,
      per_page: 1
    })
  );
  return comparison?.status === "ahead";
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

// src/adapters/github/tracker.ts
var ISSUES = "/repos/{owner}/{repo}/issues";
var ISSUE = `${ISSUES}/{issue_number}`;
var COMMENTS = `${ISSUE}/comments`;
var PAGE = 100;
var ACTIONS_ACCOUNT = "github-actions[bot]";
function createGitHubTracker({ client, account }) {
  let login = account;
  const access = {
    client,
    async isOurs(user) {
      login ??= await ask(client);
      return user?.login.toLowerCase() === login.toLowerCase();
    }
  };
  return {
    find: (query) => find(access, query),
    open: (draft) => open(access, draft),
    edit: (number, edit) => change(client, number, edit),
    comments: (number) => listComments(access, number),
    comment: (number, body) => comment(access, number, body)
  };
}
async function ask(client) {
  try {
    return (await client.request("GET /user")).data.login;
  } catch (error) {
    if (error instanceof AdapterError && error.code === "forbidden") return ACTIONS_ACCOUNT;
    throw error;
  }
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
    const { data: data2 } = await client.request(`GET ${ISSUE}`, { ...client.repository, issue_number: number });
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
  const { title, body } = draft;
  const post = async () => (await client.request(`POST ${ISSUES}`, { ...client.repository, title, body, labels: [...draft.labels] })).data;
  const issue = await once(post, async () => {
    const { data: data2 } = await client.request(`GET ${ISSUES}`, { ...client.repository, state: "all", per_page: PAGE });
    for (const known of data2) if (isSame(known.body, body) && await access.isOurs(known.user)) return known;
    return void 0;
  });
  assertKept(issue, body);
  return tracked(access, issue);
}
async function change(client, number, { closedAs, ...edit }) {
  const reason = closedAs === void 0 ? {} : { state_reason: closedAs };
  const { data: data2 } = await client.request(`PATCH ${ISSUE}`, {
    ...client.repository,
    issue_number: number,
    ...edit,
    ...reason
  });
  if (edit.body !== void 0) assertKept(data2, edit.body);
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
  await once(post, async () => (await listComments(access, number)).some((known) => isSame(known, body)) || void 0);
}
async function once(post, look) {
  try {
    return await post();
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code !== "ambiguous") throw error;
    return await look() ?? await post();
  }
}
function isSame(kept, sent) {
  return normalised(kept ?? "") === normalised(sent);
}
function assertKept({ number, body }, sent) {
  if (isSame(body, sent)) return;
  throw new AdapterError("too-large", `GitHub kept another text than the one sent for issue ${number}`, {
    next: "shorten what people added to the issue's text: ours is never long"
  });
}

// src/adapters/local/folder.ts
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
var MARKER = ".allclear-site";
var MARKER_TEXT = "Allclear wrote this folder and replaces it as a whole. Keep nothing of your own here.\n";
var MAX_SWAPS = 20;
function createLocalFolder(directory) {
  const path = resolve(directory);
  return {
    async write(files) {
      await refuseForeign(path);
      const aside = sibling(path);
      try {
        await writeAll(aside, files);
        await swap(aside, path);
      } catch (error) {
        await rm(aside, { recursive: true, force: true });
        throw error;
      }
    }
  };
}
async function refuseForeign(path) {
  const names = await list(path);
  if (names === void 0 || names.length === 0 || names.includes(MARKER)) return;
  throw new AdapterError("invalid", `${path} holds files that are not ours`, {
    next: "name an empty or a new folder for the site; it is replaced as a whole"
  });
}
async function list(path) {
  try {
    return await readdir(path);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return void 0;
    throw unwritable(path, cause);
  }
}
async function writeAll(root, files) {
  for (const [name, text] of [...files, [MARKER, MARKER_TEXT]]) {
    const path = join(root, name);
    if (!path.startsWith(root + sep)) throw new Error(`\`${name}\` would be written outside the site`);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    } catch (cause) {
      throw unwritable(path, cause);
    }
  }
}
async function swap(aside, path) {
  for (let turn = 1; turn <= MAX_SWAPS; turn += 1) {
    const old = sibling(path);
    await move(path, old, ["ENOENT"]);
    const isPlaced = await move(aside, path, ["ENOTEMPTY", "EEXIST"]);
    await rm(old, { recursive: true, force: true });
    if (isPlaced) return;
  }
  throw unwritable(path, new Error(`others replaced it ${MAX_SWAPS} times meanwhile`));
}
async function move(from, to, expected) {
  try {
    await rename(from, to);
    return true;
  } catch (cause) {
    if (expected.includes(codeOf(cause))) return false;
    throw unwritable(to, cause);
  }
}
function sibling(path) {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}`);
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

// src/adapters/local/store.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { mkdir as mkdir2, readdir as readdir2, rename as rename2, rm as rm2, stat } from "node:fs/promises";
import { dirname as dirname2, join as join2, resolve as resolve2 } from "node:path";

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
var TIMEOUT_MS2 = 12e4;
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
      const child = spawn("git", [...before, ...args], { env, signal: AbortSignal.timeout(TIMEOUT_MS2) });
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

// src/adapters/local/store.ts
var NOTHING = "0".repeat(40);
var LOOSE_SAMPLE = 27;
function createLocalStore(options) {
  const { ref, author, clock } = options;
  const path = resolve2(options.directory);
  const git = createGit({ ...options, directory: path });
  async function head() {
    await ensureRepository(git, path, ref);
    const { stdout, stderr } = await git(["for-each-ref", "--format=%(refname) %(objectname)", ref]);
    if (stderr.includes("broken")) throw new GitFailure("for-each-ref", stderr, path);
    const line = stdout.toString().split("\n").find((text) => text.startsWith(`${ref} `));
    return line === void 0 ? void 0 : commitId(line.slice(ref.length + 1));
  }
  async function commit(change3) {
    await ensureRepository(git, path, ref);
    const { stdout } = await git(
      ["fast-import", "--quiet", "--done", "--date-format=raw"],
      script(change3, author, clock.now())
    );
    const made = commitId(stdout.toString().trim());
    try {
      await git(["update-ref", ref, made, change3.parent ?? NOTHING]);
    } catch (failure) {
      if (failure instanceof GitFailure && await head() !== change3.parent) return "moved";
      throw failure;
    }
    await packSometimes(git, path);
    return made;
  }
  return {
    head,
    commit,
    read: (at, paths) => readFiles(git, path, at, paths)
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
function script({ parent, message, files }, author, now) {
  const who = `${author.name} <${author.email}> ${Math.floor(now / 1e3)} +0000`;
  const changes = [...files].map(
    ([path, text]) => text === null ? `D ${quoted(path)}
` : `M 100644 inline ${quoted(path)}
${data(text)}`
  );
  return [
    `commit refs/allclear/making
mark :1
author ${who}
committer ${who}
${data(message)}`,
    parent === void 0 ? "" : `from ${parent}
`,
    ...changes,
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
  if (await exists(join2(path, "objects"))) return;
  const aside = `${path}.${randomUUID2()}`;
  await mkdir2(dirname2(path), { recursive: true });
  await git([`--git-dir=${aside}`, "init", "--quiet", "--bare", "--template=", `--initial-branch=${branchOf(ref)}`]);
  try {
    await rename2(aside, path);
  } catch (cause) {
    await rm2(aside, { recursive: true, force: true });
    if (await exists(join2(path, "objects"))) return;
    throw new AdapterError("invalid", `${path} exists and is no bare git repository`, {
      next: "name another directory for the history, or move this one away",
      cause
    });
  }
}
function branchOf(ref) {
  return ref.replace(/^refs\/heads\//, "");
}
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}
async function packSometimes(git, path) {
  const sample = await readdir2(join2(path, "objects", "17")).catch(() => []);
  if (sample.length < LOOSE_SAMPLE) return;
  await git(["gc", "--auto", "--quiet"]).catch(() => void 0);
}

// src/adapters/local/tracker.ts
import { randomUUID as randomUUID3 } from "node:crypto";
import { link, mkdir as mkdir3, open as open2, readdir as readdir3, readFile, rename as rename3, rm as rm3, stat as stat2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

// src/adapters/local/issue-file.ts
var HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;
var COMMENT_LINE = /^<!-- comment \d+ -->$/m;
function printIssueFile(number, issue) {
  const head = [
    `number: ${number}`,
    `state: ${issue.state}`,
    ...issue.closedAs === void 0 ? [] : [`closed as: ${issue.closedAs}`],
    `labels: ${issue.labels.join(", ")}`,
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
  const head = HEAD.exec(lines);
  const fields = new Map((head?.[1] ?? "").split("\n").map(readField));
  const [body = "", ...comments] = lines.slice(head?.[0].length ?? 0).split(COMMENT_LINE);
  const withoutRule = (part, index, parts2) => normalised(index < parts2.length - 1 ? part.trimEnd().replace(/\n?---$/, "") : part);
  const [plainBody = "", ...plainComments] = [body, ...comments].map(withoutRule);
  const closedAs = fields.get("closed as");
  return {
    title: readTitle(fields.get("title") ?? ""),
    state: fields.get("state") === "closed" ? "closed" : "open",
    ...closedAs === void 0 ? {} : { closedAs },
    labels: (fields.get("labels") ?? "").split(",").flatMap((label) => label.trim() || []),
    body: plainBody,
    comments: plainComments
  };
}
function editIssueFile(issue, edit) {
  const { closedAs: before, ...rest } = issue;
  const { closedAs = before, ...changes } = edit;
  const edited = { ...rest, ...changes };
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
    open: (draft) => guarded(directory, () => create(directory, draft)),
    edit: (number, edit) => guarded(directory, () => change2(directory, number, (file) => editIssueFile(file, edit))),
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
    issues.push(tracked2(path, number, parseIssueFile(await readFile(path, "utf8"))));
  }
  return issues;
}
async function create(directory, draft) {
  await mkdir3(directory, { recursive: true });
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
  const unlock = await lock(join3(directory, `.${number}.lock`));
  try {
    const edited = edit(parseIssueFile(await readFile(path, "utf8")));
    await rename3(await writeBeside(directory, printIssueFile(number, edited)), path);
  } finally {
    await unlock();
  }
}
async function readIssue(directory, number) {
  return parseIssueFile(await readFile(await findPath(directory, number), "utf8"));
}
async function writeBeside(directory, text) {
  const path = join3(directory, `.${randomUUID3()}.draft`);
  await writeFile2(path, text, { flag: "wx" });
  return path;
}
async function lock(path) {
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
          store: openStore(places, config.historyRef, clock),
          tracker: openGitHubTracker(places),
          site: createLocalFolder(places.siteDirectory),
          publication: createPages({ client: places.client, clock })
        },
        close: () => network.close()
      };
  }
}
function openStore(places, ref, clock) {
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
    case "github":
      return createGitHubStore({ client: places.client, ref, author: AUTHOR, clock });
  }
}
function openGitHubTracker({ client, account }) {
  return createGitHubTracker({ client, ...account === void 0 ? {} : { account } });
}

// src/core/history/page-reads.ts
var DAYS = 90;
function sourcesOf(state, now) {
  const firstDay = after(dayOf(now), -(DAYS - 1) * DAY_MS);
  const days = Array.from({ length: DAYS }, (_, index) => after(firstDay, index * DAY_MS));
  const open3 = state.rolledTo ?? now;
  return {
    months: firstOfEach(days, daysPath),
    hours: [after(open3, -HOUR_MS), open3],
    years: firstOfEach(days, incidentsPath),
    firstDay
  };
}
function pageReads(state, now) {
  const { months, hours, years } = sourcesOf(state, now);
  return [
    ...months.map(daysPath),
    ...firstOfEach(hours, hoursPath).map(hoursPath),
    ...hours.map(samplesPath),
    ...years.map(incidentsPath)
  ];
}
function pageHistory(files, state, checks, now) {
  const { months, hours, years, firstDay } = sourcesOf(state, now);
  const samplesOf = (hour) => readLines(samplesPath(hour), files.get(samplesPath(hour)), decodeSamples).good.map(({ value }) => value);
  const [before, open3] = hours;
  const openLines = samplesOf(open3);
  const lines = [...samplesOf(before), ...openLines];
  const currentId = currentIdOf(checks);
  const wanted = new Set(checks.map((check) => check.id));
  const past = months.flatMap((month) => readDays(files.get(daysPath(month)), month).good.map(({ value }) => value));
  const days = [...past, ...newestDays(files, { lines: openLines, checks: state.checks, currentId }, hours, now)].map((day) => ({ ...day, check: currentId(day.check) })).filter((day) => wanted.has(day.check) && day.day >= dayName(firstDay));
  const lastRound = Math.max(...lines.map((line) => line.at));
  return {
    days: merged(days),
    incidents: incidentsSince(firstDay, years, files, state),
    latest: newestOfEach(lines, currentId),
    ...lines.length > 0 && { lastRound: instant(lastRound) }
  };
}
function newestDays(files, reading, [before, open3], now) {
  const rolled = firstOfEach([before, open3], hoursPath).flatMap((day) => readHours(files, dayOf(day)).good);
  const tallies = rolled.map(({ value }) => value);
  const carried = new Map(
    tallies.filter((line) => line.hour === before).map((line) => [reading.currentId(line.check), line])
  );
  const looks = looksOf(reading.lines, reading);
  const turns = turnsOf(reading);
  const live = [];
  for (const check of /* @__PURE__ */ new Set([...carried.keys(), ...looks.keys()])) {
    const { tail = [], turns: late = [] } = carried.get(check) ?? {};
    const standing = [...tail, ...looks.get(check) ?? []].sort((a, b) => a.at - b.at);
    const timeline = timelineOf([...late, ...turns.get(check) ?? []], confirmedNow(reading, check));
    for (let day = dayOf(open3); day < now; day = after(day, DAY_MS)) {
      const [from, to] = [instant(Math.max(day, open3)), instant(Math.min(now, day + DAY_MS))];
      live.push({ check, day: dayName(day), ...tally({ looks: standing, timeline, from, to }) });
    }
  }
  return [...daySums(tallies, dayOf(open3), reading.currentId), ...live];
}
function merged(days) {
  const sums = /* @__PURE__ */ new Map();
  for (const day of days) {
    const key = `${day.day} ${day.check}`;
    const sum = addSeconds(sums.get(key) ?? NO_SECONDS, day);
    sums.set(key, { check: day.check, day: day.day, ...sum });
  }
  return [...sums.values()].sort((a, b) => a.day === b.day ? a.check < b.check ? -1 : 1 : a.day < b.day ? -1 : 1);
}
function incidentsSince(firstDay, years, files, state) {
  const indexed = years.map(incidentsPath).flatMap((path) => decodeIncidents(path, files.get(path)).good);
  const live = Object.values(state.incidents);
  const byId = new Map([...indexed.map(({ value }) => value), ...live].map((incident) => [incident.id, incident]));
  return [...byId.values()].filter((incident) => incident.kind !== "config").filter((incident) => incident.endedAt === void 0 || incident.endedAt >= firstDay).sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
}
function newestOfEach(lines, currentId) {
  const newest = /* @__PURE__ */ new Map();
  for (const result of lines.flatMap((line) => line.results)) {
    const check = currentId(result.check);
    const key = `${check} ${result.location}`;
    const known = newest.get(key);
    if (known === void 0 || known.at <= result.at) newest.set(key, { ...result, check });
  }
  return [...newest.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, result]) => result);
}
function firstOfEach(instants, pathOf2) {
  const first = /* @__PURE__ */ new Map();
  for (const at of instants) if (!first.has(pathOf2(at))) first.set(pathOf2(at), at);
  return [...first.values()];
}

// src/core/fact-words.ts
var CERTIFICATE_DOUBTS = {
  insecure: "chain and name were not verified, for the check says `insecure`",
  intercepted: "a proxy on our side made it, so nothing is known of the target's own"
};
function factRows(facts) {
  const { address, server, tlsProtocol, certificateIssuer, certificateEnds, certificateDoubt, redirects } = facts;
  const { attempts, wall, suspect, edge, reference, retryAfterS, viaProxy } = facts;
  const perhaps = suspect && (wallOf(suspect)?.vendor.name ?? suspect);
  return [
    ...quoted2("Address", address),
    ...quoted2("Server", server),
    ...quoted2("TLS", tlsProtocol),
    ...quoted2("Certificate by", certificateIssuer),
    ...plain("Certificate ends", certificateEnds && utc(certificateEnds)),
    ...plain("Certificate doubt", certificateDoubt && CERTIFICATE_DOUBTS[certificateDoubt]),
    ...plain("Redirects followed", redirects?.toString()),
    ...plain("Attempts", attempts?.toString()),
    ...quoted2("Wall", wall),
    ...quoted2("Perhaps refused by", perhaps),
    ...quoted2("Behind", edge === wall || edge === perhaps ? void 0 : edge),
    ...quoted2("Reference for its console", reference),
    ...plain("Asked us to wait", retryAfterS === void 0 ? void 0 : formatDuration(retryAfterS * 1e3)),
    ...plain("Through a proxy", viaProxy && "yes")
  ];
}
function utc(at) {
  return `${iso(at).replace("T", " ").replace("Z", "")} UTC`;
}
function quoted2(label, value) {
  return value === void 0 ? [] : [{ label, value, isQuoted: true }];
}
function plain(label, value) {
  return value === void 0 ? [] : [{ label, value, isQuoted: false }];
}

export {
  readContent,
  LABEL,
  readMark,
  isDuplicate,
  markedPart,
  duplicatePart,
  replacePart,
  normalised,
  changeKey,
  hasKey,
  ACTIONS_ACCOUNT,
  pageReads,
  pageHistory,
  factRows,
  utc,
  compose,
  openStore
};
