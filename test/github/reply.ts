import type { Actor, Need } from "./access.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Operation } from "./openapi.ts";
import type { World } from "./world.ts";

/** A request that passed the description, seen by the handler of its operation. */
export interface Call {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Empty where there was none. */
  readonly body: JsonObject;
  /** The `accept` header. */
  readonly accept: string;
  readonly actor: Actor;
}

export interface Reply {
  readonly status: number;
  /** Completed and checked by the description. */
  readonly body?: Json;
  /** The described media type where it is not plain JSON. */
  readonly media?: string;
  /** Sent as it is, in place of JSON. */
  readonly raw?: { readonly content: Buffer; readonly type: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub's "no": a handler throws it. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** One operation: what a token needs for it, and what it does. */
export interface Handler {
  readonly needs: Need;
  readonly handle: (world: World, call: Call) => Reply | Promise<Reply>;
}

/** By operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

export function ok(body: Json, status = 200): Reply {
  return { status, body };
}

export const NOTHING: Reply = { status: 204 };

/** One page of a list, with the `link` header that leads to the others. */
export function paged(items: readonly Json[], call: Call, world: World): Reply {
  const perPage = Math.min(Number(call.query["per_page"] ?? 30), 100);
  const page = Number(call.query["page"] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links = [
    ...(page > 1 ? [link("prev", page - 1), link("first", 1)] : []),
    ...(page < last ? [link("next", page + 1), link("last", last)] : []),
  ];
  return {
    status: 200,
    body: items.slice((page - 1) * perPage, page * perPage),
    ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }),
  };

  function link(name: string, number: number): string {
    const query = new URLSearchParams({ ...call.query, page: String(number) });
    return `<${world.apiUrl}${pathOf(call.operation)}?${query}>; rel="${name}"`;
  }
}

function pathOf({ pointer, params }: Operation): string {
  return pointer[1].replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}
