/** Text for HTML, SVG and XML: content is never trusted as markup. */
import type { Html } from '../model/text-types.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and for double-quoted attributes. */
export function escapeHtml(text: string): Html {
  const escaped = /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
  return escaped as Html;
}
