/**
 * The yardstick: a plain Eleventy + markdown-it site. A page holds the same texts as ours (transcription, both
 * translations, the notes in its language), and nothing else: no checks, no anchors, no styles, no charts, no data
 * files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleDocument } from './corpus.ts';

const CONFIG = `export default (config) => {
  config.setTemplateFormats(['md']);
  return { dir: { input: 'pages', includes: '_includes', output: '_site' }, markdownTemplateEngine: false };
};
`;
const LAYOUT = `<!doctype html>
<html lang="{{ lang }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>
{{ content | safe }}
</main></body>
</html>
`;

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[^]*?\n---\n/, '');
const page = (title: string, lang: string, permalink: string, text: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\nlang: ${lang}\nlayout: page.njk\npermalink: ${permalink}\n---\n\n${text}`;

/**
 * Writes the sources of a site of exactly `pages` pages: two for each document, the rest short lists as a site has
 * them.
 */
export function writeEleventySite(folder: string, samples: readonly SampleDocument[], pages: number): void {
  const input = join(folder, 'pages');
  mkdirSync(join(input, '_includes'), { recursive: true });
  writeFileSync(join(folder, 'eleventy.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(input, '_includes', 'page.njk'), LAYOUT);
  for (const { slug, files } of samples) {
    for (const lang of ['en', 'uk']) {
      const text = [
        files['transcription.md'],
        files['translation.en.md'],
        files['translation.uk.md'],
        files[lang === 'en' ? 'notes.md' : 'notes.uk.md'],
      ]
        .map((part) => withoutFrontMatter(part ?? ''))
        .join('\n\n');
      writeFileSync(join(input, `${slug}.${lang}.md`), page(slug, lang, `/${lang}/${slug}/`, text));
    }
  }
  const list = samples
    .slice(0, 50)
    .map(({ slug }) => `- [${slug}](/en/${slug}/)`)
    .join('\n');
  for (let index = samples.length * 2; index < pages; index += 1)
    writeFileSync(join(input, `list-${index}.md`), page(`List ${index}`, 'en', `/list/${index}/`, list));
}
