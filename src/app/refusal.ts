import { AdapterError } from "../ports.ts";

/** The refusal itself. Anything else that was thrown is a mistake of ours and goes on up. */
export function refusalOf(error: unknown): AdapterError {
  if (error instanceof AdapterError) return error;
  throw error;
}
