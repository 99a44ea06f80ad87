/** What people did with the incident, as the body and the timeline tell it. A login is named, never mentioned. */
import { utc } from "../fact-words.ts";
import { type Change, type ChangeKind, type Incident, isOpen } from "../incident.ts";
import { codeSpan, escapeText } from "../markdown.ts";
import { listed, table } from "./layout.ts";

const MAX_LOGIN = 40;
const MAX_NOTE = 1_000;

/** How the incident stands with people; nothing where they did nothing that still holds. */
export function standing(incident: Incident): string | undefined {
  const { acknowledged, silencedUntil, returns = 0 } = incident;
  const isOngoing = isOpen(incident) || undefined;
  const update = incident.changes.findLast(({ kind }) => kind === "updated");
  const until = (at: Incident["silencedUntil"]): string => (at === undefined ? "" : ` until ${utc(at)}`);
  return listed("What people say.", [
    update && updateLine(update),
    isOngoing && acknowledged && `${codeSpan(acknowledged.by, MAX_LOGIN)} works on it${until(acknowledged.until)}.`,
    isOngoing && silencedUntil && `Nothing is told${until(silencedUntil)}.`,
    returns > 0 ? `It came back ${returns === 1 ? "once" : `${returns} times`} soon after its end.` : undefined,
  ]);
}

function updateLine({ stage, by, note, at }: Change): string {
  const who = by === undefined ? "" : `, ${codeSpan(by, MAX_LOGIN)}`;
  const said = note === undefined ? "" : `: ${escapeText(note, MAX_NOTE)}`;
  return `${stage === undefined ? "Told" : capital(stage)} (${utc(at)}${who})${said}`;
}

export function drillNotice({ isDrill }: Incident): string | undefined {
  return isDrill
    ? "**This is a drill.** Nothing is wrong: somebody tries how news travels. It counts for nothing and goes away when it ends."
    : undefined;
}

const DONE: Readonly<Record<ChangeKind, string | undefined>> = {
  opened: undefined,
  worsened: undefined,
  eased: undefined,
  shifted: undefined,
  reopened: "back: ",
  reminded: "still ",
  acknowledged: "acknowledged",
  silenced: "silenced",
  unsilenced: "told again",
  updated: "update",
  closed: undefined,
};

/** What changed, in a word or two: `down`, `back: down`, `acknowledged by ana`. */
function deed({ kind, state, by, stage, severity }: Change, isPeoples: boolean): string {
  const done = DONE[kind] ?? (isPeoples ? kind : undefined);
  if (done === undefined || done.endsWith(" ")) return `${done ?? ""}${state}${by === undefined ? "" : ` by ${by}`}`;
  return [done, stage, severity, by === undefined ? undefined : `by ${by}`].filter(Boolean).join(" ");
}

/** The newest changes, oldest first. */
const MAX_CHANGES = 20;

export function timeline({ changes, kind }: Incident): string {
  const shown = changes.slice(-MAX_CHANGES);
  const isPeoples = kind === "declared";
  const rows = shown.map((change) => [utc(whenOf(change)), deed(change, isPeoples), change.note ?? seen(change)]);
  return table(["When", "What", "Seen or said"], rows);
}

/** What looks found began before it was confirmed; what people did was done when they did it. */
export function whenOf({ kind, since, at }: Change): Change["at"] {
  return DONE[kind] === undefined || kind === "reopened" ? since : at;
}

function seen({ kind, text }: Change): string {
  return DONE[kind] === undefined || kind === "reopened" || kind === "reminded" ? text : "";
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
