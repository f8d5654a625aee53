import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { PolicyWriter, WholeResponse } from '../../../src/astro/policy.ts';

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

it('a whole response leaves a body that is neither text nor bytes to the usual one', async () => {
  expect(new WholeResponse(null, { status: 204 }).body).toBeNull();
  const stream = new Response('Осередок').body;
  expect(await new WholeResponse(stream).text()).toBe('Осередок');
  expect(Buffer.from(await new WholeResponse(new Blob(['Осередок'])).arrayBuffer()).toString()).toBe('Осередок');
});
