import { expect, it } from 'vitest';
import { errataLink } from '../../../src/model/errata.ts';

const PAGE = { address: 'https://example.org/uk/ledger/', title: 'Перевірка & sums' };

it('errataLink writes a letter that has the title of the page and its address', () => {
  const { protocol, pathname, searchParams } = new URL(errataLink('mailto:editors@example.org', PAGE));
  expect([protocol, pathname, searchParams.get('subject')]).toEqual(['mailto:', 'editors@example.org', PAGE.title]);
  expect(searchParams.get('body')?.trim()).toBe(PAGE.address);
});

it('errataLink fills the form of a tracker, and nothing of the page becomes a part of the address', () => {
  const link = new URL(errataLink('https://example.org/new?t={title}&b={address}', PAGE));
  expect([...link.searchParams]).toEqual([
    ['t', PAGE.title],
    ['b', PAGE.address],
  ]);
});
