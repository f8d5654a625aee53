import { expect, it } from 'vitest';
import { exchangedShort } from '../../../../src/text/compared/short-names.ts';

it.each([
  ['члени КСМ та молодь', 'members of the LKSM and youth', 'LKSM for КСМ'],
  ['склад ЛКСМ', 'склад КСМ', 'КСМ for ЛКСМ'],
  ['РКСМ', 'the RKSMU', 'RKSMU for РКСМ'],
])('exchangedShort finds in “%s” and “%s” a short name that is a part of another', (source, translation, found) => {
  const { name = '', word = { start: 0, end: 0 } } = exchangedShort(source, translation) ?? {};
  expect(`${translation.slice(word.start, word.end)} for ${name}`).toBe(found);
});

it.each([
  ['склад ЛКСМ', 'the membership of the LKSM'],
  ['склад ЛКСМ', 'the membership of the Komsomol'],
  ['СРСР і УСРР', 'the USSR and the Ukrainian SSR'],
  ['ЛКСМ і КСМ', 'the KSM and the LKSM'],
  ['ГПУ', 'the GPU'],
  ['ЦК', 'the CC of the party'],
  ['партія', 'the LKSM'],
])('exchangedShort lets “%s” and “%s” pass', (source, translation) => {
  expect(exchangedShort(source, translation)).toBeNull();
});
