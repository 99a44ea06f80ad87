import type { TestContext } from "node:test";
import { createNetwork, type NetworkOptions } from "../../src/adapters/net/network.ts";
import { httpCheckType } from "../../src/checks/http.ts";
import { instant } from "../../src/core/brand.ts";
import type { Attempt } from "../../src/core/observation.ts";
import { parseTemplate, type Template } from "../../src/core/secret.ts";
import type { Network } from "../../src/ports.ts";

export const SECRET = "s3cret value";

export interface Setting {
  readonly own?: Readonly<Record<string, unknown>>;
  readonly timeoutMs?: number;
  readonly dns?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** What the files of the repository hold. */
  readonly files?: Readonly<Record<string, string>>;
  /** Instead of a network of its own. */
  readonly network?: Network;
}

/** One attempt of an http check as the config would bind it. */
export async function attempt(t: TestContext, url: string, setting: Setting = {}): Promise<Attempt> {
  const { own = {}, timeoutMs = 5_000, dns, secrets = {}, files = {} } = setting;
  const network = setting.network ?? openNetwork(t, dns === undefined ? {} : { dnsServers: [dns] });
  const clock = { now: () => instant(Date.now()), sleep: async () => undefined };
  const probe = httpCheckType.schema.parse(own)(template(url));
  const values = new Map(Object.entries({ TOKEN: SECRET, ...secrets }));
  return probe.attempt({ network, clock, secrets: values, files: new Map(Object.entries(files)), timeoutMs });
}

/** A network that is closed when the test ends. */
export function openNetwork(t: TestContext, options: Partial<NetworkOptions> = {}): Network {
  const network = createNetwork({ userAgent: "probe/1", warm: false, ...options });
  t.after(() => network.close());
  return network;
}

export function template(text: string): Template {
  const parsed = parseTemplate(text);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed.template;
}

/** The placeholder of a secret. */
export function held(name: string): string {
  return `\${${name}}`;
}
