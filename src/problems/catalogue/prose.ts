/** Problems with what the editors write themselves: notes, pages, texts of the data. */
import { entry, singly, t, type CatalogueEntry } from './entry.ts';

export const prose = {
  'text-unfinished': entry(
    t('A text that is not finished', 'Недописаний текст'),
    t('“{text}” stands where a text should.', '«{text}» стоїть там, де має бути текст.'),
    t('Readers would see a draft.', 'Читачі побачили б чернетку.'),
    t(
      'Write the text; in a translation add {.gap} to the heading and say why there is none.',
      'Напишіть текст; у перекладі додайте до заголовка {.gap} і скажіть, чому його немає.',
    ),
  ),
  'markup-left': entry(
    t('Markup that would be printed as it stands', 'Розмітка, що надрукувалася б як є'),
    t('“{text}” would be printed as it stands.', '«{text}» надрукувалося б як є.'),
    t(
      'Readers would see signs that were meant for the program: emphasis that touches a letter or does not close, a ' +
        'link by reference, a tag or a comment of HTML.',
      'Читачі побачили б знаки, призначені програмі: виділення, що впритул до літери або не закрите, посилання через ' +
        'позначку, тег чи коментар HTML.',
    ),
    t(
      'Take it away or complete it: *words*, **words**, [words](/about/), and none of them in a label or a title. A ' +
        'sign that is meant as a sign has a backslash before it in notes and pages: \\*.',
      'Приберіть або допишіть: *слова*, **слова**, [слова](/about/); у підписах і назвах не пишіть нічого з цього. ' +
        'Перед знаком, який у примітці чи на сторінці має лишитися знаком, ставте зворотну риску: \\*.',
    ),
  ),
  'image-left': entry(
    t('A picture in a text', 'Зображення в тексті'),
    t('“{text}” would be a picture, and texts here have none.', '«{text}» – зображення, а в текстах тут їх немає.'),
    t(
      'A picture would need its rights, its words for those who cannot see it, and a place in print.',
      'Зображенню потрібні права, слова для тих, хто його не бачить, і місце в друці.',
    ),
    t(
      'Link to where it stands: [words](https://…). In a story, show a chart: {chart="growth/density"} on a line of ' +
        'its own.',
      'Поставте посилання туди, де воно є: [слова](https://…). В оповіді покажіть графік: {chart="growth/density"} ' +
        'окремим рядком.',
    ),
  ),
  'heading-level': entry(
    t('A heading out of step', 'Заголовок не свого рівня'),
    t('“{text}” is no heading that can stand here.', 'Заголовок «{text}» тут стояти не може.'),
    t(
      'Headings are the outline by which readers, screen readers too, find their way; the title is the first.',
      'За заголовками читачі, зокрема з екранними читалками, знаходять дорогу; перший із них – назва.',
    ),
    t(
      'On a page begin with “## ”, beneath it “### ”; a note, a line of old words and a step of a story have none.',
      'На сторінці починайте з «## », під ним – «### »; у примітці, рядку давніх слів і кроці оповіді ' +
        'заголовків немає.',
    ),
  ),
  'quotation-open': entry(
    t('A quotation mark or bracket without its partner', 'Лапка чи дужка без пари'),
    t('The mark {text} has no partner in this paragraph.', 'Знак {text} не має пари в цьому абзаці.'),
    t(
      'Neither readers nor the program would see where a quotation, or an aside, begins and ends.',
      'Де цитата чи вставка починається і де закінчується, не побачать ні читачі, ні програма.',
    ),
    t(
      'Open and close it in one paragraph: (…), […]; “…” in English, «…» in Ukrainian and around words of a source.',
      'Відкрийте й закрийте її в одному абзаці: (…), […]; «…» українською й довкола слів джерела, “…” англійською.',
    ),
  ),
  'quotation-unfounded': entry(
    t('Words in quotation marks that nobody said', 'Слова в лапках, яких ніхто не казав'),
    t(
      '«{words}» stands in no document, as transcribed, corrected or translated; nor is it the title of a work.',
      '«{words}» немає в жодному документі: ні в транскрипції, ні у виправленому тексті, ні в перекладі; не є це й ' +
        'назвою праці.',
    ),
    t('Readers take words in quotation marks for words of the source.', 'Слова в лапках читач вважає словами джерела.'),
    t(
      'Quote the words as they stand, with “…” for what is left out. What another work says is a ' +
        'link to it, [«…»](/sources/#id). What words mean stands in ‘…’, words of our own and titles in *…*.',
      'Наведіть слова так, як вони стоять; пропущене позначає «…». Слова іншої праці зробіть ' +
        'посиланням на неї, [«…»](/sources/#id). Значення слів беріть у ‘…’, власні слова й назви – в *…*.',
    ),
  ),
  'blockquote-unfounded': entry(
    t('A block quotation that stands nowhere', 'Окрема цитата, якої ніде немає'),
    t(
      '“{words}” stands in no document, as transcribed, corrected or translated.',
      '«{words}» немає в жодному документі: ні в транскрипції, ні у виправленому тексті, ні в перекладі.',
    ),
    t('Lines behind “>” are printed as words of the source.', 'Рядки після «>» друкуються як слова джерела.'),
    t(
      'Quote the words as they stand, with “…” for what is left out. What another work says ends ' +
        'with a link to it, [name](/sources/#id). Words of our own have no “>”.',
      'Наведіть слова так, як вони стоять; пропущене позначає «…». Цитату з іншої праці ' +
        'закінчіть посиланням на неї, [назва](/sources/#id). Перед власними словами не ставте «>».',
    ),
  ),
  'text-typing': entry(
    t('A slip of the keys', 'Огріх набору'),
    t('“{text}” is no way to write here.', '«{text}» – тут так не пишуть.'),
    t(
      'Readers take a slip of ours for one of the source, and trust neither.',
      'Читач сприйме наш огріх за огріх джерела й перестане вірити обом.',
    ),
    t(
      'Write what is meant. Words of others stand in “…”, words spoken of in *…*.',
      'Напишіть те, що мали на думці. Чужі слова стоять у «…», слова, про які мова, – у *…*.',
    ),
  ),
  'denial-differs': entry(
    t('A “not” on one side only', 'Заперечення лише з одного боку'),
    t(
      '{here} has a “not” that {there} lacks: «{words}» – «{sentence}»',
      '{here} має заперечення, якого {there} немає: «{words}» – «{sentence}»',
    ),
    t('Readers would be told the opposite of the source.', 'Читачам сказали б протилежне до джерела.'),
    t(
      'Translate the “not”, or take it away. Where other words deny as much, write {.free} behind the heading of the ' +
        'block.',
      'Перекладіть заперечення або приберіть його. Якщо те саме заперечують інші слова, додайте до заголовка абзацу ' +
        '{.free}.',
    ),
  ),
  'opposite-said': entry(
    t('The opposite of the source', 'Протилежне до джерела'),
    t(
      'The translation says “{words}”, where the source says «{source}».',
      'Переклад каже «{words}», а джерело – «{source}».',
    ),
    t('Readers would be told the opposite of the source.', 'Читачам сказали б протилежне до джерела.'),
    t(
      'Write what the source says. If the translation is right and only so free, add {.free} to the heading.',
      'Напишіть те, що каже джерело. Якщо переклад слушний, лише вільний, додайте до заголовка {.free}.',
    ),
  ),
  'kind-lost': entry(
    t('Whom, what or what duty the source speaks of is lost', 'Втрачено, про кого, про що чи про який обов’язок мова'),
    t(
      'The source says «{words}», and nothing in “{sentence}” does.',
      'Джерело каже «{words}», а в «{sentence}» нічого такого немає.',
    ),
    t(
      'Readers would be told of other people, other things or a lesser duty than the source tells of.',
      'Читачам сказали б про інших людей, інші речі чи менший обов’язок, ніж каже джерело.',
    ),
    t(
      'Say it in the translation, too. If it is only said in other words, add {.free} to the heading.',
      'Скажіть це й у перекладі. Якщо це сказано лише іншими словами, додайте до заголовка {.free}.',
    ),
  ),
  'name-differs': entry(
    t('A name on one side only', 'Ім’я або назва лише з одного боку'),
    t('{here} names «{name}», and {there} does not.', '{here} має «{name}», а {there} цього імені чи назви немає.'),
    t(
      'Readers would be told of another person or place than the source tells of.',
      'Читачам розповіли б про іншу людину чи місце, ніж розповідає джерело.',
    ),
    t(
      'Write the name that the source has. A spelling of it that is not known here belongs under “also” in its entry ' +
        'of the glossary; if the translation is only so free, add {.free} to the heading.',
      'Напишіть ім’я чи назву з джерела. Якщо такого написання тут не знають, додайте його до «also» у статті ' +
        'словника; якщо переклад лише вільний, додайте до заголовка {.free}.',
    ),
  ),
  'text-twice': entry(
    t('A passage that stands twice', 'Уривок, що стоїть двічі'),
    t('“{words}” stands in line {line} already.', '«{words}» уже стоїть у рядку {line}.'),
    t(
      'Whoever meets it again looks for a difference that is not there, or for the words that it took the place of.',
      'Хто натрапить на нього вдруге, шукатиме різниці, якої немає, або слів, чиє місце він зайняв.',
    ),
    t(
      'Take one of the two away, or write what was to stand there.',
      'Приберіть один або напишіть те, що мало там бути.',
    ),
  ),
  'sides-differ': entry(
    t('Two languages that refer to different things', 'Дві мови посилаються на різне'),
    t(
      'Only the English side has: {english}. Only the Ukrainian side has: {ukrainian}.',
      'Лише англійський бік має: {english}. Лише український має: {ukrainian}.',
    ),
    t(
      'Both languages say the same, so they cite the same numbers and lead to the same places.',
      'Обома мовами сказано те саме, тож числа й посилання в них ті самі.',
    ),
    t(
      'Add it on the side that lacks it, or take it away on the other.',
      'Додайте там, де бракує, або приберіть там, де зайве.',
    ),
  ),
  'list-number': singly(
    entry(
      t('A list that counts wrongly', 'Список, пронумерований хибно'),
      t('“{number}” stands where {result} comes in the list.', '«{number}» стоїть там, де в списку має бути {result}.'),
      t(
        'An item has been lost or put in twice; the page would count anew, and the other language would not fit.',
        'Пункт загубився або повторився; сторінка порахувала б наново, і дві мови розійшлися б.',
      ),
      t(
        'Restore the item that is missing, or number the list anew.',
        'Поверніть загублений пункт або пронумеруйте список наново.',
      ),
    ),
  ),
  'paragraph-alone': entry(
    t('A paragraph in one language only', 'Абзац лише однією мовою'),
    t(
      'Paragraphs of the {here} text: {count}; of the {there} one: {other} ({file}).',
      'Абзаців тут ({here} текст): {count}; там ({there}): {other} ({file}).',
    ),
    t(
      'Both languages say the same, paragraph by paragraph: one of them has lost what the other says.',
      'Обома мовами сказано те саме, абзац за абзацом: одна загубила те, що каже друга.',
    ),
    t(
      'Write the paragraph here, take it away there, or put the empty line at the same place in both.',
      'Допишіть абзац тут, приберіть його там або поставте порожній рядок в обох на тому самому місці.',
    ),
  ),
  'sentence-alone': entry(
    t('A sentence in one language only', 'Речення лише однією мовою'),
    t(
      'Nothing in this {here} paragraph is long enough to say what the {there} one says ({file}): {words}',
      'У цьому абзаці ({here} текст) немає слів, які сказали б те, що є там ({there}, {file}): {words}',
    ),
    t(
      'Both languages say the same. They may join and part sentences, but what was said has to be said in both.',
      'Обома мовами сказано те саме. Речення можна сполучати й ділити, та сказане має бути в обох.',
    ),
    t('Say it here, or take it away there.', 'Скажіть це й тут або приберіть там.'),
  ),
  'sentences-exchanged': entry(
    t('Two neighbouring sentences exchanged', 'Два сусідні речення, що помінялися місцями'),
    t(
      'By its length and its names “{words}” does not go with “{other}” ({file}), but with the sentence beside it.',
      'За довжиною й назвами «{words}» пасує не до «{other}» ({file}), а до речення поряд.',
    ),
    t(
      'Sentences are read in pairs, side by side: each would stand beside the other one’s.',
      'Речення читають парами, поруч: кожне стояло б біля чужого.',
    ),
    t('Put the sentences in the order of the other side.', 'Поставте речення в тому порядку, що й на другому боці.'),
  ),
  'fraction-differs': entry(
    t('A part that the other language calls another', 'Частка, яку друга мова називає інакше'),
    t(
      '“{words}” stands here, and in English “{other}” ({file}).',
      'Тут стоїть «{words}», а англійською «{other}» ({file}).',
    ),
    t('Both languages say the same of the numbers.', 'Про числа обома мовами сказано те саме.'),
    t('Correct the one that is wrong.', 'Виправте ту мову, де помилка.'),
  ),
  'growth-differs': entry(
    t('A growth that the numbers deny', 'Приріст, який заперечують числа'),
    t(
      '“{words}”, it says; of the numbers cited with it one is more than another by {result} of that.',
      'Сказано «{words}»; з процитованих разом чисел одне більше за інше на {result} від нього.',
    ),
    t(
      'A word for a part is a number, too, and nobody would see that it is wrong.',
      'Слово для частки – теж число, і ніхто не побачив би, що воно хибне.',
    ),
    t(
      'Say the part that comes of the numbers, or cite the numbers that are meant.',
      'Назвіть частку, яка виходить із чисел, або процитуйте ті числа, про які мова.',
    ),
  ),
  'count-typed': singly(
    entry(
      t('A count of the edition, typed by hand', 'Кількість у виданні, написана руками'),
      t('“{text}” counts what this edition holds.', '«{text}» рахує те, що є в цьому виданні.'),
      t(
        'With the next document the sentence goes wrong unseen.',
        'З наступним документом речення непомітно стане хибним.',
      ),
      t(
        'Let the site count: {count:documents} prints “three documents”, {count:documents@figures} “3 documents”; or ' +
          'do without the number. Where it counts something else, or only a part, mark it: {={text}}.',
        'Нехай рахує сайт: {count:documents} друкує «три документи», {count:documents@figures} – «3 документи»; або ' +
          'обійдіться без числа. Якщо воно рахує щось інше чи лише частину, позначте його: {={text}}.',
      ),
    ),
  ),
  'count-in-label': entry(
    t('A count of the edition in a label', 'Кількість у виданні, написана в підписі'),
    t(
      '“{text}” in “{field}” counts what this edition holds, and nothing can be cited there.',
      '«{text}» у полі «{field}» рахує те, що є в цьому виданні, а посилання там не працюють.',
    ),
    t('With the next document the label goes wrong unseen.', 'З наступним документом підпис непомітно стане хибним.'),
    t('Do without the number.', 'Обійдіться без числа.'),
  ),
} satisfies Record<string, CatalogueEntry>;
