import { expect, it } from 'vitest';
import { BundledPackages, licencesText } from '../../../src/astro/notices.ts';

it('BundledPackages names each package that left code in a script, once', () => {
  const bundled = new BundledPackages();
  const code = { renderedLength: 10 };
  bundled.add({
    '/p/node_modules/d3-selection/src/select.js': code,
    '/p/node_modules/d3-selection/src/create.js': code,
    '/p/node_modules/@scope/name/index.js?v=1': code,
    '/p/node_modules/outer/node_modules/inner/index.js': code,
    'C:\\p\\node_modules\\@scope\\windows\\index.js': code,
    '/p/node_modules/d3-color/src/color.js': { renderedLength: 0 },
    '/p/src/client/site.ts': code,
    '\0virtual': code,
  });
  expect(bundled.names).toEqual(['@scope/name', '@scope/windows', 'd3-selection', 'inner']);
});

it('licencesText says the same words once for all that they hold for', () => {
  const text = licencesText([
    { name: 'a 1', licence: 'ISC', text: 'Words.' },
    { name: 'b 2', licence: 'MIT', text: 'Others.' },
    { name: 'c 3', licence: 'ISC', text: 'Words.' },
  ]);
  expect(text).toMatch(/\n-{72}\na 1\nc 3\nISC\n\nWords\.\n\n-{72}\nb 2\nMIT\n\nOthers\.\n$/);
});
