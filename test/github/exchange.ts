import type { Json } from "./json.ts";

/** A GitHub that can be talked to, whoever plays it. */
export interface GitHubServer {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly name: string;
  close(): Promise<void>;
}

export interface Exchanged {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; `null` where there was none or it is no JSON. */
  readonly body: Json;
  readonly text: string;
}

export interface RequestOptions {
  readonly body?: Json;
  readonly accept?: string;
  /** Instead of the server's own. */
  readonly token?: string;
}

/** One bare request, without a client's kindness. A path that begins with `~` is below the repository. Rejects when cut off. */
export async function exchange(
  { apiUrl, token, owner, name }: Omit<GitHubServer, "close">,
  method: string,
  path: string,
  options: RequestOptions = {},
): Promise<Exchanged> {
  const response = await fetch(`${apiUrl}${path.replace(/^~/, `/repos/${owner}/${name}`)}`, {
    method,
    headers: {
      accept: options.accept ?? "application/vnd.github+json",
      authorization: `Bearer ${options.token ?? token}`,
      "user-agent": "allclear-test",
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : null, text };
}

/** The member at a path of keys and indexes (`commit.tree.sha`, `0.number`); `null` where there is none. */
export function pick(value: Json, path: string): Json {
  let here: Json = value;
  for (const key of path.split(".")) {
    const members: unknown = here;
    if (typeof members !== "object" || members === null) return null;
    here = new Map<string, Json>(Object.entries(members)).get(key) ?? null;
  }
  return here;
}
