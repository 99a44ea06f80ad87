import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ends, startProgram } from "./program.ts";
import { scratchFolder } from "./scratch.ts";
import { deadPort } from "./servers.ts";

/** A file of each Debian package, by name. */
export const PEERS = {
  "prometheus-blackbox-exporter": "/usr/bin/prometheus-blackbox-exporter",
  "monitoring-plugins-basic": "/usr/lib/nagios/plugins/check_http",
} as const;

/** What a peer is asked to look at, as our config says it. */
export interface PeerCheck {
  readonly url: string;
  /** The body has to contain it. */
  readonly contains?: string;
  readonly timeoutS: number;
}

/** Another monitor's answer: is the target up, by its own defaults? */
export type Peer = (check: PeerCheck) => Promise<boolean>;

/** blackbox_exporter's HTTP prober, which trusts `ca` (PEM), looks for no text but those of `texts`, and waits at most `timeoutS`. */
export async function startBlackbox(
  t: Ends,
  { ca, texts, timeoutS }: { readonly ca: string; readonly texts: readonly string[]; readonly timeoutS: number },
): Promise<Peer> {
  const folder = await scratchFolder(t);
  const port = await deadPort();
  const http = { preferred_ip_protocol: "ip4", tls_config: { ca_file: join(folder, "ca.pem") } };
  const prober = { prober: "http", timeout: `${timeoutS}s` };
  const modules = ["", ...texts].map((text, index) => [
    `text${index}`,
    { ...prober, http: text === "" ? http : { ...http, fail_if_body_not_matches_regexp: [text] } },
  ]);
  await writeFile(join(folder, "ca.pem"), ca);
  await writeFile(join(folder, "blackbox.yml"), JSON.stringify({ modules: Object.fromEntries(modules) }));
  await startProgram(t, {
    path: PEERS["prometheus-blackbox-exporter"],
    words: ["--config.file", "blackbox.yml", "--web.listen-address", `127.0.0.1:${port}`],
    folder,
    ready: /TLS is disabled/,
  });
  return async ({ url, contains }) => {
    const module = contains === undefined ? 0 : 1 + texts.indexOf(contains);
    const asked = new URLSearchParams({ module: `text${module}`, target: url });
    const response = await fetch(`http://127.0.0.1:${port}/probe?${asked}`);
    return /^probe_success 1$/m.test(await response.text());
  };
}

/** Monitoring Plugins' check_http: up is its OK, not its WARNING. It follows redirects and looks at the days left as it is told. */
export function checkHttp({ url, contains, timeoutS }: PeerCheck): Promise<boolean> {
  const { protocol, hostname, port, pathname } = new URL(url);
  const words = [
    ...["-I", "127.0.0.1", "-H", hostname, "-p", port, "-u", pathname, "-f", "follow", "-t", String(timeoutS)],
    ...(protocol === "https:" ? ["-S", "--sni", "-C", "1", "--continue-after-certificate"] : []),
    ...(contains === undefined ? [] : ["-s", contains]),
  ];
  return new Promise((resolve) => {
    execFile(PEERS["monitoring-plugins-basic"], words, (error) => resolve(error === null));
  });
}
