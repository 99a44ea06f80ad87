/**
 * What a code usually is to a monitor. `passing`: gone by itself, worth another attempt; `lasting`: stays until someone
 * acts; `check`: the check is set up wrongly or lacks credentials; `wall`: often the answer of a wall and not of the
 * application; `edge`: made by an edge or load balancer about what stands behind it; `ours`: made on our own side of the
 * network, so that nothing was learned about the target.
 */
export type StatusKind = "passing" | "lasting" | "check" | "wall" | "edge" | "ours";

/** `causes`: usual ones, as a sentence; empty where the meaning says them. */
export type StatusRow = readonly [
  name: string,
  kinds: readonly StatusKind[],
  meaning: string,
  causes: string,
  remedy: string,
];

export type StatusTable = Readonly<Record<number, StatusRow>>;
