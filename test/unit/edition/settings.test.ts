import { expect, it } from 'vitest';
import {
  checkFolder,
  hostRefusal,
  parseBase,
  parseErrata,
  parseHost,
  parseOffline,
  parsePort,
  parseSite,
  errataLink,
} from '../../../src/edition/settings.ts';
import { UsageError } from '../../../src/problems/usage-error.ts';

/** What a setting is read as, or the value that its refusal thinks was meant. */
function outcome(
  parse: (given: string) => string | number | boolean | null,
  given: string,
): string | number | boolean | null {
  try {
    return parse(given);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.reason.en).toMatch(/^[A-Z]{4,7} cannot be “[^]*”: it is [^;]+\. Did you mean [^ ]+=.*\?$/);
    expect(error.reason.uk).toMatch(/^[A-Z]{4,7} не може бути «[^]*»: це [^;]+\. Можливо, [^ ]+=.*\?$/);
    return error.reason.en.replace(/^.*Did you mean ([^]*)\?$/s, '→ $1');
  }
}

it.each([
  ['', '/'],
  ['/', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  [' /x/y/ ', '/x/y/'],
  ['/~user/a.b_c-1/', '/~user/a.b_c-1/'],
  ['../up', '→ BASE=/up/'],
  ['/a/../b/', '→ BASE=/a/b/'],
  ['.', '→ BASE=/'],
  ['/.hidden/', '→ BASE=/hidden/'],
  ['//', '/'],
  ['//a//b/', '→ BASE=/a/b/'],
  ['x?y#z', '→ BASE=/x/'],
  ['має пробіл/', '→ BASE=/oseredok/'],
  ['/проєкт/a/', '→ BASE=/a/'],
  ['/a b/', '→ BASE=/a-b/'],
  ['/%D0%B0/', '→ BASE=/oseredok/'],
  ['a\\b', '→ BASE=/a/b/'],
  ['https://example.org/x/', '→ BASE=/x/ SITE=https://example.org'],
  ['<b>', '→ BASE=/b/'],
])('parseBase makes %j %s', (given, meant) => {
  expect(outcome(parseBase, given)).toBe(meant);
});

it.each([
  ['', null],
  [' mailto:editors@example.org ', 'mailto:editors@example.org'],
  ['https://example.org/new?page={address}', 'https://example.org/new?page={address}'],
  ['editors@example.org', '→ ERRATA=mailto:editors@example.org'],
  ['mailto:editors', '→ ERRATA=mailto:editors@example.org'],
  ['mailto:a@example.org?cc=b', '→ ERRATA=mailto:a@example.org'],
  ['https://github.com/a/b', '→ ERRATA=https://github.com/a/b/issues/new?title={title}&body={address}'],
  ['http://example.org/new?page={address}', '→ ERRATA=https://example.org/new?page={address}'],
  ['https://example.org/new', '→ ERRATA=https://example.org/new?page={address}'],
  ['javascript:alert({address})', '→ ERRATA=mailto:editors@example.org'],
  ['here', '→ ERRATA=mailto:editors@example.org'],
])('parseErrata makes %j %s', (given, meant) => {
  expect(outcome(parseErrata, given)).toBe(meant);
});

it.each([
  ['', true],
  [' ON ', true],
  ['off', false],
  ['no', '→ OFFLINE=off'],
  ['ні', '→ OFFLINE=off'],
  ['yes', '→ OFFLINE=on'],
])('parseOffline makes %j %s', (given, meant) => {
  expect(outcome(parseOffline, given)).toBe(meant);
});

it.each([
  ['', 'http://localhost:4321'],
  ['https://1.2.3', '→ SITE=https://example.org'],
  [`https://example.org'`, '→ SITE=https://example.org'],
  ['https://a..b', '→ SITE=https://example.org'],
  ['https://example.org:0', '→ SITE=https://example.org'],
  [`https://${'a'.repeat(64)}.org`, '→ SITE=https://example.org'],
  ['https://10.0.0.1', 'https://10.0.0.1'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTPS://Example.ORG:443', 'https://example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://осередок.укр', 'https://xn--d1abavqdlg.xn--j1amh'],
  ['https://example.org/sub/path', '→ SITE=https://example.org BASE=/sub/path/'],
  ['https://example.org/?q=1', '→ SITE=https://example.org'],
  ['https://example.org#x', '→ SITE=https://example.org'],
  ['https://me:secret@example.org', '→ SITE=https://example.org'],
  ['example.org', '→ SITE=https://example.org'],
  ['example.org/x', '→ SITE=https://example.org BASE=/x/'],
  ['//example.org', '→ SITE=https://example.org'],
  ['https:example.org', '→ SITE=https://example.org'],
  ['http:/example.org', '→ SITE=http://example.org'],
  ['ftp://example.org', '→ SITE=https://example.org'],
  ['localhost:4321', '→ SITE=https://localhost:4321'],
  ['https://exa mple.org', '→ SITE=https://example.org'],
  ['https://', '→ SITE=https://example.org'],
  ['https://example.org:99999', '→ SITE=https://example.org'],
])('parseSite makes %j %s', (given, meant) => {
  expect(outcome(parseSite, given)).toBe(meant);
});

it.each([
  ['', 4321],
  ['0', 0],
  [' 8080 ', 8080],
  ['65535', 65535],
  ['65536', '→ PORT=4321'],
  ['99999', '→ PORT=4321'],
  ['-1', '→ PORT=1'],
  ['8080x', '→ PORT=8080'],
  [':8080', '→ PORT=8080'],
  ['abc', '→ PORT=4321'],
  ['0x50', '→ PORT=50'],
  ['1e3', '→ PORT=1'],
])('parsePort makes %j %s', (given, meant) => {
  expect(outcome(parsePort, given)).toBe(meant);
});

it.each([
  ['', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['0.0.0.0', '0.0.0.0'],
  ['::1', '::1'],
  ['[::1]', '::1'],
  ['fe80::1%eth0', 'fe80::1%eth0'],
  ['машина.local', 'машина.local'],
  ['http://localhost', '→ HOST=localhost'],
  ['localhost:8080', '→ HOST=localhost PORT=8080'],
  ['[::1]:8080', '→ HOST=::1 PORT=8080'],
  ['a b', '→ HOST=127.0.0.1'],
  ['-x', '→ HOST=127.0.0.1'],
])('parseHost makes %j %s', (given, meant) => {
  expect(outcome(parseHost, given)).toBe(meant);
});

it('hostRefusal says what this machine does not have', () => {
  const { en, uk } = hostRefusal('x.invalid', 'ENOTFOUND').reason;
  expect(en).toBe(
    'HOST cannot be “x.invalid”: this machine has no such name or address (ENOTFOUND). ' +
      'Did you mean HOST=127.0.0.1?',
  );
  expect(uk).toContain('такої назви чи адреси ця машина не має (ENOTFOUND). Можливо, HOST=127.0.0.1?');
});

it('checkFolder refuses the signs that a tool of the build takes for its own', () => {
  for (const sign of ['#', '?', '"', '*', '\\', '%'])
    expect(() => checkFolder(`/home/a${sign}b/project`, '/')).toThrow(`has ${sign} in its name`);
  expect(() => checkFolder('/home/a\tb/project', '/')).toThrow('has U+0009 in its name');
  expect(() => checkFolder('C:\\Мої документи\\1 (копія)', '\\')).not.toThrow();
  expect(() => checkFolder("/home/it's [a] {b} & $c ~d !e ,;=+@ |<>: ^` é😀", '/')).not.toThrow();
});

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
