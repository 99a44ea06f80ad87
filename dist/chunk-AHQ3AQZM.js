import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  toldConfig
} from "./chunk-WV5NZVME.js";
import {
  placesFor,
  withIssues
} from "./chunk-HLMJSZ3X.js";
import "./chunk-PIN3B23N.js";
import {
  audienceWarnings
} from "./chunk-KAXDFL6E.js";
import {
  count
} from "./chunk-YVJRZNAG.js";
import "./chunk-VGDXOJ6S.js";
import "./chunk-5B4VORCJ.js";
import {
  openAudience
} from "./chunk-EOPLNMHA.js";
import "./chunk-TYHXC3ZO.js";
import {
  systemClock
} from "./chunk-PDZTN6ZN.js";
import {
  EXIT
} from "./chunk-V72F7RAN.js";
import "./chunk-QP5L37EG.js";
import "./chunk-FOYP7HAT.js";
import "./chunk-PFFZTVQC.js";
import "./chunk-Z3T25PNU.js";
import "./chunk-C6E2U7YB.js";
import "./chunk-6ME7VLNW.js";
import "./chunk-IM5BUH5Q.js";
import "./chunk-AX5NL36Q.js";
import "./chunk-VQV5TYR2.js";
import "./chunk-6MM2MQQ3.js";
import "./chunk-J6QL6FOQ.js";
import "./chunk-VWYOEQI2.js";
import "./chunk-HYVV35BM.js";

// src/entry/cli/validate.ts
var validateCommand = {
  name: "validate",
  doc: "checks the config and prints every mistake with its place",
  options: {
    config: {
      type: "string",
      value: "<path>",
      doc: "config file or folder (default .github/allclear.yml or .github/allclear/)"
    },
    store: {
      type: "string",
      value: "github:<owner>/<repo>",
      doc: "ask GitHub too who would hear of the issues there: teams and watchers; the token is in GITHUB_TOKEN"
    }
  },
  async run(values, shell) {
    const clock = shell.clock ?? systemClock();
    const places = placesFor(values, shell, clock, "read that repository");
    const { config, diagnostics } = await toldConfig(values, shell);
    if (config === void 0) {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      shell.err.write(`${count(errors, "mistake")}
`);
      return EXIT.invalid;
    }
    const audience = openAudience(withIssues(places, config), clock);
    for (const warning of await audienceWarnings(config, audience)) shell.err.write(`warning: ${warning}

`);
    shell.out.write(`the config is valid: ${count(config.checks.length, "check")}
`);
    return EXIT.done;
  }
};
export {
  validateCommand
};
