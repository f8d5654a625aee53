/** What a note says of its own words: it cites the number that they state, and its reading is spelt as it says. */
import type { StoredClaim } from '../../model/claim.ts';
import { between, type Lang, LANGS, type SourceLanguage, type Span } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { AnchoredRow } from '../../read/data.ts';
import type { DraftDocument, DraftNote } from '../../read/document.ts';
import type { StoredNote } from '../../read/notes.ts';
import { isPart } from '../rows/numerals.ts';
import { readNumerals } from '../../text/numbers/read.ts';
import { parseTemplate } from '../../text/cite.ts';

/** Reports notes of a document that cite another number than they quote, and readings with a slip of their own. */
export function checkNoteWords(
  draft: DraftDocument,
  claims: readonly AnchoredRow<StoredClaim>[],
  problems: Problems,
): void {
  const language = draft.front?.value.language;
  problems.recall('note words', draft.slug, [draft, claims], (own) => {
    for (const note of draft.notes) {
      if (language !== undefined) checkCitesOf(note, claims, language, own);
      checkReading(note.stored, draft.parsed.text, own);
    }
  });
}

interface Citing extends Span {
  readonly id: string;
}

/** The claims that one language of a note cites, each where it does. */
function citesIn({ prose }: StoredNote, lang: Lang): Citing[] {
  const side = prose[lang];
  if (side === null) return [];
  return parseTemplate(side.file.text.slice(side.start, side.end)).parts.flatMap((part) =>
    part.kind === 'claim'
      ? [{ id: part.id, ...between(side.start + part.offset, side.start + part.offset + part.length) }]
      : [],
  );
}

/** A note on one number that cites another of its unit, and not that one: it was exchanged, in both languages alike. */
function checkCitesOf(
  { stored: note, anchored: { span, words } }: DraftNote,
  claims: readonly AnchoredRow<StoredClaim>[],
  language: SourceLanguage,
  problems: Problems,
): void {
  const quoted = claims.filter(({ anchored: { span: its } }) => its.start < span.end && span.start < its.end);
  const [only] = quoted;
  // Other words of a claim than its number are spoken of for their own sake.
  if (only === undefined || quoted.length > 1 || readNumerals(words, language).length === 0) return;
  const { id, unit } = only.row.value;
  const byId = new Map(claims.map(({ row }) => [row.value.id, row.value]));
  const cites = LANGS.map((lang) => ({ lang, all: citesIn(note, lang) }));
  if (cites.some(({ all }) => all.some((cite) => cite.id === id)) || saidInWords(only.row.value, note)) return;
  for (const { lang, all } of cites) {
    const [other] = all;
    const file = note.prose[lang]?.file;
    if (other === undefined || file === undefined || all.length > 1 || byId.get(other.id)?.unit !== unit) continue;
    problems.report(file, 'cite-of-another', other, {
      ...{ words, text: file.text.slice(other.start, other.end), id, nearest: [`{${id}}`] },
      fault: `cited/${note.id}`,
    });
  }
}

/** Does a note say the number of a claim itself, in words: “two thirds”? */
function saidInWords({ value, unit }: StoredClaim, { prose: { en } }: StoredNote): boolean {
  if (en === null) return false;
  const told = en.file.text.slice(en.start, en.end).replaceAll(/\{[^{}\n]*\}/gu, ' ');
  return readNumerals(told, 'en').some(
    (numeral) =>
      (numeral.range ?? [numeral.value]).join() === [value].flat().join() || isPart(value, '', [numeral], unit),
  );
}

const WORD = /[\p{L}’'ʼ]{4,}/gu;
const wordsIn = (text: string): string[] => text.toLowerCase().replaceAll(/['ʼ]/gu, '’').match(WORD) ?? [];

/** Words that differ there alone may be two forms of one. */
const ENDING = 2;

/** Are two words one letter apart – one more, one less, another, or two exchanged – before their endings? */
function isSlipOf(word: string, right: string): boolean {
  if (word === right || Math.abs(word.length - right.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === right[at]) at += 1;
  if (at > Math.min(word.length, right.length) - ENDING - 1) return false;
  const [rest, other] = [word.slice(at), right.slice(at)];
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1) || swapped === other;
}

/** A reading of which a word stands nowhere, while what the note or the source says is one letter from it. */
function checkReading(
  { emendation, quotation, file, prose, titles, id }: StoredNote,
  source: string,
  problems: Problems,
): void {
  // A letter of another alphabet is told as that.
  if (emendation === null || /\p{Script=Latin}/u.test(emendation.reading)) return;
  const told = LANGS.flatMap((lang) => {
    const side = prose[lang];
    return [side === null ? '' : side.file.text.slice(side.start, side.end), titles[lang]?.text ?? ''];
  }).join('\n');
  const marked = quotation === null ? '' : file.text.slice(quotation.start, quotation.end);
  const transcribed = new Set(wordsIn(marked));
  const known = new Set([...wordsIn(told), ...wordsIn(source)]);
  for (const word of wordsIn(emendation.reading)) {
    if (known.has(word)) continue;
    const right = [...known].find((one) => !transcribed.has(one) && isSlipOf(word, one));
    if (right !== undefined)
      problems.report(
        file,
        'reading-slip',
        { start: quotation?.start ?? 0, end: quotation?.end ?? 0 },
        {
          ...{ id, reading: emendation.reading, word, right, nearest: [right] },
        },
      );
  }
}
