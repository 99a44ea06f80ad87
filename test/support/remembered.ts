import { join } from "node:path";
import { createLocalStore } from "../../src/adapters/local/store.ts";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { DEFAULT_HISTORY_REF } from "../../src/core/defaults.ts";
import type { Store } from "../../src/ports.ts";
import { at } from "./builders.ts";

/** The files as one commit of a history below a directory, where commands look for it. */
export async function remembered(directory: string, files: ReadonlyMap<string, string>): Promise<Store> {
  const path = process.env["PATH"];
  const store = createLocalStore({
    directory: join(directory, "history.git"),
    ref: DEFAULT_HISTORY_REF,
    author: { name: "Allclear", email: "allclear@users.noreply.github.com" },
    clock: quickClock({ start: at("12:00") }),
    ...(path === undefined ? {} : { searchPath: path }),
  });
  await store.commit({ parent: await store.head(), message: "as the test wants it", files });
  return store;
}
