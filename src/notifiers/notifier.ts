/**
 * How to add a notifier: write `notifiers/<type>.ts` that exports one `defineNotifier({ … })`, and add its line to
 * `notifiers/index.ts`. Its own keys stand in `shape` (schema and documentation in one place); `bind` closes over them.
 * It says what `core/message.ts` says, in the vendor's markup and within the vendor's documented limits. Foreign words
 * (`quote`, values of fields, `lines`) must not become a mention, a link or an image there. `test/notifiers/<type>.test.ts`
 * holds the vendor's rules as a validator of what arrives at a real server.
 */
import type { output, ZodObject, ZodRawShape, ZodType } from "zod";
import type { Message } from "../core/message.ts";
import type { Secrets } from "../core/secret.ts";
import type { Clock, Mailer, Network } from "../ports.ts";

export interface SendContext {
  readonly network: Pick<Network, "http"> & Mailer;
  readonly clock: Clock;
  /** Every value the notifier asks for is present: a missing one is found before it starts. */
  readonly secrets: Secrets;
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
}

/** What became of one message. */
export type Sending =
  /** `answer`: what the other side said, one line; it may hold its words, and secrets. */
  | { readonly kind: "sent"; readonly answer: string }
  /** This kind of message is none for this channel. */
  | { readonly kind: "skipped" }
  | {
      readonly kind: "refused";
      /** May hold words of the other side, and secrets. */
      readonly why: string;
      /** What the reader can do. */
      readonly next: string;
      /** Trying the same message again will not help. */
      readonly isFinal: boolean;
      /** As the other side asked. */
      readonly retryAfterMs?: number;
    };

/** A notifier with its configuration closed over. */
export interface BoundNotifier {
  readonly type: string;
  /** The `${NAME}`s it needs. */
  readonly secrets: readonly string[];
  /** Several changes may be told as one message; where not, each incident has to be told by itself. */
  readonly takesDigests: boolean;
  /** One try. It never throws for a bad channel and ends within `timeoutMs` for each request it makes. */
  send(message: Message, context: SendContext): Promise<Sending>;
}

export interface Notifier<Shape extends ZodRawShape> {
  /** Its key in the config. */
  readonly type: string;
  readonly doc: string;
  /** Its own keys. Texts that may hold `${NAME}` are templates after parsing. */
  readonly shape: ZodObject<Shape>;
  readonly takesDigests: boolean;
  bind(own: output<ZodObject<Shape>>): Pick<BoundNotifier, "secrets" | "send">;
}

/** What the registry holds: parsing a notifier's keys and closing over them are one step. */
export interface RegisteredNotifier {
  readonly type: string;
  readonly doc: string;
  readonly shape: ZodObject;
  readonly schema: ZodType<BoundNotifier>;
}

export function defineNotifier<Shape extends ZodRawShape>(notifier: Notifier<Shape>): RegisteredNotifier {
  const { type, doc, shape, takesDigests } = notifier;
  const schema = shape.transform((own): BoundNotifier => ({ type, takesDigests, ...notifier.bind(own) }));
  return { type, doc, shape, schema };
}
