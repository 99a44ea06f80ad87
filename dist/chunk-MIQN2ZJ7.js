import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  describeWallReason,
  wallReasons
} from "./chunk-KYUAAGGH.js";

// src/core/knowledge/answer-reasons.ts
var ANSWER_REASONS = {
  "http.closed": [
    "target",
    "transient",
    "The server closed the connection without an answer: a crash, a restart, or a rule that drops silently.",
    "Look at the server's log at this time; when it lasts and only runners see it, look for a bot rule."
  ],
  "http.reset": [
    "target",
    "transient",
    "The connection was reset before an answer.",
    "Look for a killed worker or a proxy that resets."
  ],
  "http.timeout": [
    "target",
    "transient",
    "The request was taken, but no answer came in time.",
    "Look for a hanging application, a used-up connection pool or a tarpit."
  ],
  "http.slow-body": [
    "target",
    "transient",
    "The answer began, but its body came too slowly.",
    "Look at the load and the network of the server."
  ],
  "http.stalled": [
    "target",
    "transient",
    "The answer began, and its body stopped coming.",
    "Look at what makes the body: an upstream or a stream that never ends."
  ],
  "http.truncated": [
    "target",
    "transient",
    "The answer ended before its announced end.",
    "Look for an upstream that died, or limits of a proxy's buffers."
  ],
  "http.reset-in-body": [
    "target",
    "transient",
    "The connection was reset within the body.",
    "Look for a killed worker or a proxy that resets."
  ],
  "http.protocol": [
    "target",
    "lasting",
    "The answer is not valid HTTP. Browsers forgive more than programs do.",
    "Is it an HTTP server? If so, look at the head of its answer."
  ],
  "http.on-tls-port": ["target", "lasting", "The port speaks TLS, but was asked in plain HTTP.", "Use `https://`."],
  "http.headers-overflow": [
    "target",
    "lasting",
    "The answer's headers are larger than 64 KiB; many proxies cut at 8.",
    "Look for cookies or policies that grow."
  ],
  "http.bad-status": ["target", "lasting", "The status code is below 100.", "Look at what writes the answer."],
  "http.upgrade": [
    "target",
    "lasting",
    "The server switched to another protocol unasked.",
    "Watch a path that answers plain requests."
  ],
  "http.decode": [
    "target",
    "lasting",
    "The body is not in the encoding that its header announces.",
    "Look for a proxy that compresses twice or changes `content-encoding`."
  ],
  "h2.reset": [
    "target",
    "transient",
    "The server gave up this one request and kept the connection: a crash of the application, or a limit of the proxy.",
    "Look at the log of what speaks HTTP/2, usually a proxy, at this time."
  ],
  "h2.goaway": [
    "target",
    "transient",
    "The server ended the whole HTTP/2 connection before it answered: a restart, or a limit of connections.",
    "When it lasts, look at the server's limits for connections and requests per connection."
  ],
  "redirect.loop": ["target", "lasting", "The redirects lead back to where they began.", "Look at the chain."],
  "redirect.max": [
    "target",
    "lasting",
    "There are more redirects than the check follows.",
    "Watch the final address, or raise `redirects`."
  ],
  "redirect.bad": [
    "target",
    "lasting",
    "A redirect leads to something that is not an HTTP address.",
    "Look at the `location` header of the last answer."
  ],
  "redirect.forbidden": [
    "target",
    "lasting",
    "A redirect leads to a private or metadata address, where we do not follow.",
    "If that is meant, write `allow: [private]`."
  ]
};

