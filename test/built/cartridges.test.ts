/**
 * Packages of lessons, read back by what others wrote: fflate opens them, libxml2 parses and searches them. No package
 * of npm or Debian has the schemas, or takes in a package as a platform does (src/README.md says what was looked for,
 * and where the schemas were read); what schemas and Schematron rules ask of what we write is asked here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { edition } from '../../src/edition/current.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { type Lang, LANGS } from '../../src/model/common.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { words } from '../../src/words/index.ts';
import { builtFiles } from '../support/site.ts';

/** Namespaces of what a package of either version has. */
const namesOf = (version: '1.1' | '1.3') => {
  const v = `v${version.replace('.', 'p')}`;
  return {
    cp: `http://www.imsglobal.org/xsd/imscc${v}/imscp_v1p1`,
    lomm: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest`,
    lomr: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/resource`,
    q: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
  };
};
const NS = { '1.1': namesOf('1.1'), '1.3': namesOf('1.3') };
const ASSESSMENT = {
  '1.1': 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  '1.3': 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment',
};
/** What the schema of each version calls its list of roles. */
const ROLES = { '1.1': 'IMSGLC_CC_Rolesv1p1', '1.3': 'IMSGLC_CC_Rolesv1p2' };
const versionOf = (files: Files): '1.1' | '1.3' =>
  strFromU8(files['imsmanifest.xml']!).includes('imsccv1p1/') ? '1.1' : '1.3';
type Files = Readonly<Record<string, Uint8Array>>;

const { lessons } = edition();
const packages = builtFiles().filter((file) => file.endsWith('.imscc'));
const open = (file: string): Files => unzipSync(readFileSync(join(dist, file)));
const list = JSON.parse(readFileSync(join(dist, 'api', 'lessons.json'), 'utf8')) as {
  cartridge: Record<Lang, string>;
  moodle: Record<Lang, string>;
  lessons: { slug: string; cartridge: Record<Lang, string>; moodle: Record<Lang, string> }[];
};
const fileOf = (address: string): string => address.slice((siteOrigin() + basePath()).length);

/** The texts of what a path leads to. */
const found = (xml: XmlDocument, path: string, names = NS['1.3']): string[] =>
  xml.find(path, names).map(({ content }) => content);

/** Reads a file of XML, which throws where it is not well formed. */
function read<T>(files: Files, name: string, look: (xml: XmlDocument) => T): T {
  const xml = XmlDocument.fromBuffer(files[name]!);
  try {
    return look(xml);
  } finally {
    xml.dispose();
  }
}

/** Where manifest and package do not agree, a line each. */
function disagreements(files: Files): string[] {
  const version = versionOf(files);
  const names = NS[version];
  const quiz = ASSESSMENT[version];
  return read(files, 'imsmanifest.xml', (xml) => {
    const all = (path: string): string[] => found(xml, path, names);
    const wrong: string[] = [];
    const named = all('//cp:file/@href');
    const there = Object.keys(files).filter((name) => name !== 'imsmanifest.xml');
    for (const name of named) if (!there.includes(name)) wrong.push(`named, not there: ${name}`);
    for (const name of there) if (!named.includes(name)) wrong.push(`there, not named: ${name}`);
    const twice = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);
    for (const name of twice(named)) wrong.push(`named twice: ${name}`);
    for (const id of twice(all('//@identifier'))) wrong.push(`an id twice: ${id}`);
    for (const id of all('//@identifier')) if (!/^[A-Za-z_][\w.-]*$/.test(id)) wrong.push(`no id: ${id}`);
    const resources = all('//cp:resource/@identifier');
    const refs = all('//cp:item/@identifierref');
    for (const ref of refs) if (!resources.includes(ref)) wrong.push(`leads nowhere: ${ref}`);
    for (const id of resources) if (!refs.includes(id)) wrong.push(`in no table of contents: ${id}`);
    for (const source of all('//lomr:intendedEndUserRole/lomr:source'))
      if (source !== ROLES[version]) wrong.push(`no list of roles: ${source}`);
    const count = (path: string): number => xml.find(path, names).length;
    if (count('//cp:resource[@type="webcontent"][not(@href = cp:file/@href)]') > 0)
      wrong.push('a page without address');
    if (count(`//cp:resource[@type="${quiz}"][@href or count(cp:file) != 1]`) > 0) wrong.push('a quiz with address');
    if (count(`//cp:resource[not(@type="webcontent" or @type="${quiz}")]`) > 0) wrong.push('an unknown type');
    if (count('//cp:item[@identifierref][cp:item]') > 0) wrong.push('a thing with things below it');
    if (count('/cp:manifest/cp:organizations/cp:organization[@structure="rooted-hierarchy"]/cp:item') !== 1)
      wrong.push('not one root');
    return wrong;
  });
}

