import type { ZodPrefault, ZodType } from "zod";
import { field, notText, refuse } from "../../assertions/field/field.ts";
import { quoted } from "../../core/diagnostic.ts";

/** The address of a vendor's server, without a slash at its end; the vendor's own where absent. */
export function serverUrl(standard: string): ZodPrefault<ZodType<string>> {
  const schema = { title: "URL", type: "string", pattern: "^https?://" };
  return field<string>(schema, (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here", "the server's address is public");
    const url = URL.parse(input);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "")
      return refuse(`${quoted(input)} is no address of a server`, `write for instance \`${standard}\``);
    return { value: url.href.replace(/\/+$/, "") };
  }).prefault(standard);
}
