/** THE REGISTRY of the bot's commands: one line each, in the order of the help. */
import { ack } from "./ack.ts";
import { affects } from "./affects.ts";
import { close } from "./close.ts";
import type { Command } from "./command.ts";
import { drill } from "./drill.ts";
import { help } from "./help.ts";
import { incident } from "./incident.ts";
import { maintenance } from "./maintenance.ts";
import { postmortem } from "./postmortem.ts";
import { recheck } from "./recheck.ts";
import { severity } from "./severity.ts";
import { silence } from "./silence.ts";
import { status } from "./status.ts";
import { unsilence } from "./unsilence.ts";
import { update } from "./update.ts";

export const COMMANDS: readonly Command[] = [
  ack,
  silence,
  unsilence,
  status,
  recheck,
  update,
  severity,
  affects,
  close,
  postmortem,
  incident,
  maintenance,
  drill,
  help,
];
