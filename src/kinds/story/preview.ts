/** The preview of a story: its title, and the first drawing that it shows. */
import type { Story } from '../../model/story.ts';
import type { Html } from '../../model/text-types.ts';
import { handOf, openView } from '../chart/open.ts';
import { drawn } from '../chart/preview.ts';
import { preview } from '../preview.ts';
import type { Site } from '../site.ts';

export function storyPreview(story: Story, site: Site): Html {
  const figure = story.steps.flatMap((step) => (step.figure?.is === 'chart' ? [step.figure] : []))[0];
  return preview(
    {
      title: story.title[site.lang],
      foot: [site.t.picture.home],
      art: (place) => {
        if (figure === undefined) return [];
        const opened = openView(site.edition, site, figure.place);
        return drawn(opened, place, figure.mark ?? handOf(opened));
      },
    },
    site,
  );
}
