import { AdapterError } from "../ports.ts";
import type { World } from "./world.ts";

/** The refusal itself. Anything else that was thrown is a mistake of ours and goes on up. */
export function refusalOf(error: unknown): AdapterError {
  if (error instanceof AdapterError) return error;
  throw error;
}

/** What came of it, or what refused it, which is reported: the work goes on without. */
export async function attempted<Value>(
  world: Pick<World, "report">,
  act: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly refused: AdapterError }> {
  try {
    return { value: await act() };
  } catch (error) {
    const refused = refusalOf(error);
    world.report({ kind: "refused", error: refused });
    return { refused };
  }
}
