/** The scripts of a page in a frame: inline, for they are shorter than a request, and a frame is to stand at once. */

/** The colours that the address asks for. Stands in the head. */
export const FRAME_THEME =
  "{const t=new URLSearchParams(location.search).get('theme');" +
  "if(t=='dark'||t=='light')document.documentElement.dataset.theme=t}";

/** Shows the paragraph of a sentence whose words have changed since; where there is none, the whole says so. */
export const SHOWN_PASSAGE =
  "{const f=n=>document.getElementById(n),go=()=>{const n=location.hash.slice(1),b=f(n)?null:f(n.split('-')[0]);" +
  "if(b)location.replace('#'+b.id);document.querySelector('.astray').hidden=!n||!!f(n)||!!b};" +
  "addEventListener('hashchange',go);go()}";

/**
 * Tells the page around how high this one is, whenever that changes, and whether somebody has pressed anything in it.
 * Stands at the end of the body. A whole document is read in a window as high as it is written, and tells nothing.
 */
export const TELL_HEIGHT =
  "if(parent!=self)new ResizeObserver(()=>document.querySelector('.excerpt:not(:has(:target))')||" +
  "parent.postMessage({type:'oseredok:height'," +
  'height:Math.ceil(document.body.getBoundingClientRect().height),' +
  "used:navigator.userActivation?.hasBeenActive??true},'*')).observe(document.body)";
