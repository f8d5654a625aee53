import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { sourceLine } from '../../../../src/kinds/chart/source-line.ts';
import { site } from '../../../../src/kinds/site.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { dashHeld } from '../../../../src/text/line-breaks.ts';

const edition = load();
const slugs = edition.documents.map(({ slug }) => slug);

it.each(LANGS)('the line of sources dates each document as its own page does (%s)', (lang) => {
  const own = site(lang, edition);
  for (const some of [slugs, ...slugs.map((slug) => [slug])])
    for (const line of Object.values(sourceLine(new Set(some), own)))
      for (const { slug, meta } of edition.documents)
        expect(parse(toHtml(line)).text.includes(dashHeld(own.format.date(meta.date.edtf))), slug).toBe(
          some.includes(slug),
        );
});
