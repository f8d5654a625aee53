/** Problems with what charts draw. */
import { entry, long, t, type CatalogueEntry } from './entry.ts';

export const charts = {
  'chart-result': entry(
    t('A number of a chart without a result', 'Число на графіку без результату'),
    t(
      '{formula} has no result ({reading}): an input is a range or has no result itself, or it divides by zero.',
      '{formula} не має результату ({reading}): серед вхідних чисел є проміжок або перевірка без результату, або ж ' +
        'формула ділить на нуль.',
    ),
    t('There is nothing that the chart could draw.', 'Графікові нема чого малювати.'),
    t(
      'Use single numbers, or take the series out of the chart.',
      'Беріть поодинокі числа або приберіть цей ряд із графіка.',
    ),
  ),
  'chart-count': entry(
    t('A number that cannot be drawn one by one', 'Число, яке не намалювати поодинці'),
    t(
      '{formula} is {value}; here each unit is a mark of its own: only whole numbers from 1 to {limit} can be drawn.',
      '{formula} – це {value}; тут кожна одиниця – окрема позначка: намалювати можна лише цілі числа від 1 до {limit}.',
    ),
    t(
      'More marks than that cannot be told apart, let alone counted, and part of a mark counts nothing.',
      'Більшої кількості позначок не розрізнити, а тим паче не порахувати; частина ж позначки нічого не означає.',
    ),
    t(
      'Give the view another form, or take the series out of it.',
      'Дайте поданню іншу форму або приберіть із нього цей ряд.',
    ),
  ),
  'chart-check': entry(
    t('The check of another drawing', 'Перевірка від іншого малюнка'),
    t(
      'The check “{id}” is {computed} = {result}; what is drawn here is {formula} = {expected}.',
      'Перевірка «{id}» – це {computed} = {result}, а намальовано тут {formula} = {expected}.',
    ),
    t(
      'The number beside the drawing, and the sum that it leads to, would be about something else.',
      'Число біля малюнка й обчислення, до якого воно веде, стосувалися б чогось іншого.',
    ),
    t('Name the check that computes what is drawn.', 'Назвіть перевірку, що обчислює намальоване.'),
  ),
  'chart-order': entry(
    t('The later moment stands first', 'Пізніший момент стоїть першим'),
    t(
      '“{id}” ({date}) is not earlier than “{other}” ({written}).',
      '«{id}» ({date}) не раніше за «{other}» ({written}).',
    ),
    t(
      'The chart would show a growth as a loss, or a loss as a growth.',
      'Графік показав би зростання як втрату або втрату як зростання.',
    ),
    t(
      'Put the earlier moment into "then" and the later one, or the “now” without a date, into "now".',
      'Раніший момент пишіть у "then", пізніший або «зараз» без дати – у "now".',
    ),
  ),
  'chart-measure': entry(
    t('Things that cannot be compared', 'Речі, яких не порівняти'),
    t(
      'What is set side by side here does not measure the same: “{here}” and “{there}”.',
      'Поставлене тут поруч вимірює не те саме: «{here}» і «{there}».',
    ),
    t(
      'Claims can be compared where "measures" is the same; else the chart invents a relation.',
      'Твердження порівнянні, коли "measures" у них те саме; інакше графік вигадує зв’язок.',
    ),
    t(
      'Name claims that measure the same, or correct "measures" of the claim.',
      'Назвіть твердження, що вимірюють те саме, або виправте "measures" твердження.',
    ),
  ),
  'chart-kind': entry(
    t('A number of another sort', 'Число іншого виду'),
    t(
      '“{id}” is of the kind “{kind}”; what is drawn here is “{expected}”.',
      '«{id}» – число виду «{kind}», а малюють тут «{expected}».',
    ),
    t(
      'A count, a share and a ratio are drawn and said in different ways; one in the place of another says nonsense.',
      'Кількість, частку й відношення малюють і називають по-різному; одне на місці іншого каже нісенітницю.',
    ),
    t('Name another claim, or correct the kind of this one.', 'Назвіть інше твердження або виправте вид цього.'),
  ),
  'chart-no-share': entry(
    t('A number drawn as a share that is none', 'Число, намальоване часткою, якою воно не є'),
    t(
      'The series “{id}” is in “{unit}”; drawn here is so many of a thousand: a share, in “{expected}”.',
      'Ряд «{id}» – в одиниці «{unit}», а малюють тут стільки з тисячі: частку, в одиниці «{expected}».',
    ),
    t(
      'A count would be drawn as so many per cent of a thousand, a number that nobody gave.',
      'Кількість намалювалася б як стільки-то відсотків від тисячі – число, якого ніхто не наводив.',
    ),
    t('Name a series of shares, or give the view another form.', 'Назвіть ряд часток або дайте поданню іншу форму.'),
  ),
  'chart-share-order': entry(
    t('Shares out of order', 'Частки не за величиною'),
    t(
      '“{id}” ({value}) stands after the smaller “{other}” ({number}).',
      '«{id}» ({value}) стоїть після меншої «{other}» ({number}).',
    ),
    t(
      'Readers take the first share for the largest; the drawing has no other order.',
      'Першу частку читачі мають за найбільшу; іншого порядку в малюнка немає.',
    ),
    t('Put the larger share before the smaller one.', 'Поставте більшу частку перед меншою.'),
  ),
  'chart-whole': entry(
    t('Parts that are more than the whole', 'Частини, більші за ціле'),
    t(
      '{formula} is {result}, more than the whole of {limit}, beyond what rounding allows.',
      '{formula} – це {result}, більше за ціле, {limit}, понад те, що допускає заокруглення.',
    ),
    t(
      'The drawing is a whole and its parts; it cannot show more than all.',
      'Малюнок – це ціле та його частини; більше ніж усе він показати не може.',
    ),
    t(
      'Look whether the two are exchanged, or a claim is no share of this whole.',
      'Погляньте, чи їх не переставлено й чи всі твердження – частки саме цього цілого.',
    ),
  ),
  'chart-bound': entry(
    t('A bound that is not the one drawn', 'Не та межа, яку намальовано'),
    t(
      '“{id}” is “{bound}” and “{certainty}”; what is drawn here is “{expected}” and “{written}”.',
      '«{id}» – «{bound}» і «{certainty}», а малюють тут «{expected}» і «{written}».',
    ),
    t(
      'At most, at least and exactly so many are drawn in different ways; a norm is not what was.',
      'Щонайбільше, щонайменше й рівно стільки малюють по-різному; норма – це не те, що було.',
    ),
    t(
      'Name another claim, or correct "bound" or "certainty" of this one.',
      'Назвіть інше твердження або виправте "bound" чи "certainty" цього.',
    ),
  ),
  'chart-said': entry(
    t('What is drawn as not said is said', 'Сказане намальовано як несказане'),
    t(
      '“{word}” stands in “{document}” and begins with “{beginning}”; the drawing says that no document says this.',
      '«{word}» стоїть у документі «{document}» й починається з «{beginning}», а рисунок каже, що цього немає ніде.',
    ),
    t(
      'Readers would be told that the documents are silent where one of them speaks.',
      'Читачам сказали б, що документи мовчать, тоді як один із них говорить.',
    ),
    t(
      long(
        'Draw what the document says. Where it is to be said of the others alone, write "documents": [{silent}] below ',
        '"beginnings", and let "aside" say so; where the word means something else, write a longer beginning.',
      ),
      long(
        'Намалюйте те, що каже документ. Якщо сказати це треба лише про решту, впишіть під "beginnings" ',
        '"documents": [{silent}], і хай "aside" теж про це каже; якщо слово означає інше, напишіть довший початок.',
      ),
    ),
  ),
  'tie-words': entry(
    t('A tie of which its row does not speak', 'Зв’язок, про який рядок не каже'),
    t(
      'The tie names «{words}»; “{id}” has no such word in its quotation, its gist, or the one who is to act.',
      'Зв’язок називає «{words}»; у цитаті, змісті й адресаті «{id}» такого слова немає.',
    ),
    t(
      'A line would be drawn between people whom the source does not bring together.',
      'Лінія з’єднала б тих, кого джерело не зводить разом.',
    ),
    t(
      'Name the row from which the tie comes, or say who acts and upon whom in its words.',
      'Назвіть рядок, з якого взято зв’язок, або скажіть його словами, хто діє і на кого.',
    ),
  ),
  'tie-subject': entry(
    t('Who acts and upon whom, exchanged', 'Помінялися місцями той, хто діє, і той, на кого'),
    t(
      long(
        'In the tie “{id}” the words «{words}» stand in the place of another: who acts is in the nominative, and the ',
        'same in both languages.',
      ),
      long(
        'У зв’язку «{id}» слова «{words}» стоять не на своєму місці: той, хто діє, – у називному відмінку, і в обох ',
        'мовах той самий.',
      ),
    ),
    t('The chart would say the opposite of the source.', 'Графік казав би протилежне до джерела.'),
    t('Put who acts into "who", and upon whom into "whom".', 'Запишіть того, хто діє, у "who", а на кого – у "whom".'),
  ),
  'digits-few': entry(
    t('Fewer decimals than the result needs', 'Менше знаків після коми, ніж потребує результат'),
    t(
      '{result} would be printed as {value}, with decimals: {number}.',
      '{result} було б надруковано як {value}: знаків після коми – {number}.',
    ),
    t(
      'What is printed is more than a twentieth away from what was computed: readers would compare another number.',
      'Надруковане відходить від обчисленого більш як на двадцяту частину: читачі порівнювали б інше число.',
    ),
    t('Take "digits" up.', 'Збільште "digits".'),
  ),
  'chart-digits': entry(
    t('Other decimals than the numbers have', 'Інші знаки після коми, ніж у чисел'),
    t(
      'The series is drawn with “digits” {number}; its numbers are written with {expected}.',
      'Ряд намальовано з «digits» {number}; його числа записано з {expected}.',
    ),
    t(
      'Fewer would print another number than the source has, more would feign an accuracy that it has not.',
      'Менше – і надруковано було б інше число, ніж у джерелі; більше вдавало б точність, якої в ньому немає.',
    ),
    t('Set “digits” to what the source writes.', 'Поставте в «digits» стільки, скільки пише джерело.'),
  ),
  'sum-mean': entry(
    t('A mean of so many and divided by another number', 'Середнє стількох чисел, поділене на інше число'),
    t(
      '{formula} adds up numbers, and does not divide all of them by how many they are.',
      '{formula} додає числа й ділить не всі або не на те, скільки їх.',
    ),
    t(
      'Division comes before addition, and a mean divides the whole by the number of its parts.',
      'Ділення йде перед додаванням, а середнє ділить усе на кількість доданків.',
    ),
    t(
      'Write the mean; where something else is meant, divide by what the number is: a claim or a check.',
      'Запишіть середнє; якщо мова про інше, діліть на те, чим це число є: твердження чи перевірку.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
