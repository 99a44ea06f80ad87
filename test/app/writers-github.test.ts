import { openGitHubPlace } from "./history-place.ts";
import { clockFrom } from "./writers.ts";
import { writersTests } from "./writers-tests.ts";

writersTests("one GitHub", () => openGitHubPlace(clockFrom(Date.now())));
