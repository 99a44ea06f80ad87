import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { inspect } from "node:util";
import { createGitHubClient, type GitHubClient, type GitHubClientOptions } from "../../src/adapters/github/client.ts";
import { readContent } from "../../src/adapters/github/contents.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { instant } from "../../src/core/brand.ts";
import { type AdapterCode, AdapterError, type Clock } from "../../src/ports.ts";
import { type Answer, json, type ScriptedServer, scriptedServer } from "../support/scripted-server.ts";

const START = instant(Date.UTC(2026, 10, 22, 12));
const TOKEN = "ghs_0123456789abcdef";

interface Subject {
  readonly server: ScriptedServer;
  readonly clock: Clock;
  readonly client: GitHubClient;
}

async function against(
  script: readonly [Answer, ...Answer[]],
  run: (subject: Subject) => Promise<void>,
  options: Partial<GitHubClientOptions> = {},
): Promise<void> {
  const server = await scriptedServer(...script);
  const clock = quickClock({ start: START });
  const repository = { owner: "acme", name: "shop" };
  const common = { token: TOKEN, apiUrl: server.url, userAgent: "allclear-test", repository, clock };
  try {
    await run({ server, clock, client: createGitHubClient({ ...common, ...options }) });
  } finally {
    await server.close();
  }
}

const readBranch = ({ client }: { client: GitHubClient }) =>
  client.request("GET /repos/{owner}/{repo}/branches/{branch}", { ...client.repository, branch: "main" });
const openIssue = ({ client }: { client: GitHubClient }) =>
  client.request("POST /repos/{owner}/{repo}/issues", { ...client.repository, title: "down" });
const makeTree = ({ client }: { client: GitHubClient }) =>
  client.request("POST /repos/{owner}/{repo}/git/trees", { ...client.repository, tree: [] });
const moveRef = ({ client }: { client: GitHubClient }) =>
  client.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...client.repository, ref: "heads/h", sha: "1" });
const editIssue = ({ client }: { client: GitHubClient }) =>
  client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    ...client.repository,
    issue_number: 1,
    state: "closed",
  });

const fine = json(200, { name: "main" });
const html502: Answer = (_request, response) =>
  response.writeHead(502, { "content-type": "text/html" }).end("<h1>502</h1>");
const cut: Answer = (request) => request.socket.destroy();
const hung: Answer = () => undefined;
const half: Answer = (request, response) => {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": "100" });
  response.write('{"name":', () => request.socket.destroy());
};
const stalled: Answer = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.write('{"name":');
};
const brokenJson: Answer = (_request, response) =>
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end('{"name":"ma');

async function refusal(promise: Promise<unknown>): Promise<AdapterError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AdapterError, inspect(error));
  return error;
}

const PASSING: readonly (readonly [name: string, answer: Answer])[] = [
  ["a 502 with a page", html502],
  ["a cut connection", cut],
  ["no answer in time", hung],
  ["half an answer", half],
  ["an answer that stalls", stalled],
  ["JSON that ends early", brokenJson],
];
for (const [name, answer] of PASSING) {
  test(`${name} is tried again where a repetition does no harm`, async () => {
    for (const ask of [readBranch, makeTree, editIssue]) {
      await against(
        [answer, fine],
        async (subject) => {
          await ask(subject);
          assert.equal(subject.server.requests.length, 2);
        },
        { timeoutMs: 500 },
      );
    }
  });

  test(`${name} is ambiguous where a repetition could do it twice`, async () => {
    for (const ask of [openIssue, moveRef]) {
      await against(
        [answer, fine],
        async (subject) => {
          assert.equal((await refusal(ask(subject))).code, "ambiguous");
          assert.equal(subject.server.requests.length, 1);
        },
        { timeoutMs: 500 },
      );
    }
  });
}

test("half a file is not taken for an empty one", () => {
  const type = "application/vnd.github.raw+json; charset=utf-8";
  const part: Answer = (request, response) => {
    response.writeHead(200, { "content-type": type, "content-length": "100" });
    response.write("first line", () => request.socket.destroy());
  };
  const whole: Answer = (_request, response) => response.writeHead(200, { "content-type": type }).end("all lines");
  return against([part, whole], async ({ client }) => {
    assert.deepEqual(await readContent(client, "log.txt"), { kind: "file", text: "all lines" });
    assert.equal(client.requests(), 2);
  });
});

test("a hung request is cut, so that its connection keeps nobody waiting", async () => {
  let closed: Promise<unknown> = Promise.resolve();
  const hang: Answer = (request) => {
    closed = once(request.socket, "close");
  };
  await against(
    [hang],
    async (subject) => {
      await refusal(openIssue(subject));
      await closed;
    },
    { timeoutMs: 100 },
  );
});

test("a server that stays away is given up after four attempts, each later than the one before", () =>
  against([html502], async (subject) => {
    const error = await refusal(readBranch(subject));
    assert.equal(error.code, "unavailable");
    assert.match(error.message, /GitHub answered 502/);
    assert.equal(subject.client.requests(), 4);
    const waitedMs = subject.clock.now() - START;
    assert.ok(waitedMs >= 7_000 && waitedMs <= 10_500, `${waitedMs}`);
  }));

