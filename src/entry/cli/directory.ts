/** Where `run`, `demo` and `preview` keep history, issues and site unless told otherwise. */
export const DEFAULT_DIRECTORY = ".allclear";
