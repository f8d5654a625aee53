/** Problems with what rows of data are counted as. */
import { entry, long, t } from './entry.ts';

export const rows = {
  'quote-elsewhere': entry(
    t('The quotation is of another document', 'Цитата з іншого документа'),
    t(
      '«{quote}» does not stand in “{document}”; in “{other}” it does.',
      '«{quote}» немає в документі «{document}», а в документі «{other}» є.',
    ),
    t(
      'A number or a recommendation would be shown as if another text had said it.',
      'Число чи рекомендацію показано було б так, ніби це сказав інший текст.',
    ),
    t(
      'Put the name of the document whose words these are into "document"; or copy the right words.',
      'Напишіть у "document" назву того документа, чиї це слова; або скопіюйте правильні слова.',
    ),
  ),
  'theme-unsaid': entry(
    t('A theme of which no word is there', 'Тема, про яку немає жодного слова'),
    t(
      long(
        '“{id}” is counted under “{theme}”, but neither its words, «{quote}», nor its gist have a word ',
        'that begins as a sign of this theme: {signs}.',
      ),
      long(
        '«{id}» віднесено до теми «{theme}», а ні в словах «{quote}», ні в стислому викладі немає ',
        'слова, що починалося б як ознака цієї теми: {signs}.',
      ),
    ),
    t(
      'The chart would count it among what is asked about something else.',
      'Графік порахував би її серед того, чого вимагають в іншій справі.',
    ),
    t(
      'Choose the theme by its definition in data/vocabulary.json. Where it is the right one, let the gist ' +
        'say what the passage is about, or add the beginning of the word that shows it to the “signs” of the ' +
        'theme.',
      'Виберіть тему за її означенням у data/vocabulary.json. Якщо вона правильна, хай виклад скаже, про ' +
        'що мова, або додайте початок слова, з якого це видно, до «signs» цієї теми.',
    ),
  ),
  'addressee-unnamed': entry(
    t('An addressee whom the sentence does not name', 'Адресат, якого речення не називає'),
    t(
      '“{addressee}” is said to be “named”, but no word of the sentence begins as a sign of it ({signs}): «{words}»',
      long(
        'Про адресата «{addressee}» сказано, що його названо («named»), а жодне слово речення не ',
        'починається як його ознака ({signs}): «{words}»',
      ),
    ),
    t(
      'Readers are told that the source itself names who is to act.',
      'Читачам кажуть, що джерело саме називає, хто має діяти.',
    ),
    t(
      'Name the addressee of this sentence; or write "understood", where the words around it tell. A sign ' +
        'that the vocabulary lacks goes into the “signs” of the addressee in data/vocabulary.json.',
      'Запишіть адресата цього речення або "understood", якщо про нього кажуть слова довкола. Ознаку, якої ' +
        'бракує, додайте до «signs» адресата в data/vocabulary.json.',
    ),
  ),
  'addressee-unsaid': entry(
    t('An addressee of whom the document says nothing', 'Адресат, про якого документ мовчить'),
    t(
      '“{id}” is asked of “{addressee}”, but no word of “{document}” begins as a sign of it: {signs}.',
      long(
        'Адресатом «{id}» записано «{addressee}», а в документі «{document}» жодне слово не ',
        'починається як його ознака: {signs}.',
      ),
    ),
    t(
      'Whom a text never speaks of it cannot be understood to address.',
      'Хто в тексті ніде не згаданий, того не можна вважати його адресатом.',
    ),
    t(
      'Name an addressee of whom the text speaks, or "unstated"; a sign that the vocabulary lacks goes ' +
        'into the “signs” of the addressee in data/vocabulary.json.',
      'Запишіть адресата, про якого текст каже, або "unstated"; ознаку, якої бракує, додайте до «signs» ' +
        'адресата в data/vocabulary.json.',
    ),
  ),
  'modality-unsaid': entry(
    t('A modality without its word', 'Модальність без її слова'),
    t(
      '“{id}” has the modality “{modality}” and no modal word, and its sentence has none of that modality: «{words}»',
      long(
        '«{id}» має модальність «{modality}» і не має модального слова; немає слова цієї ',
        'модальності й у реченні: «{words}»',
      ),
    ),
    t(
      'Only words that go on from a modal word of their sentence are counted with it.',
      'Без власного слова з нею рахують лише те, що продовжує модальне слово того ж речення.',
    ),
    t(
      'Write the modality of the sentence, or "to-do" where nothing in it is modal; a word that does mean ' +
        'it is quoted in the definition of that modality in data/vocabulary.json.',
      'Запишіть модальність цього речення або "to-do", якщо в ньому немає модального слова; слово, яке її ' +
        'все ж означає, наведіть в означенні модальності в data/vocabulary.json.',
    ),
  ),
  'measure-kinds': entry(
    t('Numbers of one measure that are of two kinds', 'Числа однієї величини двох різних видів'),
    t(
      '“{id}” and “{other}” measure the same, “{measure}”, and one is “{here}”, the other “{there}”.',
      '«{id}» і «{other}» вимірюють те саме, «{measure}», а одне з них «{here}», друге «{there}».',
    ),
    t(
      'What numbers things in a row counts nothing, and how far the party speaks of itself does not change ' +
        'from one number to the next.',
      'Порядкове число нічого не рахує, а міра, якою партія говорить про себе, від числа до числа не міняється.',
    ),
    t(
      'Write the same in both, or give one of them a measure of its own in data/vocabulary.json.',
      'Запишіть в обох однаково або дайте одному власну величину в data/vocabulary.json.',
    ),
  ),
};
