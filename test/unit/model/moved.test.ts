import { expect, it } from 'vitest';
import { movedAddresses, movedFile } from '../../../src/model/moved.ts';

it('movedAddresses leads each kind of row from the old address to the new one', () => {
  const table = movedFile.parse({
    $schema: './schema/moved.json',
    moved: [
      { document: 'a', from: 'old', to: 'now' },
      { document: 'a', from: 'word', to: 'glossary/#term' },
    ],
    documents: [{ from: 'b', to: 'a' }],
    terms: [{ from: 'x', to: 'term' }],
    views: [
      { from: 'c/u', to: 'c/v', mark: 'm' },
      { from: 'c/w', to: 'c/v', table: 't' },
      { from: 'c/y', to: 'c/v' },
    ],
  });
  expect(Object.fromEntries(movedAddresses(table))).toEqual({
    'documents/a/#old': 'documents/a/#now',
    'documents/a/#word': 'glossary/#term',
    'documents/b/': 'documents/a/',
    'glossary/#x': 'glossary/#term',
    'charts/c/u/': 'charts/c/v/#mark-m',
    'charts/c/w/': 'data/#t',
    'charts/c/y/': 'charts/c/v/',
  });
});
