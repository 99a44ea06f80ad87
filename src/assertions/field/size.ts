import type { ZodType } from "zod";
import { type Comparison, comparisonField } from "./comparison.ts";

const BYTES: Readonly<Record<string, number>> = { b: 1, kb: 1_000, mb: 1_000_000, kib: 1_024, mib: 1_048_576 };

/** A field that holds what a size in bytes has to be: `"< 100kb"`, `1kb-100kb`, `0`. */
export const sizeField: ZodType<Comparison> = comparisonField({
  what: "size",
  read: readSize,
  example: '`"< 100kb"` or `1kb-100kb`, with a unit',
});

/** A whole number of `b`, `kb`, `mb` (thousands), `kib` or `mib` (times 1,024), in bytes; of numbers alone only `0`. */
function readSize(text: string): number | undefined {
  if (text === "0") return 0;
  const [, number = "", unit = ""] = /^(\d{1,9})\s*([kmi]*b)$/i.exec(text) ?? [];
  const bytes = BYTES[unit.toLowerCase()];
  return bytes === undefined ? undefined : Number(number) * bytes;
}

/** `512 bytes`, `98.3 kB`, `1.2 MB`. */
export function tellSize(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const [unit, size] = bytes < 1_000_000 ? ["kB", 1_000] : ["MB", 1_000_000];
  return `${Math.floor((bytes / size) * 10) / 10} ${unit}`;
}
