/** An IP address as its 4 or 16 bytes. */
type Address = readonly number[];

/** The addresses whose first `bits` are those of `address`. */
export interface AddressRange {
  readonly address: Address;
  readonly bits: number;
}

const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255].join();

/** Reads an address; nothing where it is none. An IPv4 address within an IPv6 one (`::ffff:192.0.2.1`) is the IPv4 one. */
export function parseAddress(text: string): Address | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    const bytes = text.split(".").map(Number);
    return bytes.every((byte) => byte <= 255) ? bytes : undefined;
  }
  // The platform's own reader of IPv6: it answers in the one canonical spelling.
  const host = /^[\da-f:.]+$/i.test(text) ? URL.parse(`http://[${text}]/`)?.hostname : undefined;
  if (host === undefined) return undefined;
  const bytes = bytesOf(host.slice(1, -1));
  return bytes.slice(0, 12).join() === MAPPED ? bytes.slice(12) : bytes;
}

function bytesOf(canonical: string): Address {
  const [head = [], tail = []] = canonical.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = new Array<string>(8 - head.length - tail.length).fill("0");
  return [...head, ...zeros, ...tail].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}

/** Reads `192.0.2.0/24`, `2001:db8::/32`, or one address; nothing where it is neither. */
export function parseRange(text: string): AddressRange | undefined {
  const [, written = "", length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = parseAddress(written);
  if (address === undefined) return undefined;
  const bits = length === undefined ? address.length * 8 : Number(length);
  return bits <= address.length * 8 ? { address, bits } : undefined;
}

export function isWithin(address: Address, range: AddressRange): boolean {
  if (address.length !== range.address.length) return false;
  return address.every((byte, index) => {
    const relevant = Math.min(8, Math.max(0, range.bits - index * 8));
    return (byte ^ (range.address[index] ?? 0)) >> (8 - relevant) === 0;
  });
}
