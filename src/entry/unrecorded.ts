import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RoundOutcome } from "../app/round.ts";

/** Writes what a round could not record into the folder, for `allclear adopt`; answers the file, or nothing where all was recorded. */
export async function keepUnrecorded(folder: string, { round, unrecorded }: RoundOutcome): Promise<string | undefined> {
  if (unrecorded === undefined) return undefined;
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${round.id.replaceAll(/[^\w.-]/g, "-")}.ndjson`);
  await writeFile(file, unrecorded);
  return file;
}
