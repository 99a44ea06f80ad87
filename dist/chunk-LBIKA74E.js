import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/secrets.ts
function secretsOf(config, environment) {
  const names = new Set(config.checks.flatMap(({ probe }) => probe.secrets));
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
