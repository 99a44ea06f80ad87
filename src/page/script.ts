/**
 * The script of every page, an addition only: times in the reader's zone, the warning of an outdated page at the right moment,
 * what a day was like when its bar is pointed at or reached by arrow keys, a filter by tag, and a look for a newer page when
 * this one is opened or comes back into sight. Bars are made ready when they come near what is in sight, and nothing is put
 * into words by the browser before it has to be: its first formatter of dates takes longer than all the rest. So times stay as
 * they are where they read the same in the reader's zone. It builds no markup from text: a newer page is our own file, parsed
 * without running it. Its hash stands in the page's policy: after a change the test of this file says the new one.
 */
const SOURCE = `
const root=document.documentElement,data=root.dataset,rtl=root.dir==="rtl";
const language=root.lang==="en"?"en-GB":root.lang;
const all=(selector,within)=>[...(within||document).querySelectorAll(selector)];
const format=(options,timeZone)=>new Intl.DateTimeFormat(language,{...options,timeZone});
const day={day:"numeric",month:"short",year:"numeric"};
const clock={hour:"2-digit",minute:"2-digit",hourCycle:"h23"};
const on=(target,name,does)=>target.addEventListener(name,does);
const aria=(element,name,value)=>element.setAttribute("aria-"+name,value);
const put=(text,a,b)=>text.replace("{0}",a).replace("{1}",b);

const times=()=>{
  const found=all("time[data-as]").map(time=>[time,time.dateTime,new Date(time.dateTime)]);
  if(found.every(([,text,at])=>Date.parse(text.slice(0,19)+"Z")-at===at.getTimezoneOffset()*-6e4))return;
  const formats={clock:format(clock),time:format({...day,...clock})};
  for(const [time,text,at] of found){
    const as=at.getDate()==text.slice(8,10)?time.dataset.as:"time";
    time.title=time.textContent;
    time.textContent=formats[as].format(at);
    time.removeAttribute("data-as");
  }
  const zone=all("#zone")[0];
  if(zone)zone.textContent=zone.dataset.local.replace("{zone}",formats.time.resolvedOptions().timeZone);
};

const stale=()=>{
  const mark=all("#stale")[0];
  if(!mark)return;
  const isStale=Date.now()>Date.parse(mark.dataset.after);
  root.toggleAttribute("data-stale",isStale);
  for(const part of all("[data-when=stale]"))part.hidden=!isStale;
};

const tip=document.createElement("div");
tip.id="tip";
tip.hidden=true;
const hide=()=>{tip.hidden=true;};
const show=(text,x,y)=>{
  tip.textContent=text;
  tip.hidden=false;
  const half=tip.offsetWidth/2+8;
  tip.style.left=Math.max(half,Math.min(innerWidth-half,x))+"px";
  tip.style.top=y+"px";
};
const strip=element=>{
  const says=element.closest("main").dataset,svg=element.firstElementChild;
  const days=element.dataset.days.split(" "),count=days.length;
  const titles=[];
  for(const path of all("path",svg)){
    const title=path.firstElementChild;
    if(!title)continue;
    if(path.dataset.own)titles[(parseInt(path.getAttribute("d").slice(1))-path.dataset.own)/8]=title.textContent;
    title.remove();
  }
  const say=index=>{
    if(titles[index])return titles[index];
    const back=count-1-index;
    const date=back?format(day,"UTC").format(Date.parse(says.last)-back*864e5):says.today;
    return put(says.day,date,says["day"+days[index].toUpperCase()]||put(says.observed,says.dayU,days[index]));
  };
  let at=count-1;
  const tell=()=>{
    aria(element,"valuenow",at+1);
    aria(element,"valuetext",say(at));
  };
  const point=index=>{
    at=Math.max(0,Math.min(count-1,index));
    tell();
    const box=svg.getBoundingClientRect();
    const share=(at+.4)/count;
    const x=box.left+box.width*(rtl?1-share:share);
    show(say(at),x,box.top);
    element.style.setProperty("--at",x-element.getBoundingClientRect().left+"px");
  };
  element.tabIndex=0;
  element.role="slider";
  aria(element,"label",svg.getAttribute("aria-label"));
  aria(element,"valuemin",1);
  aria(element,"valuemax",count);
  tell();
  aria(svg,"hidden",true);
  on(element,"focus",()=>point(at));
  on(element,"blur",hide);
  on(element,"keydown",event=>{
    const step={ArrowLeft:rtl?1:-1,ArrowRight:rtl?-1:1,ArrowDown:-1,ArrowUp:1,Home:-count,End:count}[event.key];
    if(event.key==="Escape")hide();
    if(!step)return;
    event.preventDefault();
    point(at+step);
  });
  on(element,"pointermove",event=>{
    const box=svg.getBoundingClientRect(),share=(event.clientX-box.left)/box.width;
    const index=Math.floor((rtl?1-share:share)*count);
    if(days[index])show(say(index),event.clientX,box.top);
  });
  on(element,"pointerleave",hide);
};

const near=new IntersectionObserver(seen=>{
  for(const one of seen)if(one.isIntersecting){
    near.unobserve(one.target);
    strip(one.target);
  }
},{rootMargin:"100%"});

const filter=()=>{
  if(!all(".tags")[0])return;
  const tag=/^#tag=([a-z0-9-]+)$/.exec(location.hash)?.[1]||"";
  for(const button of all(".tags button"))aria(button,"pressed",button.dataset.tag===tag);
  for(const check of all(".checks>.check[data-tags]"))check.hidden=tag&&!check.dataset.tags.split(" ").includes(tag);
  for(const group of all(".group")){
    const checks=all(".check[data-tags]",group);
    group.hidden=checks.every(check=>check.hidden);
    if(tag)group.open=true;
  }
};
const tags=()=>{
  const [box]=all(".tags");
  if(!box)return;
  on(box,"click",event=>{
    const button=event.target.closest("button");
    if(!button)return;
    history.replaceState(null,"",button.dataset.tag?"#tag="+button.dataset.tag:location.pathname+location.search);
    filter();
  });
  if(location.hash)filter();
};

const begin=()=>{
  times();
  tags();
  stale();
  for(const one of all(".strip"))near.observe(one);
};

const headline=()=>all("h1")[0].textContent;
const heard=all("#heard")[0];
const exchange=text=>{
  const next=new DOMParser().parseFromString(text,"text/html"),from=next.documentElement.dataset;
  const main=all("main")[0],fresh=all("main",next)[0];
  if(!fresh||!(from.built>data.built))return;
  if(main.contains(document.activeElement)){asked=0;return;}
  const said=headline(),open=new Map(all("details[id]",main).map(one=>[one.id,one.open]));
  for(const one of all("details[id]",fresh))if(open.has(one.id))one.open=one.open||open.get(one.id);
  for(const name of ["main","footer",'link[rel="icon"]']){
    const [old]=all(name),[newer]=all(name,next);
    if(old&&newer)old.replaceWith(document.adoptNode(newer));
  }
  data.built=from.built;
  document.title=next.title;
  begin();
  const now=headline();
  if(now!==said)heard.textContent=now;
};
let asked=0;
const read=(address,kind)=>fetch(address,{cache:"no-cache",credentials:"omit"}).then(answer=>answer.ok?answer[kind]():Promise.reject());
const refresh=()=>{
  if(!data.built||!/^https?:$/.test(location.protocol)||document.hidden||Date.now()-asked<3e4)return;
  asked=Date.now();
  read(data.root+"build.json","json")
    .then(build=>build.builtAt>data.built?read(location.href.split("#")[0],"text").then(exchange):undefined)
    .catch(()=>{asked=0;});
};

document.body.prepend(tip);
begin();
setTimeout(refresh);
setInterval(stale,15000);
const back=()=>{stale();refresh();};
on(document,"visibilitychange",back);
on(window,"focus",back);
on(window,"pageshow",stale);
on(window,"hashchange",filter);
on(document,"scroll",hide);
`;

export const SCRIPT = SOURCE.replace(/\n\s*/g, "");

/** As a Content-Security-Policy source. */
export const SCRIPT_HASH = "sha256-pG2C/+QeSBxFaXovg4KcPrR/ktQ+MeeWJvoq346mcTs=";
