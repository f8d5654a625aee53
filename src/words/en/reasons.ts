/** Reasons that a problem names: they complete its sentence, or stand as one after it. */
export const reasons = {
  noteTitle: 'the title of a note',
  readEarly: 'it was read before it was published',
  readOutside: (first: number, last: number): string => `works were read between ${first} and ${last}`,
  otherYear: (year: string): string => `its id ends in ${year}`,
  stepHeading: 'the heading of a step',
  noKind: '(nothing)',
  damaged: 'UTF-8 with damaged bytes',
  /** The two versions of a conflict of Git. */
  halves: (ours: { name: string; words: string }, theirs: { name: string; words: string }): string =>
    `“${ours.words}” (${ours.name}) or “${theirs.words}” (${theirs.name})`,
  mark: (text: string): string => `“${text}”`,
  /** What stands in the place of a line `---`. */
  fences: {
    like: (line: string): string => `“${line}” stands in the place of “---”.`,
    late: 'Something stands before the first “---”: it has to be the first line, at the left margin.',
    unopened: 'The fields begin at once: no line “---” opens the front matter.',
    open: 'No line “---” closes the front matter before this.',
    early: 'This “---” closes the front matter, and fields and another “---” stand behind it.',
  },
  /** They continue “… cannot be read as a date: …”. */
  dates: {
    backwards: 'the range ends before it begins',
    form: 'it is not written as the standard for dates has it',
    month: 'there is no such month',
    day: 'there is no such day in the calendar',
    empty: 'neither its beginning nor its end is known',
    hour: 'it names an hour',
    season: 'it names a season, and the standard does not say which months a season has; write the months',
    several: 'it lists dates or is bounded on one side only; write a range',
    sign: '“~”, “?” and “%” stand at the very end of a date and hold for all of it',
    part: 'its unknown digits have no words here; 192X, 1924-XX and 1924-05-XX have',
    years: 'a year has four digits here, and no sign before them',
  },
  emendation: {
    certainty: 'how sure the editors are',
    changes: 'what the correction changes',
  },
  /** What has to be done to the headings of a translation; they follow one another with semicolons. */
  steps: {
    divide: (title: string, first: string, second: string): string =>
      `divide what stands beneath “## ${title}”: its words are ${first} and ${second} of the source now`,
    join: (title: string, next: string, to: string): string =>
      `join what stands beneath “## ${title}” and “## ${next}”: both are ${to} of the source now`,
    add: (to: string): string => `add “## ${to}” and its translation`,
    drop: (title: string): string => `take away “## ${title}”, which renders nothing of the source`,
    renames: (list: string): string => `rename headings: ${list}`,
    rename: (title: string, to: string): string => `${title} to ${to}`,
  },
  files: {
    neither: 'it is neither a file nor a folder, or a link to nowhere',
    folder: 'a folder stands where a file should stand',
    file: 'a file stands where a folder should stand',
    emptyFolder: 'No file of a document stands in this folder: put them there, or delete the folder.',
    words: 'A list of old words exists in English and in Ukrainian, or not at all.',
    transcription: 'A folder in content/documents is a document; without a transcription there is nothing to read.',
    document: 'Every document has its transcription, both translations, and notes in both languages.',
    noDocument: 'Without a document there is nothing to publish.',
    glossary: 'Words of the sources and links of ours lead to its entries; none is there.',
    page: 'Every page exists in English and in Ukrainian.',
    texts: 'The charts and the pages take their words from it.',
    dataset: 'The dataset of the site stands there.',
  },
  /** They continue “The formula cannot be read here: …”. */
  formula: {
    empty: 'it is empty',
    'too-long': 'it is longer than 1000 characters',
    unexpected: 'this sign does not belong here',
    unfinished: 'a number, claim or check is missing at the end',
    'parenthesis-open': 'this parenthesis is not closed',
    'brace-open': 'this brace is not closed',
    reference:
      'in braces stands a claim, {claim-id}, {claim-id@transcribed}, {claim-id@lowest} or {claim-id@highest}, or a ' +
      'check, {check:id}',
    typed: 'it takes no claim and no check, so its result is a number that was typed',
    'no-range': 'this claim is a single number, which has no ends',
  },
  /** They continue “4.2 cannot be rounded to 10: …”. */
  rounding: { wide: 'it is no multiple of it', fine: 'its last figure counts more than that' },
  /** They continue “The relation of “ratio-cells” is “shows”: …”. */
  comparison: {
    compares: 'a check that shows its result compares it with nothing; "claimed" and "limit" go with another relation',
    possible: 'where nothing is compared, nothing can be impossible',
    nothing: 'neither "claimed" nor "limit" says with what it is compared',
    both: 'a "limit" stands only where "claimed" is null',
    limit: 'a limit follows from what is measured: it is never below zero, and what a share cannot exceed is 100',
  },
  /** They continue “The formula cannot be computed: …”. */
  blank: {
    none: 'there is none',
    claim: (input: string) => `${input} is no single number`,
    check: (input: string) => `${input} has no result`,
    zero: 'this is zero, and it divides by it',
    beyond: 'the result would be larger than any number that can be computed with',
  },
  /** In what a quotation differs from its source. */
  difference: {
    case: 'capital letters',
    apostrophe: 'the apostrophe',
    dash: 'the dash',
    space: 'white space',
    'quotation-mark': 'quotation marks',
    normalisation: 'letters made of two characters',
    lookalike: 'letters of another alphabet that look Cyrillic',
  },
  differs: (difference: string, written: string, source: string, characters: string): string =>
    `${difference} (here «${written}», in the source «${source}»${characters})`,
};
