import { createNetwork, type NetworkOptions } from "../../../src/adapters/net/network.ts";
import type { Exchange, HttpRequest } from "../../../src/ports.ts";

/** One GET through a network of its own, with a short deadline. */
export async function ask(
  url: string,
  request: Partial<HttpRequest> = {},
  options: Partial<NetworkOptions> = {},
): Promise<Exchange> {
  const network = createNetwork({ userAgent: "probe/1", warm: false, ...options });
  try {
    return await network.http({
      method: "GET",
      url,
      headers: {},
      timeoutMs: 5_000,
      maxBodyBytes: 65_536,
      allowPrivate: true,
      ...request,
    });
  } finally {
    await network.close();
  }
}
