/** The version of a document is another one wherever something that is written for readers is another. */
import { expect, it } from 'vitest';
import { documentVersion, editionVersion } from '../../../src/edition/version.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import type { Data } from '../../../src/read/data.ts';
import type { DraftDocument } from '../../../src/read/document.ts';

const prose = (text: string): object => ({ file: new SourceFile('x.md', text), start: 0, end: text.length });
const both = (text: string): object => ({ en: prose(text), uk: prose(text) });

/** A document in which each text is what is named, or its own name. */
function versionOf(changed: Readonly<Record<string, string>> = {}, rows: readonly unknown[] = []): string {
  const text = (name: string): string => changed[name] ?? name;
  const note = {
    ...{
      id: text('id'),
      kind: text('kind'),
      emendation: { reading: text('reading') },
      sources: [{ id: text('work') }],
    },
    ...{ titles: { en: { text: text('title') }, uk: { text: text('titleUk') } }, prose: both(text('note')) },
  };
  const line = {
    ...{ id: text('line'), was: [{ id: text('was') }], sources: [{ id: text('lineWork') }], today: text('today') },
    ...{ meaning: both(text('meaning')), forms: [{ text: text('form') }] },
  };
  const draft = {
    file: new SourceFile('transcription.md', text('source')),
    notes: [{ stored: note, anchored: { span: text('span') } }],
    translations: {
      en: [{ block: text('block'), prose: prose(text('translation')) }],
      uk: [{ block: 'p1', prose: prose(text('translationUk')) }],
    },
    words: { stored: { intro: both(text('intro')), lines: [line] }, found: [] },
  };
  return documentVersion(draft as unknown as DraftDocument, rows);
}

it.each([
  ...['source', 'id', 'kind', 'reading', 'work', 'title', 'titleUk', 'note', 'span', 'block', 'translation'],
  ...['translationUk', 'intro', 'line', 'was', 'lineWork', 'today', 'meaning', 'form'],
])('documentVersion changes with its %s', (name) => {
  expect(versionOf({ [name]: 'another' })).not.toBe(versionOf());
});

it('documentVersion is the same of the same, has 12 hex digits, and changes with the rows that quote it', () => {
  expect(versionOf()).toBe(versionOf({ unasked: 'another' }));
  expect(versionOf()).toMatch(/^[\da-f]{12}$/);
  expect(versionOf({}, ['row'])).not.toBe(versionOf());
});

/** The version of an edition in which each value is what is named, or its own name. */
function wholeOf(changed: Readonly<Record<string, string>> = {}): string {
  const text = (name: string): string => changed[name] ?? name;
  const sided = (name: string): object => ({
    ...{ slug: name, id: name },
    sides: {
      en: { front: { value: text(`${name} front`) }, prose: prose(text(name)), file: new SourceFile('x', text(name)) },
      uk: { front: { value: name }, prose: prose(text(`${name}.uk`)), file: new SourceFile('x', text(`${name}.uk`)) },
    },
  });
  const value = (name: string): object => ({ value: text(name) });
  const [pages, stories, lessons, terms] = ['page', 'story', 'lesson', 'term'].map((name) => [sided(name)]);
  const data = {
    ...{ checks: [value('check')], works: [value('work')], recommendationUnit: value('unit') },
    ...{ vocabulary: value('vocabulary'), charts: value('charts'), licence: value('licence') },
  };
  const texts = { pages, stories, lessons, terms } as unknown as Parameters<typeof editionVersion>[1];
  return editionVersion(new Map([['cells', text('document')]]), texts, data as unknown as Data);
}

it.each([
  ...['document', 'page', 'page front', 'page.uk', 'story', 'story.uk', 'lesson', 'lesson.uk', 'term', 'term.uk'],
  ...['check', 'work', 'unit', 'vocabulary', 'charts', 'licence'],
])('editionVersion changes with its %s', (name) => {
  expect(wholeOf({ [name]: 'another' })).not.toBe(wholeOf());
  expect(wholeOf({ unasked: 'another' })).toBe(wholeOf());
});
