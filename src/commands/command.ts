/**
 * How to add a command: write `commands/<name>.ts` that exports what `defineCommand` makes, and add its line to
 * `commands/index.ts`. `read` takes what stands behind the name on its line and says what is wrong with it; `act` decides,
 * without doing anything: what it answers is committed, told and answered by `app/bot.ts`. The help is made from `usage`
 * and `doc`.
 */
import type { CheckId } from "../core/brand.ts";
import type { Check } from "../core/check.ts";
import type { HistoryState } from "../core/history-state.ts";
import type { Incident } from "../core/incident.ts";
import type { Hand } from "../core/incident-acts.ts";
import type { Announced } from "../core/maintenance/by-hand.ts";
import type { Calendar } from "../core/maintenance/calendar.ts";
import type { Permission } from "../core/permission.ts";

/** All that a command decides by. */
export interface Situation {
  readonly hand: Hand;
  readonly state: HistoryState;
  /** The config's checks. */
  readonly checks: readonly Check[];
  /** The number of the issue that the command stands in, if it stands in one. */
  readonly issue?: number;
  /** The incident that is told there, as earlier commands of the same comment left it. */
  readonly incident?: Incident;
  /** All that is announced, as earlier commands of the same comment left it. */
  readonly maintenance: readonly Announced[];
  readonly calendar: Calendar;
  /** Every command there is, for the help. */
  readonly commands: readonly Command[];
}

/** What is to be done. A closed set. Answers are Markdown of ours, in which the words of others are escaped. */
export type Effect =
  | {
      readonly kind: "done";
      readonly answer: string;
      /** As it then stands; absent where it stays as it is. */
      readonly incident?: Incident;
      /** All that is then announced; absent where that stays as it is. */
      readonly maintenance?: readonly Announced[];
    }
  /** It cannot be done, and why. */
  | { readonly kind: "refused"; readonly answer: string }
  /** These checks are to be looked at now; the looks are the answer. */
  | { readonly kind: "look"; readonly checks: readonly CheckId[] };

/** What is wrong with the words behind a command, and how it was probably meant. */
export interface Misread {
  readonly problem: string;
  /** A whole command, with its slash. */
  readonly proposal?: string;
}

/** A command with its words, ready to decide. */
export interface Bound {
  act(situation: Situation): Effect;
}

export interface Command {
  /** Lower-case letters, without the slash. */
  readonly name: string;
  /** `/ack [for <time>] [note]`. */
  readonly usage: string;
  /** One sentence, for people. */
  readonly doc: string;
  /** A whole command, as it may be written. */
  readonly example: string;
  readonly needs: Permission;
  /**
   * Which issues it is heard in: those of an incident, those and all with our label, or any. Elsewhere it is another
   * program's word, or nobody's, and is left alone.
   */
  readonly heardIn: "incidents" | "ours" | "anywhere";
  /** `words`: what stands behind the name, on one line. `below`: the lines below the last command of the comment. */
  bind(words: string, below: string): Bound | Misread;
}

/** Closes over the words that `read` understood, so that nobody else need know their type. */
export function defineCommand<Args>({
  read,
  act,
  ...command
}: Omit<Command, "bind"> & {
  read(words: string, below: string): { readonly args: Args } | Misread;
  act(args: Args, situation: Situation): Effect;
}): Command {
  return {
    ...command,
    bind(words, below) {
      const found = read(words, below);
      return "problem" in found ? found : { act: (situation) => act(found.args, situation) };
    },
  };
}
