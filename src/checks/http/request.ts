import type { ChainRequest, Sensitive } from "../../core/redirect.ts";
import { fill, type Secrets, secretNames, type Template } from "../../core/secret.ts";
import type { ConnectionSettings, TlsSettings } from "../../ports.ts";
import type { ProbeContext } from "../check-type.ts";
import { fillJson, jsonSecrets } from "./json-template.ts";
import type { HttpKeys } from "./shape.ts";

/** Every name that the keys of a check ask for, without repetition. */
export function secretsOfKeys(target: Template, keys: HttpKeys): readonly string[] {
  const { headers, host, body, form, json, auth, tls } = keys;
  const { basic, bearer, oauth2 } = auth ?? {};
  const templates = [
    target,
    ...Object.values(headers),
    host,
    ...(body === undefined || "file" in body ? [] : [body]),
    ...Object.values(form ?? {}),
    ...[basic?.user, basic?.password, bearer],
    ...[oauth2?.url, oauth2?.["client-id"], oauth2?.["client-secret"], oauth2?.scope],
    ...Object.values(oauth2?.parameters ?? {}),
    ...[tls?.certificate, tls?.key, tls?.ca, tls?.["server-name"]],
  ].filter((template) => template !== undefined);
  return [...new Set([...templates.flatMap(secretNames), ...(json === undefined ? [] : jsonSecrets(json))])];
}

/** The text with its secrets. They are all present: a missing one is found before the probe starts. */
export function filled(template: Template, secrets: Secrets): string {
  const result = fill(template, secrets);
  return "text" in result ? result.text : "";
}

type Given = Pick<ProbeContext, "secrets" | "files">;

/** `form` and `json` say what they are, unless a header says otherwise. */
interface Body {
  readonly text: string;
  readonly type?: string;
  readonly isSecret: boolean;
}

function bodyOf({ body, form, json }: HttpKeys, { secrets, files }: Given): Body | undefined {
  if (body !== undefined && "file" in body) {
    const text = files?.get(body.file);
    if (text === undefined) throw new Error(`nobody read ${body.file}`);
    return { text, isSecret: false };
  }
  if (body !== undefined) return { text: filled(body, secrets), isSecret: secretNames(body).length > 0 };
  if (json !== undefined) {
    const text = JSON.stringify(fillJson(json, secrets));
    return { text, type: "application/json", isSecret: jsonSecrets(json).length > 0 };
  }
  if (form === undefined) return undefined;
  const fields = Object.entries(form).map(([name, value]): [string, string] => [name, filled(value, secrets)]);
  return {
    text: new URLSearchParams(fields).toString(),
    type: "application/x-www-form-urlencoded",
    isSecret: Object.values(form).some((value) => secretNames(value).length > 0),
  };
}

/** The request that the check says, and what of it must not go to another origin. */
export function firstRequest(
  target: Template,
  keys: HttpKeys,
  given: Given,
): { readonly request: ChainRequest; readonly sensitive: Sensitive } {
  const { secrets } = given;
  const body = bodyOf(keys, given);
  const { host } = keys;
  const headers = Object.fromEntries(
    Object.entries(keys.headers).map(([name, value]) => [name.toLowerCase(), filled(value, secrets)]),
  );
  const { url, ...login } = withoutLogin(filled(target, secrets));
  const request: ChainRequest = {
    method: methodOf(keys),
    url,
    headers: {
      ...(body?.type === undefined ? {} : { "content-type": body.type }),
      ...(host === undefined ? {} : { host: filled(host, secrets) }),
      ...login,
      ...basicLogin(keys, secrets),
      ...headers,
    },
    ...(body === undefined ? {} : { body: body.text }),
  };
  const holding = Object.entries(keys.headers).filter(([, value]) => secretNames(value).length > 0);
  const sensitive: Sensitive = {
    headers: new Set(holding.map(([name]) => name.toLowerCase())),
    body: body?.isSecret === true,
    values: secretsOfKeys(target, keys).flatMap((name) => secrets.get(name) ?? []),
  };
  return { request, sensitive };
}

export function methodOf({ method, body, form, json }: HttpKeys): string {
  return method ?? (body === undefined && form === undefined && json === undefined ? "GET" : "POST");
}

function basicLogin({ auth }: HttpKeys, secrets: Secrets): { readonly authorization?: string } {
  const { basic, bearer } = auth ?? {};
  if (bearer !== undefined) return { authorization: `Bearer ${filled(bearer, secrets)}` };
  if (basic === undefined) return {};
  return { authorization: basicAuthorization(filled(basic.user, secrets), filled(basic.password, secrets)) };
}

/** RFC 7617, in UTF-8. */
export function basicAuthorization(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** `user:password@` of an address, which a secret may hold, is sent as basic authorization. */
function withoutLogin(url: string): { readonly url: string; readonly authorization?: string } {
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.username === "" && parsed.password === "")) return { url };
  const authorization = basicAuthorization(percentDecoded(parsed.username), percentDecoded(parsed.password));
  parsed.username = "";
  parsed.password = "";
  return { url: parsed.href, authorization };
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = run
      .slice(1)
      .split("%")
      .map((pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}

/** How the first connection is made; absent where it is the usual way. */
export function connectionOf(keys: HttpKeys, secrets: Secrets): ConnectionSettings {
  const { ip, resolve, dns, proxy, http2, tls } = keys;
  return {
    ...(ip === 4 || ip === 6 ? { family: ip } : {}),
    ...(resolve === undefined ? {} : { address: resolve }),
    ...(dns === "system" ? { dns } : {}),
    ...(proxy === "none" ? { proxy } : {}),
    ...(http2 ? { http2 } : {}),
    ...(tls === undefined ? {} : { tls: tlsOf(tls, secrets) }),
  };
}

function tlsOf(tls: NonNullable<HttpKeys["tls"]>, secrets: Secrets): TlsSettings {
  const { certificate, key, ca, insecure, "server-name": serverName } = tls;
  return {
    ...(certificate === undefined ? {} : { certificate: filled(certificate, secrets) }),
    ...(key === undefined ? {} : { key: filled(key, secrets) }),
    ...(ca === undefined ? {} : { ca: filled(ca, secrets) }),
    ...(insecure === true ? { insecure } : {}),
    ...(serverName === undefined ? {} : { serverName: filled(serverName, secrets) }),
  };
}

/** The same on another host: what was meant for the first one alone stays there, its own identity above all. */
export function elsewhere({ address: _a, tls, ...rest }: ConnectionSettings): ConnectionSettings {
  if (tls === undefined) return rest;
  const { certificate: _c, key: _k, serverName: _s, ...trust } = tls;
  return { ...rest, tls: trust };
}
