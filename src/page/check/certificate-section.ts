import type { Instant } from "../../core/brand.ts";
import { type Good, newestGood } from "../../core/good.ts";
import type { Facts, Result } from "../../core/result.ts";
import { html, type Insertion } from "../html.ts";
import type { Words } from "../language/words.ts";
import { moment } from "../moment.ts";

export interface Connection {
  readonly looks: readonly Result[];
  /** What good looks showed. */
  readonly good: Good | undefined;
  readonly now: Instant;
}

/** What is known of the connection: the certificate, how long it holds, who answers and who stands in front. */
export function certificateSection(t: Words, { looks, good = {}, now }: Connection): Insertion {
  const facts: Facts = { ...newestGood(good), ...newestFacts(looks) };
  const { certificateIssuer, tlsProtocol, httpVersion, server, edge, redirects } = facts;
  const protocol = [tlsProtocol, httpVersion === undefined ? undefined : `HTTP/${httpVersion}`];
  const rows: readonly (readonly [string, Insertion])[] = [
    [t.certificate.issuer, quoted(certificateIssuer)],
    [t.certificate.ends, ends(t, facts, now)],
    [t.certificate.protocol, protocol.filter((name) => name !== undefined).join(", ") || undefined],
    [t.certificate.server, quoted(server)],
    [t.certificate.edge, quoted(edge)],
    [t.certificate.redirects, redirects === undefined || redirects === 0 ? undefined : t.number(redirects)],
  ];
  const known = rows.filter(([, value]) => value !== undefined);
  if (known.length === 0) return undefined;
  return html`<section class="stack" aria-labelledby="certificate"><h2 id="certificate">${t.certificate.heading}</h2>
    <dl class="card pad pairs">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`;
}

/** Plain looks that went well are kept without facts, since those are known: the facts of the newest that has some. */
function newestFacts(looks: readonly Result[]): Facts | undefined {
  return looks.toSorted((a, b) => b.at - a.at).find(({ facts }) => Object.keys(facts).length > 0)?.facts;
}

function quoted(text: string | undefined): Insertion {
  return text === undefined ? undefined : html`<bdi>${text}</bdi>`;
}

function ends(t: Words, { certificateEnds, certificateDoubt }: Facts, now: Instant): Insertion {
  if (certificateDoubt === "insecure") return t.certificate.doubtInsecure;
  if (certificateDoubt === "intercepted") return t.certificate.doubtIntercepted;
  if (certificateEnds === undefined) return undefined;
  const time = t.duration(Math.abs(certificateEnds - now));
  const left = certificateEnds > now ? t.certificate.left(time) : t.certificate.ended(time);
  return html`${moment(t, certificateEnds)} (${left})`;
}
