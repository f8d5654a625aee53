import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import { readFrontMatter } from '../../../src/read/front-matter.ts';

const SCALARS = [
  ...['yes', 'no', 'on', 'off', 'true', 'True', 'false', 'null', '~', '', '.inf', '-.Inf', 'y', 'N'],
  ...[
    '0',
    '-1',
    '+1',
    '012',
    '0o17',
    '0x1F',
    '0b11',
    '-0b1',
    '1_000',
    '1e3',
    '1.50',
    '.5',
    '1.',
    '12:30:45',
    '1924-25',
  ],
  ...['1924', '1924-06', '1924-06-12', '1924-06-12T10:00:00Z', '1924/..', '192X', '>=5', '<<', '= 5', '- 5'],
  ...['"1924"', "'it''s'", '"a: b"', "'# no comment'", 'a:b', 'http://a/b', 'слово', '«слова»', 'a  b', 'a # b', '#a'],
  ...[
    '[a, b]',
    '[]',
    '{}',
    '{a: 1, b: [x, "y, z"]}',
    '[1924, 1925]',
    '[a,, b]',
    '{a}',
    '"a',
    "'a",
    '[a',
    'a: b',
    '@a',
    '`a',
  ],
  ...[
    '|\n    first\n    second',
    '>\n    first\n    second',
    '>-\n    a\n\n    b',
    '|+\n    a\n',
    'a\n    b\n    c',
    '"a\n    b"',
  ],
  ...[
    '\n    - a\n    - b',
    '\n    a: 1\n    b: 2',
    '\n    a: 1\n    a: 2',
    '\n  - a',
    '&x a',
    '*x',
    '!t a',
    '%a',
    '"\\u0041"',
    '\\u0041',
  ],
];

it.each(SCALARS)('front matter is read alike by the quick parser and the one that knows places: %j', (scalar) => {
  const source = `before: words\nvalue: ${scalar}\nafter: words\n`;
  const problems = new Problems();
  const found = readFrontMatter(new SourceFile('x.md', `---\n${source}---\n`), z.any(), problems);
  if (found === null) expect(problems.count).toBeGreaterThan(0);
  else expect(found.value).toEqual(parse(source, { logLevel: 'silent' }));
});
