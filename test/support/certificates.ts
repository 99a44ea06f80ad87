import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  /** PEM, leaf first. */
  readonly cert: string;
  readonly key: string;
}

export interface Authority {
  /** The root, as PEM. */
  readonly root: string;
  /** A certificate of the root for 127.0.0.1 and localhost unless told otherwise. */
  leaf(options?: LeafOptions): Certificate;
  /** A certificate whose signature was changed on the way. */
  forged(): Certificate;
  /** A certificate of an intermediate that is not sent along. */
  withoutIntermediate(): Certificate;
  selfSigned(): Certificate;
}

export interface LeafOptions {
  /** Subject alternative names, as OpenSSL spells them. */
  readonly names?: string;
  /** `YYYYMMDDHHMMSSZ`. */
  readonly from?: string;
  readonly to?: string;
  readonly purpose?: "serverAuth" | "clientAuth";
  /** `weak`: RSA with 1,024 bits, which nobody takes any more. */
  readonly key?: "good" | "weak";
}

const CONFIG = `
[ca]
default_ca = own
[own]
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
default_days = 30
[any]
commonName = supplied
[root]
basicConstraints = critical, CA:true
keyUsage = keyCertSign, cRLSign
`;

const WEAK_KEY = ["-newkey", "rsa:1024", "-nodes"];

/** The signature stands at the end of a certificate. */
function withBrokenSignature(pem: string): string {
  const der = Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ""), "base64");
  der[der.length - 1] = (der.at(-1) ?? 0) ^ 1;
  const lines = der.toString("base64").replace(/.{64}/g, "$&\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** An authority with certificates good and bad, made with \`openssl\`; the files are gone when this returns. */
export function createAuthority(): Authority {
  const directory = mkdtempSync(join(tmpdir(), "authority-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  const run = (...parts: readonly string[]) =>
    execFileSync("openssl", parts, { cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
  const read = (name: string) => readFileSync(join(directory, name), "utf8");
  writeFileSync(join(directory, "ca.cnf"), CONFIG);
  writeFileSync(join(directory, "index.txt"), "");
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const selfSign = (name: string, ...more: readonly string[]) =>
    run("req", "-x509", ...newKey, "-days", "30", "-keyout", `${name}.key`, "-out", `${name}.pem`, ...more);
  selfSign("root", "-subj", "/O=Test Authority/CN=Test Root", "-config", "ca.cnf", "-extensions", "root");

  let count = 0;
  function issue(
    issuer: string,
    subject: string,
    extension: readonly string[],
    dates: readonly string[],
    key = newKey,
  ): string {
    count += 1;
    const name = `issued-${count}`;
    run(
      "req",
      "-new",
      ...key,
      "-subj",
      `/CN=${subject}`,
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.csr`,
      ...extension,
    );
    const signing = ["-config", "ca.cnf", "-cert", `${issuer}.pem`, "-keyfile", `${issuer}.key`];
    run("ca", "-batch", "-notext", ...signing, ...dates, "-in", `${name}.csr`, "-out", `${name}.pem`);
    return name;
  }
  const pair = (name: string): Certificate => ({ cert: read(`${name}.pem`), key: read(`${name}.key`) });

  return {
    root: read("root.pem"),
    leaf({ names = "DNS:localhost,IP:127.0.0.1", from, to, purpose = "serverAuth", key = "good" } = {}) {
      const extensions = ["-addext", `subjectAltName=${names}`, "-addext", `extendedKeyUsage=${purpose}`];
      const dates = [
        ...(from === undefined ? [] : ["-startdate", from]),
        ...(to === undefined ? [] : ["-enddate", to]),
      ];
      return pair(issue("root", "leaf", extensions, dates, key === "weak" ? WEAK_KEY : newKey));
    },
    forged() {
      const { cert, key } = pair(issue("root", "leaf", ["-addext", "subjectAltName=IP:127.0.0.1"], []));
      return { cert: withBrokenSignature(cert), key };
    },
    withoutIntermediate() {
      const intermediate = issue("root", "Intermediate", ["-addext", "basicConstraints=critical,CA:true"], []);
      return pair(issue(intermediate, "leaf", ["-addext", "subjectAltName=IP:127.0.0.1"], []));
    },
    selfSigned() {
      selfSign("self", "-subj", "/CN=self", "-addext", "subjectAltName=IP:127.0.0.1");
      return pair("self");
    },
  };
}
