import { systemClock } from "../../src/adapters/local/clock.ts";
import { createLocalStore } from "../../src/adapters/local/store.ts";
import { appendLine } from "../contract/store.ts";

/** A process of its own that adds one line to the history: `store-writer.ts <directory> <ref> <line>`. */
const [directory = "", ref = "", line = ""] = process.argv.slice(2);
const author = { name: line, email: "writer@allclear.example" };
const searchPath = process.env["PATH"] ?? "";
await appendLine(createLocalStore({ directory, ref, author, clock: systemClock(), searchPath }), line);
