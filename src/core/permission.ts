/** What a person must be allowed to do in the repository: `triage` and up, or `write` and up. */
export const PERMISSIONS = ["triage", "write"] as const;
export type Permission = (typeof PERMISSIONS)[number];
