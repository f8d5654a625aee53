/**
 * Reads a content twice, as `npm run dev` does, the second time after an edit of a note of the document that is named;
 * prints the seconds of processor time that each took: `node read-again.ts ROOT SLUG`.
 */
import { assemble } from '../../src/edition/assemble.ts';
import { Memory } from '../../src/problems/memory.ts';
import { editNote } from './edited.ts';

const [, , root = '', slug = ''] = process.argv;
const memory = new Memory();

function read(): number {
  const before = process.cpuUsage();
  const { problems } = assemble({ root, base: '/', memory });
  const { user, system } = process.cpuUsage(before);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return (user + system) / 1e6;
}

const first = read();
editNote(root, slug);
process.stdout.write(JSON.stringify({ first, again: read() }));
