import { type AdvanceInput, advance } from "../core/advance.ts";
import { type Budgets, budgetReads, budgets } from "../core/budget.ts";
import { readsAfter, record } from "../core/history/record.ts";
import type { Store } from "../ports.ts";
import type { Memory } from "./record.ts";

/**
 * How the error budgets burn with the round counted in: it is decided and written down without them first, and what would be
 * written is read like the rest of the history. Costs nothing where no check asks for it. Throws `AdapterError`.
 */
export async function burningBudgets(
  store: Store,
  { head, files, state }: Memory,
  round: AdvanceInput,
): Promise<Budgets> {
  const { checks, everyMs, now } = round;
  if (head === undefined || state === undefined) return new Map();
  if (budgetReads({ checks, state, now, everyMs }).length === 0) return new Map();
  const advanced = advance(round);
  const later = await store.read(head, readsAfter(state, advanced, round.round));
  const known = new Map([...files, ...later]);
  const made = record({ files: known, before: state, advanced, checks, round: round.round, now });
  const query = { checks, state: made.state, now, everyMs };
  const read = await store.read(head, budgetReads(query));
  const written = [...made.files].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  return budgets(query, new Map([...read, ...written]));
}
