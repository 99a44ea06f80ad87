/**
 * Loaded before every test, and by the programs it starts: what Node makes of a module is kept, since each file of tests is a
 * process of its own and would strip the types of the same two hundred modules again.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(new URL("../../node_modules/.cache/allclear", import.meta.url));
enableCompileCache(process.env["NODE_COMPILE_CACHE"]);
