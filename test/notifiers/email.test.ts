import assert from "node:assert/strict";
import { once } from "node:events";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { createAuthority } from "../support/certificates.ts";
import { rawServer } from "../support/servers.ts";
import { channelOf, corpus, message, send } from "./sending.ts";
import { assertInert } from "./vendors.ts";

const authority = createAuthority();
const good = authority.leaf();

interface Post {
  readonly port: number;
  readonly mails: { readonly raw: string; readonly to: readonly string[]; readonly isSecure: boolean }[];
}

async function smtpServer(t: TestContext, options: SMTPServerOptions = {}): Promise<Post> {
  const mails: Post["mails"] = [];
  const server = new SMTPServer({
    ...good,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onAuth: ({ username, password }, _, done) =>
      username === "ops@acme.dev" && password === "p@ss/word-long"
        ? done(null, { user: username })
        : done(new Error("no such user p@ss/word-long")),
    onData: (stream, session, done) => {
      let raw = "";
      stream.on("data", (chunk: Buffer) => {
        raw += chunk.toString("utf8");
      });
      stream.on("end", () => {
        mails.push({ raw, to: session.envelope.rcptTo.map(({ address }) => address), isSecure: session.secure });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  // Its own way to listen: node crashes where the connection below a failing handshake is cut.
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  t.after(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return { port: address.port, mails };
}

const LOGIN = "ops%40acme.dev:p%40ss%2Fword-long";
const channel = channelOf(`email: { smtp: "\${SMTP}", from: status@acme.dev, to: [ana@acme.dev, ben@acme.dev] }`);

/** A header of a mail, unfolded. */
function header(raw: string, name: string): string | undefined {
  const [head = ""] = raw.split("\r\n\r\n");
  const found = new RegExp(`^${name}: (.*)$`, "im").exec(head.replace(/\r\n[ \t]+/g, " "));
  return found?.[1];
}

function bodyOf(raw: string): string {
  const text = raw.slice(raw.indexOf("\r\n\r\n") + 4);
  const encoding = header(raw, "content-transfer-encoding");
  if (encoding === "base64") return Buffer.from(text, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return text;
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

for (const [name, scheme, options] of [
  ["from the start", "smtps", { secure: true }],
  ["by STARTTLS", "smtp", {}],
] as const)
  test(`mail goes over TLS ${name}, with the right user, and one incident is one thread`, async (t) => {
    const { port, mails } = await smtpServer(t, options);
    const secrets = { SMTP: `${scheme}://${LOGIN}@localhost:${port}` };
    for (const number of [1, 2]) {
      const sent = await send(channel, message("503, expected 2xx", number), { secrets, ca: [authority.root] });
      assert.equal(sent.kind, "sent", JSON.stringify(sent));
    }
    assert.deepEqual(
      mails.map(({ isSecure }) => isSecure),
      [true, true],
    );
    const [first, second] = mails.map(({ raw }) => raw);
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(mails[0]?.to, ["ana@acme.dev", "ben@acme.dev"]);
    assert.equal(header(first, "message-id"), "<allclear.orders-20261122T100000Z@acme.dev>");
    assert.equal(header(first, "references"), undefined);
    assert.equal(header(second, "references"), header(first, "message-id"));
    assert.equal(header(second, "in-reply-to"), header(first, "message-id"));
    assert.deepEqual(
      [header(first, "subject"), header(second, "subject")],
      ["Orders API is down", "Re: Orders API is down"],
    );
    assert.equal(header(first, "auto-submitted"), "auto-generated");
    assert.match(bodyOf(second), /^Orders API is up again after 20m/);
    assert.match(bodyOf(first), /Issue #7: https:\/\/github\.com\/acme\/status\/issues\/7/);
  });

test("whatever a target says becomes no header, no second mail and no link", async (t) => {
  const { port, mails } = await smtpServer(t, { secure: true });
  const secrets = { SMTP: `smtps://${LOGIN}@localhost:${port}` };
  const messages = corpus().filter(({ kind }, index) => kind === "digest" || index % 3 === 2);
  for (const one of messages) {
    const sent = await send(channel, one, { secrets, ca: [authority.root] });
    assert.equal(sent.kind, "sent", JSON.stringify(sent));
  }
  assert.equal(mails.length, messages.length);
  for (const { raw } of mails) {
    const [head = ""] = raw.split("\r\n\r\n");
    const names = [...head.matchAll(/^([\w-]+):/gm)].map(([, name = ""]) => name.toLowerCase());
    const allowed =
      "from to subject message-id references in-reply-to auto-submitted x-auto-response-suppress importance date mime-version content-type content-transfer-encoding".split(
        " ",
      );
    assert.deepEqual(
      names.filter((name) => !allowed.includes(name)),
      [],
    );
    assert.equal(new Set(names).size, names.length);
    assert.match(header(raw, "content-type") ?? "", /^text\/plain/);
    assertInert(bodyOf(raw).replaceAll("\r\n", "\n"));
  }
});

const REFUSED: readonly (readonly [string, SMTPServerOptions, "smtp" | "smtps", RegExp])[] = [
  [
    "a certificate of nobody we trust",
    { secure: true, ...authority.selfSigned() },
    "smtps",
    /certificate|authority|trust|signed/i,
  ],
  [
    "a certificate for another name",
    { ...authority.leaf({ names: "DNS:other.example" }) },
    "smtp",
    /certificate|name|altnames/i,
  ],
  ["a server without STARTTLS", { hideSTARTTLS: true, disabledCommands: ["STARTTLS"] }, "smtp", /^it answered 50\d/],
];

for (const [name, options, scheme, why] of REFUSED)
  test(`${name}: nothing is said, neither password nor mail`, async (t) => {
    let logins = 0;
    const onAuth: SMTPServerOptions["onAuth"] = (_, __, done) => {
      logins += 1;
      done(null, { user: "x" });
    };
    const { port, mails } = await smtpServer(t, { allowInsecureAuth: true, onAuth, ...options });
    const sent = await send(channel, message(), {
      secrets: { SMTP: `${scheme}://${LOGIN}@localhost:${port}` },
      ca: [authority.root],
    });
    assert.ok(sent.kind === "refused", JSON.stringify(sent));
    assert.match(sent.why, why);
    assert.deepEqual([mails.length, logins], [0, 0]);
  });

test("a wrong password is told, without it and without what the server echoes of it", async (t) => {
  const { port } = await smtpServer(t, {
    secure: true,
    onAuth: ({ password }, _, done) => done(new Error(`no ${password}`)),
  });
  const sent = await send(channel, message(), {
    secrets: { SMTP: `smtps://${LOGIN}@localhost:${port}` },
    ca: [authority.root],
  });
  assert.ok(sent.kind === "refused", JSON.stringify(sent));
  assert.match(sent.why, /^it answered 535/);
  assert.doesNotMatch(JSON.stringify(sent), /p@ss|p%40ss/);
});

test("a relay of this machine may be spoken to in the clear where the config says so", async (t) => {
  const { port, mails } = await smtpServer(t, {
    hideSTARTTLS: true,
    authOptional: true,
    disabledCommands: ["STARTTLS"],
  });
  const open = channelOf(`email: { smtp: "\${SMTP}", from: a@acme.dev, to: b@acme.dev, encryption: none }`);
  assert.equal((await send(open, message(), { secrets: { SMTP: `smtp://127.0.0.1:${port}` } })).kind, "sent");
  assert.deepEqual(
    mails.map(({ isSecure }) => isSecure),
    [false],
  );
});

test("private addresses are refused for mail too, and so is a server that never greets or that hangs up", async (t) => {
  const { port, mails } = await smtpServer(t, { secure: true });
  const secrets = { SMTP: `smtps://${LOGIN}@localhost:${port}` };
  const guarded = await send({ ...channel, allowPrivate: false }, message(), { secrets, ca: [authority.root] });
  assert.ok(guarded.kind === "refused" && /private address/.test(guarded.why));
  assert.equal(mails.length, 0);
  const closed = await rawServer(t, (socket) => socket.end());
  const silent = await rawServer(t, () => undefined);
  for (const port of [closed, silent]) {
    const own = { SMTP: `smtp://${LOGIN}@127.0.0.1:${port}` };
    const sent = await send(channel, message(), { secrets: own, timeoutMs: 500 });
    assert.ok(sent.kind === "refused" && !sent.isFinal, JSON.stringify(sent));
  }
});
