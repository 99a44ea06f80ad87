import { sampleBars } from "../bars.ts";
import type { DayModel } from "../days.ts";
import { html, type Markup } from "../html.ts";
import type { PageModel } from "../model.ts";

const SAMPLE: DayModel = {
  day: "",
  face: "up",
  isThin: false,
  upS: 0,
  degradedS: 0,
  downS: 0,
  elapsedS: 0,
  plannedS: 0,
};

const SAMPLES = [
  [{ face: "up" }, "up"],
  [{ face: "degraded" }, "degraded"],
  [{ face: "down" }, "down"],
  [{ face: "up", isThin: true }, "thin"],
  [{ face: "unseen" }, "unseen"],
  [{ face: "before" }, "before"],
] as const;

/** What the bars mean, and the rule by which uptime is counted. */
export function legend({ t, everyMs }: PageModel): Markup {
  const items = SAMPLES.map(([sample, words]) => {
    const days = Array.from({ length: 4 }, () => ({ ...SAMPLE, ...sample }));
    return html`<li>${sampleBars(days)}<span>${t.legend[words]}</span></li>`;
  });
  const rule = [t.legend.rule, t.legend.stands(t.duration(everyMs)), t.legend.cut].join(" ");
  return html`<section class="stack" aria-labelledby="how"><h2 id="how">${t.legend.heading}</h2><div class="card legend">
    <p>${t.legend.bar}</p>
    <ul>${items}</ul>
    <p class="soft small">${rule}</p>
  </div></section>`;
}
