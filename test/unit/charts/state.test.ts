/** The choice in an address: what is written is read back, and whatever is read is valid. */
import { expect, it } from 'vitest';
import { parseChoice, serialiseChoice } from '../../../src/charts/state.ts';
import { fc } from '../../support/laws.ts';

const facet = (id: string, ...options: string[]) => ({ id, options: options.map((option) => ({ id: option })) });
const SPACE = {
  marks: ['cells-1924', 'cells-now', 'ratio-cells'],
  facets: [facet('theme', 'women', 'bureau', 'youth'), facet('document', 'new-ties', 'zhytomyr-station')],
};
const NOTHING = { selected: null, filters: {} };

it.each([
  ['', NOTHING],
  ['?sel=cells-now', { selected: 'cells-now', filters: {} }],
  ['?theme=women', { selected: null, filters: { theme: ['women'] } }],
  ['?sel=cells-now&theme=women,youth', { selected: 'cells-now', filters: { theme: ['women', 'youth'] } }],
  ['?theme=women&document=new-ties', { selected: null, filters: { theme: ['women'], document: ['new-ties'] } }],
  ['?document=new-ties', { selected: null, filters: { theme: [], document: ['new-ties'] } }],
])('serialiseChoice writes %j, which a person can read', (query, choice) => {
  expect(serialiseChoice(choice)).toBe(query);
});

it.each([
  ['', NOTHING],
  ['?sel=cells-now', { selected: 'cells-now', filters: {} }],
  ['?sel=nothing', NOTHING],
  ['?sel=<script>&theme=,,nothing&theme', NOTHING],
  ['?sel=%E0%A4%A', NOTHING],
  ['?other=women', NOTHING],
  ['?theme=women', { selected: null, filters: { theme: ['women'] } }],
  ['?theme=youth,nothing,women', { selected: null, filters: { theme: ['women', 'youth'] } }],
  ['?theme=women&theme=youth', { selected: null, filters: { theme: ['women'] } }],
  [
    '?document=new-ties&theme=bureau&sel=ratio-cells',
    { selected: 'ratio-cells', filters: { theme: ['bureau'], document: ['new-ties'] } },
  ],
])('parseChoice takes from %j what the view knows, in its order', (query, choice) => {
  expect(parseChoice(query, SPACE)).toEqual(choice);
});

it.each([
  ['', '#mark-cells-now', 'cells-now'],
  ['?theme=women', '#mark-cells-now', 'cells-now'],
  ['?sel=ratio-cells', '#mark-cells-now', 'ratio-cells'],
  ['?sel=nothing', '#mark-cells-now', 'cells-now'],
  ['', '#mark-nothing', null],
  ['', '#cells-now', null],
  ['', '#mark-', null],
])(
  'parseChoice takes from %j and %j the mark that is named, the query before the fragment',
  (query, hash, selected) => {
    expect(parseChoice(query, SPACE, hash).selected).toBe(selected);
  },
);

const choices = fc.record({
  selected: fc.option(fc.constantFrom(...SPACE.marks), { nil: null }),
  filters: fc
    .tuple(...SPACE.facets.map((one) => fc.subarray(one.options.map((option) => option.id))))
    .map((chosen) =>
      Object.fromEntries(chosen.flatMap((ids, index) => (ids.length > 0 ? [[SPACE.facets[index]!.id, ids]] : []))),
    ),
});

it('parseChoice reads back what serialiseChoice writes', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(parseChoice(serialiseChoice(choice), SPACE)).toEqual(choice);
    }),
  );
});

it('parseChoice makes a valid choice of any query', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const choice = parseChoice(query, SPACE);
      expect(parseChoice(serialiseChoice(choice), SPACE)).toEqual(choice);
      expect(choice.selected === null || SPACE.marks.includes(choice.selected)).toBe(true);
    }),
  );
});
