/** Problems with links, and prose that would not be shown. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const links = {
  'link-unsafe': entry(
    t('A link that is not safe', 'Небезпечне посилання'),
    t('The site refuses the link “{target}”.', 'Сайт не приймає посилання «{target}».'),
    t(
      'Links may lead to https addresses and to places of this site, and to nothing that runs.',
      'Посилання можуть вести на адреси https і на місця цього сайту, але не на те, що виконується.',
    ),
    t(
      'Write https://…, #id, or an address of the site such as /documents/.',
      'Пишіть https://…, #id або адресу сайту, як-от /documents/.',
    ),
  ),
  'link-dead': entry(
    t('A link to no page', 'Посилання на неіснуючу сторінку'),
    t('There is no page “{target}”.', 'Сторінки «{target}» немає.'),
    t('A reader who follows it finds nothing.', 'Читач, що піде за ним, нічого не знайде.'),
    t('Correct the address.', 'Виправте адресу.'),
  ),
  'anchor-dead': entry(
    t('A link to no place', 'Посилання на неіснуюче місце'),
    t('There is no “#{id}” in “{document}”.', 'Місця «#{id}» у «{document}» немає.'),
    t('The link would open the page and point at nothing.', 'Посилання відкрило б сторінку й ні на що не вказало б.'),
    t(
      'Write an id of that page: of a block, note, claim, recommendation, check, work or mark. Pages of prose have ' +
        'none.',
      'Напишіть ідентифікатор з тієї сторінки: абзацу, примітки, твердження, рекомендації, перевірки, праці чи ' +
        'позначки. На сторінках нашого тексту їх немає.',
    ),
  ),
  'text-lost': entry(
    t('Words that would not be shown', 'Слова, яких не було б видно'),
    t(
      'From «{words}» on, words of this text would not appear on the page.',
      'Від «{words}» слова цього тексту не з’явилися б на сторінці.',
    ),
    t(
      'Markdown takes them for something else: the title of a link, or quotations nested too deeply.',
      'Markdown має їх за щось інше: за назву посилання чи за надто глибоко вкладені цитати.',
    ),
    t('Write plain paragraphs, lists and links without titles.', 'Пишіть прості абзаци, списки й посилання без назв.'),
  ),
  'prose-too-long': entry(
    t('A text too long for one page', 'Текст, задовгий для однієї сторінки'),
    t(
      'This text has {length} characters; the limit is {limit}.',
      'Довжина цього тексту в знаках – {length}; межа – {limit}.',
    ),
    t(
      'Nobody writes a note or page of that length: most likely a whole file was pasted in.',
      'Приміток чи сторінок такої довжини не пишуть: найімовірніше, сюди вставлено цілий файл.',
    ),
    t('Divide it.', 'Поділіть його.'),
  ),
  'number-of-claim': entry(
    t('The number of a claim, typed by hand', 'Число твердження, набране руками'),
    t('{text} is typed; the claim “{id}” says {value}.', '{text} набрано руками; твердження «{id}» каже {value}.'),
    t('It goes wrong unseen, and leads to no words.', 'Воно непомітно стане хибним і не веде до слів.'),
    t('Cite it; what another says stands in “…”.', 'Процитуйте його; що каже хтось інший, стоїть у «…».'),
  ),
  'sentence-frame': entry(
    t(
      'A sentence that begins or ends otherwise than its source',
      'Речення, що починається чи кінчається не так, як джерело',
    ),
    t(
      '“{text}” lacks what the source has («{sentence}»): {reason}.',
      '«{text}» не має того, що є в джерелі («{sentence}»): {reason}.',
    ),
    t(
      'Where a sentence begins or ends otherwise, a part of it has been lost, or it says something else.',
      'Якщо речення починається чи кінчається інакше, його частину втрачено або воно каже щось інше.',
    ),
    t('Begin and end it as the source does.', 'Почніть і закінчіть його так, як у джерелі.'),
  ),
  'brackets-differ': entry(
    t('Other brackets than those of the source', 'Не ті дужки, що в джерелі'),
    t(
      'In “## {block}” the source has as many pairs of round brackets: {there}; the translation: {here}.',
      'У «## {block}» круглих дужок у джерелі – {there}; у перекладі – {here}.',
    ),
    t(
      'Round brackets are those of the source, square ones hold what a translator adds: readers must see which.',
      'Круглі дужки належать джерелу, у квадратних – додане перекладачем: читач не має їх плутати.',
    ),
    t(
      'Keep the brackets of the source; put what you add into square ones. A free translation has {.free}.',
      'Збережіть дужки джерела; додане поставте у квадратні. Вільний переклад має {.free}.',
    ),
  ),
  'name-misspelt': entry(
    t('A name that is spelled otherwise', 'Ім’я чи назва, написані інакше'),
    t(
      '“{name}” differs by a letter or two from “{right}”, which has an entry in the glossary.',
      '«{name}» відрізняється літерою чи двома від «{right}», що має статтю у словнику.',
    ),
    t(
      'Readers would look for two people or places, and the search would find one of them.',
      'Читачі шукали б двох людей чи два місця, а пошук знаходив би одне.',
    ),
    t(
      'Write it as the glossary does. A spelling of others stands in “…” or *…*, or under “also” of the entry.',
      'Напишіть, як у словнику. Чуже написання стоїть у «…» чи *…* або в полі «also» статті.',
    ),
  ),
  'name-of-others': entry(
    t('A name in a spelling that is not ours', 'Назва чи ім’я не в нашому написанні'),
    t('“{name}” stands here; this edition writes “{right}”.', 'Тут стоїть «{name}»; у цьому виданні пишемо «{right}».'),
    t(
      'A place of Ukraine is called in English as in Ukrainian, and by one name everywhere.',
      'Українське місто й англійською зветься так, як українською, і всюди однаково.',
    ),
    t(
      'Write our spelling. That of others stands in “…” or *…*, or under “also” of an entry.',
      'Напишіть по-нашому. Чуже написання стоїть у «…» чи *…* або в полі «also» статті.',
    ),
  ),
  'names-differ': entry(
    t('Another name in the other language', 'Інше ім’я чи назва іншою мовою'),
    t('Here stands «{name}»; {file} has “{other}”.', 'Тут стоїть «{name}»; у {file} – «{other}».'),
    t('Readers would be told two different things.', 'Читачам розповіли б дві різні речі.'),
    t('Name the same person or place in both languages.', 'Назвіть обома мовами ту саму людину чи те саме місце.'),
  ),
  'words-differ': entry(
    t('A word that the other language has otherwise', 'Слово, яке друга мова каже інакше'),
    t(
      '“{words}” stands here, and in English “{other}” ({file}).',
      'Тут стоїть «{words}», а англійською «{other}» ({file}).',
    ),
    t(
      'Numbers, measures, persons, places and what things are called are the same in both languages, or one is wrong.',
      'Числа, міри, люди, місця й назви речей обома мовами ті самі, інакше одна з них помиляється.',
    ),
    t(
      'Correct the one that is wrong; where neither is, say it in the same way in both.',
      'Виправте ту мову, де помилка; якщо її немає, скажіть обома мовами однаково.',
    ),
  ),
  'silence-differs': entry(
    t('A silence that only one language tells', 'Мовчання, про яке каже лише одна мова'),
    t('«{words}» stands here, and in {file}: “{other}”.', 'Тут стоїть «{words}», а у {file}: «{other}».'),
    t(
      'What the sources do not say is half of what this edition tells: a “not” that is lost turns it round.',
      'Чого джерела не кажуть – половина того, про що тут ідеться: загублене «не» обертає це на протилежне.',
    ),
    t(
      'Say in both languages that it is not said, or that it is.',
      'Скажіть обома мовами, що цього не сказано або що сказано.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
