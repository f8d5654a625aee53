/** The guard over links in prose: each leads somewhere that is there. */
import { documentAt, ledgerPath, sourcesPath, viewAt, viewPath } from '../../model/addresses.ts';
import type { MarkRef } from '../../model/edition.ts';
import { doubledViews, notesOf, VIEWS } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import type { NameList } from '../../read/names.ts';
import { nearest } from '../../text/likeness.ts';
import { isInside, isOutside } from '../../model/linkable.ts';
import type { LinkTarget } from '../../text/prose.ts';
import type { Prose } from '../../read/prose.ts';
import { between } from '../../model/common.ts';

/** Where links may lead. */
export interface KnownPlaces {
  /** Addresses below the language's root: `documents/new-ties/`, `about/`. */
  readonly pages: NameList;
  /**
   * Ids that can be linked to, by the address of their page. Of a document that cannot be read nothing is said; a page
   * that is not here has no ids.
   */
  readonly places: { get(page: string): NameList | undefined };
  /** Where stands now what has moved, both below the language's root: `documents/new-ties/#old-id`. */
  readonly moved: ReadonlyMap<string, string>;
}

/** A link to a mark of a view: whether it is drawn is known only when the charts are. */
export interface MarkLink {
  readonly view: Pick<MarkRef, 'chart' | 'view'>;
  readonly mark: string;
  readonly target: string;
  readonly file: Prose['file'];
  readonly start: number;
  readonly end: number;
}

/** The fault of a place that links name and a page does not have. */
export const placeAt = (page: string, id: string): string => `places/${page}#${id}`;

/** A place as one writes it who means a page: its id alone where it stands there. */
function idOn(page: string | null, address: string): string {
  return page !== null && address.startsWith(`${page}#`) ? address.slice(page.length + 1) : `/${address}`;
}

export class LinkChecker {
  /** Links to marks of charts. */
  readonly marks: MarkLink[] = [];
  readonly #known: KnownPlaces;
  readonly #problems: Problems;

  constructor(known: KnownPlaces, problems: Problems) {
    this.#known = known;
    this.#problems = problems;
  }

  /** @param own address of the page that `#id` means; null on pages of prose, which have no ids */
  check({ target, start, end }: LinkTarget, prose: Prose, own: string | null): void {
    const place = { start: prose.start + start, end: prose.start + end };
    const dead = (code: 'link-unsafe' | 'link-dead', candidates: readonly string[]): void =>
      this.#problems.report(prose.file, code, place, {
        target,
        nearest: () => (moved === undefined ? nearest(target, candidates, 1) : [`/${moved}${behind}`]),
        ...(gone === null ? {} : { fault: `documents/${gone}` }),
        ...(view === null ? {} : { fault: `${VIEWS}/${view.chart}/${view.view}` }),
        // Where a folder of texts is gone or cannot be read, all links to them are dead.
        behind: [`content${target.replace('/#', '/')}`, ...(view === null ? [] : [doubledViews(view.chart)])],
      });
    if (isOutside(target)) return;
    const hash = target.indexOf('#');
    const path = hash === -1 ? target : target.slice(0, hash);
    const fragment = hash === -1 ? null : target.slice(hash + 1);
    const [gone, view] = [documentAt(path.slice(1)), viewAt(path.slice(1))];
    const moved = this.#known.moved.get(path.slice(1));
    const behind = fragment === null || moved?.includes('#') === true ? '' : `#${fragment}`;
    const pages = (): string[] => [...this.#known.pages.ids].map((known) => `/${known}`);
    if (path === '' && fragment === null) return dead('link-unsafe', []);
    if (path !== '' && !isInside(path)) {
      // Not what would run, but what has lost its first sign.
      const places = own === null ? [] : [...(this.#known.places.get(own)?.ids ?? [])].map((id) => `#${id}`);
      return dead('link-unsafe', /^[\w-]+(?:\/[\w-]*)*(?:#[\w-]+)?$/u.test(target) ? [...places, ...pages()] : []);
    }
    const page = path !== '' ? path.slice(1) : own;
    // The page of which the text is a part is there.
    if (page !== null && page !== own && this.#known.pages.lacks(page)) return dead('link-dead', pages());
    if (fragment !== null) this.#fragment(page, fragment, target, prose, place);
  }

  #fragment(
    page: string | null,
    id: string,
    target: string,
    { file }: Prose,
    place: { start: number; end: number },
  ): void {
    const view = page === null ? null : viewAt(page);
    if (view !== null && id.startsWith('mark-')) {
      this.marks.push({ view, mark: id.slice('mark-'.length), target, file, ...place });
      return;
    }
    const names = page === null ? undefined : this.#known.places.get(page);
    if (names?.lacks(id) === false) return;
    const document = page === null ? null : documentAt(page);
    const now = this.#known.moved.get(`${page ?? ''}#${id}`);
    if (names === undefined && (document !== null || (page !== null && !this.#known.pages.ids.has(page)))) return;
    this.#problems.report(file, 'anchor-dead', place, {
      id,
      document: document ?? (page === null ? file.path : `/${page}`),
      nearest: () => (now === undefined ? (names?.nearest(id) ?? []) : [idOn(page, now)]),
      // However many links lead to what is gone, it is one mistake.
      fault: page === sourcesPath() ? `works/${id}` : page === ledgerPath() ? `checks/${id}` : placeAt(page ?? '', id),
      ...(document === null ? {} : { fault: `${notesOf(document)}/${id}`, behind: [`claims/${id}`, saidIn(document)] }),
    });
  }
}

/** Reports links to marks that their views do not draw. */
export function checkMarks(links: readonly MarkLink[], drawn: readonly MarkRef[], problems: Problems): void {
  for (const { view, mark, target, file, start, end } of links) {
    const marks = drawn.filter((ref) => ref.chart === view.chart && ref.view === view.view).map((ref) => ref.mark);
    if (marks.includes(mark)) continue;
    problems.report(file, 'anchor-dead', between(start, end), {
      id: `mark-${mark}`,
      document: target.slice(0, target.indexOf('#')),
      nearest: () => {
        const others = drawn.filter((ref) => ref.mark === mark).map((ref) => `/${viewPath(ref, mark)}`);
        return [...nearest(mark, [...new Set(marks)], 1).map((near) => `mark-${near}`), ...new Set(others)];
      },
    });
  }
}
