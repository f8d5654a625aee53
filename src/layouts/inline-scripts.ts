/**
 * The inline scripts: what a page has to know, or to wait for, before it is painted for the first time, and those of a
 * page in a frame, for they are shorter than a request, and a frame is to stand at once.
 */

/** In a frame: the colours that the address asks for. Stands in the head. */
export const FRAME_THEME =
  "{const t=new URLSearchParams(location.search).get('theme');" +
  "if(t=='dark'||t=='light')document.documentElement.dataset.theme=t}";

/**
 * In a frame: the paragraph of a sentence whose words have changed since; a mark or a passage that is not there is said
 * to be so. Stands at the end of the body.
 */
export const SHOWN_PLACE =
  "{const f=n=>document.getElementById(n),go=()=>{const n=location.hash.slice(1),b=f(n)?null:f(n.split('-')[0]);" +
  "if(b)location.replace('#'+b.id);document.querySelector('.astray').hidden=!n||!!f(n)||!!b};" +
  "addEventListener('hashchange',go);go()}";

/** Of a fragment that names nothing on the page, it is said that it does not. Stands at the end of the body. */
export const TELL_ASTRAY =
  "{const p=document.querySelector('.astray'),go=()=>{let n=location.hash.slice(1);" +
  'try{n=decodeURIComponent(n)}catch{}p.hidden=!n||!!document.getElementById(n)};' +
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

/**
 * Sets the remembered colours, text size and keys, so that nothing flashes; what none is remembered of is set to
 * nothing, which says that a script runs. Stands in the head, or begins the body.
 */
export const FIRST_PAINT =
  "try{for(const k of['theme','size','keys'])" +
  "document.documentElement.dataset[k]=localStorage['oseredok-'+k]??''}catch{}";

/** A page does not wait longer than that for its typefaces, in milliseconds. */
const LONGEST = 1200;

/**
 * Keeps a page unseen until its typefaces are there, a moment on a first visit over a slow line and nothing afterwards,
 * so that no line breaks anew under the eyes of its reader: what comes too late is not used on this visit
 * (styles/frame.css), and is there for the next. Without a script they come when they come. Stands at the beginning of
 * the body, where the style sheets are known.
 * @param faces as the shorthand `font` writes them
 * @param sample a letter of each script that the first screen has
 */
export function awaitFaces(faces: readonly string[], sample: string): string {
  return (
    "{const{fonts:f,documentElement:{dataset:d}}=document,s=()=>{if(d.faces=='wait')delete d.faces};" +
    `if(f){d.faces='wait';Promise.all(${JSON.stringify(faces)}.map(x=>f.load(x,'${sample}'))).then(s,s);` +
    `setTimeout(()=>{if(d.faces)d.faces='late'},${LONGEST})}}`
  );
}
