/** Files that other programs leave in a folder: none of them is content. */

/** What they leave while they run, or for themselves: never worth a message. */
const LITTER = new RegExp(
  `^(?:${[
    // Systems: macOS, Windows, KDE, NFS, Synology.
    '\\.DS_Store|\\._.*|\\.AppleDouble|Icon\\r|Thumbs\\.db|ehthumbs\\.db|desktop\\.ini|\\.directory|\\.nfs.*|@eaDir',
    // Vim: swap files, undo files, the probes for a folder that can be written.
    '\\..*\\.sw[a-p]|\\..*\\.un~|4913|5036|5159',
    // Emacs: locks, and saves of what is not yet saved. Kate, GNOME, JetBrains, macOS.
    '\\.#.*|#.*#|\\..*\\.kate-swp|\\.goutputstream-.*|.*___jb_(?:tmp|old)___|\\.sb-.*',
    // Word, LibreOffice: locks.
    '~\\$.*|\\.~lock\\..*#?',
    // Backups and half-written files of any program.
    '.*~|.*\\.(?:bak|tmp|temp|swp|part|crdownload)|\\.syncthing\\..*|\\.git(?:keep|ignore|attributes)',
  ].join('|')})$`,
  'i',
);

/** What an unfinished merge or patch leaves: it may hold words that the file itself lacks. */
const LEFTOVER = /^(.+?)(?:\.(?:orig|rej|mine|theirs|r\d+)|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+(\.\w+))$/;

/** Is it nothing to speak of? */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}

/** The file beside which a merge has left this one; null when no merge did. */
export function leftoverOf(name: string): string | null {
  const found = LEFTOVER.exec(name);
  return found === null ? null : `${found[1] ?? ''}${found[2] ?? ''}`;
}
