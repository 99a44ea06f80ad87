/** THE REGISTRY of the command line: one line each. Loaded on demand, so that `allclear --help` starts at once. */
import type { CliCommand } from "./command.ts";

export const CLI_COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  run: () => import("./run.ts").then((module) => module.runCommand),
  validate: () => import("./validate.ts").then((module) => module.validateCommand),
  try: () => import("./try.ts").then((module) => module.tryCommand),
  explain: () => import("./explain.ts").then((module) => module.explainCommand),
  adopt: () => import("./adopt.ts").then((module) => module.adoptCommand),
  migrate: () => import("./migrate.ts").then((module) => module.migrateCommand),
  verify: () => import("./verify.ts").then((module) => module.verifyCommand),
  history: () => import("./history.ts").then((module) => module.historyCommand),
  export: () => import("./export.ts").then((module) => module.exportCommand),
  report: () => import("./report.ts").then((module) => module.reportCommand),
  preview: () => import("./preview.ts").then((module) => module.previewCommand),
  notify: () => import("./notify.ts").then((module) => module.notifyCommand),
  do: () => import("./do.ts").then((module) => module.doCommand),
  demo: () => import("./demo.ts").then((module) => module.demoCommand),
};
