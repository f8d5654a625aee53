/**
 * The questions of a lesson that a machine can mark, as a quiz in QTI 1.2.1, in the profile of Common Cartridge: an
 * assessment of one section, whose items are choices, or blanks to be filled in by one of the notations that are right.
 */
import { ledOut, unlinked } from '../../kinds/alone/page.ts';
import { passageTree } from '../../kinds/lesson/passage.ts';
import type { Site } from '../../kinds/site.ts';
import { lessonPath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { Lesson, Question } from '../../model/lesson.ts';
import type { Told } from '../../model/story.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type El, type Tree, xmlFile } from '../../text/html.ts';
import { notations, notationsOf, remarksOfNumbers, remarksOfOptions } from './answers.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
/** Names that learning platforms know. */
const FEEDBACK = { right: 'correct_fb', solution: 'solution' };
const RESPONSE = 'response';

/** Those that can be marked without a teacher. */
export function markedQuestions({ questions }: Lesson): readonly Question[] {
  return questions.filter((question) => question.kind === 'choice' || notationsOf(question.result).length > 0);
}

/** The quiz, as a file of XML. @param ident tells it from other quizzes */
export function quizFile(lesson: Lesson, ident: string, site: Site): string {
  const { lang, t } = site;
  const said: Saying = {
    asks: ({ html }) => material(unlinked(html[lang])),
    asksNumber: ({ html }) => material(unlinked(html[lang]), toHtml(el('p', {}, t.lesson.numberAlone))),
    // What is told of the answers names them by these letters.
    offers: ({ html }, index) => material(unlinked(html[lang], `(${t.lesson.letters[index]?.toLowerCase()}) `)),
    tells: (html) => material(ledOut(html, lang, lessonPath(lesson.slug), null)),
    // What the lesson says to the teacher of an answer is told to the pupil who gave it.
    remarks: (html) =>
      material(toHtml(el('p', {}, t.lesson.yourAnswer)), ledOut(html, lang, lessonPath(lesson.slug), null)),
    lang,
    letters: t.lesson.letters.toLowerCase(),
  };
  const marked = markedQuestions(lesson);
  const asked = marked.flatMap(({ ask, options }) => [ask, ...options]).map(({ html }) => html[lang]);
  const passages = toHtml(
    lesson.passages.map((passage) => {
      const name = passage.name[lang];
      // A name that no question calls may be an answer.
      const italics = toHtml(el('em', {}, name));
      const called = asked.some((html) => html.includes(italics));
      return [called ? el('p', {}, el('b', {}, name)) : [], passageTree(passage, site)];
    }),
  );
  return xmlFile(
    el(
      'questestinterop',
      { xmlns: NAMESPACE },
      el('assessment', { ident, title: t.lesson.sheetOf(lesson.pupilTitle[lang], t.lesson.quiz), 'xml:lang': lang }, [
        fields({
          cc_profile: 'cc.exam.v0p1',
          qmd_assessmenttype: 'Examination',
          qmd_scoretype: 'Percentage',
          qmd_feedbackpermitted: 'Yes',
          qmd_solutionspermitted: 'Yes',
        }),
        // What the questions are about: a platform shows it above them.
        el('rubric', {}, material(unlinked(passages))),
        el(
          'section',
          { ident: `${ident}.questions` },
          marked.map((question) => itemOf(question, `${ident}.${question.id}`, question.heading[lang], said)),
        ),
      ]),
    ),
  );
}

/** How words of a lesson stand in a quiz. */
interface Saying {
  readonly asks: (told: Told) => El;
  readonly asksNumber: (told: Told) => El;
  readonly offers: (told: Told, index: number) => El;
  readonly tells: (html: Html) => El;
  readonly remarks: (html: Html) => El;
  readonly lang: Lang;
  /** Of the options, in their order. */
  readonly letters: string;
}

/** What is told of a wrong answer: to whoever gives it, in any of its notations. */
interface Remark {
  readonly ident: string;
  readonly given: readonly string[];
  readonly html: Html;
}

function remarksOf({ kind, ifWrong }: Question, right: readonly string[], { lang, letters }: Saying): Remark[] {
  const html = ifWrong.html[lang];
  const remarks =
    kind === 'choice'
      ? [...remarksOfOptions(html, letters)].map(([index, said]) => ({ given: [letter(index)], html: said }))
      : [...remarksOfNumbers(html, lang)].map(([number, said]) => ({
          given: notations(Number(number), number.split('.')[1]?.length ?? 0),
          html: said,
        }));
  return remarks
    .filter(({ given }) => !given.some((one) => right.includes(one)))
    .map((remark) => ({ ...remark, ident: `${remark.given[0] ?? ''}_fb` }));
}

function itemOf(question: Question, ident: string, title: string, saying: Saying): El {
  const { asks, asksNumber, offers, tells, lang } = saying;
  const { kind, options, ask } = question;
  const answer = tells(question.answer.html[lang]);
  const isChoice = kind === 'choice';
  const right = isChoice
    ? options.flatMap((option, index) => (option.right ? letter(index) : []))
    : notationsOf(question.result);
  const remarks = remarksOf(question, right, saying);
  const equal = (values: readonly string[]): Tree =>
    values.map((value) => el('varequal', { respident: RESPONSE, case: isChoice ? null : 'No' }, value));
  const profile = !isChoice ? 'cc.fib.v0p1' : options.length === 2 ? 'cc.true_false.v0p1' : 'cc.multiple_choice.v0p1';
  return el('item', { ident, title }, [
    el('itemmetadata', {}, fields({ cc_profile: profile, qmd_scoringpermitted: 'Yes', qmd_computerscored: 'Yes' })),
    isChoice
      ? el('presentation', {}, asks(ask), choice(options.map(offers)))
      : el('presentation', {}, asksNumber(ask), blank()),
    el('resprocessing', {}, [
      el('outcomes', {}, el('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: 0, maxvalue: 100 })),
      // Several in one condition are alternatives.
      condition(equal(right), '100', FEEDBACK.right),
      remarks.map((remark) => condition(equal(remark.given), '0', remark.ident)),
      condition(el('other'), '0', null),
    ]),
    el('itemfeedback', { ident: FEEDBACK.right }, el('flow_mat', {}, answer)),
    remarks.map((remark) =>
      el('itemfeedback', { ident: remark.ident }, el('flow_mat', {}, saying.remarks(remark.html))),
    ),
    el(
      'itemfeedback',
      { ident: FEEDBACK.solution },
      el('solution', {}, el('solutionmaterial', {}, el('flow_mat', {}, answer))),
    ),
  ]);
}

function choice(options: readonly El[]): El {
  return el(
    'response_lid',
    { ident: RESPONSE, rcardinality: 'Single' },
    el(
      'render_choice',
      { shuffle: 'No' },
      options.map((option, index) => el('response_label', { ident: letter(index) }, option)),
    ),
  );
}

function blank(): El {
  return el(
    'response_str',
    { ident: RESPONSE, rcardinality: 'Single' },
    el('render_fib', { fibtype: 'String', prompt: 'Box' }),
  );
}

function condition(when: Tree, score: string, feedback: string | null): El {
  const display = (feedbacktype: string, linkrefid: string): El => el('displayfeedback', { feedbacktype, linkrefid });
  return el('respcondition', { continue: 'No' }, [
    el('conditionvar', {}, when),
    el('setvar', { varname: 'SCORE', action: 'Set' }, score),
    feedback === null ? [] : display('Response', feedback),
    display('Solution', FEEDBACK.solution),
  ]);
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** HTML is text to QTI: the printer escapes it. */
function material(...html: readonly Html[]): El {
  return el('material', {}, el('mattext', { texttype: 'text/html' }, html.join('')));
}

function fields(entries: Readonly<Record<string, string>>): El {
  return el(
    'qtimetadata',
    {},
    Object.entries(entries).map(([label, entry]) =>
      el('qtimetadatafield', {}, el('fieldlabel', {}, label), el('fieldentry', {}, entry)),
    ),
  );
}
