/** Reading a page's content security policy and what in the page would break it. */
import { createHash } from 'node:crypto';
import type { BuiltPage } from './site.ts';

export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policy that a page declares, as written; null when it has none. */
export function declaredPolicy(page: BuiltPage): string | null {
  const meta = page.dom
    .querySelectorAll('meta[http-equiv]')
    .find((element) => element.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy');
  return meta?.getAttribute('content') ?? null;
}

/** Splits a policy into its directives. */
function parsePolicy(policy: string): Policy {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page does that its policy forbids or that no policy should have to allow, a line each. */
export function breaches(page: BuiltPage): string[] {
  const declared = declaredPolicy(page);
  if (declared === null) return ['no policy'];
  const policy = parsePolicy(declared);
  const found: string[] = [];
  for (const [directive, sources] of policy) {
    for (const source of sources) {
      if (/^'unsafe-|^\*$|^(https?|data|blob|ws|wss):/.test(source)) found.push(`${directive} allows ${source}`);
    }
  }
  for (const directive of ['default-src', 'script-src', 'style-src', 'base-uri'])
    if (!policy.has(directive)) found.push(`no ${directive}`);
  const allowed = (directive: string): readonly string[] => policy.get(directive) ?? policy.get('default-src') ?? [];
  for (const element of page.dom.querySelectorAll('*')) {
    const tag = element.rawTagName.toLowerCase();
    for (const [name, value] of Object.entries(element.attributes)) {
      if (/^on/i.test(name)) found.push(`<${tag} ${name}>: a handler in an attribute`);
      if (name.toLowerCase() === 'style') found.push(`<${tag} style="${value}">: a style attribute`);
      if (/^\s*javascript:/i.test(value)) found.push(`<${tag} ${name}="${value}">: script in an address`);
    }
    if (
      tag === 'script' &&
      !element.hasAttribute('src') &&
      !/json|speculationrules/.test(element.getAttribute('type') ?? '') &&
      !allowed('script-src').includes(hash(element.rawText))
    )
      found.push(`inline script that the policy does not name: ${element.rawText.slice(0, 60)}`);
    if (tag === 'style' && !allowed('style-src').includes(hash(element.rawText)))
      found.push(`inline style that the policy does not name: ${element.rawText.slice(0, 60)}`);
  }
  const place = page.html.search(/<meta[^>]+content-security-policy/i);
  const first = page.html.search(/<(script|style|link[^>]+stylesheet)\b/i);
  if (first >= 0 && first < place) found.push('the policy stands after what it is to govern');
  return found;
}
