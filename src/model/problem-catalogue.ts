/**
 * The catalogue of problems: for every code what it means, why it matters and how to mend it, in both languages.
 * The terminal, the page of each code and the overlay in the browser all print these sentences; `{name}` is filled from
 * the problem. A code never changes once published: addresses and habits hang on it.
 */
import type { Bilingual, Lang } from './common.ts';

export interface CatalogueEntry {
  /** A name for lists: three to six words. */
  readonly title: Bilingual;
  /** What is wrong here, with the particulars. */
  readonly what: Bilingual;
  /** Why the site cannot be published with it. */
  readonly why: Bilingual;
  /** How to mend it. */
  readonly mend: Bilingual;
}

const t = (en: string, uk: string): Bilingual => ({ en, uk });
const entry = (title: Bilingual, what: Bilingual, why: Bilingual, mend: Bilingual): CatalogueEntry => ({ title, what, why, mend });

const files = {
  'file-empty': entry(
    t('The file is empty', 'Файл порожній'),
    t('There is nothing in this file but white space.', 'У файлі немає нічого, крім пробілів.'),
    t('An empty file is usually a copy that failed; publishing it would lose text silently.', 'Порожній файл здебільшого означає невдале копіювання; якби його опублікувати, текст зник би непомітно.'),
    t('Restore its content, or delete the file.', 'Поверніть вміст або видаліть файл.'),
  ),
  'file-encoding': entry(
    t('The file is not UTF-8', 'Файл не в UTF-8'),
    t('The bytes of this file are not UTF-8; it looks like {encoding}.', 'Байти файла не є UTF-8; схоже на {encoding}.'),
    t('Read in the wrong encoding, Cyrillic letters turn into other letters, and no quotation can be trusted.', 'У хибному кодуванні кириличні літери стають іншими, і жодній цитаті вже не можна вірити.'),
    t('Save the file as UTF-8 (in most editors: Save with encoding → UTF-8).', 'Збережіть файл як UTF-8 (у більшості редакторів: «Зберегти з кодуванням» → UTF-8).'),
  ),
  'file-bom': entry(
    t('The file begins with a byte order mark', 'Файл починається з позначки порядку байтів'),
    t('Three invisible bytes (a byte order mark) stand before the first character.', 'Перед першим знаком стоять три невидимі байти (BOM).'),
    t('They become part of the text: front matter is not recognised and offsets shift by one.', 'Вони стають частиною тексту: заголовок файла не розпізнається, а всі позиції зсуваються на одиницю.'),
    t('Save the file as “UTF-8” rather than “UTF-8 with BOM”.', 'Збережіть файл як «UTF-8», а не «UTF-8 з BOM».'),
  ),
  'file-too-large': entry(
    t('The file is too large', 'Файл завеликий'),
    t('This file has {size} MB; the limit is {limit} MB.', 'Файл має {size} МБ; межа – {limit} МБ.'),
    t('No transcription comes near that size: most likely a picture or an export was saved under this name.', 'Жодна транскрипція не буває такою великою: найімовірніше, під цією назвою збережено зображення чи експорт.'),
    t('Check what the file contains; split a very long document into parts.', 'Перевірте, що у файлі; дуже довгий документ поділіть на частини.'),
  ),
  'file-control': entry(
    t('An invisible control character', 'Невидимий керівний знак'),
    t('The control character {character} stands here.', 'Тут стоїть керівний знак {character}.'),
    t('It cannot be seen or typed, and no quotation of this passage would match.', 'Його не видно й не набрати з клавіатури, тож жодна цитата цього місця не збіглася б.'),
    t('Delete it.', 'Видаліть його.'),
  ),
  'file-misplaced': entry(
    t('A file that nothing reads', 'Файл, якого ніщо не читає'),
    t('Nothing on the site is made from a file with this name in this place.', 'Із файла з такою назвою в цьому місці на сайті нічого не робиться.'),
    t('Whatever it says would be left out without a word.', 'Усе, що в ньому написано, мовчки випало б.'),
    t('Rename or move it, or delete it. Known here: {known}.', 'Перейменуйте, перенесіть або видаліть його. Тут мають бути: {known}.'),
  ),
  'file-missing': entry(
    t('A file is missing', 'Бракує файла'),
    t('The file {name} is missing.', 'Бракує файла {name}.'),
    t('{reason}', '{reason}'),
    t('Add the file; the command `npm run new` writes one with guiding comments.', 'Додайте файл; команда `npm run new` створить його з підказками.'),
  ),
  'file-name': entry(
    t('A name that cannot be an address', 'Назва, яка не може бути адресою'),
    t('The name “{name}” has characters that an address should not have.', 'У назві «{name}» є знаки, яких не має бути в адресі.'),
    t('Names of folders and files become addresses, and addresses are copied, printed and read aloud.', 'Назви тек і файлів стають адресами, а адреси копіюють, друкують і диктують.'),
    t('Use small Latin letters, digits and single hyphens.', 'Уживайте малі латинські літери, цифри й поодинокі дефіси.'),
  ),
  'slug-twice': entry(
    t('Two files for one page', 'Два файли для однієї сторінки'),
    t('“{name}” and “{other}” would become the same page.', '«{name}» і «{other}» стали б однією сторінкою.'),
    t('One of them would disappear.', 'Один із них зник би.'),
    t('Delete or rename one of them.', 'Видаліть або перейменуйте один із них.'),
  ),
  'latin-in-cyrillic': entry(
    t('Latin letters inside a Cyrillic word', 'Латинські літери в кириличному слові'),
    t('The word «{word}» has Latin letters in it: {letters}.', 'У слові «{word}» є латинські літери: {letters}.'),
    t('They look the same, but search, quotation and reading aloud fail on them.', 'На вигляд вони такі самі, але пошук, цитування й читання вголос на них спотикаються.'),
    t('Type the word again with a Cyrillic keyboard.', 'Наберіть слово заново кириличною розкладкою.'),
  ),
  'not-normalised': entry(
    t('A letter made of two characters', 'Літера з двох знаків'),
    t('«{word}» is written as a letter and a separate accent; the usual form is the single character «{composed}».', '«{word}» записано як літеру й окремий надрядковий знак; звична форма – один знак «{composed}».'),
    t('The two forms look alike and do not match: a quotation would miss its words.', 'Обидві форми однакові на вигляд, але не збігаються: цитата не знайшла б своїх слів.'),
    t('Convert the file to Unicode NFC, or type the letter again.', 'Переведіть файл у форму Unicode NFC або наберіть літеру заново.'),
  ),
} satisfies Record<string, CatalogueEntry>;

