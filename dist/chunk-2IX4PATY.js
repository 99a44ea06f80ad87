import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/proxies.ts
function proxiesOf(environment) {
  const http = read(environment, "HTTP_PROXY");
  const https = read(environment, "HTTPS_PROXY");
  const none = read(environment, "NO_PROXY");
  return {
    ...http === void 0 ? {} : { http },
    ...https === void 0 ? {} : { https },
    ...none === void 0 ? {} : { none }
  };
}
function read(environment, name) {
  return environment[name.toLowerCase()] || environment[name] || void 0;
}

export {
  proxiesOf
};