// src/core/knowledge/connection-reasons.ts
var CONNECTION_REASONS = {
  "dns.nxdomain": [
    "target",
    "transient",
    "The name does not exist in DNS: an expired domain, a deleted record or a typing mistake.",
    "Check the registration, the record and the delegation of the name."
  ],
  "dns.nodata": [
    "target",
    "lasting",
    "The name exists, but has no address.",
    "Add an A or AAAA record, or a CNAME to a name that has one."
  ],
  "dns.servfail": [
    "target",
    "transient",
    "The name servers fail: broken DNSSEC, an expired zone or a lame delegation.",
    "Check the DS and DNSKEY records and the zone's transfer."
  ],
  "dns.refused": [
    "target",
    "transient",
    "The name servers refuse to answer for this name.",
    "Check that the domain is delegated to the provider that holds the zone."
  ],
  "dns.timeout": [
    "target",
    "transient",
    "No name server answered in time.",
    "Check the name servers of the domain; if every check fails so, the runner's resolver is at fault."
  ],
  "dns.badresp": [
    "target",
    "transient",
    "The name server's answer makes no sense.",
    "Look for a broken name server, or a middlebox that rewrites DNS."
  ],
  "net.refused": [
    "target",
    "transient",
    "The host is up, but nothing accepts connections on this port.",
    "Is the service running and listening on this address and port? A firewall may also reject."
  ],
  "net.reset-connect": [
    "target",
    "transient",
    "The connection was accepted and dropped at once.",
    "Look for an overloaded listener, a connection limit, or a firewall that drops this runner."
  ],
  "net.timeout": [
    "target",
    "transient",
    "Nothing answered the attempt to connect: a dead host, a routing hole or a firewall that drops.",
    "Is the host up? If only runners fail, their addresses are dropped before the service."
  ],
  "net.host-unreachable": [
    "target",
    "transient",
    "The network says that the host cannot be reached.",
    "Check that the host is up and its address right."
  ],
  "net.unreachable": [
    "target",
    "transient",
    "There is no route to the target's network from here.",
    "Check the address; if many checks fail so, the runner's network is at fault."
  ],
  "net.no-ipv6": [
    "runner",
    "lasting",
    "The target has only IPv6 addresses, and this runner has no IPv6.",
    "Add an A record, or look from a runner with IPv6."
  ],
  "net.local": [
    "runner",
    "transient",
    "The runner's own limits or policies kept the connection from being made.",
    "Check egress policies and the number of open files on the runner."
  ],
  "net.forbidden": [
    "check",
    "lasting",
    "The address is a metadata service or a private one that this request may not reach.",
    "Metadata services are never asked; write `allow: [private]` where a private address is meant."
  ],
  "net.ipv6-broken": [
    "target",
    "lasting",
    "The target answers over IPv4 only, though its name has IPv6 addresses too: whoever has IPv6 waits or fails first.",
    "Make the service listen on its IPv6 address, or take the AAAA record away."
  ],
  "proxy.auth": [
    "runner",
    "lasting",
    "The proxy on our side asks for credentials; the target was never reached.",
    "Put user and password into the proxy's URL (`HTTPS_PROXY`), or write `proxy: none`."
  ],
  "proxy.refused": [
    "runner",
    "lasting",
    "The proxy on our side refuses to connect to this target, which was never reached.",
    "Have the target allowed in the proxy's rules, or write `proxy: none`."
  ],
  "proxy.unreachable": [
    "runner",
    "transient",
    "The proxy on our side does not answer; the target was never reached.",
    "Is the proxy up, and is its address in `HTTPS_PROXY` right?"
  ],
  "proxy.timeout": [
    "runner",
    "transient",
    "The proxy on our side did not answer in time; it may be waiting for the target, or for nothing.",
    "Ask the target through the same proxy by hand; what it answers there tells who is slow."
  ],
  "proxy.unreached": [
    "target",
    "transient",
    "The proxy on our side is well, and says that it cannot reach the target.",
    "Is the target up? If it is for everybody else, look at the proxy's way out."
  ],
  "proxy.invalid": [
    "runner",
    "lasting",
    "The proxy that this machine names is no address.",
    "Correct `HTTPS_PROXY` or `HTTP_PROXY`, or write `proxy: none`."
  ]
};

// src/core/knowledge/expect-reasons.ts
var EXPECT_REASONS = {
  "expect.within": [
    "target",
    "transient",
    "The answer is right, but it came later than the check allows.",
    "Look at the load of the target; if it is always so, change `within`."
  ],
  "expect.header": [
    "target",
    "lasting",
    "A header of the answer is not what the check expects.",
    "Look at what sets it: the application, a proxy or a CDN; a cache may hold an answer of before."
  ],
  "expect.body": [
    "target",
    "lasting",
    "The body is not what the check expects.",
    "Open the target; an error page with a good status code looks like this."
  ],
  "expect.json": [
    "target",
    "lasting",
    "A value of the JSON body is not what the check expects, or the body is no JSON.",
    "Open the target: the value may tell of a fault behind it, or the answer got another form."
  ],
  "expect.certificate": [
    "target",
    "lasting",
    "The certificate holds, but it ends sooner, or is otherwise weaker, than the check asks.",
    "Renew it, and look why that did not happen by itself; most authorities renew 30 days before the end."
  ],
  "expect.redirects": [
    "target",
    "lasting",
    "The redirects led elsewhere, or were more or fewer, than the check expects.",
    "Follow them by hand; a login page or a parked domain looks like this."
  ],
  "expect.ip": [
    "target",
    "lasting",
    "The target answered from an address that the check does not expect.",
    "Look at the DNS records; if the target moved, change `ip`."
  ],
  "expect.unseen": [
    "check",
    "lasting",
    "What the check expects could not be judged: it is behind the part of the body that is read, or behind a proxy, or the answer takes too long to look through.",
    "Watch an address with a smaller answer, write a narrower path or pattern, or look without the proxy."
  ]
};

