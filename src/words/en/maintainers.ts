/** Words for the people who edit the site: the maintainers' pages and the panel of problems while they write. */

export const maintainers = {
  link: 'For those who edit this site',
  index: {
    title: 'For those who edit this site',
    description:
      'Commands, guides, coverage, and every problem that the checker knows: what it means, why it matters, how ' +
      'to mend it.',
    lead:
      'Everything on this site is made from plain files: markdown in content, JSON in data. You edit them; one ' +
      'checker reads them and refuses what does not hold. It never publishes half a truth, and what was good ' +
      'before stays until everything is good again.',
    guides: 'Guides',
    guide: {
      content:
        'How to add or change a document, a note, a number, a recommendation, a check, the words of a chart, a ' +
        'page. Every example in it is tried by the tests.',
      data: 'Every field of the dataset: its meaning, its unit, and what to write when there is nothing to say.',
      publishing: 'From a copy of the project to a public address: what to click, step by step.',
      readme: 'How the project is built and started.',
    },
    coverage: 'How much is annotated, accounted for and translated',
    commands: 'Commands',
    terms: 'One word for one thing',
    termsIntro:
      'What a thing is called in everything that readers and editors see. A test refuses the words of the last ' +
      'column, unless they stand in quotation marks, as somebody else’s.',
    never: 'not used',
    problems: 'Problems that the checker knows',
    problemsIntro: (count: number): string =>
      `There are ${count}. Each has a name that never changes. The same sentences stand in the terminal, over the ` +
      'page while you edit, and here.',
  },
  commands: {
    start: 'Checks, builds and serves the site: what a reader will see.',
    dev: 'Starts the site for editing. A change shows as soon as you save it; mistakes stand over the last good page.',
    check:
      'Checks all of content and data, without building. With “-- --format=json” for programs, with “-- ' +
      '--lang=uk” in Ukrainian.',
    lint: 'Reads the program: layout, mistakes, who imports whom, style sheets, code that nothing uses.',
    mutation: 'Breaks the program line by line, a file at a time, and counts what the tests notice.',
    new:
      'Writes a new document, note, claim, recommendation, check or page that passes the checker, with hints on ' +
      'what to fill in.',
    report: 'Says how much is annotated, accounted for and translated, and lists what is missing.',
    diff: 'Says what has changed since an earlier state of the files: text, notes, data, addresses.',
    build: 'Builds the site into dist. If anything fails, the last good build stays as it is.',
    test: 'Runs every test there is.',
    bench: 'Measures the build on made-up collections of many documents.',
    schemas: 'Writes data/schema anew after a change of the model, for editors that complete fields.',
  } as Readonly<Record<string, string>>,
  groups: {
    claims: 'Claims',
    files: 'Files',
    frames: 'The frame of a file',
    formats: 'Formats and fields',
    ids: 'Names and ids',
    quotes: 'Quotations',
    notes: 'Notes',
    sources: 'Sources of facts',
    prose: 'Texts of our own',
    translations: 'Translations',
    stories: 'Stories',
    numbers: 'Numbers',
    links: 'Links',
    dates: 'Dates',
    charts: 'Charts',
  } as Readonly<Record<string, string>>,
  /** What stands around the sentences of a problem, in the terminal, on the page and in the panel. */
  message: {
    nearest: 'Did you mean',
    what: 'What is wrong',
    why: 'Why it matters',
    mend: 'How to mend it',
    folded: 'Mended with it',
    about: 'More about this problem',
    total: (count: number): string =>
      `${count} problem${count === 1 ? '' : 's'}; nothing is published, the last good build stays as it is.`,
  },
  problems: {
    description:
      'What each problem that the checker finds means, why it matters and how to mend it, with a message as the ' +
      'terminal prints it.',
    lead:
      'What each means, why it matters and how to mend it, with a message as the terminal prints it. A word with ' +
      'dots beneath it stands for what is different each time.',
    groups: 'Groups of problems',
    example: 'In the terminal',
  },
  /** What a place in a sentence of the catalogue is filled with. */
  slots: {
    day: 'the day of the other one',
    version: 'version',
    addressed: 'how the addressee is known',
    addressee: 'the addressee',
    against: 'what it is held against',
    allowed: 'what may stand here',
    attribute: 'attribute',
    block: 'block',
    beginning: 'beginning of a word',
    bound: 'the bound',
    certainty: 'how certain it is',
    character: 'character',
    circle: 'the checks in the circle',
    comment: 'what is left out',
    composed: 'the usual character',
    computed: 'what the arithmetic shows',
    count: 'so many',
    date: 'what stands there',
    differences: 'what is different',
    document: 'document',
    encoding: 'encoding',
    english: 'what only the English side has',
    expected: 'what should stand here',
    field: 'field',
    file: 'file',
    first: 'the first year',
    forms: 'how a figure is written',
    formula: 'formula',
    ground: 'the ground',
    halves: 'the two versions',
    here: 'what stands here',
    id: 'id',
    key: 'field',
    kind: 'kind',
    known: 'what is known here',
    language: 'the language',
    last: 'the last year',
    length: 'so many',
    letter: 'letter',
    letters: 'the letters',
    limit: 'the limit',
    list: 'list',
    mark: 'mark',
    meaning: 'what the field is for',
    name: 'name',
    next: 'what comes next',
    note: 'note',
    number: 'number',
    numbers: 'the numbers',
    order: 'the order',
    other: 'the other place',
    part: 'a part of the title',
    quote: 'the quoted words',
    read: 'what was read',
    reading: 'reading',
    reason: 'what exactly',
    result: 'the result',
    schema: 'schema',
    shared: 'what both have',
    sign: 'sign',
    size: 'so many',
    source: 'how many in the source',
    stated: 'what is stated',
    steps: 'what is to be done',
    target: 'address',
    text: 'what stands there',
    there: 'what stands there',
    title: 'title',
    transcribed: 'the number as transcribed',
    ukrainian: 'what only the Ukrainian side has',
    unit: 'unit',
    value: 'value',
    view: 'chart and view',
    where: 'where it is written down',
    word: 'word',
    words: 'words of the source',
    written: 'when it was written',
  } as Readonly<Record<string, string>>,
  coverage: {
    title: 'Coverage',
    description:
      'How many sentences are annotated, how many numerals accounted for, how much is translated, and what is ' +
      'still missing.',
    lead:
      'A sentence is annotated when a note, a number, a recommendation or a line of old words touches it. A numeral ' +
      'is accounted for when it is a claim, or set aside with a reason. Per cents are rounded down: a hundred means ' +
      'that nothing is missing.',
    whole: 'The whole edition',
    what: 'What',
    done: 'Done',
    share: 'Share',
    percent: (value: number): string => `${value}%`,
    missing: (name: string, count: number): string => `${name}: ${count} still missing`,
    nothing: 'Nothing is missing.',
    rows: {
      annotated: 'Sentences annotated',
      noted: 'Sentences with a note',
      numerals: 'Numerals accounted for',
      split: (claimed: number, aside: number): string => `${claimed} claimed, ${aside} set aside with a reason`,
      translated: {
        en: 'Paragraphs and headings translated into English',
        uk: 'Paragraphs and headings translated into Ukrainian',
      },
      notes: { en: 'Notes written in English', uk: 'Notes written in Ukrainian' },
      texts: { en: 'Descriptions written in English', uk: 'Descriptions written in Ukrainian' },
    },
  },
  live: {
    label: 'Problems in the content',
    problems: (count: number): string => (count === 1 ? 'problem' : 'problems'),
    under: 'Beneath is the last good page. It will change as soon as everything is mended.',
    alone: 'There is no page to show yet. It will appear as soon as everything is mended.',
    hide: 'Hide (Esc)',
    show: 'Show',
    open: 'Open in the editor',
    more: (count: number) => `and ${count} more`,
    mended: 'All problems are mended.',
  },
};
