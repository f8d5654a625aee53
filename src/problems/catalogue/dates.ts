/** Problems with the dates of documents and of numbers. */
import { entry, t, type CatalogueEntry } from './entry.ts';

const TIMELINE = t(
  'The timeline draws the years that a date can mean, and every page says them in words.',
  'Шкала часу малює роки, які може означати дата, а кожна сторінка називає їх словами.',
);

export const dates = {
  'date-invalid': entry(
    t('A date that cannot be read', 'Дата, якої не прочитати'),
    t('“{date}” cannot be read as a date: {reason}.', '«{date}» не прочитати як дату: {reason}.'),
    TIMELINE,
    t(
      'Write for example "1924", "1924-01-01", "1924~" (about), "1922/1923" (from – to), "1924-07/1925".',
      'Пишіть, наприклад, "1924", "1924-01-01", "1924~" (приблизно), "1922/1923" (від – до), "1924-07/1925".',
    ),
  ),
  'date-unsaid': entry(
    t('A date for which there are no words', 'Дата, для якої немає слів'),
    t(
      '“{date}” is more than the site can say and draw: {reason}.',
      '«{date}» – це більше, ніж сайт може сказати й намалювати: {reason}.',
    ),
    TIMELINE,
    t(
      'Write what is known as a day, a month, a year or a range of them: "1924~", "192X", "1924-03/1924-05", "1924/".',
      'Напишіть відоме як день, місяць, рік або проміжок: "1924~", "192X", "1924-03/1924-05", "1924/".',
    ),
  ),
  'date-outside': entry(
    t('A date of another age', 'Дата іншої доби'),
    t(
      '“{date}” does not lie wholly within {first}–{last}, the years of this edition.',
      '«{date}» не лежить цілком у роках {first}–{last}, роках цього видання.',
    ),
    t(
      'A slip of one digit moves a document by a century or a millennium, and the timeline with it.',
      'Одрук в одному знакові переносить документ на століття чи тисячоліття, а з ним і шкалу часу.',
    ),
    t(
      'Correct the year. For documents of other times the bounds are moved in src/model/period.ts.',
      'Виправте рік. Для документів інших часів межі пересувають у src/model/period.ts.',
    ),
  ),
  'date-ground': entry(
    t('Date and ground contradict each other', 'Дата й підстава суперечать одна одній'),
    t('The date is {date}, and its ground “{ground}”.', 'Дата – {date}, а її підстава – «{ground}».'),
    t(
      'A date has a ground, and where there is no date there is nothing to ground: readers are told both.',
      'Дата має підставу, а без дати обґрунтовувати нічого: читачам кажуть і те, і те.',
    ),
    t(
      'Write "none" where the date is null, and only there; else "stated" or "inferred".',
      'Пишіть "none" там, де дата – null, і лише там; інакше "stated" або "inferred".',
    ),
  ),
  'date-differs': entry(
    t('The date is not what the words say', 'Дата – не те, що кажуть слова'),
    t('«{quote}» says {numbers}; the date, {date}, does not.', '«{quote}» каже {numbers}, а дата ({date}) – ні.'),
    t(
      'For a claim that is a date the page prints the date as what the source says.',
      'Для твердження, що є датою, сторінка друкує дату як слова джерела.',
    ),
    t(
      'Correct the date. Days of the old calendar may be turned into those of the new one.',
      'Виправте дату. Дні старого стилю можна переводити в новий.',
    ),
  ),
  'date-late': entry(
    t('A number from after its document', 'Число, молодше за свій документ'),
    t(
      'The number refers to {date}, but “{document}” was written earlier ({written}).',
      'Число стосується такого часу: {date}, а «{document}» написано раніше ({written}).',
    ),
    t(
      'What a source states as a fact had happened when it was written.',
      'Про що джерело каже як про факт, те вже відбулося, коли його писали.',
    ),
    t(
      'Correct one of the two dates; what is only expected or prescribed has the certainty "forecast" or "prescribed".',
      'Виправте одну з двох дат; лише очікуване чи приписане має певність "forecast" або "prescribed".',
    ),
  ),
  'date-unstated': entry(
    t('A date that the source does not state', 'Дата, якої в джерелі немає'),
    t(
      'The date {date} is said to be stated; the year {number} does not stand in “{document}”.',
      'Про дату {date} сказано, що вона є в джерелі; року {number} у «{document}» немає.',
    ),
    t('Readers would take our inference for the word of the source.', 'Читачі взяли б наш висновок за слово джерела.'),
    t(
      'Correct the date, or write ground: inferred and give the reason.',
      'Виправте дату або напишіть ground: inferred і назвіть підставу.',
    ),
  ),
  'date-sharp': entry(
    t('A range that we infer, with sharp ends', 'Проміжок, виведений нами, з чіткими краями'),
    t(
      'The date is {date}, and we infer it; nothing says that its ends are not sharp.',
      'Дата – {date}, і її вивели ми; ніщо не каже, що її краї нечіткі.',
    ),
    t(
      'The timeline would draw both ends as if the source named them.',
      'Шкала часу намалювала б обидва краї так, наче їх називає джерело.',
    ),
    t(
      'Write ~ behind what is not sharp, or [{from}..{to}] for some time in between.',
      'Поставте ~ за тим краєм, що нечіткий, або напишіть [{from}..{to}]: колись між ними.',
    ),
  ),
  'date-reason': entry(
    t('A date of which its reason knows nothing', 'Дата, про яку її підстава не знає'),
    t(
      'The date is {date}; the reason for it names {numbers}, and not {number}.',
      'Дата – {date}; підстава для неї називає {numbers}, а {number} – ні.',
    ),
    t(
      'Readers could not see how we came to the date: one of the two is a slip.',
      'Читачі не побачили б, звідки ця дата: одне з двох – огріх.',
    ),
    t(
      'Correct the date, or say in the reason what speaks for the year.',
      'Виправте дату або скажіть у підставі, що промовляє за цей рік.',
    ),
  ),
  'date-unfounded': entry(
    t('A date that rests on nothing', 'Дата, яка ні на чому не тримається'),
    t(
      'The date is {date}; source and reason name other times: {named}.',
      'Дата – {date}; джерело й підстава називають інший час: {named}.',
    ),
    t(
      'Readers could not see how we came to the date: one of the two is a slip.',
      'Читачі не побачили б, звідки ця дата: одне з двох – огріх.',
    ),
    t(
      'Correct the date, or say in both reasons, in words, what speaks for this day, month or year.',
      'Виправте дату або скажіть в обох підставах словами, що промовляє за цей день, місяць чи рік.',
    ),
  ),
  'date-typed': entry(
    t('A date of ours that cannot be', 'Наша дата, якої не буває'),
    t('“{text}” cannot be: {reason}.', '«{text}» бути не може: {reason}.'),
    t('Readers take a date as it stands.', 'Читач вірить даті такою, якою вона стоїть.'),
    t('Look the date up, and correct it in both languages.', 'Перевірте дату й виправте її в обох мовах.'),
  ),
  'calendar-differs': entry(
    t('Another month or day in the other language', 'Інший місяць чи день в іншій мові'),
    t('“{words}” stands here, “{other}” in {file}.', 'Тут стоїть «{words}», а у {file} – «{other}».'),
    t('The two languages of one text would give two dates.', 'Дві мови одного тексту називали б дві дати.'),
    t('Look up which is right, and correct the other.', 'Перевірте, котре слушне, і виправте друге.'),
  ),
} satisfies Record<string, CatalogueEntry>;
