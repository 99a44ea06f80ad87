/** `npm run bench -- <name>`: measures, never asserts. Each bench prints its own table; THE REGISTRY is below. */
import process from "node:process";

const BENCHES: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<void> }>>> = {
  round: () => import("./round.ts"),
  history: () => import("./history.ts"),
  probe: () => import("./probe.ts"),
  oncall: () => import("./oncall.ts"),
  writers: () => import("./writers.ts"),
  page: () => import("./page.ts"),
};

const [name = ""] = process.argv.slice(2);
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load === undefined) {
  process.stderr.write(`npm run bench -- <name>, one of: ${Object.keys(BENCHES).join(", ")}\n`);
  process.exitCode = 2;
} else {
  await (await load()).run();
}
