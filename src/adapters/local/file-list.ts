/** A file as it was written: enough to know whether a text is the same without reading it. */
export interface FileMark {
  readonly bytes: number;
  readonly digest: string;
}

const HEAD = "Allclear wrote this folder and replaces it as a whole. Keep nothing of your own here.\n";

/** A line for people, then one for each file: digest, size in bytes, path. */
export function encodeFileList(files: ReadonlyMap<string, FileMark>): string {
  const lines = [...files].map(([path, { bytes, digest }]) => `${digest} ${bytes} ${JSON.stringify(path)}\n`);
  return HEAD + lines.join("");
}

/** The files by path; a line that is not understood is a file that is not known. */
export function decodeFileList(text: string): ReadonlyMap<string, FileMark> {
  const files = new Map<string, FileMark>();
  for (const line of text.split("\n")) {
    const [, digest, bytes, path] = /^(\S+) (\d+) (".*")$/.exec(line) ?? [];
    if (digest === undefined || path === undefined) continue;
    files.set(JSON.parse(path), { bytes: Number(bytes), digest });
  }
  return files;
}
