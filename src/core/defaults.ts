/** Every default of the config, once, spelled as a user would write it. */
export const DEFAULTS = {
  every: "5m",
  settle: "3m",
  title: "Status",
  branch: "allclear-history",
  squash: "monthly",
  publish: "actions",
  siteBranch: "gh-pages",
  readmeFile: "README.md",
  readmeBy: "pull-request",
  timeout: "10s",
  retries: 1,
  confirmDown: 2,
  confirmDegraded: 3,
  confirmUp: 2,
  tell: ["certificate", "domain"],
  sloWindow: "30d",
  reopenWithin: "1h",
  remindAfter: "24h",
  status: "2xx",
} as const;

/** The ref of the history branch where the config names none, or there is no config yet. */
export const DEFAULT_HISTORY_REF = `refs/heads/${DEFAULTS.branch}`;
