/**
 * What stands where something is still to be written. The scaffold puts these sentences into new files, the report of
 * coverage finds them again: they are honest to a reader, valid for the checker, and never mistaken for finished text.
 */
import { plainBoth } from './text-types.ts';
import type { Span } from './common.ts';

// Words that stand where a text is still to be written: marks of a draft, filler, a paragraph that only says so.

/** Marks that nobody writes for readers, wherever they stand. */
const MARK = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:TODO|Todo|TO-DO|TBD|FIXME|TKTK|ТУДУ|[XХ]{4,}|х{3,})(?![\p{L}\p{N}])` +
    String.raw`|[Ll]orem ipsum|\?{3,}` +
    String.raw`|\[(?:citation needed|source\?|who\?|джерело\?|потрібне джерело|хто\?)\]`,
  'u',
);

const ONLY_EN =
  'to be (?:done|written|translated|added|continued|completed|filled in)(?: (?:here|later))?|to do' +
  '|(?:translate|translation|text|note|write|fill in|add)(?: (?:this|here|later|follows|missing|pending|to follow))*' +
  '|(?:not|still) (?:done|written|translated|ready)(?: yet)?|(?:still )?untranslated|coming soon|placeholder' +
  '|(?:to follow|in progress|pending|missing|forthcoming)(?: (?:later|soon|here))?|(?:will|shall) follow' +
  '|work in progress|wip|draft|later|same|same as above|see above|n/a|as above';
const ONLY_UK =
  'буде (?:перекладено|написано|додано|зроблено|доповнено)(?: (?:тут|згодом|далі|пізніше))?' +
  '|(?:треба |потрібно |слід )?(?:перекласти|дописати|написати|доробити|зробити|додати|заповнити)' +
  '(?: (?:тут|це|пізніше|згодом|потім))*' +
  '|(?:тут )?(?:переклад|текст|примітка)(?: (?:тут|згодом|буде|пізніше|далі))*|далі буде|незабаром|згодом|потім' +
  '|[ву] роботі|(?:переклад|текст|примітку) (?:додам|додамо|допишу|допишемо)(?: (?:згодом|пізніше|потім))?' +
  '|чернетка|заглушка|(?:ще )?не (?:перекладено|написано|готово|зроблено)|див\\. вище|те саме|так само';
const ONLY = new RegExp(`^[^\\p{L}\\p{N}]*(?:${ONLY_EN}|${ONLY_UK})[^\\p{L}\\p{N}]*$`, 'iu');

/** How the marks begin. To look for them where none of these stands takes ten times as long (26 November 2026). */
const HINT = /T[OBK]|Tod|FI|ТУ|[XХ]{2}|ххх/;

/** Where a mark of a draft stands; null where none does. */
export function draftMark(text: string): Span | null {
  if (!HINT.test(text) && !text.includes('orem ipsum') && !text.includes('???') && !/\[[cswдпх]/u.test(text))
    return null;
  const found = MARK.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** Does a paragraph say nothing, or nothing but that it is to be written? */
export function isPlaceholder(paragraph: string): boolean {
  return isUnfinished(paragraph) || ONLY.test(paragraph) || saysNothing(paragraph);
}

/** Is there no letter, no figure and no citation in it? */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}{]/u.test(text);
}

export const UNFINISHED = {
  translation: plainBoth('Not translated yet.', 'Ще не перекладено.'),
  note: plainBoth('Not written yet.', 'Ще не написано.'),
  noteTitle: plainBoth('Untitled note', 'Примітка без назви'),
  nothingNoted: plainBoth('Nothing is annotated yet', 'Ще нічого не прокоментовано'),
  documentTitle: plainBoth('Untitled document', 'Документ без назви'),
  documentShort: plainBoth('Untitled', 'Без назви'),
  pageTitle: plainBoth('Untitled page', 'Сторінка без назви'),
  page: plainBoth('This page is not written yet.', 'Цю сторінку ще не написано.'),
  storyTitle: plainBoth('Untitled story', 'Історія без назви'),
  stepTitle: plainBoth('Untitled step', 'Крок без назви'),
  questionTitle: plainBoth('Untitled question', 'Запитання без назви'),
  story: plainBoth('This story is not written yet.', 'Цю історію ще не написано.'),
  termTitle: plainBoth('Untitled entry', 'Стаття без назви'),
  lessonTitle: plainBoth('Untitled lesson', 'Урок без назви'),
  lesson: plainBoth('This is not written yet.', 'Цього ще не написано.'),
  fact: plainBoth('Not examined yet', 'Ще не розглянуто'),
  reason: plainBoth('Not examined yet.', 'Ще не розглянуто.'),
  unknown: plainBoth(
    'Everything about this document is still to be examined.',
    'Усе про цей документ ще належить дослідити.',
  ),
  borrowedDate: plainBoth(
    'Not examined yet: the years are those of the other documents of this edition and say nothing of this one.',
    'Ще не розглянуто: роки взято від інших документів цього видання, про цей вони нічого не кажуть.',
  ),
};

const SENTENCES: ReadonlySet<string> = new Set(Object.values(UNFINISHED).flatMap(({ en, uk }) => [en, uk]));

/** Does a text still say that it is to be written? A sentence in words of one's own never does. */
export function isUnfinished(text: string): boolean {
  return SENTENCES.has(text.trim()) || SENTENCES.has(`${text.trim()}.`);
}
