/** What other programs read of our notes: every selector leads to its words, in the text file and in the page. */
import { expect, it } from 'vitest';
import { edition as load } from '../../../src/edition/current.ts';
import { annotationsOutput } from '../../../src/outputs/annotations.ts';
import { idsOfSentences } from '../../../src/kinds/document/annotated.ts';
import { outputFiles } from '../../../src/outputs/index.ts';
import { pairsOf } from '../../../src/text/sentences.ts';

const edition = load();
const files = new Map(outputFiles(edition).map((file) => [file.path, file]));
const bodyOf = (path: string): string => files.get(path)?.body() ?? '';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly value?: string;
  readonly refinedBy?: Selector;
}
interface Target {
  readonly source: string;
  readonly selector: readonly Selector[];
}
interface Item {
  readonly id: string;
  readonly target: readonly Target[];
}
const itemsOf = (path: string): readonly Item[] => (JSON.parse(bodyOf(path)) as { items: Item[] }).items;

it.each(edition.documents.map((document) => [document.slug, document] as const))(
  'the annotations of %s have their words at their positions in the text file, in code points and in order',
  (slug, { reading }) => {
    const text = bodyOf(`api/documents/${slug}.txt`);
    expect(text).toBe(reading.text);
    const points = [...text];
    const items = itemsOf(`api/annotations/${slug}.json`);
    expect(items.length).toBeGreaterThan(20);
    const starts = items.map(({ target: [words] }) => words?.selector[1]?.start ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { id, target } of items) {
      const [words] = target;
      expect(words?.source, id).toMatch(new RegExp(`/api/documents/${slug}\\.txt$`));
      const [quote, position] = words?.selector ?? [];
      expect(points.slice(position?.start, position?.end).join(''), id).toBe(quote?.exact);
      expect(text.split(`${quote?.prefix}${quote?.exact}${quote?.suffix}`), id).toHaveLength(2);
    }
  },
);

it.each(edition.documents.map(({ slug }) => slug))(
  'the annotations of %s quote their words out of the page, and out of the sentence that they name',
  (slug) => {
    const document = edition.documents.find((one) => one.slug === slug)!;
    const ids = new Set([...idsOfSentences({ document, blocks: pairsOf(document) }).values()].flat());
    let across = 0;
    for (const { id, target } of itemsOf(`api/annotations/${slug}.json`)) {
      const inPage = target.slice(1);
      expect(inPage.length, id).toBeGreaterThan(0);
      if (inPage.length > 1) across += 1;
      for (const { source, selector } of inPage) {
        expect(source, id).toMatch(new RegExp(`/documents/${slug}/$`));
        const [whole, scoped] = selector;
        expect(ids.has(scoped?.value?.replace(/^\[id="(.+)"\] > \.src$/, '$1') ?? ''), id).toBe(true);
        expect(whole?.exact, id).toBe(scoped?.refinedBy?.exact);
        expect(whole?.prefix?.endsWith(scoped?.refinedBy?.prefix ?? ''), id).toBe(true);
        expect(whole?.suffix?.startsWith(scoped?.refinedBy?.suffix ?? ''), id).toBe(true);
        for (const one of [whole, scoped?.refinedBy])
          expect(`${one?.prefix}${one?.exact}${one?.suffix}`, id).not.toContain('\n');
      }
    }
    // Words that a page break cut in two stand in two sentences.
    if (slug === 'new-ties') expect(across).toBe(2);
  },
);

it('the annotations quote as much around words as tells them from the same words elsewhere', () => {
  const [document] = edition.documents;
  const [note] = document?.notes ?? [];
  if (document === undefined || note === undefined) throw new Error('There is no note.');
  const sentence = 'The cell met twice a month, in the evening, and the workshop knew it. ';
  const text = `${sentence.repeat(3)}\n${sentence.repeat(3)}`;
  const length = sentence.length * 3;
  const blocks = [0, 1].map((index) => ({
    id: `p${index + 1}`,
    kind: 'paragraph' as const,
    level: 0,
    start: index * (length + 1),
    end: index * (length + 1) + length,
    strong: [],
  }));
  /** The second of three sentences that are alike, in the second of two paragraphs that are alike. */
  const start = length + 1 + sentence.length;
  const span = { start, end: start + 8 };
  const repeated = {
    ...document,
    reading: { ...document.reading, text, blocks },
    notes: [{ ...note, span, emendation: null }],
    translations: { en: [], uk: [] },
  };
  const rows = { claims: new Map(), recommendations: new Map(), excluded: new Map(), setAside: new Map() };
  const [file] = annotationsOutput.files([], {
    ...edition,
    documents: [repeated],
    index: { ...edition.index, rows },
  });
  const [item] = (JSON.parse(file?.body() ?? '') as { items: Item[] }).items;
  const [whole, scoped] = item?.target[1]?.selector ?? [];
  for (const [quote, everything] of [
    [item?.target[0]?.selector[0], text],
    [scoped?.refinedBy, sentence.trim()],
  ] as const) {
    expect(quote?.exact).toBe('The cell');
    expect(everything.split(`${quote?.prefix}${quote?.exact}${quote?.suffix}`)).toHaveLength(2);
  }
  // Of sentences that are alike each has its own address; the quotation alone is all of the sentence.
  expect(scoped?.value).toMatch(/^\[id="p2-\w+-2"\] > \.src$/);
  expect(`${whole?.prefix}${whole?.exact}${whole?.suffix}`).toBe(sentence.trim());
});
