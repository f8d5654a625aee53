/** What only the script of a chart needs: the captions of its marks, its filters, and drawings that the page lacks. */
import type { Caption } from '../../charts/caption.ts';
import type { Facet } from '../../charts/chart.ts';
import { el, type El, type Tree } from '../../text/html.ts';
import type { Words } from '../../words/index.ts';

export interface LivePart {
  readonly captions: readonly Caption[];
  readonly facets: readonly Facet[];
  /** The drawing with its marks, where the page holds a bare one. */
  readonly narrow: Tree;
  readonly words: Words['chart'];
  /** Root that addresses of words are relative to. */
  readonly root: string;
}

/** The part as a tree: what src/client/live-part.ts reads. */
export function livePart({ captions, facets, narrow, words, root }: LivePart): Tree {
  return [
    facets.length === 0 ? [] : filters(facets, words),
    narrow,
    el('p', { class: 'caption-hint' }, words.keys),
    captions.map((caption) => captionOf(caption, words, root)),
  ];
}

/** What a mark says, in its own words, with what it can be filtered by. */
function captionOf(caption: Caption, { toWords, toLedger }: Words['chart'], root: string): El {
  const { id, name, brief, remark, ledger, words, facts = {}, count } = caption;
  return el(
    'div',
    {
      'data-mark': id,
      // A drawing of many marks has only brief names.
      'data-name': brief === undefined ? null : name,
      'data-count': count,
      ...Object.fromEntries(Object.entries(facts).map(([facet, option]) => [`data-${facet}`, option])),
    },
    // The certainty, in brackets behind the name, stands in the remark.
    el('p', { class: 'caption-name' }, remark === '' ? name : name.replace(/ \([^()]*\)$/, '')),
    el(
      'p',
      { class: 'caption-remark' },
      remark,
      ledger === undefined ? [] : [' ', el('a', { href: root + ledger }, toLedger)],
    ),
    words.map(({ quote, lang, href }) =>
      el('p', { class: 'caption-words' }, el('q', { lang }, quote), ' ', el('a', { href: root + href }, toWords)),
    ),
  );
}

/** A set of boxes for each facet, folded so that nothing moves when the script puts it on the page. */
function filters(facets: readonly Facet[], words: Words['chart']): El {
  return el(
    'details',
    { 'data-shown': words.shown },
    el('summary', {}, words.filter),
    facets.map(({ id: facet, label, options }) =>
      el(
        'fieldset',
        {},
        el('legend', {}, label),
        options.map((option) =>
          el(
            'label',
            {},
            // A browser that restores forms would tick what the address does not say.
            el('input', { type: 'checkbox', value: option.id, 'data-facet': facet, autocomplete: 'off' }),
            ` ${option.label}`,
          ),
        ),
      ),
    ),
  );
}
