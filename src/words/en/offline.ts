/** Reading without a network: the panel that keeps the edition, the page that is not kept, the strips. */

/** In braces: what a script fills in. */
export const offline = {
  title: 'Offline',
  description: 'How this edition is kept on a phone or a computer and read without a network.',
  link: 'Read offline',
  lead: 'What you have opened once opens again without a network. The whole edition can be kept, too.',
  byItself: {
    title: 'What is kept automatically',
    text:
      'On this device, in this browser, and nowhere else. A browser that runs out of room may throw it away. Where ' +
      'it is set to save data, or the line is very slow, only what you open is kept.',
    pages: {
      name: 'What you open',
      says: 'Every page that you have opened, with its charts and notes. Online you get the current one.',
    },
    glossary: { name: 'Glossary', says: 'In both languages, with the first page that you open.' },
    search: {
      name: 'Search',
      says: 'After the second page that you open, unless the search has grown to many megabytes.',
    },
  },
  files: {
    title: 'What you can carry away',
    text: 'Files and paper, which need neither this site nor this browser.',
    book: { name: 'Book', says: 'The whole edition in one file (EPUB), for an e-reader or a phone.' },
    booklet: { name: 'Booklet', says: 'For paper: source and translation on facing pages.', to: 'Open the booklet' },
    lesson: {
      name: 'Lesson',
      says: 'Each lesson with its passages and charts in one file, which any browser opens.',
      to: 'To the lessons',
    },
  },
  nothing: {
    title: 'Nothing is kept here',
    text:
      'This window keeps no pages: it may be a private one, the browser may be old, have no JavaScript or be set to ' +
      'keep nothing, or the site came without encryption or changed on its way. Everything is read from the network, ' +
      'as always.',
  },
  rest: {
    title: 'Keep everything on this device',
    text:
      'All documents, charts, words, lessons and the search, in both languages. {of} pages, {size}. ' +
      'Pages that are kept already: {kept}.',
    press: 'Keep everything',
  },
  running: {
    title: 'Keeping pages: {kept} of {of}',
    text: 'Go on reading in another window, or close this page: what is kept stays kept.',
    press: 'Stop',
  },
  all: {
    title: 'Everything is kept',
    text:
      '{of} pages, {size}. The whole edition opens without a network. When a new one comes, all of it is kept in its ' +
      'place.',
  },
  full: {
    title: 'There is no more room',
    text:
      'There was room for {kept} of {of} pages. They open without a network; the rest is read from the network, as ' +
      'before.',
    press: 'Try again',
  },
  cut: {
    title: 'The connection was lost',
    text: '{kept} of {of} pages are kept. The rest can be fetched when the network is back.',
    press: 'Go on',
  },
  changed: {
    title: 'There is a new edition',
    text: 'Of the old one, {kept} of {of} pages are kept. Reload this page and go on with the new one.',
    press: 'Reload',
  },
  spoilt: {
    title: 'Some files came damaged',
    text: '{kept} of {of} pages are kept. Damaged files are not; they are read from the network, as before.',
    press: 'Try again',
  },
  remove: 'Remove from this device',
  onlyOpened: 'Keep only what I open',
  bar: '{kept} of {of} pages',
  notKept: {
    title: 'Not kept',
    description: 'The page that stands in the place of one that is not kept on this device.',
    text: 'The site cannot be reached, and this page is not kept on this device.',
    press: 'Try again',
    now: 'What you can read now',
    others: 'Not kept on this device',
    keep: 'Keep everything when the network is back',
  },
  strips: {
    network: {
      title: 'No connection.',
      text: 'This page was kept on this device on {date}. Charts and pages that you have not opened may be missing.',
      press: 'What is kept',
    },
    site: {
      title: 'The site does not answer.',
      text: 'This page was kept on this device on {date}. Reload to ask for the current one.',
    },
    former: {
      title: 'There is a new edition.',
      text: 'You are still reading the previous one: nothing changes until you say so.',
      press: 'Read the new one',
      more: 'What was corrected',
    },
  },
};
