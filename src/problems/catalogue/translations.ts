/** Problems with translations. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const translations = {
  'block-missing': entry(
    t('A block is not translated', 'Абзац не перекладено'),
    t(
      'The block {block} of the transcription has no counterpart: «{words}…»',
      'Абзац {block} транскрипції не має відповідника: «{words}…»',
    ),
    t('Reader and source would fall out of step.', 'Переклад і джерело розійшлися б.'),
    t(
      'Add “## {block}” and the translation; or “## {block} {.gap}” and the reason why there is none.',
      'Додайте «## {block}» і переклад або «## {block} {.gap}» і причину, чому його немає.',
    ),
  ),
  'block-unknown': entry(
    t('A translation of no block', 'Переклад неіснуючого абзацу'),
    t('The transcription has no block “{block}”.', 'У транскрипції немає абзацу «{block}».'),
    t('The words beneath this heading would not be shown.', 'Слова під цим заголовком не з’явилися б.'),
    t('Correct the heading. The blocks are: {known}.', 'Виправте заголовок. Абзаци такі: {known}.'),
  ),
  'block-twice': entry(
    t('A block is translated twice', 'Абзац перекладено двічі'),
    t('The heading “## {block}” stands twice.', 'Заголовок «## {block}» стоїть двічі.'),
    t('Only one of the two would be shown.', 'Показано було б лише один.'),
    t('Join them or delete one.', 'Об’єднайте їх або видаліть один.'),
  ),
  'block-order': entry(
    t('Blocks out of order', 'Порушений порядок абзаців'),
    t(
      'The block {block} stands before {other}, which comes earlier in the transcription.',
      'Абзац {block} стоїть перед {other}, який у транскрипції йде раніше.',
    ),
    t('The order of a translation is the order of its source.', 'Порядок перекладу – це порядок джерела.'),
    t('Move it.', 'Переставте його.'),
  ),
  'blocks-shifted': entry(
    t('A translation out of step with its source', 'Переклад, що зсунувся проти джерела'),
    t(
      'From “## {block}” on the words go with other blocks of the source than their headings say.',
      'Від «## {block}» слова відповідають не тим абзацам джерела, які названо в заголовках.',
    ),
    t(
      'Readers would see each paragraph beside the translation of another.',
      'Читачі бачили б кожен абзац поруч із перекладом іншого.',
    ),
    t(
      'Do this: {steps}. A translation so free that it only seems so has {.free} behind its heading.',
      'Зробіть так: {steps}. Якщо переклад такий вільний, що це лише здається, додайте до заголовка {.free}.',
    ),
  ),
  'blocks-exchanged': entry(
    t('Two translations in each other’s place', 'Два переклади помінялися місцями'),
    t(
      'What stands beneath “## {block}” goes with {other} of the source, and what stands beneath “## {other}” with ' +
        '{block}.',
      'Те, що стоїть під «## {block}», відповідає {other} джерела, а те, що під «## {other}», – {block}.',
    ),
    t(
      'Readers would see each of the two paragraphs beside the translation of the other.',
      'Читачі бачили б кожен із двох абзаців поруч із перекладом другого.',
    ),
    t(
      'Exchange them. A translation so free that it only seems so has {.free} behind its heading.',
      'Поміняйте їх місцями. Якщо переклад такий вільний, що це лише здається, додайте до заголовка {.free}.',
    ),
  ),
  'block-copied': entry(
    t('The same words beneath two headings', 'Ті самі слова під двома заголовками'),
    t(
      '“## {block}” repeats what stands beneath “## {other}”.',
      '«## {block}» повторює те, що стоїть під «## {other}».',
    ),
    t('The blocks of the source differ.', 'Абзаци джерела різні.'),
    t('Write the translation of {block}.', 'Напишіть переклад {block}.'),
  ),
  'block-length': entry(
    t('A translation of another length', 'Переклад іншої довжини'),
    t(
      'Beneath “## {block}” stand {here} characters; its source has {source}.',
      'Знаків під «## {block}» – {here}, а в його джерелі – {source}.',
    ),
    t(
      'Words of the source are missing, or stand there that it does not have.',
      'Бракує слів джерела або стоять такі, яких у ньому немає.',
    ),
    t(
      'Translate the whole block and nothing else. If it is all there, write {.free} behind the heading.',
      'Перекладіть увесь абзац і нічого більше. Якщо все на місці, додайте до заголовка {.free}.',
    ),
  ),
  'gap-translated': entry(
    t('A gap that is translated', 'Прогалина, яку перекладено'),
    t(
      '“## {block} {.gap}” says that there is no translation, and one stands beneath it.',
      '«## {block} {.gap}» каже, що перекладу немає, а під ним він стоїть.',
    ),
    t('Readers would be told that it is a reason.', 'Читачам сказали б, що це причина.'),
    t(
      'Take {.gap} away, or write why the block is not translated.',
      'Приберіть {.gap} або напишіть, чому абзац не перекладено.',
    ),
  ),
  'block-empty': entry(
    t('A block without words', 'Абзац без слів'),
    t('Nothing stands beneath “## {block}”.', 'Під «## {block}» нічого немає.'),
    t('An empty block looks like an empty source.', 'Порожній абзац виглядає як порожнє джерело.'),
    t(
      'Write the translation; or add {.gap} to the heading and the reason beneath it.',
      'Напишіть переклад або додайте до заголовка {.gap}, а під ним – причину.',
    ),
  ),
  'measure-exchanged': entry(
    t('Another measure or thing than in the source', 'Інша міра чи річ, ніж у джерелі'),
    t(
      'The translation says “{words}”; the source says «{source}».',
      'Переклад каже «{words}»; джерело каже «{source}».',
    ),
    t(
      'A week is no month and a congress no conference, though all else in the sentence agrees.',
      'Тиждень – не місяць, а з’їзд – не нарада, хоч решта речення та сама.',
    ),
    t(
      'Write what the source says. If the translation is right and only so free, add {.free} to the heading.',
      'Напишіть те, що в джерелі. Якщо переклад слушний, лише вільний, додайте до заголовка {.free}.',
    ),
  ),
  'number-emended': entry(
    t('A corrected number without the transcribed one', 'Виправлене число без числа транскрипції'),
    t(
      '«{number}» is a corrected reading; the number as transcribed is {transcribed}.',
      '«{number}» – виправлене читання; у транскрипції стоїть {transcribed}.',
    ),
    t('Readers would take our conjecture for the source.', 'Читачі прийняли б наш здогад за джерело.'),
    t(
      'Cite “{id}” in braces: then both readings are printed, and the reading switch governs them.',
      'Процитуйте «{id}» у дужках: тоді надрукуються обидва читання і перемикач керуватиме ними.',
    ),
  ),
  'translation-number': entry(
    t('A number that the source does not have', 'Число, якого немає в джерелі'),
    t(
      '«{number}» agrees with no number of {block} in the source.',
      '«{number}» не відповідає жодному числу {block} у джерелі.',
    ),
    t('A translation has the numbers of its source and no others.', 'У перекладі є числа джерела й жодних інших.'),
    t(
      'Correct it. A number said in other words is marked: {claim-id|half of them}; one that counts nothing: {=first}.',
      'Виправте його. Число, сказане інакше, позначте: {claim-id|половина}; а те, що нічого не рахує: {=перший}.',
    ),
  ),
  'number-again': entry(
    t('A number once too often', 'Число зайвий раз'),
    t(
      '«{number}» stands here more often than in {block} of the source.',
      '«{number}» стоїть тут більше разів, ніж у {block} джерела.',
    ),
    t(
      'A translation has each number as often as its source.',
      'У перекладі кожне число стоїть стільки разів, скільки в джерелі.',
    ),
    t(
      'Leave one of them out, or correct it. Number words that count nothing are written {=first of all}.',
      'Приберіть одне з них або виправте його. Числівники, які нічого не рахують, пишіть так: {=одним словом}.',
    ),
  ),
  'number-uncited': entry(
    t('A number that cites no claim', 'Число без посилання на твердження'),
    t(
      '«{number}» is a number of a claim and does not cite it.',
      '«{number}» – число твердження, а посилання на твердження немає.',
    ),
    t('A number that is typed twice goes wrong unseen.', 'Число, набране двічі, непомітно стає хибним.'),
    t(
      'Write the citation: {claim-id}, or with words of your own {claim-id|on 1 January}.',
      'Напишіть посилання: {claim-id} або зі своїми словами {claim-id|на 1 січня}.',
    ),
  ),
  'number-unsure': entry(
    t('A number that may be another', 'Число, яке може бути іншим'),
    t('«{number}» may be more than one number of its source.', '«{number}» може відповідати не одному числу джерела.'),
    t(
      'Each number leads to its own entry; here nobody can say to which.',
      'Кожне число веде до свого запису; тут не сказати, до якого.',
    ),
    t('Cite the one that is meant.', 'Процитуйте те, яке мається на увазі.'),
  ),
  'number-untranslated': entry(
    t('A number of the source that the translation lacks', 'Число джерела, якого бракує в перекладі'),
    t('The translation of {block} lacks a number: «{quote}».', 'У перекладі {block} бракує числа: «{quote}».'),
    t('Who reads only the translation would not know of it.', 'Хто читає тільки переклад, про нього не дізнався б.'),
    t('Cite it where its words are translated.', 'Процитуйте його там, де перекладено його слова.'),
  ),
  'correction-unmarked': entry(
    t('A correction that the translation does not show', 'Виправлення, якого не видно в перекладі'),
    t(
      'Nothing in the translation of {block} is marked as rendering the correction “{id}” («{words}» → «{reading}»).',
      'У перекладі {block} не позначено, що передає виправлення «{id}» («{words}» → «{reading}»).',
    ),
    t('Readers would take our conjecture for the source.', 'Читачі прийняли б наш здогад за джерело.'),
    t(
      'Mark the words that render it: {note-id|words}. A correction of mere spelling says so in the heading of its ' +
        'note: changes="spelling".',
      'Позначте слова, що його передають: {note-id|слова}. Виправлення самого лише правопису каже про це в заголовку ' +
        'примітки: changes="spelling".',
    ),
  ),
  'mark-unknown': entry(
    t('A mark of nothing', 'Позначка невідомо чого'),
    t(
      '“{id}” is no number of {block}, and no correction of its words.',
      '«{id}» – не число {block} і не виправлення його слів.',
    ),
    t('The link would lead nowhere, or to another place.', 'Посилання не вело б нікуди або вело б не туди.'),
    t(
      'Give the id of a claim, or of a correction, whose words stand in the same block.',
      'Подайте ідентифікатор твердження або виправлення, слова якого стоять у тому самому абзаці.',
    ),
  ),
  'mark-broken': entry(
    t('Braces that mark nothing', 'Дужки, що нічого не позначають'),
    t('“{text}” is not a mark of a translation.', '«{text}» – не позначка перекладу.'),
    t('Readers would see the braces.', 'Читачі побачили б дужки.'),
    t(
      'Write {claim-id}, {claim-id|words}, {note-id|words}, {=number words that count nothing}, {+} or {/}.',
      'Пишіть {claim-id}, {claim-id|слова}, {note-id|слова}, {=числівники, що нічого не рахують}, {+} або {/}.',
    ),
  ),
  'mark-words': entry(
    t('A mark without words', 'Позначка без слів'),
    t('“{id}” cannot be printed without words of the translation.', '«{id}» не надрукувати без слів перекладу.'),
    t(
      'A correction of words has none in the translation until you give them, and a date is more than figures.',
      'Виправлення слів не має слів у перекладі, доки ви їх не дасте, а дата – це не тільки цифри.',
    ),
    t(
      'Add them after a vertical bar, as in {claim-id|on 1 January}.',
      'Додайте їх після вертикальної риски, як у {claim-id|на 1 січня}.',
    ),
  ),
  'mark-value': entry(
    t('A citation in words of another value', 'Посилання зі словами іншого значення'),
    t(
      '«{words}» does not say {value}, the number of “{id}”; read there: {read}.',
      '«{words}» не каже {value} – числа «{id}»; прочитано: {read}.',
    ),
    t('The translation would contradict its source.', 'Переклад суперечив би джерелу.'),
    t('Correct the words, or cite another claim.', 'Виправте слова або процитуйте інше твердження.'),
  ),
  'sentences-differ': entry(
    t('More or fewer sentences than the source', 'Речень більше чи менше, ніж у джерелі'),
    t(
      'Sentences of {block}: {source} in the source, {here} here. Beginnings in the source: {begin}.',
      'Речень у {block}: {source} в джерелі, {here} тут. Початки в джерелі: {begin}.',
    ),
    t(
      'Readers see each sentence beside its own; from here on they would be out of step.',
      'Читачі бачать кожне речення поруч із його відповідником; далі вони розійшлися б.',
    ),
    t(
      'Write {+} between two sentences that are one in the source, and {/} where the source begins its next sentence.',
      'Пишіть {+} між двома реченнями, які в джерелі – одне, і {/} там, де джерело починає наступне речення.',
    ),
  ),
  'sentence-mark-idle': entry(
    t('A mark that joins or parts nothing', 'Позначка, що нічого не з’єднує й не ділить'),
    t('Here no sentence is joined or parted.', 'Тут нічого з’єднувати чи ділити.'),
    t('It says something else than the writer meant.', 'Вона каже не те, що мав на думці автор.'),
    t(
      'Put {+} between two sentences and {/} inside one, or take it away.',
      'Поставте {+} між двома реченнями, а {/} – усередині одного, або приберіть.',
    ),
  ),
  'translation-sign': entry(
    t('A sign that a translation does not know', 'Знак, якого переклад не знає'),
    t('“{text}” would be printed as it stands.', '«{text}» надрукувалося б як є.'),
    t(
      'A translation has the signs of its source, and no emphasis or links of its own.',
      'Переклад має знаки свого джерела й не має власних виділень чи посилань.',
    ),
    t(
      'Take it away; ** stands in pairs around a run-in subheading.',
      'Приберіть його; ** стоять парою навколо підзаголовка в рядку.',
    ),
  ),
  'doubt-unmarked': entry(
    t('A doubt marked in one translation only', 'Сумнів, позначений лише в одному перекладі'),
    t('In {block}, {other} has {text}; this file lacks it.', 'У {block} {other} має {text}, а цей файл – ні.'),
    t('What is doubtful in a source is so in every language.', 'Що сумнівне в джерелі, те сумнівне кожною мовою.'),
    t(
      'Write [sic] or a word with a question mark in brackets at the same place in both, or in neither.',
      'Поставте [sic] або слово зі знаком питання в дужках на тому самому місці в обох або в жодному.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
