/**
 * Works that our own words speak of: who says “a Soviet encyclopedia” or “Hrinchenko’s dictionary” names one. Which of
 * several is meant nobody can tell, so one of the kind, or of the author, is enough.
 */
import type { Span } from '../../model/common.ts';
import type { StoredWork } from '../../model/work.ts';
import type { Row } from '../../read/data.ts';
import { soundsOf } from '../../text/compared/names.ts';

/** A work as it is told by its kind and by its author. */
interface Known {
  readonly id: string;
  readonly isEncyclopedia: boolean;
  readonly isWikipedia: boolean;
  /** The consonants of its author’s name; empty where too few tell it. */
  readonly author: string;
  /** The year in which a work on the language came out, or began to. */
  readonly year: number | undefined;
}

/** Words that speak of a work, where they stand, and the works that they may mean. */
export interface SpokenOf extends Span {
  readonly meant: readonly string[];
}

const ENCYCLOPEDIA = /(?<!\p{L})encyclop(?:a?e)dias?(?!\p{L})/iu;
const WIKIPEDIA = /(?<!\p{L})Wikipedia(?!\p{L})/u;
const IN_A_TITLE = /encyclop|енциклопед|энциклопед/iu;
/** Somebody’s dictionary, grammar or study. */
const OWNED = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}[\p{L}]{3,})[’']s? (?:[a-z]+ ){0,2}` +
    String.raw`(?:dictionary|grammar|study|article|book|history|rules)(?!\p{L})`,
  'gu',
);
/** Rules, or a dictionary, by the year in which they came out. */
const DATED = /(?<!\p{L})(?:rules|dictionary|orthography) of \{=(1[89]\d\d|20\d\d)(?!\d)/gu;
/** What stands in all of these words: most texts have none of it, and are not held to their patterns. */
const ANY = /ncyclop|ikipedia|dictionary|grammar|study|article|book|history|rules|orthography/;
/** So many consonants tell a name. */
const TELLING = 4;

export class NamedWorks {
  readonly #works: readonly Known[];

  constructor(works: readonly Row<StoredWork>[]) {
    this.#works = works.map(({ value }) => {
      const [first] = value.author ?? [];
      const author = soundsOf(first !== undefined && 'family' in first ? first.family : '');
      return {
        id: value.id,
        isEncyclopedia:
          IN_A_TITLE.test(`${value['container-title']} ${value.title}`) || value.custom.kind === 'encyclopedia',
        isWikipedia: value.custom.kind === 'wikipedia',
        author: author.length < TELLING ? '' : author,
        year: value.custom.kind === 'language' ? value.issued?.['date-parts'][0]?.[0] : undefined,
      };
    });
  }

  /**
   * The words of a text that speak of a work, and none of those that it names is one.
   * @param sources ids of the works that it names
   */
  unnamed(text: string, sources: readonly string[]): SpokenOf[] {
    if (!ANY.test(text)) return [];
    const linked = [...text.matchAll(/\/sources\/#([\p{L}\p{N}-]+)/gu)].map(([, id = '']) => id);
    const named = new Set([...sources, ...linked]);
    const spoken = [
      // Wikipedia is an encyclopedia, too.
      this.#spoken(ENCYCLOPEDIA.exec(text), ({ isEncyclopedia, isWikipedia }) => isEncyclopedia || isWikipedia),
      this.#spoken(WIKIPEDIA.exec(text), ({ isWikipedia }) => isWikipedia),
      ...[...text.matchAll(OWNED)].map((found) => {
        const sounds = soundsOf(found[1] ?? '');
        return this.#spoken(found, ({ author }) => author !== '' && author === sounds);
      }),
      ...[...text.matchAll(DATED)].map((found) => this.#spoken(found, ({ year }) => year === Number(found[1]))),
    ];
    return spoken.flatMap((one) => (one === null || one.meant.some((id) => named.has(id)) ? [] : [one]));
  }

  /** Null where there is none that may be meant: what is spoken of need be no work of ours. */
  #spoken(found: RegExpExecArray | null, is: (work: Known) => boolean): SpokenOf | null {
    const meant = this.#works.filter(is).map(({ id }) => id);
    if (found === null || meant.length === 0) return null;
    return { start: found.index, end: found.index + found[0].length, meant };
  }
}
