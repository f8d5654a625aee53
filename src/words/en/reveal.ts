/** Slow reveal: a chart, or passages, shown step by step. */
export const reveal = {
  /** Says nothing of what the step hides. */
  title: (step: number, of: number) => `Step ${step} of ${of}`,
  description: 'A chart shown step by step: look first, say what you see, then go on.',
  all: (name: string) => `${name}, step by step`,
  allDescription: (name: string) => `The chart “${name}” shown step by step: every step on a sheet of its own.`,
  /** Of the passages of a lesson. */
  passages: 'Words of a page, a few at a time: look first, say what you think, then go on.',
  allPassages: (title: string) => `The words of “${title}”, a few more at each step: every step on a sheet of its own.`,
  start: 'Step by step',
  sheets: 'All steps on paper',
  steps: 'Steps',
  previous: 'Back',
  next: 'On',
  chart: 'The chart',
  drawing: 'Drawing',
  /** Where no lesson asks anything better; the last step asks what the chart asks. */
  asks: {
    marks: 'What do you see? What might it be?',
    axes: 'What is measured here, and how?',
    names: 'What is set beside what?',
    numbers: 'Who says these numbers, and who worked them out?',
  },
};
