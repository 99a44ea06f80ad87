import { AdapterError, type ConfigFiles } from "../ports.ts";

/** What stands at a path. */
export type Content =
  | { readonly kind: "file"; readonly text: string }
  | { readonly kind: "folder"; readonly names: readonly string[] };

/** Looks at one path; nothing where there is nothing. */
export type Look = (path: string) => Promise<Content | undefined>;

export interface Search {
  /** The only place to look at, as the user gave it; absent means the usual ones. */
  readonly path?: string;
  /** Look also at the places behind the first find, and refuse two configs. */
  readonly isThorough: boolean;
}

/** In the order of looking, the most usual first. */
const USUAL_PATHS = [".github/allclear.yml", ".github/allclear.yaml", ".github/allclear"];

/**
 * The config's files in name order: one file, or the `.yml` and `.yaml` files of one folder. Throws `AdapterError`:
 * `not-found` names the places that were looked at, `invalid` two configs that were found.
 */
export async function findConfig(look: Look, { path, isThorough }: Search): Promise<ConfigFiles["files"]> {
  const paths = configPaths(path);
  const found: { readonly path: string; readonly content: Content }[] = [];
  for (const each of paths) {
    const content = await look(each);
    if (content !== undefined) found.push({ path: each, content });
    if (content !== undefined && !isThorough) break;
  }
  const [first, second] = found;
  if (first === undefined) throw noConfig(paths);
  if (second !== undefined) throw twoConfigs(first.path, second.path);
  return filesOf(look, first.path, first.content);
}

/** Where a config is looked for; `path` is the place that the user gave. */
export function configPaths(path?: string): readonly string[] {
  return path === undefined ? USUAL_PATHS : [path.replace(/\/+$/, "")];
}

async function filesOf(look: Look, path: string, content: Content): Promise<ConfigFiles["files"]> {
  if (content.kind === "file") return [{ name: path, text: content.text }];
  const names = content.names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name: `${path}/${name}`, content: await look(`${path}/${name}`) })),
  );
  const texts = files.flatMap((file) =>
    file.content?.kind === "file" ? [{ name: file.name, text: file.content.text }] : [],
  );
  if (texts.length === 0) throw noConfig([`${path}/*.yml`]);
  return texts;
}

function noConfig(paths: readonly string[]): AdapterError {
  const looked = paths.map((path) => `\`${path}\``).join(", ");
  return new AdapterError("not-found", `there is no config: looked for ${looked}`, {
    next: `add \`${USUAL_PATHS[0]}\`; a list \`checks:\` with a \`name\` and a \`url\` is enough`,
  });
}

function twoConfigs(one: string, other: string): AdapterError {
  return new AdapterError("invalid", `there are two configs: \`${one}\` and \`${other}\``, {
    next: "keep one of them; several files belong into the folder",
  });
}