// src/core/knowledge/own-reasons.ts
var OWN_REASONS = {
  answered: ["target", "lasting", "The target answered as expected.", "Nothing to do."],
  "config.url": [
    "check",
    "lasting",
    "The address of the check is not a URL we can ask.",
    "Correct `url` in the config; a secret within it may hold a wrong value."
  ],
  "config.request": [
    "check",
    "lasting",
    "The request cannot be sent as it is written.",
    "Look at method, headers and body of the check; a header value must not hold line breaks."
  ],
  "config.invalid": [
    "check",
    "lasting",
    "The newest config cannot be used; the rounds go on with the last valid one, so nothing goes unwatched.",
    "Correct the mistakes that the run's annotations point at, or run `allclear validate`."
  ],
  "config.secret": [
    "check",
    "lasting",
    "A secret that the check needs has no value here.",
    "Add the secret to the repository and hand it to the step as an environment variable of the same name."
  ],
  "config.tls": [
    "check",
    "lasting",
    "The certificate, key or authority that the check names for its connection cannot be used.",
    "Look at the files or secrets below `tls`: each in PEM, and the key belongs to the certificate."
  ],
  "config.valid": ["check", "lasting", "The newest config is valid again, and in force.", "Nothing to do."],
  "incident.declared": [
    "check",
    "lasting",
    "A person opened the incident by hand; no look did, and no look ends it.",
    "Read what they say of it; `/update` tells more, and `/close` ends it."
  ],
  "incident.closed": [
    "check",
    "lasting",
    "A person ended the incident by hand; what looks saw of it stays as it was.",
    "Nothing to do; a fresh outage opens a new incident."
  ],
  "incident.drill": [
    "check",
    "lasting",
    "A rehearsal that a person began: nothing is wrong.",
    "Nothing to do; it ends by itself with the next round."
  ],
  "auth.refused": [
    "check",
    "lasting",
    "The token endpoint refuses the credentials of the check; the target was not asked.",
    "Renew the client's secret, and look at the scopes that the client may ask for."
  ],
  "auth.unavailable": [
    "check",
    "transient",
    "The token endpoint does not answer, or says that it cannot now; the target was not asked.",
    "Look at the identity provider; a check of its own would tell when it is down."
  ],
  "auth.malformed": [
    "check",
    "lasting",
    "The token endpoint answers, but not with a bearer token.",
    "Is `auth.oauth2.url` the token endpoint, and not a page?"
  ],
  "check.unverified": [
    "check",
    "lasting",
    "The check has never been seen working, and its first answers refuse us or name nothing.",
    "Correct path, method or credentials, or write the code under `expect: status` if it is the right answer."
  ],
  "slo.burn": [
    "target",
    "lasting",
    "The check fails so often that the error budget of its `slo` will be used up long before its window ends.",
    "Look at what its last outages have in common; until it lasts, changes that can wait should wait."
  ],
  "slo.lasts": ["target", "lasting", "The error budget no longer burns too fast.", "Nothing to do."],
  "check.archived": [
    "check",
    "lasting",
    "The check left the config; its history stays.",
    "Nothing to do, or put it back under its id."
  ],
  "own.bug": [
    "runner",
    "lasting",
    "The program itself failed while it looked; nothing was learned about the target.",
    "Please report it with the log of the round."
  ],
  "own.network": [
    "runner",
    "transient",
    "Our own network failed: independent targets could not be reached either.",
    "Nothing about the target; look at the runner's network when it lasts."
  ],
  "quorum.silent": [
    "runner",
    "transient",
    "Too few locations spoke for a verdict: fewer than half of those that were asked.",
    "Look at the jobs of the locations that are missing."
  ],
  "quorum.split": [
    "runner",
    "transient",
    "The locations disagree, and no state has a majority.",
    "Compare what each location saw; an odd number of locations decides sooner."
  ]
};

