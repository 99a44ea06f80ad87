import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  instant
} from "./chunk-J6QL6FOQ.js";

// src/core/history/layout.ts
var STATE_PATH = "state.json";
var README_PATH = "README.md";
var HOUR_MS = 36e5;
var DAY_MS = 864e5;
function hourOf(at) {
  return instant(Math.floor(at / HOUR_MS) * HOUR_MS);
}
function dayOf(at) {
  return instant(Math.floor(at / DAY_MS) * DAY_MS);
}
function monthOf(at) {
  return monthBefore(at, 0);
}
function monthBefore(at, count) {
  const date = new Date(at);
  return instant(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - count));
}
function monthName(at) {
  return new Date(at).toISOString().slice(0, 7);
}
function dayName(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function samplesPath(at) {
  return `samples/${hourName(at)}.ndjson`;
}
function samplesPartPath(at) {
  return `samples/${hourName(at)}/${compact(at, 16)}.ndjson`;
}
function hoursPath(at) {
  return `hours/${hourName(at)}.ndjson`;
}
function hoursIn(day) {
  return Array.from({ length: DAY_MS / HOUR_MS }, (_, index) => instant(day + index * HOUR_MS));
}
function foldersOfMonth(month) {
  const length = (monthBefore(month, -1) - month) / DAY_MS;
  const days = Array.from({ length }, (_, index) => dayName(instant(month + index * DAY_MS)));
  return ["samples", "hours"].flatMap((top) => days.map((day) => `${top}/${day}`));
}
function daysPath(at) {
  return `days/${slashed(at, 7)}.ndjson`;
}
function latencyPath(at) {
  return `latency/${slashed(at, 10)}.ndjson`;
}
function roundsPath(at) {
  return `rounds/${slashed(at, 7)}.ndjson`;
}
function incidentPath(id, startedAt) {
  return `incidents/${slashed(startedAt, 4)}/${id}.json`;
}
function incidentsPath(startedAt) {
  return `incidents/${slashed(startedAt, 4)}.json`;
}
function recentYears(at) {
  const year = new Date(at).getUTCFullYear();
  return [instant(Date.UTC(year - 1, 0)), instant(Date.UTC(year, 0))];
}
function recentIncidentsPaths(at) {
  const [before, current] = recentYears(at);
  return [incidentsPath(before), incidentsPath(current)];
}
function hourName(at) {
  return `${dayName(at)}/${compact(at, 13)}`;
}
function compact(at, length) {
  return new Date(at).toISOString().slice(2, length).replace(/[-T:]/g, "");
}
function slashed(at, length) {
  return new Date(at).toISOString().slice(0, length).replace(/[-T]/g, "/");
}

export {
  STATE_PATH,
  README_PATH,
  HOUR_MS,
  DAY_MS,
  hourOf,
  dayOf,
  monthOf,
  monthBefore,
  monthName,
  dayName,
  samplesPath,
  samplesPartPath,
  hoursPath,
  hoursIn,
  foldersOfMonth,
  daysPath,
  latencyPath,
  roundsPath,
  incidentPath,
  incidentsPath,
  recentYears,
  recentIncidentsPaths
};
