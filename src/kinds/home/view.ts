/** The home page: the finding first, in the figures of the source, then the documents and the charts. */
import { documentPath } from '../../model/addresses.ts';
import type { Claim, Edition } from '../../model/edition.ts';
import { citeCheck, citeClaim } from '../../text/cited.ts';
import { documentLine, type DocumentLine } from '../documents/view.ts';
import { galleryView, type GalleryChart } from '../gallery/view.ts';
import type { Site } from '../site.ts';

/** The claims that open the page: two counts that a reader can hold against each other, and a share that cannot be. */
const THEN = 'cells-1924';
const NOW = 'cells-now';
const RATIO = 'ratio-cells';
const DOUBT = 'density-now';
/** Documents shown on the home page; the rest are on the list. */
const SHOWN = 6;

export interface Figure {
  readonly number: string;
  readonly label: string;
  readonly when: string;
  readonly quote: string;
  readonly language: string;
  readonly href: string;
}

export interface HomeView {
  /** null in a corpus that lacks these claims. */
  readonly figures: {
    readonly then: Figure;
    readonly now: Figure;
    readonly ratio: { readonly number: string; readonly href: string };
    readonly doubt: Figure;
    readonly corrected: string;
    readonly document: string;
  } | null;
  readonly documents: readonly DocumentLine[];
  readonly charts: readonly GalleryChart[];
}

/** View-model of the home page. */
export function homeView(edition: Edition, site: Site): HomeView {
  const { claims, checks } = edition.index;
  const [then, now, doubt] = [claims.get(THEN), claims.get(NOW), claims.get(DOUBT)];
  const check = checks.get(RATIO);
  const ratio = check && citeCheck(check, site.lang);
  return {
    figures:
      then && now && doubt && ratio
        ? {
            then: figure(then, edition, site),
            now: figure(now, edition, site),
            ratio: {
              number: `×${ratio.text}`,
              href: site.href(ratio.href),
            },
            doubt: figure(doubt, edition, site),
            document: site.href(documentPath(now.document)),
            corrected: site.format.withUnit(doubt.corrected, doubt.unit),
          }
        : null,
    documents: edition.documents.slice(0, SHOWN).map((document) => documentLine(document, edition.index.rows, site)),
    charts: galleryView(edition, site, 1),
  };
}

function figure(claim: Claim, edition: Edition, site: Site): Figure {
  const { edtf } = claim.date;
  const { text, href } = citeClaim(claim, true, site.lang);
  return {
    number: text,
    label: claim.label[site.lang],
    when: edtf === null || claim.date.ground !== 'stated' ? site.t.home.nowLabel : site.format.date(edtf),
    quote: claim.words,
    language: edition.index.documents.get(claim.document)?.meta.language ?? 'uk',
    href: site.href(href),
  };
}
