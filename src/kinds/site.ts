/**
 * What every view is given besides the Edition: a language, its words, addresses, and numbers as the language writes
 * them.
 */
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { words, type Words } from '../words/index.ts';
import { file, href } from '../model/paths.ts';
import type { Speaker } from '../charts/dataset.ts';
import { speakerOf } from '../charts/speaker.ts';

export interface Site {
  readonly lang: Lang;
  readonly edition: Edition;
  readonly t: Words;
  readonly speak: Speaker;
  /** Address of a page, from a path relative to the language's root. */
  readonly href: (path: string) => string;
  /** Address of a file without language. */
  readonly file: (path: string) => string;
}

/** The site in one language. */
export function site(lang: Lang, edition: Edition): Site {
  return { lang, edition, t: words(lang), speak: speakerOf(edition, lang), href: (path) => href(lang, path), file };
}
