/** What a letter waits for, by count: a file that is here is read within the frame, one that is not takes longer. */
import { expect, it } from 'vitest';
import { BuiltSearch } from '../support/search.ts';
import { requireSite } from '../support/site.ts';

requireSite();

const QUERIES = [
  ...['осередок', 'робітники', 'партія', 'комуніст', 'наші', 'доповідач', 'жінки', 'роботниця', 'ячейка', 'шефство'],
  ...['план', 'союз', 'масова робота', 'enrolment', 'workers', 'women', 'party', 'production cell', 'members'],
  ...['district', '"production cells"', 'Kharkiv', 'Khalyavsky', '854', '1068'],
];

it.each(['en', 'uk'] as const)(
  'hardly a letter waits for a file in %s, and none for one behind another',
  async (lang) => {
    const search = new BuiltSearch();
    await search.begin(lang);
    const waiting: string[] = [];
    for (const query of QUERIES) {
      search.empty();
      for (let length = 1; length <= query.length; length += 1) {
        const { waits } = await search.written(query.slice(0, length), lang);
        expect(waits, query.slice(0, length)).toBeLessThan(2);
        if (waits > 0) waiting.push(query.slice(0, length));
      }
    }
    // Of 190 letters; which they are depends on where parts are cut.
    expect(waiting.length, waiting.join(', ')).toBeLessThanOrEqual(5);
  },
);
