import { LIMIT_HANDLERS } from "../limits.ts";
import type { Handlers } from "../reply.ts";
import { COMMENT_HANDLERS } from "./comments.ts";
import { CONTENT_HANDLERS } from "./contents.ts";
import { ISSUE_HANDLERS } from "./issues.ts";
import { LABEL_HANDLERS } from "./labels.ts";
import { OBJECT_HANDLERS } from "./objects.ts";
import { PEOPLE_HANDLERS } from "./people.ts";
import { PULL_HANDLERS } from "./pulls.ts";
import { REF_HANDLERS } from "./refs.ts";
import { REPOSITORY_HANDLERS } from "./repository.ts";

/**
 * What the stand-in can do, by GitHub's operation ids. To add one: its path in `test/tool/openapi.ts`, run that, and its line
 * in one of these files. A test compares the two.
 */
export const HANDLERS: Handlers = {
  ...COMMENT_HANDLERS,
  ...CONTENT_HANDLERS,
  ...ISSUE_HANDLERS,
  ...LABEL_HANDLERS,
  ...LIMIT_HANDLERS,
  ...OBJECT_HANDLERS,
  ...PEOPLE_HANDLERS,
  ...PULL_HANDLERS,
  ...REF_HANDLERS,
  ...REPOSITORY_HANDLERS,
};
