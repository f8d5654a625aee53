import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { PolicyWriter } from '../../../src/astro/policy.ts';

const writer = new PolicyWriter();
const withPolicy = (html: string): string => writer.write(Buffer.from(html)).toString();
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const PAGE = [
  '<!DOCTYPE html><html><head><meta charset="utf-8"><style>a{}</style><script>go()</script>',
  '<style>b::before{content:"«–»"}</style><script type="application/json">{"$&":1}</script>',
  '<script type="module" src="/x.js"></script></head><body></body></html>',
].join('');
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;

it('the policy of a page stands before whatever it governs', () => {
  const html = withPolicy(PAGE);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
  expect(html.match(META)).toHaveLength(1);
});

it('the policy of a page names what stands in the page and runs, and nothing else', () => {
  const [, policy = ''] = [...withPolicy(PAGE).matchAll(META)][0] ?? [];
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain(`script-src 'self' ${hash('go()')};`);
  expect(policy).toContain(`style-src 'self' ${hash('a{}')} ${hash('b::before{content:"«–»"}')};`);
});

it('the policy of a page is its own, whatever stood in the page before', () => {
  withPolicy(PAGE);
  expect(withPolicy('<meta charset="utf-8"><style>c{}</style>')).toContain(
    `script-src 'self'; style-src 'self' ${hash('c{}')};`,
  );
});

it('the policy of a page leaves everything else of the page alone', () => {
  expect(withPolicy(PAGE).replace(META, '')).toBe(PAGE);
  expect(withPolicy('<p>no charset</p>')).toBe('<p>no charset</p>');
});
