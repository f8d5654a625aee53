/** A page of prose: front matter of content/pages/<slug>.md and of its Ukrainian sister. */
import { z } from 'astro/zod';
import { templateText } from './fields.ts';

export const pageSchema = z.strictObject({
  title: templateText('Title of the page.', 'Назва сторінки.'),
  description: templateText(
    'One sentence for search engines and previews.',
    'Одне речення для пошукових систем і переглядів.',
  ),
});
export type PageFront = z.infer<typeof pageSchema>;
