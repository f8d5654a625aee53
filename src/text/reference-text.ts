/** References in words, in two forms: the title first, or who and when first. The address and the day follow. */
import type { Lang } from '../model/common.ts';
import type { Cited } from '../model/reference.ts';
import { words } from '../words/index.ts';

/** “Title” [original]. What it is, date. Whose work: editors, version. */
export function titleFirst({ whole, date, work, holder }: Cited, lang: Lang): string {
  const what = [whole.genre, date].filter(Boolean).join(', ');
  return sentences(quoted(whole.title, lang) + original(whole), what, `${work}: ${holder}${versionOf(whole, lang)}`);
}

/** Who (when). Title [original]. What it is. In: the site, edited by, version. */
export function nameFirst({ whole, date, holder }: Cited, lang: Lang): string {
  const t = words(lang).references;
  const { author, issued, genre, editor } = whole;
  const year = issued?.['date-parts'].map(([first]) => first).join('–');
  const when = `(${year ?? `${t.noDate}${date === '' ? '' : ` [${date}]`}`})`;
  const title = whole.title + original(whole);
  const site = whole['container-title'];
  // The editors are named once.
  const within = (editor === undefined ? site : t.within(site, holder)) + versionOf(whole, lang);
  const names = author?.map(({ literal }) => literal).join(', ');
  return names === undefined
    ? sentences(`${title} ${when}`, genre, within)
    : sentences(names, when, title, genre, within);
}

function versionOf({ version }: Cited['whole'], lang: Lang): string {
  return version === undefined ? '' : `, ${words(lang).references.version} ${version}`;
}

/** A title that is itself a quotation, or begins with one, has the marks of one inside. */
function quoted(title: string, lang: Lang): string {
  const [open, close, within, without] = lang === 'uk' ? '«»„“' : '“”‘’';
  const inside = title.replaceAll(open ?? '', within ?? '').replaceAll(close ?? '', without ?? '');
  return `${open}${inside}${close}`;
}

function sentences(...parts: readonly string[]): string {
  return parts.map((part) => (/[.?!…][”»]?$/u.test(part) ? part : `${part}.`)).join(' ');
}

function original(whole: Cited['whole']): string {
  const own = whole['original-title']?.replace(/\.$/, '');
  return own === undefined || own === whole.title ? '' : ` [${own}]`;
}
