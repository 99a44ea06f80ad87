/** What alerting services share: one alert per incident, which they open, acknowledge and close by a key of ours. */
import type { Message } from "../../core/message.ts";
import { cut } from "./text.ts";

export type AlertAction = "open" | "acknowledge" | "close";

/** What to do about the incident's alert, in order; nothing where the message changes nothing about it. */
export function alertActions({ kind }: Message): readonly AlertAction[] {
  switch (kind) {
    case "opened":
    case "worsened":
    case "eased":
    case "shifted":
    case "reopened":
    case "reminded":
      return ["open"];
    case "acknowledged":
      return ["acknowledge"];
    case "closed":
      return ["close"];
    case "test":
      // Nobody is to be woken for longer than the proof takes.
      return ["open", "close"];
    case "silenced":
    case "unsilenced":
    case "updated":
    case "digest":
      return [];
  }
}

/** The same for every message about one incident. */
export function alertKey({ thread }: Message, maxLength: number): string {
  return cut(`allclear/${thread.id}`, maxLength);
}
