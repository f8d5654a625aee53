/**
 * The script of a step of a slow reveal, inline: the keys of a keyboard and of a presenter’s remote go on and back as
 * its links do, a number goes to its step, F fills the screen. A browser leaves the whole screen when it leaves a page,
 * so there the next step is set in the place of this one, at its own address. `/` goes to the search, as everywhere.
 * Who turned single keys off has the arrows and those of the remote alone.
 */
export const STEP_KEYS = `addEventListener('keydown',e=>{
if(e.altKey||e.ctrlKey||e.metaKey||e.shiftKey&&e.key!='/')return;
const d=document,w=d.documentElement,off=w.dataset.keys=='off',
r={ArrowRight:'next',PageDown:'next',' ':'next',ArrowLeft:'prev',PageUp:'prev'}[e.key],
n=off?0:d.querySelectorAll('.wall-bar li')[e.key-1],
u=r?d.querySelector(\`a[rel=\${r}]\`)?.href:n&&location.href.replace(/\\d+\\/([?#].*)?$/,e.key+'/'),
go=()=>location.assign(u);
if(!off&&e.code=='KeyF'&&!e.repeat)d.fullscreenElement?d.exitFullscreen():w.requestFullscreen?.();
if(!off&&e.key=='/')return location.assign(d.querySelector('[data-find]').dataset.find);
if(!u)return;
e.preventDefault();
if(!d.fullscreenElement)return go();
fetch(u).then(a=>a.ok?a.text():Promise.reject()).then(t=>{
const p=new DOMParser().parseFromString(t,'text/html');
d.querySelector('main').replaceWith(p.querySelector('main'));
d.title=p.title;
history.replaceState(null,'',u)
}).catch(go)})`.replaceAll('\n', '');
