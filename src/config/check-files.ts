import type { NamedFile } from "../checks/check-type.ts";
import type { CheckFile } from "./config.ts";
import { diagnose, type MapNode, placeOf } from "./node.ts";

/** The files that a check names, each with the mistakes that it may turn out to be. */
export function checkFiles(check: MapNode, files: readonly NamedFile[]): readonly CheckFile[] {
  return files.map(({ name, path }) => {
    const place = placeOf(check, path);
    const key = `\`${path.join(".")}\``;
    return {
      name,
      missing: diagnose(place, {
        message: `${key} is no file of this repository`,
        hint: "write its path from the repository's root, and commit the file",
      }),
      tooLarge: diagnose(place, { message: `${key} is larger than 1 MiB`, hint: "send less: a probe should be cheap" }),
    };
  });
}
