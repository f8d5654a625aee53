/**
 * The Hypothesis client in a page, without its server: it is told that it runs in a frame of a larger page, and the
 * test speaks to it as its sidebar does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const client = readFileSync(
  createRequire(import.meta.url).resolve('hypothesis/build/scripts/annotator.bundle.js'),
  'utf8',
);

/** Something to be looked for, by any name, and where. */
export interface Sought {
  readonly tag: string;
  readonly target: object;
}

/** What was found for a name: the words that the client highlighted, and the sentence that holds them. */
export interface Found {
  readonly tag: string;
  readonly words: string;
  readonly block: string | null;
}

/** What stands in the page between the test and the client. */
interface Between {
  /** The way to the client, once it listens. */
  readonly client: Promise<MessagePort>;
  /** What is to be done when the client has looked for an annotation, by its name. */
  readonly looked: Map<string, () => void>;
}
type Window = typeof globalThis & { between: Between };

/** Asks the client to find annotations in the page. @returns what it found; what it did not find has no words */
export async function findByHypothesis(page: Page, sought: readonly Sought[]): Promise<Found[]> {
  await page.evaluate(awaitClient);
  await page.evaluate(client);
  return page.evaluate(ask, sought);
}

/** Runs in the page: gives the client what its loader would, and answers when it asks for its sidebar. */
function awaitClient(): void {
  for (const [rel, type] of [
    ['sidebar', 'html'],
    ['notebook', 'html'],
    ['profile', 'html'],
    ['hypothesis-client', 'javascript'],
  ])
    document.head.append(
      Object.assign(document.createElement('link'), { rel, type: `application/annotator+${type}`, href: '/' }),
    );
  document.head.append(
    Object.assign(document.createElement('script'), {
      type: 'application/json',
      className: 'js-hypothesis-config',
      textContent: JSON.stringify({ subFrameIdentifier: 'test' }),
    }),
  );
  const { promise, resolve } = Promise.withResolvers<MessagePort>();
  const looked = new Map<string, () => void>();
  (globalThis as Window).between = { client: promise, looked };
  const answered = new Set<string>();
  addEventListener('message', ({ data }) => {
    // It asks again and again until it is answered; a second answer would lead nowhere.
    if (data?.type !== 'request' || answered.has(data.frame2)) return;
    answered.add(data.frame2);
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data: { method, arguments: told } }) => {
      if (data.frame2 === 'sidebar' && method === 'connect') resolve(port2);
      if (method === 'syncAnchoringStatus') looked.get(told[0].$tag)?.();
    };
    postMessage({ ...data, type: 'offer' }, '*', [port1]);
  });
}

/** Runs in the page: hands the annotations over, and reads what is highlighted when all have been looked for. */
async function ask(sought: readonly Sought[]): Promise<Found[]> {
  const { client, looked } = (globalThis as Window).between;
  const port = await client;
  const call = (method: string, ...args: unknown[]): void =>
    port.postMessage({ protocol: 'frame-rpc', version: '1.0.0', method, arguments: args, sequence: 1 });
  const done = sought.map(({ tag }) => new Promise<void>((resolve) => looked.set(tag, resolve)));
  call('connect');
  call(
    'loadAnnotations',
    sought.map(({ tag, target }) => ({ $tag: tag, uri: location.href, target: [target] })),
  );
  await Promise.all(done);
  type Highlight = HTMLElement & { _annotation?: { $tag: string } };
  const highlights = [...document.querySelectorAll<Highlight>('hypothesis-highlight')];
  return sought.map(({ tag }) => {
    const own = highlights.filter(({ _annotation }) => _annotation?.$tag === tag);
    return {
      tag,
      words: own.map((element) => [...element.childNodes].map(({ textContent }) => textContent).join('')).join(''),
      block: own[0]?.closest('.row')?.id ?? null,
    };
  });
}
