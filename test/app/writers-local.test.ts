import { openLocalPlace } from "./history-place.ts";
import { writersTests } from "./writers-tests.ts";

writersTests("one folder", () => openLocalPlace());
