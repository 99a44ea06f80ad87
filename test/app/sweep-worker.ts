/** A process of its own for sweeps: a plan comes in, what was found goes out. */
import { sweep } from "./sweep.ts";

process.on("message", async (plan: Parameters<typeof sweep>[0]) => process.send?.(await sweep(plan)));
