import { byPosition, type Diagnostic, type Problem } from "../core/diagnostic.ts";
import { diagnose, keyPlaceOf, type MapNode, type Path, type Place, placeOf } from "./node.ts";

/** Verbs that a problem's message may begin with: the key it is about stands before them as their subject. */
const VERB = /^(is|has|accepts|must|begins) /;

/**
 * Gathers the mistakes of one run. The same mistake at the same place is kept once: a value in `defaults` is read again for
 * each check.
 */
export class Findings {
  private readonly byPlace = new Map<string, Diagnostic>();

  /** A mistake at a place that is known already. */
  add(place: Place, problem: Omit<Problem, "path" | "at">): void {
    this.keep(diagnose(place, problem));
  }

  keep(diagnostic: Diagnostic): void {
    const { file, line, column, message } = diagnostic;
    this.byPlace.set(JSON.stringify([file, line, column, message]), diagnostic);
  }

  /** Mistakes in the value `at` within a map; the path from that map's own key to the mistake is named in front of each. */
  addAll(map: MapNode, at: Path, problems: readonly Problem[]): void {
    for (const problem of problems) {
      const path = [...at, ...problem.path];
      const isKey = problem.at === "key";
      const subject = spell(isKey ? [] : path);
      const message =
        subject === "" ? problem.message : `${subject}${VERB.test(problem.message) ? "" : ":"} ${problem.message}`;
      this.add(isKey ? keyPlaceOf(map, path) : placeOf(map, path), { ...problem, message });
    }
  }

  get hasErrors(): boolean {
    return [...this.byPlace.values()].some(({ severity }) => severity === "error");
  }

  /** All of them by position. */
  sorted(): readonly Diagnostic[] {
    return [...this.byPlace.values()].sort(byPosition);
  }
}

function spell(path: Path): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text === "" ? "" : `\`${text.replace(/^\./, "")}\``;
}
