/** The organisation in data/charts.json: places, ties between them in words of the documents, and what is not said. */
import { z } from 'astro/zod';
import { chartHead, quoted, type Quoted, viewSchema, viewsOf } from '../../model/chart.ts';
import { id } from '../../model/common.ts';
import { label, meant } from '../../model/text-types.ts';
import { captionUses, type Use } from '../family.ts';
import type { Path } from '../../model/schema-inside.ts';

const from = meant(
  z.union([id, quoted]),
  'Where the tie is said: the id of a recommendation or claim, or, where no row has them, the words themselves.',
  'Де про цей зв’язок сказано: ідентифікатор рекомендації чи твердження або, де такого рядка немає, самі слова.',
);

const markOf = meant(
  id,
  'Id of the mark, as in its address after `#mark-`.',
  'Ідентифікатор позначки, як у її адресі після `#mark-`.',
);

const tie = z.strictObject({
  id: markOf,
  who: label(
    'Who acts; the same as in the tie above where it is left out.',
    'Хто діє; той самий, що вище, якщо не вказано.',
  ).optional(),
  verb: label('What they do, or are to do, to the other.', 'Що вони роблять або мають робити з іншими.'),
  whom: label('Whom it concerns, beyond the party.', 'Кого це стосується поза партією.'),
  inward: meant(z.boolean().default(false), 'Do people come into the party by it?', 'Чи люди приходять так до партії?'),
  from,
});

const stepOf = <T extends string>(step: T) =>
  meant(
    z.literal(step),
    'A step of the column: place (a part of the party), down (what leads from the place above to the one below), ' +
      'silence (what is not said).',
    'Сходинка стовпчика: place (частина партії), down (що веде від місця вгорі до місця внизу), ' +
      'silence (чого не сказано).',
  );

const place = z.strictObject({
  is: stepOf('place'),
  label: label('What the place is called.', 'Як це місце зветься.'),
  aside: label('What else is said of it.', 'Що ще про нього сказано.').optional(),
});
const down = z.strictObject({
  is: stepOf('down'),
  id: markOf,
  label: label('What leads from the one place to the other.', 'Що веде від одного місця до іншого.'),
  from,
});
const silence = z.strictObject({
  is: stepOf('silence'),
  id: markOf,
  label: label('What is not said.', 'Чого не сказано.'),
  aside: label(
    'Where it is not said; the label is large then.',
    'Де цього не сказано; тоді підпис великий.',
  ).optional(),
  from: from.optional(),
  nearest: meant(
    quoted.optional(),
    'Where it is said nowhere: the words that come nearest to it. Its caption shows them.',
    'Якщо цього ніде не сказано: слова, що найближчі до цього. Їх показує підпис.',
  ),
  beginnings: meant(
    z
      .array(
        meant(
          z.string().regex(/^[а-яёіїєґѣѳ][а-яёіїєґѣѳ’']+$/u),
          'Small Cyrillic letters with which words begin.',
          'Малі літери кирилиці, з яких починаються слова.',
        ),
      )
      .min(1)
      .optional(),
    'Beginnings of the words that would say it. The build refuses the edition where a document has such a word.',
    'Початки слів, якими це було б сказано. Збирання відмовляє, якщо таке слово є в якомусь документі.',
  ),
  documents: meant(
    z.array(id).min(1).optional(),
    'The documents that do not say it, where others do: the beginnings are looked for in these. Let "aside" say which.',
    'Документи, де цього не сказано, якщо в інших сказано: початки шукають лише в них. Які саме, має казати "aside".',
  ),
});
const step = z.discriminatedUnion('is', [place, down, silence]);

export const schema = z.strictObject({
  ...chartHead('organisation'),
  sides: meant(
    z.strictObject({
      within: label('The party’s side.', 'Бік партії.'),
      beyond: label('The other side.', 'Інший бік.'),
      beyondBriefly: label('The same for a phone.', 'Те саме для телефона.'),
      note: label('What of the drawing is ours.', 'Що в рисунку наше.'),
    }),
    'The two sides of the edge of the party.',
    'Два боки межі партії.',
  ),
  steps: meant(
    z.array(step).max(9),
    'The column of places within the party, from above.',
    'Стовпчик місць у партії, згори вниз.',
  ),
  ties: meant(
    z
      .array(tie)
      .min(1)
      .max(9)
      // Without one above it nobody would act.
      .refine(([first]) => first?.who !== undefined, {
        path: [0],
        params: { en: 'a tie that says "who": none stands above it', uk: 'зв’язок із полем "who": вище немає жодного' },
      }),
    'The ties across the edge of the party, from above.',
    'Зв’язки через межу партії, згори вниз.',
  ),
  legend: label('What a line means.', 'Що означає лінія.'),
  views: viewsOf(viewSchema),
});
export type OrganisationConfig = z.infer<typeof schema>;
export type From = string | Quoted;

/** What the entry names: rows and words, of each tie; and the words that must not stand in any document. */
export function uses({ steps, ties, views }: OrganisationConfig): Use[] {
  const marks = [...steps.flatMap((step) => (step.is === 'place' ? [] : step.id)), ...ties.map(({ id }) => id)];
  return [
    ...steps.flatMap((step, index): Use[] => {
      if (step.is === 'place') return [];
      const at = ['steps', index];
      const unsaid: Use[] =
        step.is === 'silence' && step.beginnings
          ? [{ kind: 'unsaid', beginnings: step.beginnings, documents: step.documents, at }]
          : [];
      const nearest: Use[] =
        step.is === 'silence' && step.nearest ? [{ kind: 'words', words: step.nearest, at: [...at, 'nearest'] }] : [];
      return [...(step.from === undefined ? [] : [useOf(step.from, at)]), ...nearest, ...unsaid];
    }),
    ...ties.map(({ from }, index) => useOf(from, ['ties', index])),
    ...views.flatMap((view, index) => captionUses(view, marks, ['views', index])),
  ];
}

function useOf(from: From, at: Path): Use {
  const place = [...at, 'from'];
  return typeof from === 'string' ? { kind: 'row', id: from, at: place } : { kind: 'words', words: from, at: place };
}
