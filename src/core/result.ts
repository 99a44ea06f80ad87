import type { CheckId, Instant, LocationId } from "./brand.ts";
import type { Phases } from "./observation.ts";
import type { State } from "./state.ts";

/**
 * The closed list of facts that may become public: in history, issues, summary, page and channels alike. Every text is
 * already cut and free of secrets; none of it is ever interpreted. With `private: true` the address stays out.
 */
export interface Facts {
  readonly address?: string;
  readonly family?: 4 | 6;
  readonly httpVersion?: string;
  readonly server?: string;
  readonly tlsProtocol?: string;
  readonly certificateIssuer?: string;
  readonly certificateEnds?: Instant;
  /** The certificate says nothing: it was not looked at (`insecure`), or a proxy on our side made it. */
  readonly certificateDoubt?: "insecure" | "intercepted";
  /** Redirects followed. */
  readonly redirects?: number;
  /** Attempts made, where there was more than one. */
  readonly attempts?: number;
  /** The vendor of a wall that acted. */
  readonly wall?: string;
  /** The reason of a wall that probably acted: `wall.akamai.block`. A second sign makes it the reason of the look. */
  readonly suspect?: string;
  /** The vendor of a wall or edge in front of the target, whoever made the answer. */
  readonly edge?: string;
  /** The number that finds this answer in the vendor's console. */
  readonly reference?: string;
  readonly retryAfterS?: number;
  readonly viaProxy?: true;
}

/**
 * What leaves a probing process for one look of one check from one location. `reason` is a documented dotted word
 * (`http.200`, `tls.expired`, `expect.body`); `text` is one public-safe line of at most 200 characters.
 */
export interface Result {
  readonly check: CheckId;
  readonly location: LocationId;
  /** When the look began. */
  readonly at: Instant;
  /** 0 for the scheduled look of the round, 1, 2, … for those that settle a suspicion. */
  readonly look: number;
  readonly state: State;
  readonly reason: string;
  /** The final HTTP status, 100 to 999, where one was received. */
  readonly status?: number;
  readonly phases: Phases;
  readonly lagMs: number;
  readonly facts: Facts;
  readonly text: string;
}
