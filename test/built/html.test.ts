import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { join } from 'node:path';
import { dist } from '../../src/cli/paths.ts';
import { LAYER_ORDER } from '../../src/styles/layers.ts';
import { FULL } from '../support/full.ts';
import {
  builtAlone,
  builtExcerpts,
  builtFrames,
  builtNearPages,
  builtPages,
  builtSteps,
  isReader,
  visits,
} from '../support/site.ts';

const all = [
  ...builtPages(),
  ...builtFrames(),
  ...builtExcerpts(),
  ...builtAlone(),
  ...builtSteps(),
  ...builtNearPages(),
];
/** Some three hundred entries of one shape: alone a fifth of the time that all pages take. */
const isProblems = ({ route }: (typeof all)[number]): boolean => route.endsWith('/maintainers/problems/');
const pages = FULL ? all : visits(all).filter((page) => !isProblems(page));

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Matters of style that the compiler decides, not the author: the case of the doctype, quotes, `disabled=""`,
    // white space.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    // A table that scrolls in its own box is a region; a <section> would want a heading beside its caption.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A form sends a list as one name several times.
    'form-dup-name': 'off',
    // Everything comes from our own origin; integrity is for files that others serve.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

it.each(pages.map((page) => [page.route, page] as const))('%s orders the layers before any of them', (_route, page) => {
  expect(page.html.slice(page.html.indexOf('@layer'))).toMatch(new RegExp(`^${LAYER_ORDER}`));
});

// A browser that is told of none asks the host for /favicon.ico, which is not ours to have under a path.
it('every page that stands in a window of its own names its icon', () => {
  const alone = new Set(builtAlone().map(({ route }) => route));
  const icon = (page: (typeof all)[number]): string | undefined =>
    page.dom.querySelector('link[rel=icon]')?.getAttribute('href');
  const without = all.filter((page) => !alone.has(page.route) && icon(page) === undefined);
  expect(without.map(({ route }) => route)).toEqual([]);
});

// The Nu Html Checker refuses it: what stands before a style is not its business.
it.each(pages.map((page) => [page.route, page] as const))(
  '%s has no style in its body for its root',
  (_route, page) => {
    const styles = page.html.slice(page.html.indexOf('<body')).match(/<style[^>]*>[^<]*/gu) ?? [];
    expect(styles.filter((style) => /[>{},]\s*:root\s*[,{]/u.test(style))).toEqual([]);
  },
);

/** A program of a few seconds is not worth its compiling to the last; without that its schema needs a deeper stack. */
const BRIEF_JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];
const java = FULL && spawnSync('java', ['-version']).status === 0;

it.each(pages.map((page) => [page.route, page] as const))('%s is valid HTML (html-validate)', async (_route, page) => {
  const report = await checker.validateString(page.html, page.file);
  const messages = report.results.flatMap((result) =>
    result.messages.map(
      (message) =>
        `${message.line}:${message.column} ${message.ruleId}: ${message.message} (${message.selector ?? ''})`,
    ),
  );
  expect(messages).toEqual([]);
});

it('html-validate refuses a broken page', async () => {
  const report = await checker.validateString(
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div>x</div></p><img ' +
      'src="a.png"></body></html>',
  );
  expect(report.valid).toBe(false);
});

// The checker of the W3C needs Java and ten seconds: in the plain run the check above stands alone.
it.runIf(java)(
  'every kind of page is valid HTML (Nu Html Checker)',
  async () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    // Its CSS parser does not know nesting, layers and newer colour functions, and it takes neither hashes nor a
    // file for 'self' in a policy: both are left to the browser and to csp.test.ts.
    const run = promisify(execFile)(
      'java',
      [
        ...BRIEF_JAVA,
        '-jar',
        jar,
        '--format',
        'json',
        '--exit-zero-always',
        '--Werror',
        '--skip-non-html',
        '--filterpattern',
        '.*(CSS|Content Security Policy).*',
        ...pages.map((page) => join(dist, page.file)),
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    const { stderr } = await run;
    const { messages } = JSON.parse(stderr) as {
      messages: { type: string; url: string; lastLine?: number; message: string; extract?: string }[];
    };
    const told = messages.map(({ type, url, lastLine = 0, message, extract = '' }) =>
      [`${url.slice(url.indexOf('/dist/') + 5)}:${lastLine}`, `${type}:`, message, extract].join(' '),
    );
    expect(told).toEqual([]);
  },
  180_000,
);

it('a page has the style of tables where it has one, and a reader, where every byte counts, has not', () => {
  const isStyled = ({ dom }: (typeof all)[number]): boolean =>
    dom.querySelectorAll('style').some(({ text }) => text.includes('border-collapse'));
  const withTable = all.filter(({ dom }) => dom.querySelector('table') !== null);
  expect(withTable.length).toBeGreaterThan(20);
  expect(withTable.filter((page) => !isStyled(page)).map(({ route }) => route)).toEqual([]);
  expect(all.filter(isReader).filter(isStyled)).toEqual([]);
});
