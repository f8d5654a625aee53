/** A crawler over built pages: every reference within the site leads to a file, every fragment to an element. */
import { formatItem, parseLesson } from '../../src/model/own-lesson.ts';
import type { BuiltPage } from './site.ts';

/** A reference of a page, as written, and the element that makes it. */
export interface Reference {
  readonly value: string;
  readonly from: string;
}

export interface Site {
  readonly pages: readonly BuiltPage[];
  /** Files that are no pages, whose addresses are followed too. */
  readonly texts?: readonly { readonly file: string; readonly text: string }[];
  /** All files, relative to the built folder. */
  readonly files: readonly string[];
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** Origin that the site was built for: references to it are references to ourselves. */
  readonly origin: string;
}

const ATTRIBUTES = ['href', 'src', 'xlink:href', 'action', 'data', 'poster', 'cite'];

/** Every address that a page refers to: attributes, source sets, what CSS loads, and the addresses in its metadata. */
export function references(page: BuiltPage): Reference[] {
  const found: Reference[] = [];
  const css = (text: string, from: string): void => {
    for (const [, value] of text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g))
      found.push({ value: value ?? '', from });
  };
  for (const element of page.dom.querySelectorAll('*')) {
    const from = `<${element.rawTagName.toLowerCase()}>`;
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== undefined) found.push({ value: value.trim(), from });
    }
    for (const part of element.getAttribute('srcset')?.split(',') ?? [])
      found.push({ value: part.trim().split(/\s+/)[0] ?? '', from });
    if (element.rawTagName.toLowerCase() === 'style') css(element.rawText, from);
    if (element.getAttribute('type') === 'application/ld+json')
      for (const value of addressesIn(element.rawText)) found.push({ value, from: '<script> JSON-LD' });
    if (
      element.rawTagName.toLowerCase() === 'meta' &&
      /^(og:(image|url)|twitter:image)$/.test(element.getAttribute('property') ?? element.getAttribute('name') ?? '')
    ) {
      found.push({ value: element.getAttribute('content') ?? '', from });
    }
  }
  return found;
}

/** Every absolute address in a text that is no HTML. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)].map(([address]) => address);
}

/** Finds the file that an address on the site leads to, or says that there is none. */
function fileOf(path: string, base: string, files: ReadonlySet<string>): string | null {
  if (!path.startsWith(base)) return null;
  const file = path.slice(base.length);
  const candidate = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return files.has(candidate) ? candidate : null;
}

/** Whether a fragment names a lesson of somebody’s own, all of which can be picked on the page that shows it. */
function namesLesson(fragment: string, page: BuiltPage | undefined): boolean {
  const lesson = parseLesson(fragment);
  if (lesson === null || lesson.damaged > 0 || lesson.items.length === 0) return false;
  const picks = new Set(page?.dom.querySelectorAll('[data-item]').map((pick) => pick.getAttribute('data-item')));
  return lesson.items.every((item) => picks.has(formatItem(item)));
}

/** All references that lead nowhere, a line each; an empty list when all is well. */
export function brokenLinks({ pages, texts = [], files, base, origin }: Site): string[] {
  const present = new Set(files);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const ids = new Map(
    pages.map((page) => [
      page.file,
      new Set(page.dom.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '')),
    ]),
  );
  const broken: string[] = [];
  const sources = [
    ...pages.map((page) => ({ path: page.path, references: references(page) })),
    ...texts.map(({ file, text }) => ({
      path: base + file,
      references: addressesIn(text).map((value) => ({ value, from: 'text' })),
    })),
  ];
  for (const { path: source, references: referring } of sources) {
    for (const { value, from } of referring) {
      const say = (why: string): void =>
        void broken.push(`${source} ${from} ${value === '' ? '(empty)' : value}: ${why}`);
      if (/^(mailto|tel|data|doi|urn):/i.test(value)) continue;
      let url: URL;
      try {
        url = new URL(value, origin + source);
      } catch {
        say('not an address');
        continue;
      }
      if (value === '') {
        say('empty');
        continue;
      }
      if (url.origin !== origin) continue;
      const path = decodeURIComponent(url.pathname);
      const file = fileOf(path, base, present);
      if (file === null) {
        say(
          fileOf(`${path}/`, base, present) !== null && !path.endsWith('/')
            ? 'the closing slash is missing'
            : 'no such page or file',
        );
        continue;
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      // `#:~:text=` points at words, not at an element.
      if (fragment === '' || fragment.startsWith(':~:') || !byFile.has(file)) continue;
      if (ids.get(file)?.has(fragment.split(':~:')[0] ?? '')) continue;
      if (!namesLesson(fragment, byFile.get(file))) say('no element with that id');
    }
  }
  return broken;
}
