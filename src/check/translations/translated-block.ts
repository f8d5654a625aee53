/** Reads one translated block against the block of its source. */
import { type Lang, type Span, between } from '../../model/common.ts';
import type { Rendering, TranslatedSentence } from '../../model/translation.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import { doubledNumber, noteKinds, noteOf, sentencesOf, untranslated, valueOf } from '../../problems/entities.ts';
import type { Problems, Particulars } from '../../problems/problem.ts';
import type { StoredTranslation } from '../../read/translation.ts';
import { agreementOf, saysOne, type SourceNumber, translatedNumerals } from '../../text/compared/agreement.ts';
import { formatQuantity, formatYears } from '../../text/format.ts';
import { nearest } from '../../text/likeness.ts';
import type { Numeral } from '../../text/numbers/numeral.ts';
import { readNumerals, readValue } from '../../text/numbers/read.ts';
import type { TranslatedMark, TranslatedPart, WrittenBlock } from '../../text/translated.ts';
import { cutSentences, type Step } from '../../text/translated-sentences.ts';
import { isPart, listNumerals, showQuantity } from '../rows/numerals.ts';
import type { RenderedNumber } from './rendered-numbers.ts';
import type { ClaimNumber, Correction, SourceBlock } from './source-block.ts';

export class TranslatedBlockReader {
  readonly #source: SourceBlock;
  readonly #translation: StoredTranslation;
  readonly #lang: Lang;
  readonly #problems: Problems | null;
  /** The numbers of the source, those that no claim states once they are asked for. */
  #numbers: readonly (SourceNumber | ClaimNumber)[];
  #complete = false;
  /** Those of them that nothing renders yet. */
  readonly #waiting: Set<SourceNumber>;
  /** Where it says the numbers of claims. */
  readonly rendered: RenderedNumber[] = [];
  /** Ids of the corrections that are marked. */
  readonly #marked = new Set<string>();
  readonly #steps: Step[] = [];
  /** Where each step stands. */
  readonly #places: Span[] = [];
  /** Does every mark name something? Where one does not, it may be what the block seems to lack. */
  #whole = true;
  /** How many numbers agree with none: each may be meant for one that the block seems to lack. */
  #strangers = 0;

  /** @param problems null where nothing can be said for sure */
  constructor(source: SourceBlock, translation: StoredTranslation, lang: Lang, problems: Problems | null) {
    this.#source = source;
    this.#translation = translation;
    this.#lang = lang;
    this.#problems = problems;
    this.#numbers = [...source.claims.values()];
    this.#waiting = new Set(this.#numbers);
  }

  /** The sentences of the block, what they render resolved as far as it can be. */
  read({ parts, broken }: WrittenBlock): readonly TranslatedSentence[] {
    this.#whole = broken.length === 0;
    // What is cited by hand waits for nothing: a number in words may then be the other one of the same value.
    for (const part of parts) {
      const number = part.kind === 'mark' ? this.#source.claims.get(part.id) : undefined;
      if (number !== undefined) this.#waiting.delete(number);
    }
    for (const part of parts) this.#part(part);
    const { sentences, idle } = cutSentences(this.#steps);
    this.#reportLeft(sentences.length);
    for (const index of idle) this.#report('sentence-mark-idle', this.#places[index] ?? between(0, 1), {});
    return sentences;
  }

  #all(): readonly (SourceNumber | ClaimNumber)[] {
    if (!this.#complete) {
      const others = this.#source.others();
      this.#numbers = [...this.#numbers, ...others];
      for (const number of others) this.#waiting.add(number);
      this.#complete = true;
    }
    return this.#numbers;
  }

  #read(words: string): readonly Numeral[] {
    return translatedNumerals(words, () => this.#all(), this.#lang);
  }

