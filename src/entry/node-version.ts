/** The oldest Node.js that has all we use, as `engines` of `package.json` says it. */
export const LEAST_NODE = "22.19.0";

/** What to tell the user of a Node.js that is too old; nothing where it will do. `version`: `24.21.0`. */
export function oldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `allclear needs Node.js ${LEAST_NODE} or newer, and this is ${version}; install a newer one`;
}
