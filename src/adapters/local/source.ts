import { existsSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import type { CommitId } from "../../core/brand.ts";
import { AdapterError, type ConfigSource } from "../../ports.ts";
import { type Content, configPaths, findConfig } from "../config-files.ts";

export interface LocalSourceOptions {
  /** Paths are relative to it: the workspace, or where the command was called. */
  readonly directory: string;
  /** A file or a folder; absent means the usual places. */
  readonly path?: string;
  /** The commit that is checked out, where that is known for certain. */
  readonly commit?: CommitId;
}

/** The config from the disk. It knows no other commit than the one that is checked out. */
export function createLocalSource({ directory, path, commit }: LocalSourceOptions): ConfigSource {
  function refuseOther(at: CommitId | undefined): void {
    if (at === undefined || at === commit) return;
    throw new AdapterError("not-found", `the config of commit ${at} is not on this disk`, {
      next: "mend the config that is here",
    });
  }

  return {
    async readText(name, at) {
      refuseOther(at);
      const root = await realpath(directory);
      // A link may lead to what the config's author must not read here: the environment of this very process, say.
      const file = await realpath(resolve(root, name)).catch(() => undefined);
      if (file?.startsWith(root + sep) !== true) return undefined;
      const content = await look(file);
      return content?.kind === "file" ? content.text : undefined;
    },
    async readConfig(at) {
      refuseOther(at);
      const search = { isThorough: true, ...(path === undefined ? {} : { path }) };
      const files = await findConfig((each) => look(resolve(directory, each)), search);
      return { files, ...(commit === undefined ? {} : { commit }) };
    },
  };
}

/** Is there anything at one of the places where `createLocalSource` with the same path looks? */
export function hasLocalConfig(directory: string, path?: string): boolean {
  return configPaths(path).some((each) => existsSync(resolve(directory, each)));
}

async function look(path: string): Promise<Content | undefined> {
  try {
    return { kind: "file", text: await readFile(path, "utf8") };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EISDIR") return { kind: "folder", names: await readdir(path) };
    throw new AdapterError("forbidden", `${path} cannot be read`, { next: "let this user read it", cause });
  }
}
