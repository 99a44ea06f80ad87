/**
 * How to add a check type: write `checks/<type>.ts` that exports one `defineCheckType({ … })`, and add its line to
 * `checks/index.ts`. A type over a protocol we do not speak yet also needs a method in `ports.ts` and an adapter.
 * Its own keys stand in `shape` (schema, default and documentation in one place); `bind` closes over them.
 */
import type { output, ZodObject, ZodRawShape, ZodType } from "zod";
import type { EvidenceKind } from "../core/expectation.ts";
import type { Attempt } from "../core/observation.ts";
import type { Secrets, Template } from "../core/secret.ts";
import type { Clock, Network } from "../ports.ts";

export interface ProbeContext {
  readonly network: Network;
  readonly clock: Clock;
  /** Every value the probe asks for is present: a missing one is found before it starts. */
  readonly secrets: Secrets;
  /** What the files that the check names hold, by name; absent where nobody read them. */
  readonly files?: ReadonlyMap<string, string>;
  readonly timeoutMs: number;
}

/** A file of the repository that a check names. */
export interface NamedFile {
  /** From the repository's root. */
  readonly name: string;
  /** From the check to the value that names it. */
  readonly path: readonly string[];
}

/** What a reader of the config should know of a value that is allowed. */
export interface Caution {
  /** From the check to the value. */
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

/** A check's means to look, with its configuration closed over. */
export interface BoundProbe {
  readonly type: string;
  /** The target as it may be shown, secrets as `${NAME}`. */
  readonly target: string;
  /** The `${NAME}`s it needs. */
  readonly secrets: readonly string[];
  readonly files: readonly NamedFile[];
  /** A 3xx answer is not the final one: expecting one can never hold. */
  readonly followsRedirects: boolean;
  /** Asking again at once does no harm. Where it might, nothing is retried unless the check itself says so. */
  readonly isRepeatable: boolean;
  readonly cautions: readonly Caution[];
  /** One attempt. It never throws for a bad target and ends within `timeoutMs`, once a token that it needs is there. */
  attempt(context: ProbeContext): Promise<Attempt>;
}

export interface CheckType<Shape extends ZodRawShape> {
  readonly type: string;
  readonly doc: string;
  /** The URL schemes that pick this type, without colon. */
  readonly schemes: readonly string[];
  readonly gives: readonly EvidenceKind[];
  /** Keys of a check beside the common ones. Texts that may hold `${NAME}` are templates after parsing. */
  readonly shape: ZodObject<Shape>;
  /** A status code makes sense for it: `expect.status` is allowed. */
  readonly hasStatus: boolean;
  bind(target: Template, own: output<ZodObject<Shape>>): BoundProbe;
}

/** What the registry holds: parsing a check's own keys and closing over them are one step, so no cast is needed between. */
export interface RegisteredCheckType {
  readonly type: string;
  readonly doc: string;
  readonly schemes: readonly string[];
  readonly gives: readonly EvidenceKind[];
  readonly shape: ZodObject;
  readonly hasStatus: boolean;
  readonly schema: ZodType<(target: Template) => BoundProbe>;
}

export function defineCheckType<Shape extends ZodRawShape>(type: CheckType<Shape>): RegisteredCheckType {
  const bound = type.shape.transform((own) => (target: Template) => type.bind(target, own));
  const { bind: _, ...facts } = type;
  return { ...facts, schema: bound };
}
