import { sweepTest } from "./sweep-tests.ts";

for (const blow of ["hang", "rateLimit"] as const)
  sweepTest(`${blow}, at each request in turn`, { blow }, { least: 31 });
