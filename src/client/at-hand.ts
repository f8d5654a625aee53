/**
 * Keeps a lesson where it is read while a passage that stands beside it is shown: to bring it to the top, a browser
 * would scroll the column and the page. Where the passages stand above the activities, the browser goes there.
 */
document.addEventListener('click', (event) => {
  const { target, defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.pathname !== location.pathname || defaultPrevented || button > 0) return;
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const column = place?.closest('.at-hand') ?? null;
  if (place === null || column === null || altKey || ctrlKey || metaKey || shiftKey) return;
  if (column.contains(link) || getComputedStyle(column).position !== 'sticky') return;
  event.preventDefault();
  const top = scrollY;
  location.hash = link.hash;
  scrollTo({ top, behavior: 'instant' });
  const seen = place.getBoundingClientRect();
  if (seen.top < 0 || seen.bottom > innerHeight) place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
});
