import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder, gone when the test has ended. */
export async function scratchFolder(test: { after(clean: () => Promise<void>): unknown }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "allclear-"));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
