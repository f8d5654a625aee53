/** What a reader chooses to see: the reading stands in the address, marks and columns are remembered. */

/** Reads and remembers the choices of a reader page. @returns whether it has the reading that the address asks for */
export function keepSettings(host: HTMLElement, signal: AbortSignal): boolean {
  const asked = new URLSearchParams(location.search).get('reading');
  const has = inputs(host).some(({ name, value }) => name === 'reading' && value === asked);
  for (const input of inputs(host)) {
    const kept = remembered(input.name);
    if (input.name === 'reading') input.checked = has ? asked === input.value : input.checked;
    else if (kept !== null) input.checked = kept.split(' ').includes(input.value);
  }
  host.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.name === 'reading') writeReading(target);
      else if (target.name === 'side') stopInSource(host, target.id === 'tr-source');
      else remember(target.name, inputs(host));
    },
    { signal },
  );
  const terms = host.querySelector<HTMLInputElement>('#marked-term');
  terms?.addEventListener('change', () => stopAtTerms(host, terms.checked), { signal });
  stopAtTerms(host, terms?.checked ?? false);
  closeOutside(host, signal);
  return has || asked === null;
}

/** The keyboard stops at the numbers of the translation; where a phone shows the source, at those of the source. */
function stopInSource(host: HTMLElement, stops: boolean): void {
  for (const link of host.querySelectorAll<HTMLElement>('.src .m[tabindex]')) link.tabIndex = stops ? 0 : -1;
}

/** Who asks for words of the glossary comes to them by the keyboard: in the translation, or where they stand alone. */
function stopAtTerms(host: HTMLElement, asked: boolean): void {
  // For a selector that asked the box, browsers would style all of them anew with every other box.
  host.classList.toggle('asked', asked);
  for (const link of host.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const twin = link.closest('.src')?.parentElement?.querySelector(`.tr a.term[href$="${link.hash}"]`);
    link.tabIndex = asked && !twin ? 0 : -1;
  }
}

function inputs(host: HTMLElement): HTMLInputElement[] {
  return [...host.querySelectorAll<HTMLInputElement>('.bar input')];
}

/** The page shows the first reading by itself: that needs no words in the address. */
function writeReading({ name, value, defaultChecked }: HTMLInputElement): void {
  const query = new URLSearchParams(location.search);
  if (defaultChecked) query.delete(name);
  else query.set(name, value);
  const search = query.toString();
  history.replaceState(history.state, '', location.pathname + (search === '' ? '' : `?${search}`) + location.hash);
}

/** A choice is remembered by its name: `marked` for all marks together, `columns`. */
function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`oseredok-${name}`);
  } catch {
    // A browser that forbids storage keeps what each page shows.
    return null;
  }
}

function remember(name: string, all: readonly HTMLInputElement[]): void {
  try {
    const chosen = all.filter((input) => input.checked && input.name === name).map(({ value }) => value);
    localStorage.setItem(`oseredok-${name}`, chosen.join(' '));
  } catch {
    // A browser that forbids storage still changes this page.
  }
}

/** The panel of settings stands above all else, and closes by Esc and by a click beside it. */
function closeOutside(host: HTMLElement, signal: AbortSignal): void {
  const panel = host.querySelector<HTMLDetailsElement>('.aa');
  if (panel === null) return;
  // Above all else while it is open (notes.css says why).
  panel.addEventListener('toggle', () => panel.parentElement?.classList.toggle('open', panel.open), { signal });
  panel.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !panel.open) return;
      event.preventDefault();
      panel.open = false;
      panel.querySelector('summary')?.focus({ preventScroll: true });
    },
    { signal },
  );
  document.addEventListener(
    'click',
    ({ target }) => {
      // What is clicked in a document is a node of it.
      if (!panel.contains(target as Node)) panel.open = false;
    },
    { signal },
  );
}
