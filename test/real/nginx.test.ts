import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Result } from "../../src/core/result.ts";
import { createAuthority } from "../support/certificates.ts";
import { missingPackages } from "../support/debian.ts";
import { NGINX, startNginx } from "../support/nginx.ts";
import { deadPort, rawServer, scriptedServer } from "../support/servers.ts";
import { type LookOptions, look } from "./look.ts";

interface Row {
  readonly rule: string;
  /** On the plain server; a whole URL elsewhere. */
  readonly at: string;
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly options?: LookOptions;
  /** State, reason and, where there was an answer, its code. */
  readonly seen: readonly [state: Result["state"], reason: string, status?: number];
  readonly text: RegExp;
  readonly facts?: Result["facts"];
}

const authority = createAuthority();
const NOTHING = {
  server: undefined,
  tlsProtocol: undefined,
  certificateIssuer: undefined,
  redirects: undefined,
  wall: undefined,
};

test("what a real nginx answers", { skip: missingPackages(NGINX) ?? false }, async (t) => {
  const site = await openSite(t);
  for (const { rule, at, keys, options, seen, text, facts = {} } of rows(site)) {
    await t.test(rule, async () => {
      const url = at.startsWith("/") ? `http://127.0.0.1:${site.plain}${at}` : at;
      const result = await look({ url, ...keys }, { ca: [authority.root], ...options });
      assert.deepEqual([result.state, result.reason, result.status], [seen[0], seen[1], seen[2]], result.text);
      assert.match(result.text, text);
      const { address, family, server, tlsProtocol, certificateIssuer, redirects, wall } = result.facts;
      const found = { address, family, server, tlsProtocol, certificateIssuer, redirects, wall };
      assert.deepEqual(found, { ...NOTHING, address: "127.0.0.1", family: 4, ...facts });
    });
  }

  await t.test("limit_req lets the first look pass and refuses the next: blocked, not down", async () => {
    const url = `http://127.0.0.1:${site.plain}/limited`;
    assert.equal((await look({ url })).state, "up");
    const { state, reason, status, facts } = await look({ url });
    assert.deepEqual([state, reason, status, facts.server], ["blocked", "wall.rate-limit", 429, "nginx"]);
  });
});

function rows({ plain, secure, mutual, refusing }: Site): readonly Row[] {
  const nginx = { server: "nginx" };
  const tls = { tlsProtocol: "TLSv1.3", certificateIssuer: "Test Root" };
  return [
    { rule: "200", at: "/", seen: ["up", "http.200", 200], text: /^200 in \d+ ms$/, facts: nginx },
    {
      rule: "deny all, on a check that was up",
      at: "/denied",
      seen: ["down", "http.403", 403],
      text: /^403, expected 2xx; who refused is unknown$/,
      facts: nginx,
    },
    {
      rule: "deny all, on a check that was never seen up",
      at: "/denied",
      options: { verified: false },
      seen: ["unknown", "check.unverified", 403],
      text: /^403, expected 2xx; who refused is unknown$/,
      facts: nginx,
    },
    { rule: "a login of nginx", at: "/login", seen: ["down", "http.401", 401], text: /^401/, facts: nginx },
    { rule: "upstream dead", at: "/dead", seen: ["down", "edge.nginx.origin", 502], text: /^502/, facts: nginx },
    { rule: "upstream too slow", at: "/slow", seen: ["down", "edge.nginx.origin", 504], text: /^504/, facts: nginx },
    {
      rule: "upstream dies in the middle",
      at: "/half",
      seen: ["down", "http.truncated", 200],
      text: /^200, but no whole answer/,
      facts: nginx,
    },
    { rule: "return 444", at: "/silence", seen: ["down", "http.closed"], text: /^no answer/ },
    {
      rule: "a chain of 301",
      at: "/1",
      seen: ["up", "http.200", 200],
      text: /^200/,
      facts: { ...nginx, redirects: 3 },
    },
    {
      rule: "a chain of 301 that is not followed",
      at: "/1",
      keys: { redirects: 0, expect: { status: 301 } },
      seen: ["up", "http.301", 301],
      text: /^301/,
      facts: nginx,
    },
    { rule: "301 to itself", at: "/loop", seen: ["down", "redirect.loop", 301], text: /redirect/, facts: nginx },
    {
      rule: "301 to https",
      at: "/secure",
      seen: ["up", "http.200", 200],
      text: /^200/,
      facts: { ...nginx, ...tls, redirects: 1 },
    },
    {
      rule: "gzip, read before it is compared",
      at: "/gzip",
      keys: { expect: { body: { contains: "needle" } } },
      seen: ["up", "http.200", 200],
      text: /^200/,
      facts: nginx,
    },
    {
      rule: "a page that comes too slowly",
      at: "/drip",
      keys: { timeout: "400ms" },
      seen: ["down", "http.stalled", 200],
      text: /within 400ms/,
      facts: nginx,
    },
    {
      rule: "TLS",
      at: `https://127.0.0.1:${secure}/`,
      seen: ["up", "http.200", 200],
      text: /^200/,
      facts: { ...nginx, ...tls },
    },
    {
      rule: "http:// on a TLS port",
      at: `http://127.0.0.1:${secure}/`,
      seen: ["down", "http.400", 400],
      text: /^400/,
      facts: nginx,
    },
    { rule: "https:// on a plain port", at: `https://127.0.0.1:${plain}/`, seen: ["down", "tls.not-tls"], text: /TLS/ },
    {
      rule: "a client certificate is required",
      at: `https://127.0.0.1:${mutual}/`,
      seen: ["down", "http.400", 400],
      text: /^400/,
      facts: { ...nginx, ...tls },
    },
    {
      rule: "ssl_reject_handshake",
      at: `https://other.localhost:${refusing}/`,
      seen: ["down", "tls.sni"],
      text: /name/,
    },
  ];
}

