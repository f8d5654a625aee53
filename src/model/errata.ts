/** Where readers report mistakes: a mailbox, or a form elsewhere whose address takes that of the page. */

/** The place of the address of the page in a template, and that of its title. */
const PAGE = '{address}';
const TITLE = '{title}';

/** A template that can be filled: `mailto:` with a mailbox, or `https://…{address}…`. */
const MAIL = /^mailto:[^\s@/?#&]+@[^\s@/?#&]+\.[^\s@/?#&]+$/i;

/** Can mistakes be reported to it? */
export function isErrata(template: string): boolean {
  if (MAIL.test(template)) return true;
  return template.includes(PAGE) && /^https:\/\//i.test(template) && !/\s/.test(template) && isAddress(template);
}

function isAddress(template: string): boolean {
  const url = URL.parse(template.replaceAll(PAGE, 'page').replaceAll(TITLE, 'title'));
  return url !== null && url.username === '' && url.hostname.includes('.');
}

/** The link by which a mistake on a page is reported: address and title of the page stand in it already. */
export function errataLink(template: string, page: { readonly address: string; readonly title: string }): string {
  const [address, title] = [encodeURIComponent(page.address), encodeURIComponent(page.title)];
  if (MAIL.test(template)) return `${template}?subject=${title}&body=${address}%0D%0A%0D%0A`;
  return template.replaceAll(PAGE, address).replaceAll(TITLE, title);
}
