/** What a value of the wrong type was meant to be. */
import { expect, it } from 'vitest';
import { mendType, typeName } from '../../../src/read/type-mend.ts';

it.each([
  ['1068', ['number'], '1068'],
  ['1 068', ['int'], '1068'],
  ['4,2', ['number'], '4.2'],
  ['113 %', ['number', 'tuple'], '113'],
  ['1/3', ['number', 'tuple'], '0.3333'],
  ['дві третини', ['number'], '0.6667'],
  ['20 тис', ['number'], '20000'],
  ['5–6', ['number', 'tuple'], '[5, 6]'],
  [' 1068 ', ['number'], '1068'],
  ['5%', ['number'], '5'],
  ['5–6', ['array'], '[5, 6]'],
  [' – ', ['null'], 'null'],
  ['a;b', ['array'], '["a", "b"]'],
  ['true', ['boolean'], 'true'],
  ['так', ['boolean'], 'true'],
  ['Ні', ['boolean'], 'false'],
  ['–', ['string', 'null', 'number'], 'null'],
  [1924, ['string'], '"1924"'],
  [true, ['string'], '"true"'],
  ['buniak-2016', ['array'], '["buniak-2016"]'],
  ['buniak-2016, gse; kotsur', ['array'], '["buniak-2016", "gse", "kotsur"]'],
  [12, ['array'], '[12]'],
  [[12], ['number'], '12'],
])('mendType takes %j, where %j is due, for %s', (value, expected, right) => {
  expect(mendType(value, expected)).toEqual([right]);
});

it.each([
  ['about a thousand people', ['number']],
  ['5 осіб', ['number']],
  ['5–6', ['number']],
  ['кілька', ['number']],
  ['perhaps', ['boolean']],
  ['untrue', ['boolean']],
  ['yes, perhaps', ['boolean']],
  ['inno', ['boolean']],
  ['no one', ['boolean']],
  ['none of them', ['null']],
  ['about none', ['null']],
  ['1068', ['null']],
  ['5 % of 20', ['number']],
  ['5 і 6', ['number']],
  [['x'], ['number']],
  [12, ['object']],
  [{}, ['array']],
  ['a title', ['object']],
  [[1, 2], ['number']],
  [[12], ['object']],
  [null, ['string']],
])('mendType does not guess what %j is, where %j is due', (value, expected) => {
  expect(mendType(value, expected)).toEqual([]);
});

it.each(['string', 'number', 'int', 'boolean', 'object', 'record', 'array', 'tuple'])(
  'typeName says what %s is in words of both languages',
  (name) => {
    const { en, uk } = typeName(name);
    expect(en).toMatch(/^[a-z ,[\]]{4,}$/u);
    expect(en).not.toBe(name);
    expect(uk).toMatch(/\p{Script=Cyrillic}{3}/u);
  },
);

it.each(['null', 'symbol'])('typeName leaves %s, which has no other name, as it is', (name) => {
  expect(typeName(name)).toEqual({ en: name, uk: name });
});
