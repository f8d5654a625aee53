/** Problems with stories: their steps, and the figures that the steps show. */
import { entry, long, t, type CatalogueEntry } from './entry.ts';

export const stories = {
  'step-id-missing': entry(
    t('A heading without an id', 'Заголовок без ідентифікатора'),
    t('The heading “{title}” has no {#id}.', 'Заголовок «{title}» не має {#id}.'),
    t(
      'The id is the address of what stands below it, and joins it to its translation.',
      'Ідентифікатор – це адреса того, що нижче; він поєднує його з перекладом.',
    ),
    t(
      'Write it at the end of the heading, the same in both languages: ## Some words {#some-id}',
      'Напишіть його в кінці заголовка, однаковий для обох мов: ## Якісь слова {#some-id}',
    ),
  ),
  'step-title-missing': entry(
    t('A heading without words', 'Заголовок без слів'),
    t('The heading #{id} has no words before its braces.', 'У заголовку #{id} перед дужками немає слів.'),
    t(
      'Readers and screen readers find their way by the headings.',
      'За заголовками орієнтуються читачі й програми читання з екрана.',
    ),
    t('Write a few words between “##” and the braces.', 'Напишіть кілька слів між «##» і дужками.'),
  ),
  'story-order-taken': entry(
    t('Two stories or lessons in one place', 'Дві історії чи два уроки на одному місці'),
    t('{other} has the place {order}, too.', 'Місце {order} має й {other}.'),
    t('Which of them leads would hang on the names of the files.', 'Котра з них перша, залежало б від назв файлів.'),
    t('Give each story a number of its own.', 'Дайте кожній історії власне число.'),
  ),
  'step-alone': entry(
    t('A step in one language only', 'Крок лише однією мовою'),
    t('The step {id} has no counterpart in {file}.', 'Крок {id} не має відповідника у файлі {file}.'),
    t('Readers of the other language would miss it.', 'Читачам другою мовою його бракувало б.'),
    t(
      'Translate it, or correct the id: both files have the same steps.',
      'Перекладіть його або виправте ідентифікатор: в обох файлах кроки ті самі.',
    ),
  ),
  'step-order': entry(
    t('Steps in another order', 'Кроки в іншому порядку'),
    t('The step {id} stands elsewhere than in {file}.', 'Крок {id} стоїть не там, де у файлі {file}.'),
    t('The figure moves from step to step in one order.', 'Малюнок переходить від кроку до кроку в одному порядку.'),
    t('Put the steps into this order: {order}.', 'Розставте кроки так: {order}.'),
  ),
  'step-figures': entry(
    t('A second figure in one step', 'Другий малюнок в одному кроці'),
    t('This step has a figure already.', 'У цього кроку малюнок уже є.'),
    t(
      'Beside a step stands one figure, which stays while it is read.',
      'Поруч із кроком, поки його читають, стоїть один малюнок.',
    ),
    t(
      'Begin another step before it: ## Some words {#some-id}',
      'Почніть перед ним інший крок: ## Якісь слова {#some-id}',
    ),
  ),
  'step-figure-differs': entry(
    t('Another figure than in English', 'Інший малюнок, ніж англійською'),
    t('Here stands {here}, in {file} {there}.', 'Тут стоїть {here}, у файлі {file} – {there}.'),
    t('A story shows every reader the same.', 'Історія показує всім читачам те саме.'),
    t('Copy the line of braces from the English file.', 'Скопіюйте рядок у дужках з англійського файла.'),
  ),
  'figure-caption-alone': entry(
    t('A caption in one language only', 'Підпис лише однією мовою'),
    t('In {file} this figure has no caption.', 'У файлі {file} цей малюнок не має підпису.'),
    t('A story shows every reader the same.', 'Історія показує всім читачам те саме.'),
    t(
      'Write the caption right below the braces, with no empty line between, in both languages or in none.',
      'Підпис пишіть одразу під дужками, без порожнього рядка, обома мовами або жодною.',
    ),
  ),
  'figure-broken': entry(
    t('A figure that cannot be read', 'Малюнок, якого не прочитати'),
    t(
      'This line is meant as a figure and cannot be read: {text}',
      'Цей рядок мав би бути малюнком, та прочитати його не вдається: {text}',
    ),
    t('Readers would see the braces.', 'Читачі побачили б дужки.'),
    t('Write one of these, alone on its line: {forms}', 'Напишіть одне з цього, окремим рядком: {forms}'),
  ),
  'figure-inline': entry(
    t('A figure among other words', 'Малюнок серед інших слів'),
    t(
      '“{text}” is a figure, and a figure stands on a line of its own in a story.',
      '«{text}» – малюнок, а малюнок стоїть в оповіді окремим рядком.',
    ),
    t('Readers would see the braces.', 'Читачі побачили б дужки.'),
    t(
      'Put it on a line of its own between two paragraphs of a story; a note or a page links to the view instead: ' +
        '[words](/charts/growth/density/).',
      'Поставте його окремим рядком між двома абзацами оповіді; з примітки чи сторінки ведіть на подання посиланням: ' +
        '[слова](/charts/growth/density/).',
    ),
  ),
  'figure-view': entry(
    t('A figure of no view', 'Малюнок неіснуючого подання'),
    t('There is no view “{view}”.', 'Подання «{view}» немає.'),
    t('Nothing could be drawn beside the step.', 'Поруч із кроком не було б чого намалювати.'),
    t('Name a chart and its view: {known}.', 'Назвіть графік і його подання: {known}.'),
  ),
  'figure-mark': entry(
    t('A mark that the view does not draw', 'Позначка, якої на малюнку немає'),
    t('“{view}” draws no mark “{mark}”.', 'На поданні «{view}» позначки «{mark}» немає.'),
    t('The number that the step speaks of would not be lit.', 'Число, про яке йдеться в кроці, не було б виділено.'),
    t(
      'Take the id from the address of the mark, behind #mark-, or leave it out.',
      'Візьміть ідентифікатор з адреси позначки, після #mark-, або не пишіть його.',
    ),
  ),
  'figure-without-words': entry(
    t('A figure of words without words', 'Малюнок зі слів, де слів немає'),
    t('Nothing is quoted below this line.', 'Під цим рядком нічого не процитовано.'),
    t('The figure would be empty.', 'Малюнок був би порожній.'),
    t(
      'Write right below it, a line each: - «words of the source» what we say of them.',
      'Напишіть одразу під ним, по рядку: - «слова джерела» що про них кажемо ми.',
    ),
  ),
  'figure-line': entry(
    t('A line of a figure that cannot be read', 'Нечитаний рядок малюнка'),
    t(
      'This line does not say what is quoted and what of it: {text}',
      'Цей рядок не каже, що процитовано й що про це сказано: {text}',
    ),
    t('It would be lost.', 'Він загубився б.'),
    t(
      long(
        'Write: - «words of the source» what we say of them. One part of the words may be in bold. Where the source ',
        'is silent, write «»; where we speak, a number in braces.',
      ),
      long(
        'Пишіть: - «слова джерела» що про них кажемо ми. Жирною може бути одна частина слів. Де джерело мовчить, ',
        'пишіть «»; де кажемо ми – число в дужках.',
      ),
    ),
  ),
  'gloss-differs': entry(
    t('A gloss that says what its words do not say', 'Пояснення каже не те, що слова'),
    t('{here} says “{word}”, and nothing in {there} does.', '{here} має «{word}», а {there} цього немає.'),
    t(
      'Who cannot read the language of the source takes the gloss for what it says.',
      'Хто не читає мовою джерела, повірить поясненню.',
    ),
    t(
      'Say what the quoted words say, as the translation of the document does.',
      'Скажіть те, що кажуть наведені слова, як у перекладі документа.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
