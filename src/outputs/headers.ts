/** `_headers`: what a host that reads such a file (Netlify, Cloudflare Pages and others) is to say with the files. */
import { HEADER_RULES } from '../model/headers.ts';
import { file } from '../model/paths.ts';
import type { Output } from './output.ts';

export const headersOutput: Output = {
  name: 'headers',
  over: 'edition',
  files: () => [{ path: '_headers', type: 'text/plain; charset=utf-8', body: headersFile }],
};

function headersFile(): string {
  const blocks = HEADER_RULES.map(({ path, headers }) =>
    [file(path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
