import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  AdapterError
} from "./chunk-QP5L37EG.js";

// src/app/refusal.ts
function refusalOf(error) {
  if (error instanceof AdapterError) return error;
  throw error;
}
async function attempted(world, act) {
  try {
    return { value: await act() };
  } catch (error) {
    const refused = refusalOf(error);
    world.report({ kind: "refused", error: refused });
    return { refused };
  }
}

export {
  refusalOf,
  attempted
};
