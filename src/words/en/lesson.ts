/** Lessons and their sheets. */
export const lesson = {
  title: 'Lessons',
  description:
    'Lessons on these documents, each with a sheet for pupils and one for teachers, and answers that lead to the ' +
    'words they rest on.',
  lead: (count: string) => `${count} lessons, each about one thing that does not add up`,
  each: 'Each has a sheet for pupils, a sheet for the teacher, and answers that lead to the exact words.',
  /** Heads the column of names in a table that pupils fill in; heard, not seen. */
  rowHead: 'What it is about',
  kind: 'Lesson',
  /** As it stands behind the minutes of an activity. */
  min: 'min',
  exampleActivity: 'Look',
  aim: 'Aim',
  for: 'For',
  age: (age: string, minutes: number) => `age ${age}, ${minutes} minutes`,
  ages: (age: string) => `age ${age}`,
  before: 'Before',
  practised: 'Practises',
  plan: 'The minutes of the lesson',
  fromTo: (from: number, to: number) => `minute ${from} to ${to}`,
  pupilSheet: 'Pupil’s sheet',
  teacherSheet: 'Teacher’s sheet',
  sheetOf: (title: string, sheet: string) => `${title} · ${sheet}`,
  sheetDescription: {
    pupil: (title: string) => `The pupil’s sheet of the lesson “${title}”: one side of A4, to be printed.`,
    teacher: (title: string) => `The teacher’s sheet of the lesson “${title}”: answers, and what wrong ones tell.`,
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
  key: 'Answers',
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
  sources: 'Sources',
};
