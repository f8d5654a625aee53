/** `new document`: a folder with transcription, both translations as stated gaps, and empty files of notes. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { sourceLanguage } from '../model/common.ts';
import type { Edition, ReadingText } from '../model/edition.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { signsOf } from '../text/collated.ts';
import { collapseSpace, parseTranscription } from '../text/reading.ts';
import { Problems } from '../problems/problem.ts';
import { decode } from '../read/file.ts';
import { explain } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import {
  bilingualQuestions,
  bothOr,
  type Answers,
  type Edit,
  type Scaffold,
  type Plan,
  type Workspace,
} from './template.ts';
import { numeralRows } from './numerals.ts';
import { quotationOf } from './quote.ts';
import { placeholderNote } from './note.ts';
import { shortenedLines } from './shortened.ts';

export const documentScaffold: Scaffold = {
  name: 'document',
  about: {
    en: 'a document: transcription, translations as stated gaps, notes',
    uk: 'документ: транскрипція, переклади як позначені прогалини, примітки',
  },
  id: {
    en: 'Name of the folder and part of the address, such as kharkiv-letter',
    uk: 'Назва теки й частина адреси, наприклад kharkiv-letter',
  },
  questions: [
    {
      name: 'language',
      about: { en: 'Language of the source', uk: 'Мова джерела' },
      required: true,
      choices: () => sourceLanguage.options,
    },
    {
      name: 'from',
      about: {
        en: 'Text file with the words of the source, UTF-8, paragraphs separated by blank lines',
        uk: 'Текстовий файл зі словами джерела, UTF-8, абзаци розділено порожніми рядками',
      },
      required: true,
    },
    {
      name: 'headings',
      about: { en: 'How many of the first paragraphs are headings', uk: 'Скільки перших абзаців є заголовками' },
      required: false,
      otherwise: { en: 'none', uk: 'жодного' },
    },
    {
      name: 'title',
      about: { en: 'Title in the language and spelling of the source', uk: 'Назва мовою й правописом джерела' },
      required: false,
      otherwise: { en: 'its first words', uk: 'перші слова тексту' },
    },
    ...bilingualQuestions('title', 'Title', 'Назва', UNFINISHED.documentTitle),
    ...bilingualQuestions(
      'short',
      'Very short name for labels of charts',
      'Дуже коротка назва для підписів графіків',
      UNFINISHED.documentShort,
    ),
    {
      name: 'date',
      about: {
        en: 'When it was written, in EDTF: 1924, 1922/1923, 1924~',
        uk: 'Коли написано, у форматі EDTF: 1924, 1922/1923, 1924~',
      },
      required: false,
      otherwise: {
        en: 'the years of the other documents, marked as unknown',
        uk: 'роки інших документів, позначені як невідомі',
      },
    },
  ],
  plan(slug, answers, workspace): Plan {
    if (workspace.edition.documents.some((document) => document.slug === slug))
      throw new UsageError((refusals) => refusals.documentThere(slug));
    const language = sourceLanguage.parse(answers.get('language'));
    const { text, hash, name } = source(answers.get('from') ?? '', workspace);
    const body = transcribe(text, Number(answers.get('headings') ?? '0'));
    const parsed = parseTranscription(body);
    const [alone] = parsed.unpaired;
    if (alone !== undefined) throw new UsageError((refusals) => refusals.markup(lineOf(body, alone)));
    // The law of the transcription, held before anything is written: markup stripped, it equals its source.
    if (collapseSpace(parsed.text) !== collapseSpace(text.replace(SIGNS, '')))
      throw new UsageError((refusals) => refusals.otherWords);
    const folder = `content/documents/${slug}`;
    const title = answers.get('title') ?? opening(parsed);
    const note = firstNote(slug, parsed);
    const numerals = numeralRows(slug, parsed, language);
    const shortened = shortenedLines(slug, parsed);
    const edits: Edit[] = [
      {
        path: `${folder}/transcription.md`,
        text: `${frontMatter({ answers, title, language, name, hash, parsed, edition: workspace.edition })}\n${body}`,
      },
      { path: `${folder}/translation.en.md`, text: translation(parsed, 'en') },
      { path: `${folder}/translation.uk.md`, text: translation(parsed, 'uk') },
      { path: `${folder}/notes.md`, text: note.en },
      { path: `${folder}/notes.uk.md`, text: note.uk },
      ...shortened.edits,
      ...numerals.edits,
    ];
    return {
      edits,
      remarks: [
        ...numerals.remarks,
        ...shortened.remarks,
        {
          en: `Write next: the front matter of ${folder}/transcription.md, then the translations.`,
          uk: `Далі напишіть: заголовок файла ${folder}/transcription.md, потім переклади.`,
        },
      ],
    };
  },
};

/** The text of the source file, with the hash of its bytes. */
function source(path: string, workspace: Workspace): { text: string; hash: string; name: string } {
  const bytes = workspace.readSource(path);
  const problems = new Problems();
  // A byte order mark is a sign of the editor, not a word of the source.
  const bare = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  // A Mac may write «й» as и and a mark: put together they are the same letter, and the hash stays that of the file.
  const whole = isUtf8(bare) ? Buffer.from(Buffer.from(bare).toString('utf8').normalize('NFC'), 'utf8') : bare;
  const file = decode(path, whole, problems);
  const [first] = problems.list();
  if (file === null || first !== undefined) {
    const say = (lang: 'en' | 'uk'): string => {
      if (first === undefined) return path;
      const { what, mend } = explain(first, lang);
      return `${path}:${first.line}:${first.column} ${what} ${mend}`;
    };
    throw new UsageError((_, lang) => say(lang));
  }
  return {
    text: file.text,
    hash: createHash('sha256').update(bytes).digest('hex'),
    name: path.replace(/^.*[\\/]/, ''),
  };
}