// src/core/knowledge/statuses/below-400.ts
var INTERIM = "An interim answer, which is never the final one.";
var OLD_WARNING = "No status code at all: a number of the old `Warning` header.";
var BROKEN_SERVER = "Look at what writes the answer: it uses a number that means something else.";
var BELOW_400 = {
  100: ["Continue", ["passing"], INTERIM, "The server hung after it.", "Look at the server's log at this time."],
  101: [
    "Switching Protocols",
    ["check"],
    "The address speaks another protocol, such as WebSocket; a plain request cannot judge it.",
    "",
    "Watch a path that answers plain requests."
  ],
  102: ["Processing", ["passing"], INTERIM, "The server hung after it.", "Look at the server's log at this time."],
  103: [
    "Early Hints",
    ["passing"],
    `${INTERIM} It shows that the edge is alive before what stands behind it has answered.`,
    "The application behind the edge hung.",
    "Look at the application behind the edge."
  ],
  104: ["Upload Resumption Supported", ["passing"], INTERIM, "", "Look at the server's log at this time."],
  110: ["Response is Stale", ["lasting"], OLD_WARNING, "", BROKEN_SERVER],
  111: ["Revalidation Failed", ["lasting"], OLD_WARNING, "", BROKEN_SERVER],
  112: ["Disconnected Operation", ["lasting"], OLD_WARNING, "", BROKEN_SERVER],
  113: ["Heuristic Expiration", ["lasting"], OLD_WARNING, "", BROKEN_SERVER],
  199: ["Miscellaneous Warning", ["lasting"], OLD_WARNING, "", BROKEN_SERVER],
  200: [
    "OK",
    ["wall"],
    "The target answered. That alone is no proof of health.",
    "Challenges, error pages and empty shells come with 200 too.",
    "Expect words of the real page with `body`."
  ],
  201: [
    "Created",
    ["check"],
    "The look itself just made something on the target.",
    "",
    "Look with a request that changes nothing."
  ],
  202: [
    "Accepted",
    ["wall"],
    "Accepted, to be done later: usual for an interface, but on a page it is often a challenge for bots.",
    "AWS WAF and SiteGround challenge with this code.",
    "Open the page in a browser; if it is an interface, write 202 under `expect: status`."
  ],
  203: [
    "Non-Authoritative Information",
    ["lasting"],
    "A proxy on the way changed the body.",
    "",
    "Find out which proxy stands in between, and whether it should."
  ],
  204: [
    "No Content",
    ["lasting"],
    "A good answer without a body.",
    "",
    "Expect no words of it; `status: 204` is enough."
  ],
  205: [
    "Reset Content",
    ["lasting"],
    "A good answer without a body.",
    "",
    "Expect no words of it; `status: 205` is enough."
  ],
  206: [
    "Partial Content",
    ["check"],
    "Only a part of the body, although the check asked for all of it.",
    "The check sends a `range` header, or a cache is broken.",
    "Take `range` out of the check's headers, else look at the cache."
  ],
  207: [
    "Multi-Status",
    ["check"],
    "Several results in one body (WebDAV): each may have failed.",
    "",
    "Expect the words of success with `body`."
  ],
  208: [
    "Already Reported",
    ["check"],
    "A part of a WebDAV answer, not one of its own.",
    "",
    "Look at the server's WebDAV module."
  ],
  214: ["Transformation Applied", ["lasting"], OLD_WARNING, "", BROKEN_SERVER],
  218: [
    "This is fine",
    ["lasting"],
    "Apache's way to let an error page through as if it were good.",
    "",
    "Treat it as an error, and look at the application behind it."
  ],
  226: [
    "IM Used",
    ["lasting"],
    "A difference to an earlier answer instead of the whole.",
    "",
    "Look at the cache in between."
  ],
  247: [
    "(Link11, Radware)",
    ["wall"],
    "No registered code: bot managers challenge with it.",
    "",
    "Have the monitor let through: a secret header and a rule that skips."
  ],
  299: ["Miscellaneous Persistent Warning", ["lasting"], OLD_WARNING, "", BROKEN_SERVER],
  300: [
    "Multiple Choices",
    ["check"],
    "There are several targets, and none was chosen.",
    "",
    "Watch one of them directly."
  ],
  301: [
    "Moved Permanently",
    ["check"],
    "The target has moved for good. A POST becomes a GET on the way.",
    "From http to https, from the bare domain to www, a slash at the end.",
    "Watch the new address, so that its own time is measured."
  ],
  302: [
    "Found",
    ["wall"],
    "The target sends elsewhere for now.",
    "A login because a session ended, a maintenance page, a consent page, a captcha.",
    "Look at where it leads."
  ],
  303: [
    "See Other",
    ["wall"],
    "The answer is to be fetched elsewhere.",
    "A login, a maintenance page, the result of a form.",
    "Look at where it leads."
  ],
  304: [
    "Not Modified",
    ["check"],
    "Nothing new, although the check did not ask for news only.",
    "The check sends a conditional header, or a cache is broken.",
    "Take `if-none-match` and the like out of the check's headers, else look at the cache."
  ],
  305: ["Use Proxy", ["lasting"], "A code given up long ago.", "", BROKEN_SERVER],
  306: ["(unused)", ["lasting"], "A code given up long ago.", "", BROKEN_SERVER],
  307: [
    "Temporary Redirect",
    ["wall"],
    "The target sends elsewhere for now, with the same method.",
    "A maintenance page, a login, a captcha, or a switch to https that clients remember.",
    "Look at where it leads."
  ],
  308: [
    "Permanent Redirect",
    ["check"],
    "The target has moved for good; the method stays.",
    "From http to https, from the bare domain to www, a slash at the end.",
    "Watch the new address."
  ]
};