  #step(step: Step, place: Span): void {
    this.#steps.push(step);
    this.#places.push(place);
  }

  #words(words: string, part: Pick<TranslatedPart, 'strong'> & Span, renders: Rendering | null): void {
    this.#step(renders === null && !part.strong ? words : { words, strong: part.strong, renders }, part);
  }

  #part(part: TranslatedPart): void {
    switch (part.kind) {
      case 'join':
      case 'part':
        return this.#step({ at: part.kind }, part);
      case 'literal':
        for (const numeral of this.#read(part.words))
          if (numeral.form === 'digits') this.#rendering(numeral, part, false);
        return this.#words(part.words, part, null);
      case 'mark':
        return this.#mark(part);
      case 'words':
        return this.#numerals(part);
    }
  }

  /** Words between marks: their numbers are held against the source, and become links where they agree. */
  #numerals(part: Extract<TranslatedPart, { kind: 'words' }>): void {
    let at = 0;
    for (const numeral of this.#read(part.words)) {
      const renders = this.#rendering(numeral, { start: part.start + numeral.start, end: part.start + numeral.end });
      if (renders === null) continue;
      if (numeral.start > at) this.#words(part.words.slice(at, numeral.start), part, null);
      this.#words(numeral.words, part, renders);
      at = numeral.end;
    }
    if (at < part.words.length) this.#words(part.words.slice(at), part, null);
  }

  /** What a numeral renders; null where it is plain words. @param counts false of what is written to count nothing */
  #rendering(numeral: Numeral, place: Span, counts = true): Rendering | null {
    const agreement = agreementOf(numeral, this.#all(), this.#waiting, this.#lang, counts);
    const number = numeral.words;
    switch (agreement.is) {
      case 'idle':
        return null;
      case 'rendering': {
        this.#waiting.delete(agreement.number);
        const { claim, note } = agreement.number;
        this.#render(claim, place);
        if (claim !== null) return { what: 'claim', id: claim };
        return note === null ? null : { what: 'note', id: note };
      }
      case 'uncited':
        this.#settle(agreement.numbers);
        this.#report('number-uncited', place, { number, nearest: this.#citations(agreement.numbers, numeral) });
        return null;
      case 'unsure':
        this.#settle(agreement.numbers);
        this.#report('number-unsure', place, { number, nearest: this.#citations(agreement.numbers, numeral) });
        return null;
      case 'corrected': {
        this.#settle([agreement.number]);
        const { value, claim } = agreement.number;
        const id = claim ?? '';
        const transcribed = formatQuantity(value, this.#lang);
        this.#report('number-emended', place, { number, transcribed, id, nearest: [`{${id}}`] });
        return null;
      }
      case 'again':
        this.#strangers += 1;
        this.#report('number-again', place, { number, block: this.#source.block.id });
        return null;
      case 'stranger':
        this.#reportStranger(number, place);
        return null;
    }
  }

  #render(claim: string | null, { start, end }: Span): void {
    const number = claim === null ? undefined : this.#source.claims.get(claim);
    if (number === undefined) return;
    const sentence = this.#source.sentences.findIndex((one) => number.at < one.end);
    this.rendered.push({ claim: number.row, at: number.at, sentence, start, end });
  }

  /** A number that is there and has been reported is not reported as lacking, too. */
  #settle(numbers: readonly SourceNumber[]): void {
    const waiting = numbers.find((number) => this.#waiting.has(number));
    if (waiting !== undefined) this.#waiting.delete(waiting);
  }

  /** How each of the numbers would be cited instead of the words. */
  #citations(numbers: readonly SourceNumber[], { form, words }: Numeral): string[] {
    return numbers.flatMap(({ claim }) => {
      if (claim === null) return [];
      const single = this.#source.claims.get(claim)?.single === true;
      return single ? (form === 'digits' ? `{${claim}}` : `{${claim}|${words}}`) : `{${claim}|… ${words} …}`;
    });
  }

  #mark(mark: TranslatedMark): void {
    const number = this.#source.claims.get(mark.id);
    if (number !== undefined) return this.#number(mark, number);
    const correction = this.#source.corrections.get(mark.id);
    if (correction !== undefined) return this.#correction(mark, correction);
    const { claims, corrections, block } = this.#source;
    this.#whole = false;
    const ofNumber = [...claims.values()].find(({ note }) => note === mark.id)?.claim;
    const meant = (): string[] => {
      if (ofNumber !== undefined) return [ofNumber];
      const alike = nearest(mark.id, [...claims.keys(), ...corrections.keys()], 3);
      return alike.length > 0 ? alike : [...this.#waiting].flatMap(({ claim }) => claim ?? []).slice(0, 3);
    };
    const fault = noteOf(this.#translation.prose.file.path, mark.id);
    this.#report('mark-unknown', mark, { id: mark.id, block: block.id, nearest: meant, fault });
    this.#words(this.#written(mark), mark, null);
  }

  #number(mark: TranslatedMark, number: ClaimNumber): void {
    const { claim, value, corrected, note, emendation } = number;
    this.#render(claim, mark);
    if (mark.words === null && !number.single) {
      this.#report('mark-words', mark, { id: claim });
      return this.#words(this.#written(mark), mark, null);
    }
    const { words: said } = mark;
    const { reads, numerals } = readValue(said ?? '', value, this.#lang);
    const single = value === 1 && numerals.length === 0 && said !== null && saysOne(said, this.#lang);
    if (said !== null && !reads && !single && !isPart(value, said, numerals, number.row.unit))
      this.#report('mark-value', mark, {
        ...{ words: said, id: claim, value: showQuantity(value), read: listNumerals(numerals) },
        // A month that is another, too, is mended with the date.
        covers: true,
      });
    const words = mark.words ?? formatQuantity(value, this.#lang);
    if (corrected === null || note === null || emendation === null)
      return this.#words(words, mark, { what: 'claim', id: claim });
    const { certainty } = emendation;
    const shown = formatQuantity(corrected, this.#lang);
    this.#words(words, mark, { what: 'corrected-number', claim, note, corrected: shown, certainty });
  }

  #correction(mark: TranslatedMark, { id, words: transcribed, emendation, shown }: Correction): void {
    this.#marked.add(id);
    if (mark.words === null) {
      this.#report('mark-words', mark, { id });
      return this.#words(this.#written(mark), mark, null);
    }
    // They are one link already, to the correction.
    const start = mark.end - 1 - mark.words.length;
    for (const numeral of this.#read(mark.words))
      this.#rendering(numeral, { start: start + numeral.start, end: start + numeral.end });
    const { certainty } = emendation;
    this.#words(
      mark.words,
      mark,
      shown ? { what: 'correction', note: id, transcribed, certainty } : { what: 'note', id },
    );
  }

  /** A mark as it stands in the file. */
  #written({ start, end }: Span): string {
    const { file, start: from } = this.#translation.prose;
    return file.text.slice(from + start, from + end);
  }

  /** What of the source the translation does not have. */
  #reportLeft(sentences: number): void {
    const { block, claims, corrections, sentences: expected } = this.#source;
    const { start, end } = this.#translation.heading;
    const heading = { start: start - this.#translation.prose.start, end: end - this.#translation.prose.start };
    const lacking = [...claims.values()].filter((number) => this.#waiting.has(number)).slice(this.#strangers);
    for (const number of lacking)
      if (this.#whole)
        this.#report('number-untranslated', heading, {
          ...{ block: block.id, quote: number.quote },
          nearest: [number.single ? `{${number.claim}}` : `{${number.claim}|…}`],
          ...{ fault: untranslated(number.claim), behind: [doubledNumber(number.claim)] },
        });
    for (const { id, words, emendation, shown } of corrections.values())
      if (this.#whole && shown && !this.#marked.has(id))
        this.#report('correction-unmarked', heading, {
          ...{ block: block.id, id, words, reading: emendation.reading, nearest: [`{${id}|…}`] },
        });
    if (sentences !== expected.length)
      this.#report('sentences-differ', heading, {
        ...{ block: block.id, source: expected.length, here: sentences },
        begin: expected.map(({ saying }) => `«${saying.text.split(' ', 2).join(' ')}»`).join(', '),
        fault: sentencesOf(this.#translation.prose.file.path, block.id, expected.length - sentences),
        behind: lacking.map(({ claim }) => untranslated(claim)),
      });
  }

  #reportStranger(number: string, place: Span): void {
    this.#strangers += 1;
    const block = this.#source.block.id;
    this.#report('translation-number', place, { number, block, nearest: () => this.#closest(number) });
  }

  /** The numbers of the source that are nearest to one that is not among them; a date is given in its own words. */
  #closest(number: string): string[] {
    const wrong = readNumerals(number, this.#lang)[0]?.value ?? 1;
    const distance = ({ value }: SourceNumber): number =>
      Math.abs(Math.log((typeof value === 'number' ? value : value[0]) / wrong));
    const said = (right: SourceNumber | ClaimNumber): string =>
      'single' in right && !right.single
        ? right.quote
        : (formatYears(right.value) ?? formatQuantity(right.value, this.#lang));
    return [...new Set([...this.#all()].sort((one, two) => distance(one) - distance(two)).map(said))].slice(0, 3);
  }

  /** @param place counts from the start of the words */
  #report<Code extends ProblemCode>(code: Code, { start, end }: Span, said: Particulars<Code>): void {
    const { file, start: from } = this.#translation.prose;
    const named = 'id' in said ? [`claims/${String(said['id'])}`, noteKinds(String(said['id']))] : [];
    // A value that is not that of its words agrees with no translation of them.
    const values = [...this.#source.claims.keys()].map(valueOf);
    this.#problems?.behind(...named, ...values).report(file, code, between(from + start, from + end), said);
  }
}
