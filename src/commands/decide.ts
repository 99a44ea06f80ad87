import type { CheckId, IncidentId } from "../core/brand.ts";
import type { Incident } from "../core/incident.ts";
import type { Announced } from "../core/maintenance/by-hand.ts";
import { codeSpan } from "../core/markdown.ts";
import type { Permission } from "../core/permission.ts";
import type { Command, Situation } from "./command.ts";
import type { Said } from "./parse.ts";

/** All that one comment asks for, decided together; nothing of it is done yet. */
export interface Decided {
  /** Markdown, one for each line that was heard; those that ask for a look have none yet. */
  readonly answers: readonly string[];
  /** Nothing was refused and nothing misread. */
  readonly isGranted: boolean;
  /** The incidents that are new or differ. */
  readonly incidents: readonly Incident[];
  /** All that is announced, where that differs. */
  readonly maintenance?: readonly Announced[];
  /** The checks to look at now. */
  readonly looks: readonly CheckId[];
}

/** Where a comment stands, as far as it decides what is heard there. */
export interface Place {
  /** An incident is told there. */
  readonly hasIncident: boolean;
  /** It carries our label, or was named by who may. */
  readonly isOurs: boolean;
}

/** What is heard in this place; the rest is another program's word. After a command that is heard anywhere, all are meant for us. */
export function heardIn(place: Place, said: readonly Said[]): readonly Said[] {
  const opening = said.findIndex(({ command }) => command.heardIn === "anywhere");
  return said.filter(({ command }, index) => isHeard(command, place) || (opening >= 0 && index > opening));
}

function isHeard(command: Command, { hasIncident, isOurs }: Place): boolean {
  switch (command.heardIn) {
    case "incidents":
      return hasIncident;
    case "ours":
      return hasIncident || isOurs;
    case "anywhere":
      return true;
  }
}

/** Decides line by line, each in the situation that the one before left. */
export function decide(
  said: readonly Said[],
  permitted: ReadonlySet<Permission>,
  { incident: told, maintenance: announced, ...rest }: Situation,
): Decided {
  const touched = new Map<IncidentId, Incident>();
  const answers: string[] = [];
  const looks = new Set<CheckId>();
  let [incident, maintenance, isGranted] = [told, announced, true];
  for (const one of said) {
    const situation = { ...rest, maintenance, ...(incident !== undefined && { incident }) };
    const effect = effectOf(one, permitted, situation);
    switch (effect.kind) {
      case "look":
        for (const check of effect.checks) looks.add(check);
        break;
      case "refused":
        isGranted = false;
        answers.push(effect.answer);
        break;
      case "done":
        answers.push(effect.answer);
        maintenance = effect.maintenance ?? maintenance;
        if (effect.incident === undefined) break;
        touched.set(effect.incident.id, effect.incident);
        // A drill is told in an issue of its own: what follows is still about this one.
        if (effect.incident.isDrill !== true || effect.incident.id === incident?.id) incident = effect.incident;
    }
  }
  return {
    answers,
    isGranted,
    incidents: [...touched.values()],
    ...(maintenance !== announced && { maintenance }),
    looks: [...looks],
  };
}

function effectOf(said: Said, permitted: ReadonlySet<Permission>, situation: Situation) {
  if (said.kind === "mistake") return { kind: "refused", answer: said.answer } as const;
  const { name, needs } = said.command;
  if (permitted.has(needs)) return said.bound.act(situation);
  const answer = `${codeSpan(`/${name}`)} needs the permission \`${needs}\` in this repository.`;
  return { kind: "refused", answer } as const;
}
