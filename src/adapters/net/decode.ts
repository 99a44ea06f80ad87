import type { Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import type { HeaderFields } from "../../core/observation.ts";

export interface DecodedBody {
  readonly text: string;
  /** Its bytes, before they were read as text. */
  readonly content: Buffer;
  /** It went on past the cap. */
  readonly truncated: boolean;
  /** It was not in the announced encoding: `text` is the body as it came. */
  readonly undecodable: boolean;
}

/** An answer in more encodings than this, one within the other, is there to keep its reader busy; curl draws the same line. */
const MOST_ENCODINGS = 5;

/**
 * The body as text. What is given may be only the beginning of a compressed body; at most `maxBytes` come out of each
 * decoder, whatever the body claims to be.
 */
export async function decodeBody(raw: Buffer, headers: HeaderFields, maxBytes: number): Promise<DecodedBody> {
  const encodings = (headers["content-encoding"] ?? [])
    .flatMap((field) => field.split(","))
    .map((one) => one.trim().toLowerCase())
    .toReversed();
  const charset = charsetOf(headers);
  const asItCame = (): DecodedBody => ({
    text: decodeText(raw, charset),
    content: raw,
    truncated: false,
    undecodable: true,
  });
  if (encodings.length > MOST_ENCODINGS) return asItCame();
  let body = raw;
  let truncated = false;
  try {
    for (const encoding of encodings) {
      const decoder = decoderFor(encoding, body);
      if (decoder === undefined || body.length === 0) continue;
      const inflated = await inflate(decoder, body, maxBytes);
      body = inflated.body;
      truncated ||= inflated.truncated;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return asItCame();
  }
  return { text: decodeText(body, charset), content: body, truncated, undecodable: false };
}

/** Unfinished input is decoded as far as it goes. */
const ZLIB = { finishFlush: constants.Z_SYNC_FLUSH } as const;
const BROTLI = { finishFlush: constants.BROTLI_OPERATION_FLUSH } as const;

function decoderFor(encoding: string, body: Buffer): Transform | undefined {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return createGunzip(ZLIB);
    case "br":
      return createBrotliDecompress(BROTLI);
    case "deflate":
      // Some servers send it without the zlib wrapper, whose first byte names method 8.
      return ((body[0] ?? 0) & 15) === 8 ? createInflate(ZLIB) : createInflateRaw(ZLIB);
    default:
      return undefined;
  }
}

async function inflate(
  decoder: Transform,
  input: Buffer,
  maxBytes: number,
): Promise<{ readonly body: Buffer; readonly truncated: boolean }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  decoder.end(input);
  // Leaving the loop destroys the decoder: a bomb is not unpacked further.
  for await (const chunk of decoder) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, maxBytes), truncated: bytes > maxBytes };
}

function charsetOf(headers: HeaderFields): string {
  return /charset\s*=\s*"?([\w-]+)/i.exec(headers["content-type"]?.[0] ?? "")?.[1]?.toLowerCase() ?? "utf-8";
}

/** Made once: that costs more than to read a short body. */
const UTF8 = new TextDecoder();

function decodeText(body: Buffer, charset: string): string {
  try {
    return (charset === "utf-8" ? UTF8 : new TextDecoder(charset)).decode(body);
  } catch (error) {
    // A charset nobody knows: its ASCII part is still readable.
    if (error instanceof RangeError) return body.toString("latin1");
    throw error;
  }
}
