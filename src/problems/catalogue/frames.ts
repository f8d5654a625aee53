/** Problems with the frame of a file: what keeps it from being read as what it is. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const frames = {
  'conflict-marker': entry(
    t('An unfinished merge', 'Незавершене злиття'),
    t('Git has left the marks of a merge here: {halves}.', 'Git лишив тут позначки злиття: {halves}.'),
    t(
      'Both versions would be published, with the signs of Git between them.',
      'Опублікувалися б обидві версії разом зі знаками Git між ними.',
    ),
    t(
      'Keep the right version, or join the two, and delete every line of <<<<<<<, |||||||, ======= and >>>>>>>.',
      'Залиште правильну версію або з’єднайте обидві й видаліть усі рядки з <<<<<<<, |||||||, ======= і >>>>>>>.',
    ),
  ),
  'line-ends': entry(
    t('Lines end in a sign of old programs', 'Рядки закінчуються знаком давніх програм'),
    t(
      '{count} times a line ends in a carriage return alone (CR, U+000D), as on Macs before 2001.',
      'Рядок закінчується самим поверненням каретки (CR, U+000D), як на «Маках» до 2001 року; таких місць: {count}.',
    ),
    t(
      'Such an end is seen in an editor but not by the site: paragraphs and headings would run together.',
      'Редактор такий кінець показує, а сайт його не бачить: абзаци й заголовки злилися б.',
    ),
    t(
      'Save the file with line ends LF (in most editors at the foot of the window: CR → LF).',
      'Збережіть файл із кінцями рядків LF (у більшості редакторів унизу вікна: CR → LF).',
    ),
  ),
  'lines-marked': entry(
    t('A sign before each line', 'Знак перед кожним рядком'),
    t('Each line of the file begins with “{text}”.', 'Кожен рядок файла починається з «{text}».'),
    t(
      'A mail program, a comparison or a listing has set it there: no line could be read as what it is.',
      'Його додала поштова програма, порівняння чи роздруківка: жодного рядка не прочитати як слід.',
    ),
    t('Take it away from all lines, or copy the text anew.', 'Приберіть його з усіх рядків або скопіюйте текст знову.'),
  ),
  'front-matter-fence': entry(
    t('Front matter that is not closed', 'Незакритий заголовок файла'),
    t('{reason}', '{reason}'),
    t(
      'Nobody can tell where the fields end and the words begin.',
      'Неможливо сказати, де закінчуються поля й починаються слова.',
    ),
    t(
      'Front matter stands between two lines “---”: three hyphens each, at the left margin.',
      'Заголовок стоїть між двома рядками «---»: у кожному три дефіси від самого краю.',
    ),
  ),
  'file-kind': entry(
    t('No text file', 'Не текстовий файл'),
    t('This is no text but {kind}, whatever its name says.', 'Це не текст, а {kind}, хоч би яка була назва.'),
    t(
      'Only plain text can be checked letter by letter and compared with what it was.',
      'Лише простий текст можна перевірити літера за літерою й порівняти з тим, яким він був.',
    ),
    t(
      'Open it in the program that wrote it and save it as plain text in UTF-8 (Save as → Text).',
      'Відкрийте його в програмі, якою його створено, і збережіть як простий текст у UTF-8 («Зберегти як» → «Текст»).',
    ),
  ),
  'file-link': entry(
    t('A link that leads out of the project', 'Посилання за межі проєкту'),
    t('This is a symbolic link to a place outside the project.', 'Це символьне посилання на місце поза проєктом.'),
    t(
      'On another machine something else stands there, or what nobody meant to publish.',
      'На іншому комп’ютері там стоїть щось інше або те, чого ніхто не збирався публікувати.',
    ),
    t('Put the file itself in its place.', 'Покладіть на його місце сам файл.'),
  ),
  'file-leftover': entry(
    t('What a merge has left behind', 'Залишок злиття'),
    t(
      'A merge or a patch has left this file beside “{name}”.',
      'Цей файл лишився після злиття чи латки поруч із «{name}».',
    ),
    t(
      'It may hold a change that did not get into the file itself.',
      'У ньому може бути зміна, що не потрапила до самого файла.',
    ),
    t(
      'See what “{name}” lacks of it, then delete it.',
      'Погляньте, чого з нього бракує в «{name}», а тоді видаліть його.',
    ),
  ),
  'heading-form': entry(
    t('A heading that is none', 'Заголовок, який не є заголовком'),
    t('“{text}” was meant as a heading and is none.', '«{text}» мав бути заголовком, але ним не є.'),
    t(
      'It would become a part of the text above it, and what stands beneath it with it.',
      'Він став би частиною тексту над ним, а з ним і все, що стоїть нижче.',
    ),
    t(
      'A heading begins at the start of its line with two number signs and a space.',
      'Заголовок починається на початку рядка двома знаками # і пробілом.',
    ),
  ),
  'gap-form': entry(
    t('A gap that is not marked as one', 'Прогалина, не позначена як слід'),
    t('“{text}” after {block} does not mark a gap.', '«{text}» після {block} не позначає прогалини.'),
    t(
      'A gap that is stated tells the reader why a block has no translation.',
      'Позначена прогалина каже читачеві, чому блок не перекладено.',
    ),
    t(
      'Write “## {block} {.gap}” and beneath it the reason; or take the sign away and translate.',
      'Напишіть «## {block} {.gap}», а нижче – причину; або приберіть позначку й перекладіть.',
    ),
  ),
  'id-alphabet': entry(
    t('Letters of another alphabet in a name', 'Літери іншої абетки в назві'),
    t('In “{id}” these letters only look Latin: {letters}.', 'У «{id}» ці літери лише схожі на латинські: {letters}.'),
    t(
      'Names and ids are written in Latin letters; a name that looks the same is another name.',
      'Назви та ідентифікатори пишуть латиницею; назва, що має такий самий вигляд, – це інша назва.',
    ),
    t('Type it again with the Latin keyboard.', 'Наберіть її заново латинською розкладкою.'),
  ),
  'transcription-mark': entry(
    t('An editor’s mark among the words of the source', 'Редакторська позначка серед слів джерела'),
    t('“{text}” stands among the words of the source.', '«{text}» стоїть серед слів джерела.'),
    t(
      'The transcription is evidence: reminders, comments, templates and remarks in brackets would be printed as the ' +
        'source’s own.',
      'Транскрипція – це свідчення: нагадування, коментарі, заготовки й зауваги в дужках надрукувалися б як слова ' +
        'джерела.',
    ),
    t(
      'Take it out, and write a note on the place; if the source itself has it, a note on it says so.',
      'Приберіть її й напишіть до цього місця примітку; якщо ж це стоїть у самому джерелі, про це скаже примітка.',
    ),
  ),
  'letter-alone': entry(
    t('A lone letter of another alphabet', 'Окрема літера іншої абетки'),
    t(
      'The word «{letter}» is {character}, between words of the other alphabet.',
      'Слово «{letter}» – це {character}, а слова довкола – з іншої абетки.',
    ),
    t(
      'It looks right, but search, quotation and reading aloud fail on it.',
      'На вигляд усе гаразд, але пошук, цитування й читання вголос на ньому спотикаються.',
    ),
    t(
      'Type it with the keyboard of its neighbours; a letter that is spoken of stands in quotation marks.',
      'Наберіть її розкладкою сусідніх слів; літеру, про яку йдеться, беруть у лапки.',
    ),
  ),
  'digit-in-word': entry(
    t('A digit inside a word', 'Цифра всередині слова'),
    t('In «{word}» a digit stands in the place of a letter.', 'У «{word}» на місці літери стоїть цифра.'),
    t(
      'Programs that read pictures take letters for digits; the word cannot be searched, and a number is read in it.',
      'Програми розпізнавання плутають літери з цифрами: слова не знайти пошуком, а в ньому прочитується число.',
    ),
    t('Write the letter.', 'Напишіть літеру.'),
  ),
  'letter-foreign': entry(
    t('A letter that the language does not have', 'Літера, якої немає в мові'),
    t(
      'In «{word}» stands {character}, which neither Ukrainian nor Russian has.',
      'У «{word}» стоїть {character}, а такої літери немає ні в українській, ні в російській абетці.',
    ),
    t(
      'It looks like another letter, and search and quotation miss the word.',
      'Вона схожа на іншу літеру, тож пошук і цитування слова не знаходять.',
    ),
    t(
      'Correct the letter; words of another language stand in quotation marks or asterisks, in a transcription with ' +
        'a note on them.',
      'Виправте літеру; слова іншої мови стоять у лапках або в зірочках, а в транскрипції – з приміткою до них.',
    ),
  ),
  'character-reference': entry(
    t('A character written in the way of HTML', 'Знак, записаний так, як у HTML'),
    t('“{text}” is how HTML writes {character}.', '«{text}» – так у HTML записують {character}.'),
    t(
      'Here it is letters and digits like any others: they would be read as words and numbers.',
      'Тут це такі самі літери й цифри, як усі інші: їх прочитали б як слова й числа.',
    ),
    t('Write the character itself.', 'Напишіть сам знак.'),
  ),
  'quotation-continued': entry(
    t('A quotation that goes on without its sign', 'Цитата, що триває без свого знака'),
    t(
      'This line follows the quotation at once, without “>” before it.',
      'Цей рядок стоїть одразу за цитатою, без «>» на початку.',
    ),
    t(
      'Nobody can tell whether it is the source that speaks here or the note.',
      'Не видно, чи це ще слова джерела, чи вже слова примітки.',
    ),
    t(
      'Write “> ” before it if the source goes on; else leave an empty line above it.',
      'Якщо це ще джерело, поставте перед рядком «> »; якщо ні, залиште над ним порожній рядок.',
    ),
  ),
  'schema-differs': entry(
    t('The schema of another file', 'Схема іншого файла'),
    t('“{schema}” does not describe this file.', '«{schema}» описує не цей файл.'),
    t(
      'Editors complete and check the fields by it: they would suggest what this file does not have.',
      'За нею редактори підказують і перевіряють поля: вони пропонували б те, чого в цьому файлі немає.',
    ),
    t('Write the path of its own schema.', 'Напишіть шлях до його власної схеми.'),
  ),
  'page-empty': entry(
    t('A page without words', 'Сторінка без слів'),
    t('Nothing stands beneath the front matter.', 'Під заголовком файла нічого немає.'),
    t('The page would be a title above a blank sheet.', 'Сторінка була б назвою над порожнім аркушем.'),
    t('Write the page, or delete both of its files.', 'Напишіть сторінку або видаліть обидва її файли.'),
  ),
  'strong-lost': entry(
    t('Bold of the source that is lost', 'Загублене жирне накреслення джерела'),
    t(
      'In {block} the source has «{words}» in bold; nothing there is.',
      'У {block} в джерелі «{words}» – жирним; тут – ні.',
    ),
    t('Readers would not see that it is a subheading.', 'Читачі не побачили б, що це підзаголовок.'),
    t('Set **…** around the words that render it.', 'Візьміть у **…** слова, що це передають.'),
  ),
} satisfies Record<string, CatalogueEntry>;
