/**
 * What each field is for, in Ukrainian. The schemas say it in English, because JSON Schemas hold one language; messages
 * print both. A test asserts that no description is left out.
 */
import type { Bilingual } from './common.ts';

const UKRAINIAN: Readonly<Record<string, string>> = {
  'Path of the JSON Schema, for editors.': 'Шлях до JSON Schema, для редакторів.',
  'Every quantitative statement of the sources, in the order of the text.':
    'Усі кількісні твердження джерел, у порядку тексту.',
  'Identifier: small Latin letters, digits and single hyphens, beginning with a letter. It is part of published addresses, so do not change it.':
    'Ідентифікатор: малі латинські літери, цифри й поодинокі дефіси, перша – літера. Він є частиною ' +
    'опублікованих адрес, тож не змінюйте його.',
  'Slug of the document that is quoted: the name of its folder in content/documents.':
    'Документ, який цитовано: назва його теки в content/documents.',
  'The exact words of the transcription, copied as they stand, slips included.':
    'Точні слова транскрипції, скопійовані так, як стоять, разом з описками.',
  'A longer passage that contains the quote exactly once and itself stands only once in the document. Needed only when the quote alone stands more than once.':
    'Довший уривок, у якому цитата стоїть рівно раз і який сам трапляється в документі лише раз. Потрібен тільки ' +
    'тоді, коли сама цитата трапляється не раз.',
  'What is counted, for tables and labels: "production cells, now".':
    'Що полічено, для таблиць і підписів: «виробничі осередки, зараз».',
  'The text in English.': 'Текст англійською.',
  'Той самий текст українською.': 'Той самий текст українською.',
  'What sort of number it is: count (how many), share (per cent of a whole), ratio (times as many), rate (per unit of time), limit (at most, at least), forecast (expected, not counted), date, ordinal (second, third), duration.':
    'Яке це число: count (скільки), share (відсоток від цілого), ratio (у скільки разів), rate (за одиницю ' +
    'часу), limit (не більше, не менше), forecast (очікуване, не полічене), date (дата), ordinal (порядкове), ' +
    'duration (тривалість).',
  'The value as it stands in the quote. The build reads it out of the quote and refuses if the two differ.':
    'Значення так, як воно стоїть у цитаті. Складання вичитує його з цитати й відмовляє, коли вони різняться.',
  'The number, or [lowest, highest] for a range such as "5—6".':
    'Число або [найменше, найбільше] для проміжку на зразок «5—6».',
  'Whether the words give the number itself, a ceiling, a floor or an approximation.':
    'Чи слова дають саме число, верхню межу, нижню межу чи наближення.',
  'Unit, from "units" in vocabulary.json: cell, person, percent, times …':
    'Одиниця, з "units" у vocabulary.json: cell, person, percent, times …',
  'What it measures, from "measures" in vocabulary.json: claims with the same value here can be compared.':
    'Що виміряно, з "measures" у vocabulary.json: твердження з тим самим значенням можна порівнювати.',
  'What a rate or share refers to: "of every 500,000 workers in production", "a month".':
    'До чого належить частка чи частота: «з кожних 500 000 робітників на виробництві», «на місяць».',
  'The time that the number refers to.': 'Час, до якого належить число.',
  'The date the number refers to, in Extended Date/Time Format (1924-01-01, 1924~, [1924..1925]); null when the source gives none.':
    'Дата, до якої належить число, у форматі EDTF (1924-01-01, 1924~, [1924..1925]); null, коли джерело її не дає.',
  'stated: the source gives the date; inferred: the editors conclude it; none: it is not known ("now").':
    'stated: дату дає джерело; inferred: її виводять редактори; none: вона невідома («зараз»).',
  'On what ground the date rests, in a sentence.': 'На чому тримається дата, одним реченням.',
  'stated: given flatly; approximate: "about"; doubtful: cannot be right as transcribed; self-reported: the body reports on itself with an unknown base; forecast: an expectation; ceiling: "not more than"; prescribed: a norm that ought to be kept, not an observation.':
    'stated: сказано прямо; approximate: «близько»; doubtful: у переписаному вигляді не може бути правильним; ' +
    'self-reported: установа звітує про себе, база невідома; forecast: сподівання; ceiling: «не більше»; ' +
    'prescribed: норма, якої слід дотримуватися, а не спостереження.',
  'Only where a note emends the number: its value in the corrected reading.':
    'Лише там, де примітка виправляє число: його значення у виправленому прочитанні.',
  'Id of the note that emends these words.': 'Ідентифікатор примітки, що виправляє ці слова.',
  'The value in the corrected reading. The build reads it out of the emendation.':
    'Значення у виправленому прочитанні. Складання вичитує його з поправки.',
  'What a reader must know to use the number fairly.': 'Що читач мусить знати, щоб чесно користуватися числом.',
  'Numerals and number words of the sources that are not claims, each with the reason.':
    'Числівники й слова про кількість, які не є твердженнями, кожне з причиною.',
  'Why these words are not a quantitative statement.': 'Чому ці слова не є кількісним твердженням.',
  'What one recommendation is: the counting unit, in a sentence.':
    'Що таке одна рекомендація: одиниця ліку, одним реченням.',
  'Every single action that the sources lay on someone.': 'Кожна окрема дія, яку джерела на когось покладають.',
  'Theme, from "themes" in vocabulary.json.': 'Тема, з "themes" у vocabulary.json.',
  'Who is to act, from "addressees" in vocabulary.json; "unstated" where the source names nobody.':
    'Хто має діяти, з "addressees" у vocabulary.json; "unstated", коли джерело нікого не називає.',
  'How strongly it is laid on them, from "modalities" in vocabulary.json.':
    'Наскільки сильно це покладено, з "modalities" у vocabulary.json.',
  'The modal word or verb form of the source that carries the obligation, copied exactly from the document; null where an infinitive or a list continues an earlier modal word.':
    'Модальне слово або форма дієслова, що несе зобов’язання, точно скопійоване з документа; null, коли ' +
    'інфінітив чи перелік продовжує попереднє модальне слово.',
  'Id of the claim that gives the recommendation a number ("at most eleven"); null where it has none.':
    'Ідентифікатор твердження, що дає рекомендації число («не більше одинадцяти»); null, коли числа немає.',
  'The action in one short sentence, in our words, without modal colouring of our own.':
    'Дія одним коротким реченням, нашими словами, без модального забарвлення від нас.',
  'Things reported as done, diagnoses and mere phrases: kept apart, never counted.':
    'Те, про що повідомлено як про зроблене, діагнози й самі лише звороти: тримаються окремо й не рахуються.',
  'done: reported as achieved; diagnosis: a state of affairs or a weakness; phrase: a turn of speech with a modal word that asks nothing of anyone.':
    'done: повідомлено як про досягнуте; diagnosis: стан справ або вада; phrase: зворот із модальним словом, що ' +
    'ні від кого нічого не вимагає.',
  'What it says, in one short sentence.': 'Про що там ідеться, одним коротким реченням.',
  'The ledger, in reading order.': 'Книга перевірок, у порядку читання.',
  'The question that the check answers. Numbers are cited by claim: {cells-now}.':
    'Питання, на яке відповідає перевірка. Числа цитують за твердженням: {cells-now}.',
  'Arithmetic over claim ids in braces: "{cells-now} / {cells-1924}"; + - * / and parentheses. {id@transcribed} takes the value as transcribed, {id} the corrected reading where there is one; {check:id} the result of another check.':
    'Арифметика над твердженнями у фігурних дужках: "{cells-now} / {cells-1924}"; + - * / і дужки. ' +
    '{id@transcribed} бере значення, як переписано, {id} – виправлене, якщо воно є; {check:id} – результат іншої ' +
    'перевірки.',
  'Unit of the result, from vocabulary.json.': 'Одиниця результату, з vocabulary.json.',
  'Decimal places that the inputs can bear; the result is shown with no more.':
    'Скільки знаків після коми витримують вхідні числа; більше в результаті не показано.',
  'Id of the claim that the result is held against; null when the source claims nothing of it.':
    'Ідентифікатор твердження, з яким порівнюють результат; null, коли джерело про це нічого не твердить.',
  'How result and claim (or limit) are compared; "shows" compares nothing.':
    'Як порівнюють результат і твердження (чи межу); "shows" не порівнює нічого.',
  'A limit that follows from what is measured, such as 100 per cent; used when no claim is named.':
    'Межа, що випливає з вимірюваного, як-от 100 відсотків; діє, коли твердження не названо.',
  'Largest difference, in the unit of the result, that the rounding of the inputs explains.':
    'Найбільша різниця, в одиницях результату, яку пояснює округлення вхідних чисел.',
  'What the sources do not say and what would be needed. Where it is given, the verdict is "cannot-be-known".':
    'Чого джерела не кажуть і що було б потрібно. Де це є, вирок – "cannot-be-known".',
  'true when a failed comparison shows something impossible in itself, not merely a disagreement: the verdict is then "cannot-be".':
    'true, коли невдале порівняння показує щось неможливе саме по собі, а не просто незгоду: тоді вирок – "cannot-be".',
  'The verdict that the editors state; the build recomputes it and refuses if it differs.':
    'Вирок, який виносять редактори; складання обчислює його заново й відмовляє, коли він інший.',
  'holds: agrees within the rounding of its inputs; fails: does not; cannot-be: impossible in itself; cannot-be-known: the sources do not give what is needed.':
    'holds: сходиться в межах округлення; fails: не сходиться; cannot-be: неможливо саме по собі; ' +
    'cannot-be-known: джерела не дають потрібного.',
  'What it means, in one to three sentences. Numbers are cited by claim or check.':
    'Що це означає, одним – трьома реченнями. Числа цитують за твердженням або перевіркою.',
  'Units of measure.': 'Одиниці виміру.',
  'Name of the unit.': 'Назва одиниці.',
  'Written directly after the number instead of a word, such as "%".':
    'Пишеться одразу після числа замість слова, як-от «%».',
  'The word after a number, by plural category (CLDR).': 'Слово після числа, за категорією числа (CLDR).',
  'English plural forms: one, other.': 'Англійські форми числа: one, other.',
  'Ukrainian plural forms: one, few, many, other.': 'Українські форми числа: one, few, many, other.',
  'Only while no row of data uses it: why it stands here all the same.':
    'Лише доки жоден рядок даних його не вживає: чому воно однаково тут стоїть.',
  'What can be measured.': 'Що можна виміряти.',
  'Name shown to readers.': 'Назва, яку бачать читачі.',
  'When to use it, in a sentence.': 'Коли це вживати, одним реченням.',
  'Themes of recommendations.': 'Теми рекомендацій.',
  'Who recommendations are laid on.': 'На кого покладено рекомендації.',
  'How strongly: from duty to plan, in that order.': 'Наскільки сильно: від обов’язку до плану, саме в такому порядку.',
  'The charts, in the order of the gallery.': 'Діаграми, у порядку галереї.',
  'The same text in English and in Ukrainian.': 'Той самий текст англійською й українською.',
  'Text in both languages; numbers are cited: {claim-id}, {check:id}; a number that is no claim is marked literal: {=1924}.':
    'Текст обома мовами; числа цитують: {claim-id}, {check:id}; число, що не є твердженням, позначають як ' +
    'дослівне: {=1924}.',
  'Id of the claim "two and a half times".': 'Ідентифікатор твердження «в два з половиною рази».',
  'What is said to have grown, at two moments.': 'Що, як сказано, зросло, у два моменти.',
  'Direct label of the series.': 'Підпис ряду.',
  'Decimal places that a computed value can bear.': 'Скільки знаків після коми витримує обчислене значення.',
  'A claim in braces, "{cells-now}", or arithmetic over claims: "{members-now} / {cells-now}".':
    'Твердження у фігурних дужках, "{cells-now}", або арифметика над твердженнями: "{members-now} / {cells-now}".',
  'Id of the check that computes now / then.': 'Ідентифікатор перевірки, що обчислює «тепер / тоді».',
  'Short name of the view, for its tab: two or three words.': 'Коротка назва вигляду, для вкладки: два-три слова.',
  'The finding as a headline, saying whose claim it is.': 'Висновок як заголовок, із зазначенням, чиє це твердження.',
  'One or two sentences that say how to read it and what to beware of.':
    'Одне-два речення про те, як це читати й на що зважати.',
  'Which series the view shows.': 'Які ряди показує вигляд.',
  'units: one mark for each thing counted; lines: two moments joined; ratios: times as many, beside the claim.':
    'units: по знаку на кожну полічену річ; lines: два сполучені моменти; ratios: у скільки разів, поруч із ' +
    'твердженням.',
  'Shares of those admitted, largest first.': 'Частки прийнятих, від найбільшої.',
  'Check that computes the part which the source does not state.':
    'Перевірка, що обчислює частку, якої джерело не називає.',
  'shares: parts of all admitted with what is not stated; funnel: applied and admitted.':
    'shares: частини всіх прийнятих разом із неназваним; funnel: заяви та прийняті.',
  'What the rows are.': 'Що стоїть у рядках.',
  'Licence of the code.': 'Ліцензія коду.',
  'Short name of the licence, as readers see it: MIT, CC BY 4.0.':
    'Коротка назва ліцензії, як її бачать читачі: MIT, CC BY 4.0.',
  'Address of its text.': 'Адреса її тексту.',
  'Licence of what the editors write: translations, notes, prose, data, charts.':
    'Ліцензія того, що пишуть редактори: перекладів, приміток, текстів, даних, діаграм.',
  'Legal state of the words of the sources.': 'Правовий стан слів самих джерел.',
  'Who holds the rights in the code and in what the editors write.':
    'Кому належать права на код і на написане редакторами.',
  'Title in the language and spelling of the source.': 'Назва мовою та правописом джерела.',
  'Title in the languages of the site.': 'Назва мовами сайту.',
  'A very short name for labels of charts: one to three words.':
    'Дуже коротка назва для підписів на діаграмах: одне – три слова.',
  'Language the source is written in: "uk" or "ru".': 'Мова джерела: "uk" або "ru".',
  'What kind of text it is.': 'Що це за текст.',
  'Name of the file that the transcription came from.': 'Назва файла, з якого взято транскрипцію.',
  'SHA-256 of that file, in hexadecimal: what the transcription can be held against.':
    'SHA-256 того файла, шістнадцятковий: за ним можна звірити транскрипцію.',
  'When the document was written.': 'Коли написано документ.',
  'When the document was written, in Extended Date/Time Format: 1924, 1922/1923, 1924-07~/1925.':
    'Коли написано документ, у форматі EDTF: 1924, 1922/1923, 1924-07~/1925.',
  'stated: the source says so; inferred: the editors conclude it; unknown: it cannot be said.':
    'stated: так каже джерело; inferred: так виводять редактори; unknown: сказати не можна.',
  'Why, in one or two sentences.': 'Чому, одним-двома реченнями.',
  'Something about the document, and on what ground it is said.': 'Щось про документ і підстава, на якій це сказано.',
  'What can be said.': 'Що можна сказати.',
  'Why, in a sentence.': 'Чому, одним реченням.',
  'What the document is and says, in two or three sentences, as a claim of its author and not as fact.':
    'Що це за документ і що він каже, двома-трьома реченнями: як твердження автора, а не як факт.',
  'What is not known of the document: one sentence each.': 'Чого про документ не відомо: по одному реченню.',
  'Ids that moved inside a document. `npm run diff` names the rows to add.':
    'Ідентифікатори, що перемістилися в межах документа. Які рядки додати, каже `npm run diff`.',
  'Slug of the document, as it is now.': 'Документ: теперішня назва його теки.',
  'The id that was published and is no longer used: of a block, note, claim, recommendation or passage set apart.':
    'Ідентифікатор, який було опубліковано і якого більше не вживають: абзацу, примітки, твердження, ' +
    'рекомендації чи відкладеного уривка.',
  'The id where its words stand now.': 'Ідентифікатор, під яким його слова стоять тепер.',
  'Documents that have a new slug. The old address becomes a page that leads to the new one.':
    'Документи, що мають нову адресу. Зі старої адреси сторінка веде на нову.',
  'The slug that was published: the former name of the folder in content/documents.':
    'Опублікована адреса: колишня назва теки в content/documents.',
  'The slug now.': 'Теперішня адреса.',
  'Title of the page.': 'Назва сторінки.',
  'One sentence for search engines and previews.': 'Одне речення для пошукових систем і переглядів.',
};

/** What a field is for, in both languages; a dash where the schema does not say. */
export function meaningOf(description: string): Bilingual {
  if (description === '') return { en: '–', uk: '–' };
  if (description === 'Той самий текст українською.') return { en: 'The same text in Ukrainian.', uk: description };
  return { en: description, uk: UKRAINIAN[description] ?? description };
}

/** Has the description been put into Ukrainian? */
export function isTranslated(description: string): boolean {
  return Object.hasOwn(UKRAINIAN, description);
}
