import { after, type Instant } from "../../core/brand.ts";
import { type Failure, isSoft } from "../../core/observation.ts";
import type { Secrets } from "../../core/secret.ts";
import type { Clock, ConnectionSettings, Network } from "../../ports.ts";
import { basicAuthorization, filled } from "./request.ts";
import type { HttpKeys } from "./shape.ts";

/** Client credentials to trade for a token (RFC 6749, section 4.4). */
export interface Grant {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowPrivate: boolean;
  readonly connection: ConnectionSettings;
}

/** `lifeS`: how long it may be used, in seconds. */
export type Token = { readonly token: string; readonly lifeS: number } | { readonly failure: Failure };

/** The fetch is no part of any check's own time, and has a limit of its own. */
const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 65_536;
/** How long a token is used whose answer does not say (RFC 6749, section 5.1, leaves it open), and how long before its end none is. */
const USUAL_LIFE_S = 60;
const MARGIN_S = 20;

interface Kept {
  readonly answer: Promise<Token>;
  /** Absent while it is under way. */
  endsAt?: Instant;
}

/** Beside the network that they were fetched through, and gone with it: a round's. */
const kept = new WeakMap<Network, Map<string, Kept>>();

/** The grant of a check's credentials. */
export function grantOf(
  { oauth2, target, allow }: { readonly oauth2: OAuth2; readonly target: string; readonly allow: HttpKeys["allow"] },
  secrets: Secrets,
  { tls, proxy, dns }: ConnectionSettings,
): Grant {
  const url = filled(oauth2.url, secrets);
  const [id, secret] = [filled(oauth2["client-id"], secrets), filled(oauth2["client-secret"], secrets)];
  const isInBody = oauth2.send === "body";
  const { scope, parameters = {} } = oauth2;
  const fields = {
    grant_type: "client_credentials",
    ...(scope === undefined ? {} : { scope: filled(scope, secrets) }),
    ...(isInBody ? { client_id: id, client_secret: secret } : {}),
    ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, filled(value, secrets)])),
  };
  return {
    url,
    headers: {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      // Both are encoded as in a form first (RFC 6749, section 2.3.1).
      ...(isInBody ? {} : { authorization: basicAuthorization(formEncoded(id), formEncoded(secret)) }),
    },
    body: new URLSearchParams(fields).toString(),
    allowPrivate: allow.includes("private") || URL.parse(url)?.hostname === URL.parse(target)?.hostname,
    connection: {
      ...(tls?.ca === undefined ? {} : { tls: { ca: tls.ca } }),
      ...(proxy === undefined ? {} : { proxy }),
      ...(dns === undefined ? {} : { dns }),
    },
  };
}

type OAuth2 = NonNullable<NonNullable<HttpKeys["auth"]>["oauth2"]>;

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

/** The token of these credentials: fetched once, and again where it ended or none was given. */
export async function tokenFor(grant: Grant, network: Network, clock: Clock): Promise<Token> {
  const tokens = kept.get(network) ?? new Map<string, Kept>();
  kept.set(network, tokens);
  const key = JSON.stringify(grant);
  const known = tokens.get(key);
  if (known !== undefined && (known.endsAt === undefined || known.endsAt > clock.now())) return known.answer;
  const entry: Kept = { answer: fetchToken(grant, network) };
  tokens.set(key, entry);
  const token = await entry.answer;
  if ("token" in token) entry.endsAt = after(clock.now(), Math.max(0, token.lifeS - MARGIN_S) * 1_000);
  else tokens.delete(key);
  return token;
}

/** Whoever asks next fetches a new one: this one was refused. */
export function forgetToken(grant: Grant, network: Network): void {
  kept.get(network)?.delete(JSON.stringify(grant));
}

async function fetchToken({ url, headers, body, allowPrivate, connection }: Grant, network: Network): Promise<Token> {
  const { answer, failure } = await network.http({
    method: "POST",
    url,
    headers,
    body,
    timeoutMs: TIMEOUT_MS,
    maxBodyBytes: MAX_ANSWER_BYTES,
    allowPrivate,
    connection,
  });
  if (answer === undefined || (failure !== undefined && !isSoft(failure))) {
    const { reason = "", detail = "no answer" } = failure ?? {};
    return failed(KEPT_REASONS.has(reason) ? reason : "auth.unavailable", detail);
  }
  const fields = fieldsOf(answer.body);
  const { status } = answer;
  if (status >= 200 && status <= 299) return readToken(fields);
  const word = fields["error"];
  const code = typeof word === "string" && /^[a-z_]{1,40}$/.test(word) ? `${word} (${status})` : String(status);
  const isBusy = status >= 500 || status === 429 || status === 408;
  return failed(isBusy ? "auth.unavailable" : "auth.refused", `it answered ${code}`);
}

/** Why the endpoint was not even asked. */
const KEPT_REASONS: ReadonlySet<string> = new Set(["net.forbidden", "config.url", "config.tls"]);

function readToken(fields: Readonly<Record<string, unknown>>): Token {
  const { access_token: token, token_type: type = "bearer", expires_in: life } = fields;
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token) || String(type).toLowerCase() !== "bearer")
    return failed("auth.malformed", "its answer holds no bearer token");
  return { token, lifeS: typeof life === "number" && life > 0 ? life : USUAL_LIFE_S };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function failed(reason: string, detail: string): Token {
  return { failure: { reason, phase: "runner", detail: `the token endpoint: ${detail}` } };
}