test("where nobody listens even a creation is tried again, since nothing was sent", async () => {
  const gone = await scriptedServer(fine);
  await gone.close();
  await against(
    [fine],
    async (subject) => {
      assert.equal((await refusal(openIssue(subject))).code, "unavailable");
      assert.equal(subject.client.requests(), 4);
    },
    { apiUrl: gone.url },
  );
});

const REFUSALS: readonly (readonly [
  name: string,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>>,
  code: AdapterCode,
  next: RegExp,
])[] = [
  ["a bad token", 401, "Bad credentials", {}, "unauthorized", /token/],
  ["a missing permission", 403, "Resource not accessible by integration", {}, "forbidden", /`issues: write`/],
  [
    "a missing permission that GitHub names",
    403,
    "Resource not accessible",
    { "x-accepted-github-permissions": "pull_requests=write; issues=write" },
    "forbidden",
    /`pull-requests: write`/,
  ],
  [
    "single sign-on",
    403,
    "Resource protected by organization SAML enforcement",
    { "x-github-sso": "required; url=https://github.example/sso?a=1" },
    "forbidden",
    /https:\/\/github\.example\/sso\?a=1/,
  ],
  ["an archived repository", 403, "Repository was archived so is read-only.", {}, "forbidden", /unarchive/],
  ["a repository that is not to be seen", 404, "Not Found", {}, "not-found", /exists under this name/],
  ["issues that are turned off", 410, "Issues are disabled for this repo", {}, "gone", /turn issues on/],
  ["an empty repository", 409, "Git Repository is empty.", {}, "invalid", /first commit/],
  ["a body that is too long", 422, "body is too long (maximum is 65536 characters)", {}, "too-large", /smaller/],
  ["a request that GitHub does not understand", 422, "Validation Failed", {}, "invalid", /report this/],
];
for (const [name, status, message, headers, code, next] of REFUSALS) {
  test(`${name} is told once, with the next step`, () =>
    against([json(status, { message }, headers)], async (subject) => {
      const error = await refusal(openIssue(subject));
      assert.equal(error.code, code);
      assert.match(error.next, next);
      assert.ok(error.message.includes(message), error.message);
      assert.equal(subject.server.requests.length, 1);
    }));
}

const LIMIT_RESET = String(START / 1000 + 20);
const LIMITS: readonly (readonly [
  name: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  waitedS: number,
])[] = [
  ["retry-after", 403, { "retry-after": "7" }, 7],
  ["the reset time", 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": LIMIT_RESET }, 20],
  ["nothing: a minute", 429, {}, 60],
];
for (const [name, status, headers, waitedS] of LIMITS) {
  test(`a rate limit is waited for by ${name}, and then even a creation is repeated`, () =>
    against(
      [json(status, { message: "You have exceeded a secondary rate limit" }, headers), json(201, {})],
      async (subject) => {
        await openIssue(subject);
        assert.equal(subject.clock.now() - START, waitedS * 1000);
      },
    ));
}

test("a rate limit longer than a minute is not waited for, and nobody asks again before its end", () =>
  against([json(403, { message: "API rate limit exceeded" }, { "retry-after": "61" })], async (subject) => {
    for (const ask of [readBranch, openIssue]) {
      const error = await refusal(ask(subject));
      assert.equal(error.code, "rate-limited");
      assert.match(error.message, /until 2026-11-22T12:01:01Z/);
    }
    assert.equal(subject.server.requests.length, 1);
    assert.equal(subject.clock.now(), START);
    await subject.clock.sleep(61_000);
    await refusal(readBranch(subject));
    assert.equal(subject.server.requests.length, 2);
  }));

test("several waits of one request together stay within a minute", () =>
  against([json(403, { message: "secondary rate limit" }, { "retry-after": "40" })], async (subject) => {
    assert.equal((await refusal(readBranch(subject))).code, "rate-limited");
    assert.equal(subject.clock.now() - START, 40_000);
  }));

test("every request says who asks and in which version", () =>
  against([fine], async (subject) => {
    await readBranch(subject);
    const [request] = subject.server.requests;
    assert.equal(request?.url, "/repos/acme/shop/branches/main");
    assert.match(request?.headers["user-agent"] ?? "", /^allclear-test /);
    assert.equal(request?.headers["x-github-api-version"], "2022-11-28");
    assert.equal(request?.headers.authorization, `token ${TOKEN}`);
  }));

test("the token stands in no error", () =>
  against([json(403, { message: "no" })], async (subject) => {
    const error = await refusal(openIssue(subject));
    assert.ok(!inspect(error, { depth: 10, showHidden: true }).includes(TOKEN));
  }));

test("a token with a line end in it is refused without being shown", () => {
  const repository = { owner: "a", name: "b" };
  const options = { apiUrl: "http://127.0.0.1", userAgent: "t", repository, clock: quickClock({ start: START }) };
  assert.throws(
    () => createGitHubClient({ ...options, token: "ghs_abc\ndef" }),
    (error) => error instanceof AdapterError && error.code === "unauthorized" && !inspect(error).includes("ghs_abc"),
  );
  createGitHubClient({ ...options, token: "ghs_abc\n" });
});
