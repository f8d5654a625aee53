/** What must hold of each entry of the glossary by itself: its words, both of its languages, what is not known. */
import { glossaryPath } from '../../model/addresses.ts';
import { isReservedId } from '../../model/linkable.ts';
import { type TermFront, termSchema, translatedTermSchema } from '../../model/term.ts';
import type { Problems } from '../../problems/problem.ts';
import type { StoredTerm, TermSide } from '../../read/term.ts';
import { checkExchangedTerms } from '../files/exchanged.ts';
import type { ProseChecker } from '../prose/prose.ts';
import { checkTexts } from '../prose/texts.ts';
import { textsOf } from '../../model/texts.ts';

const TEXTS = { en: textsOf(termSchema), uk: textsOf(translatedTermSchema) };

/** Reports what is wrong with entries. Where their words stand is looked up elsewhere (term-places.ts). */
export function checkTerms(terms: readonly StoredTerm[], checker: ProseChecker, problems: Problems): void {
  checkExchangedTerms(terms, problems);
  const heads = new Map<string, TermSide>();
  for (const { slug: id, sides } of terms) {
    const { en, uk } = sides;
    if (isReservedId(id)) problems.reportPath(`content/glossary/${id}.md`, 'id-reserved', { id });
    for (const side of [en, uk]) if (side !== null) checkFront(side, heads, problems);
    if (en !== null && uk !== null) checkUnknown(en, uk, problems);
    const works = (en?.front.value.sources ?? []).length > 0;
    const quoting = { document: null, headed: false, page: glossaryPath(), works };
    const texts = [{ id, works }, en?.file, uk?.file];
    checker.apart({ step: 'prose of a term', key: id, of: [en, uk], said: () => texts }, (own) => {
      own.both((lang) => {
        const side = sides[lang];
        return side && checkTexts(TEXTS[lang], [side.front], own, lang);
      });
      own.both((lang) => {
        const prose = sides[lang]?.prose ?? null;
        return prose && own.clean(() => own.prose(prose, quoting, lang));
      });
    });
  }
}

/** All words by which an entry is called. */
export function saidOf({ sides: { en, uk } }: StoredTerm): string[] {
  const { forms = [], also } = en?.front.value ?? {};
  return [
    ...[en, uk].flatMap((side) => side?.front.value.term ?? []),
    ...forms.flatMap(({ form, reading = '' }) => [form, reading]),
    ...Object.values(also ?? {}).flatMap((names) => names ?? []),
  ];
}

const isUkrainian = ({ file }: TermSide): boolean => file.path.endsWith('.uk.md');

/** The head of an entry begins with a capital; either something is not known, or there is a reason why nothing is. */
function checkFront(side: TermSide, heads: Map<string, TermSide>, problems: Problems): void {
  const { front, file } = side;
  const { term, unknown, certain } = front.value;
  const head = term.trim().toLowerCase();
  const other = heads.get(head);
  if (other === undefined) heads.set(head, side);
  else if (isUkrainian(other) === isUkrainian(side))
    problems.report(file, 'label-twice', front.at(['term']), {
      text: term,
      other: `${other.file.path}:${other.file.position(other.front.at(['term']).start).line}`,
    });
  if (isCommon(front.value))
    problems.report(file, 'term-kind', front.at(['kind']), {
      title: term,
      kind: front.value.kind ?? '',
      words: (front.value.forms ?? []).map(({ form }) => form).join('», «'),
    });
  const [first = ''] = term;
  if (first !== first.toUpperCase())
    problems.report(file, 'term-small', front.at(['term']), {
      title: term,
      nearest: [first.toUpperCase() + term.slice(first.length)],
    });
  if (unknown === undefined && certain === undefined)
    problems.report(file, 'term-unknown-missing', front.at(['term']), { title: term });
  if (unknown !== undefined && certain !== undefined)
    problems.report(file, 'term-certain-surplus', front.at(['certain']), { title: term });
}

/** Is an entry said to be a name, whose words are all written as common ones? */
export function isCommon({
  kind,
  forms = [],
}: Partial<Pick<TermFront, 'kind'>> & { readonly forms?: TermFront['forms'] | undefined }): boolean {
  return (
    (kind === 'person' || kind === 'place') &&
    forms.length > 0 &&
    forms.every(({ form }) => /^\P{L}*\p{Ll}/u.test(form))
  );
}

/** Both languages say as many things to be unknown. */
function checkUnknown(en: TermSide, uk: TermSide, problems: Problems): void {
  const [ours, theirs] = [en, uk].map(({ front }) => {
    const { unknown, certain } = front.value;
    // Where neither stands, that has been reported.
    return unknown === undefined && certain === undefined ? null : (unknown ?? []).length;
  });
  if (typeof ours !== 'number' || typeof theirs !== 'number' || ours === theirs) return;
  problems.report(
    uk.file,
    'term-unknown-differs',
    uk.front.at([uk.front.value.unknown === undefined ? 'certain' : 'unknown']),
    { here: theirs, there: ours, file: en.file.path },
  );
}
