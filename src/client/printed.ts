/**
 * What a printed chart leaves unsaid because it follows from what is said: written in before the script looks at it.
 */
import { hatchDefs } from '../charts/hatch.ts';
import type { Scene } from '../charts/scene.ts';
import type { Table } from '../charts/table.ts';

/**
 * Takes the suffix from the ids of a drawing, and gives each mark its name and each node a key.
 * @param scene the scene that was printed: its axes and labels stand in the drawing in the same order
 */
export function completePrinted(svg: SVGSVGElement, scene: Scene): void {
  const suffix = svg.dataset['suffix'] ?? '';
  for (const part of svg.querySelectorAll('[id]')) part.id = part.id.slice(0, part.id.length - suffix.length);
  svg.setAttribute('aria-labelledby', 'chart-title');
  svg.setAttribute('aria-describedby', 'chart-desc');
  svg.dataset['suffix'] = '';
  // A bare drawing has nothing to join: only its words and patterns stay.
  if (svg.getAttribute('role') === 'img')
    for (const child of [...svg.children]) if (!/^(title|desc|defs)$/.test(child.localName)) child.remove();
  svg.setAttribute('role', 'group');
  svg.querySelector('defs')?.remove();
  svg.querySelector('desc')?.insertAdjacentHTML('afterend', hatchDefs(''));
  const bare = [...svg.children].filter((child): child is SVGElement => !/^(title|desc|defs|a)$/.test(child.localName));
  scene.nodes
    .filter(({ mark }) => mark === undefined)
    .forEach(({ key }, index) => bare[index]?.setAttribute('data-key', key));
  for (const group of svg.querySelectorAll<SVGGElement>('.mark')) {
    const id = group.id.replace(/^mark-/, '');
    group.dataset['mark'] = id;
    group.dataset['sources'] ??= id;
    for (const node of group.querySelectorAll<SVGElement>('*')) node.dataset['key'] ??= id;
  }
}

/** Tells each row of the table which mark it describes: row for row, mark for mark. */
export function nameRows(host: HTMLElement, { marks }: Table): void {
  host
    .querySelectorAll<HTMLElement>('.chart-table tbody tr')
    .forEach((row, index) => (row.dataset['row'] = marks[index] ?? ''));
}

/** Writes the numbers of a description into the rows that show its marks: a filter may change a count. */
export function countRows(host: HTMLElement, { columns, rows, marks }: Table): void {
  const at = new Map(marks.map((mark, index) => [mark, index]));
  for (const row of host.querySelectorAll<HTMLTableRowElement>('[data-row]')) {
    const cells = rows[at.get(row.dataset['row'] ?? '') ?? -1];
    columns.forEach(({ numeric }, index) => {
      const [cell, text] = [row.cells[index], cells?.[index]?.text];
      if (numeric && cell && text !== undefined && cell.textContent !== text) cell.textContent = text;
    });
  }
}
