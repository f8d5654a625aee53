/**
 * What the chart of recommendations says of itself, in both languages. Names of themes, addressees and modalities come
 * from data/vocabulary.json.
 */
import type { Lang } from '../../model/common.ts';
import type { Excluded } from '../../model/edition.ts';

const en = {
  facets: { document: 'Document', theme: 'Theme', addressee: 'Laid on', modality: 'How strongly' },
  columns: {
    quote: 'Words of the source',
    gist: 'What is asked for',
    word: 'Modal word',
    quantity: 'Number',
    count: 'Recommendations',
    example: 'For example',
  },
  /** Where the source has no modal word for this action. */
  carriedOn: 'carrying on from an earlier word',
  once: 'once each:',
  others: 'Other documents',
  total: 'Recommendations',
  shown: 'Shown',
  of: 'of',
  by: { theme: 'By theme', addressee: 'By addressee', modality: 'By modality' },
  withNumber: 'With a number',
  kept: 'Kept apart and counted nowhere',
  apart: { done: 'reported as done', diagnosis: 'states of affairs', phrase: 'turns of speech' } satisfies Record<
    Excluded['kind'],
    string
  >,
  one: 'one recommendation: one action that a document asks for',
  framed: 'one with a number of its own',
  perSquare: 'recommendations to a square; a cut square is part of one',
  example: 'for example',
};

/** One language's words. */
export type RecommendationWords = typeof en;

const uk: RecommendationWords = {
  facets: { document: 'Документ', theme: 'Тема', addressee: 'На кого покладено', modality: 'Наскільки твердо' },
  columns: {
    quote: 'Слова джерела',
    gist: 'Чого вимагають',
    word: 'Модальне слово',
    quantity: 'Число',
    count: 'Рекомендації',
    example: 'Наприклад',
  },
  carriedOn: 'продовжують попереднє слово',
  once: 'по одному разу:',
  others: 'Інші документи',
  total: 'Рекомендацій',
  shown: 'Показано',
  of: 'з',
  by: { theme: 'За темами', addressee: 'За адресатами', modality: 'За модальністю' },
  withNumber: 'З числом',
  kept: 'Відкладено й ніде не пораховано',
  apart: { done: 'подане як зроблене', diagnosis: 'стан справ', phrase: 'мовні звороти' },
  one: 'одна рекомендація: одна дія, якої вимагає документ',
  framed: 'рекомендація з власним числом',
  perSquare: 'рекомендацій в одному квадратику; неповний квадратик – частина',
  example: 'наприклад',
};

const WORDS: Readonly<Record<Lang, RecommendationWords>> = { en, uk };

/** The words of a language. Only `series` asks for them: a series carries its words. */
export function recommendationWords(lang: Lang): RecommendationWords {
  return WORDS[lang];
}
