/** What is done before the first letter: what any answer needs is fetched, and one result made that nobody sees. */
import { UNHEARD_OF } from './ahead.ts';
import { makeRoom, type SearchFrame } from './drawing.ts';
import { find } from './find.ts';
import { NEARNESS } from './forms.ts';
import { make, type Printing, resultItems } from './list.ts';
import { ranked, SOURCE } from './rank.ts';
import { type Options, resultOf } from './result.ts';
import type { Shelf } from './shelf.ts';
import { painted, type Pause } from './slices.ts';

interface Stage {
  readonly shelf: Shelf;
  readonly options: Options;
  readonly pause: Pause;
}

/** Code, patterns and letters are prepared when they are needed first; then they are, and no answer waits for them. */
export async function rehearse(place: SearchFrame, stage: Stage): Promise<void> {
  const { host, box, printing } = place;
  const { shelf, options, pause } = stage;
  await shelf.begin(options.lang);
  for (const text of UNHEARD_OF) await find(text, shelf, options, pause);
  const items = await firstSentence(stage, printing);
  for (const item of items) delete item.dataset['result'];
  const unseen = make('ol', 'res visually-hidden', ...items);
  unseen.inert = true;
  host.append(unseen);
  await painted();
  unseen.remove();
  await pause();
  // What listens for keys, too: a key that none has means nothing to it.
  box.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  makeRoom(place, true);
}

/** The first sentence of the sources, as though its first word were asked for. */
async function firstSentence({ shelf, options, pause }: Stage, printing: Printing): Promise<HTMLElement[]> {
  const catalogue = await shelf.catalogue();
  const [entry = 0] = catalogue.all('s');
  if (!(await shelf.isHere(entry, [options.lang]))) return [];
  const shown = await shelf.entries([entry], [options.lang]);
  const word = shown.get(entry)?.source?.tokens[0]?.word ?? '';
  await pause();
  const hit = { nearness: NEARNESS.same, inSource: true, slots: SOURCE, inName: false };
  const sought = [
    { wanted: { is: 'word', word }, words: new Map([[word, NEARNESS.same]]), hits: new Map([[entry, hit]]) } as const,
  ];
  const [found] = ranked(sought, catalogue, options.lang, -1);
  const result = found && resultOf(found, { shown, sought, catalogue, options });
  await pause();
  return result ? resultItems([result], printing) : [];
}
