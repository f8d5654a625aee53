/** Problems with what a claim or a sum says of its number: unit, bound, range, and who accounts for it. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const claims = {
  'claim-kind-unit': entry(
    t('A kind and a unit that do not go together', 'Вид і одиниця, що не поєднуються'),
    t(
      '“{id}” is of the kind “{kind}”, and its unit is “{unit}”.',
      'Вид числа «{id}» – «{kind}», а одиниця – «{unit}».',
    ),
    t(
      'A share is in “percent”, a ratio in “times”, a duration in time; a rate has "per", or a unit that says of what.',
      'Частка – у «percent», відношення – у «times», тривалість – у часі; частота має "per" або одиницю з ним.',
    ),
    t('Correct the unit or the kind.', 'Виправте одиницю або вид.'),
  ),
  'claim-unit-differs': entry(
    t('The unit is not what the words count', 'Одиниця не та, що в словах'),
    t(
      'The unit is “{unit}”, but beside the number stands «{word}».',
      'Одиниця – «{unit}», а поруч із числом стоїть «{word}».',
    ),
    t(
      'The page would print the number of the source with a thing that the source does not count.',
      'Сторінка надрукувала б число джерела з тим, чого джерело не рахує.',
    ),
    t(
      'Correct the unit; where «{word}» does mean it, add the word to "sourceWords" of that unit in ' +
        'data/vocabulary.json.',
      'Виправте одиницю; якщо ж «{word}» означає саме її, додайте це слово до "sourceWords" тієї одиниці в ' +
        'data/vocabulary.json.',
    ),
  ),
  'sum-unit-differs': entry(
    t('The unit is not what the formula gives', 'Одиниця не та, яку дає формула'),
    t('{formula} gives {expected}, not “{unit}”.', '{formula} дає інше: {expected}, а не «{unit}».'),
    t(
      'Two numbers of one kind divided give times or per cent, and a difference of people is people.',
      'Якщо поділити два числа одного роду, вийдуть рази чи відсотки, а різниця осіб – це особи.',
    ),
    t('Correct the unit, or the formula.', 'Виправте одиницю або формулу.'),
  ),
  'bound-differs': entry(
    t('The bound is not that of the words', 'Межа не та, що в словах'),
    t(
      '"bound" says “{bound}”, the words «{words}» say something else.',
      '"bound" – «{bound}», а слова «{words}» кажуть інше.',
    ),
    t(
      'A ceiling that is printed as a number, or as a floor, turns the source round.',
      'Верхня межа, надрукована як саме число чи як нижня межа, перекручує джерело.',
    ),
    t('Write the bound that the words give.', 'Напишіть ту межу, яку дають слова.'),
  ),
  'bound-unsaid': entry(
    t('A bound that no word gives', 'Межа, якої слова не дають'),
    t(
      '"bound" says “{bound}”, but neither «{quote}» nor its sentence says so.',
      '"bound" – «{bound}», але ні «{quote}», ні речення цього не кажуть.',
    ),
    t(
      'A bound is what the source says; how far a round number can be trusted is our own reading.',
      'Межа – це те, що каже джерело, а наскільки точне кругле число – це вже наше читання.',
    ),
    t(
      'Leave "bound" out; where the number is evidently rounded, say so with "roundedTo".',
      'Приберіть "bound"; якщо число вочевидь заокруглене, скажіть це полем "roundedTo".',
    ),
  ),
  'bound-certainty': entry(
    t('Two fields that do not go together', 'Два поля, що не узгоджуються'),
    t('"{field}" is “{value}”, and "bound" is “{bound}”.', '"{field}" – «{value}», а "bound" – «{bound}».'),
    t(
      'One of them says that the number is a limit or an approximation, the other that it is none.',
      'Одне каже, що число є межею чи наближенням, друге – що ні.',
    ),
    t('Correct the one that the words do not bear.', 'Виправте те з них, якого слова не підтверджують.'),
  ),
  'pair-no-range': entry(
    t('A pair that is no range', 'Пара, що не є проміжком'),
    t(
      '{value} is [lowest, highest] of a range, but «{number}» and «{next}» in «{quote}» are two numbers.',
      '{value} – це [найменше, найбільше] одного проміжку, а «{number}» і «{next}» у «{quote}» – два числа.',
    ),
    t(
      'The page would say that something lies between two numbers that count different things.',
      'Сторінка сказала б, що щось лежить між двома числами, які рахують різне.',
    ),
    t(
      'Make two claims, each with the words of its own number. A range shows itself: “5—6”, “from 5 to 6”, “5 or 6”, ' +
        '“between 5 and 6”; a pair may also be two ordinals, or day and year of a date.',
      'Зробіть два твердження, кожне зі словами свого числа. Проміжок видно зі слів: 5—6, «від 5 до 6», «5 або 6», ' +
        '«між 5 і 6»; парою можуть бути ще два порядкові числівники або день і рік дати.',
    ),
  ),
  'number-twice': entry(
    t('A number that is accounted for twice', 'Число, враховане двічі'),
    t(
      '«{words}» stands in this {kind} and in another place: {there}, {other}.',
      '«{words}» враховує цей запис ({kind}) і ще один: {there}, {other}.',
    ),
    t(
      'It would be counted twice, or be published both as a claim and as no statement at all.',
      'Його порахували б двічі або опублікували б водночас як твердження і як те, що нічого не стверджує.',
    ),
    t(
      'Keep one row; delete this one, or quote the words of its own number only.',
      'Лишіть один запис: видаліть цей або процитуйте лише слова його власного числа.',
    ),
  ),
  'set-aside-several': entry(
    t('Several numbers set aside at once', 'Кілька чисел відкладено разом'),
    t('These words hold several numbers: {words}.', 'У цих словах кілька чисел: {words}.'),
    t(
      'One reason cannot be true of numbers that nobody looked at one by one.',
      'Одна причина не може бути слушною для чисел, яких ніхто не розглянув поодинці.',
    ),
    t(
      'Write a row for each number, with as few words as tell which one is meant.',
      'Напишіть для кожного числа свій рядок: слів рівно стільки, щоб було видно, яке число мається на увазі.',
    ),
  ),
  'set-aside-numberless': entry(
    t('Words set aside that hold no number', 'Відкладено слова, в яких немає числа'),
    t('«{words}» names neither a number nor an amount.', '«{words}» не називає ні числа, ні кількості.'),
    t(
      'Set aside is a number that measures nothing; other words need no row, and tables would print this one among ' +
        'the numbers.',
      'Відкладають число, яке нічого не вимірює; іншим словам рядок не потрібен, а таблиці друкували б його серед ' +
        'чисел.',
    ),
    t('Quote the number too, or delete the row.', 'Процитуйте й число або видаліть рядок.'),
  ),
  'sum-upside-down': entry(
    t('A sum whose numbers changed places', 'Обчислення, в якому числа помінялися місцями'),
    t('“{id}” is {formula}: what was comes before what is.', '«{id}» – це {formula}: те, що було, – перед тим, що є.'),
    t('A growth would be told as a loss.', 'Приріст став би втратою.'),
    t('Exchange the two numbers.', 'Поміняйте два числа місцями.'),
  ),
  'sum-twice': entry(
    t('The same sum twice', 'Те саме обчислення двічі'),
    t('“{id}” is {formula}, and so is “{other}”.', '«{id}» – це {formula}, і «{other}» – теж.'),
    t(
      'One of them does not compute what its title asks: most likely a row was copied and its formula left.',
      'Одне з них обчислює не те, про що питає назва: найімовірніше, рядок скопіювали, а формулу лишили.',
    ),
    t(
      'Write the formula that the title asks for, or delete the row.',
      'Напишіть формулу, про яку питає назва, або вилучіть рядок.',
    ),
  ),
  'sum-of-another': entry(
    t('An explanation of another sum', 'Пояснення іншого обчислення'),
    t(
      'The explanation of “{id}” gives the result of “{other}”, and not its own.',
      'Пояснення «{id}» подає результат «{other}», а свого – ні.',
    ),
    t(
      'Readers see it beneath this sum and take the other number for its result.',
      'Читач бачить його під цим обчисленням і вважає чуже число його результатом.',
    ),
    t('Cite its own result, too.', 'Процитуйте і власний результат.'),
  ),
  'course-differs': entry(
    t('A rise or a fall that the numbers deny', 'Зростання чи спад, який заперечують числа'),
    t(
      '“{words}” is said of the way from {here} to {there}; these numbers go the other way.',
      '«{words}» сказано про шлях від {here} до {there}; ці числа йдуть в інший бік.',
    ),
    t(
      'Each number leads to its words, and the sentence that joins them says the opposite of them.',
      'Кожне число веде до своїх слів, а речення, що їх поєднує, каже протилежне.',
    ),
    t(
      'Take the right verb, or change the places of the numbers.',
      'Візьміть слушне дієслово або поміняйте числа місцями.',
    ),
  ),
  'digits-of-whole': entry(
    t('Decimals of what is counted whole', 'Знаки після коми там, де рахують цілими'),
    t(
      'Whole numbers of “{unit}” would be printed with decimals: {number}.',
      'Цілі числа з одиницею «{unit}» було б надруковано зі знаками після коми: {number}.',
    ),
    t(
      'Half a cell is not counted by anybody: such decimals feign an accuracy that there is not.',
      'Пів осередку ніхто не рахує: такі знаки вдають точність, якої немає.',
    ),
    t('Set "digits" to 0.', 'Поставте "digits" 0.'),
  ),
  'cite-bound': entry(
    t('A ceiling that is called a floor', 'Верхню межу названо нижньою'),
    t('“{words}” is said of {text}, whose bound is “{bound}”.', 'Про {text}, межа якого «{bound}», сказано «{words}».'),
    t('What may be no more, and what may be no less, are opposite things.', 'Не більше й не менше – речі протилежні.'),
    t(
      'Say the bound that the source gives, or cite the number that is meant.',
      'Назвіть ту межу, яку подає джерело, або процитуйте те число, про яке мова.',
    ),
  ),
  'label-unit': entry(
    t('A label that names what the unit does not count', 'Підпис називає не те, що рахує одиниця'),
    t('“{word}” begins the label, and the unit is “{unit}”.', 'Підпис починається зі «{word}», а одиниця – «{unit}».'),
    t(
      'Readers would see the number of one thing under the name of another.',
      'Читач побачив би кількість одного під назвою іншого.',
    ),
    t(
      'Look which of the two is wrong: perhaps two rows were exchanged.',
      'Погляньте, що з двох хибне: можливо, переставлено два рядки.',
    ),
  ),
  'label-time': entry(
    t('A label of another time', 'Підпис іншого часу'),
    t(
      '“{words}” stands in the label of “{id}”, and its date is: {date}.',
      '«{words}» стоїть у підписі «{id}», а дата в нього: {date}.',
    ),
    t(
      'The same is measured twice, once on a day and once “now”: charts and sums would exchange the two.',
      'Те саме виміряно двічі, якогось дня і «зараз»: графіки й перевірки їх поміняли б місцями.',
    ),
    t('Correct the label, or the date.', 'Виправте підпис або дату.'),
  ),
  'label-elsewhere': entry(
    t('Words that belong to another row', 'Слова, що належать іншому рядкові'),
    t('These words are of “{other}” and stand with “{id}”.', 'Ці слова – про «{other}», а стоять при «{id}».'),
    t(
      'Readers would see one number under the name of another; both are right, and nothing else tells.',
      'Читач побачив би одне число під назвою іншого; обидва правильні, і більше цього ніщо не видасть.',
    ),
    t('Look whether two rows have exchanged their words.', 'Погляньте, чи два рядки не помінялися словами.'),
  ),
  'measure-units': entry(
    t('One measure in two units', 'Один показник у двох одиницях'),
    t(
      '“{id}” and “{other}” measure “{measure}”, one in “{unit}”, the other in “{here}”.',
      '«{id}» і «{other}» вимірюють «{measure}», одне в «{unit}», друге в «{here}».',
    ),
    t(
      'Numbers of one measure are compared and set side by side.',
      'Числа одного показника порівнюють і ставлять поруч.',
    ),
    t(
      'Give one of them the measure that is its own; a new one is added to "measures" in vocabulary.json.',
      'Дайте одному з них той показник, який йому належить; новий додають до "measures" у vocabulary.json.',
    ),
  ),
  'certainty-kind': entry(
    t('A forecast that is none, or the other way about', 'Прогноз, який ним не є, або навпаки'),
    t(
      '“{id}” is of the kind “{kind}”, and its certainty is “{certainty}”.',
      '«{id}» – «{kind}», а певність – «{certainty}».',
    ),
    t(
      'What somebody expects is not what was: both fields say of one number which it is.',
      'Чого хтось сподівається, того ще не було: обидва поля кажуть про одне число, яке воно.',
    ),
    t('Say “forecast” in both fields, or in neither.', 'Напишіть «forecast» в обох полях або в жодному.'),
  ),
  'norm-unsaid': entry(
    t('A norm without a word that prescribes it', 'Норма без слова, яке її приписує'),
    t(
      '“{id}” is said to be prescribed; no word of its paragraph, such as «треба» or «надо», prescribes anything.',
      '«{id}» подано як припис; у його абзаці немає слова, яке щось приписує, як-от «треба» чи «надо».',
    ),
    t('What ought to be is not what was.', 'Як має бути – не те, що було.'),
    t(
      'Choose another "certainty": “stated” for what the source says was so.',
      'Виберіть іншу "certainty": «stated» – для того, що, за джерелом, було.',
    ),
  ),
  'number-indefinite': entry(
    t('A quantity without a number', 'Кількість без числа'),
    t('«{words}» means a quantity but names none.', '«{words}» означає якусь кількість, але не називає її.'),
    t(
      'A claim needs a number of the source; here there would only be one of ours.',
      'Твердженню потрібне число джерела, а тут було б лише наше.',
    ),
    t(
      'Set the words aside with the reason, in data/set-aside.json.',
      'Відкладіть ці слова з причиною в data/set-aside.json.',
    ),
  ),
  'number-too-long': entry(
    t('A number that is too long', 'Завелике число'),
    t(
      '{number} has more digits than a program keeps exactly (fifteen, as a rule).',
      '{number} довше за ті числа, які програма зберігає точно (зазвичай до п’ятнадцяти знаків).',
    ),
    t('Its last digits would be changed without a word.', 'Його останні цифри мовчки змінилися б.'),
    t(
      'Give it with fewer digits, or set the words aside and tell of the number in a note.',
      'Подайте його коротше або відкладіть ці слова, а про число скажіть у примітці.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
