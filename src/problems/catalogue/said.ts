/** Problems with what our own words say of numbers, of sums and of who says them. */
import { entry, t, type CatalogueEntry } from './entry.ts';

export const said = {
  'comparison-differs': entry(
    t('A comparison that the numbers deny', 'Порівняння, яке заперечують числа'),
    t(
      '“{words}” is said of {here}, held against {there}; these numbers are the other way about.',
      '«{words}» сказано про {here} проти {there}; насправді з числами навпаки.',
    ),
    t(
      'Each number leads to its words, and the sentence that compares them says the opposite of them.',
      'Кожне число веде до своїх слів, а речення, що їх порівнює, каже протилежне.',
    ),
    t(
      'Take the right word, or change the places of the numbers.',
      'Візьміть слушне слово або поміняйте числа місцями.',
    ),
  ),
  'claim-said-otherwise': entry(
    t('A claim whose own words say otherwise', 'Власні слова твердження кажуть інше'),
    t(
      '“{words}” is said of “{id}”, and its {field} is “{value}”.',
      'Про «{id}» сказано «{words}», а його {field} – «{value}».',
    ),
    t(
      'Sums, lists and charts go by the field, readers by the words: they are told two things of one number.',
      'Обчислення, переліки й графіки зважають на поле, а читачі – на слова: про одне число їм кажуть двояке.',
    ),
    t('Correct the field, or the words.', 'Виправте поле або слова.'),
  ),
  'answer-differs': entry(
    t('An answer that the verdict denies', 'Відповідь, яку заперечує висновок'),
    t(
      'The explanation begins with “{words}”, and the verdict on the question is “{verdict}”.',
      'Пояснення починається з «{words}», а висновок про запитання – «{verdict}».',
    ),
    t(
      'Readers see question, verdict and explanation beneath each other.',
      'Читачі бачать запитання, висновок і пояснення одне під одним.',
    ),
    t('Correct the answer, the verdict, or the question.', 'Виправте відповідь, висновок або запитання.'),
  ),
  'speaker-elsewhere': entry(
    t('A number said by somebody of another document', 'Число з уст того, хто стоїть в іншому документі'),
    t(
      '“{name}” is made to say {text}, a number of “{document}”; the glossary knows that name from “{other}”.',
      '{text} – число з «{document}», а каже його «{name}»; словник знає це ім’я з «{other}».',
    ),
    t('Readers would take the number for the word of another.', 'Читачі вважали б, що це число сказав хтось інший.'),
    t(
      'Name who says it there, or cite the number that is meant.',
      'Назвіть того, хто каже його там, або процитуйте те число, про яке мова.',
    ),
  ),
} satisfies Record<string, CatalogueEntry>;
