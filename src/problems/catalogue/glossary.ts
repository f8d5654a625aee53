/** Problems with the glossary: its words in the sources, both of its languages, what no entry explains. */
import { entry, singly, long, t, type CatalogueEntry } from './entry.ts';

export const glossary = {
  'abbreviation-unexplained': singly(
    entry(
      t('An abbreviation that nothing explains', 'Скорочення, якого ніщо не пояснює'),
      t(
        '“{word}” seems to be cut short, and no entry of the glossary is reached from here.',
        '«{word}» схоже на скорочення, а звідси немає шляху до жодної статті словника.',
      ),
      t(
        'A reader of today cannot guess what stood for a word in its own day.',
        'Сьогоднішній читач не здогадається, що тоді скорочували саме так.',
      ),
      t(
        long(
          'Write an entry (`npm run new -- term`), or add a form to the one that there is: document {document}, words ',
          '“{words}”; or a note of the kind abbreviation. A whole word that only looks cut short goes into words.md.',
        ),
        long(
          'Напишіть статтю (`npm run new -- term`) або допишіть форму до наявної: документ {document}, слова ',
          '«{words}». Можна й примітку виду abbreviation. Ціле слово, лише схоже на скорочення, внесіть до words.md.',
        ),
      ),
    ),
  ),
  'initials-unexplained': entry(
    t('Initials that nothing explains', 'Літери, яких ніщо не пояснює'),
    t(
      '“{word}” stands here for words, and neither this text nor the glossary says for which.',
      '«{word}» стоїть тут замість слів, а яких саме, не каже ні текст, ні словник.',
    ),
    t(
      'A reader of sixteen, or of another country, would have to look elsewhere.',
      'Шістнадцятирічний читач або читач з іншої країни мусив би шукати це деінде.',
    ),
    t(
      long(
        'Write it out once in this text, with the letters in brackets: New Economic Policy (NEP); or give it an entry ',
        'of the glossary, or a name there under “also”. Words of a source stand in «…»; what is only stressed, in *…*.',
      ),
      long(
        'Напишіть повністю хоч раз у цьому тексті, а літери – в дужках: нова економічна політика (НЕП); або дайте ',
        'статтю у словнику чи назву в «also». Слова джерела беріть у «…», а те, на чому лише наголошуєте, – в *…*.',
      ),
    ),
  ),
  'term-without-words': entry(
    t('An entry without words', 'Стаття без слів'),
    t(
      'The entry “{id}” names a form without a place, or no form at all.',
      'Стаття «{id}» не називає жодної форми або називає форму без місця.',
    ),
    t(
      'An entry is reached from words of a source; without them nobody would find it.',
      'До статті ведуть слова джерела; без них її ніхто не знайде.',
    ),
    t(
      'Under “forms” give the document, the form as it stands there, and under “words” one quotation for every place.',
      'У «forms» назвіть документ і форму так, як вона там стоїть, а в «words» – по цитаті на кожне місце.',
    ),
  ),
  'term-form-outside': entry(
    t('A quotation without its form', 'Цитата без своєї форми'),
    t(
      'The quotation “{quote}” does not hold the form “{form}” exactly once, as whole words.',
      'Цитата «{quote}» не містить форми «{form}» рівно раз, цілими словами.',
    ),
    t('Nobody could say which letters lead to the entry.', 'Не можна було б сказати, які літери ведуть до статті.'),
    t(
      'Quote more or fewer words, or correct the form: it is copied letter for letter.',
      'Процитуйте більше чи менше слів або виправте форму: її копіюють літера в літеру.',
    ),
  ),
  'term-overlap': entry(
    t('Letters of two entries', 'Літери двох статей'),
    t(
      '“{words}” stands here within “{longer}”, which belongs to the entry “{other}”.',
      '«{words}» тут є частиною слів «{longer}», які належать статті «{other}».',
    ),
    t(
      'Words open one entry, and the longer form has them.',
      'Слова відкривають одну статтю; вони належать довшій формі.',
    ),
    t('Take this quotation away, or make the other form shorter.', 'Приберіть цю цитату або вкоротіть другу форму.'),
  ),
  'term-orphan': entry(
    t('An entry that no word leads to', 'Стаття, до якої не веде жодне слово'),
    t(
      'All words of the entry “{id}” belong to longer forms of others: {others}.',
      'Усі слова статті «{id}» належать довшим формам інших: {others}.',
    ),
    t('Nobody would reach it from a source.', 'З джерела до неї ніхто б не дійшов.'),
    t(
      'Quote a place where it stands by itself, or put what it says into the other entry.',
      'Процитуйте місце, де це слово стоїть саме, або перенесіть сказане до другої статті.',
    ),
  ),
  'term-place-missing': entry(
    t('A form at a place that is not quoted', 'Форма на місці, якого не процитовано'),
    t(
      '“{form}” stands in {document} at one more place, from which no entry is reached.',
      '«{form}» стоїть у {document} ще в одному місці, від якого не дійти до жодної статті.',
    ),
    t(
      'The same word would be explained in one sentence and not in the next.',
      'Те саме слово в одному реченні було б пояснено, а в іншому – ні.',
    ),
    t(
      'Add a quotation for the place. If the word means something else there, make it a part of the form of another ' +
        'entry.',
      'Додайте цитату цього місця. Якщо слово там означає інше, зробіть його частиною форми іншої статті.',
    ),
  ),
  'term-unknown-missing': entry(
    t('Nothing said of what is not known', 'Не сказано, чого не відомо'),
    t(
      'The entry “{title}” says neither what is not known nor why nothing is.',
      'У статті «{title}» немає ні того, чого не відомо, ні причини, чому відомо все.',
    ),
    t(
      'What a source leaves open is a part of what can be learned from it.',
      'Те, про що джерело мовчить, – теж частина того, чого з нього можна навчитися.',
    ),
    t(
      'Add “unknown”, a list with one thing each, or “certain”, a sentence that says why nothing is open.',
      'Додайте «unknown», перелік, по одній речі, або «certain», речення про те, чому тут немає невідомого.',
    ),
  ),
  'term-certain-surplus': entry(
    t('Something is unknown, and nothing is', 'Щось невідоме – і нічого'),
    t('The entry “{title}” has both “unknown” and “certain”.', 'У статті «{title}» є і «unknown», і «certain».'),
    t('One contradicts the other.', 'Одне суперечить другому.'),
    t('Keep the one that is true.', 'Залиште те, що правда.'),
  ),
  'term-unknown-differs': entry(
    t('More unknown in one language', 'Однією мовою невідомого більше'),
    t(
      'Things that are not known: {here} here, {there} in {file}.',
      'Невідомих речей: тут {here}, у файлі {file} – {there}.',
    ),
    t('Both languages say the same.', 'Обидві мови кажуть те саме.'),
    t(
      'Write the same things, in the same order, in both files.',
      'Напишіть ті самі речі в тому самому порядку в обох файлах.',
    ),
  ),
  'term-kind': entry(
    t('A person or a place with a small letter', 'Особа чи місце з малої літери'),
    t(
      'The entry “{title}” is of the kind {kind}, and every form that it quotes begins with a small letter: «{words}».',
      'Стаття «{title}» має вид {kind}, а кожна форма, яку вона наводить, починається з малої літери: «{words}».',
    ),
    t(
      'Names of people and places are looked for in every text, and a common word would be taken for a misspelt name.',
      'Імена людей і назви місць шукаються в кожному тексті, і звичайне слово вважалося б іменем з помилкою.',
    ),
    t(
      'Correct "kind": a word is word, an organisation body, a position office.',
      'Виправте "kind": слово – це word, організація – body, посада – office.',
    ),
  ),
  'term-small': entry(
    t('A head without a capital', 'Заголовок не з великої літери'),
    t('The head “{title}” begins with a small letter.', 'Заголовок «{title}» починається з малої літери.'),
    t('Entries stand in lists, like titles.', 'Статті стоять у переліках, як назви.'),
    t('Begin it with a capital.', 'Почніть його з великої літери.'),
  ),
} satisfies Record<string, CatalogueEntry>;