/** Signs of a transcription, which a text may have already, as the guide for editors shows them. */
const SIGNS = /^ {0,3}#{1,2} +(?=\S)|^\s*\*\*\*\s*$|\*\*/gm;

/** The line in which an offset of a text lies. */
const lineOf = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** The words as a transcription: paragraphs as they are, the first ones as headings where wanted. */
function transcribe(text: string, headings: number): string {
  if (!Number.isInteger(headings) || headings < 0) throw new UsageError((refusals) => refusals.headings);
  const paragraphs = text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs
    .map((paragraph, index) =>
      index < headings && !paragraph.startsWith('#')
        ? `${index === 0 ? '#' : '##'} ${collapseSpace(paragraph)}\n`
        : `${paragraph}\n`,
    )
    .join('\n');
}

/** The first words of a text, as a working title. */
function opening(reading: ReadingText): string {
  const [first] = reading.blocks;
  const words = first === undefined ? '' : reading.text.slice(first.start, first.end);
  return words.length <= 80 ? words : `${words.slice(0, words.lastIndexOf(' ', 80))} …`;
}

function translation(reading: ReadingText, lang: 'en' | 'uk'): string {
  return reading.blocks.map((block) => `## ${block.id} {.gap}\n\n${UNFINISHED.translation[lang]}\n`).join('\n');
}

/** A file of notes cannot be empty; the first note that `new note` writes takes the place of this one. */
function firstNote(slug: string, reading: ReadingText): { en: string; uk: string } {
  const [first] = reading.blocks;
  const words =
    first === undefined
      ? ''
      : (/^(?:\S+\s*){1,6}/u.exec(reading.text.slice(first.start, first.end))?.[0].trimEnd() ?? '');
  const start = first?.start ?? 0;
  const { quote, context } = quotationOf(reading.text, { start, end: start + words.length });
  return {
    en:
      `## ${UNFINISHED.nothingNoted.en} {#${placeholderNote(slug)} .comment}\n\n> ${context ?? quote}\n\n` +
      `${UNFINISHED.note.en}\n`,
    uk: `## ${UNFINISHED.nothingNoted.uk} {#${placeholderNote(slug)}}\n\n${UNFINISHED.note.uk}\n`,
  };
}

