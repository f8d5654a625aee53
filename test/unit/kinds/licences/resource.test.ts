import { expect, it } from 'vitest';
import { edition } from '../../../../src/edition/current.ts';
import { licencesView } from '../../../../src/kinds/licences/resource.ts';
import { site } from '../../../../src/kinds/site.ts';
import { LANGS } from '../../../../src/model/common.ts';

it('licencesView names the terms of data/licence.json and the file with those of others', () => {
  const { editorial, code, sources, holder } = edition().licence;
  for (const lang of LANGS) {
    const [ours, others] = licencesView(site(lang, edition()));
    for (const words of [editorial.name, editorial.url, code.name, code.url, sources[lang], holder[lang]])
      expect(ours?.html).toContain(words);
    expect(others?.html).toContain('href="/licences.txt"');
  }
});
