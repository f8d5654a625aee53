/** What others paste into their pages to show a view in a frame. */
import { embedPath, type ViewPlace } from '../../model/addresses.ts';
import { absolute } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { openView, titleOf } from '../chart/open.ts';
import type { Site } from '../site.ts';
import { embedHeight } from './resource.ts';

/** Scripts tell the height; without the others no link could leave the frame. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The frame, at a height at which nothing of it is cut off: so nothing moves when it is there. */
export function embedSnippet(place: ViewPlace, site: Site): Html {
  return toHtml(
    el('iframe', {
      src: absolute(site.href(embedPath(place))),
      title: titleOf(place, site),
      width: '100%',
      height: embedHeight(openView(site.edition, site, place), site),
      loading: 'lazy',
      sandbox: SANDBOX,
      style: 'border:0',
    }),
  );
}
