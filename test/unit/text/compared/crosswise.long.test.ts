/** Texts that changed places are told; texts that speak in words of their own are not. */
import { expect, it } from 'vitest';
import { exchangedRows, type Told } from '../../../../src/text/compared/crosswise.ts';
import { loadTree, PROJECT } from '../../../support/tree.ts';

const tree = loadTree(PROJECT);
const read = (path: string): string => Buffer.from(tree.get(path) ?? '').toString('utf8');

/** The notes of all documents of the site, as one list: what each says, its title and what it quotes. */
function notes(): Told[] {
  const sections = (path: string): Map<string, { readonly title: string; readonly quoted: string; text: string }> =>
    new Map(
      read(path)
        .split(/^(?=## )/mu)
        .flatMap((section) => {
          const [head, title = '', id = ''] = /^## (.*) \{#([a-z0-9-]+).*$/mu.exec(section) ?? [];
          const quoted = (section.match(/^>.*$/gmu) ?? []).join(' ');
          const text = section.replace(head ?? '', '').replaceAll(/^>.*$/gmu, '');
          return head === undefined ? [] : [[id, { title, quoted, text }] as const];
        }),
    );
  return ['production-cells', 'zhytomyr-station', 'new-ties'].flatMap((slug) => {
    const [english, ukrainian] = ['', '.uk'].map((ending) => sections(`content/documents/${slug}/notes${ending}.md`));
    return [...(english ?? [])].flatMap(([id, en]) => {
      const uk = ukrainian?.get(id);
      return uk === undefined
        ? []
        : [
            {
              own: { en: en.text, uk: uk.text },
              about: { en: `${en.title} ${en.quoted}`, uk: `${uk.title} ${en.quoted}` },
            },
          ];
    });
  });
}

const all = notes();
/** Of so many neighbours one pair is exchanged. */
const EVERY = 12;

/** Of neighbours whose texts are exchanged in some languages, what part is told, and in which languages. */
function told(langs: readonly ('en' | 'uk')[]): { readonly part: number; readonly as: ReadonlySet<string> } {
  const as = new Set<string>();
  const places = all.flatMap((_, at) => (at % EVERY === 0 && at + 1 < all.length ? [at] : []));
  const tried = places.map((at) => {
    const [first, second] = all.slice(at, at + 2) as [Told, Told];
    const own = (one: Told, other: Told): Told => ({
      ...one,
      own: { ...one.own, ...Object.fromEntries(langs.map((lang) => [lang, other.own[lang]])) },
    });
    const list = all.with(at, own(first, second)).with(at + 1, own(second, first));
    const pairs = exchangedRows(list);
    expect(pairs.filter(({ one, other }) => ![one, other].some((row) => row === at || row === at + 1))).toEqual([]);
    const pair = pairs.find(({ one, other }) => one === at && other === at + 1);
    if (pair?.alone === true) as.add(pair.lang);
    return pair !== undefined;
  });
  return { part: tried.filter(Boolean).length / tried.length, as };
}

it('of the notes of all documents, mixed in one list, none is said to stand in the place of another', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(exchangedRows(all)).toEqual([]);
});

it('of neighbours exchanged in both languages, half and more are told, and no pair without one of them', () => {
  expect(told(['en', 'uk']).part).toBeGreaterThanOrEqual(0.5);
});

it('of neighbours that are exchanged in one language, half and more are told, and in which', () => {
  const { part, as } = told(['uk']);
  expect(part).toBeGreaterThan(0.5);
  expect([...as]).toContain('uk');
  expect([...as]).not.toContain('en');
});

it('two texts in words of their own, of which one shares words with the other row, stand where they are', () => {
  const rows: Told[] = [
    {
      own: { en: 'Nobody knows how much was paid.', uk: 'Скільки платили, ніхто не знає.' },
      about: { en: 'Membership dues', uk: 'Членські внески' },
    },
    {
      own: { en: 'Here membership dues are passed over.', uk: 'Про членські внески тут мовчать.' },
      about: { en: 'The bureau of the works', uk: 'Бюро заводу' },
    },
  ];
  expect(exchangedRows(rows)).toEqual([]);
});
