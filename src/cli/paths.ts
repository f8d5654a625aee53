/** Where the project's files stand, for the commands. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
/** The built site. */
export const dist = join(root, 'dist');
