/** The import rule and the purity rule of `src/README.md` as data, and the functions that find breaches in a source text. */

const ALLOWED_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  ports: ["core"],
  assertions: ["core", "assertions"],
  page: ["core", "page"],
  commands: ["core", "commands"],
  checks: ["core", "assertions", "ports", "checks"],
  notifiers: ["core", "assertions", "ports", "notifiers"],
  config: ["core", "assertions", "checks", "notifiers", "ports", "config"],
  app: ["core", "assertions", "page", "commands", "checks", "notifiers", "ports", "config", "app"],
  adapters: ["core", "ports", "adapters"],
  entry: [
    "core",
    "assertions",
    "page",
    "commands",
    "checks",
    "notifiers",
    "ports",
    "config",
    "app",
    "adapters",
    "entry",
  ],
};

const PURE_FOLDERS: ReadonlySet<string> = new Set(["core", "assertions", "page", "commands", "config"]);

/** Package (or scheme) pattern to the folders, with subfolder where narrower, that may import it. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^yaml$/, ["config"]],
  [/^zod(\/|$)/, ["config", "assertions", "checks", "notifiers"]],
  [/^(re2js|json-p3)$/, ["assertions/engine"]],
  [/^@datadog\/sketches-js$/, ["core/history"]],
  [/^temporal-polyfill$/, ["core"]],
  [/^rrule-temporal$/, ["core/maintenance"]],
  [/^d3-(shape|scale)$/, ["page"]],
  [/^micromark(-extension-gfm)?$/, ["page"]],
  [/^undici$/, ["adapters/net"]],
  [/^nodemailer(\/|$)/, ["adapters/net"]],
  [/^@octokit\//, ["adapters/github"]],
  [/^@actions\//, ["entry"]],
  [/^node:/, ["adapters", "entry"]],
];

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\basync\b/, "async"],
  [/\bawait\b/, "await"],
  [/\bPromise\b/, "Promise"],
  [/\bDate\.now\b/, "Date.now"],
  [/\bnew Date\(\s*\)/, "new Date()"],
  [/\bMath\.random\b/, "Math.random"],
  [/\bprocess\b/, "process"],
  [/\bperformance\b/, "performance"],
  [/\b(setTimeout|setInterval|queueMicrotask|setImmediate)\b/, "a timer"],
  [/\bfetch\(/, "fetch"],
  [/\bcrypto\./, "crypto"],
];

const ENVIRONMENT = /\bprocess\.(env|argv)\b/;

function folderOf(path: string): string {
  const [, folder = ""] = path.split("/");
  return folder.replace(/\.ts$/, "");
}

/** Every module named by an import or export in the text, static, dynamic or type-only. */
export function importsOf(source: string): readonly string[] {
  const named = source.matchAll(/(?:^|[\s;}])(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']/g);
  const bare = source.matchAll(/(?:^|[\s;(=])import\s*\(?\s*["']([^"']+)["']/g);
  return [...named, ...bare].flatMap((match) => match[1] ?? []);
}

/** The text without comments and string contents, so that prose about `process` is no breach. Offsets are not kept. */
export function codeOf(source: string): string {
  return source.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/(?![*/\s])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+\/[dgimsuvy]*(?=[\s,;.)\]}:])/g,
    (match) => (match.startsWith("/") ? " " : '""'),
  );
}

function importBreach(path: string, specifier: string): string | undefined {
  const folder = folderOf(path);
  if (specifier.startsWith(".")) {
    const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
    const reached = folderOf(target);
    if (ALLOWED_FOLDERS[folder]?.includes(reached)) return undefined;
    return `${path}: \`${folder}\` must not import \`${target}\``;
  }
  const rule = PACKAGES.find(([pattern]) => pattern.test(specifier));
  if (rule?.[1].some((allowed) => path.startsWith(`src/${allowed}/`))) return undefined;
  return `${path}: \`${folder}\` must not import package \`${specifier}\``;
}

/** Every breach of the import and purity rules in one source file; `path` is relative to the repository. */
export function breaches(path: string, source: string): readonly string[] {
  const found = importsOf(source).flatMap((specifier) => importBreach(path, specifier) ?? []);
  const code = codeOf(source);
  if (PURE_FOLDERS.has(folderOf(path))) {
    for (const [pattern, name] of IMPURE) if (pattern.test(code)) found.push(`${path}: pure code must not use ${name}`);
  }
  if (folderOf(path) !== "entry" && ENVIRONMENT.test(code)) {
    found.push(`${path}: only \`entry\` reads the environment and the command line`);
  }
  return found;
}

const FUNCTION_START = /^(\s*)(?:export )?(?:async )?function\b|^(\s*)(?:async )?\w+\([^)]*\)[^=;]*\{$/;

/** Functions longer than `limit` lines, found by indentation: the formatter closes a function at the column it began. */
export function longFunctions(path: string, source: string, limit: number): readonly string[] {
  const lines = source.split("\n");
  return lines.flatMap((line, start) => {
    const indent = FUNCTION_START.exec(line)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (indent === undefined || /^\s*(if|for|while|switch|catch)\b/.test(line)) return [];
    const end = lines.findIndex((other, index) => index > start && other.startsWith(`${indent}}`));
    const length = end - start + 1;
    return end >= 0 && length > limit ? [`${path}:${start + 1}: ${length} lines, at most ${limit}`] : [];
  });
}
