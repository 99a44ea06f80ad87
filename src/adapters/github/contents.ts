import type { CommitId } from "../../core/brand.ts";
import { AdapterError } from "../../ports.ts";
import type { Content } from "../config-files.ts";
import type { GitHubClient } from "./client.ts";

/**
 * What stands at a path in a commit (default: the default branch's newest), in one request; files up to 100 MB. Nothing
 * where there is nothing. A commit that GitHub does not know throws: it says nothing about the file.
 */
export async function readContent(client: GitHubClient, path: string, at?: CommitId): Promise<Content | undefined> {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...client.repository,
      path,
      mediaType: { format: "raw" },
      ...(at === undefined ? {} : { ref: at }),
    });
    return contentOf(data);
  } catch (error) {
    if (error instanceof AdapterError && error.code === "not-found" && !/no commit found/i.test(error.message)) {
      return undefined;
    }
    throw error;
  }
}

/** A file comes as it is, a folder as the list of its entries. */
function contentOf(data: unknown): Content {
  if (typeof data === "string") return { kind: "file", text: data };
  if (data instanceof ArrayBuffer) return { kind: "file", text: new TextDecoder().decode(data) };
  const entries: readonly unknown[] = Array.isArray(data) ? data : [];
  return { kind: "folder", names: entries.flatMap(nameOf) };
}

function nameOf(entry: unknown): readonly string[] {
  const isNamed = typeof entry === "object" && entry !== null && "name" in entry;
  return isNamed && typeof entry.name === "string" ? [entry.name] : [];
}
