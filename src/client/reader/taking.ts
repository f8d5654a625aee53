/**
 * What a reader takes along: links to words that are selected, what is copied, references, passages. This part of the
 * script comes, with its rules, when a mouse meets the page or when the first of it is asked for.
 */
import type { Words } from '../../words/index.ts';
import button from '../button.css?inline';
import { copyFrom, makeButton } from '../button.ts';
import { addRules } from '../fetch-page.ts';
import type { Say } from '../words.ts';
import { Selecting } from './selection.ts';
import rules from './taking.css?inline';

addRules(button + rules);

export type Taking = Selecting;

/** @returns what goes to the words that an address names */
export function takeAlong(host: HTMLElement, say: Say<Words['readerScript']>, signal: AbortSignal): Taking {
  completeCitations(host, say, signal);
  return new Selecting(host, say, signal);
}

/** Gives references to a document the day of the visit, and a button that copies them. */
function completeCitations(host: HTMLElement, say: Say<Words['readerScript']>, signal: AbortSignal): void {
  for (const reference of host.querySelectorAll<HTMLElement>('.references li')) {
    const day = reference.querySelector('.day');
    const lang = reference.lang === 'en' ? 'en-GB' : reference.lang;
    if (day !== null)
      day.textContent = new Date().toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
    const text = reference.textContent ?? '';
    const copy = makeButton(say('copyReference'), 'copy-reference', signal);
    copy.lang = document.documentElement.lang;
    copy.addEventListener('click', () => void copyFrom(copy, text, say, signal), { signal });
    reference.append(copy);
  }
}
