/** The slow reveal of a view: a page for each step, to be thrown on a wall, and one with all of them, for paper. */
import { STAGES } from '../../charts/reveal.ts';
import { galleryPath, revealPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { chartPlaces, nameOf } from '../chart/open.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { asksOf, revealPage, type RevealOf } from './view.ts';

export const revealKind: Kind<RevealOf> = {
  name: 'reveal',
  all: (edition) =>
    chartPlaces(edition).flatMap((place) => [
      ...STAGES.map((_, index): RevealOf => ({ place, step: index + 1 })),
      { place, step: null },
    ]),
  resource: ({ place, step }, site) => {
    const { lang, t } = site;
    const name = nameOf(place, site);
    return {
      ...PLAIN,
      kind: 'reveal',
      path: revealPath(place, step ?? undefined),
      above: [{ path: galleryPath(), label: t.nav.charts }],
      lang,
      title: plain(step === null ? t.reveal.all(name) : t.reveal.title(step, STAGES.length)),
      description: plain(step === null ? t.reveal.allDescription(name) : t.reveal.description),
      blocks: () => asksOf(revealPage({ place, step }, site)),
      // Half a chart answers nobody's search, and a list of what was found would tell what the step hides.
      listed: false,
    };
  },
};
