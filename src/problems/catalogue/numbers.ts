/** Problems with numbers, citations, formulas and verdicts. */
import { entry, singly, t, type CatalogueEntry } from './entry.ts';

export const numbers = {
  'value-unread': entry(
    t('The value is not in the quotation', 'Значення немає в цитаті'),
    t(
      'The value {value} is not what «{quote}» says; read there: {read}.',
      'Значення {value} – не те, що каже «{quote}»; прочитано: {read}.',
    ),
    t('Each number on a chart must be the number of the source.', 'Кожне число на графіку має бути числом джерела.'),
    t(
      'Correct the value, or quote the words that hold it and no other number: two units make two rows.',
      'Виправте значення або процитуйте слова, де є воно й жодного іншого числа: дві одиниці – це два рядки.',
    ),
  ),
  'numeral-unaccounted': singly(
    entry(
      t('A number of the source that nobody accounts for', 'Число джерела, за яке ніхто не відповідає'),
      t(
        '«{words}» is a number or number word that is neither a claim nor set aside.',
        '«{words}» – число або числівник, якого немає ні серед тверджень, ні серед відкладеного.',
      ),
      t(
        'The site promises that no number of a source is passed over.',
        'Сайт обіцяє, що жодного числа джерела не пропущено.',
      ),
      t(
        'If it states a quantity, add it to data/claims.json; if not, to data/set-aside.json with the reason.',
        'Якщо це кількість, додайте його до data/claims.json, а якщо ні – до data/set-aside.json, з причиною.',
      ),
    ),
  ),
  'letter-in-number': entry(
    t('A letter among digits', 'Літера серед цифр'),
    t(
      '«{words}» is a number that is written with letters that only look like digits: {letters}.',
      '«{words}» – число, у якому замість цифр стоять схожі на них літери: {letters}.',
    ),
    t(
      'Passed over, the letters leave another number; and who searches for this one does not find it.',
      'Якщо ці літери пропустити, вийде інше число, а це за пошуком ніхто не знайде.',
    ),
    t(
      'Type the digit, which looks the same in print; where a word stands too near, put a space between. Where a ' +
        'letter is meant, set the words aside in data/set-aside.json with the reason.',
      'Наберіть цифру – у друці вона виглядає так само; а де до числа прилипло слово, поставте пробіл. Якщо ж це ' +
        'справді літера, відкладіть ці слова в data/set-aside.json із причиною.',
    ),
  ),
  'emendation-unread': entry(
    t('The corrected value is not in the correction', 'Виправленого значення немає у виправленні'),
    t(
      'The corrected value {value} is not what the reading «{quote}» says; read there: {read}.',
      'Виправлене значення {value} – не те, що каже читання «{quote}»; прочитано: {read}.',
    ),
    t(
      'The corrected reading of a chart must be the corrected reading of the text.',
      'Виправлене читання графіка має бути виправленим читанням тексту.',
    ),
    t('Correct the value, or the reading of the note “{note}”.', 'Виправте значення або читання в примітці «{note}».'),
  ),
  'emendation-elsewhere': entry(
    t('The correction is about other words', 'Виправлення стосується інших слів'),
    t(
      'The note “{note}” does not emend the words of this claim.',
      'Примітка «{note}» не виправляє слів цього твердження.',
    ),
    t(
      'The reading switch would change the chart and not the text.',
      'Перемикач читання змінював би графік, а не текст.',
    ),
    t('Name the correction whose words lie inside the quotation.', 'Назвіть виправлення, слова якого лежать у цитаті.'),
  ),
  'bare-number': singly(
    entry(
      t('A bare number in our own prose', 'Число без опори в нашому тексті'),
      t('The number {number} cites no claim.', 'Число {number} не посилається на твердження.'),
      t(
        'A number typed by hand goes wrong unseen when the data change.',
        'Число, набране руками, непомітно стає хибним, коли змінюються дані.',
      ),
      t(
        'Cite it: {claim-id} or {check:id}; a number that is no claim is written {={number}}.',
        'Процитуйте: {claim-id} або {check:id}; число, що не є твердженням, пишіть як {={number}}.',
      ),
    ),
  ),
  'cite-broken': entry(
    t('Braces that cite nothing', 'Дужки, що ні на що не посилаються'),
    t('“{text}” is not a citation.', '«{text}» – не посилання.'),
    t('In prose, braces cite numbers of the dataset.', 'У тексті фігурні дужки посилаються на числа з даних.'),
    t(
      'Write {claim-id}, {check:id} or {=literal}, and close the brace.',
      'Пишіть {claim-id}, {check:id} або {=число} і закривайте дужку.',
    ),
  ),
  'cite-unknown': entry(
    t('A citation of an unknown number', 'Посилання на невідоме число'),
    t('There is no {kind} “{id}”.', '{kind} «{id}» немає.'),
    t('The sentence would have a hole in it.', 'У реченні була б дірка.'),
    t('Correct the id, or add the number to {where}.', 'Виправте ідентифікатор або додайте число: {where}.'),
  ),
  'cite-without-result': entry(
    t('A citation of a check without a result', 'Посилання на перевірку без результату'),
    t(
      'The check “{id}” has no result that could be printed here.',
      'Перевірка «{id}» не має результату, тож друкувати тут нічого.',
    ),
    t('The sentence or formula would have a hole in it.', 'У реченні чи формулі була б дірка.'),
    t(
      'Cite the numbers that the sources do give, or say in words that this one is not known.',
      'Процитуйте ті числа, які джерела дають, або скажіть словами, що цього числа не знаємо.',
    ),
  ),
  'formula-broken': entry(
    t('A formula that cannot be read', 'Формула, якої не прочитати'),
    t('The formula cannot be read here: {reason}.', 'Тут формулу прочитати не вдається: {reason}.'),
    t('Every sum is done anew at every build.', 'Кожну перевірку сайт обчислює заново за кожного збирання.'),
    t(
      'Write claims in braces and + - * / ( ) between them: "{cells-now} / {cells-1924}".',
      'Твердження пишіть у дужках, між ними + - * / ( ): "{cells-now} / {cells-1924}".',
    ),
  ),
  'formula-circle': entry(
    t('Checks that need each other', 'Перевірки, що залежать одна від одної'),
    t('The check “{id}” needs its own result.', 'Перевірка «{id}» потребує власного результату.'),
    t('It could never be computed.', 'Її ніколи не вдалося б обчислити.'),
    t('Take one of the {check:…} out of the circle: {circle}.', 'Приберіть одне з {check:…} у колі: {circle}.'),
  ),
  'formula-result': entry(
    t('A formula without a result', 'Формула без результату'),
    t('The formula cannot be computed: {reason}.', 'Формулу не можна обчислити: {reason}.'),
    t('A check that claims a verdict needs a number.', 'Перевірці, що дає висновок, потрібне число.'),
    t(
      'Use single numbers, or say in "unknown" what the sources do not give.',
      'Беріть поодинокі числа або напишіть в "unknown", чого джерела не дають.',
    ),
  ),
  'verdict-differs': entry(
    t('The verdict is not what the arithmetic shows', 'Висновок розходиться з обчисленням'),
    t(
      'The verdict says “{stated}”, the arithmetic shows “{computed}” ({result} against {against}).',
      'Висновок – «{stated}», обчислення показує «{computed}» ({result} проти {against}).',
    ),
    t('A verdict that the numbers do not bear is an opinion.', 'Висновок, не підкріплений числами, – це лише думка.'),
    t('Correct the verdict, the relation or the tolerance.', 'Виправте висновок, відношення або допуск.'),
  ),
  'tolerance-wide': entry(
    t('A tolerance beyond what rounding explains', 'Допуск, більший за заокруглення'),
    t(
      'The tolerance is {value}; the rounding of these claims explains {limit}.',
      'Допуск – {value}, а заокруглення цих тверджень пояснює {limit}.',
    ),
    t('With a tolerance wide enough every sum agrees.', 'З досить широким допуском сходиться будь-яке обчислення.'),
    t(
      'Take it down. What the rounding explains comes from "roundedTo" of the claims: see that it is said there.',
      'Зменште його. Що пояснює заокруглення, виводиться з "roundedTo" тверджень: перевірте, чи воно там названо.',
    ),
  ),
  'digits-unborne': entry(
    t('More decimals than the numbers bear', 'Більше знаків після коми, ніж витримують числа'),
    t(
      '{result} would be printed with decimals: {number}; but the rounding of its inputs moves it by {value}.',
      '{result} мало б стільки знаків після коми: {number}, але заокруглення вихідних чисел зсуває його на {value}.',
    ),
    t(
      'Decimals that nobody can know make a guess look like a measurement.',
      'Знаки, яких ніхто не може знати, надають здогадові вигляду виміру.',
    ),
    t('Take "digits" down.', 'Зменште "digits".'),
  ),
  'rounding-step': entry(
    t('A step that nobody rounds to', 'Крок, до якого не заокруглюють'),
    t('Numbers are not rounded to steps of {value}.', 'До {value} чисел не заокруглюють.'),
    t(
      'Sums carry the rounding through: a step that was made up makes a result agree, or differ.',
      'Обчислення враховують заокруглення: з вигаданим кроком результат сходиться або не сходиться випадково.',
    ),
    t(
      'Write a place of the number, its half, fourth or fifth (1000, 500, 0.1 …), or leave "roundedTo" out.',
      'Напишіть розряд числа, його половину, чверть чи п’яту частину (1000, 500, 0.1 …) або приберіть "roundedTo".',
    ),
  ),
  'check-comparison': entry(
    t('A check that compares nothing, or too much', 'Перевірка, що не порівнює нічого або порівнює зайве'),
    t('The relation of “{id}” is “{relation}”: {reason}.', 'Вид порівняння «{id}» – «{relation}»: {reason}.'),
    t('The verdict rests on what the result is held against.', 'Висновок спирається на те, з чим порівняно результат.'),
    t('Correct these fields, as data/README.md has them.', 'Виправте ці поля, як їх описує data/README.uk.md.'),
  ),
  'rounding-wide': entry(
    t('A step that the number does not have', 'Крок, якого число не має'),
    t('{number} cannot be rounded to {value}: {reason}.', '{number} не може бути заокруглене до {value}: {reason}.'),
    t(
      'Sums carry the rounding through: with too wide a step any result agrees, too fine a one says too much.',
      'Обчислення враховують заокруглення: завеликий крок робить згідним будь-який результат, задрібний каже зайве.',
    ),
    t(
      'Write the step that the number shows, or leave "roundedTo" out.',
      'Напишіть крок, який видно з числа, або приберіть "roundedTo".',
    ),
  ),
  'number-in-label': entry(
    t('A number where none can be cited', 'Число там, де його не процитувати'),
    t(
      '«{text}» stands in “{field}”, which prints no citations.',
      '«{text}» стоїть у полі «{field}», у якому посилання не працюють.',
    ),
    t(
      'A number typed by hand goes wrong unseen when the data change.',
      'Число, набране руками, непомітно стає хибним, коли змінюються дані.',
    ),
    t(
      'Write it in words, or move it to where numbers are cited: an explanation, a lead, the text of a note.',
      'Напишіть його словами або перенесіть туди, де числа цитують: у пояснення, у вступ до графіка, у текст ' +
        'примітки.',
    ),
  ),
  'translation-bound': entry(
    t('A ceiling that became a floor', 'Стеля, що стала підлогою'),
    t(
      'The number of “{id}” is “{bound}” in the source («{quote}»); the translation says {words}.',
      'Число «{id}» у джерелі – «{bound}» («{quote}»); переклад каже {words}.',
    ),
    t(
      'No more than eleven are not no fewer than eleven, though the number is the same.',
      'Не більш як одинадцять – не те саме, що не менш як одинадцять, хоч число те саме.',
    ),
    t(
      'Say of the number what the source says: that it is the most, the least, about so many, or just so many.',
      'Скажіть про число те, що каже джерело: це найбільше, найменше, приблизно стільки або саме стільки.',
    ),
  ),
  'translation-unit': entry(
    t('Another thing counted than in the source', 'Полічено не те, що в джерелі'),
    t('“{id}” counts “{unit}”; the translation says {word}.', '«{id}» рахує «{unit}»; переклад каже {word}.'),
    t(
      'The number is linked to its entry, and the entry counts something else than the sentence.',
      'Число веде до свого запису, а запис рахує не те, що речення.',
    ),
    t(
      'Name beside the number what the source counts; a share needs its “per cent”.',
      'Назвіть біля числа те, що рахує джерело; частці потрібен «відсоток».',
    ),
  ),
  'translation-order': entry(
    t('Two numbers in each other’s place', 'Два числа помінялися місцями'),
    t(
      'Here “{id}” stands before “{here}”; in the source it stands behind it.',
      'Тут «{id}» стоїть перед «{here}»; у джерелі – після.',
    ),
    t(
      'Two numbers that change places say what the source does not: from 56,000 to 20,000; 53,000 new members.',
      'Два числа, що помінялися місцями, кажуть те, чого джерело не каже: з 56 000 до 20 000; 53 000 нових членів.',
    ),
    t(
      'Put them in the order of the source. If the translation is right and only so free, add {.free} to the heading.',
      'Поставте їх так, як у джерелі. Якщо переклад слушний, лише вільний, додайте до заголовка {.free}.',
    ),
  ),
  'cite-unit': entry(
    t('A cited number beside a word for something else', 'Процитоване число біля слова про інше'),
    t('“{word}” stands behind {text}, whose unit is “{unit}”.', 'Після {text} (одиниця – «{unit}») стоїть «{word}».'),
    t(
      'The number would be said of another thing: perhaps two citations were exchanged.',
      'Число було б сказано про інше: можливо, два посилання помінялися місцями.',
    ),
    t('Cite the number that is meant, or change the word.', 'Процитуйте те число, про яке мова, або змініть слово.'),
  ),
  'cite-form': entry(
    t('A word in a form for other numbers', 'Слово у формі для інших чисел'),
    t('“{words}” stands behind {text}, which is {value}.', 'За {text}, тобто {value}, стоїть «{words}».'),
    t('The number may have changed since; the word would be wrong.', 'Можливо, число змінилося, а слово лишилося.'),
    t('Write “{right}”.', 'Напишіть «{right}».'),
  ),
  'cite-time': entry(
    t('A cited number of another time', 'Процитоване число іншого часу'),
    t(
      '“{words}” is said of {text}, which is of another time.',
      'Про {text}, що належить до іншого часу, сказано «{words}».',
    ),
    t(
      'The same is measured twice, once on a day and once “now”: perhaps the two citations were exchanged.',
      'Те саме виміряно двічі, якогось дня і «зараз»: можливо, два посилання помінялися місцями.',
    ),
    t('Cite the number that is meant, or change the word.', 'Процитуйте те число, про яке мова, або змініть слово.'),
  ),
  'cites-order': entry(
    t('Numbers in another order than in the other language', 'Числа в іншому порядку, ніж другою мовою'),
    t(
      '{here} stands where the English paragraph has {there} ({file}), and both count the same.',
      '{here} стоїть там, де в англійському абзаці {there} ({file}), а рахують вони те саме.',
    ),
    t(
      'In one of the languages the numbers may have been exchanged: each would stand in the sentence of the other.',
      'В одній із мов числа, можливо, помінялися місцями: кожне стояло б у чужому реченні.',
    ),
    t('Cite them in the same order in both languages.', 'Процитуйте їх обома мовами в тому самому порядку.'),
  ),
} satisfies Record<string, CatalogueEntry>;
