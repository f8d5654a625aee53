/** Words for the people who edit the site: the maintainers' pages and the panel of problems while they write. */
export const en = {
  live: {
    label: 'Problems in the content',
    problems: (count: number): string => (count === 1 ? 'problem' : 'problems'),
    under: 'Beneath is the last good page. It will change as soon as everything is mended.',
    alone: 'There is no page to show yet. It will appear as soon as everything is mended.',
    hide: 'Hide (Esc)',
    show: 'Show',
    open: 'Open in the editor',
    nearest: 'Did you mean',
    why: 'Why it matters',
    mend: 'How to mend it',
    more: (count: number) => `and ${count} more`,
    about: 'More about this problem',
    mended: 'All problems are mended.',
  },
};

/** Every key has to be there in the other language too. */
export type MaintainerWords = typeof en;
