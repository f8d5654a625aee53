import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { parse } from 'node-html-parser';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  builtAlone,
  builtExcerpts,
  type BuiltPage,
  builtFrames,
  builtPages,
  builtRedirects,
  builtSteps,
} from '../support/site.ts';

const pages = [...builtPages(), ...builtFrames(), ...builtExcerpts(), ...builtAlone(), ...builtSteps()];

it.each(pages.map((page) => [page.route, page] as const))(
  'the policy of %s allows what the page holds and nothing else',
  (_route, page) => {
    expect(breaches(page)).toEqual([]);
  },
);

it('the policy of what stands at an old address and leads on allows nothing', () => {
  const redirects = builtRedirects();
  expect(redirects.length).toBeGreaterThan(100);
  const policies = new Set(redirects.map(declaredPolicy));
  expect([...policies]).toEqual(["default-src 'none'; base-uri 'none'; form-action 'none'"]);
  expect(redirects.flatMap(({ dom }) => dom.querySelectorAll('script, style, [style]'))).toEqual([]);
});

it('every policy stands up to the evaluator of others', () => {
  const policies = new Set(pages.map((page) => declaredPolicy(page) ?? ''));
  expect(policies.size).toBeGreaterThan(0);
  for (const policy of policies) {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    expect(
      findings
        .filter((finding) => finding.severity <= Severity.MEDIUM)
        .map((finding) => `${finding.directive} ${finding.value ?? ''}: ${finding.description}`),
    ).toEqual([]);
  }
});

it('breaches sees what is wrong with a policy', () => {
  const page = (html: string): BuiltPage => ({ file: 'index.html', route: '/', path: '/', html, dom: parse(html) });
  expect(breaches(page('<p>no policy</p>'))).toEqual(['no policy']);
  const html =
    `<style>a{}</style><meta http-equiv="Content-Security-Policy" content="default-src *; script-src ` +
    `'unsafe-inline'; style-src 'self'"><script>x</script><p style="color:red" onclick="x()"><a ` +
    `href="javascript:x">x</a></p>`;
  expect(breaches(page(html))).toEqual([
    'default-src allows *',
    "script-src allows 'unsafe-inline'",
    'no base-uri',
    'inline style that the policy does not name: a{}',
    'inline script that the policy does not name: x',
    '<p style="color:red">: a style attribute',
    '<p onclick>: a handler in an attribute',
    '<a href="javascript:x">: script in an address',
    'the policy stands after what it is to govern',
  ]);
});

type Policy = ReadonlyMap<string, readonly string[]>;

/** The policy that a page declares, as written; null when it has none. */
function declaredPolicy(page: BuiltPage): string | null {
  const meta = page.dom
    .querySelectorAll('meta[http-equiv]')
    .find((element) => element.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy');
  return meta?.getAttribute('content') ?? null;
}

/** Splits a policy into its directives. */
function parsePolicy(policy: string): Policy {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page does that its policy forbids or that no policy should have to allow, a line each. */
function breaches(page: BuiltPage): string[] {
  const declared = declaredPolicy(page);
  if (declared === null) return ['no policy'];
  const policy = parsePolicy(declared);
  const found: string[] = [];
  // A page that stands alone has its typefaces in it, and may ask nobody.
  const isAlone = policy.get('default-src')?.join(' ') === "'none'";
  for (const [directive, sources] of policy) {
    for (const source of sources) {
      if (isAlone && directive === 'font-src' && source === 'data:') continue;
      if (/^'unsafe-|^\*$|^(https?|data|blob|ws|wss):/.test(source)) found.push(`${directive} allows ${source}`);
    }
  }
  for (const directive of ['default-src', 'script-src', 'style-src', 'base-uri'])
    if (!policy.has(directive)) found.push(`no ${directive}`);
  const allowed = (directive: string): readonly string[] => policy.get(directive) ?? policy.get('default-src') ?? [];
  for (const element of page.dom.querySelectorAll('*')) {
    const tag = element.rawTagName.toLowerCase();
    for (const [name, value] of Object.entries(element.attributes)) {
      if (/^on/i.test(name)) found.push(`<${tag} ${name}>: a handler in an attribute`);
      if (name.toLowerCase() === 'style') found.push(`<${tag} style="${value}">: a style attribute`);
      if (/^\s*javascript:/i.test(value)) found.push(`<${tag} ${name}="${value}">: script in an address`);
    }
    if (
      tag === 'script' &&
      !element.hasAttribute('src') &&
      !/json|speculationrules/.test(element.getAttribute('type') ?? '') &&
      !allowed('script-src').includes(hash(element.rawText))
    )
      found.push(`inline script that the policy does not name: ${element.rawText.slice(0, 60)}`);
    if (tag === 'style' && !allowed('style-src').includes(hash(element.rawText)))
      found.push(`inline style that the policy does not name: ${element.rawText.slice(0, 60)}`);
  }
  const place = page.html.search(/<meta[^>]+content-security-policy/i);
  const first = page.html.search(/<(script|style|link[^>]+stylesheet)\b/i);
  if (first >= 0 && first < place) found.push('the policy stands after what it is to govern');
  return found;
}
