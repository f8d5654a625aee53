import { expect, it } from 'vitest';
import { convert, inComponents } from '../../../src/cli/components.ts';

const SOURCE = `---
const number: string = 1;
---

<p class="x">{unknown}</p>
<script>
  later();
</script>
`;
const component = convert('src/kinds/x.astro', SOURCE);
const components = new Map([['src/kinds/x.astro', component]]);

/** Line and column where words stand, as the compiler writes them. */
const placeOf = (text: string, words: string): string => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${before.length},${before.at(-1)!.length + 1}`;
};

it.each(['number', 'unknown'])('a fault of the compiler at “%s” is told at its place in the component', (words) => {
  const said = `.cache/components/src/kinds/x.astro.tsx(${placeOf(component.code, words)}): error TS1: wrong\n`;
  expect(inComponents(said, components)).toBe(`src/kinds/x.astro(${placeOf(SOURCE, words)}): error TS1: wrong\n`);
});

it('a fault in the script of a component is told at its place in the component', () => {
  const [script] = component.scripts;
  const said = `.cache/components/src/kinds/x.astro.0.ts(${placeOf(script!.content, 'later')}): error TS1: wrong\n`;
  expect(inComponents(said, components)).toBe('src/kinds/x.astro(7,3): error TS1: wrong\n');
});

it('what the compiler says of other files stays as it is', () => {
  expect(inComponents('src/text/x.ts(1,2): error TS1: wrong\n', components)).toBe(
    'src/text/x.ts(1,2): error TS1: wrong\n',
  );
});

it('a component that is not closed is refused with its file and line', () => {
  expect(() => convert('src/kinds/x.astro', '<p>{[1].map((one) => <b>{one}</b>}</p>\n')).toThrow(
    /^src\/kinds\/x\.astro\(1,/,
  );
});
