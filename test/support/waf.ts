import { NGINX, type NginxConfig } from "./nginx.ts";

const MODULE = "/usr/lib/nginx/modules/ngx_http_modsecurity_module.so";
const SETUP = "/etc/modsecurity/crs/crs-setup.conf";
const RULES = "/usr/share/modsecurity-crs/rules";

/** A file of each Debian package, by name. */
export const WAF = {
  ...NGINX,
  "libnginx-mod-http-modsecurity": MODULE,
  "modsecurity-crs": `${RULES}/REQUEST-949-BLOCKING-EVALUATION.conf`,
};

/** nginx with ModSecurity and the OWASP Core Rule Set as Debian ships it, but blocking, at a paranoia level (1 is the set's default, 4 its strictest). */
export function behindWaf(port: number, paranoia: 1 | 2 | 3 | 4): NginxConfig {
  return {
    modules: [MODULE],
    files: {
      "page.txt": "welcome",
      "waf.conf": `
SecRuleEngine On
SecRequestBodyAccess On
SecAuditEngine Off
Include ${SETUP}
SecAction "id:900000,phase:1,nolog,pass,t:none,setvar:tx.paranoia_level=${paranoia}"
Include ${RULES}/*.conf
`,
    },
    http: `
  server {
    listen 127.0.0.1:${port};
    modsecurity on;
    modsecurity_rules_file waf.conf;
    # A file, since \`return\` answers before the rules are asked.
    root .;
    location / { try_files /page.txt =404; }
  }`,
  };
}
