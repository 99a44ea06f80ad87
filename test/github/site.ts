/** A published Pages site on loopback. */
export interface Site {
  /** With a slash at the end, as `html_url` of a Pages site has it. */
  readonly url: string;
  /** What was asked for, in order. */
  readonly requests: readonly string[];
  /** Publishes these files beside what is there; paths relative, `index.html` serves its folder. */
  put(files: Readonly<Record<string, string>>): void;
  /** Takes everything off line. */
  clear(): void;
}
