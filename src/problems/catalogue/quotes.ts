/** Problems with quotations and what hangs on them. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const quotes = {
  'quote-missing': entry(
    t('The quotation is not in the document', 'Цитати немає в документі'),
    t('«{quote}» does not stand in “{document}”.', '«{quote}» немає в документі «{document}».'),
    t(
      'Everything that the site says must lead back to exact words of a source.',
      'Усе, що каже сайт, мусить вести до точних слів джерела.',
    ),
    t(
      'Copy the words from the transcription as they stand, slips included.',
      'Скопіюйте слова з транскрипції так, як вони стоять, разом з огріхами.',
    ),
  ),
  'quote-differs': entry(
    t('The quotation differs in a small thing', 'Цитата різниться дрібницею'),
    t(
      '«{quote}» does not stand in “{document}”, but the same letters do. They differ in {differences}.',
      '«{quote}» немає в документі «{document}», але ті самі літери там є. Різниця: {differences}.',
    ),
    t(
      'A quotation is exact or it is none; the source’s own characters are evidence.',
      'Цитата або точна, або це не цитата; знаки джерела – це свідчення.',
    ),
    t('Replace it with the words of the source.', 'Замініть її словами джерела.'),
  ),
  'quote-ambiguous': entry(
    t('The quotation stands more than once', 'Цитата трапляється не раз'),
    t(
      '«{quote}» stands {count} times in “{document}”.',
      '«{quote}» трапляється в документі «{document}» не раз: {count}.',
    ),
    t('Nobody could tell which of the places is meant.', 'Ніхто не знав би, про яке з місць ідеться.'),
    t(
      'Lengthen it until it is unique and mark the words in **bold** (in a note), or add "context" (in a row of data).',
      'Подовжте її, доки вона стане єдиною, і виділіть потрібні слова **жирним** (у примітці) або додайте ' +
        '"context" (у рядку даних).',
    ),
  ),
  'context-missing': entry(
    t('The context is not in the document', 'Контексту немає в документі'),
    t('The context «{quote}» does not stand in “{document}”.', 'Контексту «{quote}» немає в документі «{document}».'),
    t(
      'The context is there to find the quotation; it must be exact itself.',
      'Контекст потрібен, щоб знайти цитату; він сам мусить бути точним.',
    ),
    t('Copy it from the transcription.', 'Скопіюйте його з транскрипції.'),
  ),
  'context-ambiguous': entry(
    t('The context stands more than once', 'Контекст трапляється не раз'),
    t(
      'The context «{quote}» stands {count} times in “{document}”.',
      'Контекст «{quote}» трапляється в документі «{document}» не раз: {count}.',
    ),
    t('It cannot tell which place is meant.', 'Він не показує, яке місце мається на увазі.'),
    t('Lengthen it until it is unique.', 'Подовжте його, доки він стане єдиним.'),
  ),
  'context-without-quote': entry(
    t('The context does not contain the quotation', 'У контексті немає цитати'),
    t('The context does not contain «{quote}».', 'У контексті немає «{quote}».'),
    t(
      'The context is a longer passage around the quoted words.',
      'Контекст – це довший уривок, у якому стоять цитовані слова.',
    ),
    t('Copy a passage that contains the quotation.', 'Скопіюйте уривок, у якому є цитата.'),
  ),
  'quote-across-blocks': entry(
    t('A quotation over the border of two blocks', 'Цитата через межу двох абзаців'),
    t('These words begin in {block} and go on in {next}.', 'Ці слова починаються в {block}, а далі йдуть у {next}.'),
    t(
      'What stands on two sides of a border is no one number and no one statement.',
      'Те, що стоїть по різні боки межі, – не одне число й не одне твердження.',
    ),
    t(
      'Quote words of one block. Only a note may run over a border, and a recommendation whose sentence it cuts.',
      'Цитуйте слова одного абзацу. Через межу може йти лише примітка або рекомендація, речення якої межа розтинає ' +
        'навпіл.',
    ),
  ),
  'quote-outside': entry(
    t('The quotation stands outside the document', 'Цитата стоїть поза документом'),
    t('«{quote}» stands in matter outside the document.', '«{quote}» стоїть у тексті поза документом.'),
    t(
      'That matter is modern: it is no word of the source and can claim nothing.',
      'Цей текст сучасний: це не слова джерела, і стверджувати він нічого не може.',
    ),
    t(
      'Quote words of the document itself; only a note of the kind “structure” may point there.',
      'Цитуйте слова самого документа; туди може вказувати лише примітка виду «structure».',
    ),
  ),
  'emendations-overlap': entry(
    t('Two corrections of the same words', 'Два виправлення тих самих слів'),
    t('The corrections “{id}” and “{other}” overlap.', 'Виправлення «{id}» і «{other}» накладаються.'),
    t(
      'The corrected reading could not be printed: each would replace the words of the other.',
      'Виправленого читання не можна було б надрукувати: кожне замінювало б слова іншого.',
    ),
    t('Join them into one, or mark fewer words in bold.', 'Об’єднайте їх або виділіть менше слів.'),
  ),
  'passage-twice': entry(
    t('The same passage in two rows', 'Те саме місце у двох рядках'),
    t(
      '“{id}” says of the same words what “{other}” has said of them.',
      '«{id}» каже про ті самі слова те, що вже сказав рядок «{other}».',
    ),
    t(
      'It would be counted, drawn and listed twice.',
      'Його двічі порахували б, двічі намалювали й двічі внесли до списку.',
    ),
    t(
      'Delete one of the rows. If the words ask for two actions, quote for each its own words and say in "gist" what ' +
        'it is.',
      'Видаліть один із рядків. Якщо ці слова вимагають двох дій, процитуйте для кожної її власні слова й скажіть у ' +
        '"gist", яка це дія.',
    ),
  ),
  'passage-both-ways': entry(
    t('Counted and not counted at once', 'Водночас пораховано й не пораховано'),
    t(
      '“{id}” and “{other}” share words: one of them is a recommendation, the other a passage that is not counted.',
      '«{id}» і «{other}» мають спільні слова: одне з них – рекомендація, друге – місце, якого не рахують.',
    ),
    t(
      'The same words cannot be asked for and be reported as done, or as a mere turn of speech.',
      'Ті самі слова не можуть водночас чогось вимагати й бути звітом про зроблене чи самим лише зворотом.',
    ),
    t(
      'Keep the row that is right; where both are, quote in each no more than its own words.',
      'Лишіть той рядок, який слушний; якщо слушні обидва, цитуйте в кожному лише його власні слова.',
    ),
  ),
  'modal-word-missing': entry(
    t('The modal word is not in the document', 'Модального слова немає в документі'),
    t(
      'The modal word «{quote}» does not stand in “{document}”.',
      'Модального слова «{quote}» немає в документі «{document}».',
    ),
    t(
      'Charts group recommendations by the source’s own modal words.',
      'Графіки групують рекомендації за модальними словами самого джерела.',
    ),
    t('Copy the word from the transcription, or write null.', 'Скопіюйте слово з транскрипції або напишіть null.'),
  ),
  'modal-word-elsewhere': entry(
    t('A modal word of another sentence', 'Модальне слово з іншого речення'),
    t(
      '«{quote}» stands in “{document}”, but not in the sentence of the recommendation: «{words}»',
      '«{quote}» у документі «{document}» є, але не в реченні цієї рекомендації: «{words}»',
    ),
    t(
      'Charts would say that the source asks for it in words that it uses of something else.',
      'Графіки казали б, що джерело вимагає цього словами, якими воно каже про інше.',
    ),
    t(
      'Copy the word of this very sentence; where it goes on from an earlier one, or has no such word, write null.',
      'Скопіюйте слово саме цього речення; якщо воно продовжує попереднє або такого слова не має, напишіть null.',
    ),
  ),
  'quantity-elsewhere': entry(
    t('A number from another passage', 'Число з іншого місця'),
    t(
      'The claim “{id}” stands in {there}, the recommendation in {block}.',
      'Твердження «{id}» стоїть у {there}, а рекомендація – у {block}.',
    ),
    t(
      'The chart would print a number with an action that the source does not give it to.',
      'Графік надрукував би число біля дії, якої джерело з ним не пов’язує.',
    ),
    t(
      'Name a claim from the words around the recommendation, or write null.',
      'Назвіть твердження зі слів довкола рекомендації або напишіть null.',
    ),
  ),
  'gist-number': entry(
    t('A number that its passage does not have', 'Число, якого в уривку немає'),
    t('“{number}” does not stand in «{quote}».', '«{number}» немає в «{quote}».'),
    t('Readers would be told another number.', 'Читачам назвали б інше число.'),
    t('Write the number of the passage.', 'Напишіть число з уривка.'),
  ),
  'addressee-differs': entry(
    t('An addressee that is and is not named', 'Адресат, якого водночас названо й не названо'),
    t(
      'The addressee is “{addressee}”, and it is said to be “{addressed}”.',
      'Адресат – «{addressee}», і про нього сказано «{addressed}».',
    ),
    t(
      'Readers are told whom a source names, whom we understand, and where neither can be said.',
      'Читачам кажуть, кого джерело називає, кого розуміємо ми і де не можна сказати ні того, ні того.',
    ),
    t(
      'Write "not-named" with the addressee "unstated", and with no other.',
      'Пишіть "not-named" з адресатом "unstated" і лише з ним.',
    ),
  ),
  'document-title': entry(
    t('A title that the source does not have', 'Назва, якої немає в джерелі'),
    t('«{part}» of “title” does not stand in the transcription.', '«{part}» з «title» немає в транскрипції.'),
    t('The title is printed and cited as words of the source.', 'Назву друкують і цитують як слова самого джерела.'),
    t(
      'Copy it from the transcription; “…” stands for what is left out, and square brackets hold a title of your own.',
      'Скопіюйте її з транскрипції; «…» стоїть на місці пропущеного, а власну назву беріть у квадратні дужки.',
    ),
  ),
  'document-twice': entry(
    t('One source in two documents', 'Одне джерело у двох документах'),
    t('The documents “{document}” and “{other}” have {shared}.', 'Документи «{document}» і «{other}» мають {shared}.'),
    t(
      'Its numbers and recommendations would be counted twice, or a fingerprint is not that of its file.',
      'Його числа й рекомендації рахували б двічі, або ж відбиток узято не з того файла.',
    ),
    t(
      'Delete one of the two; if they are two sources, give each its own words and the fingerprint of its own file.',
      'Видаліть один із двох; якщо це різні джерела, дайте кожному його слова й відбиток його власного файла.',
    ),
  ),
  'transcription-empty': entry(
    t('A transcription without words', 'Транскрипція без слів'),
    t(
      'No word of the document stands beneath the front matter.',
      'Під заголовком файла немає жодного слова документа.',
    ),
    t(
      'A document is its words; without them there is nothing to read or to quote.',
      'Документ – це його слова; без них нічого читати й цитувати.',
    ),
    t(
      'Put the words of the source beneath the second “---”; what stands after a line “***” is not part of the ' +
        'document.',
      'Поставте слова джерела під другим «---»; те, що стоїть після рядка «***», до документа не належить.',
    ),
  ),
  'transcription-strong': entry(
    t('Bold without an end', 'Жирний без кінця'),
    t('The sign ** has no partner in this block.', 'Знак ** не має пари в цьому абзаці.'),
    t(
      'Only run-in subheadings are set in bold; a lone sign would be shown as words of the source.',
      'Жирним позначають лише підзаголовки в рядку; самотній знак потрапив би до слів джерела.',
    ),
    t('Add the second ** or delete the first.', 'Додайте другий ** або видаліть перший.'),
  ),
  'emendation-across': entry(
    t('A correction over the end of a block', 'Виправлення через межу абзаців'),
    t(
      'The correction “{id}” begins in {block} and ends in another block.',
      'Виправлення «{id}» починається в {block}, а закінчується в іншому абзаці.',
    ),
    t(
      'Its reading would have to be printed in two paragraphs at once.',
      'Його читання довелося б друкувати у двох абзацах одразу.',
    ),
    t('Make one correction for each block.', 'Зробіть окреме виправлення для кожного абзацу.'),
  ),
  'emendation-same': entry(
    t('A correction that changes nothing', 'Виправлення, що нічого не змінює'),
    t('“{id}” reads «{reading}», as the source does.', '«{id}» читає «{reading}», як і саме джерело.'),
    t('Readers would be shown a correction where there is none.', 'Читачам показали б виправлення там, де його немає.'),
    t(
      'Write what is to be read instead; where nothing is, give the note another kind.',
      'Напишіть, що читати замість цих слів; якщо нічого, дайте примітці інший вид.',
    ),
  ),
  'emendation-number': entry(
    t('A correction that brings in a number', 'Виправлення, що додає число'),
    t(
      'With «{reading}» for «{words}» the text has a number that the source does not have there: {number}.',
      'Якщо замість «{words}» читати «{reading}», у тексті стоїть число, якого в джерелі тут немає: {number}.',
    ),
    t(
      'Every number is either of the source or a correction that a claim accounts for.',
      'Кожне число або належить джерелу, або є виправленням, за яке відповідає твердження.',
    ),
    t(
      'Correct the reading, or make a claim on these words with "emendation": { "note": "{id}", "value": … }.',
      'Виправте читання або зробіть твердження на ці слова з "emendation": { "note": "{id}", "value": … }.',
    ),
  ),
  'emendation-unclaimed': entry(
    t('A corrected number that the claim does not know', 'Твердження не знає про виправлене число'),
    t(
      'The note “{note}” changes the number of the claim “{id}”, which has no "emendation".',
      'Примітка «{note}» змінює число твердження «{id}», а "emendation" у ньому немає.',
    ),
    t(
      'With the corrected reading the text would show one number and the chart another.',
      'У виправленому читанні текст показував би одне число, а графік – інше.',
    ),
    t(
      'Add "emendation": { "note": "{note}", "value": … } with the corrected value to the claim.',
      'Додайте до твердження "emendation": { "note": "{note}", "value": … } з виправленим значенням.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
