/** A process of its own that does one round in a folder: `history-round.ts <directory> <round id> <time> <url>`. */
import { writeSync } from "node:fs";
import { quickClock } from "../../src/adapters/local/clock.ts";
import { runRound } from "../../src/app/round.ts";
import { instant } from "../../src/core/brand.ts";
import { configOf, openLocalPlace, roundInput } from "./history-place.ts";

const [directory = "", id = "", time = "", url = ""] = process.argv.slice(2);
const place = await openLocalPlace(directory);
const world = place.world(quickClock({ start: instant(Number(time)) }), {
  report: (progress) => {
    // At once: what is still in a buffer when the process is killed was never said.
    if (progress.kind === "committed") writeSync(1, `${progress.commit}\n`);
  },
});
await runRound(world, roundInput(configOf(url, ["shop"]), id));
process.exit(0);
