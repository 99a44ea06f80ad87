import { instant } from "../../core/brand.ts";
import type { Served } from "../../ports.ts";

/** What a published `build.json` says of its site; nothing where the text is not one of ours. */
export function servedBuild(text: string): Omit<Extract<Served, { kind: "ours" }>, "url"> | undefined {
  let build: unknown;
  try {
    build = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof build !== "object" || build === null || !("news" in build) || !("builtAt" in build)) return undefined;
  const { news, builtAt } = build;
  const at = Date.parse(String(builtAt));
  if (typeof news !== "number" || !Number.isFinite(at)) return undefined;
  return { kind: "ours", news, at: instant(at) };
}
