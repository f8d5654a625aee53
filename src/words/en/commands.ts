/** Words of the commands, for people at a terminal. */

export { diff } from './diff.ts';

/** What a command says that was stopped by Ctrl-C or a signal. */
export const stopped: string = 'Stopped.';

/** The help that every command prints with `--help`. */
export const help = {
  usage: 'Usage',
  flagsTitle: 'Flags:',
  settingsTitle: 'Settings, from the environment:',
  about: {
    start: 'Builds the site, serves it and prints its address.',
    dev: 'Serves the site while you edit: a saved change shows at once, a mistake shows over the page.',
    build: 'Builds the site into dist/. A build that fails leaves dist/ as it was.',
    check: 'Checks content/ and data/, and lists every problem with its place and what would be right.',
    report: 'Says what is annotated, accounted for and translated in each document, and what is missing.',
    diff: 'Says what changed in content/ and data/ since a commit, tag or branch, as markdown.',
    schemas: 'Writes the JSON Schemas in data/schema/ from the model.',
    test: 'Runs what must hold, the cheapest first; or only the stages and tests that are named.',
    lint: 'Looks at the layout of the files, at mistakes, and at what nothing uses.',
    bench: 'Builds made-up corpora and an Eleventy site of the same texts, and prints what each took.',
    mutation: 'Changes files in small ways and counts how often the test that mirrors each notices.',
  },
  operands: {
    diff: '<git ref>',
    test: '[quick|full] [stage …] [part of a test’s path …]',
    bench: '[number of documents … | pages]',
    mutation: '<file> …',
  },
  flags: {
    format: 'json for programs, annotations for a code host',
    json: 'as JSON, for programs',
    record: 'the day of publication: records what was corrected in data/editions.json, for readers',
    port: 'the port to listen on, instead of PORT',
    host: 'the address to listen at, instead of HOST',
    open: 'opens the site in the browser',
    watch: 'stays, and runs unit tests again whenever a file is saved',
    update: 'writes golden files and the answers of problem cases anew',
    lang: 'the language of messages: en or uk',
    help: 'prints this',
  },
};

export const settings = {
  SITE: 'where the published site stands: http:// or https:// and a host, no path; http://localhost:4321 by default',
  BASE: 'the path under which the site stands: Latin letters, digits and . _ ~ - between slashes; / by default',
  ERRATA:
    'a mailbox (mailto:…), or an address of https with {address} in it, where readers report mistakes; ' +
    'nowhere by default',
  OFFLINE: 'on, or off where the devices of readers are to keep no pages; on by default',
  PORT: 'the port to listen on: a whole number from 0 (any that is free) to 65535; 4321 by default',
  HOST: 'the address to listen at: a name or number of this machine, without scheme and port; 127.0.0.1 by default',
};

/** What `npm run check` says when nothing is wrong. */
export const check = {
  well: (counts: Readonly<Record<'documents' | 'notes' | 'claims' | 'recommendations' | 'checks', number>>): string =>
    `All is well: ${counts.documents} documents, ${counts.notes} notes, ${counts.claims} claims, ` +
    `${counts.recommendations} recommendations, ${counts.checks} checks.`,
};

export const build = {
  stopped: 'Stopped; dist/ is as it was.',
  noPage: (page: string): string => `The build ended well but wrote no ${page}: dist/ is left as it was.`,
};

/** `npm run lint`: what each of its tools looks at. */
export const lint = {
  oxfmt: 'layout',
  oxlint: 'mistakes, and who may import whom',
  eslint: 'components',
  stylelint: 'style sheets',
  knip: 'what nothing uses',
};

/** `npm test`. Its last line is for programs, and the same in both languages. */
export const testing = {
  stages: {
    lint: 'lint',
    types: 'types',
    content: 'content check',
    unit: 'unit tests and laws',
    build: 'build',
    built: 'tests over the built files',
    browser: 'tests in a real browser',
    fuzz: 'damaged inputs',
  },
  notRun: 'not run',
  noTests: 'no test was run',
  counts: (passed: number, failed: number, skipped: number): string =>
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  seconds: (count: string): string => `${count} s`,
  processor: (time: string): string => `${time} of the processor`,
  well: (time: string): string => `All well after ${time}.`,
  failed: (time: string): string => `Failed after ${time}.`,
};

