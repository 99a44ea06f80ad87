import { jsonText } from "../../json-text.ts";
import { STATUS_API } from "../paths.ts";
import type { Source } from "../source.ts";
import { componentsOf } from "./components.ts";
import { incidentsOf, unresolvedOf } from "./incidents.ts";
import { maintenancesOf } from "./maintenances.ts";
import { pageObject } from "./page.ts";
import { statusOf } from "./status.ts";

/** The documents of Statuspage's API, version 2, by their paths: what aggregators, bots and widgets read already. */
export function statuspageFiles(source: Source): readonly (readonly [string, string])[] {
  const page = pageObject(source);
  const components = componentsOf(source);
  const status = statusOf(source, components);
  const unresolved = unresolvedOf(source, components);
  const upcoming = maintenancesOf(source, components, ["scheduled"]);
  const active = maintenancesOf(source, components, ["in_progress"]);
  const all = maintenancesOf(source, components, ["scheduled", "in_progress", "completed"]);
  const documents: Readonly<Record<string, object>> = {
    summary: { page, components, incidents: unresolved, scheduled_maintenances: [...upcoming, ...active], status },
    status: { page, status },
    components: { page, components },
    incidents: { page, incidents: incidentsOf(source, components) },
    "incidents/unresolved": { page, incidents: unresolved },
    "scheduled-maintenances": { page, scheduled_maintenances: all },
    "scheduled-maintenances/upcoming": { page, scheduled_maintenances: upcoming },
    "scheduled-maintenances/active": { page, scheduled_maintenances: active },
  };
  return Object.entries(documents).map(([name, document]) => [`${STATUS_API}/${name}.json`, jsonText(document)]);
}