// src/core/knowledge/statuses/failures.ts
var ORIGIN_LOG = "Look at the origin's log at this time; is it up, and does it let the edge in?";
var MIRROR = "Tencent EdgeOne's word for what Cloudflare says with";
var FAILURES = {
  500: [
    "Internal Server Error",
    ["lasting", "passing"],
    "The application was reached and failed.",
    "An unhandled error, a migration that failed, a setting or secret that is missing, a database that is down.",
    "Look into the application's log at this time."
  ],
  501: [
    "Not Implemented",
    ["check"],
    "The server does not know the method.",
    "An unusual method; some firewalls refuse so.",
    "Use GET or HEAD."
  ],
  502: [
    "Bad Gateway",
    ["passing", "edge"],
    "A proxy is up, but what stands behind it gave nothing usable.",
    "The application crashed, is restarting or listens on another port; TLS between the two does not fit; its headers are too large.",
    "Look at the application behind the proxy. A few seconds of it during a deployment are usual."
  ],
  503: [
    "Service Unavailable",
    ["passing", "wall", "edge"],
    "The service cannot serve now.",
    "Too much load, maintenance, nothing healthy behind a load balancer, a start from zero; a few walls refuse so.",
    "Look at load and health checks. `retry-after` tells of a planned pause."
  ],
  504: [
    "Gateway Timeout",
    ["passing", "edge"],
    "A proxy waited too long for what stands behind it.",
    "Slow requests. The time it took names the proxy: 60 s are nginx's and AWS's, 29 s those of API Gateway, 100 s Cloudflare's.",
    "Look for what makes the requests slow: the database, a service that it calls, a lock."
  ],
  505: [
    "HTTP Version Not Supported",
    ["check"],
    "The server refuses this version of HTTP.",
    "",
    "Look at proxies in between and at the server's settings."
  ],
  506: [
    "Variant Also Negotiates",
    ["lasting"],
    "The server negotiates in a circle: it is set up wrongly.",
    "",
    "Look at its content negotiation."
  ],
  507: [
    "Insufficient Storage",
    ["lasting"],
    "The disk or quota is full.",
    "",
    "Make room, and find out what filled it."
  ],
  508: [
    "Loop Detected",
    ["lasting"],
    "The server went round in a loop.",
    "Two rules or functions that call each other.",
    "Look at what was deployed last."
  ],
  509: [
    "Bandwidth Limit Exceeded",
    ["lasting", "wall"],
    "The traffic that the host allows is used up.",
    "A visit of many; Tencent refuses attacks so.",
    "Look at the account with the host."
  ],
  510: [
    "Not Extended",
    ["lasting"],
    "The server wants an extension of HTTP that was given up.",
    "",
    "Look at what writes the answer."
  ],
  511: [
    "Network Authentication Required",
    ["ours"],
    "A login page of the network on our own side answered; nothing was learned about the target.",
    "",
    "Look at the runner's network."
  ],
  520: [
    "Web Server Returned an Unknown Error (Cloudflare)",
    ["edge", "passing"],
    "The origin gave Cloudflare an empty or broken answer.",
    "A crash, or headers that are too large.",
    ORIGIN_LOG
  ],
  521: [
    "Web Server Is Down (Cloudflare)",
    ["edge", "passing"],
    "The origin refused Cloudflare's connection.",
    "The service is down, or its firewall blocks Cloudflare's addresses.",
    ORIGIN_LOG
  ],
  522: [
    "Connection Timed Out (Cloudflare)",
    ["edge", "passing"],
    "Cloudflare could not connect to the origin in time.",
    "The host is down or overloaded, or its firewall drops Cloudflare's addresses.",
    ORIGIN_LOG
  ],
  523: [
    "Origin Is Unreachable (Cloudflare)",
    ["edge", "passing"],
    "Cloudflare finds no way to the origin.",
    "A wrong address in DNS, or a route that is gone.",
    "Check the origin's address and route."
  ],
  524: [
    "A Timeout Occurred (Cloudflare)",
    ["edge", "passing"],
    "The origin took Cloudflare's request and gave no answer within about 100 seconds.",
    "",
    "Look for slow requests at the origin."
  ],
  525: [
    "SSL Handshake Failed (Cloudflare)",
    ["edge", "passing"],
    "The TLS handshake between Cloudflare and the origin failed.",
    "No certificate, no common cipher, or a port that speaks no TLS.",
    "Look at the origin's TLS settings."
  ],
  526: [
    "Invalid SSL Certificate (Cloudflare)",
    ["edge", "lasting"],
    "Cloudflare refuses the origin's certificate.",
    "It ended, or is for another name.",
    "Renew the origin's certificate."
  ],
  527: [
    "Railgun Error (Cloudflare)",
    ["edge", "lasting"],
    "An error of a product that no longer exists.",
    "",
    "Turn Railgun off in the zone."
  ],
  529: [
    "Site Is Overloaded",
    ["passing"],
    "The service has too much to do.",
    "",
    "It usually passes; look at its own status page."
  ],
  530: [
    "Origin Error (Cloudflare), Site Frozen (Pantheon)",
    ["edge", "passing"],
    "Cloudflare could not find or reach the origin; the number from 1000 on in the body says more.",
    "The origin's name does not resolve (1016), or no tunnel is connected (1033).",
    "Look at the number in the body."
  ],
  550: ["(EdgeOne)", ["edge", "passing"], `${MIRROR} 520.`, "", ORIGIN_LOG],
  551: ["(EdgeOne)", ["edge", "passing"], `${MIRROR} 521.`, "", ORIGIN_LOG],
  552: ["(EdgeOne)", ["edge", "passing"], `${MIRROR} 522.`, "", ORIGIN_LOG],
  553: ["(EdgeOne)", ["edge", "passing"], `${MIRROR} 523.`, "", ORIGIN_LOG],
  554: ["(EdgeOne)", ["edge", "passing"], `${MIRROR} 524.`, "", ORIGIN_LOG],
  555: ["(EdgeOne)", ["edge", "passing"], `${MIRROR} 525.`, "", ORIGIN_LOG],
  561: [
    "Unauthorized (AWS)",
    ["edge", "lasting"],
    "The load balancer's login service gave an error.",
    "",
    "Look at the identity provider and at the load balancer's settings for it."
  ],
  566: [
    "(EdgeOne)",
    ["wall"],
    "Tencent EdgeOne refused by one of its managed rules.",
    "",
    "With an exception rule, let requests with a secret header skip it."
  ],
  567: [
    "(EdgeOne)",
    ["wall"],
    "Tencent EdgeOne refused by a rule of the site: custom, rate or bot.",
    "",
    "With an exception rule, let requests with a secret header skip it."
  ],
  598: [
    "Network Read Timeout",
    ["edge", "passing"],
    "A proxy waited too long for what stands behind it.",
    "",
    "Look at the application behind the proxy."
  ],
  599: [
    "Network Connect Timeout",
    ["edge", "passing"],
    "A proxy could not connect to what stands behind it.",
    "",
    "Look at the application behind the proxy."
  ],
  999: [
    "Request Denied (LinkedIn)",
    ["wall"],
    "No registered code: sites that deny programs use it.",
    "",
    "Watch something that programs may see."
  ]
};

