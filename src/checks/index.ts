/** The registry of check types: one line each. */
import type { RegisteredCheckType } from "./check-type.ts";
import { httpCheckType } from "./http.ts";

export const CHECK_TYPES: readonly RegisteredCheckType[] = [httpCheckType];
