import { trackerContract } from "../contract/tracker.ts";
import { createMemoryTracker } from "../support/memory-tracker.ts";

trackerContract("the tests' tracker in memory", () => {
  const tracker = createMemoryTracker();
  return Promise.resolve({ tracker, another: () => tracker, close: () => Promise.resolve() });
});
