/** What two engines that judge accessibility find wrong with a page. */
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { AXE } from './browser.ts';

const require = createRequire(import.meta.url);

/** Everything that WCAG 2.2 AA asks for and axe can judge, and its good advice. */
const ALL_RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

interface Axe {
  configure(spec: { rules: { id: string; selector: string }[] }): void;
  run(within: object, options: RunOptions): Promise<AxeResults>;
}

/** What stands for all words of a page that are as dark, as large and on the same ground. */
const EXAMPLE = 'data-example-of-contrast';

/**
 * Brings to its end what moves by itself, and what that sets going: what fades would be judged by its colours of a
 * moment. It is not waited for: a page of many at once may be given no frame in which its movement would end.
 */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
        setTimeout(done, 2000);
      });
    const moving = (): Animation[] =>
      document
        .getAnimations()
        .filter(({ playState, timeline }) => playState === 'running' && timeline === document.timeline);
    // A drawing that becomes another is moved by the clock of its library, and by no animation of the browser.
    const fades = (): boolean => document.querySelector('.is-leaving, svg [opacity]') !== null;
    for (let round = 0; ; round++) {
      await frames();
      if (moving().length === 0 && !fades()) return;
      if (round === 200) throw new Error(`something moves without end: ${moving().length} animations`);
      for (const movement of moving()) movement.finish();
    }
  });
}

/**
 * What axe finds wrong, a line for each element.
 * @param within what a journey has added to a page that is judged whole elsewhere; a selector that must find it
 * @param thinned whether of words with the same contrast one example is enough, as of all else in a page thinned out
 */
export async function violations(page: Page, within = 'html', thinned = false): Promise<string[]> {
  await rest(page);
  if (new URL(page.url()).origin === inject('site')) await page.addScriptTag({ url: AXE });
  else await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  if (thinned) await page.evaluate(nameExamples, EXAMPLE);
  const results = await page.evaluate(
    ([include, options]) => (globalThis as unknown as { axe: Axe }).axe.run({ include: [include] }, options),
    [within, { ...ALL_RULES, resultTypes: ['violations'] }] as [string, RunOptions],
  );
  return results.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary?.replace(/\s+/g, ' ') ?? rule.help}`,
    ),
  );
}

/**
 * Takes out of a page what stands there for the third time and more: the rows of a table, the entries of a list. Who
 * judges two of them has judged all that are alike, and most of the time of axe is theirs. Alike are elements with the
 * same ancestors, attributes and kinds of children; words, addresses and what is drawn may differ.
 */
export function thinOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const numbers = new Map<string, number>();
    const numberOf = (kind: string): number => {
      const known = numbers.get(kind) ?? numbers.size;
      numbers.set(kind, known);
      return known;
    };
    // Attributes whose value changes how something looks or what it is.
    const telling = /^(?:class|role|type|lang|tabindex|aria-(?:hidden|current|expanded|pressed)|data-(?:kind|state))$/;
    const [own, whole] = [new Map<Element, number>(), new Map<Element, number>()];
    const look = (element: Element): number => {
      const attributes = [...element.attributes].map(({ name, value }) => (telling.test(name) ? name + value : name));
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      own.set(element, numberOf([element.tagName, hasWords, ...attributes.sort()].join()));
      const children = new Set([...element.children].map(look));
      const kind = numberOf(`${own.get(element)}: ${[...children].join()}`);
      whole.set(element, kind);
      return kind;
    };
    look(document.body);
    // What others take their names from stays; so does what a name is made of, and each cell of a row.
    const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
    const named = references.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name)!.split(/\s+/)),
    );
    const kept = ['label', 'input', 'select', 'textarea', ...named.map((id) => `#${CSS.escape(id)}`)].join();
    const seen = new Map<string, number>();
    const walk = (element: Element, above: number): void => {
      const key = `${above} ${whole.get(element)}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times > 2 && !element.matches(`${kept},h1,h2,h3,h4,h5,h6`) && element.querySelector(kept) === null)
        return element.remove();
      if (element.matches('a,button,summary,label,tr,h1,h2,h3,h4,h5,h6')) return;
      const here = numberOf(`${above} > ${own.get(element)}`);
      for (const child of [...element.children]) walk(child, here);
    };
    walk(document.body, 0);
  });
}

/**
 * Has axe measure one element for all whose words have the same contrast, which spares a sixth of its time: their
 * letters are alike, and so is all that is painted beneath them; what is lifted out of its place stands for itself.
 */
function nameExamples(example: string): void {
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, zIndex, transform } = style;
    // What is lifted may lie over anything: its words are like those alone that are lifted with them.
    const lifted = position === 'static' && transform === 'none' ? '' : `${position} ${zIndex} ${element.className}`;
    const plain = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && lifted === '';
    const above = element.parentElement === null ? '' : groundOf(element.parentElement);
    const own =
      plain && opacity === '1' && filter === 'none' && mixBlendMode === 'normal'
        ? ''
        : [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, lifted].join();
    const ground = own === '' ? above : `${above}>${own}`;
    grounds.set(element, ground);
    return ground;
  };
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    const hasWords =
      element.matches('input,select,textarea') ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!hasWords || !element.checkVisibility()) continue;
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const key = [groundOf(element), color, fill, fontSize, fontWeight, textShadow].join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    element.setAttribute(example, '');
  }
  const { axe } = globalThis as unknown as { axe: Axe };
  axe.configure({ rules: [{ id: 'color-contrast', selector: `[${example}]` }] });
}

interface Ace {
  readonly Checker: new () => {
    readonly rulesetRules: Record<string, string[]>;
    readonly engine: { readonly ruleMap: Record<string, { readonly messages: Record<string, object> }> };
    check(page: Document, guidelines: readonly string[]): Promise<{ readonly results: readonly Verdict[] }>;
  };
}

interface Verdict {
  readonly ruleId: string;
  readonly value: readonly [policy: string, verdict: string];
  readonly path: { readonly dom: string };
  readonly message: string;
  readonly snippet: string;
}

/** What IBM’s engine finds wrong by WCAG 2.2 in a page with all that unfolds unfolded, a line for each element. */
export async function secondViolations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8'));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // What unfolds moves what is below, and a story shows another step.
  await rest(page);
  return page.evaluate(async () => {
    const checker = new (globalThis as unknown as { ace: Ace }).ace.Checker();
    // Two thirds of its time go to rules that only ask a person to look and find nothing wrong by themselves.
    checker.rulesetRules['WCAG_2_2'] = [...new Set(checker.rulesetRules['WCAG_2_2'])].filter(
      (rule) =>
        rule !== 'widget_tabbable_exists' &&
        !Object.keys(checker.engine.ruleMap[rule]!.messages['en-US']!).every((name) =>
          /^(?:pass|potential|manual|recommend|group)/i.test(name),
        ),
    );
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [policy, verdict] }) => policy === 'VIOLATION' && verdict === 'FAIL')
      .map(({ ruleId, path, message, snippet }) => `${ruleId}: ${path.dom} — ${message} ${snippet.slice(0, 120)}`);
  });
}
