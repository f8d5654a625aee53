/** Problems with files: how they are stored and named. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const files = {
  'file-empty': entry(
    t('The file is empty', 'Файл порожній'),
    t('There is nothing in this file but white space.', 'У файлі немає нічого, крім пробілів.'),
    t(
      'An empty file is usually a copy that failed; publishing it would lose text silently.',
      'Порожній файл здебільшого означає невдале копіювання; якби його опублікувати, текст зник би непомітно.',
    ),
    t('Restore its content, or delete the file.', 'Поверніть вміст або видаліть файл.'),
  ),
  'file-encoding': entry(
    t('The file is not UTF-8', 'Файл не в UTF-8'),
    t(
      'The bytes of this file are not UTF-8; it looks like {encoding}.',
      'Байти файла не є UTF-8; схоже на {encoding}.',
    ),
    t(
      'Read in the wrong encoding, Cyrillic letters turn into other letters, and no quotation can be trusted.',
      'У хибному кодуванні кириличні літери стають іншими, і жодній цитаті вже не можна вірити.',
    ),
    t(
      'Save the file as UTF-8 (in most editors: Save with encoding → UTF-8).',
      'Збережіть файл як UTF-8 (у більшості редакторів: «Зберегти з кодуванням» → UTF-8).',
    ),
  ),
  'file-bom': entry(
    t('The file begins with a byte order mark', 'Файл починається з позначки порядку байтів'),
    t(
      'Three invisible bytes (a byte order mark) stand before the first character.',
      'Перед першим знаком стоять три невидимі байти (BOM).',
    ),
    t(
      'They become part of the text: front matter is not recognised and offsets shift by one.',
      'Вони стають частиною тексту: заголовок файла не розпізнається, а всі позиції зсуваються на одиницю.',
    ),
    t('Save the file as “UTF-8” rather than “UTF-8 with BOM”.', 'Збережіть файл як «UTF-8», а не «UTF-8 з BOM».'),
  ),
  'file-too-large': entry(
    t('The file is too large', 'Файл завеликий'),
    t('This file has {size} MB; the limit is {limit} MB.', 'Файл має {size} МБ; межа – {limit} МБ.'),
    t(
      'No transcription comes near that size: most likely a picture or an export was saved under this name.',
      'Жодна транскрипція не буває такою великою: найімовірніше, під цією назвою збережено зображення чи експорт.',
    ),
    t(
      'Check what the file contains; split a very long document into parts.',
      'Перевірте, що у файлі; дуже довгий документ поділіть на частини.',
    ),
  ),
  'file-control': entry(
    t('An invisible character', 'Невидимий знак'),
    t('The invisible character {character} stands here.', 'Тут стоїть невидимий знак {character}.'),
    t(
      'It cannot be seen or typed, and no quotation of this passage would match.',
      'Його не видно й не набрати з клавіатури, тож жодна цитата цього місця не збіглася б.',
    ),
    t('Delete it.', 'Видаліть його.'),
  ),
  'file-misplaced': entry(
    t('A file that nothing reads', 'Файл, якого ніщо не читає'),
    t(
      'Nothing on the site is made from a file with this name in this place.',
      'Із файла з такою назвою в цьому місці на сайті нічого не робиться.',
    ),
    t('Whatever it says would be left out without a word.', 'Усе, що в ньому написано, мовчки випало б.'),
    t(
      'Rename or move it, or delete it. Known here: {known}.',
      'Перейменуйте, перенесіть або видаліть його. Тут мають бути: {known}.',
    ),
  ),
  'file-missing': entry(
    t('A file is missing', 'Бракує файла'),
    t('{name} is missing.', 'Бракує {name}.'),
    t('{reason}', '{reason}'),
    t(
      'Add the file; the command `npm run new` writes one with guiding comments.',
      'Додайте файл; команда `npm run new` створить його з підказками.',
    ),
  ),
  'file-name': entry(
    t('A name that cannot be an address', 'Назва, яка не може бути адресою'),
    t(
      'The name “{name}” has characters that an address should not have.',
      'У назві «{name}» є знаки, яких не має бути в адресі.',
    ),
    t(
      'Names of folders and files become addresses, and addresses are copied, printed and read aloud.',
      'Назви тек і файлів стають адресами, а адреси копіюють, друкують і диктують.',
    ),
    t(
      'Use small Latin letters, digits and single hyphens.',
      'Уживайте малі латинські літери, цифри й поодинокі дефіси.',
    ),
  ),
  'slug-twice': entry(
    t('Two files for one page', 'Два файли для однієї сторінки'),
    t('“{name}” and “{other}” would become the same page.', '«{name}» і «{other}» стали б однією сторінкою.'),
    t('One of them would disappear.', 'Один із них зник би.'),
    t('Delete or rename one of them.', 'Видаліть або перейменуйте один із них.'),
  ),
  'latin-in-cyrillic': entry(
    t('Latin letters inside a Cyrillic word', 'Латинські літери в кириличному слові'),
    t(
      'In the word «{word}» these letters are of another alphabet than the rest: {letters}.',
      'У слові «{word}» ці літери з іншої абетки, ніж решта: {letters}.',
    ),
    t(
      'They look the same, but search, quotation and reading aloud fail on them.',
      'На вигляд вони такі самі, але пошук, цитування й читання вголос на них спотикаються.',
    ),
    t(
      'Type the word again with one keyboard, Cyrillic or Latin.',
      'Наберіть слово заново однією розкладкою – кириличною чи латинською.',
    ),
  ),
  'not-normalised': entry(
    t('A letter made of two characters', 'Літера з двох знаків'),
    t(
      '«{word}» is written as a letter and a separate accent; the usual form is the single character «{composed}».',
      '«{word}» записано як літеру й окремий надрядковий знак; звична форма – один знак «{composed}».',
    ),
    t(
      'The two forms look alike and do not match: a quotation would miss its words.',
      'Обидві форми однакові на вигляд, але не збігаються: цитата не знайшла б своїх слів.',
    ),
    t(
      'Convert the file to Unicode NFC, or type the letter again.',
      'Переведіть файл у форму Unicode NFC або наберіть літеру заново.',
    ),
  ),
  'file-unreadable': entry(
    t('A file that cannot be opened', 'Файл не відкривається'),
    t('The file cannot be opened: {reason}.', 'Файл не вдається відкрити: {reason}.'),
    t('What it says would be left out without a word.', 'Усе, що в ньому написано, мовчки випало б.'),
    t(
      'Look at its permissions; put an ordinary file in the place of a link.',
      'Перевірте права доступу; замість посилання покладіть звичайний файл.',
    ),
  ),
  'and-more': entry(
    t('And more of the same kind', 'І ще багато таких самих'),
    t(
      'From here on the file has {count} more problems of the kind “{kind}”; they are not listed.',
      'Від цього місця у файлі є ще такі самі проблеми – «{kind}», кількість: {count}; їх не перелічено.',
    ),
    t(
      'So many alike usually have one cause: a wrong export, or the wrong file under this name.',
      'Стільки однакових проблем здебільшого мають одну причину: хибний експорт або не той файл під цією назвою.',
    ),
    t(
      'Look for the cause; mend the ones above, and run the check again.',
      'Пошукайте причину; виправте наведені вище й запустіть перевірник знову.',
    ),
  ),
  'letter-lost': entry(
    t('A letter that was lost', 'Утрачена літера'),
    t(
      'Here stands «�» (U+FFFD), which programs write in the place of a letter that they could not read.',
      'Тут стоїть «�» (U+FFFD): цим знаком програми замінюють літеру, якої не змогли прочитати.',
    ),
    t(
      'The letter itself is gone from the file and would be missing from the text.',
      'Самої літери у файлі вже немає, тож бракувало б її і в тексті.',
    ),
    t('Restore the letter from an earlier copy of the file.', 'Відновіть літеру з попередньої копії файла.'),
  ),
  'file-language': entry(
    t('A file in the other language', 'Файл в іншій мові'),
    t(
      'By its name the language of this file is {language}; what stands in it is {other}.',
      'За назвою цей файл – {language}; текст у ньому – {other}.',
    ),
    t(
      'Most likely one of two files was copied over the other: readers of one language would get the other.',
      'Найімовірніше, один із двох файлів скопіювали поверх іншого: читачі дістали б чужу мову.',
    ),
    t(
      'Take the file back as it was (git restore), or write it in its own language.',
      'Поверніть файл таким, яким він був (git restore), або напишіть його своєю мовою.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
