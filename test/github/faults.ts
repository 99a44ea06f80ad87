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
export type Fault = "error" | "reset" | "hang" | "half" | "lost" | "rateLimit" | "spent" | "forbidden";

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
