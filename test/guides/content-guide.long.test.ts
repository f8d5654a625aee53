import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { words } from '../../src/words/index.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { applyFence, readGuide, realContent, says, type Fence } from './guide.ts';

const GUIDES = { en: 'content/README.md', uk: 'content/README.uk.md' } as const;
const guide = (lang: keyof typeof GUIDES): string => readFileSync(join(root, GUIDES[lang]), 'utf8');
const examples = (lang: keyof typeof GUIDES): Fence[] => readGuide(guide(lang)).flatMap(({ fences }) => fences);

const isOfLink = (line: string): boolean => /link-|anchor-/.test(line);

describe.each(['en', 'uk'] as const)('the guide to the content in %s', (lang) => {
  const sections = readGuide(guide(lang)).filter(({ fences }) => fences.length > 0);
  /** The content as it is after the examples so far. */
  let files = realContent();

  it(`the guide to the content in ${lang} begins where nothing is wrong`, () => {
    expect(files.size).toBeGreaterThan(20);
    expect(says(files, lang)).toEqual([]);
  });

  it.each(sections.map((section) => [section.title, section] as const))(
    `the guide to the content in ${lang} is right: %s`,
    (_, { fences }) => {
      const messages = (fence: Fence | undefined): string[] =>
        fence !== undefined && 'says' in fence.does ? fence.text.trim().split('\n') : [];
      fences.forEach((fence, index) => {
        const next = fences[index + 1];
        const where = `line ${fence.line} of ${GUIDES[lang]}`;
        if (fence.language === 'sh' || 'says' in fence.does) return;
        const after = applyFence(files, fence);
        if ('wrong' in fence.does) {
          expect(messages(next), `${where}: a wrong example is followed by its messages`).not.toEqual([]);
          expect(says(after, lang), where).toEqual(messages(next));
          return;
        }
        files = after;
        // Several files make one step: the checker is asked when the step is over, or when the guide says what it
        // answers.
        if (next === undefined || 'says' in next.does) expect(says(files, lang), where).toEqual(messages(next));
      });
    },
  );

  it(`the guide to the content in ${lang} names commands and problems that exist`, () => {
    const named = [...guide(lang).matchAll(/npm (?:run )?([a-z]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(4);
    expect(Object.keys(words(lang).maintainers.commands)).toEqual(expect.arrayContaining(named));
    const codes = [...guide(lang).matchAll(/maintainers\/problems\/#([a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(0);
    expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(codes));
  });

  it(`the guide to the content in ${lang} names addresses that are there when all of it is done`, () => {
    // Pages are linked to without their language, `#id` stands for any, and steps of a reveal are behind their view.
    const address = /`(\/(?!uk\/)(?:(?!reveal\b)[a-z0-9-]+\/)+(?:#(?!id`)[a-z0-9-]+)?)`/g;
    const links = [...guide(lang).matchAll(address)].map(([, named]) => named);
    expect(links.length).toBeGreaterThan(6);
    const does = { file: `content/pages/thanks${lang === 'en' ? '' : '.uk'}.md`, append: '' };
    const text = `\n${links.map((named) => `[a](${named})`).join(' ')}\n`;
    expect(says(applyFence(files, { language: 'md', does, text, line: 1 }), lang).filter(isOfLink)).toEqual([]);
  });

  it(`the guide to the content in ${lang} has no block that the tests pass over`, () => {
    for (const { language, does, line } of examples(lang))
      expect(language === 'sh' || 'says' in does || 'file' in does, `line ${line}`).toBe(true);
  });
});

it('the two guides to the content have the same examples', () => {
  const edits = (lang: 'en' | 'uk'): object[] =>
    examples(lang)
      .filter(({ does }) => 'file' in does)
      .map(({ does, text }) => ({ does, text }));
  expect(edits('en').length).toBeGreaterThan(15);
  expect(edits('uk')).toEqual(edits('en'));
});

const files = new Map([['data/a.json', Buffer.from('{ "rows": [\n  { "id": "a" }\n] }\n')]]);
const applied = (fence: Fence): string => Buffer.from(applyFence(files, fence).get('data/a.json') ?? []).toString();
const fence = (does: Record<string, string>, text: string): Fence => ({ language: 'json', does, text, line: 1 });

it('a trial of a guide puts rows at the end and words in the place of words', () => {
  expect(applied(fence({ file: 'data/a.json', row: 'rows' }, '{ "id": "b" }\n'))).toBe(
    '{ "rows": [\n  { "id": "a" },\n{ "id": "b" }\n] }\n',
  );
  expect(applied(fence({ file: 'data/a.json', replace: '"a"' }, '"c"\n'))).toContain('"id": "c"');
});

it('a trial of a guide fails where an example cannot be followed', () => {
  expect(() => applyFence(files, fence({ file: 'data/b.json', append: '' }, ''))).toThrow('there is no data/b.json');
  expect(() => applyFence(files, fence({ file: 'data/a.json', write: '' }, ''))).toThrow('is there already');
  expect(() => applyFence(files, fence({ file: 'data/a.json', replace: 'x' }, ''))).toThrow(
    'does not stand exactly once',
  );
  expect(() => applyFence(files, fence({ file: 'data/a.json', row: 'x' }, ''))).toThrow('has no rows');
});
