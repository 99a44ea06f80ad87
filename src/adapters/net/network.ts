import type { Mailer, Network } from "../../ports.ts";
import { exchange, type Tools } from "./exchange.ts";
import { createLagMeter } from "./lag.ts";
import { sendMail } from "./mail.ts";
import { createPace } from "./pace.ts";
import { isThisMachine, type ProxySettings } from "./proxy.ts";
import { createResolver } from "./resolver.ts";
import { createSecureContexts } from "./secure.ts";
import { warmUp } from "./warm-up.ts";

export interface NetworkOptions {
  /** Sent where a check names none: honest, with name, version and URL. */
  readonly userAgent: string;
  /** The first turn waits until the code path has run over loopback, so that the first looks are not read too slow. Default true. */
  readonly warm?: boolean;
  /** Authorities trusted beside node's own and those of `NODE_EXTRA_CA_CERTS`, as PEM. */
  readonly ca?: readonly string[];
  /** The proxies of this machine; absent: every target is asked directly. */
  readonly proxies?: ProxySettings;
  /** Name servers as `address:port`; absent: those of the system. */
  readonly dnsServers?: readonly string[];
  /** How long one name server is waited for, in milliseconds; asked twice. */
  readonly dnsTimeoutMs?: number;
}

export interface ClosableNetwork extends Network, Mailer {
  /** Ends lookups and waiting turns; exchanges end by their own deadline. */
  close(): Promise<void>;
}

/** The network as probes use it: paced starts, an own resolver, and a fresh connection for every exchange. */
export function createNetwork(options: NetworkOptions): ClosableNetwork {
  let underWay = 0;
  const tools: Tools = {
    resolver: createResolver({
      ...(options.dnsServers === undefined ? {} : { servers: options.dnsServers }),
      ...(options.dnsTimeoutMs === undefined ? {} : { timeoutMs: options.dnsTimeoutMs }),
    }),
    lag: createLagMeter(),
    contexts: createSecureContexts(options.ca ?? []),
    proxies: options.proxies ?? {},
    userAgent: options.userAgent,
  };
  const pace = createPace({ underWay: () => underWay });
  const warm = (options.warm ?? true) ? warmUp(tools) : Promise.resolve();
  return {
    async turn(host) {
      await warm;
      // Whoever asks this machine asks nobody else's.
      await pace.turn(host === undefined || isThisMachine(host) ? undefined : host);
    },
    async http(request) {
      underWay += 1;
      try {
        return await exchange(request, tools);
      } finally {
        underWay -= 1;
      }
    },
    mail: (mail) => sendMail(mail, tools),
    async close() {
      await warm;
      pace.close();
      tools.resolver.close();
    },
  };
}
