import type { Failure, FailurePhase } from "../../core/observation.ts";
import { BY_PHASE, DETAILS, FAILURE_RULES, type FailureRule } from "./failure-rules.ts";

/** A refusal of our own, made before a byte of the request left. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.name = "Refused";
    this.failure = failure;
  }
}

/** What is known when an exchange fails. */
export interface Trouble {
  readonly phase: FailurePhase;
  readonly error: unknown;
  /** The first error of the socket itself: what undici throws later is often only its echo. */
  readonly socketError?: unknown;
  /** All addresses that may be dialled are IPv6. */
  readonly onlyIPv6?: boolean;
}

/** One error of the tree, in the parts that classify it. */
interface Shape {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly errno: unknown;
  readonly syscall: unknown;
  /** What the parser could not read. */
  readonly data: string;
}

/** The reason behind an error. Pure over the error's shape: it never throws. */
export function failureOf({ phase, error, socketError, onlyIPv6 }: Trouble): Failure {
  const shapes = [...flatten(socketError), ...flatten(error)].toSorted(
    (one, other) => vagueness(one) - vagueness(other),
  );
  const reason = firstMatch(shapes, phase) ?? BY_PHASE[phase];
  if (onlyIPv6 === true && shapes.some(hasNoRoute)) return failure("net.no-ipv6", phase);
  if (reason === "http.protocol" && shapes.some(speaksTls)) return failure("http.on-tls-port", phase);
  return failure(reason, phase, /^(?:http\.protocol|h2\.)/.test(reason) ? ownWords(shapes) : undefined);
}

/** The address itself did not accept; not so where there was no way from here. */
export function isOfTheAddress({ reason }: Failure): boolean {
  return /^net\.(?:refused|timeout|reset-connect|host-unreachable)$/.test(reason);
}

function failure(reason: string, phase: FailurePhase, more?: string): Failure {
  const detail = DETAILS[reason] ?? reason;
  return { reason, phase, detail: more === undefined ? detail : `${detail} (${more})` };
}

function firstMatch(shapes: readonly Shape[], phase: FailurePhase): string | undefined {
  for (const shape of shapes) {
    const rule = FAILURE_RULES.find((one) => matches(one, shape, phase));
    if (rule !== undefined) return rule.reason;
  }
  return undefined;
}

function matches(rule: FailureRule, shape: Shape, phase: FailurePhase): boolean {
  return (
    (rule.phases?.includes(phase) ?? true) &&
    (rule.code?.test(shape.code) ?? true) &&
    (rule.name?.test(shape.name) ?? true) &&
    (rule.message?.test(shape.message) ?? true) &&
    (rule.syscall === undefined || rule.syscall === shape.syscall) &&
    (rule.errno === undefined || rule.errno === shape.errno)
  );
}

/** The error, what it wraps and what caused it. */
function flatten(error: unknown, depth = 0): readonly Shape[] {
  if (!(error instanceof Error) || depth > 3) return [];
  const inner = error instanceof AggregateError ? error.errors.flatMap((one: unknown) => flatten(one, depth + 1)) : [];
  const own: Shape = {
    name: error.name,
    message: error.message,
    code: "code" in error ? String(error.code) : "",
    syscall: "syscall" in error ? error.syscall : undefined,
    errno: "errno" in error ? error.errno : undefined,
    data: "data" in error ? String(error.data) : "",
  };
  // An error over several only repeats the code of the first of them.
  return [...(inner.length > 0 ? inner : [own]), ...flatten(error.cause, depth + 1)];
}

/** A missing route of one family, or an attempt given up for the next address, says less than an answer of the other. */
function vagueness(shape: Shape): number {
  if (hasNoRoute(shape)) return 2;
  return shape.code === "ETIMEDOUT" || shape.code === "UND_ERR_CONNECT_TIMEOUT" || shape.code === "" ? 1 : 0;
}

function hasNoRoute({ code }: Shape): boolean {
  return /^(ENETUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code);
}

/** llhttp's own words, which stand in parentheses, or nghttp2's name of a code; they hold nothing of the answer. */
function ownWords(shapes: readonly Shape[]): string | undefined {
  return shapes
    .map(({ message }) => /\(([A-Za-z][\w ,'/.-]{2,80})\)|\b(NGHTTP2_\w+|error code \d+)/.exec(message))
    .map((found) => found?.[1] ?? found?.[2])
    .find((words) => words !== undefined);
}

/** A TLS record, alert or handshake, where an HTTP answer should begin. */
function speaksTls({ data }: Shape): boolean {
  const [type, version] = [data.charCodeAt(0), data.charCodeAt(1)];
  return (type === 0x15 || type === 0x16) && version === 3;
}

const LATE: Readonly<Partial<Record<FailurePhase, readonly [reason: string, detail: string]>>> = {
  runner: ["proxy.timeout", "the proxy did not answer in time"],
  dns: ["dns.timeout", "no name server answered in time"],
  connect: ["net.timeout", "the attempt to connect was not answered"],
  tls: ["tls.timeout", "the TLS handshake did not end"],
};

/** The deadline passed. `quietRatio`: the share of the time, just before, in which nothing came (0 to 1). */
export function lateFailure(phase: FailurePhase, quietRatio: number): Failure {
  const download = quietRatio > 0.25 ? STALLED : SLOW;
  const [reason, detail] = LATE[phase] ?? (phase === "download" ? download : UNANSWERED);
  return { reason, phase, detail };
}

const STALLED = ["http.stalled", "the body stopped coming"] as const;
const SLOW = ["http.slow-body", "the body came too slowly"] as const;
const UNANSWERED = ["http.timeout", "the request was not answered"] as const;