// src/core/knowledge/statuses/refusals.ts
var LET_THROUGH = "Have the monitor let through: a secret header and a rule that skips.";
var NEVER_SENT = "A code of nginx's own log, which no client ever receives.";
var REFUSALS = {
  400: [
    "Bad Request",
    ["check"],
    "The server could not make sense of the request.",
    "A wrong host name, plain HTTP on a TLS port, a missing client certificate, headers or cookies too large, or an interface that a deployment changed.",
    "Look at the body, which often tells; then at URL, headers and body of the check."
  ],
  401: [
    "Unauthorized",
    ["check"],
    "Credentials are missing, wrong or no longer valid.",
    "A token that ended or was changed, a login put in front of the site.",
    "Renew the secret; if the check sends none on purpose, 401 is the right answer: write it under `expect: status`."
  ],
  402: [
    "Payment Required",
    ["lasting"],
    "A plan or quota is used up, or the site is suspended.",
    "",
    "Look at the account with the host."
  ],
  403: [
    "Forbidden",
    ["wall"],
    "Understood and refused. Either the application says no, or a wall in front of it refuses this monitor while people get through.",
    "A missing permission, a list of allowed addresses, a folder without index; or a firewall, a bot rule, the address of a runner that others have used badly.",
    "Look into the log of the firewall and of the application at this time. If it is the wall: a secret header and a rule that skips; if 403 is right, write it under `expect: status`."
  ],
  404: [
    "Not Found",
    ["check", "lasting"],
    "There is nothing at this path.",
    "A wrong path, a health page that was removed, an ingress without a route, a deployment that is missing; some gateways hide 401 and 403 so.",
    "Check the path, then what was deployed last. If it comes and goes, two versions are running."
  ],
  405: [
    "Method Not Allowed",
    ["check", "wall"],
    "The method is not allowed here; the header `allow` lists those that are.",
    "HEAD or POST where only GET is known; on a GET a captcha of AWS WAF or a block of Alibaba Cloud.",
    "Change `method`. If it is GET already, look for a wall."
  ],
  406: [
    "Not Acceptable",
    ["check", "wall"],
    "The server has nothing in the form that was asked for, or a firewall refuses with this code.",
    "An `accept` header that is too narrow; Fastly's firewall and ModSecurity answer so.",
    "Leave `accept` out of the check, else look into the firewall's log."
  ],
  407: [
    "Proxy Authentication Required",
    ["ours"],
    "A proxy on our own side wants credentials; nothing was learned about the target.",
    "",
    "Look at the runner's proxy settings."
  ],
  408: [
    "Request Timeout",
    ["passing"],
    "The server waited too long for our request. It says nothing about a slow application: that is 504.",
    "A front that is overloaded, a slow upload.",
    "It usually passes; when it lasts, look at the load of the front."
  ],
  409: [
    "Conflict",
    ["check", "edge"],
    "The request does not fit the state of the thing it is about.",
    "A look that writes; some error pages of Cloudflare.",
    "Look with a request that changes nothing."
  ],
  410: ["Gone", ["lasting"], "It was removed on purpose and for good.", "", "Delete or move the check."],
  411: [
    "Length Required",
    ["check"],
    "The server wants to know the length of the body.",
    "",
    "Give the check a `body`, or use GET."
  ],
  412: [
    "Precondition Failed",
    ["check"],
    "A condition in the request's headers does not hold.",
    "",
    "Take `if-match` and the like out of the check's headers."
  ],
  413: [
    "Content Too Large",
    ["check"],
    "The body that the check sends is above the server's limit.",
    "The limit of nginx is 1 MB unless told otherwise, that of many gateways 10.",
    "Send less, or raise the limit."
  ],
  414: [
    "URI Too Long",
    ["check"],
    "The address is too long.",
    "A long query, or a redirect that adds to it each time.",
    "Shorten the address; look at the redirects."
  ],
  415: [
    "Unsupported Media Type",
    ["check", "wall"],
    "The server does not take bodies of this type.",
    "`content-type` is missing or wrong; Imunify360 refuses programs so.",
    "Set `content-type` to what the body is. If there is no body, look for a wall."
  ],
  416: [
    "Range Not Satisfiable",
    ["check"],
    "The part that was asked for does not exist.",
    "",
    "Take `range` out of the check's headers."
  ],
  417: [
    "Expectation Failed",
    ["check"],
    "The server cannot do what the header `expect` asks.",
    "",
    "Take `expect` out of the check's headers."
  ],
  418: [
    "I'm a teapot",
    ["wall"],
    "A joke that became a way to refuse programs.",
    "Firewalls and some sites block with it; Tencent EdgeOne says so where a node does not know the domain.",
    LET_THROUGH
  ],
  419: [
    "Page Expired (Laravel)",
    ["check"],
    "The session or its form token has ended.",
    "",
    "Look with GET, which needs no token."
  ],
  420: ["Enhance Your Calm", ["wall"], "Too many requests, in the words of an old interface.", "", "Look less often."],
  421: [
    "Misdirected Request",
    ["lasting"],
    "The server does not serve this name on this connection.",
    "A certificate of several names whose backends differ, or a virtual host that is missing.",
    "Look at the server's virtual hosts and certificate."
  ],
  422: [
    "Unprocessable Content",
    ["check"],
    "The body is well-formed, but says something that is not allowed.",
    "",
    "Correct the body. If 422 shows that the interface is alive, write it under `expect: status`."
  ],
  423: [
    "Locked",
    ["lasting"],
    "The thing is locked (WebDAV); some delivery networks call a loop of requests so.",
    "",
    "Find out who holds the lock; look for a loop between edge and origin."
  ],
  424: [
    "Failed Dependency",
    ["lasting"],
    "Something that this request needs has failed (WebDAV).",
    "",
    "Look at what it depends on."
  ],
  425: ["Too Early", ["passing"], "The server did not want a request in early data.", "", "It passes by itself."],
  426: [
    "Upgrade Required",
    ["check"],
    "The server wants another protocol.",
    "Plain HTTP where TLS is asked for, or an old version of HTTP through a proxy.",
    "Use `https://`; look at proxies in between."
  ],
  428: [
    "Precondition Required",
    ["check", "wall"],
    "The server wants a condition in the request's headers.",
    "With `sec-cp-challenge` in its body it is a challenge of Akamai.",
    "Look with GET. If it is GET already, look for a wall."
  ],
  429: [
    "Too Many Requests",
    ["wall"],
    "Too many requests from our address. The target is up.",
    "Checks that look too often; others who share the runner's address; bot walls, which use this code too.",
    "Look less often, or let the monitor's requests pass the limit. `retry-after` is honoured."
  ],
  430: [
    "(Shopify)",
    ["wall"],
    "Shopify took the request for an attack.",
    "",
    "Look less often, and at a page that needs no session."
  ],
  431: [
    "Request Header Fields Too Large",
    ["check"],
    "The request's headers are too large.",
    "Cookies that pile up along a chain of redirects.",
    "Shorten the headers that the check sends."
  ],
  435: ["(HUMAN)", ["wall"], "No registered code: a bot manager refuses with it.", "", LET_THROUGH],
  440: ["Login Time-out (IIS)", ["check"], "The session has ended.", "", "Watch a page that needs no session."],
  444: [
    "No Response (nginx)",
    ["wall"],
    `${NEVER_SENT} nginx closes the connection instead.`,
    "",
    "Look for what invents it."
  ],
  449: [
    "Retry With (IIS)",
    ["check"],
    "The server wants more information in the request.",
    "",
    "Look at what the check sends."
  ],
  450: [
    "Blocked by Parental Controls",
    ["wall"],
    "A filtering proxy refused the page.",
    "It often stands on the runner's side.",
    "Look at the runner's way out."
  ],
  451: [
    "Unavailable For Legal Reasons",
    ["wall", "lasting"],
    "Not available for legal reasons, often depending on the region that asks.",
    "",
    "Look from a region where people may see it."
  ],
  460: [
    "Client Closed Connection (AWS)",
    ["edge"],
    "A load balancer says that the client went away first.",
    "The application takes longer than the client waits.",
    "Look at slow requests behind the load balancer."
  ],
  463: [
    "Too Many Forwarded Addresses (AWS)",
    ["edge"],
    "More than 30 proxies stand in the request's way.",
    "Proxies that send to each other in a loop.",
    "Look for the loop."
  ],
  464: [
    "Incompatible Protocol (AWS)",
    ["edge"],
    "The load balancer and its targets speak different versions of HTTP.",
    "",
    "Compare the protocol of the target group with that of the listener."
  ],
  468: ["(SafeLine)", ["wall"], "No registered code: the firewall SafeLine refuses with it.", "", LET_THROUGH],
  494: [
    "Request Header Too Large (nginx)",
    ["check"],
    `${NEVER_SENT} It sends 400 instead.`,
    "",
    "Shorten the headers that the check sends."
  ],
  495: [
    "SSL Certificate Error (nginx)",
    ["check"],
    `${NEVER_SENT} It sends 400 instead.`,
    "",
    "Look at the client certificate of the check."
  ],
  496: [
    "SSL Certificate Required (nginx)",
    ["check"],
    `${NEVER_SENT} It sends 400 instead.`,
    "",
    "Give the check a client certificate."
  ],
  497: [
    "HTTP Request Sent to HTTPS Port (nginx)",
    ["check"],
    `${NEVER_SENT} It sends 400 instead.`,
    "",
    "Use `https://`."
  ],
  498: ["Invalid Token (Esri)", ["check"], "The token is wrong or has ended.", "", "Renew the secret."],
  499: [
    "Client Closed Request (nginx)",
    ["edge"],
    `${NEVER_SENT} It means that the client's patience ended first.`,
    "",
    "Look for what invents it, and at slow requests."
  ]
};

