/**
 * What it may take to judge one expectation of one answer. A step is about 30 ns, so that no answer keeps a round from its
 * other checks for longer than a moment, whatever its sender made of it.
 */
const MOST_STEPS = 2_000_000;

/** Counts the steps of judging one expectation. */
export class Work {
  private left = MOST_STEPS;

  /** Throws `TooMuchWork` where there are not so many left. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new TooMuchWork();
  }
}

/** The answer takes longer to look through than a look may. */
export class TooMuchWork extends Error {
  constructor() {
    super("the answer takes too long to look through");
    this.name = "TooMuchWork";
  }
}