const formats = {
  'json-broken': entry(
    t('The JSON is broken', 'Зламаний JSON'),
    t('The file stops being JSON here: {reason}.', 'Від цього місця файл уже не JSON: {reason}.'),
    t('Nothing after this place can be read, so no row of the file can be trusted.', 'Усе після цього місця прочитати неможливо, тож жодному рядкові файла не можна вірити.'),
    t('Look just before this place for a missing comma, quotation mark or bracket, or a comma too many.', 'Погляньте перед цим місцем: бракує коми, лапки чи дужки або є зайва кома.'),
  ),
  'key-twice': entry(
    t('A field stands twice', 'Поле стоїть двічі'),
    t('The field “{key}” stands twice in the same place.', 'Поле «{key}» стоїть двічі в тому самому місці.'),
    t('Only one of the two would count, and nobody could say which.', 'Урахувалося б лише одне з двох, і ніхто не сказав би котре.'),
    t('Delete one of them.', 'Видаліть одне з них.'),
  ),
  'yaml-broken': entry(
    t('The front matter is broken', 'Зламаний заголовок файла'),
    t('The front matter stops being YAML here: {reason}', 'Від цього місця заголовок уже не YAML: {reason}'),
    t('Without it the file has no title, no date and no language.', 'Без нього файл не має ні назви, ні дати, ні мови.'),
    t('Check indentation and colons; put text that contains “: ” or “#” in quotation marks.', 'Перевірте відступи й двокрапки; текст із «: » або «#» візьміть у лапки.'),
  ),
  'front-matter-missing': entry(
    t('The front matter is missing', 'Бракує заголовка файла'),
    t('The file does not begin with front matter between two lines “---”.', 'Файл не починається із заголовка між двома рядками «---».'),
    t('Title, date and language stand there; without them there is no page.', 'Там стоять назва, дата й мова; без них сторінки немає.'),
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
    t('A field with a slip in its name would be passed over in silence.', 'Поле з опискою в назві було б мовчки пропущене.'),
    t('Correct the name or delete the field. Known here: {known}.', 'Виправте назву або видаліть поле. Тут є: {known}.'),
  ),
  'field-type': entry(
    t('A value of the wrong kind', 'Значення не того типу'),
    t('“{field}” should be: {expected}.', 'У «{field}» має бути: {expected}.'),
    t('What it is for: {meaning}', 'Для чого воно: {meaning}'),
    t('Write a number without quotation marks, text in quotation marks, a list in square brackets.', 'Число пишіть без лапок, текст – у лапках, перелік – у квадратних дужках.'),
  ),
  'field-value': entry(
    t('A value that is not allowed', 'Недозволене значення'),
    t('“{field}” has a value that is not allowed here.', 'У «{field}» стоїть значення, якого тут не може бути.'),
    t('What it is for: {meaning}', 'Для чого воно: {meaning}'),
    t('Allowed: {allowed}.', 'Дозволено: {allowed}.'),
  ),
  'date-invalid': entry(
    t('A date that cannot be read', 'Нечитана дата'),
    t('“{date}” is not a date in Extended Date/Time Format.', '«{date}» – це не дата у форматі EDTF.'),
    t('The timeline and the catalogue take the range of possible years from it.', 'Із неї шкала часу й каталог беруть проміжок можливих років.'),
    t('Write for example 1924, 1924-01-01, 1924~ (about), 1922/1923 (from – to), 1924-07/1925.', 'Пишіть, наприклад, 1924, 1924-01-01, 1924~ (приблизно), 1922/1923 (від – до), 1924-07/1925.'),
  ),
} satisfies Record<string, CatalogueEntry>;

