/** Problems with the works that background facts come from. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const sources = {
  'source-missing': entry(
    t('A fact without a source', 'Факт без джерела'),
    t(
      'The note “{id}” is of the kind “{kind}”, which states facts, and it names no work.',
      'Примітка «{id}» – виду «{kind}», тобто наводить факти, але жодної праці не називає.',
    ),
    t(
      'Of every fact a reader may ask how we know it.',
      'Про кожен факт читач має право спитати, звідки ми його знаємо.',
    ),
    t(
      'Add sources="id-of-a-work" from data/sources.json. If the note only reads the text, make it a .comment or ' +
        'a .term.',
      'Додайте sources="id-праці" з data/sources.json. Якщо примітка лише тлумачить текст, зробіть її видом ' +
        '.comment або .term.',
    ),
  ),
  'source-unnamed': entry(
    t('A work that is spoken of and not named', 'Про працю сказано, але її не названо'),
    t(
      '“{words}” speaks of a work, and none of those that are named here is such a one.',
      '«{words}» говорить про працю, а серед названих тут жодної такої немає.',
    ),
    t(
      'Whoever asks where that stands would be led to other works, or to none.',
      'Хто спитає, де це написано, того відіслали б до інших праць або нікуди.',
    ),
    t(
      'Add its id to "sources", or make the words a link to its place on the page of works.',
      'Додайте її ідентифікатор до "sources" або зробіть ці слова посиланням на її місце на сторінці праць.',
    ),
  ),
  'source-unused': entry(
    t('A work that nothing leans on', 'Праця, на яку ніщо не спирається'),
    t(
      'No note, page, document or claim names the work “{id}”.',
      'Працю «{id}» не називає ні примітка, ні сторінка, ні документ, ні твердження.',
    ),
    t(
      'The list of works says what we know our facts from; a work that supports nothing only looks like learning.',
      'Перелік праць каже, звідки ми знаємо свої факти; праця, на якій нічого не тримається, – лише видимість ' +
        'ученості.',
    ),
    t(
      'Name it where its fact stands, or take it out of data/sources.json.',
      'Назвіть її там, де стоїть узятий із неї факт, або вилучіть із data/sources.json.',
    ),
  ),
  'source-date': entry(
    t('A date that cannot be', 'Неможлива дата праці'),
    t('The date in "{field}" cannot be: {reason}.', 'Дата в "{field}" неможлива: {reason}.'),
    t(
      'Readers find a work by its date, and are told when we read it.',
      'За датою читачі шукають працю й дізнаються, коли ми її прочитали.',
    ),
    t(
      'Write [[year]], [[year, month]] or [[year, month, day]]; for a range [[from], [to]].',
      'Пишіть [[рік]], [[рік, місяць]] або [[рік, місяць, день]]; для проміжку – [[від], [до]].',
    ),
  ),
  'source-pages': entry(
    t('Pages that run backwards', 'Сторінки навспак'),
    t('Page {first} stands before page {last}.', 'Сторінка {first} стоїть перед сторінкою {last}.'),
    t('Nobody can look up such pages.', 'Таких сторінок не знайти.'),
    t('Write the first page, a dash and the last one.', 'Напишіть першу сторінку, тире й останню.'),
  ),
} satisfies Record<string, CatalogueEntry>;