interface Head {
  readonly answers: Answers;
  readonly title: string;
  readonly language: string;
  readonly name: string;
  readonly hash: string;
  readonly parsed: ReadingText;
  readonly edition: Edition;
}

function frontMatter({ answers, title, language, name, hash, parsed, edition }: Head): string {
  // A JSON string is a YAML string in double quotation marks.
  const q = (text: string): string => JSON.stringify(text);
  const both = (text: { en: string; uk: string }, pad: string): string =>
    `${pad}en: ${q(text.en)}\n${pad}uk: ${q(text.uk)}`;
  const fact = (key: string, comment: string): string =>
    `# ${comment}\n${key}:\n  value:\n${both(UNFINISHED.fact, '    ')}\n  ground: unknown\n  reason:\n` +
    both(UNFINISHED.reason, '    ');
  const given = answers.get('date');
  return `---
# The words of the source stand below the front matter, and nothing else. The rest stands beside it:
#   npm run new -- note <id>     a note on exact words; the help names its kinds
#   data/claims.json             a number, with the words that state it; data/README.md says what each field means
#   translation.en.md, translation.uk.md: write beneath each heading and take {.gap} away, or say why not; numbers are
#                                cited there, {claim-id}, and words that render a correction marked, {note-id|words}.
# Слова джерела стоять під цим заголовком, і нічого більше. Примітки, числа й переклади – поряд:
#   npm run new -- note <id>     примітка до точних слів
#   data/claims.json             число зі словами, які його називають; поля пояснює data/README.uk.md
#   translation.en.md, translation.uk.md: пишіть під кожним заголовком і прибирайте {.gap} або поясніть, чому ні;
#                                числа там цитують, {claim-id}, а слова виправлень позначають, {note-id|слова}.

# What the source calls itself, letter for letter. / Назва джерела літера в літеру.
title: ${q(title)}
titles:
${both(bothOr(answers, 'title', UNFINISHED.documentTitle), '  ')}
# One to three words, for labels of charts. / Одне – три слова, для підписів на графіках.
short:
${both(bothOr(answers, 'short', UNFINISHED.documentShort), '  ')}
language: ${language}
# What kind of text it is. / Що це за текст.
genre:
${both(UNFINISHED.fact, '  ')}
sourceFile: ${q(name)}
sourceSha256: ${hash}
# A sign for each sentence, as it came from that file. / Знак кожного речення, яким воно взяте з того файла.
collated: ${q(signsOf(parsed))}
# When it was written, in EDTF (1924, 1922/1923, 1924~, 1924-07/1925), and on what ground: stated, inferred, unknown.
# Коли написано, у форматі EDTF, і на якій підставі: stated (сказано), inferred (виведено), unknown (невідомо).
date:
  edtf: ${q(given ?? yearsOf(edition))}
  ground: ${given === undefined ? 'unknown' : 'inferred'}
  reason:
${both(given === undefined ? UNFINISHED.borrowedDate : UNFINISHED.reason, '    ')}
${fact('place', 'Where it was written or published. / Де написано чи видано.')}
${fact('author', 'Who wrote it; no biography that cannot be documented. / Хто написав; жодних біографій без підстав.')}
# What the document is and says, as its author’s claim and not as fact.
# Що це за документ і що він твердить – від імені автора, не як факт.
abstract:
${both(UNFINISHED.reason, '  ')}
# What is not known of it, one sentence each. / Чого про нього не знаємо, по одному реченню.
unknown:
  - en: ${q(UNFINISHED.unknown.en)}
    uk: ${q(UNFINISHED.unknown.uk)}
---
`;
}

/** From the earliest to the latest year of the edition's documents, in EDTF. */
function yearsOf({ documents }: Edition): string {
  const known = (end: 0 | 1): number[] => documents.flatMap(({ years }) => years[end] ?? []);
  const low = Math.floor(Math.min(...known(0), ...known(1)));
  const high = Math.ceil(Math.max(...known(1), ...known(0))) - 1;
  if (!Number.isFinite(low)) return '192X';
  return low >= high ? String(low) : `${low}/${high}`;
}
