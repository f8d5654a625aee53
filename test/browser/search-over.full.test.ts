/** The search over pages of all kinds: the rules of these are meant for words of their own. */
import { expect, it } from 'vitest';
import { builtPages, isUkrainian, requireSite, visits } from '../support/site.ts';
import { useSite } from '../support/visit.ts';

requireSite();
const withPage = useSite();
const over = visits(builtPages().filter((page) => !isUkrainian(page))).filter(
  ({ html }) => html.includes('class="find"') && !html.includes('<oser-search'),
);

/** A slip with its reading and results of most kinds; a letter that is forgiven; a number that answers; and nothing. */
const QUERIES = ['докладчик', 'осередоч', '854', 'bicycle 77'];
/** What a rule that is meant for other words would change, and what is found does not by its own length. */
const TOLD = [
  ...['display', 'position', 'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle'],
  ...['lineHeight', 'letterSpacing', 'textTransform', 'textAlign', 'whiteSpace', 'textDecorationLine', 'columnGap'],
  ...['marginTop', 'marginLeft', 'paddingTop', 'paddingLeft', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'],
  ...['borderLeftWidth', 'borderLeftStyle', 'listStyleType', 'opacity', 'pointerEvents', 'content'],
] as const;

/** How the things look that the search draws over a page, by what each is. */
async function looksOver(path: string): Promise<Map<string, Set<string>>> {
  const looks = new Map<string, Set<string>>();
  await withPage(path, { reducedMotion: true }, async ({ page }) => {
    await page.keyboard.press('/');
    for (const query of QUERIES) {
      await page.locator('dialog[open] input[type=search]').fill(query);
      await page.locator('dialog [data-search][data-state=done]').waitFor();
      const drawn = await page.locator('dialog, dialog *').evaluateAll((all, told) => {
        const seen = all.filter((element) => element.closest('.visually-hidden, [hidden], style') === null);
        const nameOf = (element: Element): string => `${element.localName}.${element.className}`;
        const byName = Map.groupBy(seen, (one) => `${nameOf(one.parentElement ?? one)} > ${nameOf(one)}`);
        return [...byName].flatMap(([name, some]) =>
          some.slice(0, 3).map((element) => {
            const styles = ['', '::before', '::after'].map((part) => getComputedStyle(element, part));
            return [name, styles.flatMap((style) => told.map((one) => `${one}: ${style[one]}`)).join('\n')] as const;
          }),
        );
      }, TOLD);
      for (const [name, look] of drawn) looks.set(name, (looks.get(name) ?? new Set()).add(look));
    }
  });
  return looks;
}

it('what is found looks the same over a page of any kind', async () => {
  const [first, ...others] = over;
  const expected = await looksOver(first!.route);
  const strange: string[] = [];
  for (const { route } of others)
    for (const [name, looks] of await looksOver(route))
      for (const look of looks) {
        // Over a document other results come first.
        const known = expected.get(name);
        if (known === undefined || known.has(look)) continue;
        const lines = new Set([...known].flatMap((one) => one.split('\n')));
        strange.push(
          `${route} ${name}: ${look
            .split('\n')
            .filter((line) => !lines.has(line))
            .join('; ')}`,
        );
      }
  expect(strange).toEqual([]);
  expect(others.length).toBeGreaterThan(20);
  expect(expected.size).toBeGreaterThan(30);
});
