/**
 * What can go wrong with one request.
 * - `error`: 502 with an HTML page, not handled
 * - `reset`: the connection is destroyed before the request is handled
 * - `hang`: never answered, not handled
 * - `half`: handled, then half of the answer is sent and the connection cut
 * - `lost`: handled, then the connection is cut without an answer
 * - `rateLimit`: 403 with `retry-after`, not handled
 * - `spent`: 403 with `x-ratelimit-remaining: 0`, not handled
 * - `forbidden`: 403 for want of a permission, not handled
 */
export type Fault = AnsweredFault | "reset" | "hang" | "half" | "lost";

/** Faults that are answered, but not by the handler. */
export type AnsweredFault = "error" | "rateLimit" | "spent" | "forbidden";

/** A request as a fault's predicate sees it. */
export interface ArrivingRequest {
  /** Counts all requests from 1. */
  readonly number: number;
  readonly method: string;
  /** Path without query, not decoded. */
  readonly path: string;
}

/** A request's number, counted from 1 over all requests, or a predicate: the first request it holds for is hit. */
export type When = number | ((request: ArrivingRequest) => boolean);

/** Faults that wait for their request. */
export class FaultPlan {
  #planned: readonly { readonly when: When; readonly fault: Fault }[] = [];

  add(when: When, fault: Fault): void {
    this.#planned = [...this.#planned, { when, fault }];
  }

  /** The first fault meant for this request, which then is used up. */
  take(request: ArrivingRequest): Fault | undefined {
    const hit = this.#planned.find(({ when }) => (typeof when === "number" ? when === request.number : when(request)));
    this.#planned = this.#planned.filter((each) => each !== hit);
    return hit?.fault;
  }
}
