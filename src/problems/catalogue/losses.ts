/** Problems with what is no more there: rows, notes, a paragraph, the end of a file, or the file itself. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const losses = {
  'rows-missing': entry(
    t('A list that has lost its rows', 'Перелік, що втратив рядки'),
    t(
      'Rows of {list} are gone that other places name; ids: {number}, places: {count}. They are {known}.',
      'У {list} немає рядків, на які посилаються інші місця; ідентифікаторів – {number}, місць – {count}. Це {known}.',
    ),
    t(
      'Numbers, charts and notes would have nothing to rest on.',
      'Числа, графіки й примітки не мали б на що спиратися.',
    ),
    t(
      'Restore the rows from an earlier copy of the file, or correct the ids where they are named.',
      'Поверніть рядки з попередньої копії файла або виправте ідентифікатори там, де на них посилаються.',
    ),
  ),
  'rows-disturbed': entry(
    t('A table of which many rows do not fit', 'Таблиця, у якій багато рядків не збігаються'),
    t(
      'Of {number} rows of {list} {count} have in {field} what fits neither their words nor what names them.',
      'У {list} рядків – {number}; у {count} з них {field} не пасує ні до слів рядка, ні до посилань на нього.',
    ),
    t(
      'So many are no slips of single rows: most likely a column was moved, sorted by itself, filled down or replaced.',
      'Стільки рядків не можуть мати кожен свою помилку: найімовірніше, стовпець зсунуто, впорядковано окремо від ' +
        'решти, заповнено згори донизу або замінено.',
    ),
    t(
      'Restore the table from an earlier copy, or compare this column row by row with the words that are quoted.',
      'Поверніть таблицю з попередньої копії або звірте цей стовпець рядок за рядком із процитованими словами.',
    ),
  ),
  'words-elsewhere': entry(
    t('A transcription of other words', 'Транскрипція з іншими словами'),
    t(
      'Of {number} quotations from “{document}” {count} do not stand in this transcription.',
      'Цитат із документа «{document}» – {number}; у цій транскрипції немає {count}.',
    ),
    t(
      'So many cannot all be wrong: most likely another text was saved under this name, or a part of it was lost.',
      'Стільки цитат не можуть бути хибні всі: найімовірніше, тут збережено інший текст або частина зникла.',
    ),
    t(
      'Restore the transcription, or move what quotes it to its own document.',
      'Поверніть транскрипцію або перенесіть те, що її цитує, до свого документа.',
    ),
  ),
  'notes-elsewhere': entry(
    t('The notes of another document', 'Примітки іншого документа'),
    t(
      'Of {number} notes {count} quote words that do not stand in “{document}”; its other rows are at home there.',
      'Із {number} приміток {count} цитують слова, яких у «{document}» немає; решта його рядків там удома.',
    ),
    t(
      'So many cannot all be wrong: most likely other notes were saved in this folder.',
      'Стільки приміток не можуть бути хибні всі: найімовірніше, у цій теці збережено інші.',
    ),
    t(
      'Restore the file, or move the notes to their document.',
      'Поверніть файл або перенесіть примітки до їхнього документа.',
    ),
  ),
  'source-changed': entry(
    t('A place of a source that is not as it was quoted', 'Місце джерела не таке, як у цитатах'),
    t(
      '“{words}” stands where other words are quoted; the quotations that do not fit are {count}.',
      'Там, звідки цитують інше, стоїть «{words}»; цитат, які не збігаються: {count}.',
    ),
    t(
      'Several rows and notes agree with each other, and not with the transcription: most likely it was changed.',
      'Кілька рядків і приміток згодні між собою, а не з транскрипцією: найімовірніше, змінено її.',
    ),
    t(
      'Compare this place with the source, and restore it; if it is right now, correct the quotations.',
      'Звірте це місце з джерелом і поверніть як було; якщо тепер воно правильне, виправте цитати.',
    ),
  ),
  'source-uncollated': entry(
    t('A sentence of the source that is not as it was compared', 'Речення джерела не таке, яким його звірено'),
    t(
      '«{words}» is not what stood here when the transcription was last compared with its source.',
      'Коли транскрипцію востаннє звіряли з джерелом, тут не стояло «{words}».',
    ),
    t(
      'The words of a source are evidence. A slip of the keyboard in them would be read as the source’s own.',
      'Слова джерела – це свідчення. Одруківку в них прочитали б як написане в самому джерелі.',
    ),
    t(
      'Compare it with the source, and restore it; if it is right now, copy what stands above into “collated”.',
      'Звірте його з джерелом і поверніть як було; якщо правильно тепер, скопіюйте наведене вище в «collated».',
    ),
  ),
  'entries-missing': entry(
    t('Entries that only one language has', 'Записи лише однією мовою'),
    t(
      '{count} entries of {other} are not in this file: {known}.',
      'У цьому файлі немає записів із {other}, числом {count}: {known}.',
    ),
    t(
      'Either they were lost here, or they are not written yet; readers of one language would look for them in vain.',
      'Або їх тут загублено, або ще не написано; читачі однієї з мов шукали б їх марно.',
    ),
    t(
      'Restore them from an earlier copy of the file, or write them; what neither language needs is deleted in both.',
      'Поверніть їх із попередньої копії файла або напишіть; непотрібні обом мовам видаліть з обох файлів.',
    ),
  ),
  'list-elsewhere': entry(
    t('The old words of another document', 'Давні слова іншого документа'),
    t(
      'Of {number} lines {count} begin with words that do not stand in “{document}”.',
      'Із {number} рядків {count} починаються словами, яких у «{document}» немає.',
    ),
    t(
      'So many cannot all be wrong: most likely another list was saved in this folder.',
      'Стільки рядків не можуть бути хибні всі: найімовірніше, у цій теці збережено інший перелік.',
    ),
    t(
      'Restore the file, or move the lines to their document.',
      'Поверніть файл або перенесіть рядки до їхнього документа.',
    ),
  ),
  'block-lost': entry(
    t('A paragraph of the source that is lost', 'Загублений абзац джерела'),
    t(
      'Both translations have {place} what does not stand here, “{words} …”; nor do quotations from it: {count}.',
      'В обох перекладах {place} є те, чого тут немає: «{words} …»; немає й цитат звідти, числом {count}.',
    ),
    t(
      'What two translations and quotations agree on stood in the source: most likely a paragraph was deleted.',
      'Те, у чому згодні два переклади й цитати, у джерелі було: найімовірніше, абзац видалено.',
    ),
    t(
      'Restore it from the source; if it was never there, delete it from both translations, with what quotes it.',
      'Поверніть його з джерела; якщо його там не було, видаліть його з обох перекладів разом із цитатами.',
    ),
  ),
  'file-copied': entry(
    t('A file saved over another', 'Файл, збережений поверх іншого'),
    t('It has the words of {other}, letter by letter.', 'Тут літера в літеру те саме, що в {other}.'),
    t(
      'One text would stand in two places, and what stood in this one is lost.',
      'Один текст стояв би у двох місцях, а те, що було тут, загублено.',
    ),
    t(
      'Restore the file from an earlier copy, or delete it if it is a copy; see whether the other is what it was, too.',
      'Поверніть файл із попередньої копії або видаліть, якщо це копія; погляньте, чи цілий і другий.',
    ),
  ),
  'form-differs': entry(
    t('A file of another form than its twin', 'Файл іншої форми, ніж його пара'),
    t(
      'Of {sign} there are {count} here, and {number} in {other}, which says the same in the other language.',
      'Тут є {sign}: {count}; у {other}, де сказано те саме іншою мовою, їх {number}.',
    ),
    t(
      'A sign that is lost or added throughout is no slip: most likely a program wrapped, converted or replaced it.',
      'Знак, що зник чи з’явився в усьому файлі, – не огріх: найімовірніше, програма щось перенесла, перетворила ' +
        'чи замінила.',
    ),
    t(
      'Restore the file from an earlier copy and save it as plain text; what else was told here is then told again.',
      'Поверніть файл із попередньої копії й збережіть як простий текст; решту, якщо лишиться, буде сказано потім.',
    ),
  ),
  'file-doubled': entry(
    t('A file that stands in itself twice', 'Файл, що містить себе двічі'),
    t(
      'From here on the file says all again, from line {line}.',
      'Звідси файл повторює все спочатку, від рядка {line}.',
    ),
    t(
      'Each of its ids would be there twice; most likely it was pasted once too often.',
      'Кожен ідентифікатор був би тут двічі; найімовірніше, текст вставлено зайвий раз.',
    ),
    t('Delete the second half.', 'Видаліть другу половину.'),
  ),
  'file-cut': entry(
    t('A file that was cut off', 'Обірваний файл'),
    t('The file ends in the middle of a sentence: “… {words}”.', 'Файл уривається посеред речення: «… {words}».'),
    t(
      'Most likely saving or copying was broken off; what followed is lost.',
      'Найімовірніше, збереження чи копіювання обірвалося, і дальше загублено.',
    ),
    t(
      'Restore the end of the file from an earlier copy; if nothing is lacking, finish the sentence.',
      'Поверніть кінець файла з попередньої копії; якщо нічого не бракує, закінчіть речення.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
