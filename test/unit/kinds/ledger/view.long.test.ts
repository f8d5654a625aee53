import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { ledgerKind } from '../../../../src/kinds/ledger/resource.ts';
import { isFailing, ledgerView } from '../../../../src/kinds/ledger/view.ts';
import { site } from '../../../../src/kinds/site.ts';

const edition = load();
const text = (html: string): string => parse(html).text;
const view = ledgerView(edition, site('en', edition));

it('the ledger has every check, those that fail first, and counts what each verdict shows', () => {
  expect(view.entries.map(({ id }) => id).sort()).toEqual(edition.checks.map(({ id }) => id).sort());
  const failing = view.entries.map(isFailing);
  expect(failing.lastIndexOf(true)).toBe(failing.indexOf(false) - 1);
  for (const { verdict, count } of view.legend)
    expect(view.entries.filter(({ verdicts }) => verdicts.includes(verdict)).length, verdict).toBe(count);
  // A check with four measures is found under the verdict of each.
  expect(view.entries.find(({ id }) => id === 'growth-claim')?.verdicts).toEqual(['fails', 'cannot-be-known', 'holds']);
});

it('the ledger says in its title how many sums fail and how many numbers they come down to', () => {
  const failing = view.entries.filter(isFailing).length;
  expect([failing, view.blamed.length]).toEqual([4, 3]);
  expect(view.finding).toBe('Four sums do not come out, and they come down to three numbers');
  expect(ledgerView(edition, site('uk', edition)).finding).toBe('Чотири перевірки не сходяться, а винні три числа');
  expect(view.blamed.map(({ number, words }) => [text(number), text(words).replace(/^.*: /, '')])).toEqual([
    ['113', 'impossible; we read 11.3'],
    ['4.2', 'the document’s own figures give 4.0'],
    ['2.5', 'the document’s own figures give 1.25, 2.24, 2.69 or 2.8'],
  ]);
});

it('the ledger of an edition in which nothing fails says so', () => {
  const checks = edition.checks.filter(({ verdict, rows }) => verdict === 'own-sum' && rows.length === 0);
  const well = ledgerView({ ...edition, checks }, site('en', edition));
  expect([well.finding, well.blamed]).toEqual(['Every sum that can be done again comes out', []]);
});

it('the ledger links every input of a formula to its words', () => {
  const entry = view.entries.find(({ id }) => id === 'ratio-cells');
  expect(text(entry?.formulaHtml ?? '')).toBe('1,068 ÷ 854');
  expect(entry?.formulaHtml).toContain('href="/documents/production-cells/#cells-now"');
  expect(entry?.formulaHtml).toContain('href="/documents/production-cells/#cells-1924"');
});

it('the ledger shows the impossible share as impossible, hatched', () => {
  const entry = view.entries.find(({ id }) => id === 'density-transcribed');
  expect(entry?.verdict).toBe('cannot-be');
  expect(entry?.formulaHtml).toContain('class="cite doubt"');
});

it('the ledger prints a sum within a sum in the numbers of the source', () => {
  const entry = view.entries.find(({ id }) => id === 'ratio-members-per-cell');
  expect(text(entry?.formulaHtml ?? '')).toBe('(56,000 ÷ 1,068) ÷ (20,000 ÷ 854)');
  expect([entry?.result, entry?.range]).toEqual(['2.24\u00a0times', 'rounding allows 2.16 to 2.32']);
});

it('the ledger calls claimed what the source claims of it, and nothing else', () => {
  const label = (id: string) => view.entries.find((entry) => entry.id === id)?.against?.label;
  expect(['density-1924-recomputed', 'growth-claim', 'transfer-base'].map(label)).toEqual([
    'Claimed',
    'Claimed',
    'Claimed',
  ]);
  expect(['density-now-recomputed', 'growth-of-members', 'members-and-admitted'].map(label)).toEqual([
    'Compared with',
    'Compared with',
    'Compared with',
  ]);
  expect(['density-transcribed', 'density-transcribed-recomputed', 'large-enterprises'].map(label)).toEqual([
    'Limit',
    'Limit',
    'Limit',
  ]);
});

it('the ledger says about where the source does, and computes nothing of nothing', () => {
  const entry = view.entries.find(({ id }) => id === 'transfer-base');
  expect([entry?.formulaHtml, entry?.result, text(entry?.against?.html ?? '')]).toEqual([null, '–', 'about 50%']);
});

it('the ledger holds four measures against one claim, at the addresses that they had as checks', () => {
  const rows = view.entries.find(({ id }) => id === 'growth-claim')?.rows ?? [];
  expect(rows.map(({ id, result, verdict }) => [id, result, verdict])).toEqual([
    ['growth-claim-cells', '1.25\u00a0times', 'fails'],
    ['growth-claim-members-per-cell', '2.24\u00a0times', 'cannot-be-known'],
    ['growth-claim-density', '2.69\u00a0times', 'holds'],
    ['growth-claim-members', '2.8\u00a0times', 'cannot-be-known'],
  ]);
  const places = ledgerKind.resource('ledger', site('en', edition)).places();
  expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
});

it('the ledger says that a check with nothing to be held against is a sum of our own', () => {
  expect(view.entries.find(({ id }) => id === 'ratio-cells')?.verdict).toBe('own-sum');
  expect(view.entries.find(({ id }) => id === 'ratio-cells')?.against).toBeNull();
});

it('the ledger holds people against applications, each by its own name', () => {
  for (const [lang, result, against] of [
    ['en', '53,000 people', '53,000 applications'],
    ['uk', '53 000 осіб', '53 000 заяв'],
  ] as const) {
    const sum = ledgerView(edition, site(lang, edition)).entries.find(({ id }) => id === 'members-and-admitted');
    const words = (html: string): string => text(html).replaceAll(/[\u{a0}\u{202f}]/gu, ' ');
    expect([words(sum?.result ?? ''), words(sum?.against?.html ?? '')]).toEqual([result, against]);
  }
});
