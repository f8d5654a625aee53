/** `npm run dev`: Astro's own server for editing, which shows a change as soon as it is saved. */
import { runPackage } from './spawn.ts';

process.exitCode = await runPackage('astro', ['dev', ...process.argv.slice(2)]);
