/** THE REGISTRY of notifiers: one line each, in the order of the documents. */
import { discordNotifier } from "./discord.ts";
import { emailNotifier } from "./email.ts";
import type { RegisteredNotifier } from "./notifier.ts";
import { ntfyNotifier } from "./ntfy.ts";
import { opsgenieNotifier } from "./opsgenie.ts";
import { pagerdutyNotifier } from "./pagerduty.ts";
import { slackNotifier } from "./slack.ts";
import { teamsNotifier } from "./teams.ts";
import { telegramNotifier } from "./telegram.ts";
import { webhookNotifier } from "./webhook.ts";

export const NOTIFIERS: readonly RegisteredNotifier[] = [
  slackNotifier,
  discordNotifier,
  teamsNotifier,
  telegramNotifier,
  ntfyNotifier,
  emailNotifier,
  pagerdutyNotifier,
  opsgenieNotifier,
  webhookNotifier,
];
