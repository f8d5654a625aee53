/** The vocabulary of the scaffold: what can be made, what it asks for, and what it answers. */
import { type Bilingual, LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';

/** What the scaffold knows of the project: the edition as it stands, and the files it may edit. */
export interface Workspace {
  /** The edition before the change: it is whole, or nothing is scaffolded. */
  readonly edition: Edition;
  /** Text of a file of the project, by its path from the root; null when there is none. */
  readonly read: (path: string) => string | null;
  /** Bytes of a file anywhere on the machine, as named by the historian. @throws what the file system throws */
  readonly readSource: (path: string) => Uint8Array;
}

/** Answers by the name of the flag, without the two hyphens. */
export type Answers = ReadonlyMap<string, string>;

/** One thing that a scaffold has to be told. */
export interface Question {
  /** Name of the flag: `title-en` for `--title-en`. */
  readonly name: string;
  readonly about: Bilingual;
  /** true: without it nothing is written. */
  readonly required: boolean;
  /** The answers that are allowed, where there is a list. */
  readonly choices?: (edition: Edition) => readonly string[];
  /** false: with these answers the question makes no sense and is not asked. */
  readonly asked?: (answers: Answers) => boolean;
  /** What is written when it is not given, for the help and the question. */
  readonly otherwise?: Bilingual;
}

/** A file to be written whole: new, or with new text. */
export interface Edit {
  readonly path: string;
  readonly text: string;
}

/** What would be done. Nothing is written by making a plan. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** What a person should know: what was assumed, what is still to be written. */
  readonly remarks: readonly Bilingual[];
}

/** What `npm run new` makes a kind of content with: what it asks for, and what it plans of the answers. */
export interface Scaffold {
  readonly name: string;
  readonly about: Bilingual;
  /** What the id is. */
  readonly id: Bilingual;
  readonly questions: readonly Question[];
  /** @throws UsageError when nothing valid can be made of the answers */
  readonly plan: (id: string, answers: Answers, workspace: Workspace) => Plan;
}

/**
 * A text in both languages: as given by `--<name>-en` and `--<name>-uk`, else the sentence that says it is unfinished.
 */
export function bothOr(answers: Answers, name: string, placeholder: Bilingual): Bilingual {
  return { en: answers.get(`${name}-en`) ?? placeholder.en, uk: answers.get(`${name}-uk`) ?? placeholder.uk };
}

/** The two flags of a text in both languages. */
export function bilingualQuestions(name: string, en: string, uk: string, placeholder: Bilingual): Question[] {
  const asked = {
    en: { en: `${en}, in English`, uk: `${uk}, англійською` },
    uk: { en: `${en}, in Ukrainian`, uk: `${uk}, українською` },
  };
  return LANGS.map((lang) => ({
    name: `${name}-${lang}`,
    about: asked[lang],
    required: false,
    // As it is written, whatever language one is asked in.
    otherwise: { en: placeholder[lang], uk: placeholder[lang] },
  }));
}
