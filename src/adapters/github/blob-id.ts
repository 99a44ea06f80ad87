import { createHash } from "node:crypto";

/** As git names a file's content. */
export function blobId(text: string): string {
  const content = Buffer.from(text);
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
