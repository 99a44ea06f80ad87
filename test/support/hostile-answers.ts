import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { HOSTILE_TEXTS } from "./hostile.ts";

/** What a hostile server writes, and how it ends. */
export interface HostileAnswer {
  readonly bytes: Buffer;
  readonly end: "close" | "reset" | "hold";
}

/** Finds its way into pages and issues if anything does. */
export const MARK = "<img src=x onerror=alert(1)>";

const BOMB = gzipSync(Buffer.alloc(8_000_000));
const TEXTS = [MARK, "@everyone [x](https://evil.example)", ...HOSTILE_TEXTS.map((text) => text.slice(0, 2_000))];

const binary = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
const hostileText = fc.oneof(
  fc.constantFrom(...TEXTS).map((text) => Buffer.from(text.replace(/[\r\n]/g, " "))),
  binary.map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13))),
);

const VERSIONS = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("HTTP/1.1", "HTTP/1.0") },
  { weight: 1, arbitrary: fc.constantFrom("HTTP/9.9", "http/1.1", "ICY", "") },
);
const CODES = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom("200", "200", "200", "204", "301", "302", "403", "404", "429", "500", "503", "101"),
  },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 100_000 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("", "2xx", "0200", "２００", "099") },
);
const statusLine = fc
  .tuple(VERSIONS, CODES, fc.oneof(fc.constant(Buffer.from("OK")), hostileText))
  .map(([version, code, words]) => Buffer.concat([Buffer.from(`${version} ${code} `), words.subarray(0, 80)]));

const NAMES = [
  "server",
  "location",
  "retry-after",
  "set-cookie",
  "content-type",
  "cf-ray",
  "x-azure-ref",
  "via",
  "x-cache",
];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "content-encoding": ["gzip", "br", "deflate", "zstd", "identity", "gzip, gzip, br", "x", ""],
  "transfer-encoding": ["chunked", "gzip, chunked", "Chunked", "chunked, chunked", "identity"],
  "content-length": ["0", "5", "999999999", "-1", "1e3", "5, 5", "18446744073709551616"],
  location: ["/", "//evil.example/", "http://127.0.0.1:1/", "javascript:alert(1)", "http://[::1", "\u202e"],
  connection: ["close", "keep-alive", "upgrade"],
  "cf-mitigated": ["challenge"],
};

/** Bytes that llhttp takes within a value, mostly: an answer is to be hostile and not only broken. */
const value = fc.oneof(
  {
    weight: 6,
    arbitrary: hostileText.map((text) =>
      Buffer.from(text.filter((byte) => byte === 9 || (byte >= 32 && byte !== 127))),
    ),
  },
  { weight: 1, arbitrary: hostileText },
);

const header = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(fc.constantFrom(...NAMES), value).map(([name, text]) => [Buffer.from(`${name}: `), text]),
  },
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ...Object.entries(VALUES).flatMap(([name, values]) => values.map((text) => [Buffer.from(`${name}: ${text}`)])),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(binary, binary).map(([name, text]) => [name.subarray(0, 20), Buffer.from(":"), text]),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 70_000 }).map((length) => [Buffer.from(`x-long: ${"a".repeat(length)}`)]),
  },
);

const chunked = fc
  .array(fc.tuple(fc.constantFrom("5", "ffff", "0", "-1", "zz", "5;a=b", "7fffffffffffffff"), binary), { maxLength: 5 })
  .map((chunks) =>
    Buffer.concat(chunks.map(([size, data]) => Buffer.concat([Buffer.from(`${size}\r\n`), data, Buffer.from("\r\n")]))),
  );

const body = fc.oneof(
  binary,
  chunked,
  hostileText,
  hostileText.map((text) => gzipSync(text)),
  hostileText.map((text) => brotliCompressSync(text)),
  hostileText.map((text) => gzipSync(gzipSync(text)).subarray(0, 30)),
  fc.constant(BOMB),
  fc.constant(Buffer.alloc(3_000_000, 60)),
  fc.constantFrom(...TEXTS).map((text) => Buffer.from(text.repeat(50))),
);

const end = fc.oneof(
  { weight: 12, arbitrary: fc.constant("close" as const) },
  { weight: 2, arbitrary: fc.constant("reset" as const) },
  { weight: 1, arbitrary: fc.constant("hold" as const) },
);

const EOL = fc.oneof({ weight: 9, arbitrary: fc.constant("\r\n") }, { weight: 1, arbitrary: fc.constant("\n") });

const composed = fc
  .tuple(statusLine, fc.array(header, { maxLength: 5 }), EOL, body)
  .map(([first, headers, eol, content]) =>
    Buffer.concat([
      first,
      ...headers.flatMap((parts) => [Buffer.from(eol), ...parts]),
      Buffer.from(eol + eol),
      content,
    ]),
  );

/** Nearly an answer of HTTP, or nothing of the kind; ended by the other side, reset, or left open. */
export const hostileAnswer: fc.Arbitrary<HostileAnswer> = fc.record({
  bytes: fc.oneof({ weight: 9, arbitrary: composed }, { weight: 1, arbitrary: binary }),
  end,
});
