/** Problems with notes and with lists of old words. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const notes = {
  'text-before-heading': entry(
    t('Words before the first heading', 'Слова перед першим заголовком'),
    t('These words stand before the first “## ” heading.', 'Ці слова стоять перед першим заголовком «## ».'),
    t(
      'They belong to no note and no block, and would be lost.',
      'Вони не належать ні примітці, ні абзацові й загубилися б.',
    ),
    t('Put a heading before them, or delete them.', 'Поставте перед ними заголовок або видаліть їх.'),
  ),
  'heading-attributes': entry(
    t('Braces that cannot be read', 'Фігурні дужки, яких не прочитати'),
    t('This part of the heading cannot be read: {text}', 'Цю частину заголовка не вдається прочитати: {text}'),
    t('Id, kind and reading of the note stand there.', 'Там стоять ідентифікатор, вид і читання примітки.'),
    t(
      'Write {#id .kind}, and for a correction {#id .emendation reading="…" certainty="high"}.',
      'Пишіть {#id .kind}, а для виправлення {#id .emendation reading="…" certainty="high"}.',
    ),
  ),
  'heading-cite': entry(
    t('A number cited in a heading', 'Число, процитоване в заголовку'),
    t('{text} stands among the words of a heading.', '{text} стоїть серед слів заголовка.'),
    t(
      'Headings are printed as they stand; braces there hold the id alone.',
      'Заголовки друкуються як є; у фігурних дужках там стоїть лише ідентифікатор.',
    ),
    t(
      'Write the heading without the number, and cite it in the text below.',
      'Напишіть заголовок без числа, а процитуйте його в тексті нижче.',
    ),
  ),
  'note-id-missing': entry(
    t('A note without an id', 'Примітка без ідентифікатора'),
    t('The heading “{title}” has no {#id}.', 'Заголовок «{title}» не має {#id}.'),
    t(
      'The id is the note’s address, and joins it to its translation.',
      'Ідентифікатор – це адреса примітки; він поєднує її з перекладом.',
    ),
    t('Add {#some-id .kind} at the end of the heading.', 'Додайте в кінці заголовка {#some-id .kind}.'),
  ),
  'note-title-missing': entry(
    t('A note without a title', 'Примітка без назви'),
    t('The note “{id}” has no title before its braces.', 'У примітки «{id}» перед дужками немає назви.'),
    t('Lists and search show a note by its title.', 'У переліках і пошуку примітку показано за назвою.'),
    t('Write a few words between “##” and the braces.', 'Напишіть кілька слів між «##» і дужками.'),
  ),
  'note-kind': entry(
    t('A note without a known kind', 'Примітка без відомого виду'),
    t('“{kind}” is not a kind of note.', '«{kind}» – не вид примітки.'),
    t('The kind decides where and how the note is shown.', 'Від виду залежить, де і як показано примітку.'),
    t('Write one of: {known}.', 'Напишіть один із: {known}.'),
  ),
  'note-kind-differs': entry(
    t('A note and an entry that call one thing two', 'Примітка й стаття називають одне різним'),
    t(
      'The note “{id}” is of the kind “{kind}”; on the same words the glossary has “{term}”, of the kind “{other}”.',
      'Примітка «{id}» – виду «{kind}»; про ті самі слова в словнику є «{term}» виду «{other}».',
    ),
    t(
      'Readers find people, places and bodies by their kind; what is a person is no place.',
      'Людей, місця й установи читачі знаходять за видом; хто людина, той не місце.',
    ),
    t('Correct the kind of the note, or that of the entry.', 'Виправте вид примітки або вид статті.'),
  ),
  'note-attribute': entry(
    t('An attribute that does not belong here', 'Зайвий атрибут'),
    t('The attribute “{attribute}” does not belong to this note.', 'Атрибут «{attribute}» цій примітці не належить.'),
    t(
      'A note may name its sources; only a correction has a reading and a certainty (high, medium, low).',
      'Примітка може називати джерела (sources); читання й певність (high, medium, low) має лише виправлення.',
    ),
    t(
      'Delete it, or make the note a correction (.emendation).',
      'Видаліть його або зробіть примітку виправленням (.emendation).',
    ),
  ),
  'emendation-incomplete': entry(
    t('A correction without reading or certainty', 'Виправлення без читання чи певності'),
    t('The correction lacks {attribute}="…".', 'У виправленні бракує {attribute}="…".'),
    t(
      'A reader must be able to see what is read instead, and how surely.',
      'Читач має бачити, що саме читаємо замість цього і наскільки певно.',
    ),
    t(
      'Add reading="the corrected words" and certainty="high", "medium" or "low".',
      'Додайте reading="виправлені слова" і certainty="high", "medium" або "low".',
    ),
  ),
  'note-quotation-missing': entry(
    t('A note without a quotation', 'Примітка без цитати'),
    t('The note “{id}” quotes nothing.', 'Примітка «{id}» нічого не цитує.'),
    t(
      'A note is anchored by the words that it quotes; without them it is an orphan.',
      'Примітка тримається на цитованих словах; без них вона сирота.',
    ),
    t(
      'Put a line “> words of the **source**” beneath the heading.',
      'Поставте під заголовком рядок «> слова **джерела**».',
    ),
  ),
  'note-quotation-bold': entry(
    t('Bold in the quotation cannot be read', 'Виділення в цитаті, якого не прочитати'),
    t(
      'In the quotation ** must stand exactly twice, or not at all.',
      'У цитаті знак ** має стояти рівно двічі або жодного разу.',
    ),
    t(
      'Bold shows which of the quoted words the note is about.',
      'Жирним показано, котрих із цитованих слів стосується примітка.',
    ),
    t(
      'Mark one run of words: > words **annotated words** words.',
      'Виділіть один ряд слів: > слова **слова примітки** слова.',
    ),
  ),
  'note-empty': entry(
    t('A note without words', 'Примітка без тексту'),
    t('The note “{id}” says nothing.', 'Примітка «{id}» нічого не каже.'),
    t('An empty note is a promise that is not kept.', 'Порожня примітка – невиконана обіцянка.'),
    t(
      'Write its text beneath the heading, or delete the note.',
      'Напишіть під заголовком текст або видаліть примітку.',
    ),
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
  'word-line': entry(
    t('A line of old words that cannot be read', 'Рядок давніх слів, якого не прочитати'),
    t(
      'This line is not of the form: forms of the source → today’s form → what it means.',
      'Цей рядок побудовано інакше, ніж: форми джерела → сьогоднішня форма → що це значить.',
    ),
    t('Each of its parts has a place of its own on the page.', 'Кожна його частина має на сторінці своє місце.'),
    t(
      'Write: - «form», «form» → *today’s form* → what it means {#some-id}. In English the braces may also name ids ' +
        'of former notes: {#some-id was="old-id"}.',
      'Пишіть: - «форма», «форма» → *сьогоднішня форма* → що це значить {#some-id}. В англійському файлі дужки ' +
        'можуть називати й ідентифікатори колишніх приміток: {#some-id was="old-id"}.',
    ),
  ),
  'word-none': entry(
    t('A list of old words without a line', 'Перелік давніх слів без рядків'),
    t('There is no line in this file.', 'У цьому файлі немає жодного рядка.'),
    t('A page would be made of it on which nothing stands.', 'З нього вийшла б сторінка, на якій нічого немає.'),
    t('Add a line “- «form» → …”, or delete both files.', 'Додайте рядок «- «форма» → …» або видаліть обидва файли.'),
  ),
  'word-twice': entry(
    t('An old form in two lines', 'Давня форма у двох рядках'),
    t('«{word}» is explained already: {other}.', '«{word}» уже пояснено: {other}.'),
    t('A reader would find two explanations of one word.', 'Читач натрапив би на два пояснення одного слова.'),
    t('Keep the better line, or join the two.', 'Залиште кращий рядок або об’єднайте обидва.'),
  ),
  'word-untranslated': entry(
    t('A line of old words in one language only', 'Рядок давніх слів лише однією мовою'),
    t('The line “{id}” is missing in {file}.', 'Рядка «{id}» немає у файлі {file}.'),
    t('Everything on the site can be read in both languages.', 'Усе на сайті можна прочитати обома мовами.'),
    t(
      'Copy the line there and say in the other language what the form means.',
      'Скопіюйте рядок туди й поясніть форму іншою мовою.',
    ),
  ),
  'word-orphan': entry(
    t('A translated line without its original', 'Переклад неіснуючого рядка'),
    t('The line “{id}” has no counterpart in {file}.', 'Рядок «{id}» не має відповідника у файлі {file}.'),
    t('It would never be shown.', 'Його ніде не було б показано.'),
    t('Correct the id, or add the line there.', 'Виправте ідентифікатор або додайте рядок там.'),
  ),
  'word-differs': entry(
    t('Two languages that explain different forms', 'Дві мови пояснюють різні форми'),
    t('Here stands {here}, in {file} {there}.', 'Тут стоїть {here}, у файлі {file} – {there}.'),
    t(
      'The forms are the source’s, and today’s form is of its language: they are the same for every reader.',
      'Форми належать джерелу, а сьогоднішня форма – його мові: вони однакові для кожного читача.',
    ),
    t('Make both lines begin alike.', 'Нехай обидва рядки починаються однаково.'),
  ),
  'certainty-emended': entry(
    t('A corrected number that is not said to be doubtful', 'Виправлене число, не позначене як сумнівне'),
    t(
      '“{id}” is corrected by a note, and its certainty is “{certainty}”.',
      '«{id}» виправлено приміткою, а певність – «{certainty}».',
    ),
    t(
      'What is corrected cannot be right as transcribed; lists and charts show that by its certainty.',
      'Виправляють те, що таким, як у транскрипції, бути не може; переліки й графіки показують це за певністю.',
    ),
    t('Write “doubtful”, or leave the correction out.', 'Напишіть «doubtful» або приберіть виправлення.'),
  ),
  'quote-cut': entry(
    t('A quotation that cuts a word', 'Цитата, яка розрізає слово'),
    t('«{quote}» begins or ends within «{words}».', '«{quote}» починається або кінчається посеред «{words}».'),
    t(
      'A part of a word may say something else than the word, and readers see it marked in the middle.',
      'Частина слова може казати не те, що слово, а читачі бачать позначку посеред нього.',
    ),
    t('Quote whole words.', 'Цитуйте цілі слова.'),
  ),
  'emendation-sense': entry(
    t('A correction of more than the spelling', 'Виправлення, яке міняє не лише написання'),
    t(
      '“{id}” reads «{reading}» for «{words}», and says that it changes the spelling alone.',
      '«{id}» читає «{reading}» замість «{words}» й каже, що міняється тільки написання.',
    ),
    t(
      'Translations need not mark what is only spelt otherwise; a new word or number would pass unmarked.',
      'Переклади не мусять позначати того, що лише інакше написано; нове слово чи число лишилося б без позначки.',
    ),
    t(
      'Correct the reading, or leave out changes="spelling" and mark the words in the translations.',
      'Виправте читання або приберіть changes="spelling" і позначте ці слова в перекладах.',
    ),
  ),
  'cite-of-another': entry(
    t('A number that is not that of the quoted words', 'Число не з тих слів, що їх наведено'),
    t(
      'The note quotes «{words}», which state “{id}”, and cites {text} alone, another number of the same unit.',
      'Примітка наводить «{words}», де йдеться про «{id}», а посилається лише на {text} – інше число тієї ж одиниці.',
    ),
    t('Readers would be told the number of other words.', 'Читачам назвали б число з інших слів.'),
    t(
      'Cite the number of the quoted words; a note that compares the two cites both.',
      'Пошліться на число наведених слів; примітка, що порівнює два числа, посилається на обидва.',
    ),
  ),
  'reading-slip': entry(
    t('A correction with a slip of its own', 'Виправлення з власним огріхом'),
    t(
      '“{id}” reads «{reading}»; «{word}» stands nowhere else, and «{right}» is one letter from it.',
      '«{id}» читає «{reading}»; слова «{word}» більше ніде немає, а «{right}» різниться від нього однією літерою.',
    ),
    t(
      'The corrected text is printed with this word, as what the source meant to say.',
      'Виправлене читання друкують із цим словом – як те, що хотіло сказати джерело.',
    ),
    t(
      'Correct the reading; if it is right, let the note name the word as the reading has it.',
      'Виправте читання; якщо воно правильне, хай примітка назве слово так, як у читанні.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