it('there are packages of each lesson in each language, and of all, and the list names them', () => {
  expect(packages).toHaveLength(4 * (lessons.length + 1));
  const named = [list, ...list.lessons].flatMap(({ cartridge, moodle }) => [cartridge, moodle]);
  expect(named.flatMap((one) => LANGS.map((lang) => fileOf(one[lang]))).toSorted()).toEqual(packages.toSorted());
});

it.each(packages)('%s has a manifest that agrees with its files', (file) => {
  const files = open(file);
  expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
  expect(disagreements(files)).toEqual([]);
  const version = file.endsWith('.moodle.imscc') ? '1.1' : '1.3';
  const names = NS[version];
  expect(versionOf(files)).toBe(version);
  // Moodle looks for this in the first 1,024 letters, to know what it has before it.
  const head = strFromU8(files['imsmanifest.xml']!).slice(0, 1024);
  expect(head).toContain(`xmlns="${names.cp}"`);
  read(files, 'imsmanifest.xml', (xml) => {
    expect(found(xml, '/cp:manifest/cp:metadata/cp:schema', names)).toEqual(['IMS Common Cartridge']);
    expect(found(xml, '/cp:manifest/cp:metadata/cp:schemaversion', names)).toEqual([`${version}.0`]);
    expect(found(xml, '//lomm:general/lomm:title/lomm:string', names)[0]).not.toBe('');
    expect(found(xml, '//lomm:rights/lomm:description/lomm:string', names)[0]).toContain(
      edition().licence.editorial.name,
    );
    const roles = found(xml, '//cp:resource//lomr:intendedEndUserRole/lomr:value', names);
    expect(roles).toHaveLength(xml.find('//cp:resource', names).length);
  });
});

