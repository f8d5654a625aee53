/** Lessons and their sheets, guesses, reveals, and lessons that teachers put together. */
import { quoted } from '../grammar.ts';

export const lesson = {
  title: 'Lessons',
  description:
    'Lessons on these documents, each with a sheet for pupils and one for teachers, and answers that lead to the ' +
    'words they rest on.',
  each:
    'Each has a sheet for pupils, a sheet for the teacher, and answers that lead to the exact words. The pupil’s ' +
    'sheet is the link to send to a class.',
  /** Heads the column of names in a table that pupils fill in; heard, not seen. */
  rowHead: 'What it is about',
  kind: 'Lesson',
  /** As it stands behind the minutes of an activity. */
  min: 'min',
  exampleActivity: 'Look',
  aim: 'Aim',
  for: 'For',
  age: (age: string, minutes: number) => `ages ${age}, ${minutes} minutes`,
  ages: (age: string) => `ages ${age}`,
  before: 'Before',
  practised: 'Practises',
  plan: 'The minutes of the lesson',
  pupilSheet: 'Pupil’s sheet',
  teacherSheet: 'Teacher’s sheet',
  sheetOf: (title: string, sheet: string) => `${title} · ${sheet}`,
  sheetDescription: {
    pupil: (title: string) => `The pupil’s sheet of the lesson ${quoted(title, 'en')}: one side of A4, to be printed.`,
    teacher: (title: string) =>
      `The teacher’s sheet of the lesson ${quoted(title, 'en')}: answers, and what wrong ones tell.`,
  },
  /** What a lesson can be taken along as. */
  files: {
    html: { text: 'One file', about: 'the lesson and its sheets, for a memory stick; needs no network' },
    imscc: { text: 'Course package', about: 'Common Cartridge 1.3 with a quiz, for Canvas and other platforms' },
    'moodle.imscc': {
      text: 'Course package for Moodle',
      about: 'the same in version 1.1, the latest that Moodle takes in',
    },
  },
  quiz: 'Quiz',
  /** Below a question of a quiz that is answered by a number. */
  numberAlone: 'Write the number alone.',
  /** Before what is told of a wrong answer, to the pupil who gave it. */
  yourAnswer: 'What your answer shows:',
  whole: 'The lesson and its sheets, with answers',
  allFiles: { imscc: 'All lessons as one course package', 'moodle.imscc': 'All lessons as one package for Moodle' },
  toLesson: 'The lesson',
  toPrint: 'One side of A4. Print it from your browser.',
  afterGuess: 'Give it out after the first guess, or face down: it has what is guessed.',
  toWords: 'Read the words',
  toChart: 'Open the chart',
  shown: 'Shown',
  ask: 'Ask',
  question: (number: number) => `Question ${number}`,
  further: 'Further questions',
  showAnswer: 'Answer',
  labels: { answer: 'Answer', shownBy: 'Shown by', ifWrong: 'If wrong' },
  moves: {
    sourcing: 'Sourcing',
    context: 'Context',
    corroboration: 'Corroboration',
    reading: 'Close reading',
  },
  /** Of the options of a question. */
  letters: 'ABCDEFGH',
  name: 'Name',
  class: 'Class',
  date: 'Date',
  code: { pupil: 'Code that leads to this sheet', teacher: 'Code that leads to the lesson' },
  answersElsewhere: 'Answers are on the teacher’s sheet.',
  fieldLabel: 'A hundred squares to shade',
  stripLabel: 'A strip of a hundred squares',
  circleLabel: 'An empty circle of a hundred parts',
  lineLabel: (from: number, to: number) => `A line from ${from} to ${to}`,
  all: 'All lessons',
};

