/** The caption: what a mark says, in its own words. Its place is always there, so that nothing moves when it fills. */
import type { LivePart } from './live-part.ts';

/** Fills the caption with what is printed of a mark, or with the hint when there is none. */
export function fillCaption(target: HTMLElement, mark: string | null, { captions, hint }: LivePart): void {
  const caption = mark === null ? undefined : captions.get(mark);
  target.classList.toggle('is-filled', caption !== undefined);
  target.replaceChildren(...[...(caption?.children ?? hint)].map((line) => document.importNode(line, true)));
}
