import { sweepTest } from "./sweep-tests.ts";

for (const blow of ["error", "half"] as const) sweepTest(`${blow}, at each request in turn`, { blow }, { least: 31 });
