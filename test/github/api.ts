import { type Actor, checkAccess, notAccessible } from "./access.ts";
import type { AnsweredFault } from "./faults.ts";
import { answerGraphql } from "./graphql.ts";
import { isObject, type Json } from "./json.ts";
import { secondaryLimit, spentBudget } from "./limits.ts";
import { describedAnswer, findOperation, type Operation, requestFaults } from "./openapi.ts";
import { HANDLERS } from "./operations/index.ts";
import { type Call, Refusal, type Reply } from "./reply.ts";
import type { World } from "./world.ts";

export interface ApiRequest {
  readonly method: string;
  /** With query, as it was sent. */
  readonly path: string;
  readonly accept: string;
  readonly body: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

const DOCUMENTATION = "https://docs.github.com/rest";

/**
 * Answers one request of the actor that `identify` finds, or refuses to find. What GitHub's description does not allow is told to `violate`, as is an answer of ours
 * that does not fit it.
 */
export async function answer(
  world: World,
  request: ApiRequest,
  identify: () => Actor,
  violate: (what: string) => void,
): Promise<ApiAnswer> {
  const { pathname, searchParams } = new URL(request.path, "http://stand-in");
  const operation = findOperation(request.method, pathname);
  const name = `${request.method} ${request.path}`;
  try {
    const actor = identify();
    if (request.method === "POST" && pathname === "/graphql") {
      return await graphqlAnswer(world, request, actor, (what) => violate(`${name}: ${what}`));
    }
    world.limits.spend(operation);
    if (operation === undefined) {
      violate(`${name}: not in the description, or not in the stand-in's part of it`);
      throw new Refusal(404, "Not Found");
    }
    const query = Object.fromEntries(searchParams);
    const call: Call = { operation, params: operation.params, query, body: {}, accept: request.accept, actor };
    return await perform(world, call, request, (what) => violate(`${name}: ${what}`));
  } catch (error) {
    if (error instanceof Refusal) return refused(world, operation, error);
    violate(`${name}: the stand-in failed: ${error instanceof Error ? error.stack : String(error)}`);
    return refused(world, undefined, new Refusal(500, "Server Error"));
  }
}

async function graphqlAnswer(
  world: World,
  request: ApiRequest,
  actor: Actor,
  violate: (what: string) => void,
): Promise<ApiAnswer> {
  if (!world.settings.graphql) throw new Refusal(404, "Not Found");
  const body = parsed(request.body);
  const said = world.limits.spendPoint()
    ? await answerGraphql(world, isObject(body) ? body : {}, actor, violate)
    : { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded for installation." }] };
  return json(200, said, world.limits.pointHeaders());
}

async function perform(
  world: World,
  call: Call,
  { body: text }: ApiRequest,
  violate: (what: string) => void,
): Promise<ApiAnswer> {
  const { operation } = call;
  const body = parsed(text);
  const faults = requestFaults(operation, call.query, body);
  if (faults.length > 0) {
    violate(faults.join("; "));
    throw new Refusal(422, "Invalid request.");
  }
  const handler = HANDLERS[operation.id];
  if (handler === undefined) throw new Error(`no handler for \`${operation.id}\``);
  refuseOtherRepository(world, operation);
  checkAccess(call.actor, handler.needs, world.settings.private);
  return sent(world, operation, await handler.handle(world, { ...call, body: isObject(body) ? body : {} }));
}

function parsed(text: string): Json | undefined {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}

function refuseOtherRepository({ owner, name }: World, { params }: Operation): void {
  if (params["owner"] === undefined) return;
  const wanted = `${params["owner"]}/${params["repo"]}`.toLowerCase();
  if (wanted !== `${owner}/${name}`.toLowerCase()) throw new Refusal(404, "Not Found");
}

function sent(world: World, operation: Operation, { status, body, media, raw, headers }: Reply): ApiAnswer {
  const all = { ...world.limits.headers(), ...headers };
  if (raw !== undefined) return { status, headers: { ...all, "content-type": raw.type }, content: raw.content };
  return json(status, describedAnswer(operation, status, body, media), all);
}

/** An answer that says no, as GitHub words it. */
function refused(world: World, operation: Operation | undefined, { status, message, headers }: Refusal): ApiAnswer {
  const body = { message, documentation_url: DOCUMENTATION };
  const described = operation === undefined ? body : describedAnswer(operation, status, body);
  return json(status, described, { ...world.limits.headers(), ...headers });
}

function json(status: number, body: Json | undefined, headers: Readonly<Record<string, string>>): ApiAnswer {
  if (body === undefined) return { status, headers, content: Buffer.alloc(0) };
  const content = Buffer.from(JSON.stringify(body));
  return { status, headers: { ...headers, "content-type": "application/json; charset=utf-8" }, content };
}

/** The answer of a fault that is answered without being handled. Waits are short: they may be real ones. */
export function answerOf(world: World, fault: AnsweredFault): ApiAnswer {
  switch (fault) {
    case "error":
      return {
        status: 502,
        headers: { "content-type": "text/html" },
        content: Buffer.from("<h1>502 Bad Gateway</h1>"),
      };
    case "rateLimit":
      return refused(world, undefined, secondaryLimit(1));
    case "spent":
      return refused(world, undefined, spentBudget(world.clock.now() + 1000));
    case "forbidden":
      return refused(world, undefined, notAccessible({}, ["contents", "write"]));
  }
}
