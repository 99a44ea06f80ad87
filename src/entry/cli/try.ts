import { systemClock } from "../../adapters/local/clock.ts";
import { createLocalSource, hasLocalConfig } from "../../adapters/local/source.ts";
import { createNetwork } from "../../adapters/net/network.ts";
import { loadConfig } from "../../app/config.ts";
import { tryOnce } from "../../app/try.ts";
import type { RunnableCheck } from "../../config/config.ts";
import { parseConfig } from "../../config/parse.ts";
import { type Proposing, proposedConfig } from "../../config/proposal.ts";
import { describeReason } from "../../core/knowledge/reasons.ts";
import type { Vendor } from "../../core/knowledge/wall.ts";
import { InputError } from "../inputs.ts";
import { proxiesOf } from "../proxies.ts";
import { secretsOf } from "../secrets.ts";
import { userAgent } from "../version.ts";
import { type CliCommand, EXIT, type OptionValues, type Shell, textOption } from "./command.ts";
import { trialText } from "./trial-text.ts";

export const tryCommand: CliCommand = {
  name: "try",
  doc: "looks at any URL as a round does, without a config: times, certificate, wall, verdict, what it means, and the config to paste",
  argument: { name: "url", value: "<url>", isRequired: true },
  options: {
    expect: { type: "string", value: "<status>", doc: "the status codes that are right, `2xx, 401` (default 2xx)" },
    timeout: { type: "string", value: "<duration>", doc: "the longest time for the look (default 10s)" },
    json: { type: "boolean", doc: "print one JSON object instead of text" },
  },
  async run(values, shell) {
    const asked = askedOf(values);
    const check = checkOf(asked);
    const clock = systemClock();
    const secrets = secretsOf({ checks: [check] }, shell.environment);
    const missing = check.probe.secrets.filter((name) => !secrets.has(name));
    if (missing.length > 0) throw new InputError(`the URL needs a value for ${missing.join(", ")} in the environment`);
    const network = createNetwork({ userAgent: userAgent(), proxies: proxiesOf(shell.environment) });
    const own = await ownWalls(shell);
    const trial = await tryOnce({ network, clock, secrets }, check, own).finally(() => network.close());
    const { result, attempt, earlier, walls } = trial;
    const config = proposedConfig(asked, trial);
    const { at: _at, look: _look, location: _location, check: _check, ...told } = result;
    const json = {
      url: check.probe.target,
      ...told,
      tls: attempt.evidence.tls,
      net: attempt.evidence.net,
      earlier: earlier.map(({ phases, failure, evidence: { http } }) => ({ phases, failure, status: http?.status })),
      walls,
      explanation: describeReason(result.reason, own),
      config,
    };
    const text = () => trialText(trial, { proposal: config, now: clock.now(), own });
    shell.out.write(values["json"] === true ? `${JSON.stringify(json)}\n` : text());
    return result.state === "up" || result.state === "degraded" ? EXIT.done : EXIT.failOn;
  },
};

/** Walls that the config here describes, where there is a valid one. */
async function ownWalls({ directory }: Shell): Promise<readonly Vendor[]> {
  if (!hasLocalConfig(directory)) return [];
  const { config } = await loadConfig(createLocalSource({ directory }));
  return config?.walls ?? [];
}

function askedOf(values: OptionValues): Proposing {
  const expect = textOption(values, "expect");
  const timeout = textOption(values, "timeout");
  return {
    url: withScheme(textOption(values, "url") ?? ""),
    ...(expect === undefined ? {} : { expect }),
    ...(timeout === undefined ? {} : { timeout }),
  };
}

/** `acme.dev/health` is how people say it. */
function withScheme(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
}

/** The check that a config with this URL would make. Throws `InputError` with the config's own words for a mistake. */
function checkOf(asked: Proposing): RunnableCheck {
  const { config, diagnostics } = parseConfig([{ name: "try", text: proposedConfig(asked) }]);
  const [check] = config?.checks ?? [];
  if (check !== undefined) return check;
  throw new InputError(
    diagnostics.map(({ message, hint }) => (hint === undefined ? message : `${message}; ${hint}`)).join("\n"),
  );
}
