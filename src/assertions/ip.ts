import * as z from "zod";
import { found } from "../core/diagnostic.ts";
import { defineAssertion } from "./assertion.ts";
import { type AddressRange, isWithin, parseAddress, parseRange } from "./field/address.ts";
import { field, type Parsed, refuse } from "./field/field.ts";

/** What the address may be: a range of addresses, or a whole family. */
type Allowed = { readonly source: string } & ({ readonly family: 4 | 6 } | { readonly range: AddressRange });

const EXAMPLES = "write an address `192.0.2.1`, a range `192.0.2.0/24`, or the family `4` or `6`";

const word = field({ title: "address", type: ["string", "integer"] }, (input): Parsed<Allowed> => {
  const source = typeof input === "string" || typeof input === "number" ? String(input) : "";
  if (source === "4" || source === "6") return { value: { source: `IPv${source}`, family: source === "4" ? 4 : 6 } };
  const range = parseRange(source);
  return range === undefined
    ? refuse(`expected an address, found ${found(input)}`, EXAMPLES)
    : { value: { source, range } };
});

/** Which address answered. */
export const ipAssertion = defineAssertion({
  name: "ip",
  doc: "The address that answered: an address, a range (`192.0.2.0/24`), a family (`4`, `6`), or a list of which one is right.",
  needs: "net",
  state: "down",
  shape: () => z.union([word, z.array(word).min(1)]),
  bind: (params) => {
    const allowed = "source" in params ? [params] : params;
    const expected = allowed.map(({ source }) => source).join(" or ");
    return ({ evidence: { net } }) => {
      if (net?.address === undefined) return [];
      if (net.viaProxy) return [{ expected, seen: "the proxy's address", unseen: "expect.unseen" }];
      const bytes = parseAddress(net.address) ?? [];
      const isAllowed = allowed.some((one) =>
        "family" in one ? one.family === net.family : isWithin(bytes, one.range),
      );
      return isAllowed ? [] : [{ expected, seen: `answered from ${net.address}` }];
    };
  },
});
