/** A story, told step by step with figures of the dataset. */
import { storyPath } from '../../model/addresses.ts';
import type { Block, Ref } from '../../model/resource.ts';
import type { Story, StoryStep } from '../../model/story.ts';
import { raw, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';
import { quotedFigure } from './words.ts';
import type { Html } from '../../model/text-types.ts';
import { handOf, openView } from '../chart/open.ts';
import { drawn } from '../chart/resource.ts';
import { preview } from '../preview.ts';

export const storyKind: Kind<Story> = {
  name: 'story',
  all: ({ stories }) => stories,
  resource: (story, site) => {
    const { lang } = site;
    return {
      ...PLAIN,
      kind: 'story',
      type: 'Article',
      path: storyPath(story.slug),
      lang,
      title: story.title[lang],
      description: story.description[lang],
      blocks: () => story.steps.map((step) => blockOf(step, site)),
      places: () =>
        story.steps.flatMap(({ id, heading }) =>
          id === null || heading === null ? [] : [{ id, title: heading[lang], aliases: [] }],
        ),
      uses: () => usesOf(story),
      preview: () => storyPreview(story, site),
    };
  },
  nav: ({ edition: { stories }, t }) => {
    const [lead] = stories;
    return lead === undefined ? null : { path: storyPath(lead.slug), label: t.nav.story };
  },
};

/** The words of a step, with those of its figure where they stand. */
function blockOf({ id, heading, before, figure, after }: StoryStep, site: Site): Block {
  const { lang } = site;
  const shown = figure?.is === 'words' ? quotedFigure(figure, site) : [];
  const caption = figure === null || figure.caption === null ? [] : raw(figure.caption.html[lang]);
  return {
    type: 'prose',
    id,
    heading: heading?.[lang] ?? null,
    html: toHtml([raw(before.html[lang]), shown, caption, raw(after.html[lang])]),
  };
}

function usesOf({ steps, sources }: Story): Ref[] {
  const refs = steps.flatMap(({ cites, figure }): Ref[] => [
    ...cites.claims.map((id) => ({ type: 'claim', id }) as const),
    ...cites.checks.map((id) => ({ type: 'check', id }) as const),
    ...(figure?.is === 'chart' ? [{ type: 'view', ...figure.place } as const] : []),
    ...(figure?.is === 'words' ? [{ type: 'document', id: figure.document } as const] : []),
  ]);
  const works = sources.map((id): Ref => ({ type: 'work', id }));
  return [...new Map([...refs, ...works].map((ref) => [JSON.stringify(ref), ref])).values()];
}

// The preview of a story: its title, and the first drawing that it shows.

function storyPreview(story: Story, site: Site): Html {
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
