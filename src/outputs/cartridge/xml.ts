/** A file of XML: the printer of HTML writes it, which ends each element that XML would. */
import { el, toHtml, type El } from '../../text/html.ts';

export const XML_TYPE = 'application/xml; charset=utf-8';

export function xmlFile(root: El): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(root)}\n`;
}

/** Makes elements whose names begin with a prefix: `lom:title`. */
export function prefixed(prefix: string): typeof el {
  return (tag, ...rest) => el(`${prefix}:${tag}`, ...rest);
}
