import * as z from "zod";
import { field, notText, refuse } from "../../assertions/field/field.ts";
import { secretText } from "../../assertions/field/secret.ts";
import { templateText } from "../../assertions/field/template.ts";
import { jsonTemplate } from "./json-template.ts";

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

const addressText: z.ZodType<string> = field({ title: "IP address", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const isAddress = IPV4.test(input) || (input.includes(":") && URL.canParse(`http://[${input}]`));
  return isAddress
    ? { value: input }
    : refuse("is no IP address", "write one like `203.0.113.7` or `2001:db8::7`, without a port");
});

const basic = z.strictObject({
  user: templateText.describe("The user's name."),
  password: secretText.describe("The password: a secret."),
});

const oauth2 = z.strictObject({
  url: templateText.describe(
    "The token endpoint. It is asked once in a round for all checks with the same credentials, and never on a private " +
      "address but with `allow: [private]` or on the target's own host.",
  ),
  "client-id": templateText.describe("The client's name."),
  "client-secret": secretText.describe("What only the client knows: a secret."),
  scope: templateText.optional().describe("The scopes to ask for, separated by blanks."),
  parameters: z
    .record(z.string(), templateText)
    .optional()
    .describe("Further fields of the token request: `audience`, say."),
  send: z
    .enum(["header", "body"])
    .default("header")
    .describe(
      "Where the client's name and secret stand: as basic authorization or among the fields of the token request.",
    ),
});

const auth = z
  .strictObject({
    basic: basic.optional(),
    bearer: secretText.optional().describe("Sent as `authorization: Bearer …`."),
    oauth2: oauth2.optional(),
  })
  .superRefine(exclusive(["basic", "bearer", "oauth2"], "there is one way to authenticate"))
  .refine((ways) => Object.keys(ways).length > 0, {
    message: "is empty\ngive `basic`, `bearer` or `oauth2`",
  });

const tls = z
  .strictObject({
    certificate: templateText.optional().describe("A client certificate as PEM, with its chain; needs `key`."),
    key: secretText.optional().describe("The client certificate's key as PEM: a secret."),
    ca: templateText.optional().describe("Authorities trusted besides the usual ones, as PEM."),
    insecure: z
      .boolean()
      .optional()
      .describe("`true`: neither chain nor name of the certificate is verified. Every result says so."),
    "server-name": templateText
      .optional()
      .describe("The name that TLS asks for and verifies, instead of the URL's host."),
  })
  .refine(({ certificate, key }) => (certificate === undefined) === (key === undefined), {
    message: "`certificate` and `key` go together",
  });

/** A file of the repository, named from its root. */
const fileName: z.ZodType<string> = field({ title: "path in the repository", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const parts = input.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(input))
    return refuse("is no path in the repository", "write one like `requests/order.json`, from the repository's root");
  return { value: input };
});

const body = z.union([
  z.strictObject({
    file: fileName.describe(
      "A text file of the repository, up to 1 MiB; it is sent as it is, with no secrets put into it.",
    ),
  }),
  templateText,
]);

/** Of these keys one is given at most. */
function exclusive<Key extends string>(keys: readonly Key[], why: string) {
  return (map: Readonly<Partial<Record<Key, unknown>>>, context: z.RefinementCtx): void => {
    const [first, ...others] = keys.filter((key) => map[key] !== undefined);
    for (const key of others)
      context.addIssue({
        code: "custom",
        path: [key],
        message: `must not stand beside \`${first}\`: ${why}`,
        input: map,
      });
  };
}

/** The keys of an HTTP check, with their documentation. */
export const httpShape = z
  .strictObject({
    method: z
      .enum(METHODS)
      .optional()
      .describe("The request's method: `GET` where absent, `POST` where there is a body."),
    headers: z
      .record(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "not a header name"), templateText)
      .default({})
      .describe("Request headers by name; a value may hold secrets. `user-agent` replaces ours."),
    host: templateText
      .optional()
      .describe("The `host` header, where it is another than the URL's; what is dialled and what TLS asks for stay."),
    body: body.optional().describe("The request's body: a text, which may hold secrets, or `{ file: … }`."),
    form: z
      .record(z.string(), templateText)
      .optional()
      .describe("The request's body as fields of a form, with its content type."),
    json: jsonTemplate
      .optional()
      .describe("The request's body as JSON, with its content type; texts in it may hold secrets."),
    gzip: z.boolean().default(false).describe("`true`: the request's body is sent compressed."),
    auth: auth
      .optional()
      .describe(
        "How to authenticate: `basic`, `bearer` or `oauth2` (client credentials). It is never sent to another origin.",
      ),
    cookies: z
      .boolean()
      .default(false)
      .describe(
        "`true`: cookies set by an answer are sent back within the same chain of redirects, and then forgotten.",
      ),
    redirects: z
      .int()
      .min(0)
      .max(20)
      .default(10)
      .describe("How many redirects are followed at most; 0 judges the first answer itself."),
    allow: z
      .array(z.enum(["private"]))
      .default([])
      .describe(
        "`private`: redirects may lead to loopback, private and link-local addresses, and a token may be fetched there; " +
          "metadata services never.",
      ),
    ip: z
      .literal(["any", 4, 6, "both"])
      .default("any")
      .describe(
        "Which addresses are dialled. `any`: one after the other, IPv6 first where this machine has it; one that does not " +
          "answer is degraded. `4` or `6`: only those. `both`: each family apart, and the worse counts; write it where " +
          "runners have IPv6, for without it the check is unknown.",
      ),
    resolve: addressText
      .optional()
      .describe("The address to dial instead of what the name resolves to; also for redirects within the same host."),
    dns: z
      .enum(["own", "system"])
      .default("own")
      .describe("`system`: names are resolved by the machine's own means, which may make checks wait for each other."),
    proxy: z
      .enum(["environment", "none"])
      .default("environment")
      .describe("`none`: the target is asked directly, also where `HTTPS_PROXY` or `HTTP_PROXY` name a proxy."),
    http2: z.boolean().default(false).describe("`true`: HTTP/2 where the target speaks it. Over `https` only."),
    tls: tls.optional().describe("What TLS uses instead of this machine's own."),
  })
  .superRefine(exclusive(["body", "form", "json"], "a request has one body"))
  .superRefine(({ auth: way, headers }, context) => {
    const name = Object.keys(headers).find((header) => header.toLowerCase() === "authorization");
    if (way !== undefined && name !== undefined)
      context.addIssue({ code: "custom", path: ["headers", name], message: "`auth` sets this header", input: headers });
  });

export type HttpKeys = z.output<typeof httpShape>;
