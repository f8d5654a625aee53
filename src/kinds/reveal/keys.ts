/** The script of a step, inline: the keys of a keyboard and of a presenter's remote go on and back, as its links do. */
export const STEP_KEYS =
  "addEventListener('keydown',e=>{const r={ArrowRight:'next',PageDown:'next',ArrowLeft:'prev',PageUp:'prev'}[e.key]," +
  'a=r&&!e.altKey&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&document.querySelector(`a[rel=${r}]`);' +
  'if(a){e.preventDefault();a.click()}})';
