/** The scripts of a page in a frame: inline, for they are shorter than a request, and a frame is to stand at once. */

/** The colours that the address asks for. Stands in the head. */
export const FRAME_THEME =
  "{const t=new URLSearchParams(location.search).get('theme');" +
  "if(t=='dark'||t=='light')document.documentElement.dataset.theme=t}";

/** Tells the page around how high this one is, whenever that changes. Stands at the end of the body. */
export const TELL_HEIGHT =
  "if(parent!=self)new ResizeObserver(()=>parent.postMessage({type:'oseredok:height'," +
  "height:Math.ceil(document.body.getBoundingClientRect().height)},'*')).observe(document.body)";
