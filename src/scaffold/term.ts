/** `new term`: an entry of the glossary in both languages, with every place of its form in a document. */
import { LANGS } from '../model/common.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { TERM_KINDS } from '../model/term.ts';
import { UsageError } from '../problems/usage-error.ts';
import { covered } from '../text/accounted.ts';
import { wholeWords } from '../text/anchor.ts';
import { blockAt } from '../text/reading.ts';
import { bilingualQuestions, bothOr, type Plan, type Scaffold } from './template.ts';
import { QUOTE_QUESTIONS, quotationOf, quoted } from './quote.ts';

export const termScaffold: Scaffold = {
  name: 'term',
  about: { en: 'an entry of the glossary, in both languages', uk: 'стаття словника, двома мовами' },
  id: {
    en: 'Id of the entry, part of its address: works-committee',
    uk: 'Ідентифікатор статті, частина її адреси: works-committee',
  },
  questions: [
    ...QUOTE_QUESTIONS,
    {
      name: 'kind',
      about: { en: 'What it is', uk: 'Що це' },
      required: false,
      choices: () => TERM_KINDS,
      otherwise: { en: 'word', uk: 'word' },
    },
    ...bilingualQuestions('title', 'Head of the entry', 'Заголовок статті', UNFINISHED.termTitle),
    ...bilingualQuestions('text', 'What it means, markdown', 'Що це значить, markdown', UNFINISHED.note),
  ],
  plan(id, answers, workspace): Plan {
    const { document, anchored } = quoted(answers, workspace);
    const { slug, reading } = document;
    const form = anchored.words;
    // What others have is theirs; every other place of the same letters has to be quoted.
    const taken = (workspace.edition.index.termPlaces.get(slug) ?? []).map(({ span }) => span);
    const places = wholeWords(reading.text, form).filter(
      (span) => !covered(span, taken) && blockAt(reading, span.start)?.kind !== 'outside',
    );
    if (places.length === 0) throw new UsageError((refusals) => refusals.termTaken(form));
    const quotations = places.map((span) => {
      const { quote, context } = quotationOf(reading.text, span);
      return `      - ${JSON.stringify(context ?? quote)}`;
    });
    const own = [
      `kind: ${answers.get('kind') ?? 'word'}`,
      ...['forms:', `  - document: ${slug}`, `    form: ${JSON.stringify(form)}`, '    words:', ...quotations],
      ...['also:', `  ${document.meta.language === 'ru' ? 'russian' : 'modern'}: [${JSON.stringify(form)}]`],
    ];
    // Two entries without a head have to be told apart; a head holds no figures.
    const named = (head: string): string => (/[\d{}]/u.test(form) ? head : `${head}: «${form}»`);
    const { en, uk } = UNFINISHED.termTitle;
    const title = bothOr(answers, 'title', { en: named(en), uk: named(uk) });
    const text = bothOr(answers, 'text', UNFINISHED.note);
    const edits = LANGS.map((lang) => {
      const path = `content/glossary/${id}${lang === 'en' ? '' : '.uk'}.md`;
      if (workspace.read(path) !== null) throw new UsageError((refusals) => refusals.pageThere(path));
      const front = [
        `term: ${JSON.stringify(title[lang])}`,
        ...(lang === 'en' ? own : []),
        ...['unknown:', `  - ${JSON.stringify(UNFINISHED.reason[lang])}`],
      ];
      return { path, text: `---\n${front.join('\n')}\n---\n\n${text[lang].trim()}\n` };
    });
    return {
      edits,
      remarks: [
        {
          en: 'Write next: what is not known of it (“unknown”), and under “also” the names that readers may look for.',
          uk: 'Далі напишіть, чого про це не відомо («unknown»), а в «also» – назви, які шукатимуть читачі.',
        },
      ],
    };
  },
};
