import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  serveSite
} from "./chunk-FR5HBDI7.js";
import {
  DEFAULT_DIRECTORY
} from "./chunk-PIN3B23N.js";
import {
  tally
} from "./chunk-7WLXSD6N.js";
import {
  runRound
} from "./chunk-IW4HB6SL.js";
import "./chunk-FUJJL5PA.js";
import "./chunk-LCAU56OB.js";
import "./chunk-53KGTS3Z.js";
import {
  standing
} from "./chunk-YVJRZNAG.js";
import "./chunk-U6FRRAMZ.js";
import "./chunk-EE3UPADY.js";
import "./chunk-VGDXOJ6S.js";
import "./chunk-FQURC52Z.js";
import "./chunk-X3EYT6IT.js";
import {
  compose
} from "./chunk-EOPLNMHA.js";
import {
  parseConfig,
  quickClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT,
  textOption
} from "./chunk-V72F7RAN.js";
import "./chunk-QP5L37EG.js";
import "./chunk-FOYP7HAT.js";
import "./chunk-X2BWIJ34.js";
import "./chunk-PFFZTVQC.js";
import "./chunk-NDSKSSYJ.js";
import "./chunk-P437VXRP.js";
import "./chunk-R5UIMMN5.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-MIQN2ZJ7.js";
import "./chunk-KYUAAGGH.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import {
  formatDuration
} from "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import {
  after,
  instant,
  iso,
  locationId,
  roundId
} from "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/demo.ts
import { join as join2, resolve } from "node:path";

// src/entry/demo/story.ts
import { join } from "node:path";

