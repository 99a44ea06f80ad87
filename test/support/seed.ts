/** Loaded before every test: properties try the same examples in each run, so that a red one is red for a change's sake. */
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122 });
