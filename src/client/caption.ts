/** The caption: what a mark says, in its own words. Its place is always there, so that nothing moves when it fills. */
import type { Caption } from '../charts/caption.ts';

/** Words that the caption needs besides the mark's. */
export interface CaptionWords {
  readonly hint: string;
  readonly toWords: string;
  readonly toLedger: string;
  /** Root that addresses are relative to. */
  readonly root: string;
}

/** Fills the caption with a mark, or with the hint when there is none. */
export function fillCaption(target: HTMLElement, mark: Caption | null, words: CaptionWords): void {
  target.classList.toggle('is-filled', mark !== null);
  if (!mark) {
    target.replaceChildren(line('', words.hint));
    return;
  }
  const quotes = mark.words.map(({ quote, lang, href }) => {
    const p = line('caption-words');
    const q = document.createElement('q');
    q.lang = lang;
    q.textContent = quote;
    p.append(q, ' ', link(words.root + href, words.toWords));
    return p;
  });
  const remark = line('caption-remark', mark.remark);
  if (mark.ledger !== undefined) remark.append(' ', link(words.root + mark.ledger, words.toLedger));
  const name = mark.remark === '' ? mark.name : mark.name.replace(/ \([^()]*\)$/, '');
  target.replaceChildren(line('caption-name', name), remark, ...quotes);
}

function line(className: string, text = ''): HTMLParagraphElement {
  const p = document.createElement('p');
  p.className = className;
  p.textContent = text;
  return p;
}

function link(href: string, text: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}
