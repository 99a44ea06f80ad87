import { FURTHER_STYLE } from "./further-style.ts";

/**
 * The stylesheet of every page. It stands in the first page itself, so its hash stands in the policy: after a change the test of
 * this file says the new one. Colours and fonts are custom properties of the root. There are two weights and few sizes (.8125,
 * .875, 1 and 1.125 rem, headlines apart): for each pair of them that it meets, a browser asks the system for a font and waits.
 */
const SOURCE = `
:root{
  color-scheme:light dark;
  --ground:#f6f7f5;--card:#fff;--ink:#16201b;--soft:#56635c;--line:#e2e6e2;--accent:#0b6b4b;
  --up:#1c8f5f;--degraded:#b36b00;--down:#cb3327;--unseen:#66717a;--checking:#2b6cb0;
  --radius:14px;--shadow:0 1px 2px rgb(16 32 24/.05),0 6px 24px rgb(16 32 24/.05);
  --sans:system-ui,sans-serif;
  --mono:ui-monospace,Menlo,Consolas,monospace;
}
@media(prefers-color-scheme:dark){
  :root{
    --ground:#0e1412;--card:#161e1b;--ink:#e8eeea;--soft:#9fada5;--line:#28322d;--accent:#5fd3a3;
    --up:#35b27d;--degraded:#e0982f;--down:#f0695c;--unseen:#95a19a;--checking:#6aa9e6;
    --shadow:none;
  }
}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
.frame{inline-size:100%;max-inline-size:50rem;margin-inline:auto;padding-inline:1.25rem}
a{color:inherit;text-decoration-color:color-mix(in srgb,currentcolor 35%,transparent);text-underline-offset:.2em}
a:hover{text-decoration-color:currentcolor}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.75rem;font-weight:600;line-height:1.2;letter-spacing:-.02em}
h2{font-size:1.125rem;font-weight:600;letter-spacing:-.01em}
h3,h4{font-size:1rem;font-weight:600}
b,strong{font-weight:600}
code,.quote{font-family:var(--mono);font-size:.8125rem}
time,.number{font-variant-numeric:tabular-nums}
time,.command{white-space:nowrap}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;padding:.5rem .75rem;background:var(--card)}
.sheet{position:absolute}
.far{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.icon{inline-size:1em;block-size:1em;flex:none;fill:currentcolor}
.stroke{fill:none;stroke:currentcolor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.up{--tone:var(--up)}.degraded{--tone:var(--degraded)}.down,.partial,.major{--tone:var(--down)}
.unseen,.none,.ahead{--tone:var(--unseen)}.checking,.maintenance,.planned,.act,.note.clock,.note.wrench{--tone:var(--checking)}.stale{--tone:var(--degraded)}
.site{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;justify-content:space-between;padding-block:1.75rem 1.25rem}
.site p:first-child{font-size:1.125rem;font-weight:600;letter-spacing:-.01em}
.site nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.site p a{display:inline-flex;gap:.6rem;align-items:center}
.logo{block-size:1.75rem;inline-size:auto;max-inline-size:10rem}
.own{padding-block-start:1rem}
.own>*+*{margin-block-start:.5rem}
.own :is(ul,ol){list-style:revert;padding-inline-start:1.25rem}
.site a{text-decoration:none}
.site a:hover{text-decoration:underline}
main{display:grid;gap:2.5rem;padding-block-end:3rem}
main>*{min-inline-size:0}
main.frame{padding-block:.875rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);box-shadow:var(--shadow)}
.hero{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1.125rem;padding:1.75rem;border-color:color-mix(in srgb,var(--tone) 30%,var(--line));background:color-mix(in srgb,var(--tone) 9%,var(--card))}
.hero>.icon{inline-size:2.5rem;block-size:2.5rem;margin-block-start:.1rem;color:var(--tone)}
.hero h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.125rem);font-weight:600;line-height:1.2;letter-spacing:-.02em;text-wrap:balance}
.hero .more{grid-column:2;display:grid;gap:.2rem;margin-block-start:.35rem}
.hero .more:empty{display:none}
.hero .rounds{grid-column:2;margin-block-start:.75rem}
.banner{display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem;padding:1rem 1.5rem}
.banner>.icon{margin-block-start:.28em;color:var(--tone)}
[hidden]{display:none!important}
[data-stale] .hero{--tone:var(--unseen)}
.stack{display:grid;gap:1rem}
.stack>*{min-inline-size:0}
.heading{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.incident{display:grid;gap:.5rem;padding:1.25rem 1.5rem}
.banner,.incident{position:relative;overflow:hidden}
.banner::before,.incident::before{content:"";position:absolute;inset-block:0;inset-inline-start:0;inline-size:5px;background:var(--tone)}
.incident h3{display:flex;gap:.6rem;align-items:baseline;font-size:1.125rem}
.incident h3 .icon{color:var(--tone);transform:translateY(.12em)}
.quote{display:block;padding:.5rem .75rem;border-radius:8px;background:color-mix(in srgb,var(--ink) 5%,transparent);unicode-bidi:plaintext}
.steps{display:grid;gap:.35rem}
.steps p+p{margin-block-start:.1rem}
.steps li{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.steps.long{gap:1.25rem}
.steps.long .quote{margin-block-start:.4rem}
.steps .icon{margin-block-start:.35em;color:var(--tone)}
.group>summary{display:flex;gap:.6rem 1rem;flex-wrap:wrap;align-items:center;padding:1.125rem 1.5rem}
.group>summary{cursor:pointer;list-style:none}
.group>summary::-webkit-details-marker{display:none}
.group>summary::before{content:"";inline-size:.5rem;block-size:.5rem;margin-inline:.1rem -.15rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(-45deg)}
[dir=rtl] .group>summary::before{transform:rotate(135deg)}
.group[open]>summary::before{transform:translateY(-.15rem) rotate(45deg)}
.group summary :is(h2,h3){flex:1 1 10rem;min-inline-size:0;font-size:1rem;font-weight:600}
.check{display:grid;gap:.55rem;padding:1.125rem 1.5rem 1rem;border-block-start:1px solid var(--line)}
.checks:first-child>.check:first-child,.card>.check:first-child,.card.checks>.check:first-child{border:0}
.line{display:flex;gap:.25rem 1rem;align-items:baseline;justify-content:space-between}
.line>:first-child{min-inline-size:0}
.line a{text-decoration:none}
.line a:hover{text-decoration:underline}
.state{display:inline-flex;flex:none;gap:.45rem;align-items:center;color:color-mix(in srgb,var(--tone) 85%,var(--ink));font-weight:600;font-size:.875rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;color:var(--soft);font-size:.875rem}
.facts b{color:var(--ink)}
.facts .end{display:inline-flex;gap:.6rem;align-items:center;margin-inline-start:auto}
.facts .end .number{min-inline-size:6.5em;text-align:end}
.spark{inline-size:5.5rem;block-size:1.125rem;fill:none;overflow:visible}
.spark path{stroke:color-mix(in srgb,var(--accent) 75%,var(--soft));stroke-width:1.4;stroke-linejoin:round;stroke-linecap:round}
.tags{display:flex;flex-wrap:wrap;gap:.4rem}
@media(scripting:none){.tags{display:none}}
.tags button{min-block-size:2rem;padding:.2rem .8rem;border:1px solid var(--line);border-radius:99px;background:var(--card);color:inherit;font:inherit;font-size:.875rem;cursor:pointer}
.tags button:hover{border-color:var(--soft)}
.tags [aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--card)}
:is(.tags button,.strip):focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:8px}
#tip{position:fixed;z-index:1;max-inline-size:min(20rem,100vw - 1rem);padding:.35rem .65rem;border-radius:8px;background:var(--ink);color:var(--card);font-size:.8125rem;line-height:1.4;pointer-events:none;transform:translate(-50%,calc(-100% - .5rem))}
.drill{display:block;padding:.4rem .75rem;border:1px dashed currentcolor;border-radius:8px;font-size:.875rem;font-weight:400;letter-spacing:0}
.drill strong{letter-spacing:.08em}
.aged{max-block-size:0;padding-block:0;border:0;visibility:hidden;animation:aged 0s forwards}
@keyframes aged{to{max-block-size:none;padding-block:1rem;visibility:visible}}
.h1{animation-delay:3600s}
.h2{animation-delay:7200s}
.h4{animation-delay:14400s}
.h8{animation-delay:28800s}
.h24{animation-delay:86400s}
.h72{animation-delay:259200s}
.h336{animation-delay:1209600s}
.note{display:grid;grid-template-columns:auto 1fr;gap:.5rem;font-size:.875rem}
.note .icon{margin-block-start:.3em;color:var(--tone)}
.strip{position:relative;overflow:hidden}
.strip[tabindex]{overflow:clip;overflow-clip-margin:.5rem;cursor:crosshair}
.strip:focus-visible::after{content:"";position:absolute;inset-block:-.1rem;inset-inline-start:auto;left:var(--at);inline-size:0;border-inline-start:2px solid var(--ink)}
[dir=rtl] :is(.bars,.spark){transform:scaleX(-1)}
.bars{display:block;inline-size:100%;block-size:2rem;fill:none}
.bars path{stroke-width:22}
.bars .u{stroke:var(--up);stroke-dasharray:6 2}
.bars .u.t{stroke-dasharray:2 6}
.bars .n{stroke:color-mix(in srgb,var(--unseen) 60%,var(--card));stroke-width:2;stroke-dasharray:6 2}
.bars .b{stroke:color-mix(in srgb,var(--unseen) 50%,var(--card));stroke-width:2;stroke-dasharray:4}
.bars .d,.bars .g{stroke:var(--down);stroke-width:6}
.bars .g{stroke:var(--degraded)}
.bars .d.t,.bars .g.t{stroke-width:2}
.axis{display:flex;justify-content:space-between;padding:0 1.5rem 1rem;color:var(--soft);font-size:.8125rem}
.axis .half{display:none}
.past>li{display:grid;grid-template-columns:10.5rem 1fr;gap:.25rem 1.25rem;padding:.8rem 1.5rem;border-block-start:1px solid var(--line)}
.past>li:first-child{border:0}
@media screen{.past>li,.legend,footer{content-visibility:auto;contain-intrinsic-block-size:auto 3.2rem;overflow-clip-margin:.5rem}}
.past>li:has(ul){contain-intrinsic-block-size:auto 8rem}
.legend{contain-intrinsic-block-size:auto 24rem}
.past h3{font-weight:400}
.happened li{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
.happened .icon{margin-block-start:.3em;color:var(--tone)}
.happened p:first-of-type{font-weight:600}
.happened p~p{grid-column:2}
.legend{display:grid;gap:1rem;padding:1.5rem}
.legend ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:.6rem 1.5rem}
.legend li{display:grid;grid-template-columns:2.75rem 1fr;gap:.75rem;align-items:end;font-size:.875rem}
.legend .bars{block-size:1.75rem}
table{inline-size:100%;border-collapse:collapse;font-size:.875rem}
th,td{padding:.5rem .75rem;text-align:start;vertical-align:baseline;border-block-start:1px solid var(--line)}
thead th{border:0;color:var(--soft);font-size:.8125rem;font-weight:600}
td.number,th.number{text-align:end;white-space:nowrap}
tbody th{font-weight:400}
tr>:first-child{padding-inline-start:1.5rem}
tr>:last-child{padding-inline-end:1.5rem}
.pad{padding:1.25rem 1.5rem}
.happened{display:grid;gap:.9rem}
.pairs{display:grid;grid-template-columns:auto 1fr;gap:.4rem 1.5rem}
.pairs dt{color:var(--soft)}
footer{contain-intrinsic-block-size:auto 10rem;padding-block:1.5rem 3rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.875rem}
footer p+p{margin-block-start:.4rem}
${FURTHER_STYLE}
@media(max-width:34rem){
  .frame{padding-inline:.875rem}
  .hero{grid-template-columns:1fr;gap:.5rem;padding:1.25rem}
  .hero .more,.hero .rounds{grid-column:1}
  .check,.incident,.group>summary,.past>li,.legend,.pad{padding-inline:1rem}
  .axis{padding-inline:1rem}
  .facts{gap:.1rem .75rem;font-size:.8125rem}
  .check .facts .end{flex-basis:100%;justify-content:space-between}
  .facts .end .number{min-inline-size:0}
  .spark{inline-size:7rem}
  .group>summary .facts{order:1;flex-basis:100%}
  .past>li{grid-template-columns:1fr}
  .past>li:has(ul){contain-intrinsic-block-size:auto 16rem}
  .strip .bars{inline-size:200%;margin-inline-start:-100%}
  .axis .half{display:inline}.axis .whole{display:none}
  tr>:first-child{padding-inline-start:1rem}
  tr>:last-child{padding-inline-end:1rem}
  .pairs{grid-template-columns:1fr;gap:0}
  .pairs dd{margin-block-end:.6rem}
}
@media(max-width:22rem){
  .frame{padding-inline:.625rem}
  .check,.group>summary,.axis{padding-inline:.75rem}
  .facts{gap:.1rem .5rem}
}
@media(prefers-reduced-motion:no-preference){.group>summary::before{transition:transform .15s}}
@media(forced-colors:active){
  .bars path[class]{stroke:CanvasText}
  .state,[class] .icon{color:CanvasText}
  .spark path{stroke:CanvasText}
  .tags [aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}
  .hero,.card{border-color:CanvasText}
}
@media print{
  .tags,#tip,.skip,.aged{display:none}
  :root{--ground:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#bbb;--shadow:none}
  .frame{max-inline-size:none}
  .card,.check,.past>li{break-inside:avoid}
  .group::details-content{content-visibility:visible;block-size:auto}
  .bars,.icon{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** Line breaks and indentation serve the reader of this file only. */
export const STYLE = SOURCE.replace(/\n\s*/g, "");

/** As a Content-Security-Policy source. */
export const STYLE_HASH = "sha256-MXalAhYW4ymQXOLMUlukicx5vqZsp0WjUGU1Lt5L4lw=";

/** Another one after each change, for the address of the file. */
export const STYLE_VERSION = STYLE_HASH.replaceAll(/\W/g, "").slice(-8);
