/**
 * The script of every page, an addition only: it shows the warning of an outdated page at the right moment, and times in
 * the reader's zone. Its hash stands in the page's policy: after a change the test of this file says the new one.
 */
const SOURCE = `
(function(){
  "use strict";
  var root=document.documentElement;
  var language=root.lang==="en"?"en-GB":root.lang;
  var day={day:"numeric",month:"short",year:"numeric"};
  var clock={hour:"2-digit",minute:"2-digit",hourCycle:"h23"};
  var formats={
    clock:new Intl.DateTimeFormat(language,clock),
    time:new Intl.DateTimeFormat(language,Object.assign({},day,clock))
  };
  document.querySelectorAll("time[data-as]").forEach(function(time){
    var format=formats[time.dataset.as];
    if(!format)return;
    time.title=time.textContent;
    time.textContent=format.format(new Date(time.dateTime));
  });
  var zone=document.getElementById("zone");
  if(zone)zone.textContent=zone.dataset.local.replace("{zone}",formats.time.resolvedOptions().timeZone);
  var stale=document.getElementById("stale");
  if(!stale)return;
  var end=Date.parse(stale.dataset.after);
  function look(){
    var isStale=Date.now()>end;
    root.toggleAttribute("data-stale",isStale);
    document.querySelectorAll("[data-when=stale]").forEach(function(part){part.hidden=!isStale;});
  }
  look();
  setInterval(look,15000);
  document.addEventListener("visibilitychange",look);
  window.addEventListener("pageshow",look);
})();
`;

export const SCRIPT = SOURCE.replace(/\n\s*/g, "");

/** As a Content-Security-Policy source. */
export const SCRIPT_HASH = "sha256-E/apEDpzFUUP0QODRIg3n08Epmg7K5s/AHrnWgHVIAM=";
