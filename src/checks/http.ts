import type { Attempt } from "../core/observation.ts";
import { display, type Secrets, type Template } from "../core/secret.ts";
import type { ConnectionSettings } from "../ports.ts";
import { type BoundProbe, type Caution, defineCheckType, type NamedFile, type ProbeContext } from "./check-type.ts";
import { type Chain, followChain } from "./http/chain.ts";
import { worseFamily } from "./http/families.ts";
import { connectionOf, filled, firstRequest, methodOf, secretsOfKeys } from "./http/request.ts";
import { type HttpKeys, httpShape } from "./http/shape.ts";
import { forgetToken, type Grant, grantOf, tokenFor } from "./http/token.ts";

/** One HTTP or HTTPS request, redirects followed by us. */
export const httpCheckType = defineCheckType({
  type: "http",
  doc: "Makes one HTTP request, follows its redirects and judges the final answer. Requests to one host begin 50 ms apart.",
  schemes: ["http", "https"],
  gives: ["http", "tls", "net", "phases"],
  shape: httpShape,
  hasStatus: true,
  bind,
});

/** RFC 9110, section 9.2.2: what may be asked again without asking twice for the same thing. */
const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

function bind(target: Template, keys: HttpKeys): BoundProbe {
  return {
    type: "http",
    target: display(target),
    secrets: secretsOfKeys(target, keys),
    files: filesOf(keys),
    followsRedirects: keys.redirects > 0,
    isRepeatable: IDEMPOTENT.has(methodOf(keys)),
    cautions: cautionsOf(keys),
    attempt: (context) => attempt(target, keys, context),
  };
}

function filesOf({ body }: HttpKeys): readonly NamedFile[] {
  return body !== undefined && "file" in body ? [{ name: body.file, path: ["body", "file"] }] : [];
}

function cautionsOf({ tls, auth }: HttpKeys): readonly Caution[] {
  const unverified: Caution = {
    path: ["tls", "insecure"],
    message: "the certificate is not verified, so anybody on the way can answer in the target's place",
    hint: "for a private authority write `tls: { ca: … }` instead",
  };
  const unencrypted: Caution = {
    path: ["auth", "oauth2", "url"],
    message: "the client's secret is sent unencrypted, so anybody on the way can read it",
    hint: "token endpoints speak `https://` (RFC 6749, section 3.2)",
  };
  const isPlain = auth?.oauth2 !== undefined && UNENCRYPTED.test(display(auth.oauth2.url));
  return [...(tls?.insecure === true ? [unverified] : []), ...(isPlain ? [unencrypted] : [])];
}

/** Plain HTTP to another machine. */
const UNENCRYPTED = /^http:\/\/(?!(?:[^/]*\.)?localhost[:/]|127\.|\[::1\])/i;

async function attempt(target: Template, keys: HttpKeys, context: ProbeContext): Promise<Attempt> {
  const { network, clock, secrets } = context;
  const connection = connectionOf(keys, secrets);
  const grant = oauthGrant(target, keys, secrets, connection);
  const open = chainOf(target, keys, context, connection);
  if (grant === undefined) return look(open, keys, context);
  const given = await tokenFor(grant, network, clock);
  if ("failure" in given)
    return { at: clock.now(), phases: { totalMs: 0 }, lagMs: 0, evidence: {}, failure: given.failure };
  const chain = withToken(open, given.token);
  const seen = await look(chain, keys, context);
  if (seen.evidence.http?.status === 401) forgetToken(grant, network);
  return { ...seen, secrets: [given.token] };
}

function oauthGrant(
  target: Template,
  { auth, allow }: HttpKeys,
  secrets: Secrets,
  connection: ConnectionSettings,
): Grant | undefined {
  const { oauth2 } = auth ?? {};
  if (oauth2 === undefined) return undefined;
  return grantOf({ oauth2, target: filled(target, secrets), allow }, secrets, connection);
}

function chainOf(
  target: Template,
  keys: HttpKeys,
  given: Pick<ProbeContext, "secrets" | "files">,
  connection: ConnectionSettings,
): Chain {
  const { redirects: most, allow, cookies: keepsCookies, gzip } = keys;
  const { request: first, sensitive } = firstRequest(target, keys, given);
  return { first, sensitive, most, allowPrivate: allow.includes("private"), keepsCookies, gzip, connection };
}

/** A token is a secret like those of the config. */
function withToken(chain: Chain, token: string): Chain {
  const { first, sensitive } = chain;
  return {
    ...chain,
    first: { ...first, headers: { ...first.headers, authorization: `Bearer ${token}` } },
    sensitive: { ...sensitive, values: [...sensitive.values, token] },
  };
}

async function look(chain: Chain, { ip }: HttpKeys, { network, timeoutMs }: ProbeContext): Promise<Attempt> {
  if (ip !== "both") return followChain(chain, network, timeoutMs);
  const over = (family: 4 | 6): Promise<Attempt> =>
    followChain({ ...chain, connection: { ...chain.connection, family } }, network, timeoutMs);
  const [four, six] = await Promise.all([over(4), over(6)]);
  return worseFamily(four, six);
}
