/** Words of the commands, for people at a terminal. */

/** What `npm run check` says when nothing is wrong. */
export const check = {
  well: (counts: Readonly<Record<'documents' | 'notes' | 'claims' | 'recommendations' | 'checks', number>>): string =>
    `All is well: ${counts.documents} documents, ${counts.notes} notes, ${counts.claims} claims, ` +
    `${counts.recommendations} recommendations, ${counts.checks} checks.`,
};

/** `npm run build`. */
export const build = {
  noPage: (page: string): string => `The build ended well but wrote no ${page}: dist/ is left as it was.`,
};

/** `npm start`. */
export const serve = {
  taken: (port: number): string => `Port ${port} is taken.`,
  at: (url: string): string => `Oseredok is at ${url}`,
};

/** `npm run dev`. */
export const dev = {
  mended: 'All problems are mended.',
  read: (files: string, milliseconds: number): string => `${files}: read in ${milliseconds} ms`,
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
  again: 'To try again:',
  broken: 'The content has problems already; mend them first. Nothing was written.',
  refused: 'The checker would refuse the result. Nothing was written.',
  wrote: 'Written:',
  passes: (documents: number, notes: number): string => `The checker passes: ${documents} documents, ${notes} notes.`,
};

/** `npm run diff`. */
export const diff = {
  usage:
    'Usage: npm run diff -- <git ref> [--json] [--lang=en|uk]\nSays what changed in content/ and data/ since that ' +
    'commit, tag or branch.\n',
  now: 'now',
  heading: 'Changes',
  data: 'data version',
  outgrown:
    'The older edition was read by today’s rules, which it does not keep everywhere; what they concern may be ' +
    'missing below. Places:',
  nothing: 'Nothing has changed.',
  documents: 'Documents',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  description: 'Description',
  text: 'Transcription',
  translations: { en: 'English translation', uk: 'Ukrainian translation' },
  emendations: 'Apparatus',
  notes: 'Notes',
  words: 'Words and spellings',
  links: 'Permalinks',
  movedTo: 'its words now stand at',
  gone: 'its words are gone',
  taken: 'the address now leads to other words, and no alias can help',
  page: 'the page is gone',
  aliases: 'Add to data/moved.json, so that old links keep working:',
  lists: {
    claims: 'Claims',
    setAside: 'Numbers set aside',
    recommendations: 'Recommendations',
    excluded: 'Passages not counted',
    checks: 'Checks',
    units: 'Vocabulary: units',
    measures: 'Vocabulary: measures',
    themes: 'Vocabulary: themes',
    addressees: 'Vocabulary: addressees',
    modalities: 'Vocabulary: modalities',
    works: 'Works that were looked up',
    charts: 'Charts',
    pages: 'Pages',
    terms: 'Licence and counting unit',
  },
};

/** What the codes of the operating system mean; for any other, its own English words stand. */
export const systemErrors: Readonly<Record<string, string>> = {
  EACCES: 'it may not be opened by you',
  EPERM: 'it may not be changed by you',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of the path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EROFS: 'the disk can only be read',
  EADDRINUSE: 'the port is taken',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/** Why a command does nothing; see UsageError. */
export const refusals = {
  oneOf: (flag: string, allowed: string): string => `--${flag} must be one of: ${allowed}.`,
  noFlag: (flag: string, close: string | undefined, flags: string): string =>
    `There is no flag ${flag}.${close === undefined ? '' : ` Did you mean --${close}?`} There are: ${flags}.`,
  noValue: (flag: string): string => `${flag} takes no value.`,
  needsValue: (flag: string): string => `${flag} needs a value: ${flag}=…`,
  tooMany: (excess: string): string => `Too many words: ${excess}. Put a text with spaces in quotation marks.`,
  noStage: (word: string, close: string | undefined, stages: string): string =>
    `No stage and no test of these stages is called “${word}”` +
    `${close === undefined ? '' : ` (did you mean ${close}?)`}: name a part of a test’s path, or ${stages}.`,
  noMutants: (example: string): string => `Name the files to change, such as ${example}.`,
  noFiles: (files: readonly string[]): string => `There is no ${files.join(', no ')}.`,
  port: 'PORT must be a number from 0 to 65535.',
  noGit: (message: string): string => `git could not be started: ${message}`,
  unreadable: (path: string, ref: string): string => `git cannot read ${path} at ${ref}.`,
  noCommit: (ref: string): string => `git knows no commit “${ref}” here.`,
  mendFirst: (problems: string): string => `Mend the content first:\n\n${problems}`,
  outgrown: (ref: string, problems: string): string =>
    `The edition “${ref}” cannot be read by today’s rules:\n\n${problems}`,
  noKind: (name: string, close: string | undefined, kinds: string): string =>
    `There is no kind “${name}”.${close === undefined ? '' : ` Did you mean ${close}?`} There are: ${kinds}.`,
  missing: (fields: string): string => `Missing: ${fields}.`,
  noId: 'An id is missing.',
  badId: (id: string): string =>
    `“${id}” cannot be an id: small Latin letters, digits and single hyphens, beginning with a letter.`,
  cannotBe: (flag: string, given: string, close: string | undefined, allowed: string): string =>
    `--${flag} cannot be “${given}”.${close === undefined ? '' : ` Did you mean ${close}?`} Allowed: ${allowed}.`,
  documentThere: (slug: string): string => `There is already a document “${slug}”.`,
  otherWords: 'The transcription would not equal the file it comes from.',
  headings: '--headings must be a whole number.',
  markup: (number: number, line: string): string =>
    `Line ${number} of the file, “${line}”, holds a sign of our markup (#, **, ***). Take the marks out; headings ` +
    'are marked with --headings.',
  reading: 'A correction, and only a correction, has --reading: the words that replace the quoted ones.',
  sources: (kind: string): string =>
    `A note of the kind “${kind}” states facts: say with --sources which works of data/sources.json they come from.`,
  sourceIds: (given: string): string =>
    `--sources takes ids of works in data/sources.json with spaces between them, not “${given}”.`,
  titleLine: (flag: string): string => `A title stands on one line and has no braces: ${flag}.`,
  ownAddress: (slug: string): string => `The address /${slug}/ belongs to the site itself.`,
  pageThere: (path: string): string => `${path} is there already.`,
};
