/**
 * How many single letters must be added, taken away, changed or swapped with their neighbour to turn one word into the
 * other (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  let twoUp: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          cost(above, column) + 1,
          cost(current, column - 1) + 1,
          cost(above, column - 1) + (same ? 0 : 1),
          swapped ? cost(twoUp, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    twoUp = above;
    above = current;
  }
  return cost(above, to.length);
}

function cost(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** The candidate that was probably meant, if one is near enough: at most a third of the letters differ, and at least one may. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]/g, "");
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(plain(word), plain(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
