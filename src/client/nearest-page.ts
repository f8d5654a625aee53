/**
 * `<nearest-page>`: says on the page for what is not there which page stands nearest to the address. It knows those
 * that are linked in it; a frame for the pages of others has the address of its view with another beginning.
 */
import { nearest } from './nearest.ts';

class NearestPage extends HTMLElement {
  connectedCallback(): void {
    const root = this.dataset['root'] ?? '/';
    const links = [...this.querySelectorAll<HTMLAnchorElement>('li a')];
    const line = this.querySelector<HTMLElement>('.nearest');
    // Another language, or none, may stand at the beginning.
    const address = decoded(location.pathname.replace(root, '').replace(/^\/?[a-z]{2}\//, ''));
    const [, frame = '', rest = ''] = /^(embed\/)?(.*)$/s.exec(address) ?? [];
    const charts = frame === '' ? '' : 'charts/';
    const known = new Map(links.map((link) => [link.pathname.replace(root, ''), link]));
    const found = known.get(nearest(charts + rest, [...known.keys()]) ?? '');
    if (found === undefined || line === null) return;
    const link = found.cloneNode(true) as HTMLAnchorElement;
    // Only a view stands in frames.
    if (frame !== '' && found.hasAttribute('data-framed')) link.pathname = found.pathname.replace(charts, frame);
    line.append(' ', link);
    line.hidden = false;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define('nearest-page', NearestPage);