interface Site {
  readonly plain: number;
  readonly secure: number;
  /** Asks for a client certificate. */
  readonly mutual: number;
  /** Knows no name. */
  readonly refusing: number;
}

async function openSite(t: TestContext): Promise<Site> {
  const [plain, secure, mutual, refusing, dead] = await Promise.all([
    deadPort(),
    deadPort(),
    deadPort(),
    deadPort(),
    deadPort(),
  ]);
  const slow = await rawServer(t, () => undefined);
  const half = await scriptedServer(t, ["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"]);
  const { cert, key } = authority.leaf({ names: "DNS:localhost,DNS:other.localhost,IP:127.0.0.1" });
  const secured = "ssl_certificate leaf.pem; ssl_certificate_key leaf.key;";
  const http = `
  limit_req_zone $binary_remote_addr zone=looks:1m rate=1r/m;
  ssl_protocols TLSv1.2 TLSv1.3;
  server {
    listen 127.0.0.1:${plain};
    location = / { return 200 "welcome"; }
    location = /denied { deny all; }
    location = /login { auth_basic "staff"; auth_basic_user_file users; }
    location = /limited { limit_req zone=looks; limit_req_status 429; try_files /page.txt =404; }
    location = /dead { proxy_pass http://127.0.0.1:${dead}; }
    location = /slow { proxy_pass http://127.0.0.1:${slow}; proxy_read_timeout 200ms; }
    location = /half { proxy_pass http://127.0.0.1:${half}; }
    location = /silence { return 444; }
    location = /1 { return 301 /2; }
    location = /2 { return 301 /3; }
    location = /3 { return 301 /; }
    location = /loop { return 301 /loop; }
    location = /secure { return 301 https://127.0.0.1:${secure}/; }
    location = /gzip { gzip on; gzip_types text/plain; gzip_min_length 1; try_files /page.txt =404; }
    location = /drip { limit_rate 1k; try_files /page.txt =404; }
    root .;
  }
  server { listen 127.0.0.1:${secure} ssl; ${secured} location / { return 200 "welcome"; } }
  server {
    listen 127.0.0.1:${mutual} ssl;
    ${secured}
    ssl_client_certificate root.pem;
    ssl_verify_client on;
    location / { return 200 "welcome"; }
  }
  server { listen 127.0.0.1:${refusing} ssl; ssl_reject_handshake on; }`;
  const page = `needle ${"in a haystack ".repeat(2_000)}`;
  await startNginx(t, {
    http,
    files: { "leaf.pem": cert, "leaf.key": key, "root.pem": authority.root, "page.txt": page },
  });
  return { plain, secure, mutual, refusing };
}
