import type { CheckId, Instant } from "../brand.ts";
import type { Span } from "../span.ts";
import type { Maintenance } from "./window.ts";

/** Planned work that people announced by command. It is kept in `state.json` until it is over. */
export interface Announced extends Span {
  /** `20261201T210000Z`, by its beginning as first announced; with `.2` and so on where there are several. */
  readonly id: string;
  readonly title: string;
  /** Absent: all checks. */
  readonly checks?: readonly CheckId[];
  /** The login of who announced it. */
  readonly by: string;
}

/** The most that stand announced at once. */
export const MOST_ANNOUNCED = 50;
/** How long one that is over stays: the page still shows it, and a round that is late still knows of it. */
const KEPT_MS = 14 * 86_400_000;

/** Everything planned: what the config says, and what was announced by command. */
export function allMaintenance(
  configured: readonly Maintenance[],
  announced: readonly Announced[] = [],
): readonly Maintenance[] {
  return [...configured, ...announced.map(asMaintenance)];
}

function asMaintenance({ title, checks, from, to }: Announced): Maintenance {
  const within = (span: Span): readonly Span[] => (from < span.to && to > span.from ? [{ from, to }] : []);
  return { title, schedule: { within }, ...(checks !== undefined && { checks }) };
}

/** Without those that have been over for so long that nobody asks for them. */
export function remembered(announced: readonly Announced[], now: Instant): readonly Announced[] {
  return announced.filter(({ to }) => to > now - KEPT_MS);
}