/** Predict first: a guess set beside what the source says. */
export const predict = {
  title: (lesson: number) => `Lesson ${lesson}: predict first`,
  answerDescription: (ask: string) => `A guess beside the words of the source. ${ask}`,
  answerTitle: (lesson: number) => `Lesson ${lesson}: your guess and the source`,
  guess: 'Your guess',
  earliest: 'Not before',
  latest: 'Not after',
  place: 'Place',
  least: 'first',
  up: (name: string) => `${name}: up`,
  down: (name: string) => `${name}: down`,
  moved: (name: string, place: string) => `${name}: place ${place}`,
  drag: 'Type a number, or pull the red lid.',
  typed: 'Type a number.',
  dragLines: 'Drag the lines, or move them with the arrows.',
  typedLines: 'Give each line a place.',
  compare: 'See what the source says',
  kept: 'Your guess becomes part of the next page’s address. It goes nowhere else.',
  /** Where pupils can be sent who are not to see the lesson. */
  alone: 'The question on a page of its own',
  again: 'Guess again',
  lesson: (lesson: number) => `To lesson ${lesson}`,
  steps: 'The chart, step by step',
  chart: 'The chart',
  beside: 'Set your guess beside it.',
  broken: 'No guess can be read in this address: guess again, or read what the source says.',
  yours: 'You',
  source: 'By the source’s figure',
  ours: 'We infer',
  computed: 'Computed',
  more: (guess: string, answer: string, difference: string) =>
    `You: ${guess}. By the source’s figure ${answer}: ${difference} more.`,
  less: (guess: string, answer: string, difference: string) =>
    `You: ${guess}. By the source’s figure ${answer}: ${difference} less.`,
  same: (guess: string) => `You: ${guess}. So it is by the source’s figure.`,
  holds: (guess: string, answer: string) => `You: ${guess}. Ours, ${answer}, lie within.`,
  overlaps: (guess: string, answer: string) => `You: ${guess}. Ours, ${answer}, lie partly within.`,
  misses: (guess: string, answer: string) => `You: ${guess}. Ours, ${answer}, lie outside.`,
  wide: (guess: string, ours: string) => `Years in your guess: ${guess}; in ours: ${ours}.`,
  inPlace: (right: string, all: string) => `In its place: ${right} of ${all}.`,
  drawn: (sum: string, named: string) => `Your parts make ${sum} of a hundred, those that the source names ${named}.`,
  most: (name: string, count: string) => `You: ${name}. No theme has more: ${count}.`,
  fewer: (name: string, count: string, most: string, best: string) => `You: ${name}, ${count}. Most: ${best}, ${most}.`,
  marked: (count: string, found: string, all: string) =>
    `Words that you marked: ${count}. Slips among them: ${found} of ${all}.`,
  slip: 'a slip',
  slips: 'Underlined in blue (on paper, grey): slips, as the editors see them. The rest was spelt so in its time.',
};

/** Slow reveal: a chart, or passages, shown step by step. */
export const reveal = {
  /** Says nothing of what the step hides. */
  title: (step: number | string, of: number | string) => `Step ${step} of ${of}`,
  description: 'A chart shown step by step: look first, say what you see, then go on.',
  all: (name: string) => `${name}, step by step`,
  allDescription: (name: string) => `The chart “${name}” shown step by step: every step on a sheet of its own.`,
  /** Of the passages of a lesson. */
  passages: 'Words of a page, a few at a time: look first, say what you think, then go on.',
  allPassages: (title: string) =>
    `The words of ${quoted(title, 'en')}, a few more at each step: every step on a sheet of its own.`,
  start: 'Step by step',
  /** Of the page on the wall, beside the way to it. */
  keys: 'Arrow keys or a presenter’s remote lead on, a number to its step; F fills the screen.',
  sheets: 'All steps on paper',
  steps: 'Steps',
  previous: 'Back',
  next: 'Next',
  chart: 'The chart',
  /** Where no lesson asks anything better; the last step asks what the chart asks. */
  asks: {
    marks: 'What do you see? What might it be?',
    axes: 'What is measured here, and how?',
    names: 'What is set beside what?',
    numbers: 'Who says these numbers, and who worked them out?',
  },
};

