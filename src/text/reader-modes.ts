/**
 * Reader modes of browsers go by names: they take what is called `share` for buttons, `comment` for what others said,
 * and leave it out, in the middle of a sentence too. Editors name numbers and notes as they like, so no words of a
 * source have such a name themselves.
 */

/** What Mozilla’s Readability 0.6 takes for buttons, whatever element it is. */
const BUTTONS = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;
/** What it takes for no part of an article, and what of that it keeps all the same. */
const BESIDE = new RegExp(
  '-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|' +
    'related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|' +
    'pager|popup|yom-remote',
  'i',
);
const KEPT = /and|article|body|column|content|main|shadow/i;

/** Whether reader modes leave out an element that has the id. */
export function isThrownAway(id: string): boolean {
  return BUTTONS.test(id) || (BESIDE.test(id) && !KEPT.test(id));
}
