/** The part of the stylesheet that charts, calendars and the further pages need; `style.ts` puts it behind its own. */
export const FURTHER_STYLE = `
.hide{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav.small{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav [aria-current]{color:var(--soft)}
figure{margin:0}
figcaption{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.wide{overflow-x:auto}
.deep{gap:2rem}
.chart{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.4rem .6rem;direction:ltr}
.ticks{display:flex;flex-direction:column-reverse;justify-content:space-between;text-align:end}
.ticks,.marks{color:var(--soft);font-size:.75rem;font-variant-numeric:tabular-nums}
.ticks li{block-size:0;line-height:0;white-space:nowrap}
.marks{grid-column:2;display:flex;gap:.5rem;justify-content:space-between}
@media(max-width:26rem){.marks>:nth-child(even):not(:last-child){display:none}}
.plot{display:block;inline-size:100%;block-size:9.5rem;overflow:visible}
.plot path,.sample path{fill:none}
.plot .grid{stroke:var(--line)}
.plot .band{fill:color-mix(in srgb,var(--accent) 13%,transparent)}
.p50{stroke:var(--accent);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.p95{stroke:color-mix(in srgb,var(--accent) 65%,var(--soft));stroke-width:1.5;stroke-dasharray:4 3}
.plot .part{stroke:var(--card);stroke-width:1.5}
.s0{--shade:22%}.s1{--shade:38%}.s2{--shade:55%}.s3{--shade:78%}.s4{--shade:100%}
.plot .part{fill:color-mix(in srgb,var(--accent) var(--shade),var(--card))}
.plot .hit{fill:transparent}
.plot .hit:hover{fill:color-mix(in srgb,var(--ink) 9%,transparent)}
.key{display:flex;flex-wrap:wrap;gap:.1rem 1rem;color:var(--soft);font-size:.8125rem}
.key li{display:flex;gap:.4rem;align-items:center}
.key i{inline-size:.8rem;block-size:.8rem;border-radius:3px;background:color-mix(in srgb,var(--accent) var(--shade),var(--card))}
.sample{inline-size:1.75rem;block-size:.6rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:2rem 1.5rem}
.small-plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,9rem),1fr));gap:1.25rem 1.5rem}
.small-plots .plot{block-size:3.5rem;border-block-end:1px solid var(--line)}
.small-plots .grid{display:none}
figure summary{inline-size:fit-content;color:var(--soft);font-size:.875rem;cursor:pointer}
figure table,.figures{font-size:.875rem}
.deep .figures tr>:first-child{padding-inline-start:0}
.deep .figures tr>:last-child{padding-inline-end:0}
.figures tr>*:not(:first-child){padding-inline-start:.4rem}
.figures tr>*:not(:last-child){padding-inline-end:.4rem}
.figures thead th{vertical-align:bottom}
.under{display:block;white-space:nowrap}
.year{display:grid;gap:1rem}
.year .bars{block-size:1.25rem;margin-block-start:.3rem}
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));gap:1.75rem 2rem;align-items:start}
.month{table-layout:fixed;border-collapse:separate;border-spacing:3px;font-size:.8125rem;font-variant-numeric:tabular-nums}
.month caption{padding:0 3px .4rem;text-align:start;font-weight:600}
.month caption a{font-size:1rem}
.month abbr{white-space:nowrap}
.month th,.month td{padding:.3rem 0!important;border:0;border-radius:6px;text-align:center;color:var(--soft)}
.month abbr{text-decoration:none}
.month .u{background:color-mix(in srgb,var(--up) 20%,var(--card));color:var(--ink)}
.month .g{background:color-mix(in srgb,var(--degraded) 28%,var(--card));box-shadow:inset 0 -3px var(--degraded);color:var(--ink)}
.month .d{background:color-mix(in srgb,var(--down) 30%,var(--card));box-shadow:inset 0 0 0 2px var(--down);color:var(--ink);font-weight:600}
.month .n{background:repeating-linear-gradient(135deg,color-mix(in srgb,var(--unseen) 28%,var(--card)) 0 3px,var(--card) 3px 7px);color:var(--ink)}
.month .p{outline:1px dotted var(--soft);outline-offset:-1px}
.month .t{outline:2px dashed color-mix(in srgb,var(--unseen) 80%,var(--card));outline-offset:-2px}
.gauge{display:block;inline-size:100%;block-size:.75rem;border-radius:99px}
.gauge .all{fill:color-mix(in srgb,var(--ink) 10%,var(--card))}
.gauge .left{fill:var(--tone)}
.looks li{display:grid;grid-template-columns:11.5rem 1fr auto auto;gap:.1rem 1rem;align-items:baseline;padding:.7rem 1.5rem;border-block-start:1px solid var(--line);font-size:.875rem}
.looks li:first-child{border:0}
.looks .more{display:flex;flex-wrap:wrap;gap:.1rem 1rem;color:var(--soft);font-size:.8125rem}
.looks .state{min-inline-size:6.5rem}
.copy{display:block;padding:.5rem .75rem;border-radius:8px;background:color-mix(in srgb,var(--ink) 5%,transparent);user-select:all}
.columns{columns:13rem auto;column-gap:1.5rem}
.columns li{break-inside:avoid;padding-block:.15rem}
.reference>div{padding:.9rem 1.5rem;border-block-start:1px solid var(--line)}
.reference>div:first-child{border:0}
.reference>div:target{background:color-mix(in srgb,var(--accent) 10%,var(--card))}
.reference dd{margin-block-start:.2rem}
.words{display:grid;gap:.75rem}
.words :is(ul,ol){padding-inline-start:1.5rem;list-style:revert}
.words pre{overflow:auto;white-space:pre-wrap}
.words blockquote{margin:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.planned{--tone:var(--checking)}
.told{white-space:pre-line;unicode-bidi:plaintext}
@media(max-width:34rem){
  .pair{grid-template-columns:minmax(0,1fr)}
  .looks li{grid-template-columns:1fr auto;padding-inline:1rem}
  .looks .what,.looks .more{grid-column:1/-1}
  .reference>div{padding-inline:1rem}
  .looks .state{min-inline-size:0}
  .figures{font-size:.8125rem}
  .figures .number,.under{white-space:normal}
  .figures tr>*:not(:first-child){padding-inline-start:.2rem}
  .figures tr>*:not(:last-child){padding-inline-end:.2rem}
  .figures :is(.number,thead th){overflow-wrap:normal}
  .figures thead th{font-size:.6875rem}
  .figures .under{font-size:.6875rem}
  .figures .extra{display:none}
  .figures tr>:first-child{padding-inline-start:.75rem}
  .figures tr>:last-child{padding-inline-end:.75rem}
}
@media(forced-colors:active){
  .plot path,.sample path{stroke:CanvasText}
  .plot .grid{stroke:GrayText}
  .plot .band{fill:none;stroke:none}
  .plot .part,.key i{forced-color-adjust:none}
  .month .d{outline:3px solid CanvasText;outline-offset:-3px}
  .month .g{outline:1px solid CanvasText;outline-offset:-1px}
  .gauge .left{fill:CanvasText}
  .gauge .all{fill:Canvas;stroke:CanvasText}
}
@media print{
  figure,.month,.reference>div{break-inside:avoid}
  .plot,.month,.gauge,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
