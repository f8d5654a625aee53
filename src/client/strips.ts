/**
 * Says under the masthead what a reader has to know: that a page comes from the device, that there is a new edition.
 * Nothing changes under the eyes of a reader but by the reader’s own press. A page has this script when the worker has
 * something to say (`client/site.ts`).
 */
import type { Without } from '../model/offline.ts';
import { askWorker, workers } from './ask-worker.ts';

type Strip = Without | 'former';

const { dataset } = document.documentElement;
// A worker that takes over names the script of its own release: the one that is there says it.
if (dataset['worker'] !== undefined && dataset['strips'] === undefined && workers !== undefined) {
  dataset['strips'] = '';
  const look = (): void => void sayOf(workers!);
  workers.addEventListener('message', look);
  look();
}

/** Asks how this page stands to what the worker has. */
async function sayOf({ controller: worker }: ServiceWorkerContainer): Promise<void> {
  const here = worker && (await askWorker(worker, { ask: 'here' }));
  if (here?.standing === 'former') return show(worker!, 'former', () => location.reload());
  // What is kept is said there anyway.
  const isSaid = document.querySelector('keep-everything, not-kept') !== null;
  if (here?.kept && !isSaid) await show(worker!, here.without, null, here.kept);
}

/**
 * Sets a strip under the masthead, in the place of the one that is there; on the first page, above it.
 * @param worker whose words they are
 * @param date where one is said, as a header has it
 */
async function show(worker: ServiceWorker, name: Strip, press: (() => void) | null, date = ''): Promise<void> {
  const page = document.createElement('template');
  const lang = document.documentElement.lang === 'uk' ? 'uk' : 'en';
  page.innerHTML = (await askWorker(worker, { ask: 'words', lang })) ?? '';
  const words = page.content.querySelector<HTMLTemplateElement>('#strips')?.content;
  const strip = words?.querySelector<HTMLElement>(`.strip-${name}`);
  const place = document.querySelector('.masthead');
  if (!words || !strip || place === null) return;
  const shown = document.importNode(strip, true);
  const day = dayOf(new Date(date || Date.now()));
  for (const { childNodes } of shown.querySelectorAll('p'))
    for (const node of childNodes) if (node instanceof Text) node.data = node.data.replace('{date}', day);
  shown.querySelector('button')?.addEventListener('click', () => press?.());
  const before = document.querySelector('.site-strip');
  before?.remove();
  // The poster of the first page rises to the top of its masthead: beneath it the strip would be covered.
  place.insertAdjacentElement(place.matches('.at-home') ? 'beforebegin' : 'afterend', shown);
  if (before !== null) return;
  // Its rules, which the policy of the page lets a script add.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(words.querySelector('style')?.textContent ?? '');
  document.adoptedStyleSheets.push(sheet);
}

/** A day as the site writes it, without the sign for a year that may stand at the end of a sentence. */
function dayOf(date: Date): string {
  const lang = document.documentElement.lang === 'uk' ? 'uk' : 'en-GB';
  const day = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long' }).format(date);
  return `${day} ${date.getFullYear()}`;
}
