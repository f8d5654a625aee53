/**
 * The pages for what is not there, one in each folder of the site where an address may be wrong: many hosts give the
 * nearest `404.html` up the way, so that it can say without a script what stands near. Astro prints one in each
 * language; those of folders differ from it by one list, which is put into a copy of it.
 */
import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../kinds/index.ts';
import { nearHtml, nearPages } from '../kinds/signposts.ts';
import { site as siteOf } from '../kinds/site.ts';
import { LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { rootOf } from '../model/paths.ts';
import { Frame } from './framed-pages.ts';

const NAME = '404.html';

/** @param folder of the built site, which has all other pages but those that are kept */
export function writeNearPages(folder: string, edition: Edition): void {
  const all = resources(edition);
  for (const lang of LANGS) {
    const root = join(folder, rootOf(lang));
    // Astro gives this name to the page at the root alone; hosts look for it in every folder.
    if (rootOf(lang) !== '') {
      renameSync(join(root, '404', 'index.html'), join(root, NAME));
      rmdirSync(join(root, '404'));
    }
    const site = siteOf(lang, edition);
    const frame = new Frame(readFileSync(join(root, NAME), 'utf8'), [nearHtml([], site)]);
    const own = all.filter((resource) => resource.lang === lang);
    for (const [path, near] of nearPages(own, site)) {
      // Where all pages of a folder are kept from the build before, it comes with them.
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, NAME), frame.around([near]));
    }
  }
}
