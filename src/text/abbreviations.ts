/**
 * What a reader of today may have to be told: words of two or more capitals (ЛКСМ), words made of clipped ones
 * (партколектив, местком), and short words before a point that ends no sentence (ст., т. и., Л. М.). Ukrainian and
 * Russian alike; what only looks so, such as a numeral or a word that begins like a clipped one, is left out.
 */
import type { Span } from '../model/common.ts';
import { readRoman } from './numbers/roman.ts';
import { isShortened, sentenceEnds } from './sentences.ts';

/** Longest word, in letters, that a point inside a sentence may cut short. */
const LONGEST_SHORTENED = 5;

/** Beginnings of words that are clipped, each without the whole words that begin like it. */
const CLIPPED = [
  // Not партія, партнер, парта.
  String.raw`парт(?![иіы]|ер|н[еёє]р|(?:а|у|ою|ой|е|ах|ам|ами)(?!\p{L}))`,
  // Not професія, профіль, профан.
  'проф(?!ес|[иі]л|ан)',
  // Not політика, політ, политехникум, политый.
  String.raw`пол[іи]т(?![иіыа]|ехн)(?=\p{L}{2})`,
  // Not місце, місць.
  'місц(?![еєиіїьюя])|м[іе]с(?:цев|т)ком',
  'жінв|женотд',
  'комсом',
  // Not спеціальний.
  'спец(?![иі][аиії])',
  'виконк|исполк|нарком|завком|рабфак|(?:губ|окр|рай)(?:ком|парт|проф)|(?:роб|раб|сел|сіль)кор(?!м)|аг[иі]тпроп',
].join('|');

/** КП(б)У is one word, and so it is explained. */
const WORD = /(?<!\p{N})(?:\p{Lu}{2,4}\(\p{Ll}\)\p{Lu}?(?!\p{L})|\p{L}[\p{L}\p{M}'’ʼ]*)/gu;
const CAPITALS = /\p{Lu}{2}/u;
/** A whole word that is set in capitals, as minutes set theirs: СЛУШАЛИ, ПОСТАНОВИЛИ. Few initials are as many. */
const SET_IN_CAPITALS = /^(?=(?:.*[АЕЄИІЇОУЮЯЁЫЭ]){3})\p{Lu}{7,}$/u;
const CLIPPED_WORD = new RegExp(`^(?:${CLIPPED})`, 'iu');

/** The words of one block that are cut short, in its order, without their points. */
export function shortenedWords(block: string): Span[] {
  // A line that is set in capitals says nothing of its words.
  const capitals = /\p{Ll}/u.test(block);
  const ends = new Set(sentenceEnds(block));
  const found = [...block.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    const shortened =
      (capitals && CAPITALS.test(word) && !SET_IN_CAPITALS.test(word) && readRoman(block, word, start) === null) ||
      CLIPPED_WORD.test(word) ||
      isCutByPoint(block, word, end, ends);
    return shortened && !isInitial(block, word, start, end) ? [{ start, end }] : [];
  });
  return found.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last === undefined || !isOneWith(block, last, span)) return [...all, span];
    return [...all.slice(0, -1), { start: last.start, end: span.end }];
  }, []);
}

/** «с. г.», «т. е.», «Л. М.»: letters of one phrase are explained together. */
function isOneWith(block: string, last: Span, { start, end }: Span): boolean {
  return (
    end - start === 1 &&
    /^\.[ \u00a0]?$/u.test(block.slice(last.end, start)) &&
    /(?<![\p{L}\p{M}])\p{L}$/u.test(block.slice(last.start, last.end))
  );
}

