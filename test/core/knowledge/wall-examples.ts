import type { HttpEvidence } from "../../../src/core/observation.ts";
import { BOT_MANAGERS } from "./examples/bot-managers.ts";
import { CLOUDS } from "./examples/clouds.ts";
import { GATEKEEPERS } from "./examples/gatekeepers.ts";
import { NETWORKS } from "./examples/networks.ts";
import { PLATFORMS } from "./examples/platforms.ts";
import { PROXIES } from "./examples/proxies.ts";

/** An answer, shortly. Header names are in lower case. */
export interface Example {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** For a rule an answer that the wall made, and one that looks like it and is the application's own. */
export type Examples = Readonly<Record<string, { readonly acted: Example; readonly not: Example }>>;

export const WALL_EXAMPLES: Examples = {
  ...NETWORKS,
  ...BOT_MANAGERS,
  ...CLOUDS,
  ...PLATFORMS,
  ...GATEKEEPERS,
  ...PROXIES,
  "rate-limit": {
    acted: { status: 429, headers: { "retry-after": "30" } },
    not: { status: 503, headers: { "retry-after": "30" } },
  },
};

/** The example as evidence. */
export function evidenceOf({ status, headers = {}, body = "" }: Example): HttpEvidence {
  const fields = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  return { status, version: "1", headers: fields, body, bodyBytes: body.length, truncated: false, hops: [] };
}
