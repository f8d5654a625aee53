/** One word for one thing in our own Ukrainian: what the site calls «графік» is nowhere else called «діаграма». */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The word that we use, and those that we do not. */
const GLOSSARY: readonly (readonly [term: string, instead: RegExp])[] = [
  ['графік', /діаграм/i],
  ['рекомендація', /настанов/i],
  ['читання', /прочитанн/i],
];

/** Everything that we write ourselves: translations and transcriptions are the words of the sources. */
const FILES = ['src', 'content', 'data', 'README.md']
  .flatMap((root) =>
    root.includes('.')
      ? [root]
      : readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
  )
  .filter((path) => /\.(ts|astro|md|json)$/.test(path) && !/(transcription|translation\.\w+)\.md$/.test(path));

function strays(path: string, text: string): string[] {
  return GLOSSARY.flatMap(([term, instead]) =>
    text
      .split('\n')
      .flatMap((line, index) => (instead.test(line) ? [`${path}:${index + 1}: ${term}, not ${instead.source}`] : [])),
  );
}

describe('glossary', () => {
  it('glossary holds in the words of the site, the guides and the notes', () => {
    expect(FILES.length).toBeGreaterThan(250);
    expect(FILES.flatMap((path) => strays(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('strays finds a second word for a thing', () => {
    expect(strays('a.md', 'Графік.\nЦя діаграма показує настанови.')).toEqual([
      'a.md:2: графік, not діаграм',
      'a.md:2: рекомендація, not настанов',
    ]);
  });
});
