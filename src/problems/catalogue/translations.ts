/** Problems with translations. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const translations = {
  'block-missing': entry(
    t('A block is not translated', 'Абзац не перекладено'),
    t(
      'The block {block} of the transcription has no counterpart: «{words}…»',
      'Абзац {block} транскрипції не має відповідника: «{words}…»',
    ),
    t('Reader and source would fall out of step.', 'Переклад і джерело розійшлися б.'),
    t(
      'Add “## {block}” and the translation; or “## {block} {.gap}” and the reason why there is none.',
      'Додайте «## {block}» і переклад або «## {block} {.gap}» і причину, чому його немає.',
    ),
  ),
  'block-unknown': entry(
    t('A translation of no block', 'Переклад неіснуючого абзацу'),
    t('The transcription has no block “{block}”.', 'У транскрипції немає абзацу «{block}».'),
    t('The words beneath this heading would not be shown.', 'Слова під цим заголовком не з’явилися б.'),
    t('Correct the heading. The blocks are: {known}.', 'Виправте заголовок. Абзаци такі: {known}.'),
  ),
  'block-twice': entry(
    t('A block is translated twice', 'Абзац перекладено двічі'),
    t('The heading “## {block}” stands twice.', 'Заголовок «## {block}» стоїть двічі.'),
    t('Only one of the two would be shown.', 'Показано було б лише один.'),
    t('Join them or delete one.', 'Об’єднайте їх або видаліть один.'),
  ),
  'block-order': entry(
    t('Blocks out of order', 'Порушений порядок абзаців'),
    t(
      'The block {block} stands before {other}, which comes earlier in the transcription.',
      'Абзац {block} стоїть перед {other}, який у транскрипції йде раніше.',
    ),
    t('The order of a translation is the order of its source.', 'Порядок перекладу – це порядок джерела.'),
    t('Move it.', 'Переставте його.'),
  ),
  'page-empty': entry(
    t('A page without words', 'Сторінка без слів'),
    t('Nothing stands beneath the front matter.', 'Під заголовком файла нічого немає.'),
    t('The page would be a title above a blank sheet.', 'Сторінка була б назвою над порожнім аркушем.'),
    t('Write the page, or delete both of its files.', 'Напишіть сторінку або видаліть обидва її файли.'),
  ),
  'block-empty': entry(
    t('A block without words', 'Абзац без слів'),
    t('Nothing stands beneath “## {block}”.', 'Під «## {block}» нічого немає.'),
    t('An empty block looks like an empty source.', 'Порожній абзац виглядає як порожнє джерело.'),
    t(
      'Write the translation; or add {.gap} to the heading and the reason beneath it.',
      'Напишіть переклад або додайте до заголовка {.gap}, а під ним – причину.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
