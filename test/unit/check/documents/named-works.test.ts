/** Words of ours that speak of a work: one that is named, or linked to, is enough; none is told. */
import { expect, it } from 'vitest';
import { NamedWorks } from '../../../../src/check/documents/named-works.ts';
import type { StoredWork } from '../../../../src/model/work.ts';
import type { Row } from '../../../../src/read/data.ts';

const work = (id: string, kind: string, rest: object): Row<StoredWork> =>
  ({ value: { id, title: id, custom: { kind }, ...rest } }) as unknown as Row<StoredWork>;
const works = new NamedWorks([
  work('gse', 'encyclopedia', { title: 'Lenin Enrollment' }),
  work('eu', 'language', { title: 'Селянство', 'container-title': 'Енциклопедія українознавства' }),
  work('wp', 'wikipedia', {}),
  work('hrinchenko', 'language', { author: [{ family: 'Грінченко' }], issued: { 'date-parts': [[1907], [1909]] } }),
  work('rules', 'language', { issued: { 'date-parts': [[1921]] } }),
  work('order', 'period', { issued: { 'date-parts': [[1933]] } }),
  work('short', 'study', { author: [{ family: 'Лі' }] }),
]);

it.each<readonly [string, readonly string[], string]>([
  ['By a Soviet encyclopedia, so.', ['rules'], 'encyclopedia: gse eu wp'],
  ['Two encyclopedias say so.', [], 'encyclopedias: gse eu wp'],
  ['According to Wikipedia.', ['gse'], 'Wikipedia: wp'],
  ['Hrinchenko’s dictionary has it.', ['rules'], 'Hrinchenko’s dictionary: hrinchenko'],
  ['The Academy’s rules of {=1921} ask for it.', ['hrinchenko'], 'rules of {=1921: rules'],
  ['The dictionary of {=1907–1909} has it.', [], 'dictionary of {=1907: hrinchenko'],
])('NamedWorks finds in “%s”, which names %j, what speaks of another', (text, sources, found) => {
  const told = works
    .unnamed(text, sources)
    .map(({ start, end, meant }) => `${text.slice(start, end)}: ${meant.join(' ')}`);
  expect(told).toEqual([found]);
});

it.each<readonly [string, readonly string[]]>([
  ['By a Soviet encyclopedia, so.', ['gse']],
  ['By an encyclopedia, so.', ['eu']],
  ['By an encyclopedia, so.', ['wp']],
  ['By [an encyclopedia](/sources/#gse), so.', []],
  ['Hrinchenko’s dictionary has it.', ['hrinchenko']],
  ['Hrinchenko lived in Kyiv.', []],
  ['Dahl’s dictionary has it.', []],
  ['Li’s study has it.', []],
  ['The orthography of {=1933} set it aside, and the rules of {=1946}.', []],
  ['He was encyclopedic.', []],
])('NamedWorks has nothing to say of “%s”, which names %j', (text, sources) => {
  expect(works.unnamed(text, sources)).toEqual([]);
});

it('NamedWorks knows of no work where there is none', () => {
  expect(new NamedWorks([]).unnamed('By an encyclopedia and Hrinchenko’s dictionary.', [])).toEqual([]);
});
