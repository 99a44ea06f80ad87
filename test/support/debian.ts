import { existsSync } from "node:fs";

/**
 * Why a test with real programs cannot run here, where one of their files is missing. Where everything has to be tested
 * that is an error. `files`: a file of each Debian package, by the package's name.
 */
export function missingPackages(files: Readonly<Record<string, string>>): string | undefined {
  const missing = Object.keys(files).filter((name) => !existsSync(files[name] ?? ""));
  if (missing.length === 0) return undefined;
  const reason = `missing: apt-get install --no-install-recommends ${missing.join(" ")}`;
  if (process.env["CI"] === "true") throw new Error(reason);
  return reason;
}
