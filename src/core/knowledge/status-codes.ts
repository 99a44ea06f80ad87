import type { ReasonFacts } from "./reasons.ts";

type Row = readonly [when: "transient" | "lasting", meaning: string, remedy: string];

/** What common codes say to a monitor when they are not expected. */
const KNOWN: Readonly<Record<number, Row>> = {
  200: ["lasting", "The target answered.", "Nothing to do."],
  202: [
    "lasting",
    "Accepted, to be done later. On a plain page it is often a challenge for bots.",
    "Look at the page from a browser.",
  ],
  301: ["lasting", "The target has moved for good.", "Watch the new address."],
  302: [
    "lasting",
    "The target sends elsewhere for now: a login, a maintenance page, a consent wall.",
    "Look where it leads.",
  ],
  304: ["lasting", "Not modified, although nothing was asked conditionally.", "Look at the cache."],
  307: ["lasting", "The target sends elsewhere for now.", "Look where it leads."],
  308: ["lasting", "The target has moved for good.", "Watch the new address."],
  400: [
    "lasting",
    "The server does not understand the request.",
    "Look at the request; after a deployment its interface may have changed.",
  ],
  401: [
    "lasting",
    "Credentials are missing, expired or were changed.",
    "Rotate the secret; if the check sends none, 401 may be its right answer.",
  ],
  402: ["lasting", "A plan or quota is used up, or the site is suspended.", "Look at the hosting account."],
  403: [
    "lasting",
    "Refused. Nothing in the answer shows who refused: the application, or a rule in front of it that knows runners.",
    "Look into the log of the firewall and of the application at this time.",
  ],
  404: [
    "lasting",
    "There is nothing at this path: it was removed, or no route leads to it.",
    "Check the path and what was deployed last.",
  ],
  405: ["lasting", "The method is not allowed here.", "Try another `method`; HEAD is often not supported."],
  406: ["lasting", "Not acceptable; some firewalls refuse with this code.", "Look at `accept` and the firewall's log."],
  407: ["lasting", "A proxy on our side wants credentials.", "Look at the runner's proxy settings."],
  408: ["transient", "The server waited too long for our request.", "It often passes; look at an overloaded front."],
  410: ["lasting", "The target was removed for good.", "Delete or move the check."],
  415: ["lasting", "The body's type is not supported.", "Set `content-type` for the body that the check sends."],
  421: [
    "lasting",
    "The server does not serve this name on this connection.",
    "Look at its virtual hosts and certificate.",
  ],
  422: ["lasting", "The content of the request is not valid.", "Look at the body that the check sends."],
  425: ["transient", "The server did not want early data.", "It passes by itself."],
  429: ["lasting", "Too many requests from our address.", "Look less often, or let the monitor pass."],
  431: ["lasting", "The request's headers are too large.", "Look at the headers that the check sends."],
  451: ["lasting", "Not available for legal reasons, often by region.", "Look from another region."],
  500: [
    "transient",
    "The application failed while it answered.",
    "Look into its log: an unhandled error, a migration, a missing setting.",
  ],
  501: ["lasting", "The server does not know the method.", "Try another `method`."],
  502: [
    "transient",
    "A proxy is up, but what stands behind it gave nothing usable: crashed, restarting or on another port.",
    "Look at the application behind the proxy; seconds of it during a deployment are usual.",
  ],
  503: [
    "transient",
    "The service is overloaded, in maintenance, or has nothing healthy behind its load balancer.",
    "Look at its load and health checks; `retry-after` tells of a planned pause.",
  ],
  504: [
    "transient",
    "A proxy waited too long for what stands behind it.",
    "Look for slow requests; the time it took names the proxy's limit.",
  ],
  507: ["lasting", "The storage is full.", "Make room."],
  508: ["lasting", "The server went round in a loop.", "Look at its configuration."],
  509: ["lasting", "The hosting quota is used up.", "Look at the hosting account."],
  511: ["lasting", "A captive portal on our side answered.", "Look at the runner's network."],
  520: ["transient", "The origin gave Cloudflare an empty or broken answer.", "Look at the origin's log."],
  521: ["transient", "The origin refused Cloudflare's connection.", "Is the origin up, and does it let Cloudflare in?"],
  522: [
    "transient",
    "Cloudflare could not connect to the origin in time.",
    "Is the origin up, and does it let Cloudflare in?",
  ],
  523: ["transient", "Cloudflare cannot reach the origin.", "Check the origin's address and route."],
  524: ["transient", "The origin took Cloudflare's request and gave no answer in time.", "Look for slow requests."],
  525: [
    "transient",
    "The TLS handshake between Cloudflare and the origin failed.",
    "Look at the origin's TLS settings.",
  ],
  526: ["lasting", "Cloudflare refuses the origin's certificate.", "Renew the origin's certificate."],
  529: ["transient", "The service is overloaded.", "It often passes; look at its status page."],
  530: ["transient", "Cloudflare could not find or reach the origin.", "Look at the 1xxx code on the page."],
};

const CLASSES: readonly Row[] = [
  ["lasting", "An interim answer that is never a final one.", "Look at what the server speaks."],
  ["lasting", "A good answer, but not one that the check expects.", "Write it under `expect: status` if it is right."],
  ["lasting", "The target sends elsewhere.", "Look where it leads."],
  ["lasting", "The server refuses the request as it is.", "Look at what the check sends."],
  ["transient", "The server failed to answer a valid request.", "Look into its log."],
];

/** Codes made by something on our side of the network: nothing was learned about the target. */
const OUR_SIDE = new Set([407, 511]);

/** What a status code outside the expected range says, for any code from 100 to 999. */
export function describeStatus(code: number): ReasonFacts {
  const fallback: Row = [
    "lasting",
    "A code that no standard knows.",
    "Look at what answers: edges and firewalls make up codes.",
  ];
  const [when, meaning, remedy] = KNOWN[code] ?? CLASSES[Math.floor(code / 100) - 1] ?? fallback;
  return { blame: OUR_SIDE.has(code) ? "runner" : "target", transient: when === "transient", meaning, remedy };
}
