/**
 * `<nearest-page>`: says on the page for what is not there which page stands nearest to the address. It knows those
 * that are linked in it; a frame for the pages of others has the address of its view with another beginning.
 * A slow reveal is answered by one of its steps: the page of its view or lesson would say what the class is to find.
 */
import { nearest, revealAt } from './nearest.ts';

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
    const lists = [...known].flatMap(([path, link]) => (link.hasAttribute('data-list') ? [path] : []));
    const reveal = frame === '' ? revealAt(rest) : null;
    const pages = [...known.keys()].filter((path) => !lists.includes(path));
    const found = known.get(nearest(reveal?.of ?? charts + rest, pages, lists) ?? '');
    if (found === undefined || line === null) return;
    const link = found.cloneNode(true) as HTMLAnchorElement;
    // Only a view stands in frames.
    if (frame !== '' && found.hasAttribute('data-framed')) link.pathname = found.pathname.replace(charts, frame);
    const steps = found.dataset['reveal'];
    if (reveal !== null && steps !== undefined) {
      const of = found.dataset['of'] ?? '';
      const step = String(Math.min(reveal.step, Number(of)));
      link.pathname = `${steps}${step}/`;
      link.textContent = `${found.textContent}. ${(this.dataset['step'] ?? '').replace('%1', step).replace('%2', of)}`;
    }
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
