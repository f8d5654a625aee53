import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { TakePanel } from '../../../src/client/take.ts';
import { takeField, takePanel, type TakeRow } from '../../../src/kinds/take/panel.ts';
import type { Html } from '../../../src/model/text-types.ts';
import { words } from '../../../src/words/index.ts';

const { window } = new JSDOM('', { url: 'https://example.org/charts/', pretendToBeVisual: true });
const { document } = window;
const row = (name: string, given: Partial<TakeRow>): TakeRow => ({
  ...{ name, what: `what ${name} is`, press: { href: '/', text: 'Open' }, body: [] },
  ...given,
});
const FRAME = '<iframe src="https://example.org/embed/"></iframe>';
const ROWS = [
  row('Frame', { does: 'copy', body: [takeField('Code', FRAME), takeField('The same, in Ukrainian', FRAME)] }),
  row('Print', { does: 'print' }),
];

beforeAll(async () => {
  for (const name of [
    ...(['document', 'location', 'history', 'customElements', 'AbortController'] as const),
    ...(['HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement'] as const),
  ])
    vi.stubGlobal(name, window[name]);
  for (const name of ['addEventListener', 'requestAnimationFrame'] as const)
    vi.stubGlobal(name, window[name].bind(window));
  await import('../../../src/client/take.ts');
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  const printed = takePanel(
    { title: 'Take it', close: { href: '/', text: 'Back' }, state: '', rows: ROWS },
    '' as Html,
    words('en').takeScript,
  );
  document.body.innerHTML = `<oser-chart><a class="take-link" href="/">Take it</a>${printed}</oser-chart><a id="out">`;
});

const panel = (): TakePanel => document.querySelector<TakePanel>('take-panel')!;
const opener = (): HTMLElement => document.querySelector<HTMLElement>('.take-link')!;
const expanded = (): string | null => opener().getAttribute('aria-expanded');

it('a button says in its name what it does and to what, and reads no field out', () => {
  const names = [...panel().querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel);
  expect(names).toEqual(['Copy: Frame, The same, in Ukrainian', 'Copy: Frame', 'Print: what Print is']);
});

it('Esc closes the panel wherever the focus has gone', async () => {
  panel().open(opener());
  expect([panel().hidden, expanded()]).toEqual([false, 'true']);
  const out = document.querySelector<HTMLElement>('#out')!;
  out.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await vi.waitFor(() => expect([panel().hidden, expanded()]).toEqual([true, 'false']));
});

it('what opened the panel closes it', async () => {
  panel().open(opener());
  panel().open(opener());
  await vi.waitFor(() => expect([panel().hidden, expanded()]).toEqual([true, 'false']));
  panel().open(opener());
  expect([panel().hidden, expanded()]).toEqual([false, 'true']);
});
