import { promises as dns } from "node:dns";
import { performance } from "node:perf_hooks";
import { type Hosts, readHosts, readSearchList, type SearchList } from "./resolver-files.ts";

export interface DialAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** What of a name is asked for, and of whom. */
export interface Question {
  /** Absent: addresses of both families. */
  readonly family?: 4 | 6;
  /** `system`: getaddrinfo, with all that this machine's configuration says. */
  readonly dns?: "system";
}

export interface Resolver {
  /** Addresses of a name, IPv4 first; at least one. Rejects with the resolver's own error. */
  resolve(host: string, question?: Question): Promise<readonly DialAddress[]>;
  /** Whoever asks next gets no kept answer: what was dialled did not work. */
  forget(host: string): void;
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
  readonly searchFile?: string;
}

const HOSTS_FILE = process.platform === "win32" ? "C:\\Windows\\System32\\drivers\\etc\\hosts" : "/etc/hosts";
const SEARCH_FILE = "/etc/resolv.conf";
/** How long the second family is waited for when the first has answered (RFC 8305, section 3). */
const SECOND_FAMILY_MS = 50;
/** All checks of one host within one pass share an answer; the looks that settle a suspicion come later and ask again. */
const KEPT_MS = 25_000;
const LOOPBACK: readonly DialAddress[] = [
  { address: "127.0.0.1", family: 4 },
  { address: "::1", family: 6 },
];

interface Sources {
  readonly asked: dns.Resolver;
  readonly hosts: Promise<Hosts>;
  readonly search: Promise<SearchList>;
}

/**
 * A and AAAA in parallel over c-ares: node's own `lookup` runs two at a time, so that two dead names make living ones wait.
 * The files are read once. `.local`, and a short name that DNS does not know, go to the system, which knows neighbours.
 */
export function createResolver(options: ResolverOptions = {}): Resolver {
  const asked = new dns.Resolver({ timeout: options.timeoutMs ?? 2_000, tries: options.tries ?? 2 });
  if (options.servers !== undefined) asked.setServers(options.servers);
  const kept = new Map<string, { readonly answer: Promise<readonly DialAddress[]>; readonly at: number }>();
  let sources: Sources | undefined;

  return {
    resolve(host, question = {}) {
      const key = keyOf(host, question);
      const known = kept.get(key);
      if (known !== undefined && performance.now() - known.at < KEPT_MS) return known.answer;
      sources ??= {
        asked,
        hosts: readHosts(options.hostsFile ?? HOSTS_FILE),
        search: readSearchList(options.searchFile ?? SEARCH_FILE),
      };
      const answer = resolveAnew(host.toLowerCase(), question, sources).then(inOrder);
      kept.set(key, { answer, at: performance.now() });
      // A failure is shared only while it is under way: the next attempt asks again.
      answer.catch(() => kept.delete(key));
      return answer;
    },
    forget(host) {
      const prefix = keyOf(host, {}).split(" ", 1)[0];
      for (const key of kept.keys()) if (key.split(" ", 1)[0] === prefix) kept.delete(key);
    },
    close: () => asked.cancel(),
  };
}

function inOrder(addresses: readonly DialAddress[]): readonly DialAddress[] {
  return addresses.toSorted((one, other) => one.family - other.family);
}

function keyOf(host: string, { family, dns: source }: Question): string {
  return `${host.toLowerCase()} ${family ?? "any"} ${source ?? "own"}`;
}

async function resolveAnew(host: string, question: Question, sources: Sources): Promise<readonly DialAddress[]> {
  const { family } = question;
  const name = host.replace(/\.$/, "");
  const isOfFamily = (one: DialAddress): boolean => family === undefined || one.family === family;
  if (question.dns === "system") return askSystem(host, family);
  const listed = (await sources.hosts).get(name)?.filter(isOfFamily) ?? [];
  if (listed.length > 0) return listed;
  if (name === "localhost" || name.endsWith(".localhost")) return LOOPBACK.filter(isOfFamily);
  if (name.endsWith(".local")) return askSystem(name, family);
  const { domains, dots } = await sources.search;
  const isShort = !host.endsWith(".") && name.split(".").length - 1 < dots;
  const candidates = [...(isShort ? domains.map((domain) => `${name}.${domain}`) : []), name];
  try {
    return await firstKnown(sources.asked, candidates, family);
  } catch (error) {
    // A name without a dot may be a neighbour's, which other services than DNS know.
    if (!isNoSuchName(error) || name.includes(".")) throw error;
    return askSystem(name, family);
  }
}

/** The addresses of the first name that has some. Any other answer than "no such name" ends the search. */
async function firstKnown(
  asked: dns.Resolver,
  [name, ...others]: readonly string[],
  family: 4 | 6 | undefined,
): Promise<readonly DialAddress[]> {
  try {
    return await askFamilies(asked, name ?? "", family === undefined ? [4, 6] : [family]);
  } catch (error) {
    if (others.length === 0 || !isNoSuchName(error)) throw error;
    return firstKnown(asked, others, family);
  }
}

interface FamilyAnswer {
  readonly addresses: readonly DialAddress[];
  readonly error?: unknown;
}

function askFamilies(asked: dns.Resolver, name: string, families: readonly (4 | 6)[]): Promise<readonly DialAddress[]> {
  return new Promise((resolve, reject) => {
    const answers: FamilyAnswer[] = [];
    let patience: NodeJS.Timeout | undefined;
    function finish(): void {
      clearTimeout(patience);
      const addresses = answers.flatMap((answer) => answer.addresses);
      if (addresses.length > 0) resolve(addresses);
      else reject(tellingError(answers));
    }
    for (const family of families) {
      askOne(asked, name, family).then((answer) => {
        answers.push(answer);
        if (answers.length === families.length) finish();
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

function isNoSuchName(error: unknown): boolean {
  return hasCode(error, "ENOTFOUND") || hasCode(error, "ENODATA");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function askSystem(name: string, family: 4 | 6 | undefined): Promise<readonly DialAddress[]> {
  const addresses = await dns.lookup(name, { all: true, family: family ?? 0 });
  return addresses.map((one) => ({ address: one.address, family: one.family === 6 ? 6 : 4 }));
}
