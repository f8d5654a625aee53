import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { isOnPage, stepOf } from '../../../../src/client/reader/keys.ts';

it.each([
  ['QWERTY', 'n', 'KeyN', 1],
  ['QWERTY with capitals', 'P', 'KeyP', -1],
  ['Dvorak, where n stands at L', 'n', 'KeyL', 1],
  ['Dvorak, where B stands at N', 'b', 'KeyN', 0],
  ['Dvorak, where L stands at P', 'l', 'KeyP', 0],
  ['Colemak, where k stands at N', 'k', 'KeyN', -1],
  ['Colemak, where j stands at Y', 'j', 'KeyY', 1],
  ['Colemak, where ; stands at P', ';', 'KeyP', 0],
  ['AZERTY', 'n', 'KeyN', 1],
  ['Bépo, where an apostrophe stands at N', '’', 'KeyN', 0],
  ['Ukrainian', 'т', 'KeyN', 1],
  ['Ukrainian with capitals', 'З', 'KeyP', -1],
  ['Ukrainian, where н stands at Y', 'н', 'KeyY', 0],
  ['Russian phonetic', 'н', 'KeyN', 1],
  ['Greek', 'ξ', 'KeyJ', 1],
  ['Hebrew', 'ל', 'KeyK', -1],
  ['a keyboard in the middle of a composition', 'Process', 'KeyN', 0],
  ['a key that is no letter', 'Enter', 'Enter', 0],
])('stepOf goes by the letters of %s', (_, key, code, step) => {
  expect(stepOf({ key, code })).toBe(step);
});

const { window } = new JSDOM(
  `<main tabindex="-1"><a href="#x">x</a><button>x</button><input type="radio">
    <aside class="note" tabindex="-1"></aside>
    <div class="scroll" tabindex="0" role="region"></div>
    <input id="text"><input type="search"><textarea></textarea><select><option>x</select>
    <p contenteditable>x <a href="#y" id="inside">y</a></p>
    <div role="textbox" tabindex="0"></div><div role="searchbox" tabindex="0"></div>
    <button role="combobox"></button><x-tool tabindex="0"></x-tool></main><div id="open"></div><div id="closed"></div>`,
);
beforeAll(() => vi.stubGlobal('HTMLElement', window.HTMLElement));
afterAll(() => vi.unstubAllGlobals());

/** What isOnPage says on the document of a key that was pressed in an element. */
function pressed(target: Element): boolean | undefined {
  let said: boolean | undefined;
  const listen = (event: Event): void => void (said = isOnPage(event));
  window.document.addEventListener('keydown', listen);
  target.dispatchEvent(new window.KeyboardEvent('keydown', { bubbles: true, composed: true }));
  window.document.removeEventListener('keydown', listen);
  return said;
}

const all = (selector: string): Element[] => [...window.document.querySelectorAll(selector)];

it('isOnPage lets keys act on the page, its links, buttons and boxes', () => {
  const own = all('body, main, main > a, button:not([role]), [type="radio"], .note, .scroll');
  expect(own.map((element) => [element.localName, pressed(element)])).toEqual(own.map((e) => [e.localName, true]));
  expect(own).toHaveLength(7);
});

it('isOnPage leaves keys to whatever is written in, also where an extension hides it', () => {
  const open = all('#open')[0]!.attachShadow({ mode: 'open' });
  open.innerHTML = '<input><button></button><p contenteditable></p>';
  const closed = all('#closed')[0]!.attachShadow({ mode: 'closed' });
  closed.innerHTML = '<input><textarea></textarea>';
  const fields = [
    ...all('#text, [type="search"], textarea, select, [contenteditable], #inside'),
    ...all('[role="textbox"], [role="searchbox"], [role="combobox"], x-tool'),
    ...open.querySelectorAll('*'),
    ...closed.querySelectorAll('*'),
  ];
  expect(fields.map((element) => [element.outerHTML, pressed(element)])).toEqual(
    fields.map((element) => [element.outerHTML, false]),
  );
  expect(fields).toHaveLength(15);
});
