import { describe, expect, it } from 'vitest';
import {
  besidePath,
  coveragePath,
  dataPath,
  documentAt,
  documentPath,
  documentsPath,
  ledgerPath,
  problemPath,
  prosePath,
  viewPath,
} from '../../../src/model/addresses.ts';

describe('addresses', () => {
  it.each([
    ['of a document', documentPath('letter'), 'documents/letter/'],
    ['of words in a document', documentPath('letter', 'p3'), 'documents/letter/#p3'],
    ['of the list of documents', documentsPath(), 'documents/'],
    ['of a later page of that list', documentsPath(2), 'documents/page/2/'],
    ['of a view', viewPath({ chart: 'growth', view: 'density' }), 'charts/growth/density/'],
    [
      'of a view as transcribed',
      viewPath({ chart: 'growth', view: 'density', reading: 'transcribed' }),
      'charts/growth/density/as-transcribed/',
    ],
    ['of a mark', viewPath({ chart: 'growth', view: 'density' }, 'now'), 'charts/growth/density/#mark-now'],
    ['of a check', ledgerPath('ratio'), 'ledger/#ratio'],
    ['of a table', dataPath('claims'), 'data/#claims'],
    ['of the coverage of a document', coveragePath('letter'), 'maintainers/coverage/#letter'],
    ['of a problem', problemPath('quote-missing'), 'maintainers/problems/#quote-missing'],
    ['of the page that opens the site', prosePath('home'), ''],
    ['of another page of prose', prosePath('about'), 'about/'],
    ['of a file beside a page', besidePath('charts/growth/density/', 'comma.csv'), 'charts/growth/density.comma.csv'],
  ])('%s are written in one way', (_, path, expected) => {
    expect(path).toBe(expected);
  });

  it('documentAt reads the slug of a document, and nothing of any other address', () => {
    expect(documentAt(documentPath('letter'))).toBe('letter');
    for (const path of [documentsPath(), documentsPath(2), 'charts/growth/density/', 'letter/', ''])
      expect(documentAt(path), path).toBeNull();
  });
});
