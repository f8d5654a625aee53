/** Where a pointer meets the text: the link, the marked words, the place between two letters. */
import { isPlain } from './keys.ts';

/** A place between two letters of a text. */
export type Caret = readonly [text: Text, offset: number];

/** Where in its text somebody has clicked, in a browser that can say so. */
export function caretAt({ clientX, clientY }: MouseEvent): Caret | null {
  const { offsetNode, offset } = document.caretPositionFromPoint?.(clientX, clientY) ?? {};
  return offsetNode instanceof Text && offset !== undefined ? [offsetNode, offset] : null;
}

/** Selects the word around a place, as two clicks on it do. */
export function selectWord([text, offset]: Caret): void {
  const [start] = /[\p{L}\p{N}\xad'’-]*$/u.exec(text.data.slice(0, offset)) ?? [''];
  const [end] = /^[\p{L}\p{N}\xad'’-]*/u.exec(text.data.slice(offset)) ?? [''];
  document.getSelection()?.setBaseAndExtent(text, offset - start.length, text, offset + end.length);
}

/** The link to a note that something stands in. */
export function linkAt(one: EventTarget | null): HTMLAnchorElement | null {
  return one instanceof Element ? one.closest<HTMLAnchorElement>('a[href^="#n-"]') : null;
}

/** The marked words that something stands in. */
export function wordsAt(one: EventTarget | null): Element | null {
  return one instanceof Element ? one.closest('.m, .term') : null;
}

/** Browsers begin no selection in a link: while the button is down there is none. */
export function letSelect(event: PointerEvent): void {
  const { target, pointerType, button } = event;
  const link = target instanceof Element && pointerType === 'mouse' ? target.closest('.m, .term') : null;
  const href = link?.getAttribute('href') ?? null;
  if (link === null || href === null || button !== 0 || !isPlain(event)) return;
  const stop = link.getAttribute('tabindex');
  for (const name of ['href', 'tabindex']) link.removeAttribute(name);
  const back = (): void => {
    link.setAttribute('href', href);
    if (stop !== null) link.setAttribute('tabindex', stop);
  };
  for (const kind of ['pointerup', 'pointercancel']) window.addEventListener(kind, back, { capture: true, once: true });
}
