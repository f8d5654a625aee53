/**
 * The kinds of page, in the order of the masthead, and every resource of the site: the one list that pages, navigation,
 * outputs and tests read.
 */
import { LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import type { Resource, Step } from '../model/resource.ts';
import { bookletKind, volumeKind } from './booklet/resource.ts';
import { chartKind } from './chart/resource.ts';
import { coverageKind } from './coverage/resource.ts';
import { dataKind } from './data/resource.ts';
import { documentKind } from './document/resource.ts';
import { documentsKind } from './documents/resource.ts';
import { embedKind } from './embed/resource.ts';
import { excerptKind } from './excerpt/resource.ts';
import { galleryKind } from './gallery/resource.ts';
import { glossaryKind } from './glossary/resource.ts';
import { homeKind } from './home/resource.ts';
import type { Kind } from './kind.ts';
import { lessonKind } from './lesson/resource.ts';
import { lessonsKind } from './lessons/resource.ts';
import { ledgerKind } from './ledger/resource.ts';
import { licencesKind } from './licences/resource.ts';
import { maintainersKind } from './maintainers/resource.ts';
import { offlineKind } from './offline/resource.ts';
import { ownLessonKind } from './own-lesson/resource.ts';
import { pageKind } from './page/resource.ts';
import { predictKind } from './predict/resource.ts';
import { problemsKind } from './problems/resource.ts';
import { lessonRevealKind } from './reveal/lesson.ts';
import { revealKind } from './reveal/resource.ts';
import { searchKind } from './search/resource.ts';
import { sheetKind } from './sheet/resource.ts';
import { site, type Site } from './site.ts';
import { sourcesKind } from './sources/resource.ts';
import { storyKind } from './story/resource.ts';
import { takeKind } from './take/resource.ts';
import { takingKind } from './taking/resource.ts';
import { wordsKind } from './words/resource.ts';

export const KINDS: readonly Kind[] = [
  homeKind,
  storyKind,
  documentsKind,
  documentKind,
  wordsKind,
  galleryKind,
  chartKind,
  revealKind,
  takeKind,
  takingKind,
  bookletKind,
  volumeKind,
  embedKind,
  excerptKind,
  lessonsKind,
  lessonKind,
  sheetKind,
  predictKind,
  lessonRevealKind,
  ownLessonKind,
  glossaryKind,
  searchKind,
  ledgerKind,
  dataKind,
  sourcesKind,
  licencesKind,
  pageKind,
  offlineKind,
  maintainersKind,
  coverageKind,
  problemsKind,
];

/** Every resource of an Edition, in both languages. */
export function resources(edition: Edition, kinds: readonly Kind[] = KINDS): Resource[] {
  return LANGS.flatMap((lang) => {
    const inLanguage = site(lang, edition);
    return kinds.flatMap((kind) => kind.all(edition).map((thing) => kind.resource(thing, inLanguage)));
  });
}

/** The links of the masthead. */
export function navigation(inLanguage: Site, kinds: readonly Kind[] = KINDS): Step[] {
  return kinds.flatMap((kind) => kind.nav?.(inLanguage) ?? []);
}