/** A first name beside its surname says no more when it is written out: «І. Гнатенко», «Коваль О. П.». */
const [SURNAME_AFTER, SURNAME_BEFORE] = [
  /^\.[ \u00a0]?(?:\p{Lu}\.[ \u00a0]?)?\p{Lu}[\p{Ll}’'ʼ]{2,}/u,
  /\p{Lu}[\p{Ll}’'ʼ]{2,}[ \u00a0](?:\p{Lu}\.[ \u00a0]?)?$/u,
];
function isInitial(block: string, word: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}$/u.test(word) &&
    block[end] === '.' &&
    (SURNAME_AFTER.test(block.slice(end, end + 24)) || SURNAME_BEFORE.test(block.slice(Math.max(0, start - 24), start)))
  );
}

/** @param end of the word, @param ends of the sentences of the block */
function isCutByPoint(block: string, word: string, end: number, ends: ReadonlySet<number>): boolean {
  if (block[end] !== '.' || block[end + 1] === '.' || word.length > LONGEST_SHORTENED) return false;
  // «До сих пор» is a phrase of whole words; «пор.» alone means “compare”.
  if (/(?:сих|тех|тих|цих)\s+пор$/iu.test(block.slice(0, end))) return false;
  if (ends.has(end + 1)) return isShortened(word);
  return /[\s,:;\p{L}]/u.test(block[end + 1] ?? '');
}

/** What needs no word to a reader of sixteen; and little words that some set in capitals to stress them. */
const WELL_KNOWN = new Set(
  (
    'USA US UK EU UN USSR ID OK TV AD BC США СРСР СССР ЄС ООН ЗМІ KB MB GB КБ МБ ГБ PDF CSV JSON SVG PNG HTML ' +
    'XML EPUB ZIP API URL QR CC BY ISBN DOI NOT NO AND OR НЕ НІ ТАК АБО'
  ).split(' '),
);
/** Somebody else’s words, code, what is filled in, and what a link to another site explains. */
const NOT_OURS = /«[^»]*»|“[^”]*”|`[^`]*`|\{[^{}]*\}|\[[^\]]*\]\(http[^)]*\)|https?:\S+/gu;
/** In Latin letters some stand for one of Cyrillic: TsK, VUTsVK. */
const LETTER = String.raw`(?:[CKSZ]h|Ts|Y[aeiu]|\p{Lu})`;
const INITIALS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}{2,4}\(\p{Ll}\)\p{Lu}?|${LETTER}{2,7})` +
    String.raw`(?=(?:[’'-]?\p{Ll}{1,3})?(?![\p{L}\p{M}\p{N}]))`,
  'gu',
);

/** Initials that stand for words in our own prose, in its order: НЕП, КП(б)У. */
export function initialsIn(prose: string): Span[] {
  // A line that is set in capitals says nothing of its words.
  if (!/\p{Lu}\p{Ll}?\p{Lu}/u.test(prose) || !/\p{Ll}/u.test(prose)) return [];
  const ours = prose.replace(NOT_OURS, (other) => ' '.repeat(other.length));
  return [...ours.matchAll(INITIALS)].flatMap(({ 0: word, index: start }) =>
    WELL_KNOWN.has(word) || readRoman(ours, word, start) !== null ? [] : [{ start, end: start + word.length }],
  );
}

/**
 * Whether a text says what initials stand for: in brackets beside the words, or by words that begin so, «нова
 * економічна політика»; two words have to be a name, “Central Committee”, for many begin with two letters.
 */
export function isSpelledOut(initials: string, text: string): boolean {
  const word = initials.replace(/[()]/gu, String.raw`\$&`);
  const beside = new RegExp(String.raw`[([]\s*[*_“„«]*${word}|${word}[*_”»]*(?:\s*[([]|,?\s(?:that is|тобто))`, 'u');
  if (beside.test(text)) return true;
  const letters = [...initials.replace(/\P{L}/gu, '')];
  const words = letters
    .map((letter) => String.raw`(?<![\p{L}’'])${letter}[\p{Ll}’'-]+`)
    .join(String.raw`\s(?:\p{Ll}{1,3}\s)*`);
  return new RegExp(words, letters.length > 2 ? 'iu' : 'u').test(text);
}