const ids = {
  'id-duplicate': entry(
    t('The same id twice', 'Той самий ідентифікатор двічі'),
    t('The id “{id}” is already used in {other}.', 'Ідентифікатор «{id}» уже вжито: {other}.'),
    t('An id is an address: a link could lead to either place.', 'Ідентифікатор – це адреса: посилання могло б вести і туди, і сюди.'),
    t('Give one of the two another id; leave the published one as it is.', 'Дайте одному з двох інший ідентифікатор; опублікований залиште.'),
  ),
  'id-unknown': entry(
    t('An unknown id', 'Невідомий ідентифікатор'),
    t('There is no {kind} with the id “{id}”.', 'Немає запису «{id}» серед: {kind}.'),
    t('What refers to it would lead nowhere.', 'Посилання на нього не вело б нікуди.'),
    t('Correct the id or add what it names.', 'Виправте ідентифікатор або додайте те, що він називає.'),
  ),
  'document-unknown': entry(
    t('An unknown document', 'Невідомий документ'),
    t('There is no document “{id}” in content/documents.', 'У content/documents немає документа «{id}».'),
    t('The quotation has no text in which it could be found.', 'Немає тексту, у якому можна було б знайти цитату.'),
    t('Write the name of a folder in content/documents. There are: {known}.', 'Напишіть назву теки з content/documents. Є такі: {known}.'),
  ),
  'id-shape': entry(
    t('An id that cannot be an address', 'Ідентифікатор, який не може бути адресою'),
    t('“{id}” has characters that an id cannot have.', 'У «{id}» є знаки, яких не може бути в ідентифікаторі.'),
    t('Ids become addresses, which people copy, print and read aloud.', 'Ідентифікатори стають адресами, а їх копіюють, друкують і диктують.'),
    t('Use small Latin letters, digits and single hyphens, beginning with a letter.', 'Уживайте малі латинські літери, цифри й поодинокі дефіси; перша має бути літера.'),
  ),
} satisfies Record<string, CatalogueEntry>;

