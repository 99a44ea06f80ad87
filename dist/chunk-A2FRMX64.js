import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/fail-on.ts
function isFailure(overall, failOn) {
  switch (failOn) {
    case "never":
      return false;
    case "degraded":
      return overall === "degraded" || overall === "down";
    case "down":
      return overall === "down";
  }
}

// src/entry/unrecorded.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
async function keepUnrecorded(folder, { round, unrecorded }) {
  if (unrecorded === void 0) return void 0;
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${round.id.replaceAll(/[^\w.-]/g, "-")}.ndjson`);
  await writeFile(file, unrecorded);
  return file;
}

export {
  isFailure,
  keepUnrecorded
};
