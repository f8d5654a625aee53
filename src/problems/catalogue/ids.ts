/** Problems with ids, and things that nobody uses. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const ids = {
  'record-twice': entry(
    t('The same thing twice in a record', 'Те саме в записі двічі'),
    t('“{id}” stands here twice.', '«{id}» стоїть тут двічі.'),
    t('Readers would be told of one correction as of two.', 'Читачам одне виправлення подано було б як два.'),
    t('Leave one of the two, with all that belongs to it.', 'Залиште одне з двох, з усім, що до нього належить.'),
  ),
  'record-version': entry(
    t('An edition that follows itself', 'Видання саме після себе'),
    t('{version} is the version before and after.', '{version} – версія і до, і після.'),
    t('Where the version is the same, nothing was corrected.', 'Де версія та сама, там нічого не виправлено.'),
    t(
      'Write the version of the edition before; `npm run diff` prints both.',
      'Напишіть версію попереднього видання; обидві друкує `npm run diff`.',
    ),
  ),
  'record-order': entry(
    t('Editions out of their order', 'Видання не за порядком'),
    t('The edition of {date} stands above that of {day}.', 'Видання від {date} стоїть над виданням від {day}.'),
    t(
      'Readers see the record in this order, the latest first.',
      'Читачі бачать записи в цьому порядку, найновіший перший.',
    ),
    t('Correct the date, or put the latest edition first.', 'Виправте дату або поставте найновіше видання першим.'),
  ),
  'id-duplicate': entry(
    t('The same id twice', 'Той самий ідентифікатор двічі'),
    t('The id “{id}” is already used in {other}.', 'Ідентифікатор «{id}» уже вжито: {other}.'),
    t(
      'An id is an address: a link could lead to either place.',
      'Ідентифікатор – це адреса: посилання могло б вести і туди, і сюди.',
    ),
    t(
      'Give one of the two another id; leave the published one as it is.',
      'Дайте одному з двох інший ідентифікатор; опублікований залиште.',
    ),
  ),
  'id-unknown': entry(
    t('An unknown id', 'Невідомий ідентифікатор'),
    t('There is no {kind} with the id “{id}”.', '{kind} з ідентифікатором «{id}» немає.'),
    t('What refers to it would lead nowhere.', 'Посилання на нього не вело б нікуди.'),
    t(
      'Correct the id, or add what it names to {where}.',
      'Виправте ідентифікатор або додайте те, що він називає: {where}.',
    ),
  ),
  'document-unknown': entry(
    t('An unknown document', 'Невідомий документ'),
    t('There is no document “{id}” in content/documents.', 'У content/documents немає документа «{id}».'),
    t('The quotation has no text in which it could be found.', 'Немає тексту, у якому можна було б знайти цитату.'),
    t(
      'Write the name of a folder in content/documents. There are: {known}.',
      'Напишіть назву теки з content/documents. Є такі: {known}.',
    ),
  ),
  'label-twice': entry(
    t('One name for two things', 'Одна назва на двох'),
    t(
      '“{text}” already names another row of this list: {other}.',
      '«{text}» уже називає інший рядок цього переліку: {other}.',
    ),
    t('Readers could not tell the two apart.', 'Читачі не відрізнили б одного від другого.'),
    t(
      'Say what tells them apart, or make one row of the two.',
      'Назвіть, чим вони різняться, або зробіть із двох один рядок.',
    ),
  ),
  'texts-exchanged': entry(
    t('Two texts that changed places', 'Два тексти, що помінялися місцями'),
    t(
      'What stands at “{id}” speaks in words of “{other}” ({file}), and the other way about.',
      'Те, що стоїть при «{id}», говорить словами, які стоять при «{other}» ({file}), і навпаки.',
    ),
    t(
      'Readers would be told of one thing what is so of another.',
      'Читачеві казали б про одне те, що слушне про інше.',
    ),
    t(
      'Exchange the two; where each is at its place, let it use a word of its own title, quotation or row.',
      'Поміняйте їх місцями; а якщо кожен на своєму, вживіть у ньому слово з його ж заголовка, цитати чи рядка.',
    ),
  ),
  'sides-exchanged': entry(
    t('Two texts that changed places in one language', 'Два тексти, що помінялися місцями в одній мові'),
    t(
      'What {here} says at “{id}”, {there} says at “{other}” ({file}), and the other way about.',
      'Те, що в {here} стоїть при «{id}», в {there} стоїть при «{other}» ({file}), і навпаки.',
    ),
    t(
      'Readers of one language would be told of one thing what is so of another.',
      'Читачеві однієї з мов казали б про одне те, що слушне про інше.',
    ),
    t(
      'Exchange the two in the language that has them wrong.',
      'Поміняйте їх місцями в тій мові, де вони стоять хибно.',
    ),
  ),
  'id-shape': entry(
    t('An id that cannot be an address', 'Ідентифікатор, який не може бути адресою'),
    t('“{id}” has characters that an id cannot have.', 'У «{id}» є знаки, яких не може бути в ідентифікаторі.'),
    t(
      'Ids become addresses, which people copy, print and read aloud.',
      'Ідентифікатори стають адресами, а їх копіюють, друкують і диктують.',
    ),
    t(
      'Use small Latin letters, digits and single hyphens, beginning with a letter.',
      'Уживайте малі латинські літери, цифри й поодинокі дефіси; перша має бути літера.',
    ),
  ),
  'id-reserved': entry(
    t('An id that the site uses itself', 'Ідентифікатор, зайнятий самим сайтом'),
    t(
      'The id “{id}” stands for something else on the page of a document.',
      'Ідентифікатор «{id}» на сторінці документа вже означає щось інше.',
    ),
    t(
      'A link to it would lead to the wrong place: p3 is a paragraph, n-… an entry of the margin.',
      'Посилання повело б не туди: p3 – це абзац, n-… – запис на полях.',
    ),
    t(
      'Choose another id, such as a name with the document in front: pc-{id}.',
      'Доберіть інший ідентифікатор, наприклад із назвою документа попереду: pc-{id}.',
    ),
  ),
  'term-unused': entry(
    t('A term that nobody uses', 'Слово, якого ніхто не вживає'),
    t('No row of data uses “{id}” from "{list}".', 'Жоден рядок даних не вживає «{id}» з "{list}".'),
    t(
      'A name without anything under it promises readers what is not there; often it is what a slip elsewhere ' +
        'left behind.',
      'Назва, під якою нічого немає, обіцяє читачам те, чого немає; часто це слід помилки в іншому місці.',
    ),
    t(
      'Use it, delete it, or say in "unused" why it stands here all the same.',
      'Вживіть його, видаліть або напишіть в "unused", чому воно однаково тут стоїть.',
    ),
  ),
  'term-used': entry(
    t('A term that is used and said not to be', 'Слово, яке вживають, хоч сказано, що ні'),
    t('Rows use “{id}” from "{list}", and it has "unused".', 'Рядки вживають «{id}» з "{list}", а в ньому є "unused".'),
    t('Readers would be given a reason for what is not so.', 'Читачам пояснювали б те, чого насправді немає.'),
    t('Delete "unused".', 'Видаліть "unused".'),
  ),
  'unit-forms': entry(
    t('A word that not every number can take', 'Слово, яке пасує не до кожного числа'),
    t(
      '"{field}" of the unit “{id}” has the forms {here}; numbers of this language take {expected}.',
      '"{field}" одиниці «{id}» має форми {here}; числа цієї мови потребують {expected}.',
    ),
    t('A number would be printed with the wrong word after it.', 'Після числа надрукувалося б не те слово.'),
    t(
      'Write a form for each: in English “one” and “other”; in Ukrainian “one”, “few”, “many” and “other”, the ' +
        'last for fractions.',
      'Напишіть форму для кожного: в англійській one і other; в українській one, few, many і other, ' +
        'остання – для дробів.',
    ),
  ),
  'unit-form-ending': entry(
    t('A form of a word in the place of another', 'Форма слова на місці іншої'),
    t(
      '“{text}” stands as the form “{category}” of the unit “{id}”, and cannot be it.',
      '«{text}» стоїть як форма «{category}» одиниці «{id}», а нею бути не може.',
    ),
    t(
      'The word is printed behind every number of this unit that the site shows.',
      'Це слово друкується після кожного числа цієї одиниці, яке показує сайт.',
    ),
    t(
      'Look whether two forms have changed places: in Ukrainian “one” stands behind 1, “few” behind 2, “many” behind ' +
        '5, “other” behind 1.5; in English “one” behind 1, “other” behind 2.',
      'Погляньте, чи дві форми не помінялися місцями: one – 1 осередок, few – 2 осередки, many – 5 осередків, ' +
        'other – 1,5 осередку; в англійській one – 1 cell, other – 2 cells.',
    ),
  ),
  'modality-differs': entry(
    t('A modal word of another modality', 'Модальне слово іншої модальності'),
    t(
      'The modal word is «{quote}», which stands in the definition of “{other}”; the modality is “{modality}”.',
      'Модальне слово – «{quote}», його наведено в означенні «{other}», а модальність тут «{modality}».',
    ),
    t(
      'The chart of recommendations would put one word of the sources now into one group, now into another.',
      'Графік рекомендацій відносив би одне слово джерел то до однієї групи, то до іншої.',
    ),
    t(
      'Correct the modality; where the word does mean it, quote it in the definition of that modality, too, in ' +
        'data/vocabulary.json.',
      'Виправте модальність; якщо ж слово означає саме її, наведіть його і в її означенні в data/vocabulary.json.',
    ),
  ),
  'modal-word-unnamed': entry(
    t('A modal word that is not named', 'Модальне слово, якого не названо'),
    t(
      '«{quote}» stands in the quotation, and "modalWord" is null.',
      '«{quote}» стоїть у цитаті, а "modalWord" дорівнює null.',
    ),
    t(
      'Readers would be told that the source has no word saying that it must be done.',
      'Читачам казали б, що в джерелі немає слова про те, що це треба зробити.',
    ),
    t(
      'Copy it into "modalWord", or into "marker", where it only states something; quote fewer words where it ' +
        'belongs to another action.',
      'Скопіюйте його в "modalWord" або, якщо воно лише щось стверджує, у "marker"; якщо воно належить до іншої ' +
        'дії, цитуйте менше слів.',
    ),
  ),
  'quantity-unnamed': entry(
    t('A number asked for and not named', 'Приписане число, якого не названо'),
    t(
      'The words of “{id}” have the number «{quote}»; its “quantity” does not name it.',
      'У словах «{id}» є число «{quote}»; поле «quantity» його не називає.',
    ),
    t(
      'The table of recommendations would say that no number is asked for, or give another one.',
      'Таблиця рекомендацій казала б, що жодного числа не приписано, або наводила б інше.',
    ),
    t('Name the claim of that number.', 'Назвіть твердження з цим числом.'),
  ),
  'claim-unused': entry(
    t('A claim that nobody uses', 'Твердження, якого ніхто не вживає'),
    t(
      'No chart, check, recommendation, translation, note or page cites “{id}”, and no remark says why.',
      'На «{id}» не посилаються ні графік, ні перевірка, ні рекомендація, ні переклад, ні примітка, ні сторінка, і ' +
        'зауваги, чому так, немає.',
    ),
    t(
      'Every number of the sources is charted, cited, or listed with a reason.',
      'Кожне число джерел показано, процитовано або подано з поясненням.',
    ),
    t(
      'Cite it as {{id}}, or say in "remark" why it stands alone.',
      'Процитуйте його як {{id}} або напишіть у "remark", чому воно стоїть саме по собі.',
    ),
  ),
  'modal-word-unknown': entry(
    t('A modal word that is none', 'Модальне слово, яке ним не є'),
    t(
      '«{quote}» is a word of no modality, and «{word}» stands beside it.',
      '«{quote}» не належить до жодної модальності, а поруч стоїть «{word}».',
    ),
    t('Readers are shown the word with which a source asks.', 'Читачам показують слово, яким джерело чогось вимагає.'),
    t(
      'Write that word; one that asks and is not known is added to a definition under "modalities" in «…».',
      'Впишіть це слово; якщо вимагає інше, додайте його в «…» до визначення в "modalities".',
    ),
  ),
  'ceiling-stated': entry(
    t('A ceiling that is said to be stated', 'Стеля, про яку сказано, що вона – число'),
    t('"bound" is “{bound}”, and "certainty" says “stated”.', '"bound" – «{bound}», а "certainty" каже «stated».'),
    t(
      'The source says that it is no more, and not how much it is.',
      'Джерело каже, що більше не буває, а не скільки саме.',
    ),
    t('Write "ceiling", or what else is known of it.', 'Напишіть "ceiling" або що ще про це відомо.'),
  ),
  'gist-bound': entry(
    t('A gist that turns a bound round', 'Зміст, що перевертає межу'),
    t(
      '“{words}” stands here; the number asked for, “{id}”, is “{bound}”.',
      'Тут стоїть «{words}»; приписане число «{id}» – «{bound}».',
    ),
    t('Readers would be told the opposite.', 'Читачам сказали б протилежне.'),
    t('Say the bound of the passage.', 'Назвіть межу з уривка.'),
  ),
  'gist-forbids': entry(
    t('A gist that forbids what its passage asks', 'Зміст, який забороняє те, чого вимагає уривок'),
    t('The gist forbids; «{quote}» does not.', 'Зміст забороняє, а «{quote}» – ні.'),
    t('Readers would be told the opposite.', 'Читачам сказали б протилежне.'),
    t(
      'Say what the passage asks, or quote the words that forbid.',
      'Скажіть, чого вимагає уривок, або процитуйте слова, які забороняють.',
    ),
  ),
  'per-differs': entry(
    t('A number of something else', 'Число від чогось іншого'),
    t(
      '“per” of “{id}” names another whole or time than {other}.',
      '«per» у «{id}» називає інше ціле чи інший час, ніж {other}.',
    ),
    t(
      'A share of another whole, or so much in another time, is another number.',
      'Частка від іншого цілого чи стільки за інший час – це інше число.',
    ),
    t(
      'Correct “per”; a share of another whole has a measure of its own in "measures" of vocabulary.json.',
      'Виправте «per»; частка від іншого цілого має свій показник у "measures" у vocabulary.json.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