const quotes = {
  'quote-missing': entry(
    t('The quotation is not in the document', 'Цитати немає в документі'),
    t('«{quote}» does not stand in “{document}”.', '«{quote}» немає в документі «{document}».'),
    t('Everything that the site says must lead back to exact words of a source.', 'Усе, що каже сайт, мусить вести до точних слів джерела.'),
    t('Copy the words from the transcription as they stand, slips included.', 'Скопіюйте слова з транскрипції так, як вони стоять, разом з описками.'),
  ),
  'quote-differs': entry(
    t('The quotation differs in a small thing', 'Цитата різниться дрібницею'),
    t('«{quote}» does not stand in “{document}”, but the same letters do: the difference is in {differences}.', '«{quote}» немає в документі «{document}», але ті самі літери там є: різняться {differences}.'),
    t('A quotation is exact or it is none; the source’s own characters are evidence.', 'Цитата або точна, або це не цитата; знаки джерела – це свідчення.'),
    t('Replace it with the words of the source.', 'Замініть її словами джерела.'),
  ),
  'quote-ambiguous': entry(
    t('The quotation stands more than once', 'Цитата трапляється не раз'),
    t('«{quote}» stands {count} times in “{document}”.', '«{quote}» трапляється в документі «{document}» {count} раз(и).'),
    t('Nobody could tell which of the places is meant.', 'Ніхто не знав би, яке з місць мається на увазі.'),
    t('Lengthen it until it is unique and mark the words in **bold** (in a note), or add "context" (in a row of data).', 'Подовжте її, доки вона стане єдиною, і виділіть потрібні слова **жирним** (у примітці) або додайте "context" (у рядку даних).'),
  ),
  'context-missing': entry(
    t('The context is not in the document', 'Контексту немає в документі'),
    t('The context «{quote}» does not stand in “{document}”.', 'Контексту «{quote}» немає в документі «{document}».'),
    t('The context is there to find the quotation; it must be exact itself.', 'Контекст потрібен, щоб знайти цитату; він сам мусить бути точним.'),
    t('Copy it from the transcription.', 'Скопіюйте його з транскрипції.'),
  ),
  'context-ambiguous': entry(
    t('The context stands more than once', 'Контекст трапляється не раз'),
    t('The context «{quote}» stands {count} times in “{document}”.', 'Контекст «{quote}» трапляється в документі «{document}» {count} раз(и).'),
    t('It cannot tell which place is meant.', 'Він не показує, яке місце мається на увазі.'),
    t('Lengthen it until it is unique.', 'Подовжте його, доки він стане єдиним.'),
  ),
  'context-without-quote': entry(
    t('The context does not contain the quotation', 'У контексті немає цитати'),
    t('The context does not contain «{quote}».', 'У контексті немає «{quote}».'),
    t('The context is a longer passage around the quoted words.', 'Контекст – це довший уривок, у якому стоять цитовані слова.'),
    t('Copy a passage that contains the quotation.', 'Скопіюйте уривок, у якому є цитата.'),
  ),
  'quote-outside': entry(
    t('The quotation stands outside the document', 'Цитата стоїть поза документом'),
    t('«{quote}» stands in matter outside the document.', '«{quote}» стоїть у тексті поза документом.'),
    t('That matter is modern: it is no word of the source and can claim nothing.', 'Цей текст сучасний: це не слова джерела, і стверджувати він нічого не може.'),
    t('Quote words of the document itself; only a note of the kind “structure” may point there.', 'Цитуйте слова самого документа; туди може вказувати лише примітка виду «structure».'),
  ),
  'emendations-overlap': entry(
    t('Two emendations of the same words', 'Дві поправки до тих самих слів'),
    t('The emendations “{id}” and “{other}” overlap.', 'Поправки «{id}» і «{other}» накладаються.'),
    t('The corrected reading could not be printed: each would replace the words of the other.', 'Виправлений текст не можна було б надрукувати: кожна замінювала б слова іншої.'),
    t('Join them into one, or mark fewer words in bold.', 'Об’єднайте їх або виділіть менше слів.'),
  ),
  'modal-word-missing': entry(
    t('The modal word is not in the document', 'Модального слова немає в документі'),
    t('The modal word «{quote}» does not stand in “{document}”.', 'Модального слова «{quote}» немає в документі «{document}».'),
    t('Charts group recommendations by the source’s own modal words.', 'Діаграми групують настанови за модальними словами самого джерела.'),
    t('Copy the word from the transcription, or write null.', 'Скопіюйте слово з транскрипції або напишіть null.'),
  ),
  'transcription-strong': entry(
    t('Bold without an end', 'Жирний без кінця'),
    t('The sign ** has no partner in this block.', 'Знак ** не має пари в цьому абзаці.'),
    t('Only run-in subheadings are set in bold; a lone sign would be shown as words of the source.', 'Жирним позначають лише підзаголовки в рядку; самотній знак потрапив би до слів джерела.'),
    t('Add the second ** or delete the first.', 'Додайте другий ** або видаліть перший.'),
  ),
} satisfies Record<string, CatalogueEntry>;

