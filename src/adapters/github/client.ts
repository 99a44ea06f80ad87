import { Octokit } from "@octokit/rest";
import { AdapterError, type Clock } from "../../ports.ts";
import { createPersistence } from "./patience.ts";

export interface GitHubClientOptions {
  /** Empty: unauthenticated, which GitHub answers 60 times an hour. */
  readonly token: string;
  /** `https://api.github.com`, or what `GITHUB_API_URL` says. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly clock: Clock;
  /** Default: Node's own. The place for a proxy or a certificate authority. */
  readonly fetch?: typeof fetch;
  /** The longest one request waits for rate limits, in milliseconds; default 60,000. */
  readonly maxWaitMs?: number;
  /** The longest one attempt takes, in milliseconds, from sending to the last byte; default 15,000. */
  readonly timeoutMs?: number;
}

/**
 * GitHub's REST API with one policy for everything that can go wrong. Every method throws `AdapterError`:
 * `ambiguous` when a request that must not be repeated blindly may or may not have been carried out (look first, then
 * repeat), `rate-limited` when the wait would be longer than `maxWaitMs`, `unavailable` when all attempts failed, and
 * for refusals the code and the next step of `refused`.
 */
export interface GitHubClient {
  /** Spread it into the parameters of a request. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** `request("GET /repos/{owner}/{repo}/issues", { ...client.repository, state: "open" })`, typed by route. */
  readonly request: Octokit["request"];
  /** All pages of a list, by the same routes. */
  readonly paginate: Octokit["paginate"];
  /** Requests sent so far, repeated ones included. */
  requests(): number;
}

/** Supported by GitHub for at least two years after its successor; see "API versions" in GitHub's REST documentation. */
const API_VERSION = "2022-11-28";
/** A client for one repository. Throws `AdapterError` (`unauthorized`) for a token that cannot be one. */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const { clock, maxWaitMs = 60_000, timeoutMs = 15_000 } = options;
  const token = checkedToken(options.token);
  const send = options.fetch ?? fetch;
  let requests = 0;

  async function fetchWhole(url: string, init: RequestInit): Promise<Response> {
    requests += 1;
    const headers = { ...init.headers, "x-github-api-version": API_VERSION };
    return readWhole(send, url, { ...init, headers }, timeoutMs);
  }

  const persist = createPersistence({ clock, maxWaitMs });
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = new Octokit({
    auth: token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: options.userAgent,
    log,
    request: { fetch: fetchWhole, log },
  });
  octokit.hook.wrap("request", (request, endpoint) => {
    const route = { method: endpoint.method, path: endpoint.url };
    return persist(route, async () => wellFormed(await request(endpoint)));
  });
  return {
    repository: { owner: options.repository.owner, repo: options.repository.name },
    request: octokit.request,
    paginate: octokit.paginate,
    requests: () => requests,
  };
}

/** Octokit would write deprecations to the console. */
function ignore(): undefined {
  return undefined;
}

/** A character that no header may hold would come back inside an error's text, and the token with it. */
function checkedToken(text: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]*$/.test(token)) return token;
  throw new AdapterError("unauthorized", "the token holds characters that no token has", {
    next: "copy the token again, without spaces or line ends inside",
  });
}

/** Octokit takes half an answer for an empty one; so it gets only whole ones, and what failed on the way fails here. */
async function readWhole(send: typeof fetch, url: string, init: RequestInit, timeoutMs: number): Promise<Response> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(new Error(`no whole answer within ${timeoutMs} ms`)), timeoutMs);
  try {
    const answer = await send(url, { ...init, signal: cut.signal });
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
  } finally {
    clearTimeout(timer);
  }
}

class MalformedAnswer extends Error {}

/** Octokit hands out JSON that it cannot parse as a text. */
function wellFormed<Answer extends { readonly data: unknown; readonly headers: object }>(answer: Answer): Answer {
  const type = "content-type" in answer.headers ? String(answer.headers["content-type"]) : "";
  if (/^application\/(scim\+)?json\b/.test(type) && typeof answer.data === "string") {
    throw new MalformedAnswer("the answer is not JSON although it says so");
  }
  return answer;
}
