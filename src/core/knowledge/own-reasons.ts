import type { ReasonRow } from "./reasons.ts";

/** Reasons of the config, of the check itself and of our own side. */
export const OWN_REASONS: Readonly<Record<string, ReasonRow>> = {
  answered: ["target", "lasting", "The target answered as expected.", "Nothing to do."],
  "config.url": [
    "check",
    "lasting",
    "The address of the check is not a URL we can ask.",
    "Correct `url` in the config; a secret within it may hold a wrong value.",
  ],
  "config.request": [
    "check",
    "lasting",
    "The request cannot be sent as it is written.",
    "Look at method, headers and body of the check; a header value must not hold line breaks.",
  ],
  "config.invalid": [
    "check",
    "lasting",
    "The newest config cannot be used; the rounds go on with the last valid one, so nothing goes unwatched.",
    "Correct the mistakes that the run's annotations point at, or run `allclear validate`.",
  ],
  "config.secret": [
    "check",
    "lasting",
    "A secret that the check needs has no value here.",
    "Add the secret to the repository and hand it to the step as an environment variable of the same name.",
  ],

  "config.tls": [
    "check",
    "lasting",
    "The certificate, key or authority that the check names for its connection cannot be used.",
    "Look at the files or secrets below `tls`: each in PEM, and the key belongs to the certificate.",
  ],
  "config.valid": ["check", "lasting", "The newest config is valid again, and in force.", "Nothing to do."],

  "incident.declared": [
    "check",
    "lasting",
    "A person opened the incident by hand; no look did, and no look ends it.",
    "Read what they say of it; `/update` tells more, and `/close` ends it.",
  ],
  "incident.closed": [
    "check",
    "lasting",
    "A person ended the incident by hand; what looks saw of it stays as it was.",
    "Nothing to do; a fresh outage opens a new incident.",
  ],
  "incident.drill": [
    "check",
    "lasting",
    "A rehearsal that a person began: nothing is wrong.",
    "Nothing to do; it ends by itself with the next round.",
  ],

  "auth.refused": [
    "check",
    "lasting",
    "The token endpoint refuses the credentials of the check; the target was not asked.",
    "Renew the client's secret, and look at the scopes that the client may ask for.",
  ],
  "auth.unavailable": [
    "check",
    "transient",
    "The token endpoint does not answer, or says that it cannot now; the target was not asked.",
    "Look at the identity provider; a check of its own would tell when it is down.",
  ],
  "auth.malformed": [
    "check",
    "lasting",
    "The token endpoint answers, but not with a bearer token.",
    "Is `auth.oauth2.url` the token endpoint, and not a page?",
  ],

  "check.unverified": [
    "check",
    "lasting",
    "The check has never been seen working, and its first answers refuse us or name nothing.",
    "Correct path, method or credentials, or write the code under `expect: status` if it is the right answer.",
  ],
  "slo.burn": [
    "target",
    "lasting",
    "The check fails so often that the error budget of its `slo` will be used up long before its window ends.",
    "Look at what its last outages have in common; until it lasts, changes that can wait should wait.",
  ],
  "slo.lasts": ["target", "lasting", "The error budget no longer burns too fast.", "Nothing to do."],
  "check.archived": [
    "check",
    "lasting",
    "The check left the config; its history stays.",
    "Nothing to do, or put it back under its id.",
  ],
  "own.bug": [
    "runner",
    "lasting",
    "The program itself failed while it looked; nothing was learned about the target.",
    "Please report it with the log of the round.",
  ],
  "own.network": [
    "runner",
    "transient",
    "Our own network failed: independent targets could not be reached either.",
    "Nothing about the target; look at the runner's network when it lasts.",
  ],

  "quorum.silent": [
    "runner",
    "transient",
    "Too few locations spoke for a verdict: fewer than half of those that were asked.",
    "Look at the jobs of the locations that are missing.",
  ],
  "quorum.split": [
    "runner",
    "transient",
    "The locations disagree, and no state has a majority.",
    "Compare what each location saw; an odd number of locations decides sooner.",
  ],
};
