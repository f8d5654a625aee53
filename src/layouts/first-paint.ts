/** The inline scripts of a page: what has to be known, or waited for, before it is painted for the first time. */

/**
 * Sets the remembered colours, text size and keys, so that nothing flashes; what none is remembered of is set to
 * nothing, which says that a script runs. Stands in the head.
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
