import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { breaches, declaredPolicy } from '../support/policy.ts';
import { builtPages, builtRedirects, type BuiltPage } from '../support/site.ts';

const pages = builtPages();

describe('the content security policy', () => {
  it.each(pages.map((page) => [page.route, page] as const))(
    'the policy of %s allows what the page holds and nothing else',
    (_route, page) => {
      expect(breaches(page)).toEqual([]);
    },
  );

  it('the policy of what stands at an old address and leads on allows nothing', () => {
    const redirects = builtRedirects();
    expect(redirects.length).toBeGreaterThan(100);
    const policies = new Set(redirects.map(declaredPolicy));
    expect([...policies]).toEqual(["default-src 'none'; base-uri 'none'; form-action 'none'"]);
    expect(redirects.flatMap(({ dom }) => dom.querySelectorAll('script, style, [style]'))).toEqual([]);
  });

  it('every policy stands up to the evaluator of others', () => {
    const policies = new Set(pages.map((page) => declaredPolicy(page) ?? ''));
    expect(policies.size).toBeGreaterThan(0);
    for (const policy of policies) {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      expect(
        findings
          .filter((finding) => finding.severity <= Severity.MEDIUM)
          .map((finding) => `${finding.directive} ${finding.value ?? ''}: ${finding.description}`),
      ).toEqual([]);
    }
  });

  it('breaches sees what is wrong with a policy', () => {
    const page = (html: string): BuiltPage => ({ file: 'index.html', route: '/', path: '/', html, dom: parse(html) });
    expect(breaches(page('<p>no policy</p>'))).toEqual(['no policy']);
    const html =
      `<style>a{}</style><meta http-equiv="Content-Security-Policy" content="default-src *; script-src ` +
      `'unsafe-inline'; style-src 'self'"><script>x</script><p style="color:red" onclick="x()"><a ` +
      `href="javascript:x">x</a></p>`;
    expect(breaches(page(html))).toEqual([
      'default-src allows *',
      "script-src allows 'unsafe-inline'",
      'no base-uri',
      'inline style that the policy does not name: a{}',
      'inline script that the policy does not name: x',
      '<p style="color:red">: a style attribute',
      '<p onclick>: a handler in an attribute',
      '<a href="javascript:x">: script in an address',
      'the policy stands after what it is to govern',
    ]);
  });
});
