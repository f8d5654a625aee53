/** Problems with lessons: their parts, their questions, their sheets. */
import { entry, long, t, type CatalogueEntry } from './entry.ts';

export const lessons = {
  'lesson-part-missing': entry(
    t('A part of a lesson is missing', 'Бракує частини уроку'),
    t('Not in this lesson, or empty: {list}.', 'Цього в уроці немає, або там порожньо: {list}.'),
    t('Teachers look for the same parts in each lesson.', 'Учителі шукають у кожному уроці ті самі частини.'),
    t(
      'Write each under a heading of its own: ## Some words {#passages}. The order is: {order}.',
      'Напишіть кожну під власним заголовком: ## Якісь слова {#passages}. Порядок такий: {order}.',
    ),
  ),
  'lesson-part-unknown': entry(
    t('An unknown part of a lesson', 'Невідома частина уроку'),
    t('No part of a lesson has the id “{id}”.', 'Жодна частина уроку не має ідентифікатора «{id}».'),
    t('Nobody would know where on the page it belongs.', 'Невідомо, де їй місце на сторінці.'),
    t('Take one of these: {order}.', 'Візьміть один із таких: {order}.'),
  ),
  'lesson-part-order': entry(
    t('Parts of a lesson in another order', 'Частини уроку в іншому порядку'),
    t('The part #{id} stands too late.', 'Частина #{id} стоїть запізно.'),
    t('All lessons are built alike, in both languages.', 'Усі уроки, обома мовами, побудовано однаково.'),
    t('Put the parts into this order: {order}.', 'Розставте частини так: {order}.'),
  ),
  'lesson-without-hook': entry(
    t('A lesson that begins with nothing', 'Урок без початку'),
    t('No paragraph stands before the first heading.', 'Перед першим заголовком немає жодного абзацу.'),
    t('It is what a teacher says first.', 'Саме з нього вчитель починає.'),
    t('Write a paragraph that makes a class curious.', 'Напишіть абзац, що розбудить цікавість класу.'),
  ),
  'lesson-line': entry(
    t('A line of a lesson that cannot be read', 'Рядок уроку, якого не прочитати'),
    t('Here stands: {text}', 'Тут стоїть: {text}'),
    t('It would be lost, or taken for something else.', 'Він загубився б або здався б чимось іншим.'),
    t('Write each line like this: {expected}', 'Пишіть кожен рядок так: {expected}'),
  ),
  'lesson-minutes': entry(
    t('Minutes that do not add up', 'Хвилини не сходяться'),
    t(
      'The activities take {computed} minutes, the lesson says {stated}.',
      'Разом усі пункти тривають {computed} хв, а урок – {stated}.',
    ),
    t('A teacher plans by them, and the bell rings.', 'За ними планують, а дзвінок не чекає.'),
    t(
      'Correct the minutes of an activity, or “minutes” above.',
      'Виправте хвилини якогось пункту або «minutes» угорі.',
    ),
  ),
  'lesson-quotation': entry(
    t('«Words» that stand in no document', '«Слова», яких немає в документах'),
    t(
      '«{words}» stands in no document letter by letter.',
      '«{words}» – такого літера в літеру немає в жодному документі.',
    ),
    t(
      'In a lesson «…» is the sign of exact words of a transcription, slips included.',
      'В уроці «…» позначають точні слова транскрипції, разом з огріхами.',
    ),
    t(
      'Copy the words from the transcription; put words of anybody else between “…” and today’s forms in *italics*.',
      'Скопіюйте слова з транскрипції; чужі слова беріть у „…“, а сьогоднішні форми – *курсивом*.',
    ),
  ),
  'lesson-sign': entry(
    t('A sign whose words no passage shows', 'Знак, слів якого немає в уривках'),
    t('«{words}» stands in no passage of this lesson.', '«{words}» немає в жодному уривку цього уроку.'),
    t(
      'The list of lessons shows it large, and who opens the lesson looks for it.',
      'Перелік уроків показує його великим, і той, хто відкриє урок, шукатиме його.',
    ),
    t(
      'Copy a word from a passage of this lesson, letter by letter.',
      'Скопіюйте слово з уривка цього уроку, літера в літеру.',
    ),
  ),
  'lesson-sides': entry(
    t('A lesson that differs between languages', 'Урок, що різниться двома мовами'),
    t('Here stands {here}, in {file} {there}.', 'Тут стоїть {here}, у файлі {file} – {there}.'),
    t(
      'Classes in both languages read, ask and find out the same.',
      'Класи обома мовами читають, питають і дізнаються те саме.',
    ),
    t(
      'Make parts, passages, minutes, questions, answers and sheets the same in both files, in one order.',
      'Зробіть частини, уривки, хвилини, запитання, відповіді й аркуші в обох файлах однаковими, в одному порядку.',
    ),
  ),
  'passage-without-words': entry(
    t('A passage without words', 'Уривок без слів'),
    t('Below the passage #{id} nothing is quoted.', 'Під уривком #{id} нічого не процитовано.'),
    t('A class would have nothing to read.', 'Класові не було б чого читати.'),
    t(
      'Write below it {words="production-cells"}, and a line for each quotation: - «words» what they mean.',
      'Напишіть під ним {words="production-cells"} і по рядку на цитату: - «слова» що вони означають.',
    ),
  ),
  'passage-unknown': entry(
    t('A passage that the lesson does not have', 'Уривок, якого в уроці немає'),
    t('The lesson has no passage “{id}”.', 'В уроці немає уривка «{id}».'),
    t('The sheet could not print it.', 'Аркуш не мав би чого друкувати.'),
    t('Take the id of a passage of this lesson: {known}.', 'Візьміть ідентифікатор уривка цього уроку: {known}.'),
  ),
  'move-missing': entry(
    t('A missing move of the historian', 'Бракує кроку історика'),
    t('Not found here: {list}.', 'Тут не знайдено: {list}.'),
    t('A lesson shows all four, in one order.', 'Урок показує всі чотири, в одному порядку.'),
    t('Write a line for each: {known}.', 'Напишіть по рядку на кожен: {known}.'),
  ),
  'predict-kind': entry(
    t('A prediction of no known kind', 'Здогад невідомого виду'),
    t('How the guess is set down cannot be read here.', 'Тут не прочитати, як записують здогад.'),
    t('The sheet leaves room for it by its kind.', 'За видом аркуш лишає для нього місце.'),
    t(
      long(
        'Write one of {known}; a scale and a range have two ends: {#predict .scale from="0" to="1000"}. For a guess ',
        'that is compared on the site, name all that it is compared with: {forms}.',
      ),
      long(
        'Напишіть один із таких: {known}; шкала й проміжок мають два кінці: {#predict .scale from="0" to="1000"}. ',
        'Для здогаду, який порівнюють на сайті, назвіть усе, з чим його порівняти: {forms}.',
      ),
    ),
  ),
  'predict-ground': entry(
    t('A guess compared with nothing', 'Здогад ні з чим порівняти'),
    t('“{id}” is not there, or cannot be guessed here.', '«{id}» не існує, або тут цього не вгадують.'),
    t('A class would guess and never see an answer.', 'Клас зробив би здогад і не дочекався відповіді.'),
    t(
      'Take one of these: {known}. A view is written growth/members; a number lies between the two ends.',
      'Візьміть щось із такого: {known}. Подання пишуть growth/members; число лежить між двома кінцями.',
    ),
  ),
  'reveal-steps': entry(
    t('A slow reveal that is too quick', 'Поступове відкривання зашвидке'),
    t('It has {count} steps; {limit} are the least.', 'Кроків у ньому {count}, а треба щонайменше {limit}.'),
    t(
      'Marks, axes, labels, source and title are seen one by one.',
      'Позначки, осі, підписи, джерело й назву відкривають по черзі.',
    ),
    t('Divide a step in two.', 'Поділіть якийсь крок на два.'),
  ),
  'question-kind': entry(
    t('A question of no known kind', 'Запитання невідомого виду'),
    t('How this question is answered cannot be read here.', 'Тут не прочитати, як відповідають на це запитання.'),
    t('The sheet and the key are made by the kind.', 'За видом роблять аркуш і ключ.'),
    t(
      'Write one kind, {known}, and no more than answer="…", accept="…" and lines="…" behind it.',
      'Напишіть один вид, {known}, а після нього – хіба що answer="…", accept="…" і lines="…".',
    ),
  ),
  'question-incomplete': entry(
    t('A question that lacks something', 'Запитанню чогось бракує'),
    t('The question #{id} has no {sign}', 'У запитанні #{id} немає {sign}'),
    t(
      'Every question has an answer, what shows it, and what a wrong answer tells.',
      'Кожне запитання має відповідь, звідки її видно й про що каже помилка.',
    ),
    t(
      'Below the heading write the question, then paragraphs beginning with {labels}.',
      'Під заголовком напишіть запитання, далі абзаци, що починаються з {labels}.',
    ),
  ),
  'question-label-twice': entry(
    t('A part of a question that stands twice', 'Частина запитання, що стоїть двічі'),
    t('The question #{id} has {sign} twice.', 'У запитанні #{id} {sign} стоїть двічі.'),
    t('Nobody could say which one counts.', 'Котра з них правильна, не сказати.'),
    t('Join the two paragraphs.', 'Об’єднайте обидва абзаци.'),
  ),
  'question-options': entry(
    t('Options that make no choice', 'Варіанти, з яких не вибрати'),
    t(
      'The question #{id} (.{kind}) has {count} options, {result} of them right.',
      'Запитання #{id} (.{kind}) має варіантів: {count}, правильних серед них: {result}.',
    ),
    t('A choice has two options at least, and one is right.', 'У виборі щонайменше два варіанти, і правильний – один.'),
    t(
      'Write a line for each: - [ ] words, and - [x] before the right one. Other kinds have none.',
      'Напишіть по рядку: - [ ] слова, а перед правильним – - [x]. В інших видів варіантів немає.',
    ),
  ),
  'option-twice': entry(
    t('An option that stands twice', 'Варіант, що стоїть двічі'),
    t('Two options of #{id} say “{text}”.', 'Два варіанти в #{id} кажуть «{text}».'),
    t('A class could not tell which of them is right.', 'Клас не зміг би сказати, котрий із них правильний.'),
    t('Write another option, or take one away.', 'Напишіть інший варіант або приберіть один.'),
  ),
  'question-letter': entry(
    t('A letter of another option', 'Літера іншого варіанта'),
    t('{text} names another option of the question #{id}.', '{text} називає інший варіант запитання #{id}.'),
    t('The teacher would mark a right answer as wrong.', 'Учитель зарахував би правильну відповідь як хибну.'),
    t(
      'The answer has the letter of the option with [x]; what a wrong answer shows has the letters of the others.',
      'Відповідь має літеру варіанта з [x]; те, про що каже помилка, – літери решти.',
    ),
  ),
  'question-result': entry(
    t('A result where none is, or none where one is', 'Результат не там, де треба'),
    t('The question #{id} is of the kind .{kind}.', 'Запитання #{id} має вид .{kind}.'),
    t('A .number has a number for an answer, and no other kind has.', 'Відповідь числом має .number, і лише він.'),
    t(
      'Write answer="{check:ratio-cells}" behind .number, and nowhere else.',
      'Пишіть answer="{check:ratio-cells}" після .number, і більше ніде.',
    ),
  ),
  'question-accept': entry(
    t('An answer that would not be accepted', 'Відповідь, якої не зарахували б'),
    t(
      'The answer “{value}” of #{id} is no number between the ends of “{allowed}”.',
      'Відповідь «{value}» на #{id} – не число в межах «{allowed}».',
    ),
    t('Whoever answers rightly would be told that it is wrong.', 'Хто відповів би правильно, почув би, що це помилка.'),
    t(
      'Cite one number: answer="{check:ratio-cells}" or answer="{=3}"; it lies between the ends of accept="2.2–2.3".',
      'Назвіть одне число: answer="{check:ratio-cells}" або answer="{=3}"; воно лежить між кінцями accept="2.2–2.3".',
    ),
  ),
  'question-answer': entry(
    t('An answer in words that is not the one accepted', 'Відповідь словами не та, яку зараховують'),
    t(
      'What stands behind **Answer:** of #{id} does not give {value}.',
      'Те, що стоїть за **Відповідь:** у #{id}, не подає {value}.',
    ),
    t(
      'The page would accept one number, and the teacher’s sheet name another.',
      'Сторінка зараховувала б одне число, а аркуш учителя називав би інше.',
    ),
    t('Cite the same number in both places.', 'Процитуйте в обох місцях те саме число.'),
  ),
  'question-shown': entry(
    t('An answer that nothing shows', 'Відповідь, якої нізвідки не видно'),
    t(
      'What shows the answer to #{id} has to be named by links alone.',
      'Звідки видно відповідь на #{id}, мають називати самі посилання.',
    ),
    t('An answer leads to words, a chart or a sum.', 'Відповідь веде до слів, графіка або обчислення.'),
    t(
      'Write links with commas between them: [*share*](#share), [the chart](/charts/growth/density/).',
      'Напишіть посилання через кому: [*частка*](#share), [графік](/charts/growth/density/).',
    ),
  ),
  'question-number': entry(
    t('A question under another number', 'Запитання під чужим номером'),
    t('The question #{id} is number {result}, not {number}.', 'Запитання #{id} має номер {result}, а не {number}.'),
    t('The class would open another one.', 'Клас відкрив би не те.'),
    t('Correct the number in the link.', 'Виправте номер у посиланні.'),
  ),
  'sheet-line': entry(
    t('A line of a sheet that cannot be read', 'Рядок аркуша, якого не прочитати'),
    t('Here stands: {text}', 'Тут стоїть: {text}'),
    t('The sheet could not be laid out by it.', 'За ним аркуш не скласти.'),
    t('Write one of these, each on its line: {forms}', 'Напишіть одне з цього, кожне окремим рядком: {forms}'),
  ),
  'sheet-too-long': entry(
    t('A sheet too long for its side', 'Аркуш не вміщається на сторінку'),
    t(
      'As far as can be measured, {name} is {size} per cent longer than one side of A4.',
      'Наскільки можна виміряти, {name} на {size} % довший за один бік А4.',
    ),
    t('Teachers copy one side for each pupil.', 'Учителі копіюють по одному боку на учня.'),
    t(
      'Print fewer passages, leave fewer lines, or shorten questions and answers.',
      'Друкуйте менше уривків, лишіть менше рядків або скоротіть запитання й відповіді.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
