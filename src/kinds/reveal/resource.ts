/** The slow reveal of a view: a page for each step, to be thrown on a wall, and one with all of them, for paper. */
import { STAGES } from '../../charts/reveal.ts';
import { galleryPath, revealPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { chartPlaces, nameOf } from '../chart/open.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { asksOf, revealPage, type RevealOf } from './view.ts';

/** The script of a step, inline: the keys of a keyboard and of a presenter's remote go on and back, as its links do. */
export const STEP_KEYS =
  "addEventListener('keydown',e=>{const r={ArrowRight:'next',PageDown:'next',ArrowLeft:'prev',PageUp:'prev'}[e.key]," +
  'a=r&&!e.altKey&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&document.querySelector(`a[rel=${r}]`);' +
  'if(a){e.preventDefault();a.click()}})';

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
