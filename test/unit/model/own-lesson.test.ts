import { expect, it } from 'vitest';
import {
  formatLesson,
  type Item,
  MOST,
  ownWords,
  parseItem,
  parseLesson,
  SAFE_LENGTH,
} from '../../../src/model/own-lesson.ts';
import { anySign, fc } from '../../support/laws.ts';

/** What may stand in the fragment of an address; all else in bytes, as a browser writes it. */
const inFragment = fc.oneof(fc.constantFrom(..."azAZ09-._~!$&'()*+,;=:@/?"), anySign.map(encodeURIComponent));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const own = (most: number) => fc.string({ unit: anySign, maxLength: most }).map((text) => ownWords(text, most));
const item = fc.oneof(
  fc.record({ is: fc.constant('passage' as const), document: id, place: id }),
  fc.record({ is: fc.constant('chart' as const), chart: id, view: id, mark: fc.option(id) }),
  fc.record({ is: fc.constant('lesson' as const), lesson: id, place: id }),
  fc.record({ is: fc.constant('line' as const), text: own(MOST.line) }),
  id.map((code): Item => ({ is: 'unknown', code: `z.${code}` })),
);
const lesson = fc.record({ title: own(MOST.title), items: fc.array(item, { maxLength: MOST.items }) });

it('an address leads to the lesson that it was made of', () => {
  fc.assert(
    fc.property(lesson, fc.boolean(), (made, pupils) => {
      const fragment = formatLesson(made, pupils);
      fc.pre(fragment.length <= MOST.address);
      expect(parseLesson(`#${fragment}`)).toEqual({ ...made, pupils, damaged: 0, cut: false, later: false });
    }),
  );
});

it('an address has only such signs as programs pass on, and none at its end that they leave off', () => {
  fc.assert(
    fc.property(lesson, (made) => {
      const fragment = formatLesson(made);
      expect(fragment).toMatch(/^[\w.~+%-]+$/);
      expect(fragment.at(-1)).not.toMatch(/[.,;:!?)*~_]$/);
      expect(formatLesson({ title: '', items: [...made.items, { is: 'line', text: '' }] })).toMatch(/n\.\+$/);
      expect(new URL(`https://oseredok.example/#${fragment}`).hash).toBe(`#${fragment}`);
    }),
  );
});

it('any fragment is read as a lesson that has an address of its own, or as none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `1~${text}`),
        fc.string({ unit: inFragment }),
      ),
      (fragment) => {
        const read = parseLesson(fragment);
        if (read === null) return;
        expect(parseLesson(formatLesson(read))).toMatchObject({ title: read.title, items: read.items });
        expect(read.items.length).toBeLessThanOrEqual(MOST.items);
      },
    ),
  );
});

it('an address that was cut off or scribbled in keeps the parts that are whole', () => {
  fc.assert(
    fc.property(lesson, fc.nat(), (made, at) => {
      const fragment = formatLesson(made);
      fc.pre(fragment.length <= MOST.address);
      const cut = fragment.slice(0, 2 + (at % fragment.length));
      const whole = (cut.match(/~/g)?.length ?? 0) - 1 - (made.title === '' ? 0 : 1);
      expect(parseLesson(cut)?.items.slice(0, Math.max(0, whole))).toEqual(made.items.slice(0, Math.max(0, whole)));
    }),
  );
  const scribbled = '1~t.Title~p.production-cells.p2~<script>alert(1)</script>~n.%E0%A4%A~n.__~c.growth.density';
  expect(parseLesson(scribbled)).toEqual({
    title: 'Title',
    pupils: false,
    items: [
      { is: 'passage', document: 'production-cells', place: 'p2' },
      { is: 'chart', chart: 'growth', view: 'density', mark: null },
    ],
    damaged: 3,
    cut: false,
    later: false,
  });
});

it('markup in a line is letters', () => {
  const line = parseLesson('1~n.%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E')?.items[0];
  expect(line).toEqual({ is: 'line', text: '<img src=x onerror=alert(1)>' });
});

it('nothing that climbs out of its folder is a part', () => {
  for (const part of ['p.../..', 'p.a/b.c', 'p.%2e%2e.x', 'c.growth.den/sity', 'P.a.b', 'l.a.', 'p.a.b.c', 'c.a.b.c.d'])
    expect(['unknown', undefined]).toContain(parseItem(part)?.is);
});

it('a megabyte is looked at only as far as a lesson goes', () => {
  const read = parseLesson(`1~${'p.a.b~'.repeat(200_000)}t.Late`);
  expect(read).toMatchObject({ cut: true, title: '' });
  expect(read?.items).toHaveLength(MOST.items);
  expect(parseLesson(`#${'x'.repeat(1_000_000)}`)).toBeNull();
});

it('an address of a later edition is read as far as this one knows it', () => {
  expect(parseLesson('2~p.a.b~z.something-new')).toEqual({
    title: '',
    pupils: false,
    items: [
      { is: 'passage', document: 'a', place: 'b' },
      { is: 'unknown', code: 'z.something-new' },
    ],
    damaged: 0,
    cut: false,
    later: true,
  });
});

it.each(['', '#', '#main', '1', '#p2-1x9k3d', 'p.a.b~p.c.d', '1.5~p.a.b'])(
  '%j names no lesson with parts',
  (fragment) => {
    expect(parseLesson(fragment)?.items ?? []).toEqual([]);
  },
);

it('five parts with a long title and a line in Ukrainian have an address that programs pass on', () => {
  const fragment = formatLesson({
    title: 'Чи справді 113 відсотків робітників були комуністами?',
    items: [
      { is: 'passage', document: 'production-cells', place: 'p2-1x9k3d' },
      { is: 'lesson', lesson: 'before-the-spelling-changed', place: 'q-which-are-spellings' },
      { is: 'line', text: 'Тут зупиніться. '.repeat(25) },
      { is: 'chart', chart: 'recommendations', view: 'by-addressee', mark: 'row-shop-cells' },
      { is: 'lesson', lesson: 'can-113-per-cent-be-right', place: 'q-write-one-line' },
    ],
  });
  expect(`https://a-rather-long-name.example.org/oseredok/uk/my-lesson/#${fragment}`.length).toBeLessThan(SAFE_LENGTH);
});

it('a line of somebody’s own is one line, with whole letters', () => {
  expect(ownWords('  a\n\tb\u0000c  ', 10)).toBe('a b c');
  expect(ownWords('\uD800x', 10)).toBe('\uFFFDx');
  expect(ownWords('😀😀😀', 2)).toBe('😀😀');
});
