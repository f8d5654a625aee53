/** Every word that the site has is said somewhere: a key that no file reads is dead. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';

const TEXTS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro)$/.test(name) && !name.startsWith('words'))
  .map((name) => readFileSync(join('src', name), 'utf8'));

/** Names under which a section is handed on, as `words: Words['drawing']`, to files that do not name it. */
const HANDED_ON = TEXTS.flatMap((text) =>
  [...text.matchAll(/(\w+)\??: Words(?:\['\w+'\])*\['(\w+)'\]/g)].map(([, name = '', section = '']) => ({
    name,
    section,
  })),
);

/** What a section is called in a file: by its own name, and by the names that it is assigned to or handed on under. */
function namesOf(section: string, text: string): string[] {
  const assigned = [...text.matchAll(new RegExp(`(\\w+)(?:: \\w+)? =\\s[^;=]*\\.${section}(?: as [^;]*)?[;)]`, 'g'))];
  const renamed = [...text.matchAll(new RegExp(`\\b${section}: (\\w+)`, 'g'))];
  const handed = HANDED_ON.filter((one) => one.section === section).map(({ name }) => name);
  return [section, ...[...assigned, ...renamed].map(([, name]) => name ?? ''), ...new Set(handed)];
}

/** Does a file read the key of a section, as `section.key` or taking it apart as `{ key } = section`? */
function reads(key: string, section: string | null, text: string): boolean {
  const owners = section === null ? ['t', 'words\\w*\\([^()]*\\)'] : namesOf(section, text);
  if (section === null && new RegExp(`\\bt: \\{[^{}]*\\b${key}\\b`).test(text)) return true;
  return owners.some((owner) =>
    new RegExp(`(?<!\\w)${owner}\\s*\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} =[^;]*\\b${owner};`).test(text),
  );
}

/** Is a section read by a computed name, as `section[name]`, or handed on whole? */
function readWhole(section: string, text: string): boolean {
  const [, ...aliases] = namesOf(section, text);
  return (
    new RegExp(`\\.${section}(\\[|\\))`).test(text) ||
    aliases.some((name) => new RegExp(`\\b${name}\\[|\\(${name}[,)]`).test(text)) ||
    new RegExp(`\\{[^{}]*\\b${section}\\b[^{}]*\\} =[^]*(\\b${section}\\[|\\(${section}\\))`).test(text)
  );
}

/** The keys that no file reads, by their path. */
function unread(words: object, texts: readonly string[], section: string | null = null, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const readers = texts.filter((text) => reads(key, section, text));
    if (readers.length === 0) return [here];
    if (value === null || typeof value !== 'object' || readers.some((text) => readWhole(key, text))) return [];
    return unread(value, HANDED_ON.some((one) => one.section === key) ? TEXTS : readers, key, here);
  });
}

describe('words', () => {
  it('words has no key that nothing reads', () => {
    expect(unread(en, TEXTS)).toEqual([]);
  });

  it('unread finds a key that no file reads, in a section that is read', () => {
    const texts = ['const t = site.t.home; t.start; t.kinds[kind]'];
    expect(unread({ home: { start: 'a', stop: 'b', kinds: { x: 'c' } }, away: 'd' }, texts)).toEqual([
      'home.stop',
      'away',
    ]);
  });
});