const notes = {
  'text-before-heading': entry(
    t('Words before the first heading', 'Слова перед першим заголовком'),
    t('These words stand before the first “## ” heading.', 'Ці слова стоять перед першим заголовком «## ».'),
    t('They belong to no note and no block, and would be lost.', 'Вони не належать ні примітці, ні абзацові й загубилися б.'),
    t('Put a heading before them, or delete them.', 'Поставте перед ними заголовок або видаліть їх.'),
  ),
  'heading-attributes': entry(
    t('Braces that cannot be read', 'Нечитані фігурні дужки'),
    t('This part of the heading cannot be read: {text}', 'Цю частину заголовка не вдається прочитати: {text}'),
    t('Id, kind and reading of the note stand there.', 'Там стоять ідентифікатор, вид і прочитання примітки.'),
    t('Write {#id .kind}, and for an emendation {#id .emendation reading="…" certainty="high"}.', 'Пишіть {#id .kind}, а для поправки {#id .emendation reading="…" certainty="high"}.'),
  ),
  'note-id-missing': entry(
    t('A note without an id', 'Примітка без ідентифікатора'),
    t('The heading “{title}” has no {#id}.', 'Заголовок «{title}» не має {#id}.'),
    t('The id is the note’s address, and joins it to its translation.', 'Ідентифікатор – це адреса примітки; він поєднує її з перекладом.'),
    t('Add {#some-id .kind} at the end of the heading.', 'Додайте в кінці заголовка {#some-id .kind}.'),
  ),
  'note-kind': entry(
    t('A note without a known kind', 'Примітка без відомого виду'),
    t('“{kind}” is not a kind of note.', '«{kind}» – не вид примітки.'),
    t('The kind decides where and how the note is shown.', 'Від виду залежить, де і як показано примітку.'),
    t('Write one of: {known}.', 'Напишіть один із: {known}.'),
  ),
  'note-attribute': entry(
    t('An attribute that does not belong here', 'Зайвий атрибут'),
    t('The attribute “{attribute}” does not belong to this note.', 'Атрибут «{attribute}» цій примітці не належить.'),
    t('Only an emendation has a reading and a certainty (high, medium, low).', 'Прочитання й певність (high, medium, low) має лише поправка.'),
    t('Delete it, or make the note an .emendation.', 'Видаліть його або зробіть примітку поправкою (.emendation).'),
  ),
  'emendation-incomplete': entry(
    t('An emendation without reading or certainty', 'Поправка без прочитання чи певності'),
    t('The emendation lacks {attribute}="…".', 'У поправці бракує {attribute}="…".'),
    t('A reader must be able to see what is read instead, and how surely.', 'Читач має бачити, що саме читаємо замість цього і наскільки певно.'),
    t('Add reading="the corrected words" and certainty="high", "medium" or "low".', 'Додайте reading="виправлені слова" і certainty="high", "medium" або "low".'),
  ),
  'note-quotation-missing': entry(
    t('A note without a quotation', 'Примітка без цитати'),
    t('The note “{id}” quotes nothing.', 'Примітка «{id}» нічого не цитує.'),
    t('A note is anchored by the words that it quotes; without them it is an orphan.', 'Примітка тримається на цитованих словах; без них вона сирота.'),
    t('Put a line “> words of the **source**” beneath the heading.', 'Поставте під заголовком рядок «> слова **джерела**».'),
  ),
  'note-quotation-bold': entry(
    t('Bold in the quotation cannot be read', 'Нечитане виділення в цитаті'),
    t('In the quotation ** must stand exactly twice, or not at all.', 'У цитаті знак ** має стояти рівно двічі або жодного разу.'),
    t('Bold shows which of the quoted words the note is about.', 'Жирним показано, котрих із цитованих слів стосується примітка.'),
    t('Mark one run of words: > words **annotated words** words.', 'Виділіть один ряд слів: > слова **слова примітки** слова.'),
  ),
  'note-empty': entry(
    t('A note without words', 'Примітка без тексту'),
    t('The note “{id}” says nothing.', 'Примітка «{id}» нічого не каже.'),
    t('An empty note is a promise that is not kept.', 'Порожня примітка – невиконана обіцянка.'),
    t('Write its text beneath the heading, or delete the note.', 'Напишіть під заголовком текст або видаліть примітку.'),
  ),
  'note-untranslated': entry(
    t('A note without its other language', 'Примітка лише однією мовою'),
    t('The note “{id}” is missing in {file}.', 'Примітки «{id}» немає у файлі {file}.'),
    t('Everything on the site can be read in both languages.', 'Усе на сайті можна прочитати обома мовами.'),
    t('Add “## Title {#{id}}” and the text there.', 'Додайте туди «## Назва {#{id}}» і текст.'),
  ),
  'note-orphan': entry(
    t('A translated note without its original', 'Переклад неіснуючої примітки'),
    t('The note “{id}” has no counterpart in {file}.', 'Примітка «{id}» не має відповідника у файлі {file}.'),
    t('It quotes nothing by itself and would never be shown.', 'Сама вона нічого не цитує й ніде не з’явилася б.'),
    t('Correct the id, or add the note there.', 'Виправте ідентифікатор або додайте примітку там.'),
  ),
} satisfies Record<string, CatalogueEntry>;

