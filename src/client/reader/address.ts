/** The address of a reader: its fragment names a note, a passage or words, its query says how the text is shown. */

const SWITCHES = ['reading', 'translation', 'marked'];

/** The fragment without `#`; a damaged escape is left as it is, and names nothing. */
export function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Writes the fragment into the address line; '' takes it away. Going back leads out of the page as before. */
export function setFragment(name: string): void {
  history.replaceState(history.state, '', name === '' ? location.pathname + location.search : `#${name}`);
}

/** The full address of a place on this page, as the page is shown now. */
export function addressOf(name: string): string {
  return `${location.origin}${location.pathname}${location.search}#${name}`;
}

/** Chooses the reading and the translation that the query names; what it does not know is ignored. */
export function readSwitches(host: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  for (const radio of host.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    if (SWITCHES.includes(radio.name) && radio.value === query.get(radio.name)) radio.checked = true;
}

/** Writes what a radio button chooses into the query; what the page shows by itself needs no words there. */
export function writeSwitch({ name, value, defaultChecked }: HTMLInputElement): void {
  const query = new URLSearchParams(location.search);
  if (defaultChecked) query.delete(name);
  else query.set(name, value);
  const search = query.toString();
  history.replaceState(history.state, '', location.pathname + (search === '' ? '' : `?${search}`) + location.hash);
}
