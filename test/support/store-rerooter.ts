import { systemClock } from "../../src/adapters/local/clock.ts";
import { createLocalStore } from "../../src/adapters/local/store.ts";

/** A process of its own that begins a branch anew: `store-rerooter.ts <directory> <ref> <archive>`. */
const [directory = "", ref = "", archive = ""] = process.argv.slice(2);
const author = { name: "Allclear", email: "bot@allclear.example" };
const searchPath = process.env["PATH"] ?? "";
const store = createLocalStore({ directory, ref, author, clock: systemClock(), searchPath });
const head = await store.head();
if (head !== undefined) await store.reroot({ head, message: "anew", archive });
