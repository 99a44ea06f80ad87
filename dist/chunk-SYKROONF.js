import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  channelSecrets
} from "./chunk-PDZTN6ZN.js";

// src/entry/secrets.ts
function secretsOf(config, environment) {
  const { checks, channels = [], heartbeat } = config;
  const others = channelSecrets({ channels, ...heartbeat === void 0 ? {} : { heartbeat } });
  const names = /* @__PURE__ */ new Set([...checks.flatMap(({ probe }) => probe.secrets), ...others]);
  return new Map(
    [...names].flatMap((name) => {
      const value = environment[name];
      return value === void 0 || value === "" ? [] : [[name, value]];
    })
  );
}

export {
  secretsOf
};