const translations = {
  'block-missing': entry(
    t('A block is not translated', 'Абзац не перекладено'),
    t('The block {block} of the transcription has no counterpart: «{words}…»', 'Абзац {block} транскрипції не має відповідника: «{words}…»'),
    t('Reader and source would fall out of step.', 'Переклад і джерело розійшлися б.'),
    t('Add “## {block}” and the translation; or “## {block} {.gap}” and the reason why there is none.', 'Додайте «## {block}» і переклад або «## {block} {.gap}» і причину, чому його немає.'),
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
    t('The block {block} stands before {other}, which comes earlier in the transcription.', 'Абзац {block} стоїть перед {other}, який у транскрипції йде раніше.'),
    t('The order of a translation is the order of its source.', 'Порядок перекладу – це порядок джерела.'),
    t('Move it.', 'Переставте його.'),
  ),
  'block-empty': entry(
    t('A block without words', 'Абзац без слів'),
    t('Nothing stands beneath “## {block}”.', 'Під «## {block}» нічого немає.'),
    t('An empty block looks like an empty source.', 'Порожній абзац виглядає як порожнє джерело.'),
    t('Write the translation; or add {.gap} to the heading and the reason beneath it.', 'Напишіть переклад або додайте до заголовка {.gap}, а під ним – причину.'),
  ),
} satisfies Record<string, CatalogueEntry>;

