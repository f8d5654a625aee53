/** Problems with JSON, YAML and the fields in them. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const formats = {
  'json-broken': entry(
    t('The JSON is broken', 'Зламаний JSON'),
    t('The file stops being JSON here: {reason}.', 'Від цього місця файл уже не JSON: {reason}.'),
    t(
      'Nothing after this place can be read, so no row of the file can be trusted.',
      'Усе після цього місця прочитати неможливо, тож жодному рядкові файла не можна вірити.',
    ),
    t(
      'Correct it here, or look just before this place for a missing comma, quotation mark or bracket, or for a ' +
        'comma too many.',
      'Виправте тут або погляньте перед цим місцем: бракує коми, лапки чи дужки або є зайва кома.',
    ),
  ),
  'key-twice': entry(
    t('A field stands twice', 'Поле стоїть двічі'),
    t('The field “{key}” stands twice in the same place.', 'Поле «{key}» стоїть двічі в тому самому місці.'),
    t(
      'Only one of the two would count, and nobody could say which.',
      'Урахувалося б лише одне з двох, і ніхто не сказав би котре.',
    ),
    t('Delete one of them.', 'Видаліть одне з них.'),
  ),
  'yaml-broken': entry(
    t('The front matter is broken', 'Зламаний заголовок файла'),
    t('The front matter stops being YAML here: {reason}.', 'Від цього місця заголовок уже не YAML: {reason}.'),
    t(
      'Without it the file has no title, no date and no language.',
      'Без нього файл не має ні назви, ні дати, ні мови.',
    ),
    t(
      'Check indentation and colons; put text that contains “: ” or “#” in quotation marks.',
      'Перевірте відступи й двокрапки; текст із «: » або «#» візьміть у лапки.',
    ),
  ),
  'front-matter-missing': entry(
    t('The front matter is missing', 'Бракує заголовка файла'),
    t(
      'The file does not begin with front matter between two lines “---”.',
      'Файл не починається із заголовка між двома рядками «---».',
    ),
    t(
      'Title, date and language stand there; without them there is no page.',
      'Там стоять назва, дата й мова; без них сторінки немає.',
    ),
    t('Begin the file with “---”, the fields, and “---” again.', 'Почніть файл із «---», далі поля, далі знову «---».'),
  ),
  'field-missing': entry(
    t('A field is missing', 'Бракує поля'),
    t('The field “{field}” is missing here.', 'Тут бракує поля «{field}».'),
    t('What it is for: {meaning}', 'Для чого воно: {meaning}'),
    t('Add the field.', 'Додайте поле.'),
  ),
  'field-unknown': entry(
    t('An unknown field', 'Невідоме поле'),
    t('There is no field “{field}” here.', 'Поля «{field}» тут немає.'),
    t(
      'A field with a slip in its name would be passed over in silence.',
      'Поле з огріхом у назві було б мовчки пропущене.',
    ),
    t(
      'Correct the name or delete the field. Known here: {known}.',
      'Виправте назву або видаліть поле. Тут є: {known}.',
    ),
  ),
  'row-elsewhere': entry(
    t('A row of another file', 'Рядок з іншого файла'),
    t(
      'This row is of another list: no row here has {field}.',
      'Цей рядок з іншого переліку: тут у рядках не буває {field}.',
    ),
    t(
      'Every list has rows of its own kind; such a row says nothing here.',
      'У кожному переліку рядки свого виду; такий рядок тут нічого не означає.',
    ),
    t(
      'Move the row to the list of its kind. A row here may have: {known}.',
      'Перенесіть рядок до переліку свого виду. Тут у рядках бувають: {known}.',
    ),
  ),
  'field-type': entry(
    t('A value of the wrong kind', 'Значення не того типу'),
    t('“{field}” should be: {expected}.', 'У «{field}» має бути: {expected}.'),
    t('What it is for: {meaning}', 'Для чого воно: {meaning}'),
    t(
      'Write a number without quotation marks, text in quotation marks, a list in square brackets.',
      'Число пишіть без лапок, текст – у лапках, перелік – у квадратних дужках.',
    ),
  ),
  'field-value': entry(
    t('A value that is not allowed', 'Недозволене значення'),
    t('“{field}” has a value that is not allowed here.', 'У «{field}» стоїть значення, якого тут не може бути.'),
    t('What it is for: {meaning}', 'Для чого воно: {meaning}'),
    t('Allowed: {allowed}.', 'Дозволено: {allowed}.'),
  ),
  'value-twice': entry(
    t('A value twice in one list', 'Значення двічі в одному переліку'),
    t('“{words}” stands in the list “{field}” already.', '«{words}» уже є в переліку «{field}».'),
    t(
      'Readers would see it twice, or it stands where another was meant.',
      'Читачі побачили б його двічі, або воно стоїть на місці іншого.',
    ),
    t('Delete one of the two, or write what was meant.', 'Видаліть одне з двох або напишіть, що мали на думці.'),
  ),
  'yaml-comment': entry(
    t('A comment behind a value', 'Коментар після значення'),
    t(
      'Everything from “#” to the end of the line is left out: {comment}',
      'Усе від «#» до кінця рядка випадає: {comment}',
    ),
    t(
      'A “#” inside a sentence cuts the sentence off, and nobody sees it.',
      'Знак «#» у реченні обриває його, і ніхто цього не бачить.',
    ),
    t(
      'Put the text in quotation marks; a comment stands on a line of its own.',
      'Візьміть текст у лапки; коментар пишіть окремим рядком.',
    ),
  ),
  'unit-differs': entry(
    t('Two counting units', 'Дві одиниці ліку'),
    t('This "unit" is not the one that stands in {other}.', 'Це "unit" – не те, що стоїть у {other}.'),
    t(
      'All recommendations are counted together, so they are counted in one way; the second sentence would be lost.',
      'Усі рекомендації рахують разом, отже, однаково; друге речення загубилося б.',
    ),
    t('Write the same sentence in every part of the table.', 'Напишіть те саме речення в кожній частині таблиці.'),
  ),
  'text-empty': entry(
    t('A text without words', 'Текст без слів'),
    t('“{field}” holds no letter and no number.', 'У «{field}» немає жодної літери чи цифри.'),
    t(
      'A reader would see a gap, or a sign that says nothing.',
      'Читач побачив би порожнє місце або знак, який нічого не каже.',
    ),
    t(
      'Write the words; where a field is optional and there is nothing to say, leave it out.',
      'Напишіть слова; де поле необов’язкове, а сказати нічого, не пишіть його зовсім.',
    ),
  ),
  'text-language': entry(
    t('A text in another language', 'Текст іншою мовою'),
    t('This text should be {language}; it reads as {other}.', 'Тут має бути {language} текст; цей схожий на {other}.'),
    t(
      'Whoever reads only one of the two languages would meet words that they cannot read.',
      'Хто читає лише однією з двох мов, натрапив би на слова, яких не зрозуміє.',
    ),
    t(
      'Translate it, or exchange the two texts. Words of a source, and names in another script, take quotation marks.',
      'Перекладіть його або поміняйте обидва тексти місцями. Слова джерела й назви іншим письмом беріть у лапки.',
    ),
  ),
  'text-formula': entry(
    t('A text that begins like a formula', 'Текст, що починається як формула'),
    t('“{field}” begins with “{sign}”.', '«{field}» починається з «{sign}».'),
    t(
      'Our tables are opened in spreadsheets, and there a cell that begins so is computed and not read.',
      'Наші таблиці відкривають у табличних редакторах, а там таку клітинку обчислюють, а не читають.',
    ),
    t(
      'Begin with a word or with a quotation mark. Quotations of a source stay as they are.',
      'Почніть зі слова або з лапок. Цитати джерел лишаються такими, як є.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