/** `npm run bench`. */
export const bench = {
  about: [
    'The same made-up texts are built twice, one after the other, on this machine.',
    'Oseredok: checks every file, anchors every quotation, reads every number, and writes a page in each language ' +
      'with the source, translations, notes, links and its own CSS, the charts, and data, texts and references.',
    'Eleventy with markdown-it: the same texts and as many pages; no checks, anchors, styles, charts or data.',
    '“ms a page” divides everything by the HTML pages; “ms a file” by the pages and all files beside them. Pages are ' +
      'unlike: ours hold several times as much, so a kilobyte of HTML is compared, too.',
    '“each further”: CPU time for every page more than at the size before: what is left when starting up is taken off.',
  ] as readonly string[],
  columns: {
    documents: 'documents',
    pages: 'pages',
    data: 'other files',
    wall: 'wall',
    cpu: 'CPU',
    memory: 'memory',
    perPage: 'ms a page',
    perFile: 'ms a file',
    further: 'each further',
    pageWeight: 'kB a page',
    fileWeight: 'kB a file',
  },
  times: (pageWall: string, pageCpu: string, kilobyteCpu: string, fileWall: string, fileCpu: string): string =>
    `of Eleventy’s time: a page ${pageWall} by the clock, ${pageCpu} of CPU; a kilobyte of HTML ${kilobyteCpu} of ` +
    `CPU; a file written ${fileWall} by the clock, ${fileCpu} of CPU`,
  further: (cpu: string): string => `each further page ${cpu} of CPU`,
  edited: (build: string, reading: string): string =>
    `after an edit of one note: of the CPU of a full build ×${build}, of a first reading by npm run dev ×${reading}`,
  pages: (times: number): string =>
    `A browser slowed ${times} times: from the press to what is seen, by its clock (so on a quiet machine alone); ` +
    'then all work of its main thread until it rests. Medians of some tries:',
  acts: {
    load: 'the longest document loads',
    loadPlain: 'the same without JavaScript',
    note: 'a note is opened',
    kind: 'one more kind of notes is marked',
    nextNote: 'the next note, by its key',
    filter: 'the sums are filtered',
    view: 'another view of a chart',
    find: 'a letter of a query, to what is found',
    forgive: 'the same, another letter of it being wrong',
  },
  growth: (pages: string, cpu: string, memory: string): string =>
    `since the size before: pages ${pages}, CPU ${cpu}, memory ${memory}`,
};

/** `npm start`. */
export const serve = {
  taken: (port: number): string => `Port ${port} is taken, or not open to you.`,
  at: (url: string): string => `Oseredok is at ${url}`,
};

export const dev = {
  runs: (url: string): string => `npm run dev is running in this folder already, at ${url}. Stop it there first.`,
  mended: 'All problems are mended.',
  read: (files: string, milliseconds: number): string => `${files}: read in ${milliseconds} ms`,
  notices: 'npm run build writes this file: only then is it known which scripts of others the site holds.',
};

/** `npm run schemas`. */
export const schemas = {
  wrote: (count: number): string => `Wrote ${count} schemas to data/schema.`,
};

/** `npm run new`. */
export const make = {
  usage: 'Usage: npm run new -- <kind> [id] [--flag=words …] [--lang=en|uk]',
  kinds: 'Kinds:',
  more:
    'Flags of a kind: npm run new -- <kind> --help. With a terminal it asks for what is missing. Українською: ' +
    '--lang=uk',
  required: 'required',
  otherwise: 'otherwise',
  oneOf: 'one of',
  kind: 'What do you want to make?',
  stopped: 'Stopped; nothing was written.',
  again: 'To try again:',
  broken: 'The content has problems already; mend them first. Nothing was written.',
  refused: 'The checker would refuse the result. Nothing was written.',
  wrote: 'Written:',
  passes: (documents: number, notes: number): string => `The checker passes: ${documents} documents, ${notes} notes.`,
};

