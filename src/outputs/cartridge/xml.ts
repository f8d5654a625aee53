/** A file of XML. */
import { el, toXml, type El } from '../../text/html.ts';

export const XML_TYPE = 'application/xml; charset=utf-8';

export function xmlFile(root: El): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

/** Makes elements whose names begin with a prefix: `lom:title`. */
export function prefixed(prefix: string): typeof el {
  return (tag, ...rest) => el(`${prefix}:${tag}`, ...rest);
}
