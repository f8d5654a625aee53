import { expect, it } from 'vitest';
import type { Lang } from '../../../../src/model/common.ts';
import { differingNames, nameStems, Naming, withKnown } from '../../../../src/text/compared/names.ts';

const term = { en: 'Illich (Lenin)', uk: 'Ілліч (Ленін)' };
const known = withKnown([
  { stems: nameStems(['Illich', 'Lenin', 'Ілліч', 'Володимир Ілліч Ленін', 'Ленин']), term },
  {
    stems: nameStems(['Khaliavskyi', 'Khalyavsky', 'Халявський', 'Халявский']),
    term: { en: 'Khaliavskyi', uk: 'Халявський' },
  },
]);

const differing = (source: string, text: string): string[] => {
  const language: Lang = /[а-я]/iu.test(text) ? 'uk' : 'en';
  return differingNames(new Naming(source), new Naming(text), language, known).map(
    ({ by, name, word, right }) =>
      `${by} ${name}` +
      (word === null ? '' : ` – ${text.slice(word.start, word.end)}`) +
      (right === null ? '' : ` ? ${right}`),
  );
};

it('nameStems takes what many are called for no name', () => {
  expect(nameStems(['Ukrainian Socialist Soviet Republic', 'Soviet Union', 'Полтавська губернія', 'Ukraine'])).toEqual([
    'ukrain',
  ]);
});

it.each([
  [
    'До смерти Ілліча партія росла.',
    'Before the death of Stalin it grew.',
    ['source Ілліча – Stalin ? Illich (Lenin)'],
  ],
  ['До смерти Ілліча партія росла.', 'До смерті Сталіна росла.', ['source Ілліча – Сталіна ? Ілліч (Ленін)']],
  ['До смерти Ілліча партія росла.', 'Before his death the party grew.', ['source Ілліча ? Illich (Lenin)']],
  ['До його смерти партія росла.', 'Before the death of Lenin it grew.', ['translation Lenin – Lenin']],
  ['Тов. Халявський закінчив.', 'Comrade Khalyava ended.', ['source Халявський ? Khaliavskyi']],
  ['Тов. Халявський закінчив.', 'Comrade Khalavsky ended.', ['source Халявський – Khalavsky ? Khaliavskyi']],
  ['Тов. Халявський закінчив.', 'Тов. Халавський закінчив.', ['source Халявський – Халавський ? Халявський']],
  ['Выступил тов. Григорьев с речью.', 'Виступив тов. Петренко з промовою.', ['source Григорьев']],
  ['Говорив І. Петренко про внески.', 'A. Sydorenko spoke of dues.', ['source Петренко']],
  ['По всій Україні зростає партія.', 'It grows all over Russia.', ['source Україні – Russia']],
  ['ХАРКІВ, 12 (Ратау).', 'KYIV, 12 (RATAU).', ['source ХАРКІВ – KYIV']],
  ['На Всеукраїнській нараді.', 'At the All-Russian conference.', ['source Всеукраїнській – Russian']],
  ['Харківські робітники.', 'Київські робітники.', ['source Харківські – Київські']],
  ['Московские рабочие из харьковских школ.', 'Moscow workers from Odesa schools.', ['source харьковских – Odesa']],
  ['Робітники нашого міста.', 'Workers of Berlin.', ['translation Berlin – Berlin']],
])('differingNames finds who is another in “%s” and “%s”', (source, translation, names) => {
  expect(differing(source, translation)).toEqual(names);
});

it.each([
  ['По Лєнінському набору прийнято робітників.', 'Through the Lenin Enrolment workers were admitted.'],
  ['Гуртки ленінізму й ленінці.', 'Leninism circles and Leninists.'],
  ['До смерти Ілліча.', 'Before Lenin’s death.'],
  ['Червона Армія перемогла.', 'The Red Army won.'],
  ['Передивитись склад ЛКСМ.', 'Review the LKSM (the Leninist Communist League of Youth in Ukraine).'],
  ['КП(б)У росте.', 'The Communist Party of Ukraine grows.'],
  ['Всеукраїнський комітет ухвалив.', 'The VUTsVK resolved.'],
  ['Харгубком партії ухвалив.', 'The Kharkiv Gubernia Committee resolved.'],
  ['Виступив тов. Григорьєв.', 'Comrade Hryhoriev spoke.'],
  ['Выступил тов. Григорьев.', 'Comrade Grigoryev spoke.'],
  ['Товаришка Цеткін, тов. Шевченкові й гр. Джонсону.', 'Comrade Zetkin, to Shevchenko and Johnson.'],
  ['У Києві, Львові, Харкові та Одесі.', 'In Kiev, Lvov, Kharkov and Odessa.'],
  ['В Киеве, Львове, Харькове и Одессе.', 'У Києві, Львові, Харкові та Одесі.'],
  ['Німецька й польська мови, французька й російська.', 'German, Polish, French and Russian.'],
  ['Німеччина, Польща, Росія й Білорусь.', 'Germany, Poland, Russia and Belarus.'],
  ['Крім того, кримські й московські цехи.', 'Besides, shops of the Crimea and Moscow.'],
  ['Лише більшість. Ліс рубають.', 'Alas, the majority. Wood is being felled.'],
  ['Марксистські гуртки Маркса й Енгельса.', 'Marxist circles of Marx and Engels.'],
  ['Петербурзькі робітники Ленінграда.', 'Petrograd workers.'],
  ['Ц. К. Спілки й Р. К. П. Робітничої.', 'The Central Committee of the Union and the party of workers.'],
  ['Паризька Комуна.', 'The Paris Commune.'],
  ['Жовтнева революція, Перше Травня, Жінвідділ.', 'The October Revolution, May Day, the Women’s Department.'],
])('differingNames knows the names of “%s” in “%s”', (source, translation) => {
  expect(differing(source, translation)).toEqual([]);
});
