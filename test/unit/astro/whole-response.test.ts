import { describe, expect, it } from 'vitest';
import { WholeResponse } from '../../../src/astro/whole-response.ts';

const init = { status: 201, headers: { 'content-type': 'text/plain; charset=utf-8' } };
const streamed = async (response: Response): Promise<string> => {
  const parts: Uint8Array[] = [];
  if (response.body !== null) for await (const part of response.body) parts.push(part);
  return Buffer.concat(parts).toString();
};

describe('a whole response', () => {
  it.each([
    ['text', 'Осередок'],
    ['a short buffer, part of a pool', Buffer.from('Осередок')],
    ['a long buffer', Buffer.from('Осередок'.repeat(5000))],
  ])('gives the bytes that it was given: %s', async (_, body) => {
    const response = new WholeResponse(body, init);
    const words = body.toString();
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(words);
    expect(await response.text()).toBe(words);
    expect(await streamed(response)).toBe(words);
    expect([response.status, response.headers.get('content-type')]).toEqual([201, init.headers['content-type']]);
  });
});
