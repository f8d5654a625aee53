import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { tightenPolicy as tighten, WholeResponse } from '../../../src/astro/policy.ts';

const tightenPolicy = (html: string): string => tighten(Buffer.from(html)).toString();
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string): string =>
  [
    '<!DOCTYPE html><html><head><meta charset="utf-8"><style>a{}</style><script>go()</script>',
    '<style>b::before{content:"«–»"}</style><script type="application/json">{"$&":1}</script>',
    '<script type="module" src="/x.js"></script>',
    `<meta http-equiv="content-security-policy" content="${policy}"></head><body></body></html>`,
  ].join('');

const all = [hash('a{}'), hash('b{}'), hash('go()'), hash('{"$&":1}'), hash('b::before{content:"«–»"}')];
const tight = tightenPolicy(
  page(`default-src 'none'; script-src 'self' ${all.join(' ')}; style-src 'self' ${all.join(' ')}`),
);

it('the policy of a page stands before whatever it governs', () => {
  expect(tight.indexOf('content-security-policy')).toBeLessThan(tight.indexOf('<style>'));
  expect(tight.match(/content-security-policy/g)).toHaveLength(1);
});

it('the policy of a page names what stands in the page and runs, and nothing else', () => {
  expect(tight).toContain(hash('a{}'));
  expect(tight).toContain(hash('go()'));
  expect(tight).toContain(hash('b::before{content:"«–»"}'));
  expect(tight).not.toContain(hash('b{}'));
  expect(tight).not.toContain(hash('{"$&":1}'));
  expect(tight).toContain("default-src 'none'; script-src 'self' 'sha256-");
});

it('the policy of a page leaves everything else of the page alone', () => {
  expect(tight.replace(/<meta http-equiv[^>]*>/, '')).toBe(page('x').replace(/<meta http-equiv[^>]*>/, ''));
  expect(tightenPolicy('<p>no policy</p>')).toBe('<p>no policy</p>');
});

const init = { status: 201, headers: { 'content-type': 'text/plain; charset=utf-8' } };
const streamed = async (response: Response): Promise<string> => {
  const parts: Uint8Array[] = [];
  if (response.body !== null) for await (const part of response.body) parts.push(part);
  return Buffer.concat(parts).toString();
};

it.each([
  ['text', 'Осередок'],
  ['a short buffer, part of a pool', Buffer.from('Осередок')],
  ['a long buffer', Buffer.from('Осередок'.repeat(5000))],
])('a whole response gives the bytes that it was given: %s', async (_, body) => {
  const response = new WholeResponse(body, init);
  const words = body.toString();
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(words);
  expect(await response.text()).toBe(words);
  expect(await streamed(response)).toBe(words);
  expect([response.status, response.headers.get('content-type')]).toEqual([201, init.headers['content-type']]);
});
