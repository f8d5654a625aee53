/** What `npm run new` does about words that readers may not know. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coverage } from '../../../src/kinds/coverage/view.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { projectCopy, type Project, type Run, runNewIn } from '../../support/project.ts';
import { minimalTree } from '../../support/tree.ts';

let project: Project;
beforeAll(() => {
  project = projectCopy(minimalTree());
});
afterAll(() => project.remove());

const run: Run = (args, answers) => runNewIn(project, args, answers);
const edition = (): Edition => project.edition();

it('new term writes an entry in both languages, with every place of its form', async () => {
  const made = await run([
    'term',
    'work-here',
    '--document=cells',
    '--quote=осередків',
    '--context=Зібрання осередків',
    '--kind=practice',
  ]);
  expect(made.error).toBe('');
  const term = edition().index.glossary.get('work-here');
  expect(term?.kind).toBe('practice');
  expect(term?.unknown.map(({ text }) => text.en)).toEqual(['Not examined yet.']);
  const text = edition().index.documents.get('cells')?.reading.text ?? '';
  const whole = [...text.matchAll(/(?<!\p{L})осередків(?!\p{L})/gu)];
  expect(whole.length).toBeGreaterThan(1);
  expect(term?.forms.flatMap(({ places }) => places.map(({ span }) => span.start))).toEqual(
    whole.map(({ index }) => index),
  );
  const owed = coverage(edition()).find(({ slug }) => slug === 'cells');
  expect(owed?.texts.uk.missing.map(({ words }) => words)).toEqual(['Ще не написано.', 'Ще не розглянуто.']);
  const again = await run(['term', 'work-here', '--document=cells', '--quote=молодих']);
  expect(again.error).toContain('content/glossary/work-here.md');
});

it('new term writes a second entry without a head, of a Russian word, as the first', async () => {
  for (const [id, quote] of [
    ['first-word', 'рабочему'],
    ['second-word', 'подход'],
  ] as const)
    expect((await run(['term', id, '--document=ties', `--quote=${quote}`])).error).toBe('');
  const taken = await run(['term', 'third-word', '--document=ties', '--quote=рабочему']);
  expect(taken.error).toContain('Where “рабочему” stands here');
  expect(project.read('content/glossary/second-word.uk.md')).toContain('"Стаття без назви: «подход»"');
  expect(project.read('content/glossary/second-word.md')).toContain('russian: ["подход"]');
});

it('new document says of words that seem to be cut short that nobody has explained them yet', async () => {
  project.write('short.txt', 'Лист\n\nТов. Коваль просить ЦК про місцком.\n');
  const from = join(project.root, 'short.txt');
  const made = await run(['document', 'short-letter', '--language=uk', '--from', from, '--headings=1']);
  expect(made.error).toBe('');
  expect(made.out).toContain('«Тов», «ЦК», «місцком»');
  const lines = edition().index.documents.get('short-letter')?.words?.lines ?? [];
  expect(lines.map(({ forms, text }) => [...forms, text.en])).toEqual(
    ['Тов', 'ЦК', 'місцком'].map((word) => [word, 'Not examined yet.']),
  );
  const covered = coverage(edition()).find(({ slug }) => slug === 'short-letter');
  expect(covered?.annotated.missing.map(({ words }) => words)).toContain('Тов. Коваль просить ЦК про місцком.');
});
