import type { Access, Reactions } from "../../ports.ts";

/** Whoever may write the files of this machine may do all that is done with them. */
export function createLocalAccess(): Access {
  return { may: async () => true };
}

/** Nobody's comment stands here, so there is nothing to react to: the answer is printed. */
export function createLocalReactions(): Reactions {
  return { react: async () => undefined };
}
