/** Texts that changed places are told; texts that speak in words of their own are not. */
import { expect, it } from 'vitest';
import { exchangedPairs } from '../../../src/check/exchanged.ts';
import { loadTree, PROJECT } from '../../support/tree.ts';

const tree = loadTree(PROJECT);
const read = (path: string): string => Buffer.from(tree.get(path) ?? '').toString('utf8');

/** The notes of all documents of the site in Ukrainian, as one list: what each says, its title and what it quotes. */
function notes(): { readonly own: string; readonly about: string }[] {
  const sections = (path: string): string[] => read(path).split(/^(?=## )/mu);
  return ['production-cells', 'zhytomyr-station', 'new-ties'].flatMap((slug) => {
    const folder = `content/documents/${slug}`;
    const quoted = new Map(
      sections(`${folder}/notes.md`).map((text) => [
        /\{#([a-z0-9-]+)/u.exec(text)?.[1],
        (text.match(/^>.*$/gmu) ?? []).join(' '),
      ]),
    );
    return sections(`${folder}/notes.uk.md`).flatMap((text) => {
      const [head, title = '', id = ''] = /^## (.*) \{#([a-z0-9-]+).*$/mu.exec(text) ?? [];
      return head === undefined ? [] : [{ own: text.replace(head, ''), about: `${title} ${quoted.get(id) ?? ''}` }];
    });
  });
}

it('of the notes of all documents, mixed in one list, none is said to stand in the place of another', () => {
  const all = notes();
  expect(all.length).toBeGreaterThan(150);
  expect(exchangedPairs(all)).toEqual([]);
});

it('of neighbours that are exchanged, a quarter and more are told, and no pair without one of them', () => {
  const all = notes();
  const told = all.slice(1).map((second, at) => {
    const first = all[at] ?? second;
    const exchanged = all.with(at, { ...first, own: second.own }).with(at + 1, { ...second, own: first.own });
    const pairs = exchangedPairs(exchanged);
    const [one, other] = [exchanged[at], exchanged[at + 1]];
    expect(pairs.filter((pair) => pair.every((row) => row !== one && row !== other))).toEqual([]);
    return pairs.some(([a, b]) => a === one && b === other);
  });
  expect(told.filter(Boolean).length).toBeGreaterThan(told.length / 4);
});

it('two texts in words of their own, of which one shares words with the other row, stand where they are', () => {
  const rows = [
    { own: 'Скільки платили, ніхто не знає.', about: 'Членські внески' },
    { own: 'Про членські внески тут мовчать.', about: 'Бюро заводу' },
  ];
  expect(exchangedPairs(rows, 2)).toEqual([]);
});