// src/entry/demo/targets.ts
import { createServer } from "node:http";
import { createServer as createSocketServer } from "node:net";
var HTTP_TARGETS = [
  {
    name: "Website",
    story: "answers 200 at once",
    handler: () => (_, response) => response.end("welcome, all is well\n")
  },
  {
    name: "Search",
    story: "answers 200, but slower than asked",
    handler: () => (_, response) => setTimeout(() => response.end("found\n"), 400)
  },
  {
    name: "Orders API",
    story: "answers 503 for a while, then is healthy",
    handler: (isHealed) => (_, response) => {
      response.statusCode = isHealed() ? 200 : 503;
      response.end(isHealed() ? "ok\n" : "database unreachable\n");
    }
  },
  {
    name: "Shop",
    story: "a wall refuses us: 403 with Cloudflare's challenge header",
    handler: () => (_, response) => {
      response.writeHead(403, { "cf-mitigated": "challenge", "cf-ray": "8c1f0a2b3d4e5f60-FRA", server: "cloudflare" });
      response.end("<title>Just a moment...</title>\n");
    }
  }
];
async function startTargets() {
  let healed = false;
  const sockets = /* @__PURE__ */ new Set();
  const servers = [];
  const open = async (server) => {
    server.on("connection", (socket) => {
      sockets.add(socket.once("close", () => sockets.delete(socket)));
    });
    servers.push(server);
    return listen(server);
  };
  const list = [];
  for (const { name, story, handler } of HTTP_TARGETS) {
    const port = await open(createServer(handler(() => healed)));
    list.push({ name, story, url: `http://127.0.0.1:${port}/` });
  }
  const plain = await open(createServer((_, response) => response.end("no TLS here\n")));
  list.push({
    name: "Billing",
    story: "its TLS is broken: plain HTTP behind an https URL",
    url: `https://127.0.0.1:${plain}/`
  });
  const silent = await open(createSocketServer((socket) => socket.on("error", () => socket.destroy())));
  list.push({ name: "Reports", story: "accepts the connection and never answers", url: `http://127.0.0.1:${silent}/` });
  list.push({ name: "Legacy", story: "refuses the connection", url: `http://127.0.0.1:${await freePort()}/` });
  return {
    list,
    recover: () => {
      healed = true;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map(close));
    }
  };
}
async function listen(server) {
  await new Promise((resolve2, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve2);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a listening server has an address");
  return address.port;
}
function close(server) {
  return new Promise((resolve2) => server.close(() => resolve2()));
}
async function freePort() {
  const server = createSocketServer();
  const port = await listen(server);
  await close(server);
  return port;
}

// src/entry/demo/story.ts
var EVERY_MS = 3e5;
var ROUNDS = 12;
var RECOVERY = 7;
async function tellStory({ directory, searchPath, write }) {
  const targets = await startTargets();
  write("Allclear watches seven small servers on this machine for an hour, in quick time.\n\n");
  for (const { name, url, story } of targets.list) write(`  ${name.padEnd(11)} ${story}  ${url}
`);
  const config = demoConfig(targets.list);
  const began = instant(Date.now() - ROUNDS * EVERY_MS);
  const clock = quickClock({ start: began });
  const places = { kind: "local", directory, ...searchPath === void 0 ? {} : { searchPath } };
  const { world, close: close2 } = compose({ places, config, secrets: /* @__PURE__ */ new Map(), clock, report: storyProgress(write) });
  let isWell = true;
  for (let number = 1; number <= ROUNDS; number++) {
    const due = after(began, (number - 1) * EVERY_MS);
    await clock.sleep(Math.max(0, due - clock.now()));
    if (number === RECOVERY) targets.recover();
    write(
      `
${clockTime(clock.now())}  round ${number}${number === RECOVERY ? ": Orders API has been repaired" : ""}
`
    );
    const outcome = await runRound(world, demoRound(config, number));
    write(`  ${tally(outcome.results)}
`);
    isWell &&= outcome.refused.length === 0;
  }
  await close2();
  await targets.close();
  write(ending(directory));
  return isWell;
}
function demoRound(config, number) {
  return {
    config,
    id: roundId(`demo-${number}-${crypto.randomUUID().slice(0, 8)}`),
    location: locationId("local"),
    looksAt: "all",
    settleMs: config.settleMs,
    isRecorded: true,
    mayArchive: async () => true,
    links: {},
    page: "always"
  };
}
function demoConfig(targets) {
  const checks = targets.map(
    ({ name, url }) => `  - { name: ${name}, url: "${url}"${name === "Search" ? ", expect: { within: 200ms }" : ""} }
`
  );
  const text = [
    "every: 5m\n",
    "page: { title: Allclear demo }\n",
    "defaults: { timeout: 1s, retries: 0, confirm: { down: 2, degraded: 3, up: 2 } }\n",
    "checks:\n",
    ...checks
  ].join("");
  const { config, diagnostics } = parseConfig([{ name: "demo.yml", text }]);
  if (config === void 0)
    throw new Error(`the demo's config is broken: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return config;
}
function storyProgress(write) {
  const known = /* @__PURE__ */ new Map();
  return (progress) => {
    switch (progress.kind) {
      case "looked":
        if (isNews(known, progress.result))
          write(`  ${progress.result.state.padEnd(8)} ${progress.result.check}: ${progress.result.text}
`);
        break;
      case "settling":
        write(`  suspicion: looking again after ${formatDuration(progress.waitMs)} at ${progress.checks.join(", ")}
`);
        break;
      case "changed":
        write(`  \u2192 ${progress.change.kind}: ${standing(progress.change)} since ${clockTime(progress.change.since)}
`);
        break;
      case "refused":
        write(`  ! ${progress.error.message}; ${progress.error.next}
`);
        break;
      case "problem":
        write(`  ! ${progress.text}
`);
        break;
      case "started":
      case "committed":
        break;
    }
  };
}
function isNews(known, { check, state, reason }) {
  const now = `${state} ${reason}`;
  const before = known.get(check);
  known.set(check, now);
  return before !== now;
}
function ending(directory) {
  return [
    "\nWhat is left of it, to look at:\n",
    `  ${join(directory, "history.git")}   git log -p allclear-history: one commit per round
`,
    `  ${join(directory, "issues")}        one Markdown file per issue
`,
    `  ${join(directory, "site", "index.html")}   the status page
`
  ].join("");
}
function clockTime(at) {
  return iso(at).slice(11, 16);
}

// src/entry/cli/demo.ts
var demoCommand = {
  name: "demo",
  doc: "starts small real servers, runs rounds against them in quick time and serves the page",
  options: {
    once: { type: "boolean", doc: "end when the story is told instead of serving the page" },
    dir: {
      type: "string",
      value: "<dir>",
      doc: `where history.git, issues/ and site/ are kept (default ${DEFAULT_DIRECTORY})`
    }
  },
  async run(values, shell) {
    const directory = resolve(shell.directory, textOption(values, "dir") ?? DEFAULT_DIRECTORY);
    const searchPath = shell.environment["PATH"];
    const isWell = await tellStory({
      directory,
      write: (text) => shell.out.write(text),
      ...searchPath === void 0 ? {} : { searchPath }
    });
    if (values["once"] === true || !isWell) return isWell ? EXIT.done : EXIT.refused;
    const server = await serveSite(join2(directory, "site"), 0);
    shell.out.write(`
The page: ${server.url} (end with Ctrl-C)
`);
    await shell.interrupted();
    await server.close();
    return EXIT.done;
  }
};
export {
  demoCommand
};
