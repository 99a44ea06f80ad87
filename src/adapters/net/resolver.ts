import { promises as dns } from "node:dns";
import { readFile } from "node:fs/promises";
import { isIPv6 } from "node:net";
import { performance } from "node:perf_hooks";

export interface DialAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

export interface Resolver {
  /** All addresses of a name, IPv4 first; at least one. Rejects with the resolver's own error. */
  resolve(host: string): Promise<readonly DialAddress[]>;
  /** Ends what is under way; nothing of it keeps the process alive. */
  close(): void;
}

export interface ResolverOptions {
  /** Name servers as `address:port`; absent: those of the system. */
  readonly servers?: readonly string[];
  /** How long one server is waited for, and how often it is asked. */
  readonly timeoutMs?: number;
  readonly tries?: number;
  readonly hostsFile?: string;
}

const HOSTS_FILE = process.platform === "win32" ? "C:\\Windows\\System32\\drivers\\etc\\hosts" : "/etc/hosts";
/** How long the second family is waited for when the first has answered (RFC 8305, section 3). */
const SECOND_FAMILY_MS = 50;
/** Checks of one host share an answer for this long; the looks that settle a suspicion ask again. */
const KEPT_MS = 10_000;
const LOOPBACK: readonly DialAddress[] = [
  { address: "127.0.0.1", family: 4 },
  { address: "::1", family: 6 },
];

/**
 * A and AAAA in parallel over c-ares: node's own `lookup` runs two at a time, so that two dead names make living ones wait.
 * `/etc/hosts` is read once; names without a dot and `.local` go to the system, which knows search domains and neighbours.
 */
export function createResolver(options: ResolverOptions = {}): Resolver {
  const asked = new dns.Resolver({ timeout: options.timeoutMs ?? 2_000, tries: options.tries ?? 2 });
  if (options.servers !== undefined) asked.setServers(options.servers);
  const kept = new Map<string, { readonly answer: Promise<readonly DialAddress[]>; readonly at: number }>();
  let hosts: Promise<Hosts> | undefined;

  async function resolveAnew(name: string): Promise<readonly DialAddress[]> {
    hosts ??= readHosts(options.hostsFile ?? HOSTS_FILE);
    const listed = (await hosts).get(name);
    if (listed !== undefined) return listed;
    if (name === "localhost" || name.endsWith(".localhost")) return LOOPBACK;
    return name.includes(".") && !name.endsWith(".local") ? askBoth(asked, name) : askSystem(name);
  }

  function resolve(host: string): Promise<readonly DialAddress[]> {
    const name = host.toLowerCase().replace(/\.$/, "");
    const known = kept.get(name);
    if (known !== undefined && performance.now() - known.at < KEPT_MS) return known.answer;
    const answer = resolveAnew(name);
    kept.set(name, { answer, at: performance.now() });
    // A failure is shared only while it is under way: the next attempt asks again.
    answer.catch(() => kept.delete(name));
    return answer;
  }

  return { resolve, close: () => asked.cancel() };
}

interface FamilyAnswer {
  readonly addresses: readonly DialAddress[];
  readonly error?: unknown;
}

function askBoth(asked: dns.Resolver, name: string): Promise<readonly DialAddress[]> {
  return new Promise((resolve, reject) => {
    const answers: FamilyAnswer[] = [];
    let patience: NodeJS.Timeout | undefined;
    function finish(): void {
      clearTimeout(patience);
      const addresses = answers.flatMap((answer) => answer.addresses);
      if (addresses.length > 0) resolve(addresses.toSorted((one, other) => one.family - other.family));
      else reject(tellingError(answers));
    }
    for (const family of [4, 6] as const) {
      askOne(asked, name, family).then((answer) => {
        answers.push(answer);
        if (answers.length === 2) finish();
        else if (answer.addresses.length > 0) patience = setTimeout(finish, SECOND_FAMILY_MS);
      });
    }
  });
}

async function askOne(asked: dns.Resolver, name: string, family: 4 | 6): Promise<FamilyAnswer> {
  try {
    const found = family === 4 ? await asked.resolve4(name) : await asked.resolve6(name);
    return { addresses: found.map((address) => ({ address, family })) };
  } catch (error) {
    return { addresses: [], error };
  }
}

/** "No such record" for one family says less than any error of the other. */
function tellingError(answers: readonly FamilyAnswer[]): unknown {
  const errors = answers.map(({ error }) => error);
  return errors.find((error) => !hasCode(error, "ENODATA")) ?? errors[0];
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function askSystem(name: string): Promise<readonly DialAddress[]> {
  const addresses = await dns.lookup(name, { all: true, order: "ipv4first" });
  return addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

type Hosts = ReadonlyMap<string, readonly DialAddress[]>;

async function readHosts(path: string): Promise<Hosts> {
  const text = await readFile(path, "utf8").catch(() => "");
  const hosts = new Map<string, DialAddress[]>();
  for (const line of text.split("\n")) {
    const [address = "", ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    for (const name of names.map((one) => one.toLowerCase())) {
      const entry: DialAddress = { address, family: isIPv6(address) ? 6 : 4 };
      hosts.set(name, [...(hosts.get(name) ?? []), entry]);
    }
  }
  return new Map(
    [...hosts].map(([name, entries]) => [name, entries.toSorted((one, other) => one.family - other.family)]),
  );
}
