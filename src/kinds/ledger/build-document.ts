/** A document to draw in, for libraries that want one at build: jsdom (MIT, maintained, never shipped to a browser). */
import { JSDOM } from 'jsdom';

let made: Document | null = null;

/** An empty document, made when it is first asked for: jsdom takes a third of a second to start. */
export function buildDocument(): Document {
  return (made ??= new JSDOM().window.document);
}
