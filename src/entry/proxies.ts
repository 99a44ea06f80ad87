import type { ProxySettings } from "../adapters/net/proxy.ts";

/**
 * The proxies that the environment names. Lower case stands above upper case, as with other programs; an empty variable is
 * one that is not set.
 */
export function proxiesOf(environment: Readonly<Record<string, string | undefined>>): ProxySettings {
  const http = read(environment, "HTTP_PROXY");
  const https = read(environment, "HTTPS_PROXY");
  const none = read(environment, "NO_PROXY");
  return {
    ...(http === undefined ? {} : { http }),
    ...(https === undefined ? {} : { https }),
    ...(none === undefined ? {} : { none }),
  };
}

function read(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return environment[name.toLowerCase()] || environment[name] || undefined;
}
