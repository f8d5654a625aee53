/** `new note`: a note in both files, in text order. */
import { type Bilingual, LANGS } from '../model/common.ts';
import { NOTE_KINDS, noteCertainty, noteKind } from '../model/note.ts';
import { isReservedId } from '../model/linkable.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { collapseSpace } from '../text/reading.ts';
import { readSections } from '../text/sections.ts';
import { UsageError } from '../problems/usage-error.ts';
import { type Answers, bilingualQuestions, bothOr, type Edit, type Scaffold, type Plan } from './template.ts';
import { QUOTE_QUESTIONS, quotationOf, quoted } from './quote.ts';

export const noteScaffold: Scaffold = {
  name: 'note',
  about: {
    en: 'a note on exact words of a document, in both languages',
    uk: 'примітка до точних слів документа, двома мовами',
  },
  id: {
    en: 'Id of the note, part of its address: share-now',
    uk: 'Ідентифікатор примітки, частина її адреси: share-now',
  },
  questions: [
    ...QUOTE_QUESTIONS,
    {
      name: 'kind',
      about: { en: 'Kind of note', uk: 'Вид примітки' },
      required: false,
      choices: () => noteKind.options,
      otherwise: { en: 'comment', uk: 'comment' },
    },
    {
      name: 'reading',
      about: {
        en: 'Only for a correction: the words that replace the quoted ones exactly',
        uk: 'Лише для виправлення: слова, які точно замінюють процитовані',
      },
      required: false,
      asked: (answers) => answers.get('kind') === 'emendation',
    },
    {
      name: 'certainty',
      about: { en: 'Only for a correction: how sure it is', uk: 'Лише для виправлення: наскільки воно певне' },
      required: false,
      choices: () => noteCertainty.options,
      asked: (answers) => answers.get('kind') === 'emendation',
      otherwise: { en: 'low', uk: 'low' },
    },
    {
      name: 'sources',
      about: {
        en: 'Ids of the works in data/sources.json that its facts come from, with spaces between them',
        uk: 'Ідентифікатори праць із data/sources.json, з яких узято факти, через пробіл',
      },
      required: false,
      asked: (answers) => statesFacts(answers),
    },
    ...bilingualQuestions('title', 'Title of the note', 'Заголовок примітки', UNFINISHED.noteTitle),
    ...bilingualQuestions('text', 'Text of the note, markdown', 'Текст примітки, markdown', UNFINISHED.note),
  ],
  plan(id, answers, workspace): Plan {
    const kind = noteKind.parse(answers.get('kind') ?? 'comment');
    const reading = answers.get('reading');
    if ((kind === 'emendation') !== (reading !== undefined)) throw new UsageError((refusals) => refusals.reading);
    const { document, anchored, stored } = quoted(answers, workspace, kind === 'structure');
    const title = bothOr(answers, 'title', UNFINISHED.noteTitle);
    for (const lang of ['en', 'uk'] as const) {
      if (/[{}\n]/.test(title[lang])) throw new UsageError((refusals) => refusals.titleLine(`--title-${lang}`));
    }
    const certainty = answers.get('certainty') ?? 'low';
    const sources = answers.get('sources')?.trim() ?? '';
    if (statesFacts(answers) && sources === '') throw new UsageError((refusals) => refusals.sources(kind));
    if (!/^[a-z0-9 -]*$/.test(sources)) throw new UsageError((refusals) => refusals.sourceIds(sources));
    const named = sources === '' ? '' : ` sources="${sources}"`;
    // What changes the sense must be marked in the translations, and only a person knows by which words.
    const translated = LANGS.some((lang) =>
      document.translations[lang].some(({ block, gap }) => block === anchored.block && !gap),
    );
    const attributes =
      reading === undefined
        ? ''
        : ` reading="${reading.replace(/["\\]/g, '\\$&')}" certainty="${certainty}"` +
          (translated ? ' changes="spelling"' : '');
    const text = bothOr(answers, 'text', UNFINISHED.note);
    const later = document.notes
      .filter(
        (note) =>
          note.span.start > anchored.span.start ||
          (note.span.start === anchored.span.start && note.span.end > anchored.span.end),
      )
      .map((note) => note.id);
    const path = (name: string): string => `content/documents/${document.slug}/${name}`;
    const add = (name: string, section: string): Edit => ({
      path: path(name),
      text: insertSection(
        withoutSection(workspace.read(path(name)) ?? '', placeholderNote(document.slug)),
        section,
        later,
      ),
    });
    return {
      edits: [
        add(
          'notes.md',
          `## ${title.en} {#${id} .${kind}${attributes}${named}}\n\n` +
            `> ${quotation(document.reading.text, stored, anchored.span)}\n\n${text.en.trim()}\n`,
        ),
        add('notes.uk.md', `## ${title.uk} {#${id}}\n\n${text.uk.trim()}\n`),
      ],
      remarks:
        kind !== 'emendation'
          ? []
          : [...(answers.get('certainty') === undefined ? [ASSUMED_LOW] : []), ...(translated ? [spelling(id)] : [])],
    };
  },
};

/** Is the note of a kind that states facts, so that it has to say where they come from? */
function statesFacts(answers: Answers): boolean {
  return noteKind.options.some((kind) => kind === answers.get('kind') && NOTE_KINDS[kind].facts);
}

const ASSUMED_LOW: Bilingual = {
  en: 'Assumed: certainty low. Change it in notes.md when you have weighed it.',
  uk: 'Припущено: певність low. Змініть її в notes.md, коли зважите.',
};

function spelling(id: string): Bilingual {
  return {
    en:
      'Assumed: it changes the spelling only. If it changes the sense, take changes="spelling" away in notes.md and ' +
      `mark the words that render it in both translations: {${id}|words}.`,
    uk:
      'Припущено: змінено лише правопис. Якщо змінено зміст, приберіть changes="spelling" у notes.md й позначте в ' +
      `обох перекладах слова, що його передають: {${id}|слова}.`,
  };
}

/** The passage with the annotated words in bold; without bold where the words stand alone. */
function quotation(
  text: string,
  stored: { readonly quote: string; readonly context?: string },
  span: { readonly start: number; readonly end: number },
): string {
  const passage = stored.context ?? quotationOf(text, span).context;
  if (passage === undefined) return stored.quote;
  const at = collapseSpace(passage).indexOf(stored.quote);
  return `${passage.slice(0, at)}**${stored.quote}**${passage.slice(at + stored.quote.length)}`;
}

/** Id of what the scaffold puts into the files of a new document, whose name may begin as ids of a page do. */
export function ownId(slug: string, part: string): string {
  const id = `${slug}-${part}`;
  return isReservedId(id) ? `of-${id}` : id;
}

/** Id of the note that the scaffold puts into the files of a new document. */
export function placeholderNote(slug: string): string {
  return ownId(slug, 'unannotated');
}

/** Takes a section away; the text itself where there is none with that id. */
function withoutSection(text: string, id: string): string {
  const section = readSections(text).sections.find((candidate) => candidate.id?.value === id);
  return section === undefined ? text : text.slice(0, section.start) + text.slice(section.body.end);
}

/** Puts a section before the first one that annotates later words; at the end where there is none. */
function insertSection(text: string, section: string, later: readonly string[]): string {
  const next = readSections(text).sections.find(
    (candidate) => candidate.id !== null && later.includes(candidate.id.value),
  );
  if (next === undefined) return `${text.trimEnd()}${text.trim() === '' ? '' : '\n\n'}${section}`;
  return `${text.slice(0, next.start)}${section}\n${text.slice(next.start)}`;
}