const numbers = {
  'value-unread': entry(
    t('The value is not in the quotation', 'Значення немає в цитаті'),
    t('The value {value} is not what «{quote}» says; read there: {read}.', 'Значення {value} – не те, що каже «{quote}»; прочитано: {read}.'),
    t('Each number on a chart must be the number of the source.', 'Кожне число на діаграмі має бути числом джерела.'),
    t('Correct the value, or quote the words that hold it and no other number.', 'Виправте значення або процитуйте слова, у яких є саме воно й жодного іншого числа.'),
  ),
  'numeral-unaccounted': entry(
    t('A number of the source that nobody accounts for', 'Число джерела, за яке ніхто не відповідає'),
    t('«{words}» is a number or number word that is neither a claim nor set aside.', '«{words}» – число або числівник, якого немає ні серед тверджень, ні серед відкладеного.'),
    t('The site promises that no number of a source is passed over.', 'Сайт обіцяє, що жодного числа джерела не пропущено.'),
    t('Add it to data/claims.json, or to data/set-aside.json with the reason.', 'Додайте його до data/claims.json або, з причиною, до data/set-aside.json.'),
  ),
  'emendation-unread': entry(
    t('The corrected value is not in the emendation', 'Виправленого значення немає в поправці'),
    t('The corrected value {value} is not what the reading «{quote}» says; read there: {read}.', 'Виправлене значення {value} – не те, що каже прочитання «{quote}»; прочитано: {read}.'),
    t('The corrected reading of a chart must be the corrected reading of the text.', 'Виправлене прочитання діаграми має бути виправленим прочитанням тексту.'),
    t('Correct the value, or the reading of the note “{note}”.', 'Виправте значення або прочитання в примітці «{note}».'),
  ),
  'emendation-elsewhere': entry(
    t('The emendation is about other words', 'Поправка стосується інших слів'),
    t('The note “{note}” does not emend the words of this claim.', 'Примітка «{note}» не виправляє слів цього твердження.'),
    t('The reading switch would change the chart and not the text.', 'Перемикач прочитання змінював би діаграму, а не текст.'),
    t('Name the emendation whose words lie inside the quotation.', 'Назвіть поправку, слова якої лежать у цитаті.'),
  ),
  'bare-number': entry(
    t('A bare number in our own prose', 'Голе число в нашому тексті'),
    t('The number {number} cites no claim.', 'Число {number} не посилається на твердження.'),
    t('A number typed by hand goes wrong unseen when the data change.', 'Число, набране руками, непомітно стає хибним, коли змінюються дані.'),
    t('Cite it: {claim-id} or {check:id}; a number that is no claim is written {={number}}.', 'Процитуйте: {claim-id} або {check:id}; число, що не є твердженням, пишіть як {={number}}.'),
  ),
  'cite-broken': entry(
    t('Braces that cite nothing', 'Дужки, що ні на що не посилаються'),
    t('“{text}” is not a citation.', '«{text}» – не посилання.'),
    t('In prose, braces cite numbers of the dataset.', 'У тексті фігурні дужки посилаються на числа з даних.'),
    t('Write {claim-id}, {check:id} or {=literal}, and close the brace.', 'Пишіть {claim-id}, {check:id} або {=число} і закривайте дужку.'),
  ),
  'cite-unknown': entry(
    t('A citation of an unknown number', 'Посилання на невідоме число'),
    t('There is no {kind} “{id}”.', 'Немає запису «{id}» серед: {kind}.'),
    t('The sentence would have a hole in it.', 'У реченні була б дірка.'),
    t('Correct the id.', 'Виправте ідентифікатор.'),
  ),
  'formula-broken': entry(
    t('A formula that cannot be read', 'Нечитана формула'),
    t('The formula cannot be read here: {reason}.', 'Тут формулу прочитати не вдається: {reason}.'),
    t('The ledger computes each check anew at every build.', 'Книга перевірок обчислює кожну перевірку заново за кожного складання.'),
    t('Write claims in braces and + - * / ( ) between them: "{cells-now} / {cells-1924}".', 'Твердження пишіть у дужках, між ними + - * / ( ): "{cells-now} / {cells-1924}".'),
  ),
  'formula-circle': entry(
    t('Checks that need each other', 'Перевірки, що залежать одна від одної'),
    t('The check “{id}” needs its own result.', 'Перевірка «{id}» потребує власного результату.'),
    t('It could never be computed.', 'Її ніколи не вдалося б обчислити.'),
    t('Take one of the {check:…} out of the circle: {circle}.', 'Приберіть одне з {check:…} у колі: {circle}.'),
  ),
  'formula-result': entry(
    t('A formula without a result', 'Формула без результату'),
    t('The formula cannot be computed: an input is a range, or it divides by zero.', 'Формулу не можна обчислити: серед вхідних є проміжок або ділення на нуль.'),
    t('A check that claims a verdict needs a number.', 'Перевірці, що виносить вирок, потрібне число.'),
    t('Use single numbers, or say in "unknown" what the sources do not give.', 'Беріть поодинокі числа або напишіть в "unknown", чого джерела не дають.'),
  ),
  'verdict-differs': entry(
    t('The verdict is not what the arithmetic shows', 'Вирок розходиться з обчисленням'),
    t('The verdict says “{stated}”, the arithmetic shows “{computed}” ({result} against {against}).', 'Вирок – «{stated}», обчислення показує «{computed}» ({result} проти {against}).'),
    t('A verdict that the numbers do not bear is an opinion.', 'Вирок, не підкріплений числами, – це лише думка.'),
    t('Correct the verdict, the relation or the tolerance.', 'Виправте вирок, відношення або допуск.'),
  ),
} satisfies Record<string, CatalogueEntry>;