it('disagreements sees what a package lacks and what it says twice', () => {
  const files = { ...open(packages[0]!) };
  const [page] = Object.keys(files).filter((name) => name.endsWith('.html'));
  const { [page!]: bytes, ...rest } = files;
  expect(disagreements(rest)).toEqual([`named, not there: ${page}`]);
  expect(disagreements({ ...files, 'other.txt': bytes! })).toEqual(['there, not named: other.txt']);
  const manifest = strFromU8(files['imsmanifest.xml']!);
  const damaged = (from: RegExp, to: string): string[] =>
    disagreements({ ...files, 'imsmanifest.xml': Buffer.from(manifest.replace(from, to)) });
  expect(damaged(/identifierref="[^"]+"/, 'identifierref="none"').length).toBeGreaterThan(1);
  expect(damaged(/href="[^"]+\.html">/, '>')).toContain('a page without address');
  expect(() => damaged(/<\/resources>/, '')).toThrow();
});

const each = lessons.flatMap((lesson) => LANGS.map((lang) => [`${lang} ${lesson.slug}`, lesson, lang] as const));
const packageOf = ({ slug }: Lesson, lang: Lang): string =>
  fileOf(list.lessons.find((one) => one.slug === slug)!.cartridge[lang]);

it.each(each)('the package of %s for Moodle has the same in it', (_, { slug }, lang) => {
  const { cartridge, moodle } = list.lessons.find((one) => one.slug === slug)!;
  const [newer, older] = [cartridge, moodle].map((one) => open(fileOf(one[lang]))) as [Files, Files];
  expect(Object.keys(older)).toEqual(Object.keys(newer));
  const other = Object.keys(newer).filter((name) => !Buffer.from(newer[name]!).equals(Buffer.from(older[name]!)));
  expect(other).toEqual(['imsmanifest.xml']);
});

it.each(each)('the package of %s holds the file that is taken along, both sheets and pictures', (_, lesson, lang) => {
  const files = open(packageOf(lesson, lang));
  const own = packageOf(lesson, lang).replace(/\.imscc$/, '.html');
  // A page in a package goes without typefaces.
  const bare = readFileSync(join(dist, own), 'utf8')
    .replace(/<style>@font-face[^<]*<\/style>/, '')
    .replace(/ 'sha256-[^']+'; font-src data:/, '');
  expect(strFromU8(files[`${lesson.slug}/lesson.html`]!)).toBe(bare);
  const asked = (name: string): boolean => lesson.questions.every(({ id }) => strFromU8(files[name]!).includes(id));
  expect(asked(`${lesson.slug}/lesson.html`)).toBe(true);
  const sheet = (name: string): string => strFromU8(files[`${lesson.slug}/${name}.html`]!);
  for (const { answer } of lesson.questions) {
    const [words = ''] = answer.text[lang].split('\n');
    if (words.length > 30) expect(sheet('pupil')).not.toContain(words);
  }
  expect(sheet('teacher')).toContain('class="answers"');
  const pictures = Object.keys(files).filter((name) => name.endsWith('.png'));
  expect(pictures).toHaveLength(lesson.views.length);
  for (const { chart, view } of lesson.views) {
    const beside = join(dist, lang === 'en' ? '' : lang, 'charts', chart, `${view}.png`);
    expect(Buffer.from(files[`${lesson.slug}/${chart}.${view}.png`]!).equals(readFileSync(beside))).toBe(true);
  }
});

it.each(each)('the quiz of %s asks what can be marked, and takes the right answers alone', (_, lesson, lang) => {
  read(open(packageOf(lesson, lang)), `${lesson.slug}/quiz.xml`, (xml) => {
    const marked = lesson.questions.filter(({ kind }) => kind !== 'open');
    expect(marked.length).toBeGreaterThan(0);
    expect(found(xml, '//q:item/@title')).toEqual(marked.map(({ heading }) => heading[lang]));
    expect(new Set(found(xml, '//q:item/@ident')).size).toBe(marked.length);
    expect(found(xml, '//q:assessment/q:qtimetadata//q:fieldentry')[0]).toBe('cc.exam.v0p1');
    for (const [index, { kind, options, result, answer, ifWrong }] of marked.entries()) {
      const item = (path: string): string[] => found(xml, `(//q:item)[${index + 1}]${path}`);
      const right = item('//q:respcondition[q:setvar = "100"]//q:varequal');
      const labels = item('//q:response_label/@ident');
      expect(item('//q:fieldentry')[0]).toBe(kind === 'choice' ? 'cc.multiple_choice.v0p1' : 'cc.fib.v0p1');
      expect(new Set(item('//q:varequal/@respident'))).toEqual(new Set(item('/q:presentation/*/@ident')));
      if (kind === 'choice') {
        expect(labels.length).toBeGreaterThan(2);
        // Answers name the options by these letters.
        const letters = item('//q:response_label//q:mattext').map((html) => wordsOf(html).slice(0, 3));
        expect(letters.slice(0, 3)).toEqual(lang === 'en' ? ['(a)', '(b)', '(c)'] : ['(а)', '(б)', '(в)']);
        expect(wordsOf(answer.html[lang])).toContain(letters[options.findIndex((option) => option.right)]);
        expect(right).toEqual([labels[options.findIndex((option) => option.right)]]);
      } else {
        expect(labels).toEqual([]);
        expect(right).toContain(String(result?.value));
        expect(item('/q:presentation//q:mattext')[0]).toContain(words(lang).lesson.numberAlone);
        expect(right).not.toContain(String((result?.accepted[1] ?? 0) + 1));
      }
      // Each feedback is shown by a condition, and each that is shown is there.
      const shown = new Set(item('//q:displayfeedback/@linkrefid'));
      expect(new Set(item('/q:itemfeedback/@ident'))).toEqual(shown);
      const said = (path: string): string => wordsOf(item(path)[0] ?? '');
      expect(said('/q:itemfeedback[@ident="correct_fb"]//q:mattext')).toBe(wordsOf(answer.html[lang]));
      // Of a wrong answer pupils are told only what is said of that very one.
      for (const ident of [...shown].filter((one) => !['correct_fb', 'solution'].includes(one))) {
        const given = item(`//q:respcondition[q:displayfeedback/@linkrefid="${ident}"]//q:varequal`);
        expect(right).not.toContain(given[0]);
        const told = said(`/q:itemfeedback[@ident="${ident}"]//q:mattext`);
        const { yourAnswer } = words(lang).lesson;
        expect(told.startsWith(yourAnswer)).toBe(true);
        const remark = told.slice(yourAnswer.length).trim().replace(/\.$/, '');
        // It is read by the pupil who gave it, not by the teacher.
        expect(remark).not.toMatch(/\b(?:pupils?|them|accept it)\b|учн|учень|учениц|зарахуйте/iu);
        expect(wordsOf(ifWrong.html[lang])).toContain(remark);
        const letter = words(lang).lesson.letters.toLowerCase()[labels.indexOf(given[0] ?? '')];
        if (kind === 'choice') expect(remark).toContain(`(${letter ?? ''})`);
        else expect(given.some((one) => remark.startsWith(one)) || remark.includes('\u00a0')).toBe(true);
      }
    }
    // What pupils are asked leads nowhere; what they are told leads to the site.
    const parts = (path: string) => found(xml, path).map((html) => parse(html));
    expect(
      parts('//q:rubric//q:mattext | //q:presentation//q:mattext').flatMap((dom) => dom.querySelectorAll('a')),
    ).toEqual([]);
    for (const link of parts('//q:itemfeedback//q:mattext').flatMap((dom) => dom.querySelectorAll('a')))
      expect(link.getAttribute('href')).toMatch(/^https?:/);
  });
});

function wordsOf(html: string): string {
  return parse(html).text.trim();
}
