/** Words of the panel by which a view, or a passage, is taken along. */

export const take = {
  /** The link that opens it, and its title. */
  open: 'Take it',
  title: 'Take it with you',
  of: (title: string) => `Take it with you: ${title}`,
  description: (title: string) =>
    `“${title}”: as a link, a frame, a picture, data, a citation or a sheet of paper; each can be copied or saved.`,
  back: 'Back to the view',
  asItOpens: 'As the view opens: what its title says is lit.',
  link: {
    name: 'Link',
    what: 'to exactly this',
    field: 'Address',
    press: 'Open',
  },
  frame: {
    name: 'Frame',
    what: 'for a page of yours',
    field: 'Code of the frame',
    other: 'The same, in Ukrainian',
    how:
      'Paste the code where your page takes HTML. The frame fits from 280 pixels on and needs no script. Where a ' +
      'page makes frames from links, the link alone is enough.',
    colours: 'Colours of the frame',
    grow: 'With this line on your page the frame grows when its table is unfolded:',
    press: 'Look',
  },
  picture: { name: 'Picture', what: 'source and licence are in it', press: 'PNG' },
  data: { name: 'Data', what: 'each number with its words', press: 'CSV' },
  citation: {
    name: 'Citation',
    what: 'text, BibTeX, RIS, CSL',
    titleFirst: 'Title first',
    nameFirst: 'Name first',
    press: 'BibTeX',
  },
  print: {
    name: 'Print',
    what: 'the view and its words',
    how: 'The page of the view is made for paper: no menus, legible in grey, with its address. Print it from there.',
    press: 'Open',
  },
  inClass: {
    name: 'In class',
    what: 'in your lesson; step by step',
    press: 'Add',
    kept: 'A lesson that you put together is kept in this browser alone, and in its address.',
  },
};

/** Words that the script of the panel needs; printed as data on its element. */
export const takeScript = {
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'The browser does not let this page copy. It is selected: copy it by hand.',
  print: 'Print',
  asItStands: 'As it stands, with this lit:',
  visited: 'accessed',
  add: 'Add',
  takeOut: 'Take out',
  inLesson: 'My lesson: {n}',
};
