import { expect, it } from 'vitest';
import { drawnMark, numberNote } from '../../../../src/kinds/document/number-note.ts';
import { annotated } from '../../../../src/kinds/document/annotated.ts';
import { site } from '../../../../src/kinds/site.ts';
import { viewPath } from '../../../../src/model/addresses.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { edition } from '../../charts/real.ts';

const en = site('en', edition);
const drawn = edition.claims.flatMap((claim) => {
  const mark = drawnMark(claim);
  return mark === null ? [] : [{ claim, mark }];
});

it.each(drawn)('the note of $claim.id leads to the drawing that it shows', ({ claim, mark }) => {
  const document = edition.documents.find(({ slug }) => slug === claim.document)!;
  const { links } = numberNote(claim, annotated(document, edition.index.rows), en);
  expect(toHtml(links ?? [])).toContain(`${viewPath(mark, mark.mark)}"`);
});
