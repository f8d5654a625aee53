import { expect, it } from 'vitest';
import { printedAddress } from '../../../src/kinds/references.ts';

it.each([
  ['https://осередок.укр/uk/ledger/', 'https://осередок.укр/uk/ledger/'],
  ['https://архів.приклад.укр:8443/документи/', 'https://архів.приклад.укр:8443/документи/'],
  ['https://bücher.example/#p3', 'https://bücher.example/#p3'],
  ['https://oseredok.example/a%20b/', 'https://oseredok.example/a%20b/'],
  ['http://localhost:4321/uk/', 'http://localhost:4321/uk/'],
  ['http://127.0.0.1:4321/', 'http://127.0.0.1:4321/'],
  ['http://[::1]:4321/', 'http://[::1]:4321/'],
])('printedAddress prints %s as people read it, and it leads to the same place', (chosen, printed) => {
  const { href } = new URL(chosen);
  expect(printedAddress(href)).toBe(printed);
  expect(new URL(printedAddress(href)).href).toBe(href);
});