// src/core/knowledge/status-codes.ts
var STATUS_CODES = { ...BELOW_400, ...REFUSALS, ...FAILURES };
var CLASSES = [
  ["Informational", ["lasting"], "An interim answer that is never a final one.", "", "Look at what the server speaks."],
  [
    "Successful",
    ["lasting"],
    "A good answer, though of a kind that nobody has registered.",
    "",
    "Write it under `expect: status` if it is right."
  ],
  ["Redirection", ["lasting"], "The target sends elsewhere.", "", "Look at where it leads."],
  ["Client Error", ["check"], "The server refuses the request as it is.", "", "Look at what the check sends."],
  ["Server Error", ["passing"], "The server failed to answer a valid request.", "", "Look into its log."]
];
var UNKNOWN = [
  "(unknown)",
  ["wall"],
  "A code that no standard knows.",
  "",
  "Look at what answers: edges and firewalls make up codes."
];
function describeStatus(code) {
  const [name, kinds, meaning, causes, remedy] = STATUS_CODES[code] ?? CLASSES[Math.floor(code / 100) - 1] ?? UNKNOWN;
  return {
    name,
    kinds,
    blame: kinds.includes("ours") ? "runner" : "target",
    transient: kinds.includes("passing"),
    meaning,
    ...causes === "" ? {} : { causes },
    remedy
  };
}