/** A lesson that a teacher puts together. In braces stands what the script fills in. */
export const ownLesson = {
  title: 'My lesson',
  description:
    'Put a lesson of your own together: passages, charts and questions of this site in the order that you need, with ' +
    'lines of your own. The lesson is its address.',
  lead: 'Passages, charts and questions in the order that you need, with lines of your own between them.',
  needs: 'A lesson is put together with JavaScript, which does not run here. These are ready made and need none:',
  invite: 'Put a lesson of your own together',
  inviteWhy: 'from passages, charts and questions of this site',
  titleField: 'Title of the lesson',
  titleHint: 'Give it a title',
  empty: 'Nothing is in it yet. Pick something below, or on its own page:',
  list: 'The lesson',
  /** What a lesson may hold, and how it comes into it. */
  ways: {
    charts: 'A view with the words that it rests on, and one mark in hand if you wish: press “Take it” on its page.',
    questions: 'One question, with its answer for teachers alone, or a passage: press “Add to my lesson”.',
    passages: 'A paragraph, a sentence or the words of a note, with their translation: press “Take it”.',
  },
  passagesOf: 'Documents',
  ownLine: 'Write a line of my own',
  picker: 'What you can pick',
  partOf: 'Part of',
  pick: 'Title',
  charts: 'Charts',
  questions: 'Questions and passages of lessons',
  passages: 'Passages of documents',
  search: 'Search the titles of documents',
  address: 'Your lesson is this address',
  addressField: 'Address of the lesson',
  kept: 'No server is told of it; whoever has the address has the lesson.',
  pupils: 'For pupils: no answers, no buttons',
  teachers: 'For teachers: with answers',
  copy: 'Copy the address',
  print: 'Print',
  save: 'Save as one file',
  see: 'See it as pupils do',
};

export const ownLessonScript = {
  passage: 'Passage',
  paragraph: 'paragraph {n}',
  chart: 'Chart',
  question: 'Question',
  from: 'from “{name}”',
  line: 'My own line',
  fetching: 'One moment …',
  gone: 'This edition has nothing under {id}. The rest of the lesson is whole.',
  away: 'This could not be fetched now: {id}.',
  again: 'Try again',
  moved: 'It has moved: an earlier edition had it at {id}.',
  changed: 'The words that stood at {id} have changed. The paragraph that they stood in is shown.',
  markGone: 'The chart has no {id} any more. It is shown without it.',
  up: 'Up',
  down: 'Down',
  out: 'Take out',
  add: 'Add',
  nowAt: 'Now number {n} of {of}.',
  added: 'Added as number {n}.',
  takenOut: 'Taken out. Going back in the browser brings it back.',
  full: 'A lesson holds {n} parts at most.',
  damaged: 'Parts of this address that cannot be read: {n}. The rest is shown.',
  cut: 'This address holds more than a lesson can. The first {n} parts are shown.',
  later: 'A later edition made this address. What this one knows of it is shown.',
  none: 'This address holds no lesson. You can begin one here.',
  sinceMoved: 'Moved since this lesson was put together: {list}. The address now names their new places.',
  sinceGone: 'No longer in this edition: {list}.',
  other: 'In this browser you are putting another lesson together. Parts in it: {n}.',
  openOther: 'Open that one',
  takeThis: 'Go on with this one instead',
  length: '{n} of {of} characters.',
  tooLong: 'Some programs cut off addresses of more than {of} characters.',
  copied: 'Copied',
  byHand: 'The browser does not let this page copy. The address is selected here, for you to copy:',
  noDocuments: 'No document has a title with these words.',
  andMore: 'There are more. Type more of the title.',
};

/** What pages with something to pick say. */
export const addToLesson = {
  add: 'Add to my lesson',
  out: 'Take out of my lesson',
  lesson: 'My lesson: {n}',
  kept: 'This browser keeps nothing. The link leads to a lesson with this alone:',
};
