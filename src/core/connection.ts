/** What TLS is to use instead of this machine's own; all texts are PEM. */
export interface TlsSettings {
  /** Shown where the target asks for one, with its key. */
  readonly certificate?: string;
  readonly key?: string;
  /** Trusted besides the usual authorities. */
  readonly ca?: string;
  /** Chain and name are not verified. */
  readonly insecure?: true;
  /** The name asked for and verified, instead of the URL's host. */
  readonly serverName?: string;
}

/** How a connection is made where it differs from the usual; every part may be absent. */
export interface ConnectionSettings {
  /** Dialled instead of what the name resolves to; an IP address. */
  readonly address?: string;
  /** Only addresses of this family. */
  readonly family?: 4 | 6;
  /** `system`: names are resolved as other programs of this machine do. */
  readonly dns?: "system";
  /** `none`: no proxy, also where this machine has one. */
  readonly proxy?: "none";
  /** HTTP/2 where the target speaks it. */
  readonly http2?: true;
  readonly tls?: TlsSettings;
}
