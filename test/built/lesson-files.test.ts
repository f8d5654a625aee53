/** Lessons as files of one page: they ask for nothing, and have all that a class needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { edition } from '../../src/edition/current.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { lessonPath, ownLessonFilePath, sheetPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { absolute, href } from '../../src/model/paths.ts';
import { builtAlone, builtPages, type BuiltPage } from '../support/site.ts';

const files = builtAlone();
const { lessons } = edition();
const list = JSON.parse(readFileSync(join(dist, 'api', 'lessons.json'), 'utf8')) as {
  lessons: { slug: string; file: Record<'en' | 'uk', string> }[];
};

/** What a browser would ask for of a page, a line each: in attributes and in style sheets. */
function asked({ dom }: Pick<BuiltPage, 'dom'>): string[] {
  const found: string[] = [];
  for (const element of dom.querySelectorAll('*')) {
    const tag = element.rawTagName.toLowerCase();
    if (['script', 'iframe', 'object', 'embed', 'base', 'audio', 'video', 'form'].includes(tag)) found.push(`<${tag}>`);
    for (const [name, value] of Object.entries(element.attributes)) {
      const leads = tag === 'a' || (tag === 'link' && element.getAttribute('rel') === 'canonical');
      const loads = /^(src|srcset|poster|data|background|href|xlink:href|ping|action)$/.test(name);
      if (loads && !(name === 'href' && leads)) found.push(`<${tag} ${name}="${value}">`);
      if (/url\((?!#)/.test(value)) found.push(`<${tag} ${name}="${value}">`);
    }
    // Its typefaces stand in it.
    const style = tag === 'style' ? element.rawText.replace(/src:\s*url\('data:font\/woff2;base64,[^']+'\)/g, '') : '';
    found.push(...(style.match(/@import|url\(.{20}|src\s*:/g) ?? []));
  }
  return found;
}

it('the list of lessons names a file of each lesson in each language, and there is no other', () => {
  const named = list.lessons.flatMap(({ file }) => LANGS.map((lang) => file[lang]));
  expect(named).toHaveLength(2 * lessons.length);
  // Besides the one that a script fills.
  const own = LANGS.map((lang) => absolute(href(lang, ownLessonFilePath(lang))));
  const built = files.map(({ path }) => siteOrigin() + path).filter((address) => !own.includes(address));
  expect(built).toHaveLength(files.length - own.length);
  expect(built.toSorted()).toEqual(named.toSorted());
});

it.each(files.map((page) => [page.route, page] as const))(
  '%s loads nothing, keeps nothing, and is small enough for mail',
  (_, page) => {
    expect(asked(page)).toEqual([]);
    expect(page.html).not.toContain('localStorage');
    // Nothing but words, drawings and their typefaces: a teacher can send it by mail.
    const [faces = ''] = /<style>@font-face[^<]*/.exec(page.html) ?? [];
    expect(faces.match(/data:font/g)).toHaveLength(6);
    expect(faces.length).toBeLessThan(100_000);
    expect(Buffer.byteLength(page.html) - faces.length).toBeLessThan(160_000);
  },
);

it('a page that asks for something is seen', async () => {
  const { parse } = await import('node-html-parser');
  const dom = parse('<link rel="icon" href="x"><img src="y"><p style="background:url(z)"><style>@import "a";</style>');
  expect(asked({ dom })).toEqual(['<link href="x">', '<img src="y">', '<p style="background:url(z)">', '@import']);
});

it.each(lessons.flatMap((lesson) => LANGS.map((lang) => [`${lang} ${lesson.slug}`, lesson, lang] as const)))(
  '%s as a file has questions, answers, drawing and both sheets, and leads on by whole addresses',
  (_, lesson, lang) => {
    const own = list.lessons.find(({ slug }) => slug === lesson.slug)?.file[lang];
    const page = files.find(({ path }) => siteOrigin() + path === own);
    if (page === undefined) throw new Error(`There is no ${own}`);
    const { dom } = page;
    const ids = new Set(dom.querySelectorAll('[id]').map(({ id }) => id));
    for (const { id } of lesson.questions) expect(ids.has(id), id).toBe(true);
    for (const { id } of lesson.passages) expect(ids.has(id), id).toBe(true);
    expect(dom.querySelectorAll('.questions details')).toHaveLength(lesson.questions.length);
    // A form could be sent nowhere: what it offers is listed.
    const onSite = builtPages().find(
      ({ path }) => siteOrigin() + path === absolute(href(lang, lessonPath(lesson.slug))),
    );
    const form = onSite?.dom.querySelector('.guess form');
    const names = form?.querySelectorAll('.guess-fields label, .guess-numbers label').map(({ text }) => text.trim());
    const choices = ['vote', 'order', 'draw'].includes(lesson.predict.kind) ? (names ?? []) : [];
    const listed = dom.querySelectorAll('.to-guess li').map(({ text }) => text.trim());
    expect(listed).toHaveLength(choices.length);
    for (const [index, name] of listed.entries()) expect(choices[index]).toContain(name);
    // For a wide window and for a phone.
    expect(dom.querySelectorAll('.lesson .shown svg')).toHaveLength(lesson.reveal?.figure ? 2 : 0);
    expect(dom.querySelectorAll('.sheet .code')).toHaveLength(2);
    const links = dom.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((to) => !/^(#|https?:\/\/)/.test(to))).toEqual([]);
    // What stands in the file is read in the file.
    for (const path of [sheetPath(lesson.slug, 'pupil'), sheetPath(lesson.slug, 'teacher')])
      expect(links).not.toContain(absolute(href(lang, path)));
    const self = absolute(href(lang, lessonPath(lesson.slug)));
    expect(links.filter((to) => to.startsWith(`${self}#`))).toEqual([]);
    expect(links).toContain('#sheet-pupil');
    for (const to of links) if (to.startsWith('#')) expect(ids.has(to.slice(1)), to).toBe(true);
    expect(dom.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(self);
    expect(links.some((to) => to.startsWith(`${siteOrigin()}${basePath()}`))).toBe(true);
  },
);
