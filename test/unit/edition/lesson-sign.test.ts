import { describe, expect, it } from 'vitest';
import { documentOf, signOf } from '../../../src/edition/lesson-sign.ts';
import { ProseRenderer } from '../../../src/edition/prose.ts';
import type { Passage } from '../../../src/model/lesson.ts';
import type { Template } from '../../../src/model/text-types.ts';

const numbers = {
  claim: (id: string) =>
    id === 'share' ? { id, document: 'talk', value: 113, corrected: 11.3, emendation: 'comma' } : undefined,
  check: (id: string) => (id === 'sum' ? { id, result: 79, range: null, digits: 0 } : undefined),
  counts: { documents: 3, notes: 0, claims: 0, recommendations: 0, charts: 0, checks: 0, works: 0 },
};
const prose = new ProseRenderer({ numbers: numbers as never, base: '/' });
const passages = [
  { figures: [{ document: 'talk', rows: [{ words: { words: 'Звязок закріпили' } }, { words: null }] }] },
] as unknown as Passage[];
const sign = (written: string) => signOf(written as Template, 'en', passages, prose);

describe('the sign of a lesson', () => {
  it('the sign of a lesson has a cited number with the way to its words, in its voice', () => {
    expect(sign('{share@transcribed}')).toEqual([
      { is: 'number', text: '113', href: 'documents/talk/#share', voice: 'doubt' },
    ]);
  });
  it('the sign of a lesson tells what nobody knows from what stands before it', () => {
    expect(sign('{check:sum} + ?')).toEqual([
      { is: 'number', text: '79', href: 'ledger/#sum', voice: 'computed' },
      { is: 'text', text: ' + ' },
      { is: 'unknown', text: '?' },
    ]);
  });
  it('the sign of a lesson takes the whole word with a question mark for unknown', () => {
    expect(sign('c. {=19}??')).toEqual([
      { is: 'text', text: 'c. ' },
      { is: 'unknown', text: '19??' },
    ]);
  });
  it('the sign of a lesson has words of a source with their document', () => {
    expect(sign('«Звязок» → ?')).toEqual([
      { is: 'words', text: 'Звязок', document: 'talk' },
      { is: 'text', text: ' → ' },
      { is: 'unknown', text: '?' },
    ]);
  });
  it('the sign of a lesson knows no document of words that no passage has', () => {
    expect(documentOf('зв’язок', passages)).toBeNull();
  });
});
