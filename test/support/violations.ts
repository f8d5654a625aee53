/** What two engines that judge accessibility find wrong with a page. */
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that WCAG 2.2 AA asks for and axe can judge, and its good advice. */
const ALL_RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

interface Axe {
  run(within: object, options: RunOptions): Promise<AxeResults>;
}

/**
 * What axe finds wrong, a line for each element.
 * @param within what a journey has added to a page that is judged whole elsewhere; a selector that must find it
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(source);
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
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
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
