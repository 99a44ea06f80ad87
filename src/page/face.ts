import type { SeenState } from "../core/state.ts";

/**
 * What a check or a group looks like: a confirmed state, `unseen` (no trouble known, but we cannot see it now) or `none` (no
 * data yet). Each has its own shape, colour and word, so that none of the three is needed to tell them apart.
 */
export type Face = SeenState | "unseen" | "none";

/** From best to worst, as groups and sentences weigh them. */
const FACE_ORDER: readonly Face[] = ["none", "up", "unseen", "degraded", "down"];

export function worstFace(faces: readonly Face[]): Face {
  return faces.reduce<Face>(
    (worst, face) => (FACE_ORDER.indexOf(face) > FACE_ORDER.indexOf(worst) ? face : worst),
    "none",
  );
}