/** What the codes of the operating system mean; for any other, its own English words stand. */
export const systemErrors: Readonly<Record<string, string>> = {
  EACCES: 'it may not be opened by you; change who may read and write it',
  EPERM: 'it may not be changed by you; change who may write it',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'a file stands where a folder should stand; move it away',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EROFS: 'the disk can only be read; work in a copy elsewhere',
  EMFILE: 'too many files are open at once',
  EIO: 'the disk does not answer',
  EADDRINUSE: 'the port is taken',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/** Why a command does nothing; see UsageError. */
export const refusals = {
  oneOf: (flag: string, allowed: string): string => `--${flag} must be one of: ${allowed}.`,
  kept: (flag: string, meant: string): string =>
    `npm kept --${flag} for itself: a flag of the command stands behind a -- of its own. ${meant}`,
  twice: (flag: string, first: string, second: string): string =>
    `${flag} stands here twice, as “${first}” and as “${second}”: leave one of them.`,
  noFlag: (flag: string, close: string | undefined, flags: string): string =>
    `There is no flag ${flag}.${close === undefined ? '' : ` Did you mean --${close}?`} There are: ${flags}.`,
  noValue: (flag: string): string => `${flag} takes no value.`,
  needsValue: (flag: string): string => `${flag} needs a value: ${flag}=…`,
  tooMany: (excess: string): string => `Too many words: ${excess}. Put a text with spaces in quotation marks.`,
  noStage: (word: string, close: string | undefined, stages: string): string =>
    `No stage and no test of these stages is called “${word}”` +
    `${close === undefined ? '' : ` (did you mean ${close}?)`}: name a part of a test’s path, or ${stages}.`,
  noMutants: (example: string): string => `Name the files of the program to change, such as ${example}.`,
  sizes: (given: string): string =>
    `“${given}” is no number of documents from 1 to a million: npm run bench -- 100 1000`,
  noFiles: (files: readonly string[]): string => `There is no ${files.join(', no ')}.`,
  noWords: (excess: string): string =>
    `No words stand after this command: ${excess}. A flag stands behind a -- of its own: -- --lang=en`,
  setting: (name: keyof typeof settings, given: string, close: string): string =>
    `${name} cannot be “${given}”: it is ${settings[name].replace(/; [^;]*$/, '')}. Did you mean ${close}?`,
  host: (given: string, code: string): string =>
    `HOST cannot be “${given}”: this machine has no such name or address (${code}). Did you mean HOST=127.0.0.1?`,
  folder: (folder: string, sign: string): string =>
    `The site cannot be built in ${folder}: rename the folder that has ${sign} in its name, which a tool of the ` +
    'build takes for a sign of its own.',
  noGit: 'This command needs git, and there is none here: install it from https://git-scm.com/downloads',
  noRepository: (folder: string): string => `${folder} is no repository of git; editions are compared in a clone.`,
  distrusted: (folder: string): string =>
    `git reads nothing in ${folder}, which belongs to somebody else: ` +
    `git config --global --add safe.directory '${folder}'`,
  unreadable: (path: string, ref: string): string => `git cannot read ${path} at ${ref}.`,
  replaced: (page: string): string => `dist/ was changed meanwhile (${page}), as by another build: build again.`,
  noCommit: (ref: string): string => `git knows no commit “${ref}” here.`,
  shallow: (ref: string): string => `git has only the last commits here, not “${ref}”: git fetch --unshallow`,
  nothingToRecord: (ref: string): string => `Nothing was recorded: the data are those of “${ref}”.`,
  mendFirst: (problems: string): string => `Mend the content first:\n\n${problems}`,
  outgrown: (ref: string, list: string): string => `The edition “${ref}” cannot be read by today’s rules:\n\n${list}`,
  noKind: (name: string, close: string | undefined, kinds: string): string =>
    `There is no kind “${name}”.${close === undefined ? '' : ` Did you mean ${close}?`} There are: ${kinds}.`,
  missing: (fields: string): string => `Missing: ${fields}.`,
  noId: 'An id is missing: write it behind the kind.',
  badId: (id: string): string =>
    `“${id}” cannot be an id: small Latin letters, digits and single hyphens, beginning with a letter.`,
  cannotBe: (flag: string, given: string, close: string | undefined, allowed: string): string =>
    `--${flag} cannot be “${given}”.${close === undefined ? '' : ` Did you mean ${close}?`} Allowed: ${allowed}.`,
  documentThere: (slug: string): string => `There is already a document “${slug}”.`,
  otherWords: 'The transcription would not equal the file it comes from.',
  headings: '--headings must be a whole number.',
  markup: (line: string): string =>
    `“${line}” holds a mark ** without its partner, or with nothing between the two. A subheading stands between two ` +
    'of them, **so**, in one paragraph; an asterisk of the source cannot be written twice.',
  reading: 'A correction, and only a correction, has --reading: the words that replace the quoted ones.',
  sources: (kind: string): string =>
    `A note of the kind “${kind}” states facts: say with --sources which works of data/sources.json they come from.`,
  sourceIds: (given: string): string => `--sources takes ids of data/sources.json with spaces between, not “${given}”.`,
  titleLine: (flag: string): string => `A title stands on one line and has no braces: ${flag}.`,
  ownAddress: (slug: string): string => `The address /${slug}/ belongs to the site itself.`,
  termTaken: (form: string): string => `Where “${form}” stands here, the glossary explains it: write in its entry.`,
  pageThere: (path: string): string => `${path} is there already.`,
};
