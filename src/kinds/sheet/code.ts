/** A code that a phone reads from paper: the address of a page, drawn at build. */
import { encode } from 'uqr';
import { el, type El } from '../../text/html.ts';

/** The code as SVG; each run of black squares is one piece of the path. */
export function codeOf(address: string, label: string): El {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const d = data.map((row, y) =>
    runs(row)
      .map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return el(
    'svg',
    {
      class: 'code',
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    el('path', { d: d.join('') }),
  );
}

function runs(row: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  row.forEach((black, x) => {
    const last = found.at(-1);
    if (!black) return;
    if (last !== undefined && last.from + last.length === x) last.length += 1;
    else found.push({ from: x, length: 1 });
  });
  return found;
}