const links = {
  'link-unsafe': entry(
    t('A link that is not safe', 'Небезпечне посилання'),
    t('The link “{target}” is not followed.', 'За посиланням «{target}» ходити не можна.'),
    t('Links may lead to https addresses and to places of this site, and to nothing that runs.', 'Посилання можуть вести на адреси https і на місця цього сайту, але не на те, що виконується.'),
    t('Write https://…, #id, or an address of the site such as /documents/.', 'Пишіть https://…, #id або адресу сайту, як-от /documents/.'),
  ),
  'link-dead': entry(
    t('A link to no page', 'Посилання на неіснуючу сторінку'),
    t('There is no page “{target}”.', 'Сторінки «{target}» немає.'),
    t('A reader who follows it finds nothing.', 'Читач, що піде за ним, нічого не знайде.'),
    t('Correct the address.', 'Виправте адресу.'),
  ),
  'anchor-dead': entry(
    t('A link to no place', 'Посилання на неіснуюче місце'),
    t('There is no “#{id}” in “{document}”.', 'Місця «#{id}» у документі «{document}» немає.'),
    t('The link would open the page and point at nothing.', 'Посилання відкрило б сторінку й ні на що не вказало б.'),
    t('Write the id of a block, note, claim or recommendation.', 'Напишіть ідентифікатор абзацу, примітки, твердження чи настанови.'),
  ),
} satisfies Record<string, CatalogueEntry>;

export const catalogue = { ...files, ...formats, ...ids, ...quotes, ...notes, ...translations, ...numbers, ...links } satisfies Record<string, CatalogueEntry>;

/** A stable code of a problem. */
export type ProblemCode = keyof typeof catalogue;

/**
 * Fills `{name}` in a sentence of the catalogue. A parameter that is itself words comes in both languages, as `name:en`
 * and `name:uk`; braces that name no parameter stay as they are.
 */
export function fill(sentence: string, params: Readonly<Record<string, string>>, lang: Lang): string {
  return sentence.replace(/\{([a-z]+)\}/g, (whole, name: string) => params[`${name}:${lang}`] ?? params[name] ?? whole);
}