// src/core/knowledge/tls-reasons.ts
var TLS_REASONS = {
  "tls.expired": [
    "target",
    "lasting",
    "The certificate has expired: every client refuses it.",
    "Renew the certificate, and find out why the renewal did not run."
  ],
  "tls.not-yet-valid": [
    "target",
    "lasting",
    "The certificate is not valid yet.",
    "Check the clock of the machine that issued it, and that of the runner."
  ],
  "tls.self-signed": [
    "target",
    "lasting",
    "The certificate is self-signed, often the default of a proxy that does not know the name.",
    "Serve the certificate of this name; for a private one hand its authority to the runner (`NODE_EXTRA_CA_CERTS`)."
  ],
  "tls.private-ca": [
    "target",
    "lasting",
    "The chain ends in an authority that is not trusted.",
    "Hand the authority's certificate to the runner (`NODE_EXTRA_CA_CERTS`) if it is yours."
  ],
  "tls.incomplete-chain": [
    "target",
    "lasting",
    "The intermediate certificate is missing: browsers often hide it, programs fail.",
    "Serve the full chain."
  ],
  "tls.name-mismatch": [
    "target",
    "lasting",
    "The certificate is for other names.",
    "Serve a certificate that has this name, or correct the address."
  ],
  "tls.purpose": [
    "target",
    "lasting",
    "The certificate is not meant for servers.",
    "Reissue it with server authentication as purpose."
  ],
  "tls.weak-key": [
    "target",
    "lasting",
    "The certificate's key or signature is too weak.",
    "Reissue it with a new key."
  ],
  "tls.untrusted": [
    "target",
    "lasting",
    "The certificate could not be verified.",
    "Look at the chain that the server sends."
  ],
  "tls.version": ["target", "lasting", "The server speaks only outdated versions of TLS.", "Turn on TLS 1.2 or newer."],
  "tls.handshake": [
    "target",
    "lasting",
    "The server ended the handshake: no common cipher, or it asks for a client certificate.",
    "Check its cipher list and whether it wants client certificates."
  ],
  "tls.client-cert": [
    "target",
    "lasting",
    "The server asks for a client certificate.",
    "Watch a path that needs none."
  ],
  "tls.sni": [
    "target",
    "lasting",
    "The server does not know this name.",
    "Does DNS point at the right server, and has it a certificate for the name?"
  ],
  "tls.alpn": ["target", "lasting", "The server speaks no HTTP over TLS.", "Is another service on this port?"],
  "tls.not-tls": ["target", "lasting", "The port does not speak TLS.", "Use `http://`, or the port that speaks TLS."],
  "tls.timeout": [
    "target",
    "transient",
    "The connection stands, but the TLS handshake does not end.",
    "Look for an overloaded or stuck TLS terminator."
  ],
  "tls.closed": [
    "target",
    "transient",
    "The connection was closed during the TLS handshake.",
    "Look at the TLS terminator's log; some drop names they do not know."
  ],
  "tls.intercepted": [
    "runner",
    "lasting",
    "A proxy on our side made the certificate that we saw, so nothing is known of the target's own.",
    "Look from a runner without such a proxy, or write `proxy: none` where the target can be reached directly."
  ]
};

// src/core/knowledge/reasons.ts
var REASONS = {
  ...CONNECTION_REASONS,
  ...TLS_REASONS,
  ...ANSWER_REASONS,
  ...EXPECT_REASONS,
  ...OWN_REASONS
};
function describeReason(reason, walls = []) {
  const row = Object.hasOwn(REASONS, reason) ? REASONS[reason] : void 0;
  if (row !== void 0) {
    const [blame, when, meaning, remedy] = row;
    return { blame, transient: when === "transient", meaning, remedy };
  }
  const code = /^http\.(\d{3})$/.exec(reason)?.[1];
  if (code !== void 0) return describeStatus(Number(code));
  return describeWallReason(reason, walls) ?? describeFamily(reason);
}
function allReasons() {
  const codes = Object.keys(STATUS_CODES).map((code) => `http.${code}`);
  return [...Object.keys(REASONS), ...wallReasons(), ...codes].map((reason) => ({ reason, ...describeReason(reason) }));
}
var known;
function isKnownReason(reason) {
  known ??= new Set(allReasons().map((entry) => entry.reason));
  return known.has(reason);
}
function describeFamily(reason) {
  const lasting = { blame: "target", transient: false };
  if (reason.startsWith("expect."))
    return {
      ...lasting,
      meaning: "The answer is not what the check expects.",
      remedy: "Compare expected and seen; correct the one that is wrong."
    };
  return { ...lasting, meaning: "No more is known about this reason.", remedy: "Look at the target and its log." };
}

export {
  STATUS_CODES,
  describeStatus,
  describeReason,
  allReasons,
  isKnownReason
};
