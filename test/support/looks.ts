/** How what stands over pages of many kinds looks on each: their own rules are meant for words of their own. */
import type { Page } from 'playwright-core';

/** Looks of the things of a page, by what each is: its name and classes, and those of what it stands in. */
export type Looks = Map<string, Set<string>>;

/** What a rule that is meant for other words would change, and what is shown does not by its own length. */
const TOLD = [
  ...['display', 'position', 'color', 'fill', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle'],
  ...['lineHeight', 'letterSpacing', 'textTransform', 'textAlign', 'whiteSpace', 'textDecorationLine', 'columnGap'],
  ...['marginTop', 'marginLeft', 'paddingTop', 'paddingLeft', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'],
  ...['borderLeftWidth', 'borderLeftStyle', 'listStyleType', 'opacity', 'pointerEvents', 'cursor', 'content'],
] as const;

/** Adds how everything looks that a selector finds on a page, with all that stands in it. */
export async function addLooks(looks: Looks, page: Page, selector: string): Promise<Looks> {
  const drawn = await page.locator(`:is(${selector}), :is(${selector}) *`).evaluateAll((all, told) => {
    const seen = all.filter((element) => element.closest('.visually-hidden, [hidden], style, svg svg *') === null);
    const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const byName = Map.groupBy(seen, (one) => `${nameOf(one.parentElement ?? one)} > ${nameOf(one)}`);
    return [...byName].flatMap(([name, some]) =>
      some.slice(0, 3).map((element) => {
        const styles = ['', '::before', '::after'].map((part) => getComputedStyle(element, part));
        return [name, styles.flatMap((style) => told.map((one) => `${one}: ${style[one]}`)).join('\n')] as const;
      }),
    );
  }, TOLD);
  for (const [name, look] of drawn) looks.set(name, (looks.get(name) ?? new Set()).add(look));
  return looks;
}

/** What looks otherwise than anywhere where it is as expected; what does not stand there cannot be compared. */
export function strangeLooks(expected: Looks, seen: Looks): string[] {
  return [...seen].flatMap(([name, looks]) => {
    const known = expected.get(name);
    const lines = new Set([...(known ?? [])].flatMap((one) => one.split('\n')));
    return [...looks]
      .filter((look) => known !== undefined && !known.has(look))
      .map(
        (look) =>
          `${name}: ${look
            .split('\n')
            .filter((line) => !lines.has(line))
            .join('; ')}`,
      );
  });
}
